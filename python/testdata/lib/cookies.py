# The output is 3.14's: not recorded by the 3.13 of the other programs.
# Every encoding's name as the coding cookie of a source of bytes: which characters it makes of them, and what it says when it can't.
import ast
from encodings.aliases import aliases

# aioplay has no tables for these, and says so.
absent = {'big5hkscs', 'euc_jis_2004', 'euc_jisx0213', 'shift_jis_2004', 'shift_jisx0213', 'hz', 'johab', 'iso2022_jp', 'iso2022_jp_1', 'iso2022_jp_2',
          'iso2022_jp_3', 'iso2022_jp_2004', 'iso2022_jp_ext', 'iso2022_kr', 'tactis', 'mbcs'}
names = '''ascii big5 charmap cp037 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp273 cp424 cp437 cp500
    cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp875 cp932 cp949 cp950 euc_jp
    euc_kr gb18030 gb2312 gbk hp_roman8 idna iso8859_1 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_15 iso8859_16 iso8859_2 iso8859_3
    iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 koi8_r koi8_t koi8_u kz1048 latin_1 mac_arabic mac_croatian mac_cyrillic mac_farsi
    mac_greek mac_iceland mac_latin2 mac_roman mac_romanian mac_turkish palmos ptcp154 punycode raw_unicode_escape rot_13 shift_jis tis_620 undefined
    unicode_escape utf_16 utf_16_be utf_16_le utf_32 utf_32_be utf_32_le utf_7 utf_8 utf_8_sig base64_codec bz2_codec hex_codec quopri_codec
    uu_codec zlib_codec utf-8 UTF-8-x Latin-1 latin-1-unix ISO_8859-1 iso-latin-1 utf8 U8 latin1 l1 646 us-ascii utf8-sig mbcs oem nope _ - . a.b'''.split()


def look(source):
    try:
        tree = ast.parse(source)
        return ascii(tree.body[-1].value.value) if isinstance(tree.body[-1], ast.Assign) else 'other'
    except SyntaxError as e:
        return f'{e.msg} {e.lineno} {e.offset} {e.end_lineno} {e.end_offset} {ascii(e.text)}'


for name in names:
    cookie = b'# coding: ' + name.encode() + b'\n'
    for source in cookie + b"x = 'caf\xe9 \xbd'\n", cookie + b"x = 'a\x80\xff'\ny = = 2", b'#!\r\n' + cookie + b'x = 1', b'\xef\xbb\xbf' + cookie + b'x = 1\n':
        print(name, look(source))

# Names that mean the same.
for alias, name in sorted(aliases.items()):
    if name not in absent and alias == alias.lower():
        a, b = (look(b'#coding=' + n.encode().ljust(30) + b"\nx = 'caf\xc3\xa9'\n") for n in (alias, name))
        if a != b and not (name in ('utf_8', 'latin_1') or 'is not a text encoding' in a):
            print(alias, name, a, b)
