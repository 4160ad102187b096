# Universally unique identifiers.

import random
from enum import Enum as _Enum

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = ('reserved for NCS compatibility', 'specified in RFC 4122',
                                                              'reserved for Microsoft compatibility', 'reserved for future definition')

class SafeUUID(_Enum):
    safe, unsafe, unknown = 0, -1, None

class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        to_int = _int
        if hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = to_int(hex, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = to_int.from_bytes(bytes)
        if fields is not None:
            a, b, c, d, e, f = fields
            int = a << 96 | b << 80 | c << 64 | d << 56 | e << 48 | f
        if not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            int = int & ~(0xc000 << 48) | 0x8000 << 48
            int = int & ~(0xf000 << 64) | version << 76
        self.__dict__.update(int=int, is_safe=is_safe)

    def __setattr__(self, name, value): raise TypeError('UUID objects are immutable')
    def __eq__(self, o): return self.int == o.int if isinstance(o, UUID) else NotImplemented
    def __lt__(self, o): return self.int < o.int if isinstance(o, UUID) else NotImplemented
    def __le__(self, o): return self.int <= o.int if isinstance(o, UUID) else NotImplemented
    def __gt__(self, o): return self.int > o.int if isinstance(o, UUID) else NotImplemented
    def __ge__(self, o): return self.int >= o.int if isinstance(o, UUID) else NotImplemented
    def __hash__(self): return hash(self.int)
    def __int__(self): return self.int
    def __repr__(self): return f'{self.__class__.__name__}({str(self)!r})'
    def __str__(self):
        h = self.hex
        return f'{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}'

    hex = property(lambda self: '%032x' % self.int)
    bytes = property(lambda self: self.int.to_bytes(16))
    bytes_le = property(lambda self: self.bytes[3::-1] + self.bytes[5:3:-1] + self.bytes[7:5:-1] + self.bytes[8:])
    time_low = property(lambda self: self.int >> 96)
    time_mid = property(lambda self: self.int >> 80 & 0xffff)
    time_hi_version = property(lambda self: self.int >> 64 & 0xffff)
    clock_seq_hi_variant = property(lambda self: self.int >> 56 & 0xff)
    clock_seq_low = property(lambda self: self.int >> 48 & 0xff)
    clock_seq = property(lambda self: (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low)
    node = property(lambda self: self.int & 0xffffffffffff)
    time = property(lambda self: (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low)
    fields = property(lambda self: (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node))
    urn = property(lambda self: 'urn:uuid:' + str(self))
    variant = property(lambda self: RFC_4122 if self.int >> 62 & 3 == 2 else RESERVED_NCS if not self.int >> 63 & 1 else RESERVED_MICROSOFT if not self.int >> 61 & 1 else RESERVED_FUTURE)
    version = property(lambda self: self.int >> 76 & 0xf if self.variant == RFC_4122 else None)

_int, _bytes = int, bytes
def getnode(): return 0x020000000001

def uuid1(node=None, clock_seq=None):
    import time
    t = time.time_ns() // 100 + 0x01b21dd213814000
    seq = random.getrandbits(14) if clock_seq is None else clock_seq
    return UUID(fields=(t & 0xffffffff, t >> 32 & 0xffff, t >> 48 & 0x0fff, seq >> 8 & 0x3f, seq & 0xff, node or getnode()), version=1)

def _named(name, namespace, version, algorithm):
    import hashlib
    data = namespace.bytes + (name.encode() if isinstance(name, str) else name)
    return UUID(bytes=hashlib.new(algorithm, data).digest()[:16], version=version)

def uuid3(namespace, name): return _named(name, namespace, 3, 'md5')
def uuid5(namespace, name): return _named(name, namespace, 5, 'sha1')

def _stamped(version, high, a, b):
    # 48 bits, the version, 12 bits, the variant, 62 bits.
    return UUID(int=high << 80 | a << 64 | b, version=version)

_last = {6: 0, 7: (0, 0)}

def uuid6(node=None, clock_seq=None):
    import time
    t = max(time.time_ns() // 100 + 0x01b21dd213814000, _last[6] + 1)
    _last[6] = t
    seq = random.getrandbits(14) if clock_seq is None else clock_seq & 0x3fff
    return _stamped(6, t >> 12 & 0xffff_ffff_ffff, t & 0xfff, seq << 48 | (getnode() if node is None else node) & 0xffff_ffff_ffff)

def uuid7():
    # Milliseconds, then a counter that goes up within one, then chance.
    import time
    ms, (last, counter) = time.time_ns() // 1_000_000, _last[7]
    if ms > last:
        counter = _r.getrandbits(41)
    else:
        ms, counter = last, counter + 1
        if counter >> 42:
            ms, counter = last + 1, _r.getrandbits(41)
    _last[7] = ms, counter
    return _stamped(7, ms & 0xffff_ffff_ffff, counter >> 30 & 0xfff, (counter & 0x3fff_ffff) << 32 | _r.getrandbits(32))

def uuid8(a=None, b=None, c=None):
    bits = lambda v, n: _r.getrandbits(n) if v is None else v & (1 << n) - 1
    return _stamped(8, bits(a, 48), bits(b, 12), bits(c, 62))

def uuid4(): return UUID(int=_r.getrandbits(128), version=4)
_r = random.SystemRandom()

NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL, MAX = UUID(int=0), UUID(int=(1 << 128) - 1)
