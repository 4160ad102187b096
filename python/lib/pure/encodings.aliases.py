# The encodings' other names.

import _support

aliases = {
    '646': 'ascii', 'ansi_x3.4_1968': 'ascii', 'ansi_x3_4_1968': 'ascii', 'cp367': 'ascii', 'iso646_us': 'ascii', 'us': 'ascii', 'us_ascii': 'ascii',
    '8859': 'latin_1', 'cp819': 'latin_1', 'iso8859': 'latin_1', 'iso8859_1': 'latin_1', 'iso_8859_1': 'latin_1', 'l1': 'latin_1', 'latin': 'latin_1',
    'latin1': 'latin_1', 'cp65001': 'utf_8', 'u8': 'utf_8', 'utf': 'utf_8', 'utf8': 'utf_8', 'utf8_ucs2': 'utf_8', 'utf8_ucs4': 'utf_8',
    'u7': 'utf_7', 'utf7': 'utf_7', 'unicode_1_1_utf_7': 'utf_7', 'u16': 'utf_16', 'utf16': 'utf_16', 'utf_16be': 'utf_16_be',
    'unicodebigunmarked': 'utf_16_be', 'utf_16le': 'utf_16_le', 'unicodelittleunmarked': 'utf_16_le', 'u32': 'utf_32', 'utf32': 'utf_32',
    'utf_32be': 'utf_32_be', 'utf_32le': 'utf_32_le', 'base64': 'base64_codec', 'base_64': 'base64_codec', 'hex': 'hex_codec', 'rot13': 'rot_13',
    **dict(sorted(_support.charsets().items())),
}
