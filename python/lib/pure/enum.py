# Enumerations.

import sys
from operator import and_ as _and, or_ as _or, xor as _xor
from types import DynamicClassAttribute, MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique',
           'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_enum',
           'global_str', 'global_enum_repr', 'global_flag_repr', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
           'pickle_by_global_name', 'pickle_by_enum_name']

Enum = Flag = EJECT = ReprEnum = None # for the classes that are made before them

class nonmember:
    def __init__(self, value): self.value = value

class member:
    def __init__(self, value): self.value = value

def _is_descriptor(obj):
    return not isinstance(obj, type) and (hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__'))

def pickle_by_global_name(self, proto):
    return self.name

def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)

def _make_class_unpicklable(obj):
    def refuse(self, proto):
        raise TypeError('%r cannot be pickled' % self)
    if isinstance(obj, dict):
        obj['__reduce_ex__'] = refuse
        obj['__module__'] = '<unknown>'
    else:
        obj.__reduce_ex__ = refuse
        obj.__module__ = '<unknown>'

_reduce_ex_by_global_name = pickle_by_global_name

def _is_inner_class(cls_name, obj):
    # Whether a class was made in the body of the one that is named.
    return isinstance(obj, type) and (obj.__qualname__ == f'{cls_name}.{obj.__name__}' or obj.__qualname__.endswith(f'.{cls_name}.{obj.__name__}'))

def _is_dunder(name): return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'
def _is_sunder(name): return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'
def _is_private(cls_name, name):
    p = f'_{cls_name}__'
    return len(name) > len(p) and name.startswith(p) and (name[-1] != '_' or name[-2] != '_')
def _is_single_bit(n): return n > 0 and n & (n - 1) == 0

def _iter_bits_lsb(num):
    if isinstance(num, Enum):
        num = num.value
    if num < 0:
        raise ValueError('%r is not a positive integer' % num)
    while num:
        b = num & (~num + 1)
        yield b
        num ^= b

def show_flag_values(value): return list(_iter_bits_lsb(value))

def bin(num, max_bits=None):
    import builtins
    ceiling = 2 ** num.bit_length()
    s = builtins.bin(num + ceiling).replace('1', '0', 1) if num >= 0 else builtins.bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = s[:3], s[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return "%s %s" % (sign, digits)

_auto_null = object()

class auto:
    def __init__(self, value=_auto_null): self.value = value
    def __repr__(self): return "auto(%r)" % self.value

class property(DynamicClassAttribute):
    # What a member hides: a base's value or descriptor of the same name, which members still have.
    member = _hides = _hider = None
    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError('%r has no attribute %r' % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)
        if self._hides == 'value':
            return getattr(self._hider, self.name)
        if self._hides == 'descriptor':
            return getattr(instance._value_, self.name)
        if self.member is not None:
            return self.member
        raise AttributeError('<enum %r> has no attribute %r' % (self.clsname, self.name))

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

def _dataclass_repr(self):
    return ', '.join('%s=%r' % (n, getattr(self, n)) for n, f in self.__dataclass_fields__.items() if f.repr)

class EnumDict(dict):
    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._gen = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                           '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_', '_use_args_',
                           '_member_type_', '_value_repr_', '_boundary_', '_test_simple_'):
                raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._gen = value.__func__ if isinstance(value, staticmethod) else value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                bad = set(value) & set(self._member_names)
                if bad:
                    raise ValueError('_ignore_ cannot specify already set names: %r' % (bad,))
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) or self._cls_name is not None and _is_inner_class(self._cls_name, value):
            pass
        else:
            if isinstance(value, member):
                value = value.value
            if key in self:
                raise TypeError('%r already defined as %r' % (key, self[key]))
            single = isinstance(value, auto)
            parts = (value,) if single or not isinstance(value, tuple) else value
            if any(isinstance(v, auto) for v in parts):
                out, kind = [], type(value)
                for v in parts:
                    if isinstance(v, auto):
                        if v.value is _auto_null:
                            v.value = self._gen(key, 1, len(self._member_names), self._last_values[:])
                            self._auto_called = True
                        v = v.value
                        self._last_values.append(v)
                    out.append(v)
                if single:
                    value = out[0]
                else:
                    try:
                        value = kind(out)
                    except TypeError: # a named tuple
                        value = kind(*out)
            else:
                self._last_values.append(value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    @__builtins__['property'] if isinstance(__builtins__, dict) else __builtins__.property
    def member_names(self): return list(self._member_names)

    def update(self, members, **more):
        for k, v in (members.items() if hasattr(members, 'keys') else members):
            self[k] = v
        for k, v in more.items():
            self[k] = v

class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_bases(cls, bases)
        ns = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            ns._gen = getattr(first_enum, '_generate_next_value_', None)
        return ns

    @staticmethod
    def _check_bases(cls, bases):
        for b in bases:
            if isinstance(b, EnumType) and b._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (cls, b))

    @staticmethod
    def _get_mixins_(name, bases):
        if not bases or Enum is None:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        data = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        data.add(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                    data.add(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(data) > 1:
            raise TypeError('too many data types for %r: %r' % (name, data))
        return data.pop() if data else object, first

    @staticmethod
    def _find_data_repr_(name, bases):
        # The repr of the members' values: that of the data type, for a dataclass without its name.
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType):
                    return base._value_repr_
                if base is not object and '__repr__' in base.__dict__:
                    params = base.__dict__.get('__dataclass_params__')
                    return _dataclass_repr if params and params.repr else base.__dict__['__repr__']
        return None

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if Enum is None or _simple:
            self = super().__new__(metacls, cls, bases, dict(classdict), **kwds)
            self._member_names_, self._member_map_, self._value2member_map_ = [], {}, {}
            self._unhashable_values_, self._member_type_, self._hashable_values_ = [], object, []
            self._value_repr_, self._new_member_ = None, object.__new__
            return self
        classdict.setdefault('_ignore_', []).append('_ignore_')
        for key in classdict['_ignore_']:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        bad = set(names) & {'mro', ''}
        if bad:
            raise ValueError('invalid enum member name(s) %s' % ','.join(repr(n) for n in bad))
        order = classdict.pop('_order_', None)
        gen = classdict.get('_generate_next_value_')
        if gen is not None and not isinstance(gen, staticmethod):
            dict.__setitem__(classdict, '_generate_next_value_', staticmethod(gen))
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        # How members are made: by the class's own __new__, or by that of its data type.
        new = classdict.get('__new__')
        save_new = first_enum is not None and new is not None
        if new is None:
            for method in ('__new_member__', '__new__'):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in (None, None.__new__, object.__new__, getattr(Enum, '__new__', None)):
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        use_args = not (first_enum is None or new in (getattr(Enum, '__new__', None), object.__new__))
        values = {n: classdict[n] for n in names}
        ns = {k: v for k, v in classdict.items() if k not in values}
        is_flag = Flag is not None and any(issubclass(b, Flag) for b in bases)
        ns.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[], _hashable_values_=[],
                  _member_type_=member_type, _use_args_=use_args, _new_member_=new,
                  _boundary_=boundary or classdict.get('_boundary_') or getattr(first_enum, '_boundary_', None),
                  _value_repr_=metacls._find_data_repr_(cls, bases), _being_made_=True, _flag_mask_=0, _singles_mask_=0,
                  _all_bits_=0, _inverted_=None)
        self = super().__new__(metacls, cls, bases, ns, **kwds)
        # The data type's repr, str and format give way to the enumeration's.
        if ReprEnum is not None and ReprEnum in bases:
            for name in ('__format__', '__str__'):
                if name not in ns:
                    method = getattr(member_type, name)
                    setattr(self, name, member_type.__repr__ if method is object.__str__ else method)
                    ns[name] = None
        if first_enum is not None:
            for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                if name not in ns and getattr(self, name) in (getattr(member_type, name), getattr(object, name)):
                    setattr(self, name, getattr(first_enum, name))
        if is_flag:
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in ns:
                    setattr(self, name, getattr(Flag, name))
        for n, v in values.items():
            metacls._add(self, n, v, new, use_args, member_type, is_flag, first_enum)
        self.__new__ = Enum.__new__
        if save_new:
            self.__new_member__ = new
        elif '__new_member__' not in self.__dict__ and use_args and first_enum is not None and '__new_member__' not in first_enum.__dict__:
            self.__new_member__ = new
        type.__delattr__(self, '_being_made_')
        if is_flag:
            self._all_bits_ = 2 ** self._flag_mask_.bit_length() - 1
            values = [m._value_ for m in self]
            if all(isinstance(v, int) for v in values) and values != sorted(values):
                self._iter_member_ = self._iter_member_by_def_
        if order is not None:
            if isinstance(order, str):
                order = order.replace(',', ' ').split()
            order = [o for o in order if o not in self._member_map_ or o in self._member_names_]
            if order != self._member_names_:
                raise TypeError('member order does not match _order_:\n  %r\n  %r' % (self._member_names_, order))
        return self

    def _add(self, name, value, new, use_args, member_type, is_flag, first_enum):
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        if not use_args:
            m = new(self)
        else:
            m = new(self, *args)
        if not hasattr(m, '_value_'):
            if member_type is object:
                m._value_ = value
            else:
                try:
                    m._value_ = member_type(*args)
                except Exception as exc:
                    e = TypeError('_value_ not set in __new__, unable to create it')
                    e.__cause__ = None
                    raise e from exc
        value = m._value_
        m._name_ = name
        m.__objclass__ = self
        m._sort_order_ = len(self._member_names_)
        if is_flag and isinstance(value, int) and value >= 0:
            single = _is_single_bit(value)
        else:
            single = True
        m.__init__(*args) # before it may turn out to be an alias: it may refuse to be one
        for other in self._member_map_.values():
            if other._value_ == value and type(other._value_) in (type(value), bool, int) or other._value_ is value:
                m = other
                break
        else:
            if not is_flag or single:
                self._member_names_.append(name)
        if is_flag and isinstance(value, int):
            if value >= 0:
                self._flag_mask_ |= value
                if single:
                    self._singles_mask_ |= value
        self._add_member_(name, m)
        try:
            self._value2member_map_.setdefault(value, m)
        except TypeError:
            self._unhashable_values_.append(value)

    def _add_member_(cls, name, member):
        # Makes a member the class's attribute name.
        found = kind = owner = None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is None:
                continue
            if isinstance(attr, (property, DynamicClassAttribute)):
                found, kind, owner = attr, 'property', base
                break
            if _is_descriptor(attr):
                found, kind, owner = attr, kind or 'descriptor', owner or base
            else:
                kind, owner = 'value', base
        if found is None:
            type.__setattr__(cls, name, member)
        else:
            p = property()
            p.member, p._hides, p._hider = member, kind, owner
            if kind != 'value':
                p.fget = getattr(found, 'fget', None)
                p.fset, p.fdel = getattr(found, 'fset', None), getattr(found, 'fdel', None)
            p.__set_name__(cls, name)
            type.__setattr__(cls, name, p)
        cls._member_map_[name] = member

    def __bool__(cls): return True

    def __call__(cls, value, names=_auto_null, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _auto_null:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _auto_null and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, None if names is _auto_null else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last = names, [], []
            for count, name in enumerate(original):
                value = classdict._gen(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in () if names is None else names:
            if isinstance(item, str):
                item = item, names[item]
            classdict[item[0]] = item[1]
        if module is None:
            module = sys._getframemodulename(2)
        if module is not None:
            classdict['__module__'] = module
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        # Makes an enumeration of those of a module's (or source's) constants whose names filter wants.
        space = sys.modules[module].__dict__
        members = [(n, v) for n, v in (source or space).items() if filter(n)]
        try:
            members.sort(key=lambda m: (m[1], m[0]))
        except TypeError:
            members.sort(key=lambda m: m[0])
        made = cls(name, members, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(made)
        else:
            space.update(made.__members__)
        space[name] = made
        return made

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_ or value in cls._unhashable_values_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__',
                 '__name__', '__qualname__', *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name): return cls._member_map_[name]
    def __iter__(cls): return (cls._member_map_[n] for n in cls._member_names_)
    def __len__(cls): return len(cls._member_names_)
    def __reversed__(cls): return (cls._member_map_[n] for n in reversed(cls._member_names_))

    @__builtins__['property'] if isinstance(__builtins__, dict) else __builtins__.property
    def __members__(cls): return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('cannot reassign member %r' % (name,))
        super().__setattr__(name, value)

EnumMeta = EnumType

class Enum(metaclass=EnumType):
    @property
    def name(self): return self._name_

    @property
    def value(self): return self._value_

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for m in cls._member_map_.values():
                if m._value_ == value:
                    return m
        if not cls._member_map_:
            if '_being_made_' in cls.__dict__:
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None
            raise TypeError("%r has no members defined" % cls)
        exc = result = None
        try:
            result = cls._missing_(value)
        except Exception as e:
            exc = e
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            error = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            if result is None and exc is None:
                raise error
            if exc is None:
                exc = TypeError('error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, result))
            if not isinstance(exc, ValueError):
                exc.__context__ = error
            raise exc
        finally:
            exc = error = None

    def __init__(self, *args, **kwds): pass

    def _add_alias_(self, name):
        cls = self.__class__
        if name in cls._member_map_:
            if cls._member_map_[name] is not self:
                raise NameError('%r is already bound: %r' % (name, cls._member_map_[name]))
            return
        cls._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            if value in cls._value2member_map_:
                if cls._value2member_map_[value] is not self:
                    raise ValueError('%r is already bound: %r' % (value, cls._value2member_map_[value]))
                return
            cls._value2member_map_[value] = self
        except TypeError:
            for m in cls._member_map_.values():
                if m._value_ == value:
                    if m is not self:
                        raise ValueError('%r is already bound: %r' % (value, m)) from None
                    return
            cls._unhashable_values_.append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError('unable to increment %r' % (last,)) from None

    @classmethod
    def _missing_(cls, value): return None

    def __repr__(self):
        v = self._value_
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, (self.__class__._value_repr_ or repr)(v))

    def __str__(self): return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__'}
        if self.__class__._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update(k for k in getattr(self, '__dict__', ()) if k[0] != '_' and k not in self._member_map_)
        for c in self.__class__.mro():
            for k, v in c.__dict__.items():
                if k[0] != '_':
                    if k not in self._member_map_ or isinstance(v, property) and v.fget is not None:
                        names.add(k)
                    elif isinstance(v, property):
                        names.discard(k)
        return sorted(names)

    def __format__(self, spec): return str.__format__(str(self), spec)
    def __hash__(self): return hash(self._name_)
    def __reduce_ex__(self, proto): return self.__class__, (self._value_,)
    def __deepcopy__(self, memo): return self
    def __copy__(self): return self

class ReprEnum(Enum): pass

class IntEnum(int, ReprEnum): pass

class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError('too many arguments for str(): %r' % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError('%r is not a string' % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError('encoding must be a string, not %r' % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError('errors must be a string, not %r' % (values[2],))
        m = str.__new__(cls, *values)
        m._value_ = str(*values)
        return m

    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name.lower()

class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()

STRICT, CONFORM, EJECT, KEEP = FlagBoundary

class Flag(Enum):
    _numeric_repr_ = repr
    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        try:
            return 2 ** max(last_values).bit_length()
        except Exception:
            raise TypeError('invalid flag value %r' % max(last_values)) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for b in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(b)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, all_bits = cls._flag_mask_, cls._all_bits_
        neg = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                n = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (cls, value, bin(value, n), bin(mask, n)))
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP and value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            neg, value = value, all_bits + 1 + value
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError('%s(%r) -->  unknown values %r [%s]' % (cls.__name__, value, unknown, bin(unknown)))
        m = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(m, '_value_'):
            m._value_ = value
        # Bits that no member has to itself are in the names of members that have several.
        members = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            members += [a for a in cls._member_map_.values() if a not in members and a._value_ and a._value_ & value == a._value_]
        rest = value
        for x in members:
            rest &= ~x._value_
        m._name_ = '|'.join([x._name_ for x in members]) or None
        if members and rest:
            if cls._boundary_ is STRICT:
                raise ValueError('%r: no members with value %r' % (cls, rest))
            m._name_ += '|%s' % cls._numeric_repr_(rest)
        m = cls._value2member_map_.setdefault(value, m)
        if neg is not None:
            cls._value2member_map_[neg] = m
        return m

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self): yield from self._iter_member_(self._value_)
    def __len__(self): return self._value_.bit_count()

    def __repr__(self):
        name, v = self.__class__.__name__, self._value_
        v = (self.__class__._value_repr_ or repr)(v)
        return "<%s: %s>" % (name, v) if self._name_ is None else "<%s.%s: %s>" % (name, self._name_, v)

    def __str__(self):
        name = self.__class__.__name__
        return "%s(%r)" % (name, self._value_) if self._name_ is None else "%s.%s" % (name, self._name_)

    def __bool__(self): return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _combined(self, sign, other, v):
        for flag in self, other:
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
        return self.__class__(v(self._value_, self._get_value(other)))

    def __or__(self, other):
        if self._get_value(other) is NotImplemented:
            return NotImplemented
        return self._combined('|', other, _or)

    def __and__(self, other):
        if self._get_value(other) is NotImplemented:
            return NotImplemented
        return self._combined('&', other, _and)

    def __xor__(self, other):
        if self._get_value(other) is NotImplemented:
            return NotImplemented
        return self._combined('^', other, _xor)

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError("'%s' cannot be inverted" % (self,))
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                inv = self.__class__(~self._value_)
            else:
                inv = self.__class__(self._singles_mask_ & ~self._value_)
            self._inverted_ = inv
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

class IntFlag(int, ReprEnum, Flag):
    _boundary_ = KEEP

IntFlag._boundary_ = KEEP

def unique(enumeration):
    dups = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
    if dups:
        raise ValueError('duplicate values found in %r: %s' % (enumeration, ', '.join("%s -> %s" % d for d in dups)))
    return enumeration

class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"

CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

class verify:
    def __init__(self, *checks): self.checks = checks
    def __call__(self, enumeration):
        name = enumeration.__name__
        for check in self.checks:
            if check is UNIQUE:
                dups = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if dups:
                    raise ValueError('aliases found in %r: %s' % (enumeration, ', '.join("%s -> %s" % d for d in dups)))
            elif check is CONTINUOUS:
                values = {e.value for e in enumeration}
                if len(values) >= 2:
                    lo, hi = min(values), max(values)
                    if issubclass(enumeration, Flag):
                        missing = [2 ** i for i in range(lo.bit_length(), hi.bit_length() - 1) if 2 ** i not in values]
                    else:
                        missing = [i for i in range(lo + 1, hi) if i not in values]
                    if missing:
                        raise ValueError(('invalid %s %r: missing values %s' % ('flag' if issubclass(enumeration, Flag) else 'enum', name, ', '.join(map(str, missing))))[:256])
            elif check is NAMED_FLAGS:
                known = {m._value_ for m in enumeration}
                unnamed, total = [], 0
                for n, alias in enumeration.__members__.items():
                    if n in enumeration._member_names_ or alias.value < 0:
                        continue
                    missing = [v for v in _iter_bits_lsb(alias.value) if v not in known]
                    if missing:
                        unnamed.append(n)
                        total |= sum(missing)
                if unnamed:
                    what = 'alias %s is missing' % unnamed[0] if len(unnamed) == 1 else 'aliases %s and %s are missing' % (', '.join(unnamed[:-1]), unnamed[-1])
                    values = 'value 0x%x' % total if _is_single_bit(total) else 'combined values of 0x%x' % total
                    raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]' % (name, what, values))
        return enumeration

def global_enum_repr(self): return '%s.%s' % (self.__class__.__module__.split('.')[-1], self._name_)
def global_flag_repr(self):
    cls = self.__class__
    module = cls.__module__.split('.')[-1]
    if self._name_ is None:
        return '%s.%s(%r)' % (module, cls.__name__, self._value_)
    if _is_single_bit(self._value_):
        return '%s.%s' % (module, self._name_)
    return '|'.join(n if n[0].isdigit() else '%s.%s' % (module, n) for n in self._name_.split('|'))
def global_str(self): return self._name_ if self._name_ is not None else "%s(%r)" % (self.__class__.__name__, self._value_)

def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls

def _simple_enum(etype=None, *, boundary=None, use_args=None):
    # A decorator that makes an enumeration of a plain class.
    etype = etype or Enum
    def convert(cls):
        metacls = type(etype)
        ns = metacls.__prepare__(cls.__name__, (etype,))
        for k, v in cls.__dict__.items():
            if k not in ('__dict__', '__weakref__'):
                ns[k] = v
        ns['__qualname__'] = cls.__qualname__
        return metacls(cls.__name__, (etype,), ns, boundary=boundary)
    return convert

def _test_simple_enum(checked_enum, simple_enum):
    # Tells, by a TypeError, how two enumerations differ that should be the same.
    wrong = []
    if checked_enum.__dict__ != simple_enum.__dict__:
        names = {*checked_enum._member_map_, *simple_enum._member_map_}
        for n in sorted(names):
            a, b = checked_enum._member_map_.get(n), simple_enum._member_map_.get(n)
            if a is None or b is None:
                wrong.append(f"{'missing' if b is None else 'extra'} member: {n!r}")
            elif (a._name_, a._value_) != (b._name_, b._value_):
                wrong.append(f'{n} is {a!r}, not {b!r}')
        ours = '_member_map_ _value2member_map_ _new_member_ __new__ __doc__ __dict__ __weakref__'.split()
        for k in {*checked_enum.__dict__} ^ {*simple_enum.__dict__}:
            if k not in names and not _is_dunder(k) and k not in ours:
                wrong.append(f'only one of them has {k!r}')
    if wrong:
        raise TypeError('enum mismatch:\n   ' + '\n   '.join(wrong))
