// A program built from source has nothing packed inside.

//go:build !release

package main

// packed holds the assets of a released program.
var packed []byte
