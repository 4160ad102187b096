"""What urllib.request raises."""


class URLError(OSError):
    def __init__(self, reason, filename=None):
        self.args = reason,
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f'<urlopen error {self.reason}>'


class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp):
        self.args = ()
        self.url = self.filename = url
        self.code, self.msg, self.headers, self.hdrs, self.fp = code, msg, hdrs, hdrs, fp

    @property
    def reason(self):
        return self.msg

    @reason.setter
    def reason(self, value):
        self.msg = value

    @property
    def status(self):
        return self.code

    def __str__(self):
        return f'HTTP Error {self.code}: {self.msg}'

    def __repr__(self):
        return f'<HTTPError {self.code}: {self.msg!r}>'

    def read(self, *args):
        return self.fp.read(*args)

    def getcode(self):
        return self.code

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def close(self):
        self.fp.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class ContentTooShortError(URLError):
    def __init__(self, message, content):
        super().__init__(message)
        self.content = content
