import asyncio
from asyncio.protocols import _feed_data_to_buffered_proto as feed


class B(asyncio.BufferedProtocol):
    def __init__(self): self.buf = bytearray(4); self.got = []
    def get_buffer(self, hint): return memoryview(self.buf)
    def buffer_updated(self, n): self.got.append(bytes(self.buf[:n]))


b = B(); feed(b, b'0123456789'); print(b.got)


class Z(B):
    def get_buffer(self, hint): return bytearray()


try: feed(Z(), b'x')
except RuntimeError as e: print(e)
