# Message digests.

import _support

algorithms_guaranteed = algorithms_available = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
                                                'shake_128', 'shake_256', 'blake2b', 'blake2s'}
_sizes = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128), 'sha512': (64, 128)}

class HASH:
    __module__ = '_hashlib'
    def __init__(self, name, data=b''):
        self.name, self._data = name, bytearray()
        self.digest_size, self.block_size = _sizes[name]
        self.update(data)
    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        try:
            with memoryview(data) as view:
                self._data += view
        except TypeError:
            raise TypeError('object supporting the buffer API required') from None
    def digest(self): return _support.digest(self.name, self._data)
    def hexdigest(self): return self.digest().hex()
    def copy(self): return HASH(self.name, self._data)
    def __repr__(self): return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"

def __hash_new(name, data=b'', *, usedforsecurity=True, **kw):
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    if name.lower().replace('-', '_') in _more:
        import _hashes
        return getattr(_hashes, name.lower().replace('-', '_'))(data if data != b'' else kw.get('string', b''))
    name = name.lower().replace('-', '')
    if name not in _sizes:
        raise ValueError(f'unsupported hash type {name}')
    return HASH(name, data if data != b'' else kw.get('string', b''))

_both = "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version."

new = __hash_new

def _named(name):
    def f(data=b'', *, usedforsecurity=True, string=b''):
        if data != b'' and string != b'':
            raise TypeError(_both)
        return HASH(name, data if string == b'' else string)
    f.__name__ = f.__qualname__ = 'openssl_' + name
    return f

md5, sha1, sha224, sha256, sha384, sha512 = map(_named, _sizes)

def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    h = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        h.update(fileobj.getbuffer())
        return h
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while n := fileobj.readinto(buffer):
        h.update(view[:n])
    if n is None:
        raise BlockingIOError('I/O operation would block.')
    return h

def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    import hmac
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    size = new(hash_name).digest_size
    password, salt, dklen = bytes(memoryview(password)), bytes(memoryview(salt)), size if dklen is None else dklen
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    out = b''
    for block in range(1, -(-dklen // size) + 1):
        u = hmac.digest(password, salt + block.to_bytes(4), hash_name)
        t = int.from_bytes(u)
        for _ in range(iterations - 1):
            u = hmac.digest(password, u, hash_name)
            t ^= int.from_bytes(u)
        out += t.to_bytes(size)
    return out[:dklen]

_more = 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256', 'blake2b', 'blake2s'

def __getattr__(name):
    if name in _more:
        import _hashes
        return getattr(_hashes, name)
    raise AttributeError(f"module 'hashlib' has no attribute '{name}'")

def __dir__(): return sorted({*globals(), *_more})
