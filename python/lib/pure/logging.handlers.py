# Handlers that rotate files, keep records, pass them to queues, or send them elsewhere.

import copy
import logging
import os
import pickle
import re
import time

DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT = range(9020, 9024)
SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514
_DAY = 24 * 60 * 60

class BaseRotatingHandler(logging.FileHandler):
    namer = rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name): return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None

class RotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def shouldRollover(self, record):
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0 or os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            return False
        at = self.stream.tell()
        return bool(at) and at + len(f'{self.format(record)}\n') >= self.maxBytes

    def doRollover(self):
        self._close_stream()
        if self.backupCount > 0:
            names = [self.baseFilename] + [self.rotation_filename(f'{self.baseFilename}.{i}') for i in range(1, self.backupCount + 1)]
            for i in range(self.backupCount, 0, -1):
                source, dest = names[i - 1], names[i]
                if i == 1 or os.path.exists(source):
                    if os.path.exists(dest):
                        os.remove(dest)
                    if i == 1:
                        self.rotate(source, dest)
                    else:
                        os.rename(source, dest)
        elif os.path.exists(self.baseFilename):
            os.remove(self.baseFilename)
        if not self.delay:
            self.stream = self._open()

class TimedRotatingFileHandler(BaseRotatingHandler):
    _units = {'S': (1, '%Y-%m-%d_%H-%M-%S'), 'M': (60, '%Y-%m-%d_%H-%M'), 'H': (60 * 60, '%Y-%m-%d_%H'), 'D': (_DAY, '%Y-%m-%d'),
              'MIDNIGHT': (_DAY, '%Y-%m-%d')}

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None):
        super().__init__(filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when, self.backupCount, self.utc, self.atTime = when.upper(), backupCount, utc, atTime
        if self.when.startswith('W'):
            if len(self.when) != 2:
                raise ValueError("You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s" % self.when)
            if not '0' <= self.when[1] <= '6':
                raise ValueError("Invalid day specified for weekly rollover: %s" % self.when)
            self.dayOfWeek, unit, self.suffix = int(self.when[1]), 7 * _DAY, '%Y-%m-%d'
        elif self.when in self._units:
            unit, self.suffix = self._units[self.when]
        else:
            raise ValueError("Invalid rollover interval specified: %s" % self.when)
        pattern = re.sub('%.', lambda m: r'\d{4}' if m[0] == '%Y' else r'\d{2}', self.suffix)
        self.extMatch = re.compile(r'(?<!\d)' + pattern + r'(?!\d)', re.ASCII)
        self.interval = unit * interval
        start = int(os.stat(self.baseFilename).st_mtime) if os.path.exists(self.baseFilename) else int(time.time())
        self.rolloverAt = self.computeRollover(start)

    def _broken(self, t): return time.gmtime(t) if self.utc else time.localtime(t)

    def computeRollover(self, currentTime):
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return currentTime + self.interval
        t = self._broken(currentTime)
        at = self.atTime
        target = _DAY if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        left = target - ((t.tm_hour * 60 + t.tm_min) * 60 + t.tm_sec)
        day = t.tm_wday
        if left <= 0:
            left += _DAY
            day = (day + 1) % 7
        result = currentTime + left
        if self.when.startswith('W'):
            result += (self.dayOfWeek - day) % 7 * _DAY
            return result + self.interval - 7 * _DAY
        return result + self.interval - _DAY

    def shouldRollover(self, record):
        if int(time.time()) < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(int(time.time()))
            return False
        return True

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        found = []
        for n in os.listdir(folder):
            if self.namer is None:
                if n.startswith(base + '.') and self.extMatch.fullmatch(n[len(base) + 1:]):
                    found.append(os.path.join(folder, n))
                continue
            # The namer may have put the time anywhere: it is where it gives the file's name for it.
            for m in self.extMatch.finditer(n):
                if os.path.basename(self.namer(f'{self.baseFilename}.{m[0]}')) == n:
                    found.append(os.path.join(folder, n))
                    break
        return sorted(found)[:max(len(found) - self.backupCount, 0)]

    def doRollover(self):
        now = int(time.time())
        dest = self.rotation_filename(self.baseFilename + '.' + time.strftime(self.suffix, self._broken(self.rolloverAt - self.interval)))
        if os.path.exists(dest):
            return
        self._close_stream()
        self.rotate(self.baseFilename, dest)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                os.remove(name)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)
        while self.rolloverAt <= now:
            self.rolloverAt += self.interval

class WatchedFileHandler(logging.FileHandler):
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev, self.ino = self.stream and self._identity() or (-1, -1)

    def _identity(self):
        try:
            st = os.stat(self.baseFilename)
            return st.st_dev, st.st_ino
        except FileNotFoundError:
            return None

    def reopenIfNeeded(self):
        if self.stream is not None and self._identity() != (self.dev, self.ino):
            self.stream.flush()
            self.stream.close()
            self.stream = self._open()
            self.dev, self.ino = self._identity() or (-1, -1)

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)

class SocketHandler(logging.Handler):
    def __init__(self, host, port):
        super().__init__()
        self.host, self.port, self.address = host, port, host if port is None else (host, port)
        self.sock, self.closeOnError, self.retryTime = None, False, None
        self.retryStart, self.retryMax, self.retryFactor = 1.0, 30.0, 2.0

    def makeSocket(self, timeout=1):
        import socket
        if self.port is not None:
            return socket.create_connection(self.address, timeout=timeout)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        sock.settimeout(timeout)
        try:
            sock.connect(self.address)
        except OSError:
            sock.close()
            raise
        return sock

    def createSocket(self):
        now = time.time()
        if self.retryTime is None or now >= self.retryTime:
            try:
                self.sock = self.makeSocket()
                self.retryTime = None
            except OSError:
                self.retryPeriod = self.retryStart if self.retryTime is None else min(self.retryPeriod * self.retryFactor, self.retryMax)
                self.retryTime = now + self.retryPeriod

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        if self.sock:
            try:
                self.sock.sendall(s)
            except OSError:
                self.sock.close()
                self.sock = None

    def makePickle(self, record):
        if record.exc_info:
            self.format(record)
        d = dict(record.__dict__, msg=record.getMessage(), args=None, exc_info=None)
        d.pop('message', None)
        s = pickle.dumps(d, 1)
        return len(s).to_bytes(4, 'big') + s

    def handleError(self, record):
        if self.closeOnError and self.sock:
            self.sock.close()
            self.sock = None
        else:
            super().handleError(record)

    def emit(self, record):
        try:
            self.send(self.makePickle(record))
        except Exception:
            self.handleError(record)

    def close(self):
        sock, self.sock = self.sock, None
        if sock:
            sock.close()
        super().close()

class DatagramHandler(SocketHandler):
    def makeSocket(self, timeout=1):
        import socket
        return socket.socket(socket.AF_UNIX if self.port is None else socket.AF_INET, socket.SOCK_DGRAM)

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        self.sock.sendto(s, self.address)

def _refused(name, what):
    class Refused(logging.Handler):
        def __init__(self, *args, **kwargs):
            raise NotImplementedError(f'logging.handlers.{name} is not available: there is no {what} here')
    Refused.__name__ = Refused.__qualname__ = name
    return Refused

class SysLogHandler(logging.Handler):
    LOG_EMERG, LOG_ALERT, LOG_CRIT, LOG_ERR, LOG_WARNING, LOG_NOTICE, LOG_INFO, LOG_DEBUG = range(8)
    (LOG_KERN, LOG_USER, LOG_MAIL, LOG_DAEMON, LOG_AUTH, LOG_SYSLOG, LOG_LPR, LOG_NEWS, LOG_UUCP, LOG_CRON, LOG_AUTHPRIV, LOG_FTP, LOG_NTP,
     LOG_SECURITY, LOG_CONSOLE, LOG_SOLCRON, LOG_LOCAL0, LOG_LOCAL1, LOG_LOCAL2, LOG_LOCAL3, LOG_LOCAL4, LOG_LOCAL5, LOG_LOCAL6,
     LOG_LOCAL7) = range(24)
    priority_names = {'alert': 1, 'crit': 2, 'critical': 2, 'debug': 7, 'emerg': 0, 'err': 3, 'error': 3, 'info': 6, 'notice': 5, 'panic': 0,
                      'warn': 4, 'warning': 4}
    facility_names = {n: i for i, n in enumerate('kern user mail daemon auth syslog lpr news uucp cron authpriv ftp ntp security console solaris-cron '
                                                 'local0 local1 local2 local3 local4 local5 local6 local7'.split())}
    priority_map = {'DEBUG': 'debug', 'INFO': 'info', 'WARNING': 'warning', 'ERROR': 'error', 'CRITICAL': 'critical'}
    ident, append_nul = '', True

    def __init__(self, address=('localhost', SYSLOG_UDP_PORT), facility=LOG_USER, socktype=None, timeout=None):
        super().__init__()
        self.address, self.facility, self.socktype, self.timeout, self.socket = address, facility, socktype, timeout, None
        self.unixsocket = isinstance(address, str)
        self.createSocket()

    def createSocket(self):
        import socket
        kind = socket.SOCK_DGRAM if self.socktype is None else self.socktype
        if self.unixsocket:
            where = [(socket.AF_UNIX, kind, 0, '', self.address)]
        else:
            where = socket.getaddrinfo(*self.address, 0, kind)
        family, kind, proto, _, address = where[0]
        sock = socket.socket(family, kind, proto)
        if self.timeout:
            sock.settimeout(self.timeout)
        if kind == socket.SOCK_STREAM or self.unixsocket:
            try:
                sock.connect(address)
            except OSError:
                sock.close()
                if not self.unixsocket:
                    raise
                return
        self.socket, self.socktype = sock, kind

    def encodePriority(self, facility, priority):
        if isinstance(facility, str):
            facility = self.facility_names[facility]
        return facility << 3 | (self.priority_names[priority] if isinstance(priority, str) else priority)

    def mapPriority(self, levelName): return self.priority_map.get(levelName, 'warning')

    def emit(self, record):
        try:
            import socket
            text = (self.ident or '') + self.format(record) + ('\0' if self.append_nul else '')
            data = f'<{self.encodePriority(self.facility, self.mapPriority(record.levelname))}>{text}'.encode('utf-8')
            if not self.socket:
                self.createSocket()
            if self.unixsocket:
                try:
                    self.socket.send(data)
                except OSError:
                    self.socket.close()
                    self.createSocket()
                    self.socket.send(data)
            elif self.socktype == socket.SOCK_DGRAM:
                self.socket.sendto(data, self.address)
            else:
                self.socket.sendall(data)
        except Exception:
            self.handleError(record)

    def close(self):
        sock, self.socket = self.socket, None
        if sock:
            sock.close()
        super().close()

NTEventLogHandler = _refused('NTEventLogHandler', 'Windows event log')
SMTPHandler = _refused('SMTPHandler', 'mail server')

class HTTPHandler(logging.Handler):
    def __init__(self, host, url, method="GET", secure=False, credentials=None, context=None):
        super().__init__()
        method = method.upper()
        if method not in ("GET", "POST"):
            raise ValueError("method must be GET or POST")
        if not secure and context is not None:
            raise ValueError("context parameter only makes sense with secure=True")
        self.host, self.url, self.method, self.secure, self.credentials, self.context = host, url, method, secure, credentials, context

    def mapLogRecord(self, record): return record.__dict__

    def getConnection(self, host, secure):
        import http.client
        return http.client.HTTPSConnection(host, context=self.context) if secure else http.client.HTTPConnection(host)

    def emit(self, record):
        try:
            import urllib.parse
            data = urllib.parse.urlencode(self.mapLogRecord(record))
            h = self.getConnection(self.host, self.secure)
            headers, body, url = {}, None, self.url
            if self.method == "GET":
                url += ('&' if '?' in url else '?') + data
            else:
                headers, body = {"Content-type": "application/x-www-form-urlencoded"}, data.encode('utf-8')
            if self.credentials:
                import base64
                headers['Authorization'] = 'Basic ' + base64.b64encode(('%s:%s' % self.credentials).encode('utf-8')).decode('ascii')
            h.request(self.method, url, body, headers)
            h.getresponse()
        except Exception:
            self.handleError(record)

class BufferingHandler(logging.Handler):
    def __init__(self, capacity):
        super().__init__()
        self.capacity, self.buffer = capacity, []

    def shouldFlush(self, record): return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        with self.lock:
            self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            super().close()

class MemoryHandler(BufferingHandler):
    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

    def shouldFlush(self, record): return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        with self.lock:
            self.target = target

    def flush(self):
        with self.lock:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            with self.lock:
                self.target = None
                super().close()

class QueueHandler(logging.Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue, self.listener = queue, None

    def enqueue(self, record): self.queue.put_nowait(record)

    def prepare(self, record):
        msg = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = msg
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)

class QueueListener:
    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers, self._thread, self.respect_handler_level = queue, handlers, None, respect_handler_level

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, exc_type, exc_value, traceback): self.stop()
    def dequeue(self, block): return self.queue.get(block)

    def start(self):
        import threading
        if self._thread is not None:
            raise RuntimeError("Listener already started")
        self._thread = threading.Thread(target=self._monitor, daemon=True)
        self._thread.start()

    def prepare(self, record): return record

    def handle(self, record):
        record = self.prepare(record)
        for h in self.handlers:
            if not self.respect_handler_level or record.levelno >= h.level:
                h.handle(record)

    def _monitor(self):
        done = getattr(self.queue, 'task_done', None)
        while True:
            record = self.dequeue(True)
            if record is not self._sentinel:
                self.handle(record)
            if done is not None:
                done()
            if record is self._sentinel:
                break

    def enqueue_sentinel(self): self.queue.put_nowait(self._sentinel)

    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
