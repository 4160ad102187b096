# URLs.

from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote',
           'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult']

_netloc_schemes = ('', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp',
                   'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services')
uses_netloc = uses_relative = list(_netloc_schemes)
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'sip', 'sips', 'mms', 'sftp', 'tel']

class _Netloc:
    __slots__ = ()
    def _user(self):
        u, have, host = self.netloc.rpartition('@')
        if not have:
            return None, None
        name, have, pw = u.partition(':')
        return name, pw if have else None
    def _host(self):
        h = self.netloc.rpartition('@')[2]
        _, have, b = h.partition('[')
        if have:
            host, _, port = b.partition(']')
            return host, port.partition(':')[2] or None
        host, have, port = h.partition(':')
        return host, port or None
    username = property(lambda self: self._user()[0])
    password = property(lambda self: self._user()[1])
    hostname = property(lambda self: self._host()[0].lower() or None)
    @property
    def port(self):
        p = self._host()[1]
        if p is None:
            return None
        if not (p.isdigit() and p.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {p!r}")
        if not 0 <= int(p) <= 65535:
            raise ValueError("Port out of range 0-65535")
        return int(p)

class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()
    def geturl(self): return self.url + '#' + self.fragment if self.fragment else self.url

class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), _Netloc):
    __slots__ = ()
    def geturl(self): return urlunsplit(self)

class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Netloc):
    __slots__ = ()
    def geturl(self): return urlunparse(self)

def _text(x): return x.decode('ascii') if isinstance(x, (bytes, bytearray)) else x

def urlsplit(url, scheme='', allow_fragments=True):
    url = _text(url).lstrip('\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x1f ')
    for b in '\t\r\n':
        url = url.replace(b, '')
    netloc = query = fragment = ''
    i = url.find(':')
    if i > 0 and url[0].isascii() and url[0].isalpha() and all(c.isascii() and (c.isalnum() or c in '+-.') for c in url[:i]):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == '//':
        j = min((k for k in (url.find(c, 2) for c in '/?#') if k >= 0), default=len(url))
        netloc, url = url[2:j], url[j:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and '#' in url:
        url, _, fragment = url.partition('#')
    if '?' in url:
        url, _, query = url.partition('?')
    return SplitResult(scheme, netloc, url, query, fragment)

def urlparse(url, scheme='', allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        i = path.find(';', path.rfind('/') + 1 if '/' in path else 0)
        if i >= 0:
            path, params = path[:i], path[i + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)

def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or url[:2] == '//' or scheme and scheme in uses_netloc and url[:1] in ('', '/') and scheme != '' and netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + (netloc or '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url += '?' + query
    return url + '#' + fragment if fragment else url

def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))

def urldefrag(url):
    s, n, p, a, q, frag = urlparse(url)
    return DefragResult(urlunparse((s, n, p, a, q, '')), frag)

def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    bs, bn, bp, bpar, bq, bf = urlparse(base, '', allow_fragments)
    s, n, p, par, q, f = urlparse(url, bs, allow_fragments)
    if s != bs or s not in uses_relative:
        return url
    if s in uses_netloc:
        if n:
            return urlunparse((s, n, p, par, q, f))
        n = bn
    if not p and not par:
        return urlunparse((s, n, bp, bpar, q or bq, f))
    parts = bp.split('/')
    if parts[-1] != '':
        del parts[-1]
    if p[:1] == '/':
        segs = p.split('/')
    else:
        segs = parts + p.split('/')
        segs[1:-1] = filter(None, segs[1:-1])
    out = []
    for x in segs:
        if x == '..':
            if out:
                out.pop()
        elif x != '.':
            out.append(x)
    if segs[-1] in ('.', '..'):
        out.append('')
    return urlunparse((s, n, '/'.join(out) or '/', par, q, f))

_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')

def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    keep = _safe | set(safe.encode('ascii', 'ignore') if isinstance(safe, str) else safe)
    return ''.join([chr(b) if b in keep else '%%%02X' % b for b in bs])

def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    return quote_from_bytes(string, safe)

def quote_plus(string, safe='', encoding=None, errors=None):
    sp = b' ' if isinstance(string, bytes) else ' '
    if sp not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + ' ', encoding, errors).replace(' ', '+')

def unquote_to_bytes(string):
    b = string.encode('utf-8') if isinstance(string, str) else bytes(string)
    parts = b.split(b'%')
    out = [parts[0]]
    for p in parts[1:]:
        try:
            out += [bytes([int(p[:2], 16)] if len(p) >= 2 and p[:2].isalnum() else [][0]), p[2:]]
        except (ValueError, IndexError):
            out += [b'%', p]
    return b''.join(out)

def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace') if '%' in string else string

def unquote_plus(string, encoding='utf-8', errors='replace'): return unquote(string.replace('+', ' '), encoding, errors)

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    qs = _text(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    out = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, have, value = pair.partition('=')
        if not have and strict_parsing:
            raise ValueError("bad query field: %r" % (pair,))
        if value or keep_blank_values:
            out.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return out

def parse_qs(qs, *args, **kw):
    d = {}
    for k, v in parse_qsl(qs, *args, **kw):
        d.setdefault(k, []).append(v)
    return d

def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    q = lambda x: quote_via(x if isinstance(x, (str, bytes)) else str(x), safe)
    out = []
    for k, v in query:
        if doseq and not isinstance(v, (str, bytes)) and hasattr(v, '__iter__'):
            out += [q(k) + '=' + q(x) for x in v]
        else:
            out.append(q(k) + '=' + q(v))
    return '&'.join(out)
