# Pickle: objects as bytes and back, protocols 0 to 5. What is written is CPython's byte for byte, but for what depends on
# the order of sets and on which equal strings are the same object.

import copyreg, io, struct, sys
from copyreg import dispatch_table

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads', 'PickleBuffer']

HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5
format_version = '4.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']

class PickleError(Exception):
    __module__ = '_pickle'

class PicklingError(PickleError):
    __module__ = '_pickle'

class UnpicklingError(PickleError):
    __module__ = '_pickle'

# The opcodes.
_codes = dict(MARK='(', STOP='.', POP='0', POP_MARK='1', DUP='2', FLOAT='F', INT='I', BININT='J', BININT1='K', LONG='L', BININT2='M',
              NONE='N', PERSID='P', BINPERSID='Q', REDUCE='R', STRING='S', BINSTRING='T', SHORT_BINSTRING='U', UNICODE='V',
              BINUNICODE='X', APPEND='a', BUILD='b', GLOBAL='c', DICT='d', EMPTY_DICT='}', APPENDS='e', GET='g', BINGET='h', INST='i',
              LONG_BINGET='j', LIST='l', EMPTY_LIST=']', OBJ='o', PUT='p', BINPUT='q', LONG_BINPUT='r', SETITEM='s', TUPLE='t',
              EMPTY_TUPLE=')', SETITEMS='u', BINFLOAT='G', PROTO='\x80', NEWOBJ='\x81', EXT1='\x82', EXT2='\x83', EXT4='\x84',
              TUPLE1='\x85', TUPLE2='\x86', TUPLE3='\x87', NEWTRUE='\x88', NEWFALSE='\x89', LONG1='\x8a', LONG4='\x8b', BINBYTES='B',
              SHORT_BINBYTES='C', SHORT_BINUNICODE='\x8c', BINUNICODE8='\x8d', BINBYTES8='\x8e', EMPTY_SET='\x8f', ADDITEMS='\x90',
              FROZENSET='\x91', NEWOBJ_EX='\x92', STACK_GLOBAL='\x93', MEMOIZE='\x94', FRAME='\x95', BYTEARRAY8='\x96',
              NEXT_BUFFER='\x97', READONLY_BUFFER='\x98')
_codes = {name: code.encode('latin-1') for name, code in _codes.items()}
_codes['TRUE'], _codes['FALSE'] = b'I01\n', b'I00\n'
globals().update(_codes)
__all__ += _codes

_FRAME_MIN, _FRAME_TARGET, _BATCH = 4, 64 * 1024, 1000

class PickleBuffer:
    __slots__ = '_view', '__weakref__'

    def __init__(self, object, /):
        try:
            self._view = memoryview(object)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(object).__name__}'") from None

    def _get(self):
        if self._view is None:
            raise ValueError('operation forbidden on released PickleBuffer object')
        return self._view

    def __buffer__(self, flags): return memoryview(self._get())

    def raw(self):
        view = self._get()
        if not view.contiguous:
            raise BufferError('cannot extract raw buffer from non-contiguous buffer')
        return view.cast('B') if view.c_contiguous else memoryview(view.tobytes('A'))

    def release(self):
        if self._view is not None:
            self._view.release()
            self._view = None

def encode_long(x):
    if x == 0:
        return b''
    n = (x.bit_length() >> 3) + 1
    data = x.to_bytes(n, 'little', signed=True)
    if x < 0 and n > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data

def decode_long(data): return int.from_bytes(data, 'little', signed=True)

def _kind(obj):
    # The name of an object's class, as messages have it.
    cls = type(obj)
    return cls.__qualname__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'

def _attribute(obj, path):
    # The object at the end of a dotted path.
    for name in path:
        obj = getattr(obj, name)
    return obj

_nothing = object()  # what isn't there, where None may be

def whichmodule(obj, name):
    # The name of the module that an object is in.
    dotted = name.split('.')
    if (found := getattr(obj, '__module__', None)) is not None:
        return found
    for found, module in sys.modules.copy().items():
        if found in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _attribute(module, dotted) is obj:
                return found
        except AttributeError:
            pass
    return '__main__'

class _Out:
    # The bytes of a pickle, in frames if the protocol has them. Each piece that is done goes to write.
    def __init__(self, write):
        self.write, self.data, self.framed = write, bytearray(), False

    def flush(self):
        data, self.data = self.data, bytearray()
        if self.framed and len(data) >= _FRAME_MIN:
            data = FRAME + len(data).to_bytes(8, 'little') + data
        if data:
            self.write(bytes(data))

    def large(self, head, payload):
        # Bytes that aren't copied into a frame.
        self.flush()
        self.write(head)
        self.write(payload)

class _PicklerMemo:
    # What a pickler's memo looks like from outside.
    def __init__(self, pickler): self._pickler = pickler
    def clear(self): self._pickler.clear_memo()
    def copy(self): return self._pickler._memo.copy()
    def __reduce__(self): return dict, (self.copy(),)

class Pickler:
    __module__ = '_pickle'
    _memo = None
    bin = fast = 0

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        try:
            write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._out, self._memo = _Out(write), {}
        self.proto, self.bin, self.fast = int(protocol), protocol >= 1, 0
        self.fix_imports = fix_imports and protocol < 3
        self._buffer_callback = buffer_callback
        self._nested, self._in_fast = 0, set()

    @property
    def memo(self): return _PicklerMemo(self)

    @memo.setter
    def memo(self, memo):
        if isinstance(memo, _PicklerMemo):
            self._memo = memo.copy()
        elif isinstance(memo, dict):
            self._memo = dict(memo)
        else:
            raise TypeError(f"'memo' attribute must be a PicklerMemoProxy object or dict, not {type(memo).__name__}")

    def clear_memo(self): self._memo.clear()

    def dump(self, obj, /):
        if self._memo is None:
            raise PicklingError(f'Pickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._persistent = getattr(self, 'persistent_id', None)
        if getattr(self._persistent, '__func__', None) is Pickler.persistent_id:
            self._persistent = None
        self._override = getattr(self, 'reducer_override', _nothing)
        self._table = getattr(self, 'dispatch_table', None)
        if self._table is None:
            self._table = copyreg.dispatch_table
        out = self._out
        out.data.clear()
        if self.proto >= 2:
            out.data += PROTO + bytes([self.proto])
            if self.proto >= 4:
                out.flush()
                out.framed = True
        try:
            self.save(obj)
            out.data += STOP
            out.flush()
        finally:
            out.framed = False

    def write(self, data): self._out.data += data

    def memoize(self, obj):
        if self.fast:
            return
        memo = self._memo
        n = len(memo)
        memo[id(obj)] = n, obj
        if self.proto >= 4:
            self._out.data += MEMOIZE
        else:
            self._number(n, PUT, BINPUT, LONG_BINPUT)

    def _number(self, n, text, short, long):
        if not self.bin:
            self.write(text + b'%d\n' % n)
        elif n < 256:
            self.write(short + bytes([n]))
        else:
            self.write(long + n.to_bytes(4, 'little'))

    def _get(self, obj): self._number(self._memo[id(obj)][0], GET, BINGET, LONG_BINGET)

    def persistent_id(self, obj): return None

    def save(self, obj, save_persistent_id=True):
        out = self._out
        if out.framed and len(out.data) >= _FRAME_TARGET:
            out.flush()
        if save_persistent_id and self._persistent is not None:
            pid = self._persistent(obj)
            if pid is not None:
                return self._save_persistent(pid)
        cls = type(obj)
        saver = _scalars.get(cls)
        if saver is not None:
            return saver(self, obj)
        if id(obj) in self._memo:
            return self._get(obj)
        saver = _savers.get(cls)
        if saver is not None:
            return saver(self, obj)
        rv = NotImplemented
        if self._override is not _nothing:
            rv = self._override(obj)
        if rv is NotImplemented:
            if cls is type:
                return self._save_type(obj)
            if cls is _function:
                return self.save_global(obj)
            reduce = self._table.get(cls, _nothing)
            if reduce is not _nothing:
                rv = reduce(obj)
            elif issubclass(cls, type):
                return self._save_type(obj)
            elif (reduce := getattr(obj, '__reduce_ex__', _nothing)) is not _nothing:
                rv = reduce(self.proto)
            elif (reduce := getattr(obj, '__reduce__', _nothing)) is not _nothing:
                rv = reduce()
            else:
                raise PicklingError(f"Can't pickle {_kind(obj)} object")
        if isinstance(rv, str):
            return self.save_global(obj, rv)
        try:
            if not isinstance(rv, tuple):
                raise PicklingError(f'__reduce__ must return a string or tuple, not {_kind(rv)}')
            if not 2 <= len(rv) <= 6:
                raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
            self.save_reduce(obj=obj, *rv)
        except BaseException as e:
            e.add_note(f'when serializing {_kind(obj)} object')
            raise

    def _save_persistent(self, pid):
        if self.bin:
            self.save(pid, False)
            return self.write(BINPERSID)
        try:
            self.write(PERSID + str(pid).encode('ascii') + b'\n')
        except UnicodeEncodeError:
            raise PicklingError('persistent IDs in protocol 0 must be ASCII strings') from None

    def _part(self, obj, owner, what):
        # Saves a part of an object; an error says which.
        try:
            self.save(obj)
        except BaseException as e:
            e.add_note(f'when serializing {_kind(owner)} {what}')
            raise

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not callable(func):
            raise PicklingError(f'first item of the tuple returned by __reduce__ must be callable, not {_kind(func)}')
        if not isinstance(args, tuple):
            raise PicklingError(f'second item of the tuple returned by __reduce__ must be a tuple, not {_kind(args)}')
        for which, items in ('fourth', listitems), ('fifth', dictitems):
            if items is not None and not hasattr(type(items), '__next__'):
                raise PicklingError(f'{which} item of the tuple returned by __reduce__ must be an iterator, not {_kind(items)}')
        if state_setter is not None and not callable(state_setter):
            raise PicklingError(f'sixth item of the tuple returned by __reduce__ must be callable, not {_kind(state_setter)}')
        name = getattr(func, '__name__', '') if self.proto >= 2 else ''
        part = self._part
        if name == '__newobj_ex__':
            self._save_newobj_ex(args, obj)
        elif name == '__newobj__':
            if not args:
                raise PicklingError('__newobj__ expected at least 1 argument, got 0')
            cls = args[0]
            if not hasattr(cls, '__new__'):
                raise PicklingError(f'first argument to __newobj__() must be a class, not {_kind(cls)}')
            if obj is not None and cls is not obj.__class__:
                raise PicklingError(f'first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}')
            part(cls, obj, 'class')
            part(args[1:], obj, '__new__ arguments')
            self.write(NEWOBJ)
        else:
            part(func, obj, 'reconstructor')
            part(args, obj, 'reconstructor arguments')
            self.write(REDUCE)
        if obj is not None:
            if id(obj) in self._memo:  # a tuple that it is made of contains it
                self.write(POP)
                self._get(obj)
                return
            self.memoize(obj)
        if listitems is not None:
            self._save_items(listitems, obj)
        if dictitems is not None:
            self._save_pairs(dictitems, obj)
        if state is None:
            return
        if state_setter is None:
            part(state, obj, 'state')
            self.write(BUILD)
        else:
            part(state_setter, obj, 'state setter')
            self.save(obj)
            part(state, obj, 'state')
            self.write(TUPLE2 + REDUCE + POP)

    def _save_newobj_ex(self, args, obj):
        if len(args) != 3:
            raise PicklingError(f'__newobj_ex__ expected 3 arguments, got {len(args)}')
        cls, args, kwargs = args
        if not hasattr(cls, '__new__'):
            raise PicklingError(f'first argument to __newobj_ex__() must be a class, not {_kind(cls)}')
        if obj is not None and cls is not obj.__class__:
            raise PicklingError(f'first argument to __newobj_ex__() must be {obj.__class__!r}, not {cls!r}')
        if not isinstance(args, tuple):
            raise PicklingError(f'second argument to __newobj_ex__() must be a tuple, not {_kind(args)}')
        if not isinstance(kwargs, dict):
            raise PicklingError(f'third argument to __newobj_ex__() must be a dict, not {_kind(kwargs)}')
        part = self._part
        if self.proto >= 4:
            part(cls, obj, 'class')
            part(args, obj, '__new__ arguments')
            part(kwargs, obj, '__new__ arguments')
            self.write(NEWOBJ_EX)
        else:
            import functools
            part(functools.partial(cls.__new__, cls, *args, **kwargs), obj, 'reconstructor')
            part((), obj, 'reconstructor arguments')
            self.write(REDUCE)

    def _save_none(self, obj): self._out.data += NONE

    def _save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def _save_int(self, obj):
        if -0x80000000 <= obj <= 0x7fffffff:
            if not self.bin:
                self.write(b'I%d\n' % obj)
            elif 0 <= obj <= 0xff:
                self._out.data += BININT1 + bytes((obj,))
            elif 0 <= obj <= 0xffff:
                self.write(BININT2 + obj.to_bytes(2, 'little'))
            else:
                self.write(BININT + obj.to_bytes(4, 'little', signed=True))
        elif self.proto >= 2:
            data = encode_long(obj)
            n = len(data)
            if n < 256:
                self.write(LONG1 + bytes([n]) + data)
            elif n <= 0x7fffffff:
                self.write(LONG4 + n.to_bytes(4, 'little') + data)
            else:
                raise OverflowError('int too large to pickle')
        else:
            self.write(b'L%dL\n' % obj)

    def _save_float(self, obj):
        if self.bin:
            self.write(BINFLOAT + struct.pack('>d', obj))
        else:
            self.write(b'F' + repr(obj).encode() + b'\n')

    def _payload(self, data, short, normal, long):
        # Bytes after their length.
        n = len(data)
        if short is not None and n < 256:
            head = short + bytes((n,))
        elif normal is None or n > 0xffffffff:
            head = long + n.to_bytes(8, 'little')
        else:
            head = normal + n.to_bytes(4, 'little')
        if n >= _FRAME_TARGET:
            self._out.large(head, data)
        else:
            self._out.data += head + data

    def _save_bytes(self, obj):
        if self.proto < 3:
            if obj:
                import codecs
                self.save_reduce(codecs.encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
            else:
                self.save_reduce(bytes, (), obj=obj)
            return
        self._payload(obj, SHORT_BINBYTES, BINBYTES, BINBYTES8)
        self.memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            if not obj:
                self.save_reduce(bytearray, (), obj=obj)
            else:
                self.save_reduce(bytearray, (bytes(obj),), obj=obj)
            return
        self._payload(bytes(obj), None, None, BYTEARRAY8)
        self.memoize(obj)

    def _save_buffer(self, obj):
        if self.proto < 5:
            raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
        view = obj._get()
        if not view.contiguous:
            raise PicklingError('PickleBuffer can not be pickled when pointing to a non-contiguous buffer')
        if self._buffer_callback is None or self._buffer_callback(obj):
            raw = obj.raw()
            data = raw.tobytes()
            owner = view.obj
            # Objects of the built-in classes stand in the memo for themselves.
            if raw.readonly:
                self._payload(data, SHORT_BINBYTES, BINBYTES, BINBYTES8)
                self.memoize(owner if type(owner) is bytes else data)
            else:
                self._payload(data, None, None, BYTEARRAY8)
                self.memoize(owner if type(owner) is bytearray else data)
        else:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)

    def _save_str(self, obj):
        if self.bin:
            self._payload(obj.encode('utf-8', 'surrogatepass'), SHORT_BINUNICODE if self.proto >= 4 else None, BINUNICODE, BINUNICODE8)
        else:
            text = obj.replace('\\', r'\u005c')
            for c in '\0\n\r\x1a':
                text = text.replace(c, f'\\u{ord(c):04x}')
            self.write(UNICODE + text.encode('raw-unicode-escape') + b'\n')
        self.memoize(obj)

    def _save_tuple(self, obj):
        n = len(obj)
        if n == 0:
            return self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
        small = n <= 3 and self.proto >= 2
        if not small:
            self._out.data += MARK
        i = 0
        try:
            for i, item in enumerate(obj):
                self.save(item)
        except BaseException as e:
            e.add_note(f'when serializing {_kind(obj)} item {i}')
            raise
        if id(obj) in self._memo:  # an item contains it
            if small:
                self.write(POP * n)
            else:
                self.write(POP_MARK if self.bin else POP * (n + 1))
            return self._get(obj)
        self._out.data += _tuples[n] if small else TUPLE
        self.memoize(obj)

    def _enter(self, obj):
        # Without a memo, an object that contains itself would have no end.
        if self.fast:
            self._nested += 1
            if self._nested >= 50:
                if id(obj) in self._in_fast:
                    raise ValueError(f"fast mode: can't pickle cyclic objects including object type {type(obj).__name__} at {id(obj):#x}")
                self._in_fast.add(id(obj))

    def _leave(self, obj):
        if self.fast:
            if self._nested >= 50:
                self._in_fast.discard(id(obj))
            self._nested -= 1

    def _save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        if not self.bin:
            return self._save_items(iter(obj), obj)
        self._enter(obj)
        at, size = 0, len(obj)
        try:
            if size == 1:
                self.save(obj[0])
                self.write(APPEND)
            while size > 1 and at < size:
                self.write(MARK)
                for item in obj[at:at + _BATCH]:
                    self.save(item)
                    at += 1
                self.write(APPENDS)
        except BaseException as e:
            e.add_note(f'when serializing {_kind(obj)} item {at}')
            raise
        finally:
            self._leave(obj)

    def _save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        if not obj:
            return
        if not self.bin:
            return self._save_pairs(iter(obj.items()), obj)
        self._enter(obj)
        in_value, key, n, size, pairs = False, None, _BATCH, len(obj), iter(obj.items())
        try:
            while n == _BATCH:
                if size > 1:
                    self.write(MARK)
                n = 0
                for key, value in pairs:
                    self.save(key)
                    in_value = True
                    self.save(value)
                    in_value = False
                    n += 1
                    if n == _BATCH:
                        break
                self.write(SETITEMS if size > 1 else SETITEM)
        except BaseException as e:
            if in_value:
                e.add_note(f'when serializing {_kind(obj)} item {key!r}')
            raise
        finally:
            self._leave(obj)

    def _save_items(self, items, owner):
        # What append gets.
        def save(at, item): self._part(item, owner, f'item {at}')
        self._save_batches(enumerate(items), save, APPEND, APPENDS)

    def _save_pairs(self, pairs, owner):
        def save(key, value):
            self.save(key)
            self._part(value, owner, f'item {key!r}')
        self._save_batches(pairs, save, SETITEM, SETITEMS)

    def _save_batches(self, items, save, one, many):
        if not self.bin:
            for item in items:
                save(*item)
                self.write(one)
            return
        n = _BATCH
        while n == _BATCH:
            item, following = next(items, None), next(items, None)
            if item is None:
                return
            if following is None:
                save(*item)
                return self.write(one)
            self.write(MARK)
            save(*item)
            n = 1
            while following is not None:
                save(*following)
                n += 1
                if n == _BATCH:
                    break
                following = next(items, None)
            self.write(many)

    def _save_set(self, obj):
        if self.proto < 4:
            return self.save_reduce(set, (list(obj),), obj=obj)
        self.write(EMPTY_SET)
        self.memoize(obj)
        if obj:
            items, n = iter(obj), _BATCH
            while n == _BATCH:
                self.write(MARK)
                n = self._save_elements(items, obj, _BATCH)
                self.write(ADDITEMS)

    def _save_elements(self, items, owner, most):
        n = 0
        try:
            for item in items:
                self.save(item)
                n += 1
                if n == most:
                    break
        except BaseException as e:
            e.add_note(f'when serializing {_kind(owner)} element')
            raise
        return n

    def _save_frozenset(self, obj):
        if self.proto < 4:
            return self.save_reduce(frozenset, (list(obj),), obj=obj)
        self.write(MARK)
        self._save_elements(obj, obj, 0)
        if id(obj) in self._memo:
            self.write(POP_MARK)
            return self._get(obj)
        self.write(FROZENSET)
        self.memoize(obj)

    def _save_type(self, obj):
        for value in None, NotImplemented, ...:
            if obj is type(value):
                return self.save_reduce(type, (value,), obj=obj)
        self.save_global(obj)

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, '__qualname__', None) or obj.__name__
        path = name.split('.')
        if '<locals>' in path:
            raise PicklingError(f"Can't pickle local object {obj!r}")
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
            module = sys.modules[module_name]
        except (ImportError, ValueError, KeyError) as e:
            raise PicklingError(f"Can't pickle {obj!r}: {e}")
        try:
            found = _attribute(module, path)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}")
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = copyreg._extension_registry.get((module_name, name))
            if code is not None:
                if code <= 0xff:
                    return self.write(EXT1 + bytes([code]))
                if code <= 0xffff:
                    return self.write(EXT2 + code.to_bytes(2, 'little'))
                return self.write(EXT4 + code.to_bytes(4, 'little'))
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif len(path) > 1:
            for i in range(1, len(path)):
                self.save(getattr)
                if self.proto < 2:
                    self.write(MARK)
            self._save_old_global(module_name, path[0])
            for name in path[1:]:
                self.save(name)
                self.write((TUPLE if self.proto < 2 else TUPLE2) + REDUCE)
        else:
            self._save_old_global(module_name, name)
        self.memoize(obj)

    def _save_old_global(self, module, name):
        if self.fix_imports:
            import _compat_pickle
            if (module, name) in _compat_pickle.REVERSE_NAME_MAPPING:
                module, name = _compat_pickle.REVERSE_NAME_MAPPING[module, name]
            else:
                module = _compat_pickle.REVERSE_IMPORT_MAPPING.get(module, module)
        encoding, texts = 'utf-8' if self.proto >= 3 else 'ascii', []
        for what, text in ('module', module), ('global', name):
            try:
                texts.append(text.encode(encoding))
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle {what} identifier {text!r} using pickle protocol {self.proto}") from None
        self.write(GLOBAL + texts[0] + b'\n' + texts[1] + b'\n')

_function = type(encode_long)
_tuples = EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3
_scalars = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_savers = {bytes: Pickler._save_bytes, str: Pickler._save_str, tuple: Pickler._save_tuple, list: Pickler._save_list,
           dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset,
           bytearray: Pickler._save_bytearray, PickleBuffer: Pickler._save_buffer}

class _UnpicklerMemo:
    def __init__(self, unpickler): self._unpickler = unpickler
    def clear(self): self._unpickler._memo.clear()
    def copy(self): return self._unpickler._memo.copy()
    def __reduce__(self): return dict, (self.copy(),)

class Unpickler:
    __module__ = '_pickle'
    _memo = None

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file, self._data, self._at = file, b'', 0
        self._setup(fix_imports, encoding, errors, buffers)

    def _setup(self, fix_imports, encoding, errors, buffers):
        self._memo, self.proto = {}, 0
        self.fix_imports, self.encoding, self.errors = fix_imports, encoding, errors
        self._buffers = iter(buffers) if buffers is not None else None

    @property
    def memo(self): return _UnpicklerMemo(self)

    @memo.setter
    def memo(self, memo):
        if isinstance(memo, _UnpicklerMemo):
            self._memo = memo.copy()
        elif isinstance(memo, dict):
            for key in memo:
                if not isinstance(key, int):
                    raise TypeError('memo key must be integers')
                if key < 0:
                    raise ValueError('memo key must be positive integers.')
            self._memo = dict(memo)
        else:
            raise TypeError(f"'memo' attribute must be an UnpicklerMemoProxy object or dict, not {type(memo).__name__}")

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    # What is read: the rest of the data at hand (a frame, or all that loads has), then the file.

    def _read(self, n):
        at = self._at
        if at + n <= len(self._data):
            self._at = at + n
            return self._data[at:at + n]
        data = self._data[at:]
        if self._file is not None:
            data += self._file.read(n - len(data))
        self._data, self._at = b'', 0
        if len(data) < n:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _line(self):
        end = self._data.find(b'\n', self._at)
        if end >= 0:
            line, self._at = self._data[self._at:end], end + 1
            return line
        line = self._data[self._at:]
        if self._file is not None:
            line += self._file.readline()
        self._data, self._at = b'', 0
        if len(line) < 2 and line != b'\n' or line[-1:] != b'\n':
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def _size(self, n): return int.from_bytes(self._read(n), 'little')

    def load(self):
        if self._memo is None:
            raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._stack, self._marks, self._fence = [], [], 0
        self.proto = 0
        ops = _loaders
        while True:
            data, at = self._data, self._at
            if at < len(data):
                code = data[at]
                self._at = at + 1
            else:
                try:
                    code = self._read(1)[0]
                except UnpicklingError:
                    raise EOFError('Ran out of input') from None
            op = ops.get(code)
            if op is None:
                if code == 0x2e:
                    return self._pop()
                shown = chr(code) if 0x20 <= code < 0x7f and code not in (0x27, 0x5c) else f'\\x{code:02x}'
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            op(self)

    def _underflow(self):
        return UnpicklingError('unexpected MARK found' if self._marks else 'unpickling stack underflow')

    def _pop(self):
        if len(self._stack) <= self._fence:
            raise self._underflow()
        return self._stack.pop()

    def _top(self):
        if len(self._stack) <= self._fence:
            raise self._underflow()
        return self._stack[-1]

    def _mark(self):
        # The place of the last mark, which is taken away.
        if not self._marks:
            raise UnpicklingError('could not find MARK')
        at = self._marks.pop()
        self._fence = self._marks[-1] if self._marks else 0
        return at

    def _items(self):
        # What is above the last mark.
        at = self._mark()
        items = self._stack[at:]
        del self._stack[at:]
        return items

    def find_class(self, module, name, /):
        sys.audit('pickle.find_class', module, name)
        if self.proto < 3 and self.fix_imports:
            import _compat_pickle
            if (module, name) in _compat_pickle.NAME_MAPPING:
                module, name = _compat_pickle.NAME_MAPPING[module, name]
            else:
                module = _compat_pickle.IMPORT_MAPPING.get(module, module)
        __import__(module, level=0)
        found = sys.modules[module]
        if self.proto < 4 or '.' not in name:
            return getattr(found, name)
        try:
            return _attribute(found, name.split('.'))
        except AttributeError:
            raise AttributeError(f"Can't resolve path {name!r} on module {module!r}")

    def _get_extension(self, code):
        found = copyreg._extension_cache.get(code, self)
        if found is self:
            if code <= 0:
                raise UnpicklingError('EXT specifies code <= 0')
            key = copyreg._inverted_registry.get(code)
            if key is None:
                raise ValueError(f'unregistered extension code {code}')
            found = copyreg._extension_cache[code] = self.find_class(*key)
        self._stack.append(found)

    def _decode(self, data):
        return data if self.encoding == 'bytes' else data.decode(self.encoding, self.errors)

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__'):
            return cls(*args)
        return cls.__new__(cls)

    def _load_mark(self):
        self._fence = len(self._stack)
        self._marks.append(self._fence)

    def _load_proto(self):
        proto = self._read(1)[0]
        if proto > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {proto}')
        self.proto = proto

    def _load_frame(self):
        n = self._size(8)
        if n > sys.maxsize:
            raise UnpicklingError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
        if self._file is None or self._at < len(self._data):
            at = self._at
            self._read(n)
            self._at = at
        else:
            self._data, self._at = self._read(n), 0

    def _load_int(self):
        text = self._line()
        if text in (b'00', b'01'):  # what protocols 0 and 1 have for False and True
            return self._stack.append(text == b'01')
        try:
            self._stack.append(int(text, 0))
        except ValueError:
            raise ValueError('could not convert string to int') from None

    def _load_long(self): self._stack.append(int(self._line().removesuffix(b'L'), 0))
    def _load_float(self): self._stack.append(float(self._line()))
    def _load_binfloat(self): self._stack.append(struct.unpack('>d', self._read(8))[0])
    def _load_binint(self): self._stack.append(int.from_bytes(self._read(4), 'little', signed=True))
    def _load_long1(self): self._stack.append(decode_long(self._read(self._size(1))))

    def _length(self, what):
        n = int.from_bytes(self._read(4), 'little', signed=True)
        if n < 0:
            raise UnpicklingError(f'{what} pickle has negative byte count')
        return n

    def _load_long4(self): self._stack.append(decode_long(self._read(self._length('LONG'))))

    def _load_string(self):
        text = self._line()
        if len(text) < 2 or text[:1] not in (b'"', b"'") or text[-1] != text[0]:
            raise UnpicklingError('the STRING opcode argument must be quoted')
        import codecs
        self._stack.append(self._decode(codecs.escape_decode(text[1:-1])[0]))

    def _load_binstring(self): self._stack.append(self._decode(self._read(self._length('BINSTRING'))))
    def _load_short_binstring(self): self._stack.append(self._decode(self._read(self._size(1))))
    def _load_unicode(self): self._stack.append(self._line().decode('raw-unicode-escape'))

    def _long_size(self, what):
        n = self._size(8)
        if n > sys.maxsize:
            raise UnpicklingError(f"{what} exceeds system's maximum size of {sys.maxsize} bytes")
        return n

    def _load_bytearray8(self): self._stack.append(bytearray(self._read(self._long_size('BYTEARRAY8'))))

    def _load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
        try:
            self._stack.append(next(self._buffers))
        except StopIteration:
            raise UnpicklingError('not enough out-of-band buffers') from None

    def _load_readonly_buffer(self):
        view = memoryview(self._top())
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    def _load_persid(self):
        try:
            pid = self._line().decode('ascii')
        except UnicodeDecodeError:
            raise UnpicklingError('persistent IDs in protocol 0 must be ASCII strings') from None
        self._stack.append(self.persistent_load(pid))

    def _load_binpersid(self): self._stack.append(self.persistent_load(self._pop()))
    def _load_tuple(self): self._stack.append(tuple(self._items()))

    def _load_tuple_of(self, n):
        if len(self._stack) - self._fence < n:
            raise self._underflow()
        items = tuple(self._stack[-n:])
        self._stack[-n:] = [items]

    def _load_list(self): self._stack.append(self._items())

    def _load_dict(self):
        items = self._items()
        if len(items) % 2:
            raise UnpicklingError('odd number of items for DICT')
        self._stack.append(dict(zip(items[::2], items[1::2])))

    def _load_frozenset(self): self._stack.append(frozenset(self._items()))

    def _load_inst(self):
        module, name = self._line().decode('ascii'), self._line().decode('ascii')
        args = self._items()
        self._stack.append(self._instance(self.find_class(module, name), args))

    def _load_obj(self):
        args = self._items()
        if not args:
            raise self._underflow()
        self._stack.append(self._instance(args[0], args[1:]))

    def _new(self, cls, args, kwargs, what):
        if not isinstance(cls, type):
            raise UnpicklingError(f'{what} class argument must be a type, not {type(cls).__name__}')
        if not isinstance(args, tuple):
            raise UnpicklingError(f'{what} args argument must be a tuple, not {type(args).__name__}')
        if not isinstance(kwargs, dict):
            raise UnpicklingError(f'{what} kwargs argument must be a dict, not {type(kwargs).__name__}')
        self._stack.append(cls.__new__(cls, *args, **kwargs))

    def _load_newobj(self):
        args, cls = self._pop(), self._pop()
        self._new(cls, args, {}, 'NEWOBJ')

    def _load_newobj_ex(self):
        kwargs, args, cls = self._pop(), self._pop(), self._pop()
        self._new(cls, args, kwargs, 'NEWOBJ_EX')

    def _load_global(self):
        module, name = self._line().decode(), self._line().decode()
        self._stack.append(self.find_class(module, name))

    def _load_stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self._stack.append(self.find_class(module, name))

    def _load_reduce(self):
        args, func = self._pop(), self._pop()
        if not isinstance(args, tuple):
            raise TypeError('argument list must be a tuple')
        self._stack.append(func(*args))

    def _load_pop(self):
        if self._marks and self._marks[-1] == len(self._stack):
            self._mark()
        elif len(self._stack) <= self._fence:
            raise self._underflow()
        else:
            self._stack.pop()

    def _load_dup(self): self._stack.append(self._top())

    def _recall(self, i):
        try:
            self._stack.append(self._memo[i])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {i}') from None

    def _number(self):
        text = self._line()
        if not text:
            raise UnpicklingError('pickle data was truncated')
        try:
            return int(text)
        except ValueError:
            raise ValueError(f"invalid literal for int() with base 10: {text.decode('latin-1') + chr(10)!r}") from None

    def _load_put(self):
        self._top()
        i = self._number()
        if i < 0:
            raise ValueError('negative PUT argument')
        self._memo[i] = self._top()

    def _load_binput(self, n):
        value = self._top()
        self._memo[self._size(n)] = value

    def _load_memoize(self): self._memo[len(self._memo)] = self._top()

    def _extend(self, items):
        target = self._top()
        if type(target) is list:
            target += items
        elif (extend := getattr(target, 'extend', None)) is not None:
            extend(items)
        else:
            append = target.append
            for item in items:
                append(item)

    def _load_append(self):
        item = self._pop()
        target = self._top()
        if type(target) is list:
            target.append(item)
        elif (extend := getattr(target, 'extend', None)) is not None:
            extend([item])
        else:
            target.append(item)

    def _set_items(self, items):
        if len(items) % 2:
            raise UnpicklingError('odd number of items for SETITEMS')
        target = self._top()
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _load_setitem(self):
        value, key = self._pop(), self._pop()
        self._top()[key] = value

    def _load_additems(self):
        items = self._items()
        target = self._top()
        if type(target) is set:
            target.update(items)
        else:
            add = target.add
            for item in items:
                add(item)

    def _load_build(self):
        state = self._pop()
        target = self._top()
        set_state = getattr(target, '__setstate__', _nothing)
        if set_state is not _nothing:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError('state is not a dictionary')
            attrs = target.__dict__
            for key, value in state.items():
                attrs[sys.intern(key) if type(key) is str else key] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError('slot state is not a dictionary')
            for key, value in slots.items():
                setattr(target, key, value)

def _constant(value): return lambda self: self._stack.append(value)
def _sized(n): return lambda self: self._stack.append(self._size(n))
def _text(n, what=''):
    return lambda self: self._stack.append(str(self._read(self._size(n) if n < 8 else self._long_size(what)), 'utf-8', 'surrogatepass'))
def _bytes(n, what=''): return lambda self: self._stack.append(self._read(self._size(n) if n < 8 else self._long_size(what)))

U = Unpickler
_loaders = {
    MARK: U._load_mark, PROTO: U._load_proto, FRAME: U._load_frame, NONE: _constant(None), NEWTRUE: _constant(True),
    NEWFALSE: _constant(False), INT: U._load_int, LONG: U._load_long, BININT: U._load_binint, BININT1: _sized(1), BININT2: _sized(2),
    LONG1: U._load_long1, LONG4: U._load_long4, FLOAT: U._load_float, BINFLOAT: U._load_binfloat, STRING: U._load_string,
    BINSTRING: U._load_binstring, SHORT_BINSTRING: U._load_short_binstring, UNICODE: U._load_unicode, SHORT_BINUNICODE: _text(1),
    BINUNICODE: _text(4), BINUNICODE8: _text(8, 'BINUNICODE8'), SHORT_BINBYTES: _bytes(1), BINBYTES: _bytes(4),
    BINBYTES8: _bytes(8, 'BINBYTES8'), BYTEARRAY8: U._load_bytearray8, NEXT_BUFFER: U._load_next_buffer,
    READONLY_BUFFER: U._load_readonly_buffer, PERSID: U._load_persid, BINPERSID: U._load_binpersid, TUPLE: U._load_tuple,
    EMPTY_TUPLE: _constant(()), TUPLE1: lambda self: self._load_tuple_of(1), TUPLE2: lambda self: self._load_tuple_of(2),
    TUPLE3: lambda self: self._load_tuple_of(3), LIST: U._load_list, EMPTY_LIST: lambda self: self._stack.append([]),
    DICT: U._load_dict, EMPTY_DICT: lambda self: self._stack.append({}), EMPTY_SET: lambda self: self._stack.append(set()),
    FROZENSET: U._load_frozenset, INST: U._load_inst, OBJ: U._load_obj, NEWOBJ: U._load_newobj, NEWOBJ_EX: U._load_newobj_ex,
    GLOBAL: U._load_global, STACK_GLOBAL: U._load_stack_global, REDUCE: U._load_reduce, POP: U._load_pop,
    POP_MARK: lambda self: self._items(), DUP: U._load_dup, GET: lambda self: self._recall(self._number()),
    BINGET: lambda self: self._recall(self._size(1)), LONG_BINGET: lambda self: self._recall(self._size(4)), PUT: U._load_put,
    BINPUT: lambda self: self._load_binput(1), LONG_BINPUT: lambda self: self._load_binput(4), MEMOIZE: U._load_memoize,
    APPEND: U._load_append, APPENDS: lambda self: self._extend(self._items()), SETITEM: U._load_setitem,
    SETITEMS: lambda self: self._set_items(self._items()), ADDITEMS: U._load_additems, BUILD: U._load_build,
    EXT1: lambda self: self._get_extension(self._size(1)), EXT2: lambda self: self._get_extension(self._size(2)),
    EXT4: lambda self: self._get_extension(int.from_bytes(self._read(4), 'little', signed=True)),
}
_loaders = {code[0]: load for code, load in _loaders.items()}
del U

def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)

def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()

def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()

def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    try:
        data = memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    self = Unpickler.__new__(Unpickler)
    self._file, self._data, self._at = None, data, 0
    self._setup(fix_imports, encoding, errors, buffers)
    return self.load()

bytes_types = bytes, bytearray
_Pickler, _Unpickler, _dump, _dumps, _load, _loads = Pickler, Unpickler, dump, dumps, load, loads
