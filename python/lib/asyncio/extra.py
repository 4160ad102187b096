# The parts of asyncio that are ordinary Python: protocols, the faces of transports, call graphs. They are
# compiled when a program first asks for one of their names.

import asyncio
from asyncio import events as _events


class BaseProtocol:
    __slots__ = ()

    def connection_made(self, transport):
        pass

    def connection_lost(self, exc):
        pass

    def pause_writing(self):
        pass

    def resume_writing(self):
        pass


class Protocol(BaseProtocol):
    __slots__ = ()

    def data_received(self, data):
        pass

    def eof_received(self):
        pass


class BufferedProtocol(BaseProtocol):
    __slots__ = ()

    def get_buffer(self, sizehint):
        pass

    def buffer_updated(self, nbytes):
        pass

    def eof_received(self):
        pass


class DatagramProtocol(BaseProtocol):
    __slots__ = ()

    def datagram_received(self, data, addr):
        pass

    def error_received(self, exc):
        pass


class SubprocessProtocol(BaseProtocol):
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        pass

    def pipe_connection_lost(self, fd, exc):
        pass

    def process_exited(self):
        pass


class BaseTransport:
    __slots__ = ('_extra',)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)

    def is_closing(self):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError

    def set_protocol(self, protocol):
        raise NotImplementedError

    def get_protocol(self):
        raise NotImplementedError


class ReadTransport(BaseTransport):
    __slots__ = ()

    def is_reading(self):
        raise NotImplementedError

    def pause_reading(self):
        raise NotImplementedError

    def resume_reading(self):
        raise NotImplementedError


class WriteTransport(BaseTransport):
    __slots__ = ()

    def set_write_buffer_limits(self, high=None, low=None):
        raise NotImplementedError

    def get_write_buffer_size(self):
        raise NotImplementedError

    def get_write_buffer_limits(self):
        raise NotImplementedError

    def write(self, data):
        raise NotImplementedError

    def writelines(self, list_of_data):
        self.write(b''.join(list_of_data))

    def write_eof(self):
        raise NotImplementedError

    def can_write_eof(self):
        raise NotImplementedError

    def abort(self):
        raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    __slots__ = ()


class DatagramTransport(BaseTransport):
    __slots__ = ()

    def sendto(self, data, addr=None):
        raise NotImplementedError

    def abort(self):
        raise NotImplementedError


class SubprocessTransport(BaseTransport):
    __slots__ = ()

    def get_pid(self):
        raise NotImplementedError

    def get_returncode(self):
        raise NotImplementedError

    def get_pipe_transport(self, fd):
        raise NotImplementedError

    def send_signal(self, signal):
        raise NotImplementedError

    def terminate(self):
        raise NotImplementedError

    def kill(self):
        raise NotImplementedError


class AbstractServer:
    def close(self):
        raise NotImplementedError

    def close_clients(self):
        raise NotImplementedError

    def abort_clients(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class _Record:
    # A frozen dataclass in small: importing dataclasses would cost every program that has a Protocol.
    __slots__ = ()

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, n) == getattr(other, n) for n in self.__slots__)

    def __hash__(self):
        return hash(tuple(getattr(self, n) for n in self.__slots__))

    def __repr__(self):
        return f'{self.__class__.__qualname__}({", ".join(f"{n}={getattr(self, n)!r}" for n in self.__slots__)})'


class FrameCallGraphEntry(_Record):
    __slots__ = ('frame',)

    def __init__(self, frame):
        self.frame = frame


class FutureCallGraph(_Record):
    __slots__ = ('future', 'call_stack', 'awaited_by')

    def __init__(self, future, call_stack, awaited_by):
        self.future = future
        self.call_stack = call_stack
        self.awaited_by = awaited_by


def _cut(stack, limit):
    # The innermost call is the first. A positive limit leaves the outermost ones, a negative one the innermost.
    if limit is None:
        return stack
    return stack[-limit:] if limit > 0 else stack[:-limit]


def _build(future, limit, seen):
    if not isinstance(future, asyncio.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    stack = []
    get_coro = getattr(future, 'get_coro', None)
    coro = None if get_coro is None or limit == 0 else get_coro()
    while coro is not None:
        frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
        if frame is None:
            break
        stack.append(FrameCallGraphEntry(frame))
        coro = getattr(coro, 'cr_await', None) or getattr(coro, 'gi_yieldfrom', None)
    stack.reverse()
    stack = _cut(stack, limit)
    waiting = [t for t in asyncio.all_tasks(future.get_loop()) if t not in seen and t is not future and t._fut_waiter is future]
    waiting.sort(key=lambda t: t.get_name())
    seen = {*seen, future, *waiting}
    return FutureCallGraph(future, tuple(stack), tuple(_build(t, limit, seen) for t in waiting))


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    if future is None:
        if asyncio._get_running_loop() is None:
            raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided')
        future = asyncio.current_task()
        if future is None:
            return None
        graph = _build(future, 0, set())
        import sys
        f, stack = sys._getframe(depth), []
        while f is not None:
            stack.append(FrameCallGraphEntry(f))
            if f.f_generator is not None and f.f_generator is future.get_coro():
                break
            f = f.f_back
        return FutureCallGraph(future, tuple(_cut(stack, limit)), graph.awaited_by)
    return _build(future, limit, set())


def format_call_graph(future=None, /, *, depth=1, limit=None):
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    if graph is None:
        return ""
    lines = []

    def render(g, level):
        pad = '    ' * level
        f = g.future
        if isinstance(f, asyncio.Task):
            lines.append(f'{pad}* Task(name={f.get_name()!r}, id={id(f):#x})')
        else:
            lines.append(f'{pad}* Future(id={id(f):#x})')
        if g.call_stack:
            lines.append(f'{pad}  + Call stack:')
            for e in g.call_stack:
                fr = e.frame
                code = fr.f_code
                kind = 'async ' if fr.f_generator is not None else ''
                lines.append(f'{pad}  |   File {code.co_filename!r}, line {fr.f_lineno}, in {kind}{code.co_qualname}()')
        if g.awaited_by:
            lines.append(f'{pad}  + Awaited by:')
            for w in g.awaited_by:
                render(w, level + 1)

    render(graph, 0)
    return '\n'.join(lines)


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    print(format_call_graph(future, depth=depth + 1, limit=limit), file=file)


def future_add_to_awaited_by(fut, waiter, /):
    pass


def future_discard_from_awaited_by(fut, waiter, /):
    pass
