# Tracebacks as text.

import sys
import _support
import linecache

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_missing = object()

def _write(text, file):
    print(text, file=sys.stderr if file is None else file, end="")

def _pair(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _missing:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc, getattr(exc, '__traceback__', None)
    return value, tb

def _items(text):
    # The text in the pieces that CPython gives: an entry with its source, other lines one by one.
    out = []
    for line in text.splitlines(keepends=True):
        if out and line.startswith('    ') and out[-1].startswith('  File '):
            out[-1] += line
        else:
            out.append(line)
    return out

class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}
        self._lines = line

    @property
    def _original(self):
        if self._lines is None:
            if self.lineno is None:
                return None
            lines = linecache.getlines(self.filename)
            self._lines = ''.join(lines[self.lineno - 1:self.end_lineno])
        return self._lines

    @property
    def line(self):
        text = self._original
        return None if text is None else text.partition("\n")[0].strip()

    def _tuple(self):
        end = self.end_lineno if self.colno is not None and self.end_colno is not None else None
        return (self.filename, self.lineno or 0, self.name, end, self.colno, self.end_colno, self._original or '')

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, pos): return (self.filename, self.lineno, self.name, self.line)[pos]
    def __iter__(self): return iter([self.filename, self.lineno, self.name, self.line])
    def __len__(self): return 4
    def __repr__(self): return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

def _limited(items, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]

class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return klass(FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name, locals=f.f_locals if capture_locals else None)
                     for f, lineno in _limited([x for x in frame_gen if not x[0].f_code.co_filename.startswith('<frozen ')], limit))

    @classmethod
    def from_list(klass, a_list):
        return klass(f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list)

    def format_frame_summary(self, frame_summary, **kwargs):
        s = _support.format_frames([frame_summary._tuple()])
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                s += f'    {name} = {value}\n'
        return s

    def format(self, **kwargs):
        if any(f.locals for f in self) or type(self).format_frame_summary is not StackSummary.format_frame_summary:
            return [s for s in map(self.format_frame_summary, self) if s is not None]
        return _items(_support.format_frames([f._tuple() for f in self]))

def extract_tb(tb, limit=None):
    return StackSummary(FrameSummary(file, line, name, end_lineno=end, colno=col, end_colno=end_col, line=text)
                        for file, line, name, end, col, end_col, text in _limited(_support.frames(tb), limit))

def _caller(f, depth):
    return sys._getframe(depth + 1) if f is None else f

def walk_stack(f):
    f = _caller(f, 2) if f is None else f
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back

def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next

def _stack(f, limit):
    frames = []
    while f is not None:
        if not f.f_code.co_filename.startswith('<frozen '):
            frames.append((f, f.f_lineno))
        f = f.f_back
    stack = StackSummary.extract(_limited(frames, limit))
    stack.reverse()
    return stack

def extract_stack(f=None, limit=None): return _stack(_caller(f, 1), limit)
def format_stack(f=None, limit=None): return _stack(_caller(f, 1), limit).format()
def print_stack(f=None, limit=None, file=None): _write(''.join(_stack(_caller(f, 1), limit).format()), file)
def format_list(extracted_list): return StackSummary.from_list(extracted_list).format()
def print_list(extracted_list, file=None): _write(''.join(format_list(extracted_list)), file)
def format_tb(tb, limit=None): return extract_tb(tb, limit=limit).format()
def print_tb(tb, limit=None, file=None): _write(''.join(format_tb(tb, limit)), file)

def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True, **kwargs):
    value, tb = _pair(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit).format(chain=chain))

def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True, **kwargs):
    value, tb = _pair(exc, value, tb)
    _write(''.join(TracebackException(type(value), value, tb, limit=limit).format(chain=chain)), file)

def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    if value is _missing:
        value = exc
    return list(TracebackException(type(value), value, None).format_exception_only(show_group=show_group))

def print_exc(limit=None, file=None, chain=True): print_exception(sys.exception(), limit=limit, file=file, chain=chain)
def format_exc(limit=None, chain=True): return "".join(format_exception(sys.exception(), limit=limit, chain=chain))

def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)

def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next

class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = _seen or {id(exc_value)}
        self._exc, self._type, self._tb, self._limit = exc_value, exc_type, exc_traceback, limit
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            for f, (frame, _) in zip(self.stack, walk_tb(exc_traceback)):
                f.locals = {k: repr(v) for k, v in frame.f_locals.items()}
        self.exc_type_qualname = getattr(exc_type, '__qualname__', None)
        self.exc_type_module = getattr(exc_type, '__module__', None)
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__cause__ = self.__context__ = self.exceptions = None
        if isinstance(exc_value, SyntaxError):
            for n in ('filename', 'text', 'offset', 'end_offset', 'msg'):
                setattr(self, n, getattr(exc_value, n))
            for n in ('lineno', 'end_lineno'):
                x = getattr(exc_value, n)
                setattr(self, n, None if x is None else str(x))
        self._plain = limit is None and not capture_locals and exc_value is not None and exc_value.__traceback__ is exc_traceback
        def child(e):
            if e is None or id(e) in seen:
                return None
            seen.add(id(e))
            return TracebackException(type(e), e, e.__traceback__, limit=limit, capture_locals=capture_locals, _seen=seen)
        if exc_value is not None:
            self.__cause__ = child(exc_value.__cause__)
            self.__context__ = child(exc_value.__context__)
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [c for c in map(child, exc_value.exceptions) if c is not None]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self): return self._type

    @property
    def exc_type_str(self):
        if self._exc is None:
            return None
        if self.exc_type_module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return f'{self.exc_type_module}.{self.exc_type_qualname}'

    def __str__(self):
        try:
            return str(self._exc)
        except Exception:
            return '<exception str() failed>'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return list(self.format()) == list(other.format())
        return NotImplemented

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        if self._exc is None:
            yield indent + 'NoneType: None\n'
            return
        for line in _support.format_exception_only(self._exc).splitlines(keepends=True):
            yield indent + line
        if self.exceptions and show_group:
            for e in self.exceptions:
                yield from e.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, **kwargs):
        if self._plain:
            yield from _items(_support.format_exception(self._exc, chain))
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield "\nThe above exception was the direct cause of the following exception:\n\n"
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield "\nDuring handling of the above exception, another exception occurred:\n\n"
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True, **kwargs):
        _write(''.join(self.format(chain=chain)), file)
