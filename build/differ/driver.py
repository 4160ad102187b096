# What a Python says of a source, as text: the same program runs in CPython and here.

import codeop, contextlib, io, json, linecache, re, sys, tokenize, traceback, warnings

try:
    import ast
except ImportError:
    ast = None


def _text(source):
    """A source as compile() gets it: text, or bytes if it is none."""
    try:
        return source.decode()
    except UnicodeDecodeError:
        return source


def _tree(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.dump(ast.parse(source), include_attributes=True)


def _exec(source):
    compile(_text(source), "p", "exec", dont_inherit=True)
    return _tree(_text(source))


def _compiler(mode, flags=0):
    return lambda source: compile(_text(source), "p", mode, flags, dont_inherit=True) and None


def _optimized(source):
    return ast.dump(ast.parse(_text(source), optimize=1))


def _feature(source):
    """By a version that the source itself decides."""
    return ast.dump(ast.parse(_text(source), feature_version=len(source) % 15))


def _command(source):
    return repr(codeop.compile_command(source.decode("latin-1")) and None)


def _typing(mode):
    """A source that may not have been typed to its end."""
    return lambda source: compile(_text(source), "p", mode, 0x4200, dont_inherit=True) and None


def _mode(mode):
    """The tree of another mode than a file's."""
    return lambda source: ast.dump(ast.parse(_text(source), mode=mode), include_attributes=True)


def _surrogates(source):
    """Text whose bytes that are no text are surrogates."""
    compile(source.decode(errors="surrogateescape"), "p", "exec", dont_inherit=True)


def _unparse(source):
    return ast.unparse(ast.parse(_text(source)))


def _tokens(source):
    tokens = []
    try:
        for t in tokenize.generate_tokens(io.StringIO(source.decode()).readline):
            tokens.append((t.type, t.string, t.start, t.end, t.line))
    except tokenize.TokenError as e:
        tokens.append(e.args)
    return ascii(tokens)


def _comments(source):
    return ast.dump(ast.parse(_text(source), type_comments=True), include_attributes=True)


def _trace(source):
    """Runs a program whose lines tracebacks can show."""
    text = source.decode()
    modules = set(sys.modules)
    linecache.cache["p"] = len(text), None, text.splitlines(True), "p"
    try:
        return kinds["run"](source)
    finally:
        del linecache.cache["p"]
        for name in set(sys.modules) - modules:
            if sys.modules[name].__spec__ is None:
                del sys.modules[name]  # the program's


def _run(source):
    """Runs a program: what it prints, and how it ends."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            code = compile(source.decode(), "p", "exec", dont_inherit=True)
            exec(code, {"__name__": "p", "out": out})
        except BaseException as e:
            text = "".join(traceback.format_exception(e))
            out.write(re.sub(r'^( *[|+]? *)  File "(?!p").*\n(\1    .*\n)*', "", text, flags=re.M))
    text = re.sub(r"\((?:/usr)?/lib/python314.zip/[^)]*\)", "(unknown location)", out.getvalue()).replace("[Errno 44]", "[Errno 2]")
    return re.sub(r"0x[0-9a-f]{4,}", "0x...", text)


def _shown(value):
    """A value's repr without what differs from run to run: addresses, and the order of sets."""
    if type(value) in (set, frozenset):
        return f"{type(value).__name__} {sorted(map(_shown, value))}"
    if type(value) in (tuple, list):
        return f"{type(value).__name__} [{', '.join(map(_shown, value))}]"
    return ascii(value)


def _value(source):
    """What an expression gives or raises."""
    sys.set_int_max_str_digits(0)
    try:
        text = _shown(eval(source.decode("utf-8", "surrogatepass")))
    except Exception as e:
        text = "".join(traceback.format_exception_only(e))
    return re.sub(r"0x[0-9a-f]{4,}", "0x...", text)


kinds = {
    "exec": _exec,
    "bytes": lambda source: compile(source, "p", "exec", dont_inherit=True) and None,
    "eval": _compiler("eval"),
    "single": _compiler("single"),
    "func_type": lambda source: ast.dump(ast.parse(_text(source), mode="func_type"), include_attributes=True),
    "strict": _compiler("exec"),
    "tree": _mode("single"),
    "expression": _mode("eval"),
    "surrogates": _surrogates,
    "unparse": _unparse,
    "tokens": _tokens,
    "open": _compiler("single", 0x200),
    "typing exec": _compiler("exec", 0x4000),
    "typing": _typing("single"),
    "typing eval": _typing("eval"),
    "command": _command,
    "feature": _feature,
    "optimized": _optimized,
    "await": _compiler("exec", 0x2000),
    "comments": _comments,
    "run": _run,
    "trace": _trace,
    "value": _value,
}


def answer(kind, source):
    """What kind says of a source: its error as printed and as attributes, else its result; and the warnings."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter({"run": "ignore", "trace": "ignore", "value": "ignore", "strict": "error"}.get(kind, "always"))
        try:
            result, error = kinds[kind](source), None
        except BaseException as e:
            result, error = None, e.with_traceback(None)
    if error is None:
        said = "ok" + (" " + result if result else "")
    else:
        error.__context__ = None
        said = "".join(traceback.format_exception_only(error))
        if isinstance(error, SyntaxError) and kind != "file":
            said += ascii((error.args[0], len(error.args), error.lineno, error.offset, error.end_lineno, error.end_offset, error.text)) + "\n"
    if kind == "file":
        seen = [w for w in seen if w.filename == "q"]  # not codecs'
    for line, message, category in sorted({(w.lineno, str(w.message), w.category.__name__) for w in seen}):
        said += f"\n{line}: {category}: {message}"
    return said


def answers(line):
    return json.dumps([answer(kind, source.encode("latin-1")) for kind, source in json.loads(line)])
