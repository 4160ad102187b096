# What reads a command line for argparse.

import os
import re
import sys

import argparse as _argparse
from _argparse_help import SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER, HelpFormatter
from argparse import (_ActionsContainer, _AttributeHolder, _SubParsersAction, _get_action_name, _UNRECOGNIZED_ARGS_ATTR, Namespace, ArgumentError,
                      ArgumentTypeError)

def _program(prog):
    if prog is not None:
        return prog
    main = sys.modules.get('__main__')
    spec = getattr(main, '__spec__', None)
    arg0 = sys.argv[0] if sys.argv else ''
    if spec is None:
        return os.path.basename(arg0)
    name = os.path.splitext(os.path.basename(sys.executable or 'python'))[0]
    return f"{name} -m {spec.name.removesuffix('.__main__')}"

class ArgumentParser(_AttributeHolder, _ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars='-',
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True,
                 exit_on_error=True, *, suggest_on_error=False, color=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog, self.usage, self.epilog, self.formatter_class = _program(prog), usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help, self.allow_abbrev = fromfile_prefix_chars, add_help, allow_abbrev
        self.exit_on_error, self.suggest_on_error, self.color = exit_on_error, suggest_on_error, color
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        self.register('type', None, lambda string: string)
        if add_help:
            c = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(c + 'h', c * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError('parents must be a list of ArgumentParser')
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(n, getattr(self, n)) for n in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        if 'title' in kwargs or 'description' in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        action = self._registry_get('action', kwargs.pop('action', 'parsers'))(option_strings=[], **kwargs)
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self): return [a for a in self._actions if a.option_strings]
    def _get_positional_actions(self): return [a for a in self._actions if not a.option_strings]

    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            self._unrecognized(rest)
        return found

    def _unrecognized(self, rest):
        message = f"unrecognized arguments: {' '.join(rest)}"
        if not self.exit_on_error:
            raise ArgumentError(None, message)
        self.error(message)

    def parse_known_args(self, args=None, namespace=None): return self._parse_known_args2(args, namespace, intermixed=False)

    def _parse_known_args2(self, args, namespace, intermixed):
        args = sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, v in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, v)
        if self.exit_on_error:
            try:
                namespace, rest = self._parse_known_args(args, namespace, intermixed)
            except ArgumentError as err:
                self.error(str(err))
        else:
            namespace, rest = self._parse_known_args(args, namespace, intermixed)
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            rest.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, rest

    def _parse_known_args(self, args, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            args = self._read_args_from_files(args)
        return _Run(self, args, namespace, intermixed).parse()

    def parse_intermixed_args(self, args=None, namespace=None):
        found, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self._unrecognized(rest)
        return found

    def parse_known_intermixed_args(self, args=None, namespace=None):
        odd = [a for a in self._get_positional_actions() if a.nargs in (PARSER, REMAINDER)]
        if odd:
            raise TypeError('parse_intermixed_args: positional arg with nargs=%s' % odd[0].nargs)
        return self._parse_known_args2(args, namespace, intermixed=True)

    def _read_args_from_files(self, args):
        out = []
        for arg in args:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                out.append(arg)
                continue
            try:
                with open(arg[1:], encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors()) as f:
                    inner = [a for line in f.read().splitlines() for a in self.convert_arg_line_to_args(line)]
                out.extend(self._read_args_from_files(inner))
            except OSError as err:
                raise ArgumentError(None, str(err))
        return out

    def convert_arg_line_to_args(self, arg_line): return [arg_line]

    def _match_argument(self, action, pattern):
        match = re.match(self._get_nargs_pattern(action), pattern)
        if match is not None:
            return len(match.group(1))
        n = action.nargs
        known = {None: 'expected one argument', OPTIONAL: 'expected at most one argument', ONE_OR_MORE: 'expected at least one argument'}
        message = known.get(n)
        raise ArgumentError(action, f"expected {n} argument{'' if n == 1 else 's'}" if message is None else message)

    def _match_arguments_partial(self, actions, pattern):
        # How many arguments each of the first actions takes: as many actions as the pattern is enough for.
        for i in range(len(actions), 0, -1):
            match = re.match(''.join([self._get_nargs_pattern(a) for a in actions[:i]]), pattern)
            if match is not None:
                counts = [len(s) for s in match.groups()]
                if match.end() < len(pattern) and pattern[match.end()] == 'O':
                    while counts and not counts[-1]:
                        counts.pop()
                return counts
        return []

    def _parse_optional(self, arg):
        # The options that an argument may be, as (action, option, separator, explicit argument); None if it is a positional.
        if not arg or arg[0] not in self.prefix_chars:
            return None
        if arg in self._option_string_actions:
            return [(self._option_string_actions[arg], arg, None, None)]
        if len(arg) == 1:
            return None
        option, sep, explicit = arg.partition('=')
        if sep and option in self._option_string_actions:
            return [(self._option_string_actions[option], option, sep, explicit)]
        found = self._get_option_tuples(arg)
        if found:
            return found
        if self._negative_number_matcher.fullmatch(arg) and not self._has_negative_number_optionals:
            return None
        if ' ' in arg:
            return None
        return [(None, arg, None, None)]

    def _get_option_tuples(self, arg):
        chars, out = self.prefix_chars, []
        if arg[0] in chars and arg[1] in chars:
            if self.allow_abbrev:
                prefix, sep, explicit = arg.partition('=')
                if not sep:
                    sep = explicit = None
                out = [(a, o, sep, explicit) for o, a in self._option_string_actions.items() if o.startswith(prefix)]
        elif arg[0] in chars and arg[1] not in chars:
            prefix, sep, explicit = arg.partition('=')
            if not sep:
                sep = explicit = None
            short, rest = arg[:2], arg[2:]
            for o, a in self._option_string_actions.items():
                if o == short:
                    if rest.startswith('='):
                        out.append((a, o, '=', rest[1:]))
                    else:
                        out.append((a, o, '', rest))
                elif self.allow_abbrev and o.startswith(prefix):
                    out.append((a, o, sep, explicit))
        else:
            raise ArgumentError(None, f'unexpected option string: {arg}')
        return out

    def _get_nargs_pattern(self, action):
        n, option = action.nargs, action.option_strings
        if n is None:
            pattern = '([A])' if option else '(-*A-*)'
        elif n == OPTIONAL:
            pattern = '(A?)' if option else '(-*A?-*)'
        elif n == ZERO_OR_MORE:
            pattern = '(A*)' if option else '(-*[A-]*)'
        elif n == ONE_OR_MORE:
            pattern = '(A+)' if option else '(-*A[A-]*)'
        elif n == REMAINDER:
            pattern = '([AO]*)' if option else '(.*)'
        elif n == PARSER:
            pattern = '(A[AO]*)' if option else '(-*A[-AO]*)'
        elif n == SUPPRESS:
            pattern = '(-*)'
        else:
            pattern = '(%s)' % 'A' * n if option and n == 1 else '(' + ('' if option else '-*') + ('' if option else '-*').join('A' * n) + ('' if option else '-*') + ')'
        return pattern

    def _get_values(self, action, args):
        n = action.nargs
        if not args and n == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return self._get_value(action, value) if isinstance(value, str) and value is not SUPPRESS else value
        if not args and n == ZERO_OR_MORE and not action.option_strings:
            return args if action.default is None else action.default
        if len(args) == 1 and n in (None, OPTIONAL):
            value = self._get_value(action, args[0])
            self._check_value(action, value)
            return value
        if n == REMAINDER:
            return [self._get_value(action, a) for a in args]
        if n == PARSER:
            value = [self._get_value(action, a) for a in args]
            self._check_value(action, value[0])
            return value
        if n == SUPPRESS:
            return SUPPRESS
        value = [self._get_value(action, a) for a in args]
        for v in value:
            self._check_value(action, v)
        return value

    def _get_value(self, action, arg):
        convert = self._registry_get('type', action.type, action.type)
        try:
            return convert(arg)
        except ArgumentTypeError as err:
            message = str(err)
        except (TypeError, ValueError):
            message = f"invalid {getattr(action.type, '__name__', repr(action.type))} value: {arg!r}"
        raise ArgumentError(action, message)

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value in choices:
            return
        hint = ''
        if self.suggest_on_error and isinstance(value, str) and all(isinstance(c, str) for c in action.choices):
            close = _closest(value, action.choices)
            if close is not None:
                hint = f', maybe you meant {close!r}?'
        raise ArgumentError(action, f"invalid choice: {value!r}{hint} (choose from {', '.join(map(str, action.choices))})")

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self): return self.formatter_class(prog=self.prog)
    def print_usage(self, file=None): self._print_message(self.format_usage(), sys.stdout if file is None else file)
    def print_help(self, file=None): self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            try:
                (file or sys.stderr).write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')

    def _warning(self, message): self._print_message(f'{self.prog}: warning: {message}\n', sys.stderr)

def _closest(word, words):
    # The word that is most like it, if one is like it at all: by the longest blocks that both have.
    def common(a, b):
        best = (0, 0, 0)
        for i in range(len(a)):
            for j in range(len(b)):
                n = 0
                while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
                    n += 1
                best = max(best, (n, -i, -j))
        n, i, j = best[0], -best[1], -best[2]
        return n + common(a[:i], b[:j]) + common(a[i + n:], b[j + n:]) if n else 0
    score, best = max(((2 * common(w, word) / ((len(w) + len(word)) or 1), w) for w in words), default=(0, None))
    return best if score >= 0.6 else None

class _Run:
    # One reading of a command line. Each argument is an A, or an O if it looks like an option, or the - of --; what the
    # actions take is matched against that pattern.

    def __init__(self, parser, args, namespace, intermixed):
        self.parser, self.args, self.namespace, self.intermixed = parser, args, namespace, intermixed
        self.extras, self.extras_pattern = [], []
        self.seen, self.seen_non_default, self.warned = set(), set(), set()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for i, action in enumerate(group._group_actions):
                self.conflicts.setdefault(action, []).extend(group._group_actions[:i] + group._group_actions[i + 1:])
        self.options, pattern = {}, []
        words = iter(enumerate(args))
        for i, arg in words:
            if arg == '--':
                pattern.append('-')
                pattern += ['A' for _ in words]
                break
            found = parser._parse_optional(arg)
            if found is not None:
                self.options[i] = found
            pattern.append('A' if found is None else 'O')
        self.pattern = ''.join(pattern)
        self.positionals = parser._get_positional_actions()

    def parse(self):
        start, last = 0, max(self.options, default=-1)
        while start <= last:
            following = start
            while following <= last and following not in self.options:
                following += 1
            if not self.intermixed and start != following:
                end = self.consume_positionals(start)
                if end > start:
                    start = end
                    continue
                start = end
            if start not in self.options:
                self.extras += self.args[start:following]
                self.extras_pattern += self.pattern[start:following]
                start = following
            start = self.consume_optional(start)
        if self.intermixed:
            self.extras += self.args[start:]
            self.extras_pattern += self.pattern[start:]
            self.take_extras()
        else:
            end = self.consume_positionals(start)
            self.extras += self.args[end:]
        self.finish()
        return self.namespace, self.extras

    def take_extras(self):
        # The positionals of parse_intermixed_args stand between the options: they are read when those are gone.
        kept = [(a, c) for a, c in zip(self.extras, self.extras_pattern) if c != 'O']
        unknown = [a for a, c in zip(self.extras, self.extras_pattern) if c == 'O']
        self.args, self.pattern = [a for a, _ in kept], ''.join([c for _, c in kept])
        end = self.consume_positionals(0)
        self.extras = unknown + self.args[end:]

    def take(self, action, words, option=None):
        self.seen.add(action)
        value = self.parser._get_values(action, words)
        if value is not action.default:
            self.seen_non_default.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_non_default:
                    raise ArgumentError(action, f'not allowed with argument {_get_action_name(other)}')
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, option)

    def warn_deprecated(self, action, name):
        if action.deprecated and name not in self.warned:
            self.parser._warning(f"{'option' if action.option_strings else 'argument'} '{name}' is deprecated")
            self.warned.add(name)

    def consume_optional(self, start):
        parser, found = self.parser, self.options[start]
        if len(found) > 1:
            raise ArgumentError(None, f"ambiguous option: {self.args[start]} could match {', '.join(o for _, o, _, _ in found)}")
        action, option, sep, explicit = found[0]
        todo = []
        while True:
            if action is None:
                self.extras.append(self.args[start])
                self.extras_pattern.append('O')
                return start + 1
            if explicit is None:
                first = start + 1
                stop = first + parser._match_argument(action, self.pattern[first:])
                todo.append((action, self.args[first:stop], option))
                break
            count = parser._match_argument(action, 'A')
            if count == 0 and option[1] not in parser.prefix_chars and explicit != '':
                # Options of one letter stand together: -xyz.
                if sep or explicit[0] in parser.prefix_chars:
                    raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
                todo.append((action, [], option))
                option = option[0] + explicit[0]
                sep, explicit = '', explicit[1:]
                following = parser._option_string_actions.get(option)
                if following is None:
                    self.extras.append(option[0] + option[1] + explicit)
                    self.extras_pattern.append('O')
                    stop = start + 1
                    break
                action = following
                if not explicit:
                    sep = explicit = None
                elif explicit[0] == '=':
                    sep, explicit = '=', explicit[1:]
            elif count == 1:
                stop = start + 1
                todo.append((action, [explicit], option))
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
        for action, words, option in todo:
            self.warn_deprecated(action, option)
            self.take(action, words, option)
        return stop

    def consume_positionals(self, start):
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[start:])
        for action, n in zip(self.positionals, counts):
            words = self.args[start:start + n]
            if action.nargs == PARSER:
                if self.pattern[start:start + 1] == '-':
                    words.remove('--')
            elif action.nargs != REMAINDER and '-' in self.pattern[start:start + n]:
                words.remove('--')
            start += n
            if words:
                self.warn_deprecated(action, action.dest)
            self.take(action, words)
        self.positionals = self.positionals[len(counts):]
        return start

    def finish(self):
        # What wasn't given: an error if it must be, and defaults that are texts still want their type.
        parser, missing = self.parser, []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif (isinstance(action.default, str) and action.default is not None and hasattr(self.namespace, action.dest)
                  and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(map(str, missing))}")
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(a in self.seen_non_default for a in group._group_actions):
                names = [str(_get_action_name(a)) for a in group._group_actions if a.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")

ArgumentParser.__module__ = 'argparse'
