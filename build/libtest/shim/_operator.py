# CPython's operator in C; here there is one.
from operator import *
from hmac import compare_digest as _compare_digest
