# http.client and urllib.request, in threads, against a server in the loop.
import asyncio
import http.client
import threading
import urllib.error
import urllib.request
from http import HTTPStatus


async def handle(reader, writer):
    while line := await reader.readline():
        method, path, _ = line.decode().split()
        n = 0
        host = ''
        while (line := await reader.readline()) not in (b'\r\n', b''):
            name, _, value = line.decode().partition(':')
            if name.lower() == 'content-length':
                n = int(value)
            if name.lower() == 'host':
                host = value.strip().split(':')[0]
        body = await reader.readexactly(n)
        text = f'{method} {path} at {host} {body.decode()}'.encode()
        if path == '/chunked':
            writer.write(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n')
        elif path == '/moved':
            writer.write(b'HTTP/1.1 302 Found\r\nLocation: /here\r\nContent-Length: 0\r\n\r\n')
        elif path == '/missing':
            writer.write(b'HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone')
        elif path == '/close':
            writer.write(b'HTTP/1.0 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nuntil the end')
            break
        elif path == '/nothing':
            break
        else:
            writer.write(b'HTTP/1.1 200 OK\r\nX-Twice: a\r\nX-Twice: b\r\nContent-Length: %d\r\n\r\n' % len(text))
            if method != 'HEAD':
                writer.write(text)
    writer.close()


def client(port):
    c = http.client.HTTPConnection('127.0.0.1', port, timeout=5)
    for method, path, body in (('GET', '/', None), ('POST', '/form', 'a=1'), ('HEAD', '/head', None), ('GET', '/chunked', None)):
        c.request(method, path, body)
        r = c.getresponse()
        print(r.status, r.reason, r.version, r.getheader('x-twice'), r.getheader('nope', 'default'), r.read())
    c.request('GET', '/parts')
    r = c.getresponse()
    print(r.read(3), r.read(4), r.read(), r.read(), r.isclosed())
    c.request('GET', '/close')
    r = c.getresponse()
    print(r.headers.get_content_type(), r.headers.get_content_charset(), r.read())
    c.close()
    c.request('GET', '/nothing')
    try:
        c.getresponse()
    except http.client.RemoteDisconnected as e:
        print(repr(e))
    c.close()
    try:
        c.getresponse()
    except http.client.ResponseNotReady as e:
        print(type(e).__name__)
    base = f'http://127.0.0.1:{port}'
    with urllib.request.urlopen(base + '/page?x=1', timeout=5) as r:
        print(r.status, r.read().decode(), r.headers['content-length'], r.geturl() == base + '/page?x=1')
    with urllib.request.urlopen(urllib.request.Request(base + '/post', data=b'b=2', headers={'X-Mine': 'yes'})) as r:
        print(r.getcode(), r.read())
    with urllib.request.urlopen(base + '/moved') as r:
        print(r.url == base + '/here', r.read())
    try:
        urllib.request.urlopen(base + '/missing')
    except urllib.error.HTTPError as e:
        print(e, e.code, e.reason, e.read())
    try:
        urllib.request.urlopen('http://127.0.0.1:9/')
    except urllib.error.URLError as e:
        print(e, repr(e.reason))
    for bad in ('nothing', 'foo://x/'):
        try:
            urllib.request.urlopen(bad)
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    await asyncio.to_thread(client, server.sockets[0].getsockname()[1])
    print(HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND.phrase, repr(HTTPStatus(200)), HTTPStatus.OK.is_success)
    server.close()


asyncio.run(main())
