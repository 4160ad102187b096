// The command elsewhere than in a browser: it says what it is.

//go:build !(js && wasm)

package main

import "os"

func main() {
	os.Stderr.WriteString("this program runs in a browser's worker: build it with GOOS=js GOARCH=wasm\n")
	os.Exit(2)
}
