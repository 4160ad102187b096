# With sockets, threads, signals or processes.
import asyncio, sys


class P(asyncio.SubprocessProtocol):
    def __init__(self): self.done = asyncio.get_running_loop().create_future(); self.out = b''
    def connection_made(self, t): print('made', t.get_pid() > 0, t.get_returncode(), type(t.get_pipe_transport(1)).__name__)
    def pipe_data_received(self, fd, d): self.out += d
    def pipe_connection_lost(self, fd, e): print('pipe lost', fd, e)
    def connection_lost(self, e): print('lost', e); self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    t, p = await loop.subprocess_exec(P, sys.executable, '-c', 'print("hi"); raise SystemExit(7)', stdin=None, stderr=None)
    await p.done; print(p.out, t.get_returncode(), t.is_closing(), t.get_pipe_transport(0)); t.close()
    try: t.kill()
    except ProcessLookupError as e: print(repr(e))
    t, p = await loop.subprocess_shell(P, 'cat', stderr=None)
    w = t.get_pipe_transport(0); w.write(b'abc'); print(w.can_write_eof()); w.close()
    await p.done; print(p.out)


asyncio.run(main())
