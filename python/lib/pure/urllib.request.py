"""Opening URLs, by http: there is no TLS here."""

import http.client
import socket
import urllib.parse
from urllib.error import HTTPError, URLError


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        parts = urllib.parse.urlsplit(url)
        if not parts.scheme:
            raise ValueError(f"unknown url type: {url!r}")
        self.type, self.host = parts.scheme, parts.netloc
        self.selector = urllib.parse.urlunsplit(('', '', parts.path or '/', parts.query, ''))
        self.data = data
        self.headers = {}
        for name, value in headers.items():
            self.add_header(name, value)
        self.method = method

    def get_method(self):
        return self.method or ('POST' if self.data is not None else 'GET')

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    add_unredirected_header = add_header

    def has_header(self, name):
        return name in self.headers

    def get_header(self, name, default=None):
        return self.headers.get(name, default)

    def header_items(self):
        return list(self.headers.items())


_MOST_REDIRECTIONS = 10


def urlopen(url, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, *, context=None):
    request = url if isinstance(url, Request) else Request(url, data)
    if isinstance(url, Request) and data is not None:
        request.data = data
    for _ in range(_MOST_REDIRECTIONS + 1):
        response = _open(request, timeout)
        if response.status not in (301, 302, 303, 307, 308) or not response.headers.get('location'):
            break
        location = urllib.parse.urljoin(request.full_url, response.headers.get('location'))
        response.close()
        method = request.get_method()
        if method not in ('GET', 'HEAD') and response.status in (301, 302, 303):
            method, request.data = 'GET', None
        headers = {n: v for n, v in request.headers.items() if n.lower() not in ('content-length', 'content-type')}
        request = Request(location, request.data, headers, method=method)
    else:
        raise HTTPError(request.full_url, response.status, 'The HTTP server returned a redirect error that would lead to an infinite loop.',
                        response.headers, response)
    if not 200 <= response.status < 300:
        raise HTTPError(request.full_url, response.status, response.reason, response.headers, response)
    return response


def _open(request, timeout):
    if request.type == 'https':
        raise NotImplementedError("urllib.request.urlopen() of https isn't supported here: there is no TLS. Ask for http, which a page's "
                                  "simulated hosts answer, or use aioplay.fetch()")
    if request.type != 'http':
        raise URLError(f'unknown url type: {request.type}')
    if not request.host:
        raise URLError('no host given')
    headers = {'User-agent': 'Python-urllib/3.14', 'Connection': 'close', **request.headers}
    if request.data is not None:
        if isinstance(request.data, str):
            raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
        headers.setdefault('Content-type', 'application/x-www-form-urlencoded')
    connection = http.client.HTTPConnection(request.host, timeout=timeout)
    try:
        connection.request(request.get_method(), request.selector, request.data, headers)
    except OSError as err:
        connection.close()
        raise URLError(err)
    response = connection.getresponse()
    response.url = request.full_url
    response.msg = response.reason
    return response


def pathname2url(pathname, *, add_scheme=False):
    start = 'file:' if add_scheme else ''
    if pathname[:1] == '/':
        start += '//'  # an authority that isn't there
    return start + urllib.parse.quote(pathname, encoding='utf-8', errors='surrogateescape')


def url2pathname(url, *, require_scheme=False, resolve_host=False):
    scheme, host, path = urllib.parse.urlsplit(url if require_scheme else 'file:' + url)[:3]
    if scheme != 'file':
        raise URLError("URL is missing a 'file:' scheme")
    if host not in ('', 'localhost') and not (resolve_host and host == '127.0.0.1'):
        raise URLError('file:// scheme is supported only on localhost')
    return urllib.parse.unquote(path, encoding='utf-8', errors='surrogateescape')


def urlretrieve(url, filename=None, reporthook=None, data=None):
    if filename is None:
        import tempfile

        fd, filename = tempfile.mkstemp()
        import os

        os.close(fd)
    with urlopen(url, data) as response, open(filename, 'wb') as f:
        f.write(response.read())
        return filename, response.headers
