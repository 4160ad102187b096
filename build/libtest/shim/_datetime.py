# CPython's datetime in C; here there is one.
from datetime import *
