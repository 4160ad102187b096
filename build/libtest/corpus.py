# Reads every file of the library's folder, tests included, and says of each on a line of its own what the compiler makes of it:
# the error, or the digests of its tree (with positions) and of its tokens, and what doesn't survive a round trip. CPython runs
# this file, and aioplay does; the lines must be equal. Argument: the folder.

import ast
import hashlib
import io
import os
import sys
import tokenize
import warnings

root = sys.argv[1]
warnings.simplefilter('ignore')

def sources():
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in ('site-packages', '__pycache__', 'lib2to3'))
        for name in sorted(names):
            if name.endswith('.py'):
                yield os.path.join(folder, name)

def digest(text):
    return hashlib.md5(text.encode('utf-8', 'surrogatepass')).hexdigest()

def tree(data, name):
    compile(data, name, 'exec', dont_inherit=True)
    parsed = ast.parse(data)
    again = ast.parse(ast.unparse(parsed))
    lost = '' if ast.dump(again) == ast.dump(parsed) else ' ast.unparse lost something'
    return digest(ascii(ast.dump(parsed, include_attributes=True))) + lost

def tokens(data):
    toks = list(tokenize.tokenize(io.BytesIO(data).readline))
    again = list(tokenize.tokenize(io.BytesIO(tokenize.untokenize(toks)).readline))
    lost = '' if [t[:2] for t in again] == [t[:2] for t in toks] else ' untokenize lost something'
    return digest(ascii([(tokenize.tok_name[t.type], *t[1:]) for t in toks])) + lost

def said(what, *args):
    try:
        return what(*args)
    except (SyntaxError, ValueError, LookupError) as e:
        return f'{type(e).__name__}: {e} {getattr(e, "args", ())[1:]}'

for path in sources():
    with open(path, 'rb') as f:
        data = f.read()
    name = os.path.relpath(path, root)
    print(ascii(f'{name}: {said(tree, data, name)}, tokens {said(tokens, data)}'))
