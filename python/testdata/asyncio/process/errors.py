# What can't be started, and arguments that are wrong.
import asyncio
import sys
from asyncio.subprocess import PIPE


async def attempt(what, coro):
    try:
        await coro
    except Exception as e:
        print(what, type(e).__name__, e)


async def main():
    exec_, shell = asyncio.create_subprocess_exec, asyncio.create_subprocess_shell
    await attempt('unknown', exec_('no-such-program', 'x'))
    await attempt('unknown path', exec_('/no/such/program'))
    await attempt('directory', exec_('/tmp'))
    await attempt('cwd', exec_('true', cwd='/no/such/dir'))
    await attempt('list', exec_(['echo', 'x'], 'y'))
    await attempt('universal_newlines', exec_('echo', universal_newlines=True))
    await attempt('text', exec_('echo', text=True))
    await attempt('bufsize', exec_('echo', bufsize=4096))
    await attempt('shell', exec_('echo', shell=True))
    await attempt('encoding', exec_('echo', encoding='utf-8'))
    await attempt('errors', exec_('echo', errors='strict'))
    await attempt('cmd', shell(['echo', 'x']))
    await attempt('shell=False', shell('echo', shell=False))
    await attempt('no arguments', exec_(123))
    loop = asyncio.get_running_loop()
    await attempt('subprocess_exec', loop.subprocess_exec(asyncio.SubprocessProtocol, 'no-such-program'))
    proc = await shell('no-such-program 2>/dev/null')
    print(await proc.wait())
    proc = await exec_(sys.executable, 'no-such-file.py', stderr=PIPE)
    _, err = await proc.communicate()
    print(proc.returncode, b"can't open file" in err, b'No such file or directory' in err)
    proc = await exec_(sys.executable, '-c', 'raise SystemExit("sorry")', stderr=PIPE)
    print((await proc.communicate())[1], proc.returncode)
    proc = await exec_(sys.executable, '-c', 'x = = 1', stderr=PIPE)
    print((await proc.communicate())[1].decode().splitlines()[-1], proc.returncode)


asyncio.run(main())
