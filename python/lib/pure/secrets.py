# Random numbers for secrets. In a page they are as repeatable as all others.

from base64 import urlsafe_b64encode as _b64
from hmac import compare_digest
from random import SystemRandom

DEFAULT_ENTROPY = 32
_r = SystemRandom()
randbits, choice = _r.getrandbits, _r.choice

def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _r._randbelow(exclusive_upper_bound)

def token_bytes(nbytes=None): return _r.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)
def token_hex(nbytes=None): return token_bytes(nbytes).hex()
def token_urlsafe(nbytes=None): return _b64(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
