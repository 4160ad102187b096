package sock

// This file has the errors of sockets, by Linux's numbers and in its words.

// An Errno is the number of an error.
type Errno int

// The errors.
const (
	ENOENT          Errno = 2
	EBADF           Errno = 9
	EAGAIN          Errno = 11
	EACCES          Errno = 13
	EINVAL          Errno = 22
	EPIPE           Errno = 32
	EDESTADDRREQ    Errno = 89
	EMSGSIZE        Errno = 90
	ENOPROTOOPT     Errno = 92
	EPROTONOSUPPORT Errno = 93
	EOPNOTSUPP      Errno = 95
	EAFNOSUPPORT    Errno = 97
	EADDRINUSE      Errno = 98
	EADDRNOTAVAIL   Errno = 99
	ENETUNREACH     Errno = 101
	ECONNABORTED    Errno = 103
	ECONNRESET      Errno = 104
	EISCONN         Errno = 106
	ENOTCONN        Errno = 107
	ETIMEDOUT       Errno = 110
	ECONNREFUSED    Errno = 111
	EHOSTUNREACH    Errno = 113
	EALREADY        Errno = 114
	EINPROGRESS     Errno = 115
)

var errnoTexts = map[Errno]string{
	ENOENT: "No such file or directory", EBADF: "Bad file descriptor", EAGAIN: "Resource temporarily unavailable",
	EACCES: "Permission denied", EINVAL: "Invalid argument", EPIPE: "Broken pipe", EDESTADDRREQ: "Destination address required",
	EMSGSIZE: "Message too long", ENOPROTOOPT: "Protocol not available", EPROTONOSUPPORT: "Protocol not supported",
	EOPNOTSUPP: "Operation not supported", EAFNOSUPPORT: "Address family not supported by protocol",
	EADDRINUSE: "Address already in use", EADDRNOTAVAIL: "Cannot assign requested address", ENETUNREACH: "Network is unreachable",
	ECONNABORTED: "Software caused connection abort", ECONNRESET: "Connection reset by peer",
	EISCONN: "Transport endpoint is already connected", ENOTCONN: "Transport endpoint is not connected",
	ETIMEDOUT: "Connection timed out", ECONNREFUSED: "Connection refused", EHOSTUNREACH: "No route to host",
	EALREADY: "Operation already in progress", EINPROGRESS: "Operation now in progress",
}

func (e Errno) Error() string {
	if s := errnoTexts[e]; s != "" {
		return s
	}
	return "Unknown error"
}
