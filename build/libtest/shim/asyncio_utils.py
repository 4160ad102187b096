# What CPython's test_asyncio takes from its utils, thinly: without its certificates and its selector. Its servers are
# threads on the simulated network. A TestLoop goes by the virtual clock, which jumps from deadline to deadline by itself;
# the generator that CPython's tests advance time with says what they expect of it, and isn't needed for that.

import asyncio
import contextlib
import itertools
import logging
import os
import re
import socket
import tempfile
import threading
import time
import unittest
from asyncio import events
from asyncio.log import logger
from unittest import mock
from test import support

CLOCK_RES = 0.050
ONLYCERT = ONLYKEY = SIGNED_CERTFILE = SIGNING_CA = None
PEERCERT = {}


def without_tls(*args, **kwargs):
    raise unittest.SkipTest('needs TLS')


simple_server_sslcontext = simple_client_sslcontext = dummy_ssl_context = without_tls


class Server:
    # An HTTP server on a thread, with as much of HTTP as the tests ask for: /loop answers with what it was sent.

    def __init__(self, family, address):
        self.sock = socket.socket(family, socket.SOCK_STREAM)
        self.sock.bind(address)
        self.sock.listen(5)
        self.address = self.sock.getsockname()
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        while True:
            conn = self.sock.accept()[0]
            with conn, conn.makefile('rb') as f, contextlib.suppress(OSError):
                if not (request := f.readline().decode().split()):
                    continue
                if request == ['STOP']:
                    break
                headers = {}
                while line := f.readline().decode().strip():
                    key, _, value = line.partition(':')
                    headers[key.lower()] = value.strip()
                conn.sendall(b'HTTP/1.0 200 OK\r\nContent-type: text/plain\r\n\r\n')
                if request[1] == '/loop':
                    conn.sendall(f.read(int(headers.get('content-length', 0))))
                else:
                    conn.sendall(b'Test message')
        self.sock.close()

    def stop(self):
        with socket.socket(self.sock.family, socket.SOCK_STREAM) as s:
            s.connect(self.address)
            s.sendall(b'STOP\r\n')
        self.thread.join()


@contextlib.contextmanager
def running_server(family, address):
    server = Server(family, address)
    try:
        yield server
    finally:
        server.stop()


def run_test_server(*, host='127.0.0.1', port=0, use_ssl=False):
    if use_ssl:
        without_tls()
    return running_server(socket.AF_INET, (host, port))


serial = itertools.count()


def gen_unix_socket_path():
    return os.path.join(tempfile.gettempdir(), f'socket-{next(serial)}')


@contextlib.contextmanager
def unix_socket_path():
    path = gen_unix_socket_path()
    try:
        yield path
    finally:
        with contextlib.suppress(OSError):
            os.unlink(path)


@contextlib.contextmanager
def run_test_unix_server(*, use_ssl=False):
    if use_ssl:
        without_tls()
    with unix_socket_path() as path, running_server(socket.AF_UNIX, path) as server:
        yield server


@contextlib.contextmanager
def run_udp_echo_server(*, host='127.0.0.1', port=0):
    family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]

    def serve():
        while (got := sock.recvfrom(4096))[0] != b'STOP':
            sock.sendto(*got)

    with socket.socket(family, kind, proto) as sock, socket.socket(family, kind, proto) as stop:
        sock.bind(address)
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield sock.getsockname()
        finally:
            stop.sendto(b'STOP', sock.getsockname())
            thread.join()


def run_briefly(loop):
    async def nothing():
        pass
    coro = nothing()
    task = loop.create_task(coro)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coro.close()


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def run_until(loop, pred, timeout=support.SHORT_TIMEOUT):
    end = loop.time() + timeout
    while not pred():
        if loop.time() > end:
            raise TimeoutError
        loop.run_until_complete(asyncio.sleep(0.001))


async def await_without_task(coro):
    # Runs a coroutine that doesn't wait from a callback, where there is no task.
    failed = []

    def run():
        try:
            coro.send(None)
        except StopIteration:
            pass
        except BaseException as e:
            failed.append(e)
    asyncio.get_running_loop().call_soon(run)
    await asyncio.sleep(0)
    if failed:
        raise failed[0]


class TestLoop(asyncio.SelectorEventLoop):
    # A loop whose time begins at 0.

    def __init__(self, gen=None):
        super().__init__()
        self._began = super().time()

    def time(self):
        return super().time() - self._began

    def advance_time(self, seconds):
        time.sleep(seconds or 0)  # which moves the virtual clock

    def call_at(self, when, callback, *args, context=None):
        return super().call_at(when + self._began, callback, *args, context=context)


class TestSelector:
    def __init__(self):
        self.keys = {}

    def get_map(self):
        return self.keys


def MockCallback(**kwargs):
    return mock.Mock(spec=['__call__'], **kwargs)


class MockPattern(str):
    # Equal to what it matches.
    def __eq__(self, other):
        return re.search(str(self), other, re.S) is not None

    __hash__ = str.__hash__


class MockInstanceOf:
    def __init__(self, cls):
        self.cls = cls

    def __eq__(self, other):
        return isinstance(other, self.cls)


def make_test_protocol(base):
    names = [n for n in dir(base) if not (n.startswith('__') and n.endswith('__'))]
    return type('TestProtocol', (base, *base.__bases__), {n: MockCallback(return_value=None) for n in names})()


def get_function_source(func):
    source = asyncio.format_helpers._get_function_source(func)
    if source is None:
        raise ValueError(f'unable to get the source of {func!r}')
    return source


class TestCase(unittest.TestCase):
    @staticmethod
    def close_loop(loop):
        if not loop.is_closed() and loop._default_executor is not None:
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        assert loop is not None
        events.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        events.set_event_loop(None)
        self.doCleanups()


@contextlib.contextmanager
def disable_logger():
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


def mock_nonblocking_socket(proto=socket.IPPROTO_TCP, type=socket.SOCK_STREAM, family=socket.AF_INET):
    sock = mock.MagicMock(socket.socket)
    sock.proto, sock.type, sock.family = proto, type, family
    sock.gettimeout.return_value = 0.0
    return sock
