"""TLS: the names are here, and whatever needs a network says that there is none."""

CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = 0, 1, 2
PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 2, 16, 17
OPENSSL_VERSION = 'none'
HAS_SNI = HAS_TLSv1_3 = False


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


CertificateError = SSLCertVerificationError


class SSLWantReadError(SSLError):
    pass


class SSLContext:
    def __init__(self, protocol=None):
        raise NotImplementedError("ssl.SSLContext isn't supported here: there is no network of sockets")


def create_default_context(*args, **kwargs):
    raise NotImplementedError("ssl.create_default_context() isn't supported here: there is no network of sockets")
