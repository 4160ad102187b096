from pathlib import PurePosixPath as P, Path
p = P('/usr/lib/python3/x.tar.gz'); print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents)[:2], p.root, p.anchor, p.is_absolute(), p / 'y', p.with_name('z'), p.with_suffix('.py'), p.with_stem('q'), p.relative_to('/usr'), p.match('*.gz'), p.joinpath('a', 'b'))
print(P('a/../b'), P('a//b/./c'), P('') == P('.'), P('a') < P('b'), hash(P('a')) == hash(P('a')), P('a', '/b'), P('/a').is_relative_to('/'), P('a/b').as_posix(), P('/a/b').relative_to('/a/c', walk_up=True), P('a/*/b').full_match('a/*/b'))
for f in (lambda: P('/a').relative_to('/b'), lambda: P('a').with_name(''), lambda: P('/').with_name('x'), lambda: P('a').with_suffix('x'), lambda: P(1), lambda: P('a') / 1, lambda: P('a') < 'b', lambda: Path('/nope/x').read_text()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
