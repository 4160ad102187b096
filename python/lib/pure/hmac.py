# Keyed message digests.

import hashlib

class HMAC:
    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = (lambda d=b'': hashlib.new(digestmod, d)) if isinstance(digestmod, str) else digestmod
        self._inner = make()
        self.block_size, self.digest_size, self.name = self._inner.block_size, self._inner.digest_size, 'hmac-' + self._inner.name
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b'\0')
        self._outer = make(bytes(b ^ 0x5C for b in key))
        self._inner.update(bytes(b ^ 0x36 for b in key))
        if msg is not None:
            self.update(msg)
    def update(self, msg): self._inner.update(msg)
    def digest(self):
        o = self._outer.copy()
        o.update(self._inner.digest())
        return o.digest()
    def hexdigest(self): return self.digest().hex()

def new(key, msg=None, digestmod=''): return HMAC(key, msg, digestmod)
def digest(key, msg, digest): return HMAC(key, msg, digest).digest()

def compare_digest(a, b):
    if isinstance(a, str) != isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return a == b
