import json, io
print(json.loads('{"a": [1, 2.5e3, true, null, "\\u00e9\\n"], "b": {}}'), json.loads(b'[1]'), json.loads(' 5 '), json.loads('"\\ud83d\\ude00"'), json.load(io.StringIO('[]')))
print(json.loads('{"a": 1}', object_hook=lambda d: list(d)), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('1.1', parse_float=str), json.loads('[NaN, -Infinity]', parse_constant=repr))
for s in ('', '{', '[1,', '{"a"}', '{"a":}', '[1 2]', '{a: 1}', "{'a': 1}", '[1,]', '{"a": 1,}', '"abc', '"\\x"', '"\\u12"', 'nul', '1 2', '[1]x', '"\t"', '\ufeff[]', '{"a" 1}', '{1: 2}', '-', '01'):
    try: print(json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), '|', e, '|', e.pos, e.lineno, e.colno)
for v in (None, 5, [1]):
    try: json.loads(v)
    except TypeError as e: print(e)
d = json.JSONDecoder(); print(d.raw_decode('[1, 2] rest'), d.decode(' [3] '))
