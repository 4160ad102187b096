// What Linux tells of a file beyond the fs package.
package main

import (
	"io/fs"
	"syscall"

	pyhost "github.com/aioplay/aioplay/python/lib/host"
)

func statSys(info fs.FileInfo, s *pyhost.Stat) {
	if t, ok := info.Sys().(*syscall.Stat_t); ok {
		s.Mode, s.Ino, s.Dev, s.Nlink = t.Mode, t.Ino, uint64(t.Dev), int64(t.Nlink)
		s.UID, s.GID = int64(t.Uid), int64(t.Gid)
		s.Atime, s.Ctime = t.Atim.Nano(), t.Ctim.Nano()
	}
}
