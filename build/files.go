// Files: a site in memory, and writing it to a folder.
package main

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Files is a finished site in memory: slash-separated paths from its root to contents.
type Files map[string][]byte

// Paths returns the paths in order.
func (f Files) Paths() []string { return slices.Sorted(maps.Keys(f)) }

// Size is the sum of the contents' lengths, in bytes.
func (f Files) Size() int {
	n := 0
	for _, b := range f {
		n += len(b)
	}
	return n
}

// manifestName lists the files that a build wrote, so that the next one into the same folder can remove those that
// are gone, and nothing that it didn't write.
const manifestName = ".aioplay-files"

// Write makes the folder hold the site. A file whose contents are the same is left alone; a file that an earlier
// build wrote and this one doesn't have is removed. It returns the number of files written.
func (f Files) Write(dir string) (int, error) {
	root, err := openRoot(dir)
	if err != nil {
		return 0, err
	}
	defer root.Close()
	old, err := root.ReadFile(manifestName)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return 0, err
	}
	for name := range strings.Lines(string(old)) {
		name = strings.TrimSuffix(name, "\n")
		if _, ok := f[name]; !ok && fs.ValidPath(name) {
			if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return 0, err
			}
			root.Remove(path.Dir(name)) // succeeds only when the folder is empty now
		}
	}
	written := 0
	for _, name := range f.Paths() {
		if have, err := root.ReadFile(name); err == nil && bytes.Equal(have, f[name]) {
			continue
		}
		if err := root.MkdirAll(path.Dir(name), 0o755); err != nil {
			return written, err
		}
		if err := root.WriteFile(name, f[name], 0o644); err != nil {
			return written, err
		}
		written++
	}
	manifest := strings.Join(f.Paths(), "\n") + "\n"
	return written, root.WriteFile(manifestName, []byte(manifest), 0o644)
}

// openRoot makes the folder if need be and opens it so that no name can lead out of it.
func openRoot(dir string) (*os.Root, error) {
	if err := os.MkdirAll(filepath.Clean(dir), 0o755); err != nil {
		return nil, err
	}
	return os.OpenRoot(dir)
}

// relativeURL is the URL that leads from the page at one path to the file at another: relative, so that the site
// works in any folder of any host.
func relativeURL(from, to string) string {
	a, b := strings.Split(path.Dir(from), "/"), strings.Split(to, "/")
	if a[0] == "." {
		a = nil
	}
	for len(a) > 0 && len(b) > 1 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	return strings.Repeat("../", len(a)) + strings.Join(b, "/")
}
