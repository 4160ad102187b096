"""What a page gives to programs that CPython doesn't: fetch.

    response = await aioplay.fetch("https://example.com/data.json")
    print(response.status, await response.json())
"""

import asyncio

import _aioplay

__all__ = ["fetch", "Response"]


class Response:
    """An answer: status, reason, url (after redirects), headers, ok; await text(), json() or read().

    simulated says in words how the answer was made, when it didn't come from the network.
    """

    def __init__(self, status, reason, url, headers, body, simulated=""):
        self.status = status
        self.reason = reason
        self.url = url
        self.headers = {name.lower(): value for name, value in headers}
        self.simulated = simulated
        self._body = body

    @property
    def ok(self):
        return 200 <= self.status < 300

    async def read(self):
        return self._body

    async def text(self, encoding="utf-8", errors="strict"):
        return self._body.decode(encoding, errors)

    async def json(self):
        import json

        return json.loads(self._body)

    def __repr__(self):
        return f"<Response [{self.status} {self.reason}] {self.url}>"


async def fetch(url, *, method="GET", headers=None, body=None):
    """Ask for url with the page's fetch. ConnectionError says why when there is no answer."""
    if isinstance(body, str):
        body = body.encode()
    future = asyncio.get_running_loop().create_future()
    _aioplay.start(future, method, url, list((headers or {}).items()), body)
    return Response(*await future)
