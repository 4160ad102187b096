import uuid
u = uuid.UUID('12345678-1234-5678-1234-567812345678'); print(u, repr(u), u.hex, u.int, u.bytes, u.version, u.variant, u.urn, u.fields, u == uuid.UUID(u.hex), u.time_low)
print(uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x'), uuid.uuid4().version, uuid.uuid1().version, len({uuid.uuid4() for _ in range(10)}), uuid.UUID(int=5), uuid.UUID(bytes=b'x' * 16), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0].int)
for f in (lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b'x'), lambda: setattr(u, 'int', 1), lambda: u < 5):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
