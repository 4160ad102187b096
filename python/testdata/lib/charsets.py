# Encodings that need tables: one byte, two bytes, and those with rules of their own.
import codecs
import io

for name, text in (('cp437', 'Ünïcode ░▒▓ ½'), ('cp037', 'Hello, [Wörld]!'), ('koi8-r', 'Привет, мир'), ('windows-1251', 'Привет, мир'),
                   ('iso8859_15', 'Œuvre à 5 €'), ('latin2', 'Łódź'), ('mac_roman', 'Ångström ≠ π'), ('cp1252', '“€” – naïve'), ('cp1250', 'žluťoučký'),
                   ('cp866', 'Ёлка'), ('greek', 'Ελλάδα'), ('tis-620', 'สวัสดี'), ('gbk', '中文，編碼！㎡'), ('gb2312', '中文，编码。'),
                   ('gb18030', '中文€😀ſ\u1e3f'), ('big5', '中文編碼'), ('cp950', '中文編碼'), ('shift_jis', '日本語ｶﾅ表ソ'), ('cp932', '①㈱髙'),
                   ('euc-jp', '日本語ｶﾅ'), ('euc_kr', '한국어 漢字'), ('cp949', '똠방각하'), ('utf-7', 'Hi Mom -☺-! 1+1 \U0001f600~'), ('utf-7', 'a\\b+')):
    data = text.encode(name)
    print(name, codecs.lookup(name).name, data, data.decode(name) == text)

def attempt(what):
    try:
        print(repr(what()))
    except (UnicodeError, LookupError) as e:
        print(f'{type(e).__name__}: {e}')

for name in 'cp1252', 'gbk', 'gb18030', 'shift_jis', 'big5':
    print(name)
    attempt(lambda: 'a\ud800\ud801b'.encode(name))
    for errors in 'replace', 'ignore', 'xmlcharrefreplace', 'backslashreplace', 'namereplace':
        attempt(lambda: 'Ж☃♥中b'.encode(name, errors))
    for data in b'a\x80b', b'a\xffb', b'\xb0', b'\xd6\xd0\xff\xff', b'\x81\x30\x81', b'a\x8db':
        for errors in 'strict', 'replace', 'backslashreplace':
            attempt(lambda: data.decode(name, errors))

# What ends a text, and may be the beginning of a character.
for name in 'gbk', 'gb2312', 'gb18030', 'big5', 'cp950', 'euc_jp', 'shift_jis', 'cp932', 'euc_kr', 'cp949':
    for data in b'\x80', b'\x81', b'a\xa1', b'\x8f', b'\x8f\xa2', b'\x8f\xa2\xaf', b'\x8f\xa2\x2f', b'\xa2\x2f', b'\x8e', b'\x81\x30\x81', b'\xa4\xd4', b'\xa4\xd4\xa4\xa1\xa4', b'\xea', b'\xeb', b'\xff':
        try:
            print(name, data, ascii(data.decode(name)))
        except UnicodeDecodeError as e:
            print(name, e, e.start, e.end, ascii(data.decode(name, 'replace')), ascii(data.decode(name, 'ignore')))
print('갂뷁a'.encode('euc_kr'), '丂˘龥'.encode('euc_jp'), b'\xa4\xd4\xa4\xa1\xa4\xbf\xa4\xa2'.decode('euc_kr'), b'\x8f\xb0\xa1a'.decode('euc_jp'))
attempt(lambda: b'\xa4\xd4\xa4\xa1\xa4\xbf\xa5\xa2'.decode('euc_kr'))
for data in '갂'.encode('euc_kr'), '丂'.encode('euc_jp'):
    decoder = codecs.getincrementaldecoder('euc_kr' if len(data) == 8 else 'euc_jp')()
    print([ascii(decoder.decode(data[i:i + 1], i == len(data) - 1)) for i in range(len(data))])

# A character that comes in parts.
for name in 'gbk', 'gb18030', 'shift_jis', 'utf-8', 'utf-16', 'utf-7':
    data = 'é中文x'.encode(name, 'ignore')
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [decoder.decode(data[i:i + 1], i + 1 == len(data)) for i in range(len(data))])
for name in 'utf-16', 'utf-8-sig', 'cp1251':
    encoder = codecs.getincrementalencoder(name)()
    print(name, [encoder.encode(c) for c in 'ab'])

f = io.TextIOWrapper(io.BytesIO('第一行\n第二行\n'.encode('gbk')), encoding='gbk')
print(f.readlines(), f.encoding)
f = io.TextIOWrapper(b := io.BytesIO(), encoding='cp1252', errors='replace')
print(f.write('naïve ☃ “x”'), f.flush(), b.getvalue())

# Hosts and Punycode.
for text in 'bücher.example', 'münchen-ost', '例え.jp', 'Bücher.Example.', 'straße.de', 'plain.org', '':
    data = text.encode('idna')
    print(data, data.decode('idna'))
for text in 'bücher', '他们为什么不说中文', 'Pročprostěnemluvíčesky', '3年B組金八先生', 'abc', 'ü':
    data = text.encode('punycode')
    print(data, data.decode('punycode') == text)
attempt(lambda: ('x' * 64 + '.org').encode('idna'))
attempt(lambda: 'a..b'.encode('idna'))
attempt(lambda: b'+@'.decode('utf-7'))
attempt(lambda: b'+AGE'.decode('utf-7'))
attempt(lambda: b'a+ImIDk\x80'.decode('utf-7', 'replace'))
attempt(lambda: 'x'.encode('no-such'))

# Codecs that are mappings, and the functions behind codecs.
print(codecs.charmap_decode(b'\x00\x01\x02', 'replace', {0: 'a', 1: 98}), codecs.charmap_encode('ab', 'strict', {97: 1, 98: b'xy'}))
print(codecs.charmap_encode('aüb', 'xmlcharrefreplace', codecs.make_encoding_map(codecs.make_identity_dict(range(128)))))
print(codecs.utf_8_decode(b'\xe4\xb8\xad\xe4'), codecs.utf_16_le_encode('a'), codecs.escape_decode(rb'a\n\x41\101'), codecs.escape_encode(b'\n\'"'))
recoder = codecs.EncodedFile(inside := io.BytesIO(), 'utf-8', 'gbk')
print(recoder.write('中文'.encode()), inside.getvalue())
for e in UnicodeEncodeError('x', 'aé中', 1, 3, 'r'), UnicodeDecodeError('x', b'a\xff\x80', 1, 3, 'r'):
    for name in 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape':
        try:
            print(name, codecs.lookup_error(name)(e))
        except (TypeError, UnicodeError) as e2:
            print(name, type(e2).__name__)
try:
    codecs.encode('x', 'hex')
except TypeError as e:
    print(e, e.__notes__)

# Encodings with escape sequences or signs that say what the next bytes are of, Johab, and those with codes for two characters.
SHIFTING = ('hz', 'iso2022_jp', 'iso2022_jp_1', 'iso2022_jp_2', 'iso2022_jp_3', 'iso2022_jp_2004', 'iso2022_jp_ext', 'iso2022_kr', 'johab',
            'euc_jis_2004', 'euc_jisx0213', 'shift_jis_2004', 'shift_jisx0213', 'big5hkscs')
codecs.register_error('instead', lambda e: ('あ~' if isinstance(e, UnicodeEncodeError) else '<' + e.reason[:3] + '>', e.end))
text = '~abc 日本語 한국어ㅏㄲㄳㅤ ¥‾ﾔ＼～ 丂 ü中\n国か゚かæ̀æÊ̄Ê俱鬝鬜\U00020b9f\U0002a6b2㈱'
for name in SHIFTING:
    print(codecs.lookup(name).name, codecs.lookup(name.upper().replace('_', '-')).name)
    for errors in 'strict', 'replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace', 'instead':
        attempt(lambda: text.encode(name, errors))
    data = text.encode(name, 'replace')
    print(ascii(data.decode(name)))
    encoder, decoder = codecs.getincrementalencoder(name)(errors='replace'), codecs.getincrementaldecoder(name)(errors='replace')
    print([(encoder.encode(c), encoder.getstate()) for c in text[:12]], encoder.reset(), encoder.getstate(), encoder.encode('語'), encoder.encode('', True))
    print([(ascii(decoder.decode(bytes([c]))), decoder.getstate()) for c in data[:30]])
    decoder.setstate((b'\x1b', decoder.getstate()[1]))
    print(ascii(decoder.decode(b'$B')), decoder.getstate(), decoder.reset(), decoder.getstate(), decoder.errors)
    for odd in b'a\x80', b'\x1b', b'\x1b$', b'\x1b$B0', b'\x1b$B\n0!', b'\x1b(Zx', b'\x1b[31mx', b'\x1b&@\x1b$B0!', b'\x1b.A\x1bNi\x1b.F\x1bNi\x1bN\x80', b'\x1b$)C\x0e0!\x0f0!', b'~{0!~~', b'~x', b'~\n~~', b'\x84\x41\x88\x61\x88\x41\x84\x61\xd0', b'\xd9\x31\xdf\x31\xda\xd4', b'\xae\xa1\x8f\xfd\xbb\xa4\xf7\x8f\xa2\xaf', b'\x87\x9f\xfc\x5a\x82\xf5\x5c\x7e\x81\x5f', b'\x88\x62\x87\x40\x88':
        for errors in 'strict', 'replace', 'instead', 'surrogateescape':
            attempt(lambda: ascii(odd.decode(name, errors)))
    f = io.BytesIO()
    writer = codecs.getwriter(name)(f, 'replace')
    writer.write('日\n')
    writer.writelines(['本', '語'])
    writer.reset()
    print(f.getvalue())
    for read in lambda r: [r.read(1), r.read(), r.read()], lambda r: [r.readline(), r.readline(2), r.readlines()]:
        f.seek(0)
        print(read(codecs.getreader(name)(f)))
    print(io.TextIOWrapper(io.BytesIO(data), encoding=name).read() == data.decode(name))

# What can't be.
for wrong in (lambda: codecs.lookup('hz').encode(b'x'), lambda: codecs.lookup('hz').decode('x'), lambda: codecs.getincrementaldecoder('hz')().setstate(1),
              lambda: setattr(codecs.getincrementalencoder('hz')(), 'errors', 1), lambda: codecs.getreader('hz')(io.StringIO('x')).read(),
              lambda: '한'.encode('hz', 'none'), lambda: '한'.encode('hz', 'odd'), lambda: b'\x80'.decode('hz', 'odd'), lambda: b'\x80'.decode('hz', 'far'), lambda: '한'.encode('hz', 'same')):
    codecs.register_error('odd', lambda e: 5)
    codecs.register_error('far', lambda e: ('', 9))
    codecs.register_error('same', lambda e: ('한', e.end))
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
import sys
for errors, result in ('long', ('', sys.maxsize + 1)), ('float', ('', 1.0)), ('true', ('', True)):
    codecs.register_error(errors, lambda e, result=result: result)
    for wrong in lambda: '\ud800x'.encode('gbk', errors), lambda: b'\xffx'.decode('euc_jp', errors):
        try:
            print(wrong())
        except Exception as e:
            print(type(e).__name__, e)
for state in 1, (b'', ''), (b'',), (b'', 1, 2), ('', 1), (b'123456789', 0):
    try:
        print(codecs.getincrementaldecoder('gbk')().setstate(state))
    except Exception as e:
        print(type(e).__name__, e)
