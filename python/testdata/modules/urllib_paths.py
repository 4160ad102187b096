# Paths as URLs, and back.
from urllib.request import pathname2url, url2pathname
def t(f):
    try: print(ascii(f()))
    except BaseException as e: print(type(e).__name__, e)
for p in ['/a b/c','a/b','//x/y','///z','','/','/a\udc80é?#%']:
    t(lambda: pathname2url(p)); t(lambda: pathname2url(p,add_scheme=True))
for u in ['/a%20b','///a','//localhost/x','//127.0.0.1/x','//other/x','file:///a%25','FILE:/b','http://x/y','a/b','//','','//LOCALHOST/z', '/%ff%C3%A9?q#f','file:']:
    t(lambda: url2pathname(u)); t(lambda: url2pathname(u,require_scheme=True))
