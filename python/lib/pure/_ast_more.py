# What ast.parse does with a finished tree when it is asked to: optimize it, or refuse what is newer than a version.

import ast

def optimized(tree, level):
    # The tree that CPython's compiler begins with: a copy where __debug__ has its value, "%s" % (x,) is an f-string, and,
    # from level 2 on, docstrings are gone.
    import copy
    return _Optimizer(max(level, 0)).visit(copy.deepcopy(tree))

class _Optimizer(ast.NodeTransformer):
    def __init__(self, level):
        self.level = level

    def visit_Name(self, node):
        if node.id == '__debug__' and isinstance(node.ctx, ast.Load):
            return ast.copy_location(ast.Constant(not self.level), node)
        return node

    def body(self, node):
        first = node.body[0] if node.body else None
        if self.level >= 2 and isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            if len(node.body) > 1:
                del node.body[0]
                second = node.body[0]
                if isinstance(second, ast.Expr) and isinstance(second.value, ast.Constant) and isinstance(second.value.value, str):
                    second.value = ast.copy_location(ast.JoinedStr([second.value]), second.value)  # which is no docstring
            else:
                line, col = first.lineno, first.col_offset
                node.body[0] = ast.Pass(lineno=line, col_offset=col, end_lineno=line, end_col_offset=col + 4)
        return self.generic_visit(node)

    visit_Module = visit_ClassDef = visit_FunctionDef = visit_AsyncFunctionDef = body

    def visit_MatchValue(self, node):
        node.value = _number(node.value)
        return node

    def visit_MatchMapping(self, node):
        node.keys = [_number(key) for key in node.keys]
        return self.generic_visit(node)

    def visit_BinOp(self, node):
        self.generic_visit(node)
        left, right = node.left, node.right
        if (isinstance(node.op, ast.Mod) and isinstance(left, ast.Constant) and isinstance(left.value, str) and isinstance(right, ast.Tuple)
                and not any(isinstance(elt, ast.Starred) for elt in right.elts)):
            parts = _format_parts(left.value, right.elts)
            if parts is not None:
                return ast.copy_location(ast.JoinedStr(parts), node)
        return node

def _number(node):
    # The constant that -1 and 1+2j are.
    def value(node):
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -value(node.operand)
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
            left, right = value(node.left), value(node.right)
            return left + right if isinstance(node.op, ast.Add) else left - right
        raise TypeError
    if isinstance(node, (ast.UnaryOp, ast.BinOp)):
        try:
            return ast.copy_location(ast.Constant(value(node)), node)
        except TypeError:
            pass
    return node

def _format_parts(text, elts):
    # The values of the f-string for text % elts; None if there is none.
    import re

    def constant(text):
        return ast.Constant(text, lineno=-1, col_offset=-1, end_lineno=-1, end_col_offset=-1)

    parts, rest, at = [], list(elts), 0
    for m in re.finditer(r'%([-+ #0]*)(\d*)(?:\.(\d+))?(.|\Z)', text, re.DOTALL):
        if m[4] == '%' and m[0] == '%%':
            piece = text[at:m.start() + 1]
        elif m[4] in ('s', 'r', 'a') and m[4] and rest and len(m[2]) < 4 and len(m[3] or '') < 4:
            piece = text[at:m.start()]
        else:
            return None
        if piece:
            if parts and isinstance(parts[-1], ast.Constant):
                parts[-1].value += piece
            else:
                parts.append(constant(piece))
        at = m.end()
        if m[4] == '%':
            continue
        spec = ''
        if m[2]:
            spec = ('' if '-' in m[1] else '>') + str(int(m[2]))
        if m[3]:
            spec += f'.{int(m[3])}'
        elt = rest.pop(0)
        value = ast.FormattedValue(elt, ord(m[4]), constant(spec) if spec else None)
        parts.append(ast.copy_location(value, elt))
    if rest or '%' in re.sub(r'%([-+ #0]*)(\d*)(?:\.(\d+))?(.|\Z)', '', text, flags=re.DOTALL):
        return None
    if text[at:]:
        if parts and isinstance(parts[-1], ast.Constant):
            parts[-1].value += text[at:]
        else:
            parts.append(constant(text[at:]))
    return parts
