// What a reader has to load before the first print.

//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/aioplay/aioplay/build/postlink"
	"github.com/aioplay/aioplay/wasm/chromium"
)

// maxGzip is the budget in bytes, gzip 9: module and worker script together.
const maxGzip = 1_250_000

func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the module")
	}
	file := filepath.Join(t.TempDir(), "runtime.wasm")
	if err := chromium.Compile("./wasm", file, false); err != nil {
		t.Fatal(err)
	}
	module, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if stripped, err := postlink.StripNames(module); err == nil {
		module = stripped
	}
	worker, err := chromium.Bundle(chromium.Script{Entry: "site/src/worker.ts", Runtime: true, Minify: true})
	if err != nil {
		t.Fatal(err)
	}
	total := packedSize(t, module) + packedSize(t, worker)
	t.Logf("module %d bytes, %d gzip; worker script %d, %d gzip; together %d of %d",
		len(module), packedSize(t, module), len(worker), packedSize(t, worker), total, maxGzip)
	if total > maxGzip {
		t.Errorf("%d bytes, the budget is %d", total, maxGzip)
	}
}

func packedSize(t *testing.T, data []byte) int {
	t.Helper()
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Len()
}
