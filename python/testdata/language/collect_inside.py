# Garbage is collected in the middle of expressions: what they still need stays.
import gc


class Dies:
    def __del__(self):
        pass


class Tag:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class Collects:
    def __init__(self, tag):
        gc.collect()
        self.tag = tag
        gc.collect()

    @property
    def looked(self):
        gc.collect()
        return self.tag

    def __getattr__(self, name):
        gc.collect()
        return Tag(name)

    def __getitem__(self, key):
        gc.collect()
        return self.tag, key

    def __add__(self, other):
        gc.collect()
        return [self.tag, other]

    def __call__(self, *args, **kwargs):
        gc.collect()
        return args, kwargs

    def __iter__(self):
        for i in range(2):
            gc.collect()
            yield self.tag, Tag('item%d' % i)

    def __enter__(self):
        gc.collect()
        return Tag('entered')

    def __exit__(self, *exc):
        gc.collect()

    def method(self, *args):
        gc.collect()
        return args


def collect(x=None):
    gc.collect()
    return x


def pack(*args, **kwargs):
    return args, kwargs


def expressions(c, f):
    local = Tag('local')
    print(pack(Tag('a'), collect(Tag('b')), Tag('c'), c.looked, c.missing, key=collect(Tag('d'))))
    print([Tag('a'), c[Tag('k')], c + Tag('o'), *c, f(), c(Tag('e'), x=Tag('f'))])
    print({Tag('a').name: c.method(Tag('g'), collect(), c.method(Tag('h'))), 'i': c.looked})
    print(*[pack(t, u, collect(Tag('n'))) for t in c for u in c], sep='\n')
    print(*(pack(t, collect(Tag('n')), k=c.looked) for t in c))
    print(Tag('a') if collect() else Tag('b'), f'{Tag("f")}{c.looked}{collect(Tag("s"))}', local)
    print(sorted([3, 1, 2], key=lambda n: (collect(), -n)[1]), pack(*c, **{'k': collect(Tag('v'))}))
    with c as e, c as e2:
        print(pack(Tag('a'), e, e2, c.looked, collect()))
    f()
    f()
    print(local, f, [collect(local), local])


class Function:
    def __call__(self):
        return collect(Tag('called'))

    def __repr__(self):
        return 'f'


expressions(Collects(Tag('tag')), Function())

# An object with a __del__ goes right before every expression, and each expression has another global, or another attribute of
# an object, before its call: whatever an interpreter keeps with them is no instruction of its own.
N, some = 130, range(40, 130)
lines = ['class Wide:\n    def __init__(self):']
lines += [f'        self.x{i} = {i}' for i in range(N)]
lines += [f'g{i} = {i}' for i in range(N)]
lines += ['def by_global(a, b, c):\n    out = []']
lines += [f'    d = Dies(); del d\n    out.append((a, b, pack(c, g{i})))' for i in some]
lines += ['    return out\ndef by_attribute(a, b, c, w):\n    out = []']
lines += [f'    d = Dies(); del d\n    out.append((a, b, pack(c, w.x{i})))' for i in some]
lines += ['    return out']
space = {'Dies': Dies, 'pack': pack}
exec('\n'.join(lines), space)
a, b, c = Tag('a'), Tag('b'), Tag('c')
want = [(a, b, ((c, i), {})) for i in some]
print(space['by_attribute'](a, b, c, space['Wide']()) == want)
print(space['by_global'](a, b, c) == want)
