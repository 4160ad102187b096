# Symtable: what the compiler knows of the names in each block of a program.

import os
import sys
from enum import StrEnum

import _ast

__all__ = ['symtable', 'SymbolTableType', 'SymbolTable', 'Class', 'Function', 'Symbol']

DEF_GLOBAL, DEF_LOCAL, DEF_PARAM, DEF_NONLOCAL, USE = 1, 2, 4, 8, 16
DEF_FREE_CLASS, DEF_IMPORT, DEF_ANNOT, DEF_COMP_ITER, DEF_TYPE_PARAM, DEF_COMP_CELL = 64, 128, 256, 512, 1024, 2048
DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT
SCOPE_OFF, SCOPE_MASK = 12, 15
LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL = 1, 2, 3, 4, 5

_SCOPES = {LOCAL: 'LOCAL', GLOBAL_EXPLICIT: 'GLOBAL_EXPLICIT', GLOBAL_IMPLICIT: 'GLOBAL_IMPLICIT', FREE: 'FREE', CELL: 'CELL'}
_FLAGS = [(n, globals()[n]) for n in (
    'USE', 'DEF_GLOBAL', 'DEF_NONLOCAL', 'DEF_LOCAL', 'DEF_PARAM', 'DEF_TYPE_PARAM', 'DEF_FREE_CLASS', 'DEF_IMPORT', 'DEF_ANNOT', 'DEF_COMP_ITER', 'DEF_COMP_CELL')]

class SymbolTableType(StrEnum):
    MODULE = 'module'
    FUNCTION = 'function'
    CLASS = 'class'
    ANNOTATION = 'annotation'
    TYPE_ALIAS = 'type alias'
    TYPE_PARAMETERS = 'type parameters'
    TYPE_VARIABLE = 'type variable'

_TYPES = [SymbolTableType[n] for n in 'FUNCTION CLASS MODULE ANNOTATION TYPE_ALIAS TYPE_PARAMETERS TYPE_VARIABLE'.split()]
_FUNCTION, _CLASS, _TYPE_PARAMETERS = 0, 1, 5

class _Entry:
    # A block, as the compiler has it.
    def __init__(self, table):
        self.type, self.name, self.lineno, self.nested, self.symbols, self.varnames, children = table
        self.children = [_Entry(c) for c in children]
        self.tables = {}  # by file name

    @property
    def id(self):
        return id(self)

    def __repr__(self):
        return f'<symtable entry {self.name}({self.id}), line {self.lineno}>'

    def table(self, filename):
        if filename not in self.tables:
            cls = {_FUNCTION: Function, _CLASS: Class}.get(self.type, SymbolTable)
            self.tables[filename] = cls(self, filename)
        return self.tables[filename]

def symtable(code, filename, compile_type):
    if isinstance(filename, bytes):
        filename = os.fsdecode(filename)
    elif not isinstance(filename, str):
        filename = os.fspath(filename)
    if compile_type not in ('exec', 'eval', 'single'):
        raise ValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    return _Entry(_ast.symbols(code, filename, compile_type)).table(filename)

def _scope(flags):
    return flags >> SCOPE_OFF & SCOPE_MASK

class SymbolTable:
    def __init__(self, raw_table, filename):
        self._table = raw_table
        self._filename = filename
        self._symbols = {}

    def __repr__(self):
        kind = '' if type(self) is SymbolTable else type(self).__name__ + ' '
        where = f'module {self._filename}' if self._table.name == 'top' else f'{self._table.name} in {self._filename}'
        return f'<{kind}SymbolTable for {where}>'

    def get_type(self):
        return _TYPES[self._table.type]

    def get_id(self):
        return self._table.id

    def get_name(self):
        return self._table.name

    def get_lineno(self):
        return self._table.lineno

    def is_optimized(self):
        return self._table.type == _FUNCTION

    def is_nested(self):
        return bool(self._table.nested)

    def has_children(self):
        return bool(self._table.children)

    def get_identifiers(self):
        return self._table.symbols.keys()

    def lookup(self, name):
        if name not in self._symbols:
            flags = self._table.symbols[name]
            inside = [c.table(self._filename) for c in self._table.children if c.name == name]
            self._symbols[name] = Symbol(name, flags, inside, module_scope=self._table.name == 'top')
        return self._symbols[name]

    def get_symbols(self):
        return [self.lookup(name) for name in self.get_identifiers()]

    def get_children(self):
        return [c.table(self._filename) for c in self._table.children]

class Function(SymbolTable):
    def _names(self, wanted):
        return tuple(name for name, flags in self._table.symbols.items() if wanted(flags))

    def get_parameters(self):
        return self._names(lambda flags: flags & DEF_PARAM)

    def get_locals(self):
        return self._names(lambda flags: _scope(flags) in (LOCAL, CELL))

    def get_globals(self):
        return self._names(lambda flags: _scope(flags) in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT))

    def get_nonlocals(self):
        return self._names(lambda flags: flags & DEF_NONLOCAL)

    def get_frees(self):
        return self._names(lambda flags: _scope(flags) == FREE)

class Class(SymbolTable):
    def get_methods(self):
        import warnings
        warnings.warn('symtable.Class.get_methods() is deprecated and will be removed in Python 3.16.', DeprecationWarning, stacklevel=2)

        def is_method(entry):
            if entry.type == _TYPE_PARAMETERS:
                return any(c.type == _FUNCTION and c.name == entry.name for c in entry.children)
            return entry.type == _FUNCTION and not (entry.name == 'genexpr' and '.0' in entry.varnames)

        return tuple(dict.fromkeys(
            c.name for c in self._table.children if _scope(self._table.symbols.get(c.name, 0)) == LOCAL and is_method(c)))

class Symbol:
    def __init__(self, name, flags, namespaces=None, *, module_scope=False):
        self._name = name
        self._flags = flags
        self._namespaces = namespaces or ()
        self._module_scope = module_scope

    def __repr__(self):
        return f'<symbol {self._name!r}: {self._scope_str()}, {"|".join(self._flags_str())}>'

    def _scope_str(self):
        return _SCOPES.get(_scope(self._flags)) or str(_scope(self._flags))

    def _flags_str(self):
        return (name for name, flag in _FLAGS if self._flags & flag)

    def get_name(self):
        return self._name

    def is_referenced(self):
        return bool(self._flags & USE)

    def is_parameter(self):
        return bool(self._flags & DEF_PARAM)

    def is_type_parameter(self):
        return bool(self._flags & DEF_TYPE_PARAM)

    def _in_module(self):
        return bool(self._module_scope and self._flags & DEF_BOUND)

    def is_global(self):
        return _scope(self._flags) in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT) or self._in_module()

    def is_nonlocal(self):
        return bool(self._flags & DEF_NONLOCAL)

    def is_declared_global(self):
        return _scope(self._flags) == GLOBAL_EXPLICIT

    def is_local(self):
        return _scope(self._flags) in (LOCAL, CELL) or self._in_module()

    def is_annotated(self):
        return bool(self._flags & DEF_ANNOT)

    def is_free(self):
        return _scope(self._flags) == FREE

    def is_free_class(self):
        return bool(self._flags & DEF_FREE_CLASS)

    def is_imported(self):
        return bool(self._flags & DEF_IMPORT)

    def is_assigned(self):
        return bool(self._flags & DEF_LOCAL)

    def is_comp_iter(self):
        return bool(self._flags & DEF_COMP_ITER)

    def is_comp_cell(self):
        return bool(self._flags & DEF_COMP_CELL)

    def is_namespace(self):
        return bool(self._namespaces)

    def get_namespaces(self):
        return self._namespaces

    def get_namespace(self):
        if not self._namespaces:
            raise ValueError('name is not bound to any namespaces')
        if len(self._namespaces) > 1:
            raise ValueError('name is bound to multiple namespaces')
        return self._namespaces[0]

def main(args):
    def show(table, depth=0):
        indent = '    ' * depth
        within = f'from file {table._filename!r}' if not depth else repr(table.get_name())
        print(f'{indent}symbol table for {"nested " if table.is_nested() else ""}{table.get_type()} {within}:')
        for symbol in table.get_symbols():
            print(f'{indent}    {symbol._scope_str().lower()} symbol {symbol.get_name()!r}: {", ".join(symbol._flags_str()).lower()}')
        for child in table.get_children():
            print()
            show(child, depth + 1)

    for n, name in enumerate(args or ['-']):
        if name == '-':
            name, source = '<stdin>', sys.stdin.read()
        else:
            with open(name, 'rb') as f:
                source = f.read()
        if n:
            print()
        show(symtable(source, name, 'exec'))

if __name__ == '__main__':
    main(sys.argv[1:])
