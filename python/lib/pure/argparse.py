# Command lines.

import sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'Namespace', 'Action', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'ArgumentDefaultsHelpFormatter', 'MetavarTypeHelpFormatter',
           'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS', 'ZERO_OR_MORE']

SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '==SUPPRESS==', '?', '*', '+', 'A...', '...'

class Namespace:
    def __init__(self, **kwargs): self.__dict__.update(kwargs)
    def __eq__(self, other): return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented
    def __contains__(self, key): return key in self.__dict__
    def __repr__(self): return f"Namespace({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"

class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name, self.message = _name(argument), message
    def __str__(self): return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'

class ArgumentTypeError(Exception): pass

def _name(a):
    if a is None:
        return None
    if a.option_strings:
        return '/'.join(a.option_strings)
    if a.metavar not in (None, SUPPRESS):
        return a.metavar if isinstance(a.metavar, str) else '/'.join(a.metavar)
    if a.dest not in (None, SUPPRESS):
        return a.dest
    return '{' + ','.join(map(str, a.choices)) + '}' if a.choices else None

class Action:
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None, deprecated=False):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})
    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')
    def format_usage(self): return self.option_strings[0]

class _Store(Action):
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, values)

class _StoreConst(Action):
    def __init__(self, option_strings, dest, const=None, **kw): super().__init__(option_strings, dest, nargs=0, const=const, **kw)
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, self.const)

class _StoreTrue(_StoreConst):
    def __init__(self, option_strings, dest, default=False, **kw): super().__init__(option_strings, dest, const=True, default=default, **kw)

class _StoreFalse(_StoreConst):
    def __init__(self, option_strings, dest, default=True, **kw): super().__init__(option_strings, dest, const=False, default=default, **kw)

class _Append(Action):
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, [*(getattr(ns, self.dest, None) or []), values])

class _Extend(Action):
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, [*(getattr(ns, self.dest, None) or []), *values])

class _AppendConst(_StoreConst):
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, [*(getattr(ns, self.dest, None) or []), self.const])

class _Count(_StoreConst):
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, (getattr(ns, self.dest, None) or 0) + 1)

class _Help(_StoreConst):
    def __call__(self, parser, ns, values, option_string=None):
        parser.print_help()
        parser.exit()

class _Version(_StoreConst):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit", **kw):
        super().__init__(option_strings, dest, default=default, help=help, **kw)
        self.version = version
    def __call__(self, parser, ns, values, option_string=None):
        print((self.version or parser.version).replace('%(prog)s', parser.prog))
        parser.exit()

class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, **kw):
        names = [n for o in option_strings for n in ([o, '--no-' + o[2:]] if o.startswith('--') else [o])]
        super().__init__(names, dest, nargs=0, **kw)
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, not option_string.startswith('--no-'))
    def format_usage(self): return ' | '.join(self.option_strings)

class _SubParsers(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog, self._parser_class, self._name_parser_map, self._choices_actions = prog, parser_class, {}, []
        super().__init__(option_strings, dest, nargs=PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar)
    def add_parser(self, name, *, help=None, aliases=(), deprecated=False, **kwargs):
        kwargs.setdefault('prog', f'{self._prog} {name}')
        if help is not None:
            a = Action([], name, help=help, metavar=name + (f" ({', '.join(aliases)})" if aliases else ''))
            self._choices_actions.append(a)
        p = self._parser_class(**kwargs)
        for n in (name, *aliases):
            self._name_parser_map[n] = p
        return p
    def __call__(self, parser, ns, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(ns, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {', '.join(self._name_parser_map)})")
        sub, extra = self._name_parser_map[name].parse_known_args(rest)
        for k, v in vars(sub).items():
            setattr(ns, k, v)
        parser._extra += extra

_actions = {None: _Store, 'store': _Store, 'store_const': _StoreConst, 'store_true': _StoreTrue, 'store_false': _StoreFalse, 'append': _Append,
            'append_const': _AppendConst, 'extend': _Extend, 'count': _Count, 'help': _Help, 'version': _Version}

class HelpFormatter:
    raw_text = raw_desc = defaults = types = False
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, **kw):
        self.prog, self.max_help, self.width = prog, max_help_position, (80 if width is None else width + 2) - 2

    def metavar(self, a):
        if a.metavar is not None:
            return a.metavar
        if a.choices is not None:
            return '{' + ','.join(map(str, a.choices)) + '}'
        if self.types and a.type is not None:
            return a.type.__name__
        return a.dest.upper() if a.option_strings else a.dest

    def args(self, a):
        m = self.metavar(a)
        one = m if isinstance(m, tuple) else (m,) * (a.nargs if isinstance(a.nargs, int) else 2)
        n = a.nargs
        if n is None:
            return one[0]
        if n == '?':
            return f'[{one[0]}]'
        if n == '*':
            return f'[{one[0]} ...]'
        if n == '+':
            return f'{one[0]} [{one[1]} ...]'
        if n == REMAINDER:
            return '...'
        if n == PARSER:
            return f'{one[0]} ...'
        return ' '.join(one[:n])

    def usage(self, parser):
        if parser.usage is not None:
            return parser.usage.replace('%(prog)s', parser.prog)
        opts, pos = [], []
        done = set()
        for a in parser._actions:
            if a.help is SUPPRESS or id(a) in done:
                continue
            if not a.option_strings:
                pos.append(self.args(a))
                continue
            group = next((g for g in parser._exclusive if a in g._group), None)
            members = group._group if group else [a]
            parts = [m.format_usage() + (' ' + self.args(m) if m.nargs != 0 else '') for m in members if m.help is not SUPPRESS]
            done.update(map(id, members))
            text = ' | '.join(parts)
            opts.append((f'({text})' if group.required and len(parts) > 1 else f'[{text}]') if group else text if a.required else f'[{text}]')
        line = ' '.join([parser.prog, *opts, *pos])
        if len('usage: ') + len(line) <= self.width:
            return line
        indent = ' ' * (len('usage: ') + len(parser.prog) + 1)
        if len(indent) > 0.75 * self.width:
            indent = ' ' * len('usage: ')
        out = []
        for group in (opts, pos):
            cur = ''
            for p in group:
                if cur and len(indent) + len(cur) + 1 + len(p) > self.width:
                    out.append(cur)
                    cur = ''
                cur = cur + ' ' + p if cur else p
            if cur:
                out.append(cur)
        return parser.prog + ' ' + ('\n' + indent).join(out)

    def invocation(self, a):
        if not a.option_strings:
            return self.metavar(a) if not isinstance(self.metavar(a), tuple) else ' '.join(self.metavar(a))
        if a.nargs == 0:
            return ', '.join(a.option_strings)
        return ', '.join(a.option_strings) + ' ' + self.args(a)

    def help_text(self, a, prog):
        h = a.help
        if self.defaults and '%(default)' not in h and a.default is not SUPPRESS and (a.option_strings or a.nargs in ('?', '*')):
            h += ' (default: %(default)s)'
        d = {k: getattr(v, '__name__', v) for k, v in vars(a).items() if v is not SUPPRESS}
        d['prog'] = prog
        if d.get('choices') is not None:
            d['choices'] = ', '.join(map(str, a.choices))
        return h % d

    def fill(self, text, indent=''):
        import textwrap
        if self.raw_desc:
            return ''.join(indent + l for l in text.splitlines(keepends=True))
        return textwrap.fill(' '.join(text.split()), self.width, initial_indent=indent, subsequent_indent=indent)

    def format(self, parser):
        import textwrap
        out = ['usage: ' + self.usage(parser) + '\n']
        if parser.description:
            out.append(self.fill(parser.description.replace('%(prog)s', parser.prog)) + '\n')
        sections = [(g, [(2, a) for a in g._actions_ if a.help is not SUPPRESS]) for g in parser._groups]
        rows = []
        for g, items in sections:
            full = []
            for ind, a in items:
                full.append((ind, a))
                full += [(ind + 2, s) for s in getattr(a, '_choices_actions', ())]
            rows.append((g, full))
        longest = max((ind + len(self.invocation(a)) for _, items in rows for ind, a in items), default=0)
        col = min(longest + 2, self.max_help)
        for g, items in rows:
            if not items and not g.description:
                continue
            lines = [g.title + ':'] if g.title else []
            if g.description:
                lines += [self.fill(g.description, '  '), ''] if items else [self.fill(g.description, '  ')]
            for ind, a in items:
                head = ' ' * ind + self.invocation(a)
                if not a.help or not a.help.strip():
                    lines.append(head)
                    continue
                text = self.help_text(a, parser.prog)
                width = max(self.width - col, 11)
                wrapped = text.splitlines() if self.raw_text else textwrap.wrap(' '.join(text.split()), width)
                if len(head) <= col - 2:
                    lines.append(head.ljust(col) + wrapped[0])
                    wrapped = wrapped[1:]
                else:
                    lines.append(head)
                lines += [' ' * col + w for w in wrapped]
            out.append('\n'.join(lines) + '\n')
        if parser.epilog:
            out.append(self.fill(parser.epilog.replace('%(prog)s', parser.prog)) + '\n')
        return '\n'.join(out)

class RawDescriptionHelpFormatter(HelpFormatter): raw_desc = True
class RawTextHelpFormatter(RawDescriptionHelpFormatter): raw_text = True
class ArgumentDefaultsHelpFormatter(HelpFormatter): defaults = True
class MetavarTypeHelpFormatter(HelpFormatter): types = True

class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None): self._mode, self._encoding = mode, encoding
    def __call__(self, string):
        if string == '-':
            return sys.stdin if 'r' in self._mode else sys.stdout
        try:
            return open(string, self._mode, encoding=self._encoding)
        except OSError as e:
            raise ArgumentTypeError(f"can't open '{string}': {e}") from None

class _Group:
    def __init__(self, parser, title=None, description=None, required=False, exclusive=False):
        self.parser, self.title, self.description, self.required = parser, title, description, required
        self._actions_, self._group = [], [] if exclusive else None
    def add_argument(self, *args, **kwargs): return self.parser._add(self, *args, **kwargs)
    def add_mutually_exclusive_group(self, **kw): return self.parser.add_mutually_exclusive_group(**kw)
    def set_defaults(self, **kw): self.parser.set_defaults(**kw)

class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter, prefix_chars='-',
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True,
                 exit_on_error=True, *, suggest_on_error=False, color=True):
        self.prog = (sys.argv[0] or '').rpartition('/')[2] if prog is None else prog
        self.usage, self.description, self.epilog, self.formatter_class = usage, description, epilog, formatter_class
        self.prefix_chars, self.argument_default, self.allow_abbrev, self.exit_on_error = prefix_chars, argument_default, allow_abbrev, exit_on_error
        self.add_help, self._defaults, self._actions, self._exclusive, self._options, self._extra = add_help, {}, [], [], {}, []
        self._positionals, self._optionals = _Group(self, 'positional arguments'), _Group(self, 'options')
        self._groups = [self._positionals, self._optionals]
        self._subparsers = None
        if add_help:
            self.add_argument('-h', '--help', action='help', default=SUPPRESS, help='show this help message and exit')
        for p in parents:
            for a in p._actions:
                if not isinstance(a, _Help):
                    self._register(self._optionals if a.option_strings else self._positionals, a)
            self._defaults.update(p._defaults)

    def add_argument(self, *args, **kwargs): return self._add(None, *args, **kwargs)

    def add_argument_group(self, title=None, description=None, **kw):
        g = _Group(self, title, description)
        self._groups.append(g)
        return g

    def add_mutually_exclusive_group(self, *, required=False):
        g = _Group(self, required=required, exclusive=True)
        self._exclusive.append(g)
        return g

    def add_subparsers(self, *, title=None, description=None, prog=None, dest=SUPPRESS, required=False, help=None, metavar=None, parser_class=None, **kw):
        if self._subparsers is not None:
            raise ValueError('cannot have multiple subparser arguments')
        group = self._positionals if title is None and description is None else self.add_argument_group(title or 'subcommands', description)
        if prog is None:
            prog = ' '.join([self.prog, *(self.formatter_class(self.prog).args(a) for a in self._actions if not a.option_strings)])
        a = _SubParsers([], prog, parser_class or type(self), dest, required, help, metavar)
        self._subparsers = a
        self._register(group, a)
        return a

    def _register(self, group, action):
        for o in action.option_strings:
            if o in self._options:
                raise ArgumentError(action, f'conflicting option string: {o}')
        self._actions.append(action)
        group._actions_.append(action)
        for o in action.option_strings:
            self._options[o] = action
        return action

    def _add(self, group, *args, **kw):
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and 'dest' in kw:
                raise TypeError('dest supplied twice for positional argument, did you mean metavar?')
            names, dest = [], args[0] if args else kw.pop('dest')
            if 'required' in kw:
                raise TypeError("'required' is an invalid argument for positionals")
            kw.pop('dest', None)
            n = kw.get('nargs')
            kw['required'] = n not in ('?', '*', REMAINDER)
        else:
            names = list(args)
            for a in names:
                if a[0] not in self.prefix_chars:
                    raise ValueError(f'invalid option string {a!r}: must start with a character {self.prefix_chars!r}')
            dest = kw.pop('dest', None)
            if dest is None:
                long = [a for a in names if len(a) > 1 and a[1] in self.prefix_chars]
                dest = (long or names)[0].lstrip(self.prefix_chars).replace('-', '_')
        if 'default' not in kw:
            if dest in self._defaults:
                kw['default'] = self._defaults[dest]
            elif self.argument_default is not None:
                kw['default'] = self.argument_default
        action = kw.pop('action', None)
        cls = _actions.get(action, action) if action is None or isinstance(action, str) else action
        if isinstance(cls, str):
            raise ValueError(f'unknown action "{cls}"')
        a = cls(names, dest=dest, **kw)
        if a.type is not None and not callable(a.type):
            raise TypeError(f'{a.type!r} is not callable')
        if group is not None and group._group is not None:
            group._group.append(a)
            group = None
        return self._register(group or (self._optionals if names else self._positionals), a)

    def set_defaults(self, **kw):
        self._defaults.update(kw)
        for a in self._actions:
            if a.dest in kw:
                a.default = kw[a.dest]

    def get_default(self, dest):
        return next((a.default for a in self._actions if a.dest == dest and a.default is not None), self._defaults.get(dest))

    def format_usage(self): return 'usage: ' + self.formatter_class(self.prog).usage(self) + '\n'
    def format_help(self): return self.formatter_class(self.prog).format(self)
    def print_usage(self, file=None): print(self.format_usage(), end='', file=file or sys.stdout)
    def print_help(self, file=None): print(self.format_help(), end='', file=file or sys.stdout)

    def exit(self, status=0, message=None):
        if message:
            print(message, end='', file=sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')

    def parse_args(self, args=None, namespace=None):
        ns, extra = self.parse_known_args(args, namespace)
        if extra:
            msg = 'unrecognized arguments: ' + ' '.join(extra)
            if not self.exit_on_error:
                raise ArgumentError(None, msg)
            self.error(msg)
        return ns

    def parse_known_args(self, args=None, namespace=None):
        ns = Namespace() if namespace is None else namespace
        for a in self._actions:
            if a.dest is not SUPPRESS and a.default is not SUPPRESS and not hasattr(ns, a.dest):
                setattr(ns, a.dest, a.default)
        for k, v in self._defaults.items():
            if not hasattr(ns, k):
                setattr(ns, k, v)
        self._extra = []
        try:
            self._parse(list(sys.argv[1:] if args is None else args), ns)
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(str(e))
        return ns, self._extra

    parse_intermixed_args = parse_args

    def _option(self, arg):
        # (action, name, value given with it), or None for what is no option.
        if not arg or arg[0] not in self.prefix_chars or len(arg) == 1:
            return None
        if arg in self._options:
            return self._options[arg], arg, None
        name, eq, value = arg.partition('=')
        if eq and name in self._options:
            return self._options[name], name, value
        if arg[1] in self.prefix_chars:
            if self.allow_abbrev:
                found = [o for o in self._options if o.startswith(name)]
                if len(found) > 1:
                    raise ArgumentError(None, f"ambiguous option: {arg} could match {', '.join(found)}")
                if found:
                    return self._options[found[0]], found[0], value if eq else None
        elif arg[:2] in self._options:
            return self._options[arg[:2]], arg[:2], arg[2:]
        try:
            float(arg)
            if not any(o[1:2].isdigit() for o in self._options):
                return None
        except ValueError:
            pass
        return None if ' ' in arg else (None, arg, None)

    def _parse(self, args, ns):
        positionals = [a for a in self._actions if not a.option_strings]
        seen, pending, rest_only = set(), [], False
        def take(a, values, name=None):
            for g in self._exclusive:
                if a in g._group:
                    for o in g._group:
                        if o is not a and id(o) in seen:
                            raise ArgumentError(a, f'not allowed with argument {_name(o)}')
            seen.add(id(a))
            a(self, ns, self._values(a, values), name)
        def consume(final):
            # Gives the collected words to positionals, as many to each as the following ones leave.
            nonlocal pending
            while positionals:
                a = positionals[0]
                later = sum(1 if p.nargs in (None, '+', PARSER) else p.nargs if isinstance(p.nargs, int) else 0 for p in positionals[1:])
                free = len(pending) - later
                n = a.nargs
                if n is None:
                    k = 1
                elif n == '?':
                    k = min(1, max(free, 0))
                elif n in ('*', '+', REMAINDER, PARSER):
                    k = max(free, 0)
                else:
                    k = n
                need = 1 if n in (None, '+', PARSER) else n if isinstance(n, int) else 0
                if k < need or k > len(pending) or not final and (k == 0 or n in ('*', '?') and not pending):
                    return
                words, pending = pending[:k], pending[k:]
                positionals.pop(0)
                if k == 0 and n in ('*', '?', REMAINDER):
                    if a.dest is not SUPPRESS:
                        setattr(ns, a.dest, self._convert(a, a.default) if isinstance(a.default, str) else ([] if a.default is None and n != '?' else a.default))
                    continue
                take(a, words)
        i = 0
        while i < len(args):
            arg = args[i]
            if positionals and positionals[0].nargs in (PARSER, REMAINDER) and (positionals[0].nargs == REMAINDER or self._option(arg) is None) and not pending:
                a = positionals.pop(0)
                take(a, args[i:])
                i = len(args)
                continue
            if arg == '--' and not rest_only:
                rest_only = True
                i += 1
                continue
            o = None if rest_only else self._option(arg)
            if o is None:
                pending.append(arg)
                i += 1
                if positionals and positionals[0].nargs in (None,) and len(pending) >= 1 and all(p.nargs is None or p.nargs == PARSER for p in positionals):
                    consume(False)
                continue
            consume(False)
            a, name, value = o
            i += 1
            if a is None:
                self._extra.append(name)
                continue
            n = a.nargs
            if value is not None and n == 0:
                if len(name) == 2 and '-' + value[0] in self._options and not arg.startswith(name + '='):
                    take(a, [], name)
                    args.insert(i, '-' + value)
                    continue
                raise ArgumentError(a, f'ignored explicit argument {value!r}')
            if value is not None:
                words = [value]
            else:
                words = []
                most = 1 if n in (None, '?') else n if isinstance(n, int) else len(args)
                while i < len(args) and len(words) < most and args[i] != '--' and (n == REMAINDER or self._option(args[i]) is None):
                    words.append(args[i])
                    i += 1
            if n is None and not words:
                raise ArgumentError(a, 'expected one argument')
            if n == '+' and not words:
                raise ArgumentError(a, 'expected at least one argument')
            if isinstance(n, int) and len(words) != n:
                raise ArgumentError(a, f"expected {n} argument{'s' if n != 1 else ''}")
            take(a, words, name)
        consume(True)
        self._extra = pending + self._extra if pending else self._extra
        missing = [_name(a) for a in positionals if a.required or a.nargs in (None, '+')]
        missing += [_name(a) for a in self._actions if a.option_strings and a.required and id(a) not in seen]
        missing = [n for n in (_name(a) for a in self._actions) if n in missing]
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for a in self._actions:
            if id(a) not in seen and isinstance(a.default, str) and a.dest is not SUPPRESS and getattr(ns, a.dest, None) is a.default and a.type is not None and a.default is not SUPPRESS:
                setattr(ns, a.dest, self._convert(a, a.default))
        for g in self._exclusive:
            if g.required and not any(id(a) in seen for a in g._group):
                raise ArgumentError(None, f"one of the arguments {' '.join(_name(a) for a in g._group if a.help is not SUPPRESS)} is required")

    def _convert(self, a, s):
        if a.type is None:
            return s
        try:
            return a.type(s)
        except ArgumentTypeError as e:
            raise ArgumentError(a, str(e)) from None
        except (TypeError, ValueError):
            raise ArgumentError(a, f"invalid {getattr(a.type, '__name__', repr(a.type))} value: {s!r}") from None

    def _check(self, a, v):
        if a.choices is not None and v not in a.choices:
            raise ArgumentError(a, f"invalid choice: {v!r} (choose from {', '.join(map(str, a.choices))})")
        return v

    def _values(self, a, words):
        n = a.nargs
        if n == 0:
            return []
        if n == PARSER:
            return [self._check(a, words[0]), *words[1:]]
        if n == '?' and not words:
            return self._convert(a, a.const) if isinstance(a.const, str) else a.const
        values = [self._check(a, self._convert(a, w)) for w in words]
        return values[0] if n in (None, '?') else values
