# The texts of argparse: a usage line, and sections of arguments with their help.

import os
import re
import shutil

SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '==SUPPRESS==', '?', '*', '+', 'A...', '...'

class _Section:
    # A part of the help: its heading, and the calls that give its texts.
    def __init__(self, formatter, parent, heading=None):
        self.formatter, self.parent, self.heading, self.items = formatter, parent, heading, []

    def format_help(self):
        f = self.formatter
        if self.parent is not None:
            f._indent()
        body = f._join_parts([make(*args) for make, args in self.items])
        if self.parent is not None:
            f._dedent()
        if not body:
            return ''
        if self.heading is SUPPRESS or self.heading is None:
            return f'\n{body}\n'
        heading = '%(heading)s:' % {'heading': self.heading}
        return f'\n{" " * f._current_indent}{heading}\n{body}\n'

class HelpFormatter:
    _Section = _Section

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=False):
        if width is None:
            width = shutil.get_terminal_size().columns - 2
        self._prog, self._indent_increment, self._width = prog, indent_increment, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._current_indent = self._level = self._action_max_length = 0
        self._root_section = _Section(self, None)
        self._current_section = self._root_section
        self._whitespace_matcher = re.compile(r'\s+', re.ASCII)
        self._long_break_matcher = re.compile(r'\n\n\n+')

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, 'Indent decreased below 0.'
        self._level -= 1

    def _add_item(self, make, args): self._current_section.items.append((make, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        longest = len(self._format_action_invocation(action)) + self._current_indent
        for sub in self._iter_indented_subactions(action):
            longest = max(longest, len(self._format_action_invocation(sub)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, longest)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            text = self._long_break_matcher.sub('\n\n', text).strip('\n') + '\n'
        return text

    def _join_parts(self, parts): return ''.join([p for p in parts if p and p is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            return f'{prefix}{usage % {"prog": self._prog}}\n\n'
        prog = '%(prog)s' % {'prog': self._prog}
        options = [a for a in actions if a.option_strings]
        positionals = [a for a in actions if not a.option_strings]
        parts, n = self._usage_parts(options + positionals, groups)
        line = ' '.join([prog, *parts])
        room = max(self._width - self._current_indent, 11)
        if len(prefix) + len(line) <= room:
            return f'{prefix}{line}\n\n'
        if len(prefix) + len(prog) <= 0.75 * room:
            indent = ' ' * (len(prefix) + len(prog) + 1)
            if n:
                lines = self._fit([prog, *parts[:n]], indent, room, prefix) + self._fit(parts[n:], indent, room)
            else:
                lines = self._fit([prog, *parts], indent, room, prefix)
        else:
            indent = ' ' * len(prefix)
            lines = self._fit(parts, indent, room)
            if len(lines) > 1:
                lines = self._fit(parts[:n], indent, room) + self._fit(parts[n:], indent, room)
            lines = [prog, *lines]
        return prefix + '\n'.join(lines) + '\n\n'

    def _fit(self, parts, indent, room, prefix=None):
        # The parts on lines; the first one follows the prefix, if there is one.
        lines, line = [], []
        length = len(indent if prefix is None else prefix) - 1
        for part in parts:
            if line and length + 1 + len(part) > room:
                lines.append(indent + ' '.join(line))
                line, length = [], len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + ' '.join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _format_actions_usage(self, actions, groups): return ' '.join(self._usage_parts(actions, groups)[0])

    def _usage_parts(self, actions, groups):
        # The parts of a usage line, and how many of them are options'. What excludes each other stands together, if it was added so.
        spans = []
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if all(a.help is SUPPRESS for a in members) or members[0] not in actions:
                continue
            start = actions.index(members[0])
            if set(actions[start:start + len(members)]) == set(members):
                spans.append((start, start + len(members), group))
        grouped = {a for start, end, _ in spans for a in actions[start:end]}
        parts = [None if a.help is SUPPRESS else self._usage_part(a, a in grouped) for a in actions]
        for start, end, group in sorted(spans, key=lambda s: s[:2], reverse=True):
            shown = [p for p in parts[start:end] if p is not None]
            left, right = ('(', ')') if len(shown) > 1 else ('', '')
            if not group.required:
                left, right = '[', ']'
            shown[0] = left + shown[0]
            shown[-1] += right
            for i in range(len(shown) - 1):
                if not shown[i].endswith(' |'):
                    shown[i] += ' |'
            parts[start:end] = shown + [None] * (end - start - len(shown))
        # Positionals that stand in a group with options come along with the options' parts.
        n = sum(1 for a, p in zip(actions, parts) if p is not None and a.option_strings)
        return [p for p in parts if p is not None], n

    def _usage_part(self, action, grouped):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if grouped and part[:1] == '[' and part[-1:] == ']' else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = f'{action.option_strings[0]} {self._format_args(action, self._get_default_metavar_for_optional(action))}'
        return part if action.required or grouped else f'[{part}]'

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        return self._fill_text(text, max(self._width - self._current_indent, 11), ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        column = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - column, 11)
        room = column - self._current_indent - 2
        indent = ' ' * self._current_indent
        head = self._format_action_invocation(action)
        has_help = bool(action.help and action.help.strip())
        first = column
        if not action.help:
            head = f'{indent}{head}\n'
        elif len(head) <= room:
            head, first = f'{indent}{head.ljust(room)}  ', 0
        else:
            head = f'{indent}{head}\n'
        parts = [head]
        if has_help:
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, width)
                parts.append(f'{" " * first}{lines[0]}\n')
                parts += [f'{" " * column}{line}\n' for line in lines[1:]]
        elif not head.endswith('\n'):
            parts.append('\n')
        parts += [self._format_action(sub) for sub in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {args}"

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = '{' + ','.join(map(str, action.choices)) + '}'
        else:
            result = default_metavar
        return lambda n: result if isinstance(result, tuple) else (result,) * n

    def _format_args(self, action, default_metavar):
        metavar = self._metavar_formatter(action, default_metavar)
        n = action.nargs
        if n is None:
            return '%s' % metavar(1)
        if n == OPTIONAL:
            return '[%s]' % metavar(1)
        if n == ZERO_OR_MORE:
            names = metavar(1)
            return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
        if n == ONE_OR_MORE:
            return '%s [%s ...]' % metavar(2)
        if n == REMAINDER:
            return '...'
        if n == PARSER:
            return '%s ...' % metavar(1)
        if n == SUPPRESS:
            return ''
        try:
            return ' '.join(['%s'] * n) % metavar(n)
        except TypeError:
            if isinstance(n, int):
                raise
            raise ValueError("invalid nargs value") from None

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if '%' not in text:
            return text
        values = dict(vars(action), prog=self._prog)
        for name, v in list(values.items()):
            if v is SUPPRESS:
                del values[name]
            elif hasattr(v, '__name__'):
                values[name] = v.__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join(map(str, values['choices']))
        return text % values

    def _iter_indented_subactions(self, action):
        get = getattr(action, '_get_subactions', None)
        if get is not None:
            self._indent()
            yield from get()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(self._whitespace_matcher.sub(' ', text).strip(), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(self._whitespace_matcher.sub(' ', text).strip(), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action): return action.help
    def _get_default_metavar_for_optional(self, action): return action.dest.upper()
    def _get_default_metavar_for_positional(self, action): return action.dest

class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent): return ''.join(indent + line for line in text.splitlines(keepends=True))

class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width): return text.splitlines()

class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += ' (default: %(default)s)'
        return text

class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action): return action.type.__name__
    def _get_default_metavar_for_positional(self, action): return action.type.__name__

for _c in (HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter, MetavarTypeHelpFormatter):
    _c.__module__ = 'argparse'
del _c
