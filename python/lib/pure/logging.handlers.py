# Handlers that keep records or pass them on.

import logging

class MemoryHandler(logging.Handler):
    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__()
        self.capacity, self.flushLevel, self.target, self.flushOnClose, self.buffer = capacity, flushLevel, target, flushOnClose, []
    def shouldFlush(self, record): return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel
    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()
    def setTarget(self, target): self.target = target
    def flush(self):
        if self.target:
            for r in self.buffer:
                self.target.handle(r)
            self.buffer.clear()
    def close(self):
        if self.flushOnClose:
            self.flush()
        super().close()

class QueueHandler(logging.Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.listener = None
    def enqueue(self, record): self.queue.put_nowait(record)
    def prepare(self, record):
        import copy
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
    def __exit__(self, *a): self.stop()
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
        while True:
            record = self.dequeue(True)
            if record is self._sentinel:
                break
            self.handle(record)
    def enqueue_sentinel(self): self.queue.put_nowait(self._sentinel)
    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None

class RotatingFileHandler(logging.FileHandler):
    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount
    def emit(self, record):
        if self.maxBytes > 0 and self.stream is not None and self.stream.tell() + len(self.format(record)) + 1 >= self.maxBytes:
            self.doRollover()
        super().emit(record)
    def doRollover(self):
        import os
        if self.stream:
            self.stream.close()
            self.stream = None
        names = [self.baseFilename] + [f'{self.baseFilename}.{i}' for i in range(1, self.backupCount + 1)]
        for src, dst in reversed(list(zip(names, names[1:]))):
            if os.path.exists(src):
                os.replace(src, dst)
        if not self.backupCount and os.path.exists(self.baseFilename):
            os.remove(self.baseFilename)
        self.stream = self._open()
