# Prints charsets.txt, from the codecs of the Python that runs this: python3 record.py > charsets.txt
#
# Of each encoding: "@", its name, "base=" and the encoding whose table it changes, and its other names. Then lines with the
# first of some codes in base 16 and what they stand for; "[9]" is the next nine characters that the table doesn't have yet, after
# the last one.
# U+FFFD stands for nothing, U+F0000 and up for control characters and brackets. A line "> c" has pairs of a character and a code that it
# has only when it is encoded, a line "+ cc" pairs of two characters together and their code.
import codecs
import encodings.aliases

SINGLE = '''cp037 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865
cp866 cp869 cp874 cp875 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 hp_roman8
iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 iso8859_10 iso8859_11 iso8859_13 iso8859_14
iso8859_15 iso8859_16 koi8_r koi8_t koi8_u kz1048 mac_arabic mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2
mac_roman mac_romanian mac_turkish palmos ptcp154 tis_620'''.split()
DOUBLE = [('gbk', ''), ('gb2312', 'gbk'), ('gb18030', 'gbk'), ('big5', ''), ('cp950', 'big5'), ('euc_jp', ''), ('shift_jis', 'euc_jp'),
          ('cp932', 'shift_jis'), ('euc_kr', ''), ('cp949', 'euc_kr'), ('euc_jis_2004', 'euc_jp'), ('euc_jisx0213', 'euc_jis_2004'), ('big5hkscs', 'big5')]
# What has the tables of others.
OTHERS = '''hz iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_3 iso2022_jp_2004 iso2022_jp_ext iso2022_kr johab shift_jis_2004
shift_jisx0213'''.split()
# The cells of a table in the order in which its characters are most orderly.
AREAS = {'euc_jp': [(0x8E, 0x8E, 0xA1, 0xDF), (0xA1, 0xFE, 0xA1, 0xFE)], 'euc_jis_2004': [(0xA1, 0xFE, 0xA1, 0xFE)],
         'gbk': [(0xA1, 0xA9, 0xA1, 0xFE), (0xB0, 0xF7, 0xA1, 0xFE)]}

aliases = {}
for alias, name in encodings.aliases.aliases.items():
    aliases.setdefault(name, []).append(alias)

def header(name, base=''):
    base = 'base=' + codecs.lookup(base).name if base else ''
    print('@' + ' '.join(filter(None, [codecs.lookup(name).name, base, *sorted({name, *aliases.get(name, ())})])))

def coded(name, code):
    lead, trail = divmod(code, 256)
    if name.startswith('euc_j') and lead > 0xA0 and trail < 0x80: # of JIS X 0212 or the second plane of JIS X 0213, of three bytes
        return bytes([0x8F, lead, trail | 0x80])
    return bytes([lead, trail] if lead else [trail])

def decoded(name, code):
    data = coded(name, code)
    try:
        c = data.decode(name)
    except UnicodeDecodeError:
        return '\uFFFD'
    if len(c) == 2 and data[:1].decode(name, 'ignore') or len(c) > 2:
        return '\uFFFD' # two codes
    return c

def cells(name):
    order = list(range(256))
    for a, b, c, d in AREAS.get(name, ()):
        order += [lead << 8 | trail for lead in range(a, b + 1) for trail in range(c, d + 1)]
    order += range(0x8000, 0x10000)
    return dict.fromkeys(order)

def visible(c):
    return chr(0xF0000 + ord(c)) if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in '[]' else c

def table(codes, chars, have):
    # have is what the tables before this one have.
    have, before, last, run = set(have), None, None, []
    out = []
    def end_run():
        out.append(f'[{len(run)}]' if len(run) > 2 else ''.join(map(visible, run)))
        run.clear()
    for code in codes:
        c = chars[code]
        if before is None or code != before + 1:
            end_run()
            out.append(f'\n{code:0{2 if code < 256 else 4}X} ')
        following = None
        if last is not None:
            following = ord(last) + 1
            while chr(following) in have:
                following += 1
        if following == ord(c):
            run.append(c)
        else:
            end_run()
            out.append(visible(c))
        before = code
        if c != '\uFFFD':
            have.add(c)
            last = c
    end_run()
    print(''.join(out)[1:])

def single(name):
    header(name)
    chars = [decoded(name, b) for b in range(256)]
    start = 0x80 if all(chars[b] == chr(b) for b in range(0x80)) else 0
    print(f'{start:02X} ' + ''.join(map(visible, chars[start:])))

def sjis(code):
    # Where Shift JIS has what EUC-JP has at code.
    lead, trail = (code >> 8) - 0xA0, (code & 0xFF) - 0xA0
    if code < 0x8000 or not (1 <= lead <= 94 and 1 <= trail <= 94):
        return None
    first = (lead - 1 >> 1) + 0x81
    first += 0x40 if first > 0x9F else 0
    second = trail + 0x9E if lead % 2 == 0 else trail + 0x3F + (trail > 63)
    return first << 8 | second

def old(code):
    # Of JIS X 0212, not 0213.
    lead, trail = code >> 8, code & 0xFF
    return 0xA0 < lead < 0xFF and trail < 0x80 and not (lead - 0xA0 in (1, 3, 4, 5, 8) or 12 <= lead - 0xA0 <= 15 or lead >= 0xA0 + 78)

full = {}
def double(name, base):
    header(name, base)
    own = {code: c for code in cells(name) if (c := decoded(name, code)) != '\uFFFD' and not (code < 0x80 and c == chr(code))}
    pairs = {code: c for code, c in own.items() if len(c) == 2}
    own = {code: c for code, c in own.items() if len(c) == 1}
    inherited = full[base] if base else {}
    if name == 'shift_jis':
        inherited = {s: c for code, c in inherited.items() if (s := sjis(code))}
    full[name] = own
    changed = {code: c for code, c in own.items() if inherited.get(code) != c}
    gone = [code for code in inherited if code not in own]
    if name == 'gb2312': # which has only this part
        gone = [code for code in gone if 0xA1 <= code >> 8 <= 0xF7 and code & 0xFF >= 0xA1]
    changed.update(dict.fromkeys(gone, '\uFFFD'))
    if changed:
        codes = [c for c in cells(name) if c in changed]
        table(codes, changed, [] if not base else [c for c in inherited.values()])
    codes = {}
    for code in sorted(own, key=lambda code: (name.startswith('euc_jis') and old(code), code), reverse=True):
        codes[own[code]] = code
    extra = ''
    for n in range(0x80, 0x30000):
        if 0xD800 <= n < 0xE000:
            continue
        try:
            b = chr(n).encode(name)
        except UnicodeEncodeError:
            if chr(n) in codes and name != 'euc_jisx0213': # which refuses what was added to its standard, be it in JIS X 0212
                print('LOST', name, hex(n))
            continue
        code = int.from_bytes(b, 'big') & (0xFF7F if len(b) == 3 else 0xFFFF)
        if len(b) <= 3 and code != codes.get(chr(n)):
            extra += f' {visible(chr(n))}{code:02X}'
    if extra:
        print('>' + extra)
    if pairs and name != 'euc_jisx0213': # which has its base's
        print('+' + ''.join(f' {c}{code:X}' for code, c in pairs.items()))

for name in SINGLE:
    single(name)
for name, base in DOUBLE:
    double(name, base)
for name in OTHERS:
    header(name)
