# CPython's pickle in C; here there is one.
from pickle import *
