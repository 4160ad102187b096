# Logging.

import _thread
import sys
import time
import traceback
import types
import warnings
from string import Template, Formatter as _StrFormatter

__all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter', 'Handler',
           'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING', 'addLevelName',
           'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger',
           'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass', 'shutdown', 'warn', 'warning', 'getLogRecordFactory',
           'setLogRecordFactory', 'lastResort', 'raiseExceptions', 'getLevelNamesMapping', 'getHandlerByName', 'getHandlerNames']

_startTime = time.time_ns()
raiseExceptions = logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_levelToName = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
_nameToLevel = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO, 'DEBUG': DEBUG, 'NOTSET': NOTSET}

def getLevelNamesMapping(): return _nameToLevel.copy()

def getLevelName(level):
    result = _levelToName.get(level)
    if result is None:
        result = _nameToLevel.get(level)
    return f"Level {level}" if result is None else result

def addLevelName(level, levelName):
    _levelToName[level] = levelName
    _nameToLevel[levelName] = level

def _checkLevel(level):
    if isinstance(level, int):
        return level
    if str(level) == level:
        if level not in _nameToLevel:
            raise ValueError(f"Unknown level: {level!r}")
        return _nameToLevel[level]
    raise TypeError(f"Level not an integer or a valid string: {level!r}")

class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        ct = time.time_ns()
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.name, self.msg, self.args, self.levelname, self.levelno = name, msg, args, getLevelName(level), level
        self.pathname = self.filename = pathname
        self.module = 'Unknown module'
        if isinstance(pathname, str):
            self.filename = pathname.rpartition('/')[2]
            self.module = self.filename.rpartition('.')[0].strip('.') and self.filename.rpartition('.')[0] or self.filename
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created = ct / 1e9
        self.msecs = ct % 1_000_000_000 // 1_000_000 + 0.0
        if self.msecs == 999.0 and int(self.created) != ct // 1_000_000_000:
            self.msecs = 0.0  # created was rounded up
        self.relativeCreated = (ct - _startTime) / 1e6
        self.thread = self.threadName = None
        if logThreads:
            threading = sys.modules.get('threading')
            if threading is not None:
                t = threading.current_thread()
                self.thread, self.threadName = threading.get_ident(), t.name
            else:
                self.thread, self.threadName = 1, 'MainThread'
        self.processName = 'MainProcess' if logMultiprocessing else None
        self.process = _pid() if logProcesses else None
        self.taskName = None
        if logAsyncioTasks:
            asyncio = sys.modules.get('asyncio')
            if asyncio:
                try:
                    self.taskName = asyncio.current_task().get_name()
                except Exception:
                    pass

    def __repr__(self): return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        msg = str(self.msg)
        return msg % self.args if self.args else msg

def _pid():
    os = sys.modules.get('os')
    return os.getpid() if os else 1

_logRecordFactory = LogRecord

def setLogRecordFactory(factory):
    global _logRecordFactory
    _logRecordFactory = factory

def getLogRecordFactory(): return _logRecordFactory

def makeLogRecord(dict):
    rv = _logRecordFactory(None, None, "", 0, "", (), None, None)
    rv.__dict__.update(dict)
    return rv

class PercentStyle:
    default_format, asctime_format, asctime_search = '%(message)s', '%(asctime)s', '%(asctime)'
    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults
    def usesTime(self): return self._fmt.find(self.asctime_search) >= 0
    def validate(self):
        # There must be a field as %-formatting has it.
        for part in self._fmt.split('%(')[1:]:
            name, paren, rest = part.partition(')')
            rest = rest.lstrip('#0+ -')
            if paren and name.isidentifier():
                width, dot, precision = rest.partition('.')
                if dot and (width == '*' or width.isdigit() or not width):
                    rest = precision
                rest = rest[1:] if rest[:1] == '*' else rest.lstrip('0123456789')
                if rest[:1] and rest[0] in 'diouxXeEfFgGcrsa%':
                    return
        else:
            raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))
    def _values(self, record): return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__
    def _format(self, record): return self._fmt % self._values(record)
    def format(self, record):
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError('Formatting field not found in record: %s' % e)

class StrFormatStyle(PercentStyle):
    default_format, asctime_format, asctime_search = '{message}', '{asctime}', '{asctime'
    def _format(self, record): return self._fmt.format(**self._values(record))
    def validate(self):
        import re
        fields = set()
        try:
            for _, field, spec, conversion in _StrFormatter().parse(self._fmt):
                if field:
                    if not re.match(r'^(\d+|\w+)(\.\w+|\[[^]]+\])*$', field):
                        raise ValueError('invalid field name/expression: %r' % field)
                    fields.add(field)
                if conversion and conversion not in 'rsa':
                    raise ValueError('invalid conversion: %r' % conversion)
                if spec and not re.match(r'^(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$', spec, re.I):
                    raise ValueError('bad specifier: %r' % spec)
        except ValueError as e:
            raise ValueError('invalid format: %s' % e)
        if not fields:
            raise ValueError('invalid format: no fields')

class StringTemplateStyle(PercentStyle):
    default_format, asctime_format, asctime_search = '${message}', '${asctime}', '${asctime}'
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._tpl = Template(self._fmt)
    def usesTime(self): return self._fmt.find('$asctime') >= 0 or self._fmt.find(self.asctime_search) >= 0
    def _format(self, record): return self._tpl.substitute(**self._values(record))
    def validate(self):
        if not self._tpl.is_valid():
            raise ValueError("invalid format: bare '$' not allowed")
        if not self._tpl.get_identifiers():
            raise ValueError('invalid format: no fields')

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
_STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
           '$': (StringTemplateStyle, '${levelname}:${name}:${message}')}

class Formatter:
    converter = time.localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError('Style must be one of: %s' % ','.join(_STYLES))
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def formatTime(self, record, datefmt=None):
        ct = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, ct)
        s = time.strftime(self.default_time_format, ct)
        return self.default_msec_format % (s, record.msecs) if self.default_msec_format else s

    def formatException(self, ei):
        s = ''.join(traceback.format_exception(ei[0], ei[1], ei[2]))
        return s[:-1] if s[-1:] == "\n" else s

    def usesTime(self): return self._style.usesTime()
    def formatMessage(self, record): return self._style.format(record)
    def formatStack(self, stack_info): return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        s = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for extra in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
            if extra:
                if s[-1:] != "\n":
                    s += "\n"
                s += extra
        return s

_defaultFormatter = Formatter()

class BufferingFormatter:
    def __init__(self, linefmt=None): self.linefmt = linefmt or _defaultFormatter
    def formatHeader(self, records): return ""
    def formatFooter(self, records): return ""
    def format(self, records):
        if not records:
            return ""
        return self.formatHeader(records) + ''.join(map(self.linefmt.format, records)) + self.formatFooter(records)

class Filter:
    def __init__(self, name=''):
        self.name, self.nlen = name, len(name)
    def filter(self, record):
        return not self.nlen or self.name == record.name or record.name.startswith(self.name + '.')

class Filterer:
    def __init__(self): self.filters = []
    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)
    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)
    def filter(self, record):
        for f in self.filters:
            r = f.filter(record) if hasattr(f, 'filter') else f(record)
            if not r:
                return False
            if isinstance(r, LogRecord):
                record = r
        return record

_lock = _thread.RLock()
_handlers = {}
_handlerList = []

def getHandlerByName(name): return _handlers.get(name)
def getHandlerNames(): return frozenset(_handlers)

class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self._name, self.level, self.formatter, self._closed = None, _checkLevel(level), None, False
        self.lock = None
        self.createLock()
        _handlerList.append(self)

    @property
    def name(self): return self._name

    @name.setter
    def name(self, name):
        _handlers.pop(self._name, None)
        self._name = name
        if name:
            _handlers[name] = self

    def get_name(self): return self.name
    def set_name(self, name): self.name = name
    def createLock(self): self.lock = _thread.RLock()
    def acquire(self):
        if self.lock:
            self.lock.acquire()
    def release(self):
        if self.lock:
            self.lock.release()
    def setLevel(self, level): self.level = _checkLevel(level)
    def format(self, record): return (self.formatter or _defaultFormatter).format(record)
    def emit(self, record): raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        rv = self.filter(record)
        if isinstance(rv, LogRecord):
            record = rv
        if rv:
            with self.lock:
                self.emit(record)
        return rv

    def setFormatter(self, fmt): self.formatter = fmt
    def flush(self): pass

    def close(self):
        self._closed = True
        if self._name and self._name in _handlers:
            del _handlers[self._name]

    def handleError(self, record):
        if raiseExceptions and sys.stderr:
            exc = sys.exception()
            try:
                sys.stderr.write('--- Logging error ---\n')
                traceback.print_exception(exc, limit=None, file=sys.stderr)
                sys.stderr.write('Call stack:\n')
                frame = sys._getframe()
                while frame and frame.f_code.co_filename.startswith('<frozen '):
                    frame = frame.f_back
                if frame:
                    traceback.print_stack(frame, file=sys.stderr)
                sys.stderr.write(f'Message: {record.msg!r}\nArguments: {record.args}\n')
            except OSError:
                pass
            finally:
                del exc

    def __repr__(self): return f'<{self.__class__.__name__} ({getLevelName(self.level)})>'

class StreamHandler(Handler):
    terminator = '\n'
    __class_getitem__ = classmethod(type(list[int]))
    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream
    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()
    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)
    def setStream(self, stream):
        if stream is self.stream:
            return None
        old = self.stream
        self.flush()
        self.stream = stream
        return old
    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return f'<{self.__class__.__name__} {name + " " if name else ""}({getLevelName(self.level)})>'

class FileHandler(StreamHandler):
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        import os
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.encoding, self.errors, self.delay = mode, encoding, errors, delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())
    def _open(self): return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)
    def close(self):
        if self.stream:
            self.flush()
            self.stream.close()
            self.stream = None
        Handler.close(self)
    def emit(self, record):
        if self.stream is None and (self.mode != 'w' or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)
    def __repr__(self): return f'<{self.__class__.__name__} {self.baseFilename} ({getLevelName(self.level)})>'

class NullHandler(Handler):
    def handle(self, record): pass
    def emit(self, record): pass
    def createLock(self): self.lock = None

class _StderrHandler(StreamHandler):
    def __init__(self, level=NOTSET): Handler.__init__(self, level)
    @property
    def stream(self): return sys.stderr

_defaultLastResort = lastResort = _StderrHandler(WARNING)

class PlaceHolder:
    def __init__(self, alogger): self.loggerMap = {alogger: None}
    def append(self, alogger): self.loggerMap.setdefault(alogger)

class Manager:
    def __init__(self, rootnode):
        self.root, self.disable, self.loggerDict = rootnode, 0, {}
        self.emittedNoHandlerWarning = False
        self.loggerClass = self.logRecordFactory = None

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        old = self.loggerDict.get(name)
        if isinstance(old, Logger):
            return old
        rv = (self.loggerClass or _loggerClass)(name)
        rv.manager = self
        self.loggerDict[name] = rv
        if isinstance(old, PlaceHolder):
            for c in old.loggerMap:
                if not c.parent.name.startswith(name):
                    rv.parent, c.parent = c.parent, rv
        head, _, _ = name.rpartition('.')
        parent = None
        while head and parent is None:
            obj = self.loggerDict.get(head)
            if obj is None:
                self.loggerDict[head] = PlaceHolder(rv)
            elif isinstance(obj, Logger):
                parent = obj
            else:
                obj.append(rv)
            head = head.rpartition('.')[0]
        rv.parent = parent or self.root
        return rv

    def setLoggerClass(self, klass):
        if klass is not Logger and not issubclass(klass, Logger):
            raise TypeError("logger not derived from logging.Logger: " + klass.__name__)
        self.loggerClass = klass

    def setLogRecordFactory(self, factory): self.logRecordFactory = factory
    def _clear_cache(self): pass

class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level, self.parent, self.propagate = name, _checkLevel(level), None, True
        self.handlers, self.disabled = [], False

    def setLevel(self, level): self.level = _checkLevel(level)

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)
    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)
    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs): self.error(msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)
    def fatal(self, msg, *args, **kwargs): self.critical(msg, *args, **kwargs)
    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError("level must be an integer")
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        f = sys._getframe(1)
        while f is not None and f.f_code.co_filename.startswith('<frozen '):
            f = f.f_back
        while stacklevel > 1 and f is not None and f.f_back is not None:
            f = f.f_back
            if not f.f_code.co_filename.startswith('<frozen '):
                stacklevel -= 1
        if f is None:
            return "(unknown file)", 0, "(unknown function)", None
        sinfo = None
        if stack_info:
            import io
            text = io.StringIO()
            text.write('Stack (most recent call last):\n')
            traceback.print_stack(f, file=text)
            sinfo = text.getvalue().rstrip('\n')
        return f.f_code.co_filename, f.f_lineno, f.f_code.co_name, sinfo

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        rv = _logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or ():
            if key in ("message", "asctime") or key in rv.__dict__:
                raise KeyError("Attempt to overwrite %r in LogRecord" % key)
            rv.__dict__[key] = extra[key]
        return rv

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        fn, lno, func, sinfo = self.findCaller(stack_info, stacklevel)
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = type(exc_info), exc_info, exc_info.__traceback__
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra, sinfo))

    def handle(self, record):
        if self.disabled:
            return
        r = self.filter(record)
        if not r:
            return
        self.callHandlers(r if isinstance(r, LogRecord) else record)

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)
    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)
    def hasHandlers(self):
        c = self
        while c:
            if c.handlers:
                return True
            c = c.parent if c.propagate else None
        return False

    def callHandlers(self, record):
        c, found = self, 0
        while c:
            for h in c.handlers:
                found += 1
                if record.levelno >= h.level:
                    h.handle(record)
            c = c.parent if c.propagate else None
        if not found:
            if lastResort:
                if record.levelno >= lastResort.level:
                    lastResort.handle(record)
            elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
                sys.stderr.write("No handlers could be found for logger \"%s\"\n" % self.name)
                self.manager.emittedNoHandlerWarning = True

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self.root is self else '.'.join((self.name, suffix)))
    def getChildren(self):
        depth = 0 if self is self.manager.root else 1 + self.name.count('.')
        return {l for l in self.manager.loggerDict.values() if isinstance(l, Logger) and l.parent is self and l.name.count('.') == depth}
    def __reduce__(self):
        if getLogger(self.name) is not self:
            import pickle
            raise pickle.PicklingError('logger cannot be pickled')
        return getLogger, (self.name,)

    def __repr__(self): return f'<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

class RootLogger(Logger):
    def __init__(self, level): super().__init__("root", level)

_loggerClass = Logger

def setLoggerClass(klass):
    global _loggerClass
    if not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: " + klass.__name__)
    _loggerClass = klass

def getLoggerClass(): return _loggerClass

class LoggerAdapter:
    __class_getitem__ = classmethod(type(list[int]))
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra
    def process(self, msg, kwargs):
        if self.merge_extra and kwargs.get("extra") is not None:
            kwargs["extra"] = {**self.extra, **kwargs["extra"]}
        else:
            kwargs["extra"] = self.extra
        return msg, kwargs
    def debug(self, msg, *args, **kwargs): self.log(DEBUG, msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs): self.log(INFO, msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs): self.log(WARNING, msg, *args, **kwargs)
    warn = warning
    def error(self, msg, *args, **kwargs): self.log(ERROR, msg, *args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs): self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs): self.log(CRITICAL, msg, *args, **kwargs)
    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)
    def isEnabledFor(self, level): return self.logger.isEnabledFor(level)
    def setLevel(self, level): self.logger.setLevel(level)
    def getEffectiveLevel(self): return self.logger.getEffectiveLevel()
    def hasHandlers(self): return self.logger.hasHandlers()
    def _log(self, level, msg, args, **kwargs): return self.logger._log(level, msg, args, **kwargs)
    @property
    def manager(self): return self.logger.manager
    @manager.setter
    def manager(self, value): self.logger.manager = value
    @property
    def name(self): return self.logger.name
    def __repr__(self):
        return f'<{self.__class__.__name__} {self.logger.name} ({getLevelName(self.logger.getEffectiveLevel())})>'

root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(root)

def basicConfig(**kwargs):
    force, encoding, errors = kwargs.pop('force', False), kwargs.pop('encoding', None), kwargs.pop('errors', 'backslashreplace')
    if force:
        for h in root.handlers[:]:
            root.removeHandler(h)
            h.close()
    if root.handlers:
        return
    handlers = kwargs.pop("handlers", None)
    if handlers is None:
        if "stream" in kwargs and "filename" in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
    elif "stream" in kwargs or "filename" in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        filename, mode = kwargs.pop("filename", None), kwargs.pop("filemode", 'a')
        if filename:
            handlers = [FileHandler(filename, mode, encoding=encoding, errors=None if 'b' in mode else errors)]
        else:
            handlers = [StreamHandler(kwargs.pop("stream", None))]
    dfs, style = kwargs.pop("datefmt", None), kwargs.pop("style", '%')
    if style not in _STYLES:
        raise ValueError('Style must be one of: %s' % ','.join(_STYLES))
    fmt = Formatter(kwargs.pop("format", _STYLES[style][1]), dfs, style)
    for h in handlers:
        if h.formatter is None:
            h.setFormatter(fmt)
        root.addHandler(h)
    level = kwargs.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError('Unrecognised argument(s): %s' % ', '.join(kwargs))

def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)

def _rooted(name):
    def f(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)
    f.__name__ = f.__qualname__ = name
    return f

critical, error, warning, info, debug, exception = map(_rooted, ('critical', 'error', 'warning', 'info', 'debug', 'exception'))
fatal = critical

def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)

def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)

def disable(level=CRITICAL): root.manager.disable = _checkLevel(level)

def shutdown(handlerList=_handlerList):
    for h in reversed(handlerList[:]):
        try:
            h = h() if callable(h) else h  # programs may pass weak references, as CPython keeps them
            if h:
                try:
                    h.acquire()
                    if getattr(h, 'flushOnClose', True):
                        h.flush()
                    h.close()
                except (OSError, ValueError):
                    pass
                finally:
                    h.release()
        except Exception:
            if raiseExceptions:
                raise

_showwarning = None

def _show(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _showwarning is not None:
            _showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))

def captureWarnings(capture):
    global _showwarning
    if capture:
        if _showwarning is None:
            _showwarning, warnings.showwarning = warnings.showwarning, _show
    elif _showwarning is not None:
        warnings.showwarning, _showwarning = _showwarning, None

def currentframe(): return sys._getframe(1)
