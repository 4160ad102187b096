// Assets: what every page of a site shares, and the cache that keeps the slow parts between builds.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/aioplay/aioplay/site"
)

// Assets are the bundled scripts, the style sheet, the runtime and the static files. The names are paths in Files.
type Assets struct {
	Files   Files
	Style   string
	Theme   string
	Site    string
	Element string
	Icon    string
	Diagram string
	Preload []string
}

// urls turns the paths into what a page's template needs.
func (a Assets) urls(url func(string) string) site.Assets {
	name := func(p string) string {
		if p == "" {
			return ""
		}
		return url(p)
	}
	s := site.Assets{
		Style: name(a.Style), Theme: name(a.Theme), Site: name(a.Site), Element: name(a.Element), Icon: name(a.Icon),
		Diagram: name(a.Diagram),
	}
	for _, p := range a.Preload {
		s.Preload = append(s.Preload, url(p))
	}
	return s
}

// addStatic adds the site's static files.
func (a *Assets) addStatic() error {
	return fs.WalkDir(site.Static(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(site.Static(), p)
		a.Files[p] = data
		return err
	})
}

// contentHash is a short name for a file's contents: 10 hexadecimal digits of its SHA-256.
func contentHash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])[:10]
}

// treeHash hashes names and contents of the files under the folders (or the files) given that keep accepts.
func treeHash(root string, keep func(path string) bool, names ...string) (string, error) {
	h := sha256.New()
	for _, name := range names {
		err := filepath.WalkDir(filepath.Join(root, name), func(p string, d fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil {
				return err
			}
			if d.IsDir() {
				if d.Name() == "testdata" || d.Name() == "node_modules" {
					return filepath.SkipDir
				}
				return nil
			}
			if !keep(p) {
				return nil
			}
			data, err := os.ReadFile(p)
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(root, p)
			if err != nil {
				return err
			}
			sum := sha256.Sum256(data)
			h.Write([]byte(filepath.ToSlash(rel) + "\x00"))
			h.Write(sum[:])
			return nil
		})
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:20], nil
}

// cache keeps values in a folder by kind and key, the newest few of each kind. A value that can't be read is a miss.
type cache struct{ dir string }

// cacheKept is how many values of one kind stay.
const cacheKept = 4

func (c cache) path(kind, key string) string { return filepath.Join(c.dir, kind+"-"+key+".gob") }

// load reads a value into v and reports whether there was one.
func (c cache) load(kind, key string, v any) bool {
	data, err := os.ReadFile(c.path(kind, key))
	return err == nil && gob.NewDecoder(bytes.NewReader(data)).Decode(v) == nil
}

// store writes a value. A cache that can't be written only costs time, so that errors are the caller's to ignore.
func (c cache) store(kind, key string, v any) error {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(v); err != nil {
		return err
	}
	if err := os.MkdirAll(c.dir, 0o755); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(c.dir, "new-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(b.Bytes()); err != nil {
		tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	if err := os.Rename(tmp.Name(), c.path(kind, key)); err != nil {
		return err
	}
	return c.prune(kind)
}

// prune removes all but the newest values of a kind.
func (c cache) prune(kind string) error {
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		return err
	}
	var infos []fs.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil && strings.HasPrefix(e.Name(), kind+"-") {
			infos = append(infos, info)
		}
	}
	sort.Slice(infos, func(i, j int) bool { return infos[i].ModTime().After(infos[j].ModTime()) })
	for _, info := range slices.Clip(infos)[min(cacheKept, len(infos)):] {
		os.Remove(filepath.Join(c.dir, info.Name()))
	}
	return nil
}
