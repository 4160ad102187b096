# SHA-3 and BLAKE2, for hashlib.

from operator import index as _index

_M64 = (1 << 64) - 1

def _rol(x, n): return (x << n | x >> 64 - n) & _M64 if n else x

def _constants():
    # The round constants and the rotations of Keccak, from the definitions of FIPS 202.
    rounds, r = [], 1
    for _ in range(24):
        c = 0
        for j in range(7):
            if r & 1:
                c |= 1 << (1 << j) - 1
            r = (r << 1) ^ (0x171 if r & 0x80 else 0)
        rounds.append(c)
    turns = [0] * 25
    x, y = 1, 0
    for t in range(24):
        turns[x + 5 * y] = (t + 1) * (t + 2) // 2 % 64
        x, y = y, (2 * x + 3 * y) % 5
    return rounds, turns

_rounds, _turns = _constants()

def _permute(a):
    for c in _rounds:
        p = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        d = [p[(x - 1) % 5] ^ _rol(p[(x + 1) % 5], 1) for x in range(5)]
        b = [0] * 25
        for i in range(25):
            x, y = i % 5, i // 5
            b[y + 5 * ((2 * x + 3 * y) % 5)] = _rol(a[i] ^ d[x], _turns[i])
        for i in range(25):
            y = i - i % 5
            a[i] = b[i] ^ (~b[y + (i + 1) % 5] & b[y + (i + 2) % 5] & _M64)
        a[0] ^= c

def _keccak(data, rate, suffix, size):
    data = bytes(data) + bytes([suffix])
    data += bytes(-len(data) % rate)
    data = data[:-1] + bytes([data[-1] | 0x80])
    a = [0] * 25
    for i in range(0, len(data), rate):
        for j in range(rate // 8):
            a[j] ^= int.from_bytes(data[i + 8 * j:i + 8 * j + 8], 'little')
        _permute(a)
    out = b''
    while True:
        out += b''.join(w.to_bytes(8, 'little') for w in a)[:rate]
        if len(out) >= size:
            return out[:size]
        _permute(a)

def _one(data, string):
    # What is hashed first: one of the two names that it can have.
    if data != b'' and string != b'':
        raise TypeError("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.")
    return data if string == b'' else string

class _Base:
    __slots__ = ()

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        try:
            with memoryview(data) as view:
                self._data += view
        except TypeError:
            raise TypeError('object supporting the buffer API required') from None

    def hexdigest(self): return self.digest().hex()

    def copy(self):
        new = object.__new__(type(self))
        for name in self.__slots__:
            setattr(new, name, getattr(self, name))
        new._data = bytearray(self._data)
        return new

    def __repr__(self): return f"<{type(self).__module__}.{type(self).__name__} object at {id(self):#x}>"

class _Keccak(_Base):
    __slots__ = ()
    def __init__(self, data=b'', *, usedforsecurity=True, string=b''):
        self._data = bytearray()
        self.update(_one(data, string))
    def digest(self): return _keccak(self._data, self.block_size, 6, self.digest_size)

class _Shake(_Keccak):
    __slots__ = ()
    digest_size = 0
    def digest(self, length):
        if length < 0:
            raise ValueError('Cannot convert negative int')
        if length >> 64:
            raise OverflowError('Python int too large for C unsigned long')
        if length >= 1 << 29:
            raise ValueError('length is too large')
        return _keccak(self._data, self.block_size, 0x1f, length)
    def hexdigest(self, length): return self.digest(length).hex()

def _class(name, base, **attrs): return type(name, (base,), {'__module__': '_sha3', '__slots__': ('_data',), 'name': name, **attrs})

sha3_224, sha3_256, sha3_384, sha3_512 = (_class(f'sha3_{n}', _Keccak, digest_size=n // 8, block_size=200 - n // 4) for n in (224, 256, 384, 512))
shake_128, shake_256 = (_class(f'shake_{n}', _Shake, block_size=200 - n // 4) for n in (128, 256))

_sigma = [[int(c, 16) for c in row] for row in """0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d
2c6a0b834d75fe19 c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0""".split()]

def _roots(bits):
    # The first bits of the fractions of the square roots of the first eight primes.
    from math import isqrt
    return [isqrt(p << 2 * bits) & (1 << bits) - 1 for p in (2, 3, 5, 7, 11, 13, 17, 19)]

def _start(most):
    # The __init__ of a class whose digests have that many bytes at most.
    def __init__(self, data=b'', *, digest_size=most, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0,
                 node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=b''):
        digest_size, fanout, depth, leaf_size, node_offset = map(_index, (digest_size, fanout, depth, leaf_size, node_offset))
        if not 1 <= digest_size <= most:
            raise ValueError(f'digest_size for {self.name.capitalize()} must be between 1 and {most} bytes, here it is {digest_size}')
        key, salt, person = _bytes(key), _bytes(salt), _bytes(person)
        if len(key) > self.MAX_KEY_SIZE:
            raise ValueError(f'maximum key length is {self.MAX_KEY_SIZE} bytes')
        if len(salt) > self.SALT_SIZE:
            raise ValueError(f'maximum salt length is {self.SALT_SIZE} bytes')
        if len(person) > self.PERSON_SIZE:
            raise ValueError(f'maximum person length is {self.PERSON_SIZE} bytes')
        self.digest_size, self._data, self._last = digest_size, bytearray(), last_node
        wide = most == 64
        p = bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
        p += node_offset.to_bytes(8 if wide else 6, 'little') + bytes([node_depth, inner_size]) + bytes(14 if wide else 0)
        self._parameters = p + salt.ljust(self.SALT_SIZE, b'\0') + person.ljust(self.PERSON_SIZE, b'\0')
        if key:
            self._data += key.ljust(self.block_size, b'\0')
        self.update(_one(data, string))
    return __init__

def _bytes(x):
    if type(x) is bytes:
        return x
    try:
        return memoryview(x).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(x).__name__}'") from None

class _Blake2(_Base):
    __slots__ = ()

    def digest(self):
        size = self.MAX_DIGEST_SIZE // 8
        bits, block = size * 8, self.block_size
        mask = (1 << bits) - 1
        iv, turns = _roots(bits), (32, 24, 16, 63) if size == 8 else (16, 12, 8, 7)
        h = [v ^ int.from_bytes(self._parameters[i * size:(i + 1) * size], 'little') for i, v in enumerate(iv)]
        data = bytes(self._data)
        count = max(-(-len(data) // block), 1)
        for n in range(count):
            part, end = data[n * block:(n + 1) * block].ljust(block, b'\0'), n == count - 1
            m = [int.from_bytes(part[i * size:(i + 1) * size], 'little') for i in range(16)]
            t = len(data) if end else (n + 1) * block
            v = h + iv
            v[12] ^= t & mask
            v[13] ^= t >> bits
            if end:
                v[14] ^= mask
                if self._last:
                    v[15] ^= mask
            def mix(a, b, c, d, x, y):
                for k, word in ((0, x), (2, y)):
                    v[a] = v[a] + v[b] + word & mask
                    v[d] = _turn(v[d] ^ v[a], turns[k])
                    v[c] = v[c] + v[d] & mask
                    v[b] = _turn(v[b] ^ v[c], turns[k + 1])
            def _turn(x, k): return (x >> k | x << bits - k) & mask
            for r in range(12 if size == 8 else 10):
                s = _sigma[r % 10]
                for i in range(4):
                    mix(i, i + 4, i + 8, i + 12, m[s[2 * i]], m[s[2 * i + 1]])
                for i in range(4):
                    mix(i, (i + 1) % 4 + 4, (i + 2) % 4 + 8, (i + 3) % 4 + 12, m[s[2 * i + 8]], m[s[2 * i + 9]])
            h = [h[i] ^ v[i] ^ v[i + 8] for i in range(8)]
        return b''.join(x.to_bytes(size, 'little') for x in h)[:self.digest_size]

class blake2b(_Blake2):
    __module__, __slots__ = '_blake2', ('digest_size', '_data', '_last', '_parameters')
    MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = 64, 64, 16, 16
    name, block_size = property(lambda self: 'blake2b'), property(lambda self: 128)
    __init__ = _start(64)

class blake2s(_Blake2):
    __module__, __slots__ = '_blake2', ('digest_size', '_data', '_last', '_parameters')
    MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = 32, 32, 8, 8
    name, block_size = property(lambda self: 'blake2s'), property(lambda self: 64)
    __init__ = _start(32)
