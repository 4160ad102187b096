// Command jsguard reports calls of syscall/js that may panic, in code built for js/wasm: those belong behind safejs.
// It is the linter that comes with safejs, built with an x/tools that reads the export data of today's Go.
//
//	go build -o bin/jsguard ./wasm/jsguard
//	GOOS=js GOARCH=wasm bin/jsguard ./jsbridge ./wasm

//go:build !js

package main

import (
	"github.com/hack-pad/safejs/jsguard"
	"golang.org/x/tools/go/analysis/singlechecker"
)

func main() { singlechecker.Main(jsguard.Analyzer) }
