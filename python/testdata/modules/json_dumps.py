import json
print(json.dumps({'a': [1, 2.5, True, None], 'b': 'é"\n', 3: 'int key'}), json.dumps('é', ensure_ascii=False), json.dumps([1, 2], separators=(',', ':')), json.dumps({'b': 1, 'a': 2}, sort_keys=True))
print(json.dumps({'x': [], 'y': {}, 'z': [1, {'k': (1, 2)}]}, indent=2)); print(json.dumps([1], indent='\t'), json.dumps(float('inf')), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
class E(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({'s': {3, 1}}, cls=E), json.dumps({1, 2} and 1j, default=str))
a = []; a.append(a)
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps(object), lambda: json.dumps(a), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps(1j, cls=E), lambda: json.dumps({'a': {'b': [1, set()]}})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(json.dumps({(1,): 2, 'a': 1}, skipkeys=True))
