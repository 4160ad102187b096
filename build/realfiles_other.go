//go:build !linux

// Other systems' files are described by what the fs package says.
package main

import (
	"io/fs"

	pyhost "github.com/aioplay/aioplay/python/lib/host"
)

func statSys(fs.FileInfo, *pyhost.Stat) {}
