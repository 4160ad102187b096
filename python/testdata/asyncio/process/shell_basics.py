# create_subprocess_shell: what a shell does.
import asyncio
from asyncio.subprocess import PIPE, STDOUT


async def sh(cmd, **kw):
    proc = await asyncio.create_subprocess_shell(cmd, stdout=PIPE, stderr=PIPE, **kw)
    out, err = await proc.communicate()
    print(f'{cmd!r}: {proc.returncode} {out.decode()!r}' + (f' {err.decode()!r}' if err else ''))


async def main():
    await sh('echo hello')
    await sh('echo one; echo two')
    await sh('true && echo yes || echo no')
    await sh('false && echo yes || echo no')
    await sh('exit 3')
    await sh('echo out; echo err >&2')
    await sh('(exit 4); echo $?')
    await sh('x=5; y="$x apples"; echo "$y" \'$y\' ${y}s')
    await sh('echo $(echo nested $(echo deeper)) `echo old`')
    await sh('for i in 1 2 3; do echo -n "$i "; done; echo')
    await sh('i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo $i; done')
    await sh('if test 3 -gt 2; then echo bigger; else echo smaller; fi')
    await sh('case abc in a*) echo starts;; *) echo other;; esac')
    await sh('f() { echo "f got $1 and $#"; return 2; }; f x y; echo $?')
    await sh('echo a b c | wc -w')
    await sh('printf "%s-%d\\n" x 7 y 8')
    await sh('seq 5 | tail -n 2 | tr "\\n" ","')
    await sh('echo "a   b"  c    d')
    await sh('nonesuch')
    await sh('echo "unterminated')
    await sh('cat /nonexistent')
    await sh('kill -TERM $$')
    await sh('kill -9 $$')
    await sh('echo $((2 + 3 * 4)) $((7 / 2)) $((7 % 2)) $((1 << 4)) $((3 > 2))')
    await sh('x=hello.txt; echo ${x%.txt} ${x#hel} ${#x} ${y:-default} ${x:+set}')
    await sh('set -- a b c; echo $# $1 $3; shift; echo "$@"')
    await sh('echo one | { read a; echo "got $a"; }')
    await sh('cat <<END\nline $((1+1))\nEND')
    await sh('set -e; false; echo unreachable')
    await sh('! true; echo $?')


asyncio.run(main())
