# Unparse: syntax trees back to source, in CPython's normal form. Each method for an expression gives its text; where it
# stands asks for a level, and what binds looser than that is put in parentheses. Statements add lines.

import ast

# How tight things bind, loosest first.
NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT, ATOM = range(18)

_BINARY = {
    'Add': ('+', ARITH), 'Sub': ('-', ARITH), 'Mult': ('*', TERM), 'MatMult': ('@', TERM), 'Div': ('/', TERM), 'Mod': ('%', TERM),
    'FloorDiv': ('//', TERM), 'LShift': ('<<', SHIFT), 'RShift': ('>>', SHIFT), 'BitOr': ('|', BIT_OR), 'BitXor': ('^', BIT_XOR),
    'BitAnd': ('&', BIT_AND), 'Pow': ('**', POWER),
}
_UNARY = {'Invert': ('~', FACTOR), 'Not': ('not ', NOT), 'UAdd': ('+', FACTOR), 'USub': ('-', FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}

_TRIPLE = ['"""', "'''"]
_QUOTES = ["'", '"', *_TRIPLE]

def _name(node):
    return type(node).__name__

def _paren(text, need):
    return f'({text})' if need else text

def _literal(text, quotes, whitespace=False):
    # A str's text between quotes, and which of the quotes will do; whitespace tells to escape newlines and tabs.
    def char(c):
        if c in '\n\t' and not whitespace:
            return c
        return c.encode('unicode_escape').decode('ascii') if c == '\\' or not c.isprintable() else c

    escaped = ''.join(map(char, text))
    fit = [q for q in quotes if q not in escaped and ('\n' not in escaped or q in _TRIPLE)]
    if not fit:
        text = repr(text)
        return text[1:-1], [next((q for q in quotes if text[0] in q), text[0])]
    if escaped:
        last = escaped[-1]
        fit.sort(key=lambda q: q[0] == last)
        if fit[0][0] == last:
            escaped = f'{escaped[:-1]}\\{last}'
    return escaped, fit

def _quoted(text, quotes=_QUOTES):
    text, quotes = _literal(text, quotes)
    return quotes[0] + text + quotes[0]

def _value(value):
    # A constant.
    text = repr(value)
    if isinstance(value, (float, complex)):
        text = text.replace('inf', '1e309').replace('nan', '(1e309-1e309)')
    return text

class Unparser:
    def __init__(self):
        self.lines = []
        self.indent = 0
        self.star = False  # in a try with except*
        self.interactive = False
        self.ignores = {}

    def visit(self, node):
        if isinstance(node, list):
            return ''.join(Unparser().visit(x) for x in node)
        if isinstance(node, (ast.stmt, ast.mod, ast.excepthandler, ast.match_case)):
            self.statement(node)
            return '\n'.join(self.lines)
        return self.expr(node)

    # Statements.

    def line(self, text, alone=False):
        if self.interactive and not self.indent and not alone and self.lines:
            self.lines[-1] += '; ' + text
        else:
            self.lines.append('    ' * self.indent + text)

    def statement(self, node):
        method = getattr(self, 'on_' + _name(node), None)
        if method is None:
            raise TypeError(f'ast.unparse() can\'t write {node!r}')
        method(node)

    def statements(self, body):
        for node in body:
            self.statement(node)

    def block(self, head, body, node=None, docstring=False):
        self.line(f'{head}:{self.type_comment(node) if node is not None else ""}', alone=True)
        self.indent += 1
        if docstring:
            self.body(body)
        else:
            self.statements(body)
        self.indent -= 1

    def body(self, body):
        # A body that may begin with a docstring.
        if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str):
            self.line(('u' if body[0].value.kind == 'u' else '') + _quoted(body[0].value.value, _TRIPLE))
            body = body[1:]
        self.statements(body)

    def type_comment(self, node):
        comment = self.ignores.get(getattr(node, 'lineno', None)) or node.type_comment
        return '' if comment is None else f' # type: {comment}'

    def on_Module(self, node):
        self.ignores = {ignore.lineno: f'ignore{ignore.tag}' for ignore in node.type_ignores}
        self.body(node.body)

    def on_Interactive(self, node):
        self.interactive = True
        self.statements(node.body)

    def on_Expression(self, node):
        self.lines.append(self.expr(node.body))

    def on_FunctionType(self, node):
        self.lines.append(f'({self.list(node.argtypes)}) -> {self.expr(node.returns)}')

    def on_Expr(self, node):
        self.line(self.expr(node.value, YIELD))

    def function(self, node, word):
        if self.lines:
            self.lines.append('')
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator), alone=True)
        returns = f' -> {self.expr(node.returns)}' if node.returns else ''
        self.block(f'{word} {node.name}{self.type_params(node)}({self.expr(node.args)}){returns}', node.body, node, docstring=True)

    def on_FunctionDef(self, node):
        self.function(node, 'def')

    def on_AsyncFunctionDef(self, node):
        self.function(node, 'async def')

    def type_params(self, node):
        params = getattr(node, 'type_params', None)
        return f'[{self.list(params)}]' if params else ''

    def on_ClassDef(self, node):
        if self.lines:
            self.lines.append('')
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator), alone=True)
        bases = node.bases + node.keywords
        self.block(f'class {node.name}{self.type_params(node)}{f"({self.list(bases)})" if bases else ""}', node.body, docstring=True)

    def on_Return(self, node):
        self.line(f'return {self.expr(node.value)}' if node.value else 'return')

    def on_Delete(self, node):
        self.line('del ' + self.list(node.targets))

    def on_Assign(self, node):
        targets = ''.join(f'{self.expr(target, TUPLE)} = ' for target in node.targets)
        self.line(targets + self.expr(node.value) + self.type_comment(node))

    def on_AugAssign(self, node):
        self.line(f'{self.expr(node.target)} {_BINARY[_name(node.op)][0]}= {self.expr(node.value)}')

    def on_AnnAssign(self, node):
        target = _paren(self.expr(node.target), not node.simple and isinstance(node.target, ast.Name))
        value = f' = {self.expr(node.value)}' if node.value else ''
        self.line(f'{target}: {self.expr(node.annotation)}{value}')

    def on_TypeAlias(self, node):
        self.line(f'type {self.expr(node.name)}{self.type_params(node)} = {self.expr(node.value)}')

    def loop(self, node, word):
        self.block(f'{word} {self.expr(node.target, TUPLE)} in {self.expr(node.iter)}', node.body, node)
        self.orelse(node)

    def orelse(self, node):
        if node.orelse:
            self.block('else', node.orelse)

    def on_For(self, node):
        self.loop(node, 'for')

    def on_AsyncFor(self, node):
        self.loop(node, 'async for')

    def on_While(self, node):
        self.block('while ' + self.expr(node.test), node.body)
        self.orelse(node)

    def on_If(self, node):
        word = 'if '
        while True:
            self.block(word + self.expr(node.test), node.body)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
                break
            node, word = node.orelse[0], 'elif '
        self.orelse(node)

    def on_With(self, node):
        self.block('with ' + self.list(node.items), node.body, node)

    def on_AsyncWith(self, node):
        self.block('async with ' + self.list(node.items), node.body, node)

    def on_Match(self, node):
        self.block('match ' + self.expr(node.subject), node.cases)

    def on_match_case(self, node):
        guard = f' if {self.expr(node.guard)}' if node.guard else ''
        self.block(f'case {self.expr(node.pattern)}{guard}', node.body)

    def on_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't use cause without an exception.")
            self.line('raise')
            return
        cause = f' from {self.expr(node.cause)}' if node.cause else ''
        self.line(f'raise {self.expr(node.exc)}{cause}')

    def on_Try(self, node, star=False):
        before, self.star = self.star, star
        self.block('try', node.body)
        self.statements(node.handlers)
        self.orelse(node)
        if node.finalbody:
            self.block('finally', node.finalbody)
        self.star = before

    def on_TryStar(self, node):
        self.on_Try(node, True)

    def on_ExceptHandler(self, node):
        head = 'except*' if self.star else 'except'
        if node.type:
            head += ' ' + self.expr(node.type)
        if node.name:
            head += ' as ' + node.name
        self.block(head, node.body)

    def on_Assert(self, node):
        self.line(f'assert {self.list([node.test, node.msg] if node.msg else [node.test])}')

    def on_Import(self, node):
        self.line('import ' + self.list(node.names))

    def on_ImportFrom(self, node):
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {self.list(node.names)}')

    def on_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def on_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def on_Pass(self, node):
        self.line('pass')

    def on_Break(self, node):
        self.line('break')

    def on_Continue(self, node):
        self.line('continue')

    # Expressions.

    def expr(self, node, level=TEST):
        method = getattr(self, 'of_' + _name(node), None)
        if method is not None:
            return method(node, level)
        if isinstance(node, (ast.stmt, ast.mod, ast.excepthandler)):
            raise TypeError(f'ast.unparse() can\'t write {node!r} in an expression')
        return ''.join(self.expr(child) for child in ast.iter_child_nodes(node))

    def list(self, nodes, level=TEST):
        return ', '.join(self.expr(node, level) for node in nodes)

    def items(self, nodes):
        # The items of a tuple.
        return self.list(nodes) + (',' if len(nodes) == 1 else '')

    def of_Name(self, node, level):
        return node.id

    def of_Constant(self, node, level):
        return self.constant(node.value, node.kind)

    def constant(self, value, kind=None):
        if isinstance(value, tuple):
            return f'({", ".join(map(_value, value))}{"," * (len(value) == 1)})'
        if value is ...:
            return '...'
        return ('u' if kind == 'u' else '') + _value(value)

    def of_NamedExpr(self, node, level):
        return _paren(f'{self.expr(node.target, ATOM)} := {self.expr(node.value, ATOM)}', level > NAMED)

    def of_BoolOp(self, node, level):
        word, own = (' and ', AND) if isinstance(node.op, ast.And) else (' or ', OR)
        return _paren(word.join(self.expr(value, min(own + i, ATOM)) for i, value in enumerate(node.values, 1)), level > own)

    def of_BinOp(self, node, level):
        op, own = _BINARY[_name(node.op)]
        left, right = (own + 1, own) if op == '**' else (own, own + 1)
        return _paren(f'{self.expr(node.left, left)} {op} {self.expr(node.right, right)}', level > own)

    def of_UnaryOp(self, node, level):
        op, own = _UNARY[_name(node.op)]
        return _paren(op + self.expr(node.operand, own), level > own)

    def of_Compare(self, node, level):
        text = self.expr(node.left, COMPARE + 1)
        for op, right in zip(node.ops, node.comparators):
            text += f' {_COMPARE[_name(op)]} {self.expr(right, COMPARE + 1)}'
        return _paren(text, level > COMPARE)

    def of_Lambda(self, node, level):
        args = self.expr(node.args)
        return _paren(f'lambda{" " if args else ""}{args}: {self.expr(node.body)}', level > TEST)

    def of_IfExp(self, node, level):
        return _paren(f'{self.expr(node.body, TEST + 1)} if {self.expr(node.test, TEST + 1)} else {self.expr(node.orelse)}', level > TEST)

    def of_Dict(self, node, level):
        return '{' + ', '.join(f'**{self.expr(value, BIT_OR)}' if key is None else f'{self.expr(key)}: {self.expr(value)}'
                               for key, value in zip(node.keys, node.values)) + '}'

    def of_Set(self, node, level):
        return '{' + self.list(node.elts) + '}' if node.elts else '{*()}'

    def of_List(self, node, level):
        return f'[{self.list(node.elts)}]'

    def of_Tuple(self, node, level):
        return _paren(self.items(node.elts), not node.elts or level > TUPLE)

    def generators(self, node):
        return ''.join(map(self.expr, node.generators))

    def of_ListComp(self, node, level):
        return f'[{self.expr(node.elt)}{self.generators(node)}]'

    def of_SetComp(self, node, level):
        return f'{{{self.expr(node.elt)}{self.generators(node)}}}'

    def of_DictComp(self, node, level):
        return f'{{{self.expr(node.key)}: {self.expr(node.value)}{self.generators(node)}}}'

    def of_GeneratorExp(self, node, level):
        return f'({self.expr(node.elt)}{self.generators(node)})'

    def of_comprehension(self, node, level):
        word = 'async for' if node.is_async else 'for'
        ifs = ''.join(f' if {self.expr(test, TEST + 1)}' for test in node.ifs)
        return f' {word} {self.expr(node.target, TUPLE)} in {self.expr(node.iter, TEST + 1)}{ifs}'

    def of_Await(self, node, level):
        return _paren(f'await {self.expr(node.value, ATOM)}' if node.value else 'await', level > AWAIT)

    def of_Yield(self, node, level):
        return _paren(f'yield {self.expr(node.value, ATOM)}' if node.value else 'yield', level > YIELD)

    def of_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return _paren(f'yield from {self.expr(node.value, ATOM)}', level > YIELD)

    def of_Call(self, node, level):
        return f'{self.expr(node.func, ATOM)}({self.list(node.args + node.keywords)})'

    def of_keyword(self, node, level):
        return f'**{self.expr(node.value)}' if node.arg is None else f'{node.arg}={self.expr(node.value)}'

    def of_Attribute(self, node, level):
        space = ' ' if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int) else ''
        return f'{self.expr(node.value, ATOM)}{space}.{node.attr}'

    def of_Subscript(self, node, level):
        index = node.slice
        index = self.items(index.elts) if isinstance(index, ast.Tuple) and index.elts else self.expr(index)
        return f'{self.expr(node.value, ATOM)}[{index}]'

    def of_Starred(self, node, level):
        return '*' + self.expr(node.value, BIT_OR)

    def of_Slice(self, node, level):
        lower, upper, step = (self.expr(part) if part else '' for part in (node.lower, node.upper, node.step))
        return f'{lower}:{upper}:{step}' if step else f'{lower}:{upper}'

    def of_arg(self, node, level):
        return f'{node.arg}: {self.expr(node.annotation)}' if node.annotation else node.arg

    def of_arguments(self, node, level):
        parts = []
        args = node.posonlyargs + node.args
        defaults = [None] * (len(args) - len(node.defaults)) + node.defaults
        for i, (arg, default) in enumerate(zip(args, defaults), 1):
            parts.append(self.expr(arg) + (f'={self.expr(default)}' if default else ''))
            if i == len(node.posonlyargs):
                parts.append('/')
        if node.vararg or node.kwonlyargs:
            parts.append('*' + (self.expr(node.vararg) if node.vararg else ''))
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.expr(arg) + (f'={self.expr(default)}' if default else ''))
        if node.kwarg:
            parts.append('**' + self.expr(node.kwarg))
        return ', '.join(parts)

    def of_alias(self, node, level):
        return f'{node.name} as {node.asname}' if node.asname else node.name

    def of_withitem(self, node, level):
        return self.expr(node.context_expr) + (f' as {self.expr(node.optional_vars)}' if node.optional_vars else '')

    def param(self, star, node):
        text = star + node.name
        if getattr(node, 'bound', None):
            text += ': ' + self.expr(node.bound)
        return f'{text} = {self.expr(node.default_value)}' if node.default_value else text

    def of_TypeVar(self, node, level):
        return self.param('', node)

    def of_TypeVarTuple(self, node, level):
        return self.param('*', node)

    def of_ParamSpec(self, node, level):
        return self.param('**', node)

    # Patterns.

    def of_MatchValue(self, node, level):
        return self.expr(node.value)

    def of_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def of_MatchSequence(self, node, level):
        return f'[{self.list(node.patterns)}]'

    def of_MatchStar(self, node, level):
        return '*' + ('_' if node.name is None else node.name)

    def of_MatchMapping(self, node, level):
        parts = [f'{self.expr(key)}: {self.expr(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
        if node.rest:
            parts.append('**' + node.rest)
        return '{' + ', '.join(parts) + '}'

    def of_MatchClass(self, node, level):
        parts = [self.expr(pattern) for pattern in node.patterns]
        parts += [f'{name}={self.expr(pattern)}' for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return f'{self.expr(node.cls, ATOM)}({", ".join(parts)})'

    def of_MatchAs(self, node, level):
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        return _paren(f'{self.expr(node.pattern, BIT_OR)} as {node.name}', level > TEST)

    def of_MatchOr(self, node, level):
        return _paren(' | '.join(self.expr(pattern, BIT_OR + 1) for pattern in node.patterns), level > BIT_OR)

    # F-strings and t-strings.

    def of_JoinedStr(self, node, level):
        return 'f' + self.fstring(node.values)

    def of_TemplateStr(self, node, level):
        return 't' + self.fstring(node.values)

    def of_FormattedValue(self, node, level):
        return self.field(node, None)

    def of_Interpolation(self, node, level):
        return self.field(node, node.str)

    def fstring(self, values):
        # The string with its quotes: such that no part has them in it, if there are.
        parts = [(self.part(value), isinstance(value, ast.Constant)) for value in values]
        quotes, texts = _QUOTES, []
        for text, constant in parts:
            if constant:
                text, fit = _literal(text, quotes, True)
                if not set(fit) & set(quotes):
                    break
                quotes = fit
            else:
                if '\n' in text:
                    quotes = [q for q in quotes if q in _TRIPLE]
                quotes = [q for q in quotes if q not in text] or quotes
            texts.append(text)
        else:
            return quotes[0] + ''.join(texts) + quotes[0]
        texts = [repr('"' + text)[2:-1] if constant else text for text, constant in parts]
        return f"'''{''.join(texts)}'''"

    def part(self, node, spec=False):
        if isinstance(node, ast.JoinedStr):
            return ''.join(self.part(value, spec) for value in node.values)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value.replace('{', '{{').replace('}', '}}')
            if spec:
                text = text.replace('\\', '\\\\').replace("'", "\\'").replace('"', '\\"').replace('\n', '\\n')
            return text
        if isinstance(node, (ast.FormattedValue, ast.Interpolation)):
            return self.expr(node)
        raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')

    def field(self, node, text):
        if text is None:
            text = self.expr(node.value, TEST + 1)
        if text.startswith('{'):
            text = ' ' + text
        conversion = '' if node.conversion == -1 else '!' + chr(node.conversion)
        spec = ':' + self.part(node.format_spec, True) if node.format_spec else ''
        return f'{{{text}{conversion}{spec}}}'
