# The encodings as modules. Most are the interpreter's own, which codecs.lookup finds without this package.

import codecs

_cache = {}  # what CPython keeps here, codecs keeps

class CodecRegistryError(LookupError, SystemError): pass

def normalize_encoding(encoding):
    if isinstance(encoding, bytes):
        encoding = str(encoding, 'ascii')
    out, gap = [], False
    for c in encoding:
        if c.isalnum() or c == '.':
            if gap and out:
                out.append('_')
            if c.isascii():
                out.append(c)
            gap = False
        else:
            gap = True
    return ''.join(out)

def search_function(encoding):
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None
