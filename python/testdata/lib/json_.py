import json, string, textwrap
print(json.dumps({"a": [1, 2.5, None, True], "b": "é\n\"", "c": {}}), json.dumps([1,{"x":2}], indent=2), json.dumps({"b":1,"a":2}, sort_keys=True, separators=(",",":")))
print(json.loads('{"a": [1, 2.5e3, -3, null, true, "x\\u00e9\\n"], "b": {"c": []}}'), json.dumps("日本", ensure_ascii=False), json.dumps("😀"))
for bad in ('{"a":}', '[1,', '{"a" 1}', '', 'nul', '[1,]', '"abc', '{"a":1} x'):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(type(e), e)
try: json.dumps({1,2})
except TypeError as e: print(e)
print(json.dumps({1: 2, None: 3, True: 4}), json.dumps(float("inf")), json.dumps((1,2)), json.dumps({"a": object()}, default=str)[:10])
print(string.ascii_letters, string.Template("$a ${b} $$").substitute(a=1, b=2), string.capwords("hello world"), string.Formatter().format("{0} {a!r:>5}", 1, a="x"))
t = "The quick brown fox jumped over the lazy dog and ran away-from the well-known place -- quickly."
print(textwrap.fill(t, 20)); print(textwrap.shorten(t, 30)); print(textwrap.dedent("""
    hello
      world
    """)); print(textwrap.indent("a\nb\n\nc", "> "))
print(textwrap.wrap(t, 15, initial_indent="* ", subsequent_indent="  "))
