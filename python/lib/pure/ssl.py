"""TLS: the names are here, and whatever needs it says what to use instead."""

_WHY = ("isn't supported here: there is no TLS. Connect without it to port 80, where a page's simulated hosts answer, "
        "or get https addresses with aioplay.fetch()")
CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = 0, 1, 2
PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 2, 16, 17
PROTOCOL_SSLv23 = PROTOCOL_TLS
OP_ALL, OP_NO_SSLv2, OP_NO_SSLv3, OP_NO_TLSv1, OP_NO_TLSv1_1 = 0x80000054, 0, 0x2000000, 0x4000000, 0x10000000
OPENSSL_VERSION = 'none'
HAS_SNI = HAS_ALPN = HAS_TLSv1_2 = HAS_TLSv1_3 = False


class Purpose:
    SERVER_AUTH, CLIENT_AUTH = 'serverAuth', 'clientAuth'


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


CertificateError = SSLCertVerificationError


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLZeroReturnError(SSLError):
    pass


class SSLContext:
    def __init__(self, protocol=None):
        raise NotImplementedError("ssl.SSLContext " + _WHY)


class SSLObject:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("ssl.SSLObject " + _WHY)


class SSLSocket(SSLObject):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("ssl.SSLSocket " + _WHY)


def create_default_context(*args, **kwargs):
    raise NotImplementedError("ssl.create_default_context() " + _WHY)


_create_unverified_context = _create_default_https_context = create_default_context


def wrap_socket(*args, **kwargs):
    raise NotImplementedError("ssl.wrap_socket() " + _WHY)


def get_server_certificate(*args, **kwargs):
    raise NotImplementedError("ssl.get_server_certificate() " + _WHY)
