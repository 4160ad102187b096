# The functions of codecs by the name that CPython's pickles have for their module.

from codecs import decode, encode, lookup, register
