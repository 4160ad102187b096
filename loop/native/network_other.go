//go:build !linux

package native

import (
	"errors"

	"github.com/aioplay/aioplay/loop/sock"
)

// NewNetwork fails: the machine's sockets are only reached on Linux.
func NewNetwork(post func(func())) (sock.Network, error) {
	return nil, errors.New("the machine's sockets need Linux: leave --real out, and the network is simulated")
}
