import base64, hashlib, hmac, uuid, secrets, urllib.parse as up, binascii
print(base64.b64encode(b"hello world!"), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(b"\xff\xfe\xfd"), base64.b32encode(b"hi there"), base64.b32decode("NBUSA5DIMVZGK==="), base64.b16encode(b"ab"))
print(hashlib.md5(b"a").hexdigest(), hashlib.sha256(b"abc").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.sha512(b"x"*200).hexdigest()[:20])
print(hmac.new(b"k", b"m", "sha256").hexdigest(), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID("12345678123456781234567812345678").version, len(str(uuid.uuid4())), uuid.uuid4().version)
u = up.urlparse("http://user:pw@Host.com:8080/a/b;p?q=1&r=2#frag"); print(u, u.hostname, u.port, u.username, u.geturl())
print(up.quote("a b/ü"), up.unquote("a%20b%C3%BC"), up.urlencode({"a": 1, "b": "x y"}), up.parse_qs("a=1&a=2&b="), up.urljoin("http://x.org/a/b", "../c"), up.urljoin("http://x.org/a/b/", "d?e"), up.urlsplit("mailto:x@y"))
print(binascii.crc32(b"hello"), binascii.hexlify(b"\x01\xff"), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 3).hex())
try: base64.b64decode("abc")
except binascii.Error as e: print(e)
