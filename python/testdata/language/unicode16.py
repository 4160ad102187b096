# not recorded by -record: 3.14's characters are Unicode 16.0's.
# Digests of what the str methods say of each character in the blocks that Unicode 15.1 and 16.0 added some to.
blocks = [0, 1, 2, 8, 0x1b, 0x1c, 0x24, 0x2f, 0x31, 0xa7, 0x105, 0x10d, 0x10e, 0x113, 0x116, 0x117, 0x11b, 0x11f, 0x134, 0x143, 0x161, 0x16d, 0x18c, 0x1cc, 0x1ce, 0x1e5, 0x1f8, 0x1fa, 0x1fb, 0x2eb, 0x2ee]
for method in 'isprintable isalpha isdecimal isdigit isnumeric isalnum isspace isupper islower istitle isidentifier upper lower title casefold swapcase'.split():
    digest = 0
    for block in blocks:
        for c in range(block * 256, block * 256 + 256):
            value = getattr(chr(c), method)()
            for x in [value] if isinstance(value, bool) else map(ord, value):
                digest = (digest * 31 + x) % 1000000007
    print(method, digest)
print(repr('\u2ffc\U00010d50\U00010d40\u0378'), int('\U00010d41\U00010d40'), '\ua7dc'.lower(), ascii('\u019b'.upper()))
𐵐ƛ = 1
print(globals()['𐵐ƛ'], [*map(hex, map(ord, 'ꟋꟚ'.lower()))])
