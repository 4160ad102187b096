#!/bin/sh
# Records what CPython prints for each program here, unless its first line says "Not recorded". Usage: record.sh python3.13 [NAME…]
# -P: the folder has a queue.py, which must not shadow the library's.
python=$1
shift
cd "$(dirname "$0")" || exit 1
for f in ${@:-*.py}; do
	head -1 "$f" | grep -q "Not recorded" && continue
	"$python" -P "$f" >"${f%.py}.out" 2>/dev/null || echo "$f: exit status $?"
	case $f in corner/*) sed -i -e 's/0x[0-9a-f]\{1,\}/0x…/g' -e "s|$PWD/corner/||g" "${f%.py}.out" ;; esac
done
