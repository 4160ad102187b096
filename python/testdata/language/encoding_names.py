for n in 'utf-', '-utf', 'utf--8', ' utf 8 ', 'UTF_8', 'utf.8', 'latin_1_', 'Latin  1', 'utf8!', 'u8', 'utf-8-sig-', 'iso 8859 1', 'ISO_8859-1:1987', 'a s c i i', 'us ascii', 'cp1252-', 'utf-16 le', 'x', '', '-', 'unicode escape'.replace(' ','__'), 'ansi_x3.4_1968', 'gb 2312', 'shift jis', 'euc-jp.', '8859', 'cp-1252', 'windows 1252', 'koi8_r', 'koi8 r', 'mac_roman', 'macroman', 'utf7', 'utf_7_', 'rot 13', 'idna-':
    try: print(repr(n), 'aé'.encode(n))
    except Exception as e: print(repr(n), type(e).__name__, e)
