// Command browserexec runs a js/wasm test binary in a worker of headless Chromium and passes its output and exit
// status on:
//
//	go build -o .cache/browserexec ./wasm/browserexec
//	GOOS=js GOARCH=wasm go test -exec .cache/browserexec ./jsbridge
//
// The binary runs as it was linked: go test leaves out the names that the pass after linking needs. Those that
// chromium.Compile builds go through it.
//
// Node's runner is no substitute: its stack is deeper, its V8 older, and its event loop orders messages and timers
// differently.

//go:build !js

package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/aioplay/aioplay/wasm/chromium"
)

func main() {
	patience := flag.Duration("timeout", 10*time.Minute, "give up after this long")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: browserexec [-timeout D] TEST.wasm [ARG…]")
		os.Exit(2)
	}
	args := flag.Args()
	path, err := filepath.Abs(args[0])
	if err != nil {
		fmt.Fprintln(os.Stderr, "browserexec:", err)
		os.Exit(2)
	}
	args[0] = filepath.Base(path)
	status, err := chromium.Exec(chromium.Job{Wasm: path, Args: args, Timeout: *patience}, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "browserexec:", err)
		os.Exit(2)
	}
	os.Exit(status)
}
