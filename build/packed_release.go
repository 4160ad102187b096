// A released program carries its assets: make release.

//go:build release

package main

import _ "embed"

// packed holds the assets of a released program.
//
//go:embed release.gob
var packed []byte
