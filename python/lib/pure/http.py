"""The package http: status codes and methods."""

from enum import IntEnum as _IntEnum, StrEnum as _StrEnum

_PHRASES = {
    100: 'Continue', 101: 'Switching Protocols', 102: 'Processing', 103: 'Early Hints', 200: 'OK', 201: 'Created', 202: 'Accepted',
    203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 207: 'Multi-Status',
    208: 'Already Reported', 226: 'IM Used', 300: 'Multiple Choices', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other',
    304: 'Not Modified', 305: 'Use Proxy', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request',
    401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed',
    406: 'Not Acceptable', 407: 'Proxy Authentication Required', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone',
    411: 'Length Required', 412: 'Precondition Failed', 413: 'Content Too Large', 414: 'URI Too Long', 415: 'Unsupported Media Type',
    416: 'Range Not Satisfiable', 417: 'Expectation Failed', 418: "I'm a Teapot", 421: 'Misdirected Request',
    422: 'Unprocessable Content', 423: 'Locked', 424: 'Failed Dependency', 425: 'Too Early', 426: 'Upgrade Required',
    428: 'Precondition Required', 429: 'Too Many Requests', 431: 'Request Header Fields Too Large',
    451: 'Unavailable For Legal Reasons', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway',
    503: 'Service Unavailable', 504: 'Gateway Timeout', 505: 'HTTP Version Not Supported', 506: 'Variant Also Negotiates',
    507: 'Insufficient Storage', 508: 'Loop Detected', 510: 'Not Extended', 511: 'Network Authentication Required',
}


# What http.server and others say about a status, beside its phrase.
_DESCRIPTIONS = {
    200: 'Request fulfilled, document follows', 201: 'Document created, URL follows', 202: 'Request accepted, processing continues off-line',
    204: 'Request fulfilled, nothing follows', 301: 'Object moved permanently -- see URI list', 302: 'Object moved temporarily -- see URI list',
    304: 'Document has not changed since given time', 400: 'Bad request syntax or unsupported method',
    401: 'No permission -- see authorization schemes', 403: 'Request forbidden -- authorization will not help',
    404: 'Nothing matches the given URI', 405: 'Specified method is invalid for this resource', 500: 'Server got itself in trouble',
    503: 'The server cannot process the request due to a high load',
}


def _names():
    for code, phrase in _PHRASES.items():
        yield phrase.upper().replace("'", '').replace('-', '_').replace(' ', '_'), code


class _Status(_IntEnum):
    @property
    def phrase(self):
        return _PHRASES[self.value]

    @property
    def description(self):
        return _DESCRIPTIONS.get(self.value, '')

    @property
    def is_informational(self):
        return 100 <= self <= 199

    @property
    def is_success(self):
        return 200 <= self <= 299

    @property
    def is_redirection(self):
        return 300 <= self <= 399

    @property
    def is_client_error(self):
        return 400 <= self <= 499

    @property
    def is_server_error(self):
        return 500 <= self <= 599


# Those whose names have changed have the old ones too.
_old = {'REQUEST_ENTITY_TOO_LARGE': 413, 'REQUEST_URI_TOO_LONG': 414, 'REQUESTED_RANGE_NOT_SATISFIABLE': 416, 'UNPROCESSABLE_ENTITY': 422}
HTTPStatus = _Status('HTTPStatus', {('IM_A_TEAPOT' if c == 418 else n): c for n, c in _names()} | _old)
HTTPMethod = _StrEnum('HTTPMethod', {m: m for m in ('CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE')})
