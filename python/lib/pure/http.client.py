"""HTTP over sockets, for one request after another."""

import io
import socket
from http import HTTPStatus

HTTP_PORT, HTTPS_PORT = 80, 443
responses = {s.value: s.phrase for s in HTTPStatus}
globals().update(HTTPStatus.__members__)
_NO_TLS = "isn't supported here: there is no TLS. Ask for http, which a page's simulated hosts answer, or use aioplay.fetch()"


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    def __init__(self, line):
        self.args = line,
        self.line = line or repr(line)


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *pos):
        BadStatusLine.__init__(self, '')
        ConnectionResetError.__init__(self, *pos)
        self.args = pos


class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = '' if self.expected is None else f', {self.expected} more expected'
        return f'{self.__class__.__name__}({len(self.partial)} bytes read{more})'

    __str__ = __repr__


class HTTPMessage:
    """The headers of an answer: names in any case, several of a name."""

    def __init__(self, headers=()):
        self._headers = list(headers)

    def get_all(self, name, failobj=None):
        return [v for n, v in self._headers if n.lower() == name.lower()] or failobj

    def get(self, name, failobj=None):
        found = self.get_all(name)
        return found[0] if found else failobj

    __getitem__ = get

    def __contains__(self, name):
        return self.get_all(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._headers)

    def keys(self):
        return [n for n, _ in self._headers]

    def values(self):
        return [v for _, v in self._headers]

    def items(self):
        return list(self._headers)

    def get_content_type(self):
        return self.get('content-type', 'text/plain').split(';')[0].strip().lower()

    def get_content_charset(self, failobj=None):
        for part in self.get('content-type', '').split(';')[1:]:
            name, _, value = part.partition('=')
            if name.strip().lower() == 'charset':
                return value.strip().strip('"').lower()
        return failobj

    def __str__(self):
        return ''.join(f'{n}: {v}\n' for n, v in self._headers) + '\n'


class HTTPResponse(io.BufferedIOBase):
    def __init__(self, sock, method=None):
        self._file = sock.makefile('rb')
        self._method = method
        self.headers = self.msg = None
        self.version = self.status = self.code = self.reason = None
        self.url = ''

    def begin(self):
        line = self._file.readline(65537).decode('iso-8859-1')
        while line.startswith('HTTP/1.1 100'):
            while self._file.readline(65537) not in (b'\r\n', b'\n', b''):
                pass
            line = self._file.readline(65537).decode('iso-8859-1')
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        parts = line.rstrip().split(None, 2)
        if not parts[0].startswith('HTTP/') or len(parts) < 2 or not parts[1].isdigit():
            raise BadStatusLine(line)
        self.version = 10 if parts[0] in ('HTTP/1.0', 'HTTP/0.9') else 11
        self.status = self.code = int(parts[1])
        self.reason = parts[2] if len(parts) > 2 else ''
        headers = []
        while (line := self._file.readline(65537)) not in (b'\r\n', b'\n', b''):
            name, _, value = line.decode('iso-8859-1').partition(':')
            headers.append((name.strip(), value.strip()))
        self.headers = self.msg = HTTPMessage(headers)
        self.chunked = self.headers.get('transfer-encoding', '').lower() == 'chunked'
        connection = self.headers.get('connection', '').lower()
        self.will_close = 'close' in connection or self.version == 10 and 'keep-alive' not in connection
        length = self.headers.get('content-length')
        self.length = int(length) if length and length.isdigit() and not self.chunked else None
        if self.status in (204, 304) or 100 <= self.status < 200 or self._method == 'HEAD':
            self.length = 0
            self.chunked = False
        if self.length is None and not self.chunked:
            self.will_close = True
        self._chunk = None

    def _done(self):
        self._file.close()

    def _next_chunk(self):
        if self._chunk is not None:
            self._file.readline(100)
        line = self._file.readline(1000)
        self._chunk = int(line.split(b';')[0], 16)
        if self._chunk == 0:
            while self._file.readline(65537) not in (b'\r\n', b'\n', b''):
                pass
            self._done()
        return self._chunk

    def _read_chunked(self, amt):
        out = []
        left = amt
        while left is None or left > 0:
            if not self._chunk and not self._next_chunk():
                break
            n = self._chunk if left is None else min(left, self._chunk)
            data = self._file.read(n)
            out.append(data)
            if len(data) < n:
                raise IncompleteRead(b''.join(out))
            self._chunk -= n
            if left is not None:
                left -= n
        return b''.join(out)

    def read(self, amt=None):
        if self._file.closed:
            return b''
        if amt is not None and amt < 0:
            amt = None
        if self.chunked:
            return self._read_chunked(amt)
        if self.length is None:
            data = self._file.read() if amt is None else self._file.read(amt)
            if amt is None or not data:
                self._done()
            return data
        want = self.length if amt is None else min(amt, self.length)
        data = self._file.read(want)
        self.length -= len(data)
        if len(data) < want and amt is None:
            self._done()
            raise IncompleteRead(data, self.length)
        if self.length == 0:
            self._done()
        return data

    def read1(self, n=-1):
        return self.read(65536 if n < 0 else n)

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def readline(self, limit=-1):
        line = bytearray()
        while limit < 0 or len(line) < limit:
            c = self.read(1)
            line += c
            if not c or c == b'\n':
                break
        return bytes(line)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readable(self):
        return True

    def isclosed(self):
        return self._file.closed

    @property
    def closed(self):
        return self._file.closed

    def close(self):
        self._file.close()

    def getheader(self, name, default=None):
        if self.headers is None:
            raise ResponseNotReady()
        found = self.headers.get_all(name)
        return ', '.join(found) if found else default

    def getheaders(self):
        if self.headers is None:
            raise ResponseNotReady()
        return self.headers.items()

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class HTTPConnection:
    default_port = HTTP_PORT
    response_class = HTTPResponse

    def __init__(self, host, port=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, blocksize=8192):
        if port is None:
            name, colon, number = host.rpartition(':')
            if colon and ']' not in number:
                if number and not number.isdigit():
                    raise InvalidURL(f"nonnumeric port: '{number}'")
                host, port = name, int(number) if number else self.default_port
            else:
                port = self.default_port
        self.host, self.port = host.strip('[]'), port
        self.timeout, self.source_address = timeout, source_address
        self.sock = None
        self._response = None
        self._method = None
        self._lines = None

    def connect(self):
        self.sock = socket.create_connection((self.host, self.port), self.timeout, self.source_address)

    def close(self):
        if self.sock is not None:
            self.sock.close()
            self.sock = None
        if self._response is not None:
            self._response.close()
            self._response = None
        self._lines = None

    def send(self, data):
        if self.sock is None:
            self.connect()
        if hasattr(data, 'read'):
            data = data.read()
        self.sock.sendall(data)

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._lines is not None or self._response is not None:
            raise CannotSendRequest('Request-sent' if self._lines is None else 'Request-started')
        if any(c <= ' ' or c == '\x7f' for c in url):
            raise InvalidURL(f"URL can't contain control characters. {url!r} (found at least {next(c for c in url if c <= ' ')!r})")
        self._method = method
        self._lines = [f'{method} {url or "/"} HTTP/1.1']
        if not skip_host:
            self.putheader('Host', self.host if self.port == self.default_port else f'{self.host}:{self.port}')
        if not skip_accept_encoding:
            self.putheader('Accept-Encoding', 'identity')

    def putheader(self, header, *values):
        if self._lines is None:
            raise CannotSendRequest()
        text = '\r\n\t'.join(v.decode('latin-1') if isinstance(v, bytes) else str(v) for v in values)
        if '\n' in header or '\n' in text.replace('\r\n\t', ''):
            raise ValueError(f'Invalid header value {text.encode()!r}')
        self._lines.append(f'{header}: {text}')

    def endheaders(self, message_body=None, *, encode_chunked=False):
        if self._lines is None:
            raise CannotSendRequest()
        head = ('\r\n'.join(self._lines) + '\r\n\r\n').encode('latin-1')
        self._lines = None
        self._pending = True
        self.send(head)
        if message_body is not None:
            self.send(message_body)

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        names = {n.lower() for n in headers}
        self.putrequest(method, url, skip_host='host' in names, skip_accept_encoding='accept-encoding' in names)
        if isinstance(body, str):
            body = body.encode('iso-8859-1')
        if hasattr(body, 'read'):
            body = body.read()
        if 'content-length' not in names and (body is not None or method in ('POST', 'PUT', 'PATCH')):
            self.putheader('Content-Length', len(body or b''))
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(body)

    def getresponse(self):
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self.sock is None or self._response is not None:
            raise ResponseNotReady('Idle')
        response = self.response_class(self.sock, self._method)
        try:
            response.begin()
        except ConnectionError:
            self.close()
            raise
        if response.will_close:
            # The response keeps the connection open until it is read.
            self.sock.close()
            self.sock = None
        else:
            self._response = response
        if not response.chunked and response.length == 0:
            response.close()
        return response


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("http.client.HTTPSConnection " + _NO_TLS)
