# URLs taken apart, put together, quoted.

import types
import warnings
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
           "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu',
                 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp',
               'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips']
uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_stripped = ''.join(map(chr, range(33)))

def clear_cache(): pass

def _same(obj): return obj
def _encode_result(obj, encoding='ascii', errors='strict'): return obj.encode(encoding, errors)

def _coerce_args(*args):
    # The arguments as str, and what makes results of the given type: all are str, or all bytes.
    text = isinstance(args[0], str)
    for a in args[1:]:
        if a and isinstance(a, str) != text:
            raise TypeError("Cannot mix str and non-str arguments")
    if text:
        return args + (_same,)
    return tuple(a.decode('ascii', 'strict') if a else '' for a in args) + (_encode_result,)

class _ResultMixinStr:
    __slots__ = ()
    def encode(self, encoding='ascii', errors='strict'): return self._encoded_counterpart(*(x.encode(encoding, errors) for x in self))

class _ResultMixinBytes:
    __slots__ = ()
    def decode(self, encoding='ascii', errors='strict'): return self._decoded_counterpart(*(x.decode(encoding, errors) for x in self))

class _Netloc:
    __slots__ = ()
    # user:password@host:port
    @property
    def _split(self):
        s = self.netloc if isinstance(self.netloc, str) else self.netloc.decode('ascii')
        userinfo, at, hostinfo = s.rpartition('@')
        user, colon, password = userinfo.partition(':')
        _, bracket, inner = hostinfo.partition('[')
        if bracket:
            host, _, port = inner.partition(']')
            port = port.partition(':')[2]
        else:
            host, _, port = hostinfo.partition(':')
        return (user if at else None), (password if at and colon else None), host or None, port or None

    def _typed(self, v): return v if v is None or isinstance(self.netloc, str) else v.encode('ascii')
    @property
    def username(self): return self._typed(self._split[0])
    @property
    def password(self): return self._typed(self._split[1])

    @property
    def hostname(self):
        host = self._split[2]
        if host is None:
            return None
        host, percent, zone = host.partition('%')
        return self._typed(host.lower() + percent + zone)

    @property
    def port(self):
        port = self._split[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    __class_getitem__ = classmethod(types.GenericAlias)

_Defrag = namedtuple('_DefragResultBase', 'url fragment')
_Split = namedtuple('_SplitResultBase', 'scheme netloc path query fragment')
_Parse = namedtuple('_ParseResultBase', 'scheme netloc path params query fragment')

class DefragResult(_Defrag, _ResultMixinStr):
    __slots__ = ()
    def geturl(self): return self.url + '#' + self.fragment if self.fragment else self.url

class SplitResult(_Split, _Netloc, _ResultMixinStr):
    __slots__ = ()
    def geturl(self): return urlunsplit(self)

class ParseResult(_Parse, _Netloc, _ResultMixinStr):
    __slots__ = ()
    def geturl(self): return urlunparse(self)

class DefragResultBytes(_Defrag, _ResultMixinBytes):
    __slots__ = ()
    def geturl(self): return self.url + b'#' + self.fragment if self.fragment else self.url

class SplitResultBytes(_Split, _Netloc, _ResultMixinBytes):
    __slots__ = ()
    def geturl(self): return urlunsplit(self)

class ParseResultBytes(_Parse, _Netloc, _ResultMixinBytes):
    __slots__ = ()
    def geturl(self): return urlunparse(self)

for _s, _b in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _s._encoded_counterpart, _b._decoded_counterpart = _b, _s
ResultBase = _Netloc

def urlparse(url, scheme='', allow_fragments=True):
    url, scheme, result = _coerce_args(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        path, params = _splitparams(path)
    r = ParseResult(scheme, netloc, path, params, query, fragment)
    return r if result is _same else r.encode()

def _splitparams(url):
    i = url.find(';', url.rfind('/') + 1) if '/' in url else url.find(';')
    return (url, '') if i < 0 else (url[:i], url[i + 1:])

def _check_netloc(netloc):
    if '[' in netloc or ']' in netloc:
        _, have, rest = netloc.rpartition('@')[2].partition('[')
        before = netloc.rpartition('@')[2].partition('[')[0]
        host, closed, after = rest.partition(']')
        if before or not have or not closed or after and not after.startswith(':') or '[' in host or ']' in after:
            raise ValueError("Invalid IPv6 URL")
        if host.startswith('v'):
            import re
            if not re.match(r"\Av[a-fA-F0-9]+\..+\z", host):
                raise ValueError("IPvFuture address is invalid")
        else:
            _check_ipv6(host)
    if netloc and not netloc.isascii():
        import unicodedata
        n = netloc
        for c in '@:#?':
            n = n.replace(c, '')
        normal = unicodedata.normalize('NFKC', n)
        if n != normal and any(c in normal for c in '/?#@:'):
            raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")

def _check_ipv6(host):
    address, percent, zone = host.partition('%')
    if percent and (not zone or '%' in zone):
        raise ValueError(f"Invalid IPv6 address: {host!r}")
    groups = address.split(':')
    if len(groups) < 3:
        if ':' not in address and address.count('.') == 3:
            raise ValueError("An IPv4 address cannot be in brackets")
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")
    if '.' in groups[-1]:
        last = groups.pop().split('.')
        if len(last) != 4 or not all(p.isdigit() and int(p) < 256 for p in last):
            raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")
        groups += ['0', '0']
    gaps = address.count('::')
    if (gaps > 1 or ':::' in address or len(groups) > 8 + bool(gaps) or not gaps and len(groups) != 8
            or any(len(g) > 4 or g.strip('0123456789abcdefABCDEF') for g in groups)):
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")

def urlsplit(url, scheme='', allow_fragments=True):
    url, scheme, result = _coerce_args(url, scheme)
    url, scheme = url.lstrip(_stripped), scheme.strip(_stripped)
    for c in '\t\r\n':
        url, scheme = url.replace(c, ''), scheme.replace(c, '')
    netloc = query = fragment = ''
    i = url.find(':')
    if i > 0 and url[0].isascii() and url[0].isalpha() and not url[:i].strip(scheme_chars):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == '//':
        end = min([j for j in (url.find(c, 2) for c in '/?#') if j >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_netloc(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    r = SplitResult(scheme, netloc, url, query, fragment)
    return r if result is _same else r.encode()

def urlunparse(components):
    scheme, netloc, url, params, query, fragment, result = _coerce_args(*components)
    if params:
        url = f"{url};{params}"
    return result(urlunsplit((scheme, netloc, url, query, fragment)))

def urlunsplit(components):
    scheme, netloc, url, query, fragment, result = _coerce_args(*components)
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//':
        url = '//' + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url += '?' + query
    if fragment:
        url += '#' + fragment
    return result(url)

def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, result = _coerce_args(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return result(url)
    if scheme in uses_netloc:
        if netloc:
            return result(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        path, params = bpath, bparams
        if not query:
            query = bquery
            if not fragment:
                fragment = bfragment
        return result(urlunparse((scheme, netloc, path, params, query, fragment)))
    parts = bpath.split('/')
    if parts[-1] != '':
        del parts[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = parts + path.split('/')
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for s in segments:
        if s == '..':
            if resolved:
                resolved.pop()
        elif s != '.':
            resolved.append(s)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    return result(urlunparse((scheme, netloc, '/'.join(resolved) or '/', params, query, fragment)))

def urldefrag(url):
    url, result = _coerce_args(url)
    if '#' in url:
        s, n, p, a, q, fragment = urlparse(url)
        defrag = urlunparse((s, n, p, a, q, ''))
    else:
        defrag, fragment = url, ''
    r = DefragResult(defrag, fragment)
    return r if result is _same else r.encode()

def unquote_to_bytes(string):
    if not string:
        string.split
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = string.split(b'%')
    out = [first]
    for part in rest:
        pair = part[:2]
        try:
            if len(pair) != 2 or not pair.isalnum():
                raise ValueError
            out += bytes([int(pair, 16)]), part[2:]
        except ValueError:
            out += b'%', part
    return b''.join(out)

def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding, 'replace' if errors is None else errors)
    if '%' not in string:
        string.split
        return string
    encoding, errors = encoding or 'utf-8', errors or 'replace'
    # What isn't ASCII stays as it is; the bytes between are decoded.
    out, i = [], 0
    while i < len(string):
        j = i
        while j < len(string) and string[j].isascii():
            j += 1
        out.append(unquote_to_bytes(string[i:j]).decode(encoding, errors))
        i = j
        while j < len(string) and not string[j].isascii():
            j += 1
        out.append(string[i:j])
        i = j
    return ''.join(out)

def unquote_plus(string, encoding='utf-8', errors='replace'): return unquote(string.replace('+', ' '), encoding, errors)

def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    out = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        out.setdefault(name, []).append(value)
    return out

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, 'ascii')
        eq, decode = '=', lambda s: unquote_plus(s, encoding, errors)
    elif not qs:
        return []
    else:
        qs = bytes(memoryview(qs))
        if isinstance(separator, str):
            separator = bytes(separator, 'ascii')
        eq, decode = b'=', lambda s: unquote_to_bytes(s.replace(b'+', b' '))
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    out = []
    for pair in qs.split(separator):
        if pair or strict_parsing:
            name, has, value = pair.partition(eq)
            if not has and strict_parsing:
                raise ValueError("bad query field: %r" % (pair,))
            if value or keep_blank_values:
                out.append((decode(name), decode(value)))
    return out

_always = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')

def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)

def quote_plus(string, safe='', encoding=None, errors=None):
    space = ' ' if isinstance(string, str) else b' '
    if space not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors).replace(' ', '+')

def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ''
    keep = _always.union(safe.encode('ascii', 'ignore') if isinstance(safe, str) else (c for c in safe if c < 128))
    return ''.join([chr(c) if c in keep else f'%{c:02X}' for c in bs])

def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err
    def text(v): return quote_via(v, safe) if isinstance(v, bytes) else quote_via(str(v), safe, encoding, errors)
    out = []
    for k, v in query:
        k = text(k)
        if doseq and not isinstance(v, (str, bytes)):
            try:
                len(v)
            except TypeError:
                out.append(k + '=' + text(v))
            else:
                out += [k + '=' + text(e) for e in v]
        else:
            out.append(k + '=' + text(v))
    return '&'.join(out)

def _deprecated(name, instead): warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8, use urllib.parse.{instead} instead",
                                              DeprecationWarning, stacklevel=3)

def to_bytes(url):
    _deprecated('to_bytes', 'quote()')
    return _to_bytes(url)

def _to_bytes(url):
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url

def unwrap(url):
    url = str(url).strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == 'URL:' else url
