match x:
    case 1: pass
    case -1 | 1.5: pass
    case 1 + 2j | -1 - 2j: pass
    case "a" "b" | b"c": pass
    case f"x": pass
    case None | True | False: pass
    case a: pass
match x, y:
    case a, b: pass
    case a,: pass
    case *a, b: pass
    case a, *_, b,: pass
match *x, y:
    case []: pass
    case [a]: pass
    case [a, *b]: pass
    case (): pass
    case (a): pass
    case (a,): pass
    case (a, b): pass
    case ((a | b) as c): pass
match x:
    case a.b: pass
    case a.b.c | d.e: pass
    case A(): pass
    case A(b, c): pass
    case A.B(c=d, e=f,): pass
    case A(b, c=d): pass
    case {}: pass
    case {"a": b}: pass
    case {1: a, -1: b, None: c, a.b: d, **rest}: pass
    case {**rest}: pass
    case {"a": 1 | 2,}: pass
    case _: pass
match (x):
    case [a, [b, {"c": C(d)}]] if a > b: pass
    case (a as b) if (c := d): pass
    case [1, *rest] as e:
        pass
match x:
    case 0:

        y

    # comment
    case 1: z
match [a, b]:
    case _: pass
match -x:
    case _: pass
match {"a": 1}:
    case {"a": a}: pass
match x.y(z):
    case _: pass
match match:
    case case: pass
match case:
    case match.case: pass
match not x:
    case _: pass
match lambda: x:
    case _: pass
match x if y else z:
    case _: pass
match (x, y):
    case _: pass
match (yield_):
    case _: pass
match x := y:
    case _: pass
match await_:
    case _: pass
