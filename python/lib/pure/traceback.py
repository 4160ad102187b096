# Tracebacks as text.

import sys
import _support
import linecache

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

class _Implicit:
    def __repr__(self):
        return '<implicit>'

_missing = _Implicit()
_RECURSIVE_CUTOFF = 3

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

def _safe(value, what, show=str):
    try:
        return show(value)
    except Exception:
        return f'<{what} {show.__name__}() failed>'

class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self.locals = {k: _safe(v, 'local', repr) for k, v in locals.items()} if locals else None
        self._lines = line
        if lookup_line:
            self.line

    @property
    def _original(self):
        if self._lines is None:
            if self.lineno is None:
                return None
            lines = linecache.getlines(self.filename)
            if not lines:
                return ''  # which may come yet
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
        frames = [(f, lineno) for f, lineno in frame_gen if not f.f_code.co_filename.startswith('<frozen ')]
        return klass(FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name, lookup_line=lookup_lines,
                                  locals=f.f_locals if capture_locals else None)
                     for f, lineno in _limited(frames, limit))

    @classmethod
    def from_list(klass, a_list):
        return klass(f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list)

    def format_frame_summary(self, frame_summary, **kwargs):
        s = ''.join(_support.format_frames([frame_summary._tuple()]))
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                s += f'    {name} = {value}\n'
        return s

    def format(self, **kwargs):
        if any(f.locals for f in self) or type(self).format_frame_summary is not StackSummary.format_frame_summary:
            return self._fold()
        return _support.format_frames([f._tuple() for f in self])

    def _fold(self):
        # The frames' texts, without those that say the same again and again.
        out, last, count = [], None, 0
        def flush():
            if count > 3:
                out.append(f'  [Previous line repeated {count - 3} more time{"s" * (count > 4)}]\n')
        for f in self:
            text = self.format_frame_summary(f)
            if text is None:
                continue
            place = f.filename, f.lineno, f.name
            if place != last:
                flush()
                last, count = place, 0
            count += 1
            if count <= 3:
                out.append(text)
        flush()
        return out

def extract_tb(tb, limit=None):
    return _extract(tb, limit)

def _extract(tb, limit, lookup_lines=True, capture_locals=False):
    if tb is not None and type(tb).__name__ != 'traceback':  # something that looks like one
        return StackSummary.extract(walk_tb(tb), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
    frames = _support.frames(tb)
    if capture_locals:
        spaces = [f.f_locals for f, _ in walk_tb(tb) if not f.f_code.co_filename.startswith('<frozen ')]
    else:
        spaces = [None] * len(frames)
    return StackSummary(FrameSummary(file, line, name, end_lineno=end, colno=col, end_colno=end_col, line=text or None, locals=space,
                                     lookup_line=lookup_lines)
                        for (file, line, name, end, col, end_col, text), space in _limited(list(zip(frames, spaces)), limit))

def _caller(f, depth):
    return sys._getframe(depth + 1) if f is None else f

def walk_stack(f):
    def walk(f):
        while f is not None:
            yield f, f.f_lineno
            f = f.f_back
    return walk(_caller(f, 1) if f is None else f)

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
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))

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

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"

class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        todo = [] if _seen is None else None
        seen, waiting = ({id(exc_value)}, todo) if _seen is None else _seen
        self._settings = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals, compact=compact,
                              max_group_width=max_group_width, max_group_depth=max_group_depth, save_exc_type=save_exc_type)
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = _extract(exc_traceback, limit, lookup_lines, capture_locals)
        self._str = _safe(exc_value, 'exception')
        self._exc_type = exc_type if save_exc_type else None
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = getattr(exc_type, '__qualname__', None)
        self.exc_type_module = getattr(exc_type, '__module__', None)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as e:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(e, "__notes__", repr)}']
        self.__cause__ = self.__context__ = self.exceptions = None
        if isinstance(exc_value, SyntaxError):
            for n in ('filename', 'text', 'offset', 'end_offset', 'msg'):
                setattr(self, n, getattr(exc_value, n))
            for n in ('lineno', 'end_lineno'):
                x = getattr(exc_value, n)
                setattr(self, n, None if x is None else str(x))
        self._is_group = isinstance(exc_value, BaseExceptionGroup)
        # What the interpreter itself would print is its own business, if nothing about it is out of the ordinary.
        self._plain = exc_value if (limit is None and getattr(sys, 'tracebacklimit', None) is None and not capture_locals
                                    and max_group_width == 15 and max_group_depth == 10 and _seen is None and exc_value is not None
                                    and exc_value.__traceback__ is exc_traceback and type(exc_value) is exc_type
                                    and type(self) is TracebackException and not isinstance(exc_value, ImportError)) else None
        # A type that isn't the value's is shown as it is told.
        self._lines = None if exc_value is None or type(exc_value) is not exc_type else _support.format_exception_only(exc_value, exc_traceback)
        self._value = exc_value
        waiting.append(self)
        if todo is not None:
            self._add_others(seen, todo)

    def _add_others(self, seen, todo):
        # Makes what belongs to the exception; not by recursion, as chains are long.
        def child(e):
            if e is None or id(e) in seen:
                return None
            seen.add(id(e))
            if isinstance(e, ImportError): # what it may have meant is told by its module, which is imported for that, once
                self._plain = None
            return TracebackException(type(e), e, e.__traceback__, _seen=(seen, todo), **self._settings)
        while todo:
            te = todo.pop()
            e, te._value = te._value, None
            if e is None:
                continue
            te.__cause__ = child(e.__cause__)
            if not te._settings['compact'] or te.__cause__ is None and not e.__suppress_context__:
                te.__context__ = child(e.__context__)
            if isinstance(e, BaseExceptionGroup):
                te.exceptions = [c for c in map(child, e.exceptions) if c is not None]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, 2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        if self.exc_type_module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return f'{self.exc_type_module}.{self.exc_type_qualname}'

    def __str__(self):
        return self._str

    def _parts(self):
        names = ('stack', '_str', '_exc_type', 'exc_type_str', '__suppress_context__', '__notes__', '__cause__', '__context__', 'exceptions',
                 'filename', 'text', 'offset', 'end_offset', 'msg', 'lineno', 'end_lineno', 'max_group_width', 'max_group_depth')
        return [getattr(self, n, None) for n in names]

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self._parts() == other._parts()
        return NotImplemented

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        if self.exc_type_qualname in (None, 'NoneType'):
            yield indent + f'{self.exc_type_qualname}: {self._str}\n'
            return
        for text in [_line_of(self.exc_type_str, self._str)] if self._lines is None else self._lines:
            yield from [indent + line for line in text.splitlines(keepends=True)] if indent else [text]
        if self.exceptions and show_group:
            for e in self.exceptions:
                yield from e.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, **kwargs):
        if self._plain is not None:
            yield from _support.format_exception(self._plain, chain)
            return
        yield from self._format(chain, '', 0)

    def _format(self, chain, margin, depth):
        # margin is what stands before each line: bars for the groups that the exception is in.
        links, te = [], self
        while te is not None:
            message, after = None, None
            if chain:
                if te.__cause__ is not None:
                    message, after = _CAUSE, te.__cause__
                elif te.__context__ is not None and not te.__suppress_context__:
                    message, after = _CONTEXT, te.__context__
            links.append((message, te))
            te = after

        def shown(text, margin):
            return ''.join(margin + line for line in text.splitlines(keepends=True)) if margin else text

        for message, te in reversed(links):
            if message is not None:
                yield shown(message, margin)
            if te.exceptions is None:
                if te.stack:
                    yield shown('Traceback (most recent call last):\n', margin)
                    for text in te.stack.format():
                        yield shown(text, margin)
                for text in te.format_exception_only():
                    yield shown(text, margin)
                continue
            if depth > self.max_group_depth:
                yield shown(f'... (max_group_depth is {self.max_group_depth})\n', margin)
                continue
            own = margin if depth else '  | '
            spaces = ' ' * (2 * (depth or 1))
            if te.stack:
                first = 'Exception Group Traceback (most recent call last):\n'
                yield shown(first, own) if depth else '  + ' + first
                for text in te.stack.format():
                    yield shown(text, own)
            for text in te.format_exception_only():
                yield shown(text, own)
            width = self.max_group_width
            inner = spaces + '  | '
            level = (depth or 1) + 1
            for i, e in enumerate(te.exceptions[:width]):
                yield f'{spaces}{"  " if i else "+-"}+---------------- {i + 1} ----------------\n'
                yield from e._format(chain, inner, level)
            more = len(te.exceptions) - width
            if more > 0:
                yield f'{spaces}  +---------------- ... ----------------\n'
                yield f'{inner}and {more} more exception{"s" * (more > 1)}\n'
            last = te.exceptions[-1]
            if more > 0 or last.exceptions is None or level > self.max_group_depth:
                yield f'{spaces}  +------------------------------------\n'

    def print(self, *, file=None, chain=True, **kwargs):
        _write(''.join(self.format(chain=chain)), file)

def _line_of(name, text):
    return f'{name}: {text}\n' if text and text != 'None' else f'{name}\n'
