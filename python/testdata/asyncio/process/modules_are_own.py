# A child has modules, globals and a __main__ of its own; files are shared.
import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE

json.mark = 'parent'
VALUE = 1


async def python(*args, data=None):
    proc = await asyncio.create_subprocess_exec(sys.executable, *args, stdin=PIPE, stdout=PIPE, cwd='/tmp')
    out, _ = await proc.communicate(data)
    return out.decode().strip()


async def main():
    print(await python('-c', 'import json; print(hasattr(json, "mark"), "VALUE" in globals(), __name__)'))
    print(json.mark)
    with open('/tmp/aioplay_helper.py', 'w') as f:
        f.write('import sys\nprint(__name__, sys.argv[1:])\ndef twice(x): return x * 2\n')
    print(await python('/tmp/aioplay_helper.py', 'a', 'b'))
    print(await python('-m', 'aioplay_helper', 'c'))
    print(await python('-c', 'import aioplay_helper; print(aioplay_helper.twice(21))'))
    print(await python('-', data=b'print("from stdin", __name__)'))
    print(await python(data=b'import sys; print(sys.argv)'))
    os.remove('/tmp/aioplay_helper.py')
    print(await python('-c', 'open("/tmp/aioplay_made.txt", "w").write("made by the child")'))
    print(open('/tmp/aioplay_made.txt').read())
    os.remove('/tmp/aioplay_made.txt')
    print(await python('-c', 'import os; print(os.getppid() == int(os.environ["P"]))') if os.environ.setdefault('P', str(os.getpid())) else '')


asyncio.run(main())
