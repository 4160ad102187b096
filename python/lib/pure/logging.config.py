# Logging set up from a dict or from a file: dictConfig, fileConfig.

import importlib
import io
import logging
import logging.handlers
import os
import re

DEFAULT_LOGGING_CONFIG_PORT = 9030
RESET_ERROR = 104

def _resolve(name):
    # The object that a dotted name means; its packages are imported on the way.
    parts = name.split('.')
    used = parts.pop(0)
    found = importlib.import_module(used)
    for part in parts:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importlib.import_module(used)
            found = getattr(found, part)
    return found

def _clear_handlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]

def _disable_others(kept, disable):
    # The loggers of before are disabled, but for the configured ones and what is below them.
    for name, logger in logging.root.manager.loggerDict.items():
        if isinstance(logger, logging.Logger) and name not in kept:
            if any(name.startswith(k + '.') for k in kept):
                logger.level, logger.handlers, logger.propagate = logging.NOTSET, [], True
            else:
                logger.disabled = disable

IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)

def valid_ident(s):
    if not IDENTIFIER.match(s):
        raise ValueError('Not a valid Python identifier: %r' % s)
    return True

class BaseConfigurator:
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[([^\[\]]*)\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    importer = staticmethod(importlib.import_module)

    def __init__(self, config): self.config = config

    def resolve(self, s):
        try:
            return _resolve(s)
        except ImportError as e:
            v = ValueError('Cannot resolve %r: %s' % (s, e))
            raise v from e

    def ext_convert(self, value): return self.resolve(value)

    def cfg_convert(self, value):
        m = self.WORD_PATTERN.match(value)
        if m is None:
            raise ValueError("Unable to convert %r" % value)
        d, rest = self.config[m[1]], value[m.end():]
        while rest:
            if m := self.DOT_PATTERN.match(rest):
                d = d[m[1]]
            elif m := self.INDEX_PATTERN.match(rest):
                index = m[1]
                d = d[int(index)] if self.DIGIT_PATTERN.match(index) and not isinstance(d, dict) else d[index]
            else:
                raise ValueError('Unable to convert %r at %r' % (value, rest))
            rest = rest[m.end():]
        return self.convert(d)

    def convert(self, value):
        if isinstance(value, dict):
            return {k: self.convert(v) for k, v in value.items()}
        if isinstance(value, list):
            return [self.convert(v) for v in value]
        if isinstance(value, tuple) and not hasattr(value, '_fields'):
            return tuple(self.convert(v) for v in value)
        if isinstance(value, str):
            m = self.CONVERT_PATTERN.match(value)
            if m and m['prefix'] in self.value_converters:
                return getattr(self, self.value_converters[m['prefix']])(m['suffix'])
        return value

    def configure_custom(self, config):
        # An object that the configuration names a factory for.
        make = config.pop('()')
        if not callable(make):
            make = self.resolve(make)
        attributes = config.pop('.', None)
        made = make(**{k: self.convert(v) for k, v in config.items() if valid_ident(k)})
        for name, v in (attributes or {}).items():
            setattr(made, name, v)
        return made

    def as_tuple(self, value): return tuple(value) if isinstance(value, list) else value

class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError("Unsupported version: %s" % config['version'])
        if config.pop('incremental', False):
            self.configure_incremental(config)
            return
        disable = config.pop('disable_existing_loggers', True)
        _clear_handlers()
        self.formatters = self.each(config, 'formatters', 'formatter', self.configure_formatter)
        self.filters = self.each(config, 'filters', 'filter', self.configure_filter)
        self.handlers = {}
        waiting = dict(sorted(self.section(config, 'handlers').items()))
        while waiting:
            # A handler that passes records to one which is made later waits for it.
            late = {}
            for name, entry in waiting.items():
                needs = [entry.get('target'), *entry.get('handlers', ())]
                if any(isinstance(n, str) and n in waiting for n in needs):
                    late[name] = entry
                    continue
                try:
                    handler = self.configure_handler(dict(entry))
                    handler.name = name
                    self.handlers[name] = handler
                except Exception as e:
                    raise ValueError('Unable to configure handler %r' % name) from e
            if len(late) == len(waiting):
                raise ValueError('Unable to configure handler %r' % next(iter(late)))
            waiting = late
        loggers = self.section(config, 'loggers')
        for name, entry in loggers.items():
            try:
                self.configure_logger(name, entry)
            except Exception as e:
                raise ValueError('Unable to configure logger %r' % name) from e
        _disable_others(set(loggers), disable)
        root = self.follow(config.get('root'))
        if root:
            try:
                self.configure_root(root)
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e

    def section(self, config, name):
        # A part of the configuration, whose entries may be references to other parts.
        return {k: self.follow(v) for k, v in self.follow(config.get(name, {})).items()}

    def follow(self, v): return self.convert(v) if isinstance(v, str) else v

    def each(self, config, section, kind, make):
        out = {}
        for name, entry in self.section(config, section).items():
            try:
                out[name] = make(dict(entry))
            except Exception as e:
                raise ValueError('Unable to configure %s %r' % (kind, name)) from e
        return out

    def configure_incremental(self, config):
        for name, entry in config.get('handlers', {}).items():
            if name not in logging._handlers:
                raise ValueError('No handler found with name %r' % name)
            try:
                if entry.get('level'):
                    logging._handlers[name].setLevel(logging._checkLevel(entry['level']))
            except Exception as e:
                raise ValueError('Unable to configure handler %r' % name) from e
        for name, entry in config.get('loggers', {}).items():
            try:
                self.configure_logger(name, entry, True)
            except Exception as e:
                raise ValueError('Unable to configure logger %r' % name) from e
        if config.get('root'):
            self.configure_root(config['root'], True)

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(dict(config))
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        cls = config.get('class')
        cls = self.resolve(cls) if cls else logging.Formatter
        kwargs = {}
        if 'defaults' in config:
            kwargs['defaults'] = self.convert(config['defaults'])
        if 'validate' in config:
            kwargs['validate'] = config['validate']
        return cls(config.get('format'), config.get('datefmt'), config.get('style', '%'), **kwargs)

    def configure_filter(self, config):
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for f in filters:
            try:
                filterer.addFilter(f if callable(f) or callable(getattr(f, 'filter', None)) else self.filters[f])
            except Exception as e:
                raise ValueError('Unable to add filter %r' % f) from e

    def _queue(self, spec):
        spec = self.convert(spec)
        if isinstance(spec, str):
            spec = self.resolve(spec)
            return spec() if callable(spec) else spec
        if isinstance(spec, dict):
            if '()' not in spec:
                raise TypeError('Invalid queue specifier %r' % spec)
            return self.configure_custom(dict(spec))
        if all(callable(getattr(spec, n, None)) for n in ('empty', 'full', 'get', 'get_nowait', 'join', 'put_nowait', 'put', 'task_done')):
            return spec
        raise TypeError('Invalid queue specifier %r' % spec)

    def _queue_handler(self, cls, kwargs):
        import queue
        q = self._queue(kwargs.pop('queue')) if 'queue' in kwargs else queue.Queue()
        listener = kwargs.pop('listener', None)
        respect = kwargs.pop('respect_handler_level', False)
        handlers = [self.handlers[n] if isinstance(n, str) else n for n in kwargs.pop('handlers', [])]
        if isinstance(listener, str):
            listener = self.resolve(listener)
        elif isinstance(listener, dict):
            listener = self.configure_custom(dict(listener))
        made = cls(q, **kwargs)
        made.listener = (listener or logging.handlers.QueueListener)(q, *handlers, respect_handler_level=respect)
        return made

    def configure_handler(self, config):
        formatter, level, filters = config.pop('formatter', None), config.pop('level', None), config.pop('filters', None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as e:
                raise ValueError('Unable to set formatter %r' % formatter) from e
        if '()' in config:
            factory = config.pop('()')
            cls = factory if callable(factory) else self.resolve(factory)
        else:
            name = config.pop('class')
            cls = self.resolve(name) if isinstance(name, str) else name
        attributes = config.pop('.', None)
        kwargs = {k: self.convert(v) for k, v in config.items() if valid_ident(k)}
        if isinstance(cls, type):
            if issubclass(cls, logging.handlers.MemoryHandler) and isinstance(kwargs.get('target'), str):
                kwargs['target'] = self.handlers[kwargs['target']]
            if issubclass(cls, logging.handlers.MemoryHandler) and 'flushLevel' in kwargs:
                kwargs['flushLevel'] = logging._checkLevel(kwargs['flushLevel'])
        if isinstance(cls, type) and issubclass(cls, logging.handlers.QueueHandler):
            made = self._queue_handler(cls, kwargs)
        else:
            try:
                made = cls(**kwargs)
            except TypeError as e:
                if "'stream'" not in str(e):
                    raise
                kwargs['strm'] = kwargs.pop('stream')
                made = cls(**kwargs)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        for name, v in (attributes or {}).items():
            setattr(made, name, v)
        return made

    def add_handlers(self, logger, handlers):
        for h in handlers:
            try:
                logger.addHandler(self.handlers[h])
            except Exception as e:
                raise ValueError('Unable to add handler %r' % h) from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level')
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for h in logger.handlers[:]:
                logger.removeHandler(h)
            if config.get('handlers'):
                self.add_handlers(logger, config['handlers'])
            if config.get('filters'):
                self.add_filters(logger, config['filters'])

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        if config.get('propagate') is not None:
            logger.propagate = config['propagate']

    def configure_root(self, config, incremental=False): self.common_logger_config(logging.getLogger(), config, incremental)

dictConfigClass = DictConfigurator

def dictConfig(config):
    import copy
    dictConfigClass(_deep(config)).configure()

def _deep(config):
    # A copy whose dicts can be changed; what they hold is shared.
    return {k: _deep(v) if type(v) is dict else v for k, v in config.items()} if isinstance(config, dict) else config

def _names(text): return [n.strip() for n in text.split(',') if n.strip()]

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    cp = _read(fname, defaults, encoding)
    space = vars(logging)
    formatters = {}
    for name in _names(cp['formatters']['keys']):
        s = cp['formatter_' + name]
        cls = _resolve(s['class']) if s.get('class') else logging.Formatter
        style = s.get('style', '%', raw=True)
        kwargs = {'defaults': eval(s['defaults'], space)} if s.get('defaults', raw=True) else {}
        formatters[name] = cls(s.get('format', None, raw=True), s.get('datefmt', None, raw=True), style, **kwargs)
    _clear_handlers()
    handlers, targets = {}, []
    for name in _names(cp['handlers']['keys']):
        s = cp['handler_' + name]
        try:
            cls = eval(s['class'], space)
        except (AttributeError, NameError):
            cls = _resolve(s['class'])
        h = cls(*eval(s.get('args', '()'), space), **eval(s.get('kwargs', '{}'), space))
        h.name = name
        if s.get('level'):
            h.setLevel(s['level'])
        if s.get('formatter'):
            h.setFormatter(formatters[s['formatter']])
        if issubclass(cls, logging.handlers.MemoryHandler) and s.get('target'):
            targets.append((h, s['target']))
        handlers[name] = h
    for h, target in targets:
        h.setTarget(handlers[target])
    names = _names(cp['loggers']['keys'])
    kept = set()
    for name in names:
        s = cp['logger_' + name]
        logger = logging.root if name == 'root' else logging.getLogger(s['qualname'])
        if name != 'root':
            kept.add(s['qualname'])
            logger.propagate, logger.disabled = s.getint('propagate', fallback=1), 0
        if s.get('level'):
            logger.setLevel(s['level'])
        for h in logger.handlers[:]:
            logger.removeHandler(h)
        for h in _names(s.get('handlers', '')):
            logger.addHandler(handlers[h])
    _disable_others(kept, disable_existing_loggers)

def _read(fname, defaults, encoding):
    import configparser
    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f'{fname} is an empty file')
    if isinstance(fname, configparser.RawConfigParser):
        return fname
    try:
        cp = configparser.ConfigParser(defaults)
        if hasattr(fname, 'readline'):
            cp.read_file(fname)
        else:
            cp.read(fname, encoding=io.text_encoding(encoding))
    except configparser.ParsingError as e:
        raise RuntimeError(f'{fname} is invalid: {e}')
    return cp

def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    raise NotImplementedError('logging.config.listen() is not available: nothing outside could send it a configuration')

def stopListening(): pass
