// Fs.go is what programs see as the file system: an interface, errors by number, and open files by descriptor.

package host

import (
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// FS is a file system. Paths are absolute and clean ("/a/b"); errors are Errnos.
type FS interface {
	// Open opens or makes a file; flags are the Open constants, perm the mode of a new file.
	Open(path string, flags int, perm uint32) (File, error)
	// Stat describes a file; follow says whether a symbolic link is followed.
	Stat(path string, follow bool) (Stat, error)
	// List is the names in a directory, sorted.
	List(path string) ([]string, error)
	// Mkdir makes a directory.
	Mkdir(path string, perm uint32) error
	// Remove removes a file, or, with dir, an empty directory.
	Remove(path string, dir bool) error
	// Rename moves a file or directory; it replaces a file, or an empty directory.
	Rename(from, to string) error
	// Chmod sets the permission bits.
	Chmod(path string, perm uint32) error
	// Chtimes sets the times of last access and change, in nanoseconds since 1970.
	Chtimes(path string, atime, mtime int64) error
}

// File is an open file with a position. Read gives 0, nil at the end.
type File interface {
	Read(p []byte) (int, error)
	Write(p []byte) (int, error)
	Seek(offset int64, whence int) (int64, error)
	Truncate(size int64) error
	Stat() (Stat, error)
	Close() error
}

// The flags of Open, with Linux's numbers.
const (
	OpenWrite     = 1
	OpenReadWrite = 2
	OpenCreate    = 0o100
	OpenExclusive = 0o200
	OpenTruncate  = 0o1000
	OpenAppend    = 0o2000
)

// The types of files in Stat.Mode.
const (
	ModeType = 0o170000
	ModeDir  = 0o040000
	ModeFile = 0o100000
	ModeLink = 0o120000
	ModeChar = 0o020000
	ModePipe = 0o010000
	ModeSock = 0o140000
)

// Stat describes a file. Times are nanoseconds since 1970.
type Stat struct {
	Mode                uint32
	Size                int64
	Atime, Mtime, Ctime int64
	Ino, Dev            uint64
	Nlink, UID, GID     int64
}

// IsDir reports whether it is a directory.
func (s Stat) IsDir() bool { return s.Mode&ModeType == ModeDir }

// Errno is an error of a file system, with Linux's number.
type Errno int

// The numbers that the simulated world has use for.
const (
	EPERM     Errno = 1
	ENOENT    Errno = 2
	ESRCH     Errno = 3
	EINTR     Errno = 4
	EIO       Errno = 5
	EBADF     Errno = 9
	ECHILD    Errno = 10
	EAGAIN    Errno = 11
	EACCES    Errno = 13
	ENXIO     Errno = 6
	EEXIST    Errno = 17
	EXDEV     Errno = 18
	ENOTDIR   Errno = 20
	EISDIR    Errno = 21
	EINVAL    Errno = 22
	ENOSPC    Errno = 28
	ESPIPE    Errno = 29
	EROFS     Errno = 30
	EPIPE     Errno = 32
	ENOTEMPTY Errno = 39
)

// errnoNames are the names and texts of the first error numbers, from 1.
const errnoNames = `EPERM:Operation not permitted|ENOENT:No such file or directory|ESRCH:No such process|EINTR:Interrupted system call|EIO:Input/output error|ENXIO:No such device or address|E2BIG:Argument list too long|ENOEXEC:Exec format error|EBADF:Bad file descriptor|ECHILD:No child processes|EAGAIN:Resource temporarily unavailable|ENOMEM:Cannot allocate memory|EACCES:Permission denied|EFAULT:Bad address|ENOTBLK:Block device required|EBUSY:Device or resource busy|EEXIST:File exists|EXDEV:Invalid cross-device link|ENODEV:No such device|ENOTDIR:Not a directory|EISDIR:Is a directory|EINVAL:Invalid argument|ENFILE:Too many open files in system|EMFILE:Too many open files|ENOTTY:Inappropriate ioctl for device|ETXTBSY:Text file busy|EFBIG:File too large|ENOSPC:No space left on device|ESPIPE:Illegal seek|EROFS:Read-only file system|EMLINK:Too many links|EPIPE:Broken pipe|EDOM:Numerical argument out of domain|ERANGE:Numerical result out of range|EDEADLK:Resource deadlock avoided|ENAMETOOLONG:File name too long|ENOLCK:No locks available|ENOSYS:Function not implemented|ENOTEMPTY:Directory not empty|ELOOP:Too many levels of symbolic links`

// netErrnoNames are the others, of devices and sockets: number, name, text.
const netErrnoNames = `42:ENOMSG:No message of desired type|43:EIDRM:Identifier removed|44:ECHRNG:Channel number out of range|45:EL2NSYNC:Level 2 not synchronized|46:EL3HLT:Level 3 halted|47:EL3RST:Level 3 reset|48:ELNRNG:Link number out of range|49:EUNATCH:Protocol driver not attached|50:ENOCSI:No CSI structure available|51:EL2HLT:Level 2 halted|52:EBADE:Invalid exchange|53:EBADR:Invalid request descriptor|54:EXFULL:Exchange full|55:ENOANO:No anode|56:EBADRQC:Invalid request code|57:EBADSLT:Invalid slot|59:EBFONT:Bad font file format|60:ENOSTR:Device not a stream|61:ENODATA:No data available|62:ETIME:Timer expired|63:ENOSR:Out of streams resources|64:ENONET:Machine is not on the network|65:ENOPKG:Package not installed|66:EREMOTE:Object is remote|67:ENOLINK:Link has been severed|68:EADV:Advertise error|69:ESRMNT:Srmount error|70:ECOMM:Communication error on send|71:EPROTO:Protocol error|72:EMULTIHOP:Multihop attempted|73:EDOTDOT:RFS specific error|74:EBADMSG:Bad message|75:EOVERFLOW:Value too large for defined data type|76:ENOTUNIQ:Name not unique on network|77:EBADFD:File descriptor in bad state|78:EREMCHG:Remote address changed|79:ELIBACC:Can not access a needed shared library|80:ELIBBAD:Accessing a corrupted shared library|81:ELIBSCN:.lib section in a.out corrupted|82:ELIBMAX:Attempting to link in too many shared libraries|83:ELIBEXEC:Cannot exec a shared library directly|84:EILSEQ:Invalid or incomplete multibyte or wide character|85:ERESTART:Interrupted system call should be restarted|86:ESTRPIPE:Streams pipe error|87:EUSERS:Too many users|88:ENOTSOCK:Socket operation on non-socket|89:EDESTADDRREQ:Destination address required|90:EMSGSIZE:Message too long|91:EPROTOTYPE:Protocol wrong type for socket|92:ENOPROTOOPT:Protocol not available|93:EPROTONOSUPPORT:Protocol not supported|94:ESOCKTNOSUPPORT:Socket type not supported|95:EOPNOTSUPP:Operation not supported|96:EPFNOSUPPORT:Protocol family not supported|97:EAFNOSUPPORT:Address family not supported by protocol|98:EADDRINUSE:Address already in use|99:EADDRNOTAVAIL:Cannot assign requested address|100:ENETDOWN:Network is down|101:ENETUNREACH:Network is unreachable|102:ENETRESET:Network dropped connection on reset|103:ECONNABORTED:Software caused connection abort|104:ECONNRESET:Connection reset by peer|105:ENOBUFS:No buffer space available|106:EISCONN:Transport endpoint is already connected|107:ENOTCONN:Transport endpoint is not connected|108:ESHUTDOWN:Cannot send after transport endpoint shutdown|109:ETOOMANYREFS:Too many references: cannot splice|110:ETIMEDOUT:Connection timed out|111:ECONNREFUSED:Connection refused|112:EHOSTDOWN:Host is down|113:EHOSTUNREACH:No route to host|114:EALREADY:Operation already in progress|115:EINPROGRESS:Operation now in progress|116:ESTALE:Stale file handle|117:EUCLEAN:Structure needs cleaning|118:ENOTNAM:Not a XENIX named type file|119:ENAVAIL:No XENIX semaphores available|120:EISNAM:Is a named type file|121:EREMOTEIO:Remote I/O error|122:EDQUOT:Disk quota exceeded|123:ENOMEDIUM:No medium found|124:EMEDIUMTYPE:Wrong medium type|125:ECANCELED:Operation canceled|126:ENOKEY:Required key not available|127:EKEYEXPIRED:Key has expired|128:EKEYREVOKED:Key has been revoked|129:EKEYREJECTED:Key was rejected by service|130:EOWNERDEAD:Owner died|131:ENOTRECOVERABLE:State not recoverable|132:ERFKILL:Operation not possible due to RF-kill|133:EHWPOISON:Memory page has hardware error`

// EachErrno calls f with every error number that has a name.
func EachErrno(f func(number int, name, text string)) {
	for i, e := range strings.Split(errnoNames, "|") {
		name, text, _ := strings.Cut(e, ":")
		f(i+1, name, text)
	}
	for _, e := range strings.Split(netErrnoNames, "|") {
		number, rest, _ := strings.Cut(e, ":")
		n := 0
		for _, c := range number {
			n = n*10 + int(c-'0')
		}
		name, text, _ := strings.Cut(rest, ":")
		f(n, name, text)
	}
}

// Error is the number's text: "No such file or directory".
func (e Errno) Error() string {
	found := "Unknown error " + itoa(int(e))
	EachErrno(func(n int, _, text string) {
		if n == int(e) {
			found = text
		}
	})
	return found
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// OSError makes the Python exception of a failed operation on a file, or, file unbound, on nothing with a name.
func OSError(err error, file vm.Value) error {
	n, ok := err.(Errno)
	if !ok {
		return err
	}
	e := vm.OSError(int(n), n.Error(), "")
	if file.Bound() && !file.IsNone() {
		e.SetFilename(file)
	}
	return e
}

// files are a program's open files.
type files struct {
	fs    FS
	cwd   string
	std   [3]File // the first three, where they aren't the host's own
	open  []File  // by descriptor, from 3
	dirty []func(th *vm.Thread) error
}

// FS is the program's file system: the embedder's, or one in memory with its Files.
func (h *Host) FS() FS {
	if h.files.fs == nil {
		h.files.fs = h.System
		if h.System == nil {
			h.files.fs = NewMemory(h.Files, func() int64 { return h.Time().UnixNano() })
		}
		if h.files.cwd == "" {
			h.files.cwd = "/"
			if h.Cwd != "" {
				h.files.cwd = h.Cwd
			}
		}
	}
	return h.files.fs
}

// Getcwd is the current directory.
func (h *Host) Getcwd() string {
	h.FS()
	return h.files.cwd
}

// Chdir changes the current directory.
func (h *Host) Chdir(path string) error {
	path = h.Abs(path)
	st, err := h.FS().Stat(path, true)
	if err == nil && !st.IsDir() {
		err = ENOTDIR
	}
	if err == nil {
		h.files.cwd = path
	}
	return err
}

// Abs makes a path absolute and clean.
func (h *Host) Abs(path string) string {
	if !strings.HasPrefix(path, "/") {
		path = h.Getcwd() + "/" + path
	}
	return Clean(path)
}

// Clean makes an absolute path the shortest that means the same.
func Clean(path string) string {
	out := make([]string, 0, 8)
	for _, p := range strings.Split(path, "/") {
		switch p {
		case "", ".":
		case "..":
			if len(out) > 0 {
				out = out[:len(out)-1]
			}
		default:
			out = append(out, p)
		}
	}
	return "/" + strings.Join(out, "/")
}

// ReadFile reads a whole file.
func (h *Host) ReadFile(path string) ([]byte, error) {
	path = h.Abs(path)
	st, err := h.FS().Stat(path, true)
	if err != nil {
		return nil, err
	}
	if st.IsDir() {
		return nil, EISDIR
	}
	f, err := h.FS().Open(path, 0, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return ReadAll(f, int(st.Size))
}

// ReadAll reads what is left of a file; size is a guess.
func ReadAll(f File, size int) ([]byte, error) {
	b := make([]byte, 0, max(size, 0)+512)
	for {
		if cap(b)-len(b) < 512 {
			b = append(b, make([]byte, 512)...)[:len(b)]
		}
		n, err := f.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err != nil || n == 0 {
			return b, err
		}
	}
}

// Dirty registers a buffer that has something to write. CPython writes it out when the last reference to its file
// goes; here it happens when somebody looks at the file system, or when the program ends.
func (h *Host) Dirty(flush func(th *vm.Thread) error) {
	if h.files.dirty == nil {
		h.AtExit = append([]func(*vm.Thread){func(th *vm.Thread) { h.Sync(th) }}, h.AtExit...)
		h.files.dirty = make([]func(*vm.Thread) error, 0, 4)
	}
	h.files.dirty = append(h.files.dirty, flush)
}

// Sync writes all buffers out.
func (h *Host) Sync(th *vm.Thread) {
	for len(h.files.dirty) > 0 {
		d := h.files.dirty
		h.files.dirty = d[:0:0]
		for _, f := range d {
			f(th) // its file reports the error when it is closed
		}
	}
}

// Error makes the Python exception of a failed operation on an open file; nil stays nil.
func Error(err error) error {
	if err == nil {
		return nil
	}
	return OSError(err, vm.Unbound)
}
