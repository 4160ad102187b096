import difflib

a = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\n'.splitlines(keepends=True)
b = 'one\ntwo\n3\nfour\nfive\nsixth\nseven\neight\nnine\nten\n'.splitlines(keepends=True)
print(*difflib.ndiff(a, b), sep='')
print(*difflib.unified_diff(a, b, 'a.txt', 'b.txt', '2026-01-01', '2026-01-02', n=1), sep='')
print(*difflib.context_diff(a, b, 'a.txt', 'b.txt'), sep='')
print(*difflib.unified_diff(['x'], [], lineterm=''), *difflib.unified_diff([], ['x'], lineterm=''), list(difflib.unified_diff(a, a)))
print(list(difflib.diff_bytes(difflib.unified_diff, [b'\xff\n', b'a'], [b'\xfe\n', b'a'], b'old', b'new')))
delta = list(difflib.ndiff(a, b))
print(list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b)

s = difflib.SequenceMatcher(None, 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio())
for block in s.get_matching_blocks():
    print(block)
for code in s.get_opcodes():
    print(code)
print(list(difflib.SequenceMatcher(None, 'abcdefghij' * 3, 'abcdeXghij' * 3).get_grouped_opcodes(1)))
print(difflib.SequenceMatcher(lambda c: c == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))
print(difflib.SequenceMatcher(None, 'x' * 300 + 'y', 'x' * 300).bpopular)
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('wheel', 'while yield class'.split(), n=1))

old = ['def f(a, b):\n', '\treturn a + b\n', '\n', '# the end\n', 'x = 1\n', 'y = 2\n', 'z = 3\n']
new = ['def f(a, b, c):\n', '\treturn a + b + c\n', '#\n', '# The end\n', 'z = 3\n', 'y = 22\n']
print(*difflib.ndiff(old, new), sep='')
print(*difflib.Differ(linejunk=difflib.IS_LINE_JUNK, charjunk=difflib.IS_CHARACTER_JUNK).compare(old, new), sep='')
for call in (lambda: difflib.get_close_matches('a', [], n=0), lambda: difflib.get_close_matches('a', [], cutoff=2), lambda: list(difflib.restore([], 3)),
        lambda: list(difflib.unified_diff([1], ['a'])), lambda: list(difflib.unified_diff(['a'], ['b'], 1)),
        lambda: list(difflib.diff_bytes(difflib.unified_diff, ['a'], [b'b']))):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
