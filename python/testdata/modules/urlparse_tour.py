from urllib.parse import *
u = urlparse('https://user:pw@example.com:8080/a/b;p?q=1&r=2#frag'); print(u, u.hostname, u.port, u.username, u.password, u.netloc, u.geturl(), u._replace(path='/z').geturl())
print(urlsplit('//x/y'), urljoin('http://a/b/c/d', '../e?f'), urljoin('http://a/b', '//c/d'), urldefrag('http://a#b'), parse_qs('a=1&a=2&b='), parse_qsl('a=1&b=x%20y', keep_blank_values=True))
print(quote('a b/ü&'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('%C3%BC%20x'), unquote_plus('a+b'), urlencode({'a': 1, 'b': 'x y'}), urlencode({'a': [1, 2]}, doseq=True), urlencode([('k', 'ü')]), unquote_to_bytes('%ff'), quote(b'\xff'))
for f in (lambda: urlparse('http://a:b/').port, lambda: urlparse('http://a:99999').port, lambda: urlparse('http://[a'), lambda: parse_qsl('a', strict_parsing=True), lambda: urlencode(5), lambda: quote(5), lambda: urlparse(5), lambda: urljoin('a', b'b'), lambda: parse_qs('a=1', max_num_fields=0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
