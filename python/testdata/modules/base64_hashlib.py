import base64, hashlib, hmac, secrets, binascii
print(base64.b64encode(b'hello'), base64.b64decode('aGVsbG8='), base64.urlsafe_b64encode(b'\xff\xfe'), base64.b32encode(b'hi'), base64.b16encode(b'hi'), base64.b85encode(b'hello'), base64.a85encode(b'hello'), base64.b32decode(b'NBUQ===='))
print(hashlib.md5(b'a').hexdigest(), hashlib.sha1(b'a').hexdigest(), hashlib.sha256(b'abc').hexdigest(), hashlib.sha512(b'').hexdigest()[:20], hashlib.new('sha224', b'x').name, hashlib.sha3_256(b'a').hexdigest()[:16], hashlib.blake2b(b'a', digest_size=8).hexdigest(), hashlib.sha256().digest_size)
h = hashlib.sha256(); h.update(b'a'); c = h.copy(); h.update(b'b'); print(h.hexdigest() == hashlib.sha256(b'ab').hexdigest(), c.hexdigest()[:8], hmac.new(b'k', b'm', 'sha256').hexdigest(), hmac.compare_digest('a', 'a'), hashlib.pbkdf2_hmac('sha256', b'p', b's', 10).hex()[:16])
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.randbelow(1), secrets.choice([7]), binascii.hexlify(b'ab'), binascii.unhexlify('6162'), binascii.crc32(b'abc'))
for f in (lambda: base64.b64decode('a'), lambda: base64.b64decode('ab$=', validate=True), lambda: base64.b64encode('x'), lambda: hashlib.sha256('x'), lambda: hashlib.new('nope'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: base64.b32decode('x'), lambda: hmac.new(b'k', b'm')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
