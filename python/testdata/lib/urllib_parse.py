from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, urlencode, urljoin, urlparse, urlsplit, urlunparse, urldefrag

u = urlparse('https://ann:pw@example.com:8080/a/b;p?q=1&q=2#frag')
print(u.scheme, u.netloc, u.hostname, u.port, u.username, u.path, u.params, u.query, u.fragment, u.geturl())
print(u._replace(scheme='http', query='').geturl(), urlunparse(('http', 'h', '/p', '', 'a=b', '')))
print(urljoin('http://h/a/b/c', '../d'), urljoin('http://h/a', '//other/x'), urljoin('http://h/a', '?q'), urldefrag('http://h/#x').url)
print(parse_qs('a=1&b=2&a=3&c='), parse_qsl('x=%20y+z&e=', keep_blank_values=True), urlencode({'a': 1, 'b': [1, 2]}, doseq=True), urlencode([('q', 'ä b')]))
print(quote('a b/ü?'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('%E4%BD%A0%2F'), urlsplit('mailto:x@y').path)
try:
    urlparse('http://h:port/').port
except ValueError as e:
    print(e)
