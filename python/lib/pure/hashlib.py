# Message digests.

import _support

algorithms_guaranteed = algorithms_available = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
                                                'shake_128', 'shake_256', 'blake2b', 'blake2s'}
_sizes = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128), 'sha512': (64, 128)}

class _Hash:
    def __init__(self, name, data=b''):
        self.name, self._data = name, bytearray()
        self.digest_size, self.block_size = _sizes[name]
        if data:
            self.update(data)
    def update(self, data):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._data += data
    def digest(self): return _support.digest(self.name, self._data)
    def hexdigest(self): return self.digest().hex()
    def copy(self): return _Hash(self.name, self._data)
    def __repr__(self): return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"

def new(name, data=b'', *, usedforsecurity=True, **kw):
    if name.lower().replace('-', '_') in _more:
        import _hashes
        return getattr(_hashes, name.lower().replace('-', '_'))(data or kw.get('string', b''))
    name = name.lower().replace('-', '')
    if name not in _sizes:
        raise ValueError(f'unsupported hash type {name}')
    return _Hash(name, data or kw.get('string', b''))

def _named(name):
    def f(data=b'', *, usedforsecurity=True, string=b''): return _Hash(name, data or string)
    f.__name__ = f.__qualname__ = 'openssl_' + name
    return f

md5, sha1, sha224, sha256, sha384, sha512 = map(_named, _sizes)

def file_digest(fileobj, digest, /):
    h = new(digest) if isinstance(digest, str) else digest()
    h.update(fileobj.read())
    return h

def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    import hmac
    size = _sizes[hash_name][0]
    dklen = dklen or size
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
