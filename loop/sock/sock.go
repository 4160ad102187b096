// Package sock is what a network looks like to programs on a loop: sockets that never block, and a Poller that tells
// which of them are ready.
//
// The sockets are BSD's. A call that can't be done at once fails with EAGAIN; Ready says what could be done, and a
// Watcher is told when that changes. On this stand everything else: transports, streams, blocking sockets of threads.
// loop/sim has a network in memory, loop/native has the machine's; a program can't tell them apart but by the clock.
//
// Everything here belongs to the goroutine that runs the loop, except where it says otherwise.
package sock

import (
	"strconv"
	"time"
)

// A Family is an address family, by Linux's number.
type Family uint8

// The families.
const (
	Unix Family = 1
	IPv4 Family = 2
	IPv6 Family = 10
)

// A Kind is a socket's type, by Linux's number.
type Kind uint8

// The kinds.
const (
	Stream   Kind = 1
	Datagram Kind = 2
)

// An Addr is a socket's address. Host is the text of an IP address, "" being any of the machine's, or a path.
type Addr struct {
	Family Family
	Host   string
	Port   int
}

// String is the address as it stands in a name: "127.0.0.1:80", "[::1]:80", or the path.
func (a Addr) String() string {
	switch a.Family {
	case Unix:
		return a.Host
	case IPv6:
		return "[" + a.Host + "]:" + strconv.Itoa(a.Port)
	}
	return a.Host + ":" + strconv.Itoa(a.Port)
}

// Events are things that a socket may be ready for.
type Events uint8

// The events.
const (
	Read  Events = 1 << iota // Recv or Accept would not fail with EAGAIN
	Write                    // neither would Send, or a Connect is over
)

// A Watcher is told that what a socket is ready for may have changed.
type Watcher interface{ Changed() }

// A Pollable is what a Poller can watch: a socket, or the end of a pipe.
type Pollable interface {
	// Ready tells what it is ready for now.
	Ready() Events
	// Watch and Unwatch register who is told of changes.
	Watch(Watcher)
	Unwatch(Watcher)
}

// A Socket is one end of a connection, a listener, or a mailbox of datagrams. Its errors are of type Errno.
type Socket interface {
	Pollable
	Family() Family
	Kind() Kind
	// Bind gives it an address; port 0 is any free one.
	Bind(Addr) error
	// Listen makes it accept up to backlog connections ahead of Accept.
	Listen(backlog int) error
	// Accept returns a connection that has come, and its other end's address.
	Accept() (Socket, Addr, error)
	// Connect begins to connect a stream and fails with EINPROGRESS; when it is ready to Write, Option(ErrorOption)
	// tells how that went. A datagram socket is connected at once.
	Connect(Addr) error
	// Recv reads what has come: of a stream 0 bytes at its end, of datagrams one. peek leaves it there.
	Recv(p []byte, peek bool) (n int, from Addr, err error)
	// Send writes as much as there is room for. The zero Addr stands for the other end.
	Send(p []byte, to Addr) (int, error)
	// Shutdown ends reading, writing or both of a connection.
	Shutdown(Events) error
	// Close gives it up. What was sent still arrives.
	Close() error
	// Local and Peer are its own address and the other end's.
	Local() Addr
	Peer() (Addr, error)
	// Option reads an integer option, SetOption sets one, by Linux's numbers. Unknown ones are ENOPROTOOPT.
	Option(level, name int) (int, error)
	SetOption(level, name, value int) error
}

// A Network is where sockets are made.
type Network interface {
	Socket(Family, Kind) (Socket, error)
	// Pair makes two sockets that are connected with each other.
	Pair(Family, Kind) (Socket, Socket, error)
	// Lookup returns the addresses of a name, as texts of IP addresses. A *LookupError says why there are none.
	Lookup(name string) ([]string, error)
	// Name is the reverse: the name of an address, "" if there is none.
	Name(ip string) string
	// Next is when something will happen by itself, on the clock that the network was made with; Run makes happen what
	// is due. Whoever waits for a socket has to call Run at Next.
	Next() (when time.Duration, ok bool)
	Run()
	// OnChange adds a function that is called when Next has become earlier, until it is removed.
	OnChange(func()) (remove func())
}

// A LookupError is the failure to find a name's address.
type LookupError struct{ Name, Why string }

func (e *LookupError) Error() string { return e.Name + ": " + e.Why }

// Options that every network knows, by Linux's numbers.
const (
	LevelSocket     = 1
	ReuseAddrOption = 2
	TypeOption      = 3
	ErrorOption     = 4
	BroadcastOption = 6
	SendBufOption   = 7
	RecvBufOption   = 8
	KeepAliveOption = 9
	LingerOption    = 13 // value: -1 off, else seconds
	ReusePortOption = 15
	AcceptOption    = 30 // read only: does it listen?
	LevelTCP        = 6
	NoDelayOption   = 1
)
