# env and cwd.
import asyncio
import os
import sys
from asyncio.subprocess import PIPE


async def out(*args, **kw):
    proc = await asyncio.create_subprocess_exec(*args, stdout=PIPE, **kw)
    return (await proc.communicate())[0].decode().strip()


async def main():
    code = 'import os; print(os.environ.get("COLOUR"), os.getcwd())'
    print(await out(sys.executable, '-c', code, env={**os.environ, 'COLOUR': 'blue'}, cwd='/tmp'))
    print(await out('sh', '-c', 'echo $COLOUR $HOME', env={'COLOUR': 'red', 'PATH': os.environ.get('PATH', '/usr/bin:/bin')}))
    print(await out('pwd', cwd='/'))
    print(await out('pwd', cwd='/tmp/..'))
    os.environ['INHERITED'] = 'yes'
    print(await out('sh', '-c', 'echo $INHERITED'))
    print(await out('env', env={'A': '1'}))
    proc = await asyncio.create_subprocess_shell('X=1 sh -c \'echo $X\'; echo "[$X]"; export Y=2; sh -c \'echo $Y\'', stdout=PIPE)
    print(await proc.communicate())
    print(await out('printenv', 'COLOUR', env={'COLOUR': 'green'}))


asyncio.run(main())
