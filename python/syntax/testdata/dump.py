"""Write the syntax tree of each source given, in the form that dump_test.go compares: python3 dump.py FILE..."""
import ast
import sys


def dump(x):
    if isinstance(x, ast.AST):
        name = type(x).__name__
        if isinstance(x, (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)):
            return name
        out = name
        if hasattr(x, "lineno"):
            out += "@%d:%d-%d:%d" % (x.lineno, x.col_offset, x.end_lineno, x.end_col_offset)
        fields = []
        for f in x._fields:
            if f in ("type_comment", "type_ignores", "simple"):
                if f == "simple":
                    fields.append("simple=%d" % x.simple)
                continue
            v = getattr(x, f, None)
            if isinstance(x, (ast.Constant, ast.MatchSingleton)) and f == "value":
                fields.append("value=" + constant(v))
                continue
            if v is None or v == []:
                continue
            fields.append(f + "=" + dump(v))
        return out + "(" + " ".join(fields) + ")"
    if isinstance(x, list):
        return "[" + " ".join("~" if v is None else dump(v) for v in x) + "]"
    return str(x)


def constant(v):
    if isinstance(v, str):
        return "s" + v.encode("utf-8", "surrogatepass").hex()
    if isinstance(v, bytes):
        return "b" + v.hex()
    if isinstance(v, float):
        return "f" + v.hex()
    if isinstance(v, complex):
        return "j" + v.imag.hex()
    if isinstance(v, int) and not isinstance(v, bool):
        return "i%x" % v
    return repr(v)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with open(name, "rb") as f:
            src = f.read()
        tree = ast.parse(src, name)
        for stmt in tree.body:
            print(dump(stmt))
