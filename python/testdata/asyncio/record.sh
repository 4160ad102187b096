#!/bin/sh
# Records what CPython prints for each program here. Usage: record.sh python3.13 [NAME…]
# -P: the folder has a queue.py, which must not shadow the library's.
python=$1
shift
cd "$(dirname "$0")" || exit 1
for f in ${@:-*.py}; do
	"$python" -P "$f" >"${f%.py}.out" 2>/dev/null || echo "$f: exit status $?"
done
