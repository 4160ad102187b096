// Errors.go: making exceptions from Go, and the types of built-in exceptions.

package vm

import (
	"slices"

	"github.com/aioplay/aioplay/python/syntax"
)

// Exception is an instance of BaseException or of a class derived from it. It implements error: a Go function that
// fails returns one.
type Exception struct {
	Header
	Attrs
	args     *Tuple
	tb       *Traceback
	cause    Value // __cause__: an exception, or unbound
	context  *Exception
	suppress bool
	thrown   bool // by a generator's throw(), which the next frame that it reaches didn't raise: it gives it no context
	// Fields of particular classes, in their order: StopIteration (value), SystemExit (code), OSError (errno,
	// strerror, filename, filename2), ImportError (msg, name, path, name_from), NameError (name), AttributeError
	// (name, obj), SyntaxError (msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line),
	// UnicodeError (encoding, object, start, end, reason), BaseExceptionGroup (message, exceptions).
	fields []Value
	syntax *syntax.Error // what the parser said, for the lines of the traceback
}

// Value returns the exception as a value.
func (e *Exception) Value() Value { return Value{ref: &e.Header} }

// Error is the last line of the traceback, as "TypeError: message".
func (e *Exception) Error() string {
	s := ""
	if len(e.args.items) > 0 && IsStr(e.args.items[0]) {
		s = Text(e.args.items[0])
	}
	if s == "" {
		return e.typ.Name
	}
	return e.typ.Name + ": " + s
}

// NewError makes an exception of a built-in class with arguments.
func NewError(t *Type, args ...Value) *Exception {
	e := &Exception{args: newTuple(args)}
	e.typ = t
	e.shape = t.shape
	initFields(e)
	return e
}

// Errorf-like constructors: one message, CPython's words.

func newMessage(t *Type, msg string) *Exception { return NewError(t, NewStr(msg)) }

// TypeError makes a TypeError.
func TypeError(msg string) *Exception { return newMessage(TypeErrorType, msg) }

// ValueError makes a ValueError.
func ValueError(msg string) *Exception { return newMessage(ValueErrorType, msg) }

// IndexError makes an IndexError.
func IndexError(msg string) *Exception { return newMessage(IndexErrorType, msg) }

// KeyError makes a KeyError of the key itself.
func KeyError(key Value) *Exception { return NewError(KeyErrorType, key) }

// RuntimeError makes a RuntimeError.
func RuntimeError(msg string) *Exception { return newMessage(RuntimeErrorType, msg) }

// OverflowError makes an OverflowError.
func OverflowError(msg string) *Exception { return newMessage(OverflowErrorType, msg) }

// ZeroDivisionError makes a ZeroDivisionError.
func ZeroDivisionError(msg string) *Exception { return newMessage(ZeroDivisionErrorType, msg) }

// MemoryError makes a MemoryError.
func MemoryError() *Exception { return NewError(MemoryErrorType) }

// NotImplementedError makes a NotImplementedError; the message names what isn't supported and says why.
func NotImplementedError(msg string) *Exception { return newMessage(NotImplementedErrorType, msg) }

// SystemError makes a SystemError, for what should not happen.
func SystemError(msg string) *Exception { return newMessage(SystemErrorType, msg) }

// ErrorOf makes an exception of any class with one message.
func ErrorOf(t *Type, msg string) *Exception { return newMessage(t, msg) }

// Matches reports whether err is a Python exception of class t.
func Matches(err error, t *Type) bool {
	e, ok := err.(*Exception)
	return ok && e.typ.IsSubtype(t)
}

// itoa is strconv.Itoa for messages.
func itoa(n int) string { return formatInt(int64(n)) }

func formatInt(n int64) string {
	var b [20]byte
	return string(appendInt(b[:0], n))
}

// appendInt appends the decimal digits of n.
func appendInt(out []byte, n int64) []byte {
	u := uint64(n)
	if n < 0 {
		out = append(out, '-')
		u = -u
	}
	if u >= 1e9 { // nine digits at a time: WebAssembly divides 64 bits slowly, and for 32 Go multiplies
		return appendDigits(appendInt(out, int64(u/1e9)), uint32(u%1e9), 9)
	}
	width := 1
	x := uint32(u)
	for ; x >= 100; x /= 100 {
		width += 2
	}
	if x >= 10 {
		width++
	}
	return appendDigits(out, uint32(u), width)
}

// twoDigits are the numbers from 00 to 99.
const twoDigits = "" +
	"00010203040506070809101112131415161718192021222324" +
	"25262728293031323334353637383940414243444546474849" +
	"50515253545556575859606162636465666768697071727374" +
	"75767778798081828384858687888990919293949596979899"

// appendDigits appends the last digits of x, width of them.
func appendDigits(out []byte, x uint32, width int) []byte {
	n := len(out)
	out = slices.Grow(out, width)[:n+width]
	i := len(out)
	for ; i >= n+2; i -= 2 {
		q := x / 100
		d := (x - q*100) * 2
		out[i-2], out[i-1] = twoDigits[d], twoDigits[d+1]
		x = q
	}
	if i > n {
		out[n] = byte('0' + x%10)
	}
	return out
}
