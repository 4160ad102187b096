// Watching folders: changes come in bundles, as an editor writes a file in several steps.
package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// settle is how long the folders must be quiet before a bundle of changes is reported.
const settle = 20 * time.Millisecond

// watchFolders reports the paths that change under the folders until ctx ends; then it closes the channel. A folder
// that doesn't exist is left out; one that is made later inside a watched one is watched too.
func watchFolders(ctx context.Context, folders []string) (<-chan []string, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	for _, dir := range folders {
		if err := addTree(w, dir); err != nil {
			w.Close()
			return nil, err
		}
	}
	out := make(chan []string)
	go func() {
		defer close(out)
		defer w.Close()
		var paths []string
		quiet := time.NewTimer(time.Hour)
		defer quiet.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case e, ok := <-w.Events:
				if !ok {
					return
				}
				if e.Op == fsnotify.Chmod || isScratch(e.Name) {
					continue
				}
				if e.Has(fsnotify.Create) {
					if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
						addTree(w, e.Name)
					}
				}
				if !slices.Contains(paths, e.Name) {
					paths = append(paths, e.Name)
				}
				quiet.Reset(settle)
			case <-w.Errors: // an overflow loses names, not the fact of a change
				paths = append(paths, "")
				quiet.Reset(settle)
			case <-quiet.C:
				select {
				case out <- paths:
					paths = nil
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return out, nil
}

// addTree watches a folder and those in it.
func addTree(w *fsnotify.Watcher, dir string) error {
	return filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || !d.IsDir() {
			return err
		}
		if name := d.Name(); name == "node_modules" || name == "testdata" {
			return filepath.SkipDir
		}
		return w.Add(p)
	})
}

// isScratch recognises the files that editors write beside the one being edited.
func isScratch(p string) bool {
	name := filepath.Base(p)
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "#") || strings.HasSuffix(name, "~") ||
		strings.HasSuffix(name, ".swp") || strings.HasSuffix(name, ".swx") || name == "4913"
}
