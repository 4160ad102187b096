# Comma-separated values.

import io
import re
from numbers import Number as _Number

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect", "excel",
           "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
           "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

class Error(Exception): __module__ = '_csv'

_limit = 128 * 1024
_dialects = {}

def field_size_limit(limit=...):
    global _limit
    old = _limit
    if limit is not ...:
        if not isinstance(limit, int):
            raise TypeError('limit must be an integer')
        _limit = limit
    return old

class Dialect:
    _name, _valid = '', False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None
    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Form(self, {})
        except TypeError as e:
            raise Error(str(e)) from None

class excel(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ',', '"', True, False, '\r\n', QUOTE_MINIMAL

class excel_tab(excel): delimiter = '\t'

class unix_dialect(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ',', '"', True, False, '\n', QUOTE_ALL

class _Form:
    # A dialect whose values have been checked: what readers and writers work by.
    _defaults = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\r\n', 'quotechar': '"',
                 'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}

    def __init__(self, dialect, options):
        for name in options:
            if name not in self._defaults:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
            if dialect is _plain:
                dialect = None  # it has the defaults, which aren't as strict as what a dialect says
        get = {n: options[n] if n in options else getattr(dialect, n, d) if dialect is not None else d for n, d in self._defaults.items()}
        for n in ('delimiter', 'escapechar', 'quotechar'):
            v = get[n]
            if v is None and n != 'delimiter':
                continue
            kind = '"%s" must be a unicode character%s, not %s' % (n, '' if n == 'delimiter' else ' or None', type(v).__name__)
            if not isinstance(v, str):
                raise TypeError(kind)
            if len(v) != 1:
                raise TypeError('"%s" must be a unicode character%s, not a string of length %d' % (n, '' if n == 'delimiter' else ' or None', len(v)))
        if type(get['quoting']) is not int:
            raise TypeError('"quoting" must be an integer, not %s' % type(get['quoting']).__name__)
        if not 0 <= get['quoting'] <= 5:
            raise TypeError('bad "quoting" value')
        if not isinstance(get['lineterminator'], str):
            raise TypeError('"lineterminator" must be a string, not %s' % type(get['lineterminator']).__name__ if get['lineterminator'] is not None else 'lineterminator must be set')
        if get['quoting'] != QUOTE_NONE and get['quotechar'] is None:
            if 'quotechar' in options and 'quoting' not in options and getattr(dialect, 'quoting', None) is None:
                get['quoting'] = QUOTE_NONE
            else:
                raise TypeError('quotechar must be set if quoting enabled')
        for n in ('doublequote', 'skipinitialspace', 'strict'):
            get[n] = bool(get[n])
        self.__dict__.update(get)
        for n in ('delimiter', 'escapechar', 'quotechar'):
            v = get[n]
            if v is not None and (v in '\r\n' or v == ' ' and n != 'delimiter' and self.skipinitialspace):
                raise ValueError(f'bad {n} value')
        pairs = (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar'))
        for a, b in pairs:
            if get[a] is not None and get[a] == get[b]:
                raise ValueError(f'bad {a} or {b} value')
        for n in ('delimiter', 'escapechar', 'quotechar'):
            if get[n] is not None and get[n] in self.lineterminator:
                raise ValueError(f'bad {n} or lineterminator value')

    def __setattr__(self, name, value):
        if name not in self._defaults:
            raise AttributeError(f"'_csv.Dialect' object has no attribute {name!r} and no __dict__ for setting new attributes")
        if name in ('doublequote', 'skipinitialspace', 'strict'):
            raise AttributeError('readonly attribute')
        raise AttributeError(f"attribute {name!r} of '_csv.Dialect' objects is not writable")

    def __delattr__(self, name): self.__setattr__(name, None)
    def __reduce__(self): raise TypeError("cannot pickle 'Dialect' instances")
    def __repr__(self): return f'<_csv.Dialect object at {hex(id(self))}>'

_plain = None

def register_dialect(name, dialect=None, /, **options):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Form(options.pop('dialect', dialect), options)

def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]

def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]

def list_dialects(): return list(_dialects)

class _Reader:
    __module__, __qualname__, __slots__ = '_csv', 'reader', ('dialect', 'line_num', '_lines')

    def __init__(self, lines, dialect, options):
        try:
            self._lines = iter(lines)
        except TypeError:
            raise TypeError(f"'{type(lines).__name__}' object is not iterable") from None
        self.dialect, self.line_num = _Form(dialect, options), 0

    def __iter__(self): return self

    def __next__(self):
        d = self.dialect
        fields, text, quoted, state = [], [], False, 'start'
        size = 0
        def save():
            nonlocal quoted, size
            v = ''.join(text)
            text.clear()
            size = 0
            if not quoted and v and d.quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
                v = float(v)
            elif not quoted and not v and d.quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
                v = None
            fields.append(v)
            quoted = False
        def add(c):
            nonlocal size
            size += 1
            if size > _limit:
                raise Error(f'field larger than field limit ({_limit})')
            text.append(c)
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if text or state in ('quoted', 'escape in quoted'):
                    if d.strict:
                        raise Error('unexpected end of data') from None
                    if state in ('start', 'start field') and not text:
                        raise
                    save()
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            if state == 'escaped eol':
                state = 'field'
            for c in line:
                if state == 'start':
                    if c in '\n\r':
                        state = 'end of line'
                        continue
                    state = 'start field'
                if state == 'end of line':
                    if c not in '\n\r':
                        raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?')
                    continue
                if state == 'start field':
                    if c in '\n\r':
                        save()
                        state = 'end of line'
                    elif c == d.quotechar and d.quoting != QUOTE_NONE:
                        quoted, state = True, 'quoted'
                    elif c == d.escapechar:
                        state = 'escape'
                    elif c == ' ' and d.skipinitialspace:
                        pass
                    elif c == d.delimiter:
                        save()
                    else:
                        add(c)
                        state = 'field'
                elif state == 'escape':
                    add(c)
                    state = 'field' if c not in '\n\r' else 'after escaped'
                elif state in ('field', 'after escaped'):
                    state = 'field'
                    if c in '\n\r':
                        save()
                        state = 'end of line'
                    elif c == d.escapechar:
                        state = 'escape'
                    elif c == d.delimiter:
                        save()
                        state = 'start field'
                    else:
                        add(c)
                elif state == 'quoted':
                    if c == d.escapechar:
                        state = 'escape in quoted'
                    elif c == d.quotechar and d.quoting != QUOTE_NONE:
                        state = 'quote in quoted' if d.doublequote else 'field'
                    else:
                        add(c)
                elif state == 'escape in quoted':
                    add(c)
                    state = 'quoted'
                elif state == 'quote in quoted':
                    if d.quoting != QUOTE_NONE and c == d.quotechar:
                        add(c)
                        state = 'quoted'
                    elif c == d.delimiter:
                        save()
                        state = 'start field'
                    elif c in '\n\r':
                        save()
                        state = 'end of line'
                    elif not d.strict:
                        add(c)
                        state = 'field'
                    else:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
            # The end of a line ends the row, but within quotes.
            if state in ('quoted', 'after escaped'):
                if state == 'after escaped':
                    state = 'field'
                continue
            if state == 'escape':
                add('\n')
                state = 'field'
                continue
            if state == 'escape in quoted':
                add('\n')
                state = 'quoted'
                continue
            if state in ('field', 'start field', 'quote in quoted'):
                save()
            return fields

def reader(iterable, dialect='excel', /, **fmtparams): return _Reader(iterable, fmtparams.pop('dialect', dialect), fmtparams)

class _Writer:
    __module__, __qualname__, __slots__ = '_csv', 'writer', ('dialect', '_write')

    def __init__(self, file, dialect, options):
        write = getattr(file, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write, self.dialect = write, _Form(dialect, options)

    def writerow(self, row, /):
        d = self.dialect
        try:
            row = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        out = []
        for field in row:
            if d.quoting == QUOTE_NONNUMERIC:
                quote = not isinstance(field, _Number)
            elif d.quoting == QUOTE_ALL:
                quote = True
            elif d.quoting == QUOTE_STRINGS:
                quote = isinstance(field, str)
            elif d.quoting == QUOTE_NOTNULL:
                quote = field is not None
            else:
                quote = False
            text = field if isinstance(field, str) else '' if field is None else str(field)
            out.append((text, quote, field))
        parts = [self._field(text, quote) for text, quote, _ in out]
        if len(parts) == 1 and not parts[0]:
            if d.quoting == QUOTE_NONE or out[0][2] is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            parts[0] = d.quotechar * 2
        elif d.delimiter == ' ' and d.skipinitialspace:
            for i, p in enumerate(parts):
                if not p:
                    if d.quoting == QUOTE_NONE or out[i][2] is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                        raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
                    parts[i] = d.quotechar * 2
        return self._write(d.delimiter.join(parts) + d.lineterminator)

    def _field(self, text, quote):
        d, out = self.dialect, []
        special = d.delimiter + (d.escapechar or '') + (d.quotechar or '') + d.lineterminator + '\r\n'
        for c in text:
            if c in special:
                escape = False
                if d.quoting == QUOTE_NONE:
                    escape = True
                elif c == d.quotechar:
                    if d.doublequote:
                        out.append(d.quotechar)
                    else:
                        escape = True
                elif c == d.escapechar:
                    escape = True
                if not escape:
                    quote = True
                else:
                    if d.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    out.append(d.escapechar)
            out.append(c)
        body = ''.join(out)
        if d.delimiter == ' ' and d.skipinitialspace and not text:
            return body
        return d.quotechar + body + d.quotechar if quote else body

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

def writer(csvfile, dialect='excel', /, **fmtparams): return _Writer(csvfile, fmtparams.pop('dialect', dialect), fmtparams)

register_dialect('excel', excel)
_plain = _dialects['excel']
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)

class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames, self.restkey, self.restval = fieldnames, restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect, self.line_num = dialect, 0

    def __iter__(self): return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value): self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        d = dict(zip(self.fieldnames, row))
        names, n = len(self.fieldnames), len(row)
        if names < n:
            d[self.restkey] = row[names:]
        elif names > n:
            for key in self.fieldnames[n:]:
                d[key] = self.restval
        return d

    __class_getitem__ = classmethod(type(list[int]))

class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames, self.restval = fieldnames, restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self): return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict): return self.writer.writerow(self._dict_to_list(rowdict))
    def writerows(self, rowdicts): return self.writer.writerows(map(self._dict_to_list, rowdicts))
    __class_getitem__ = classmethod(type(list[int]))

class Sniffer:
    # Guesses a file's dialect from a sample.
    def __init__(self): self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skip = self._quoted(sample, delimiters)
        if not delimiter:
            delimiter, skip = self._counted(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")
        class dialect(Dialect):
            _name, lineterminator, quoting = "sniffed", '\r\n', QUOTE_MINIMAL
        dialect.doublequote, dialect.delimiter, dialect.quotechar, dialect.skipinitialspace = doublequote, delimiter, quotechar or '"', skip
        return dialect

    def _quoted(self, data, delimiters):
        # From quoted fields: what stands before and after them.
        for regexp in (r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',
                       r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',
                       r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
                       r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)'):
            found = list(re.finditer(regexp, data, re.DOTALL | re.MULTILINE))
            if found:
                break
        else:
            return '', False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for m in found:
            quotes[m['quote']] = quotes.get(m['quote'], 0) + 1
            groups = m.groupdict()
            key = groups.get('delim')
            if key and (delimiters is None or key in delimiters):
                delims[key] = delims.get(key, 0) + 1
            if groups.get('space'):
                spaces += 1
        quotechar = max(quotes, key=quotes.get)
        if delims:
            delim = max(delims, key=delims.get)
            skip = delims[delim] == spaces
            if delim == '\n':
                delim = ''
        else:
            delim, skip = '', 0
        double = re.compile(r"((%(delim)s)|^)\W*%(quote)s[^%(delim)s\n]*%(quote)s[^%(delim)s\n]*%(quote)s\W*((%(delim)s)|$)"
                            % {'delim': re.escape(delim), 'quote': quotechar}, re.MULTILINE)
        return quotechar, bool(double.search(data)), delim, skip

    def _counted(self, data, delimiters):
        # By how evenly each character stands on the lines.
        lines = list(filter(None, data.split('\n')))
        chars = [chr(c) for c in range(127)]
        likely = {}
        consistency = 1.0
        counts = {c: [line.count(c) for line in lines] for c in chars}
        while consistency >= 0.9 and not likely:
            for c, row in counts.items():
                modes = {}
                for n in row:
                    modes[n] = modes.get(n, 0) + 1
                n, times = max(modes.items(), key=lambda item: item[1])
                if n > 0 and times > 0 and (2 * times - len(row)) / len(row) >= consistency and (delimiters is None or c in delimiters):
                    likely[c] = n, times
            consistency -= 0.01
        if not likely:
            return '', 0
        if len(likely) == 1:
            delim = next(iter(likely))
        else:
            delim = next((d for d in self.preferred if d in likely), None) or max(likely, key=lambda c: (likely[c], c))
        skip = lines[0].count(delim) == lines[0].count(delim + ' ')
        return delim, skip

    def has_header(self, sample):
        rows = reader(io.StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for i, row in enumerate(rows):
            if i > 20:
                break
            if len(row) != len(header):
                continue
            for col in list(kinds):
                try:
                    complex(row[col])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[col])
                if kind != kinds[col]:
                    if kinds[col] is None:
                        kinds[col] = kind
                    else:
                        del kinds[col]
        score = 0
        for col, kind in kinds.items():
            if isinstance(kind, int):
                score += 1 if len(header[col]) != kind else -1
            else:
                try:
                    kind(header[col])
                    score -= 1
                except (ValueError, TypeError):
                    score += 1
        return score > 0
