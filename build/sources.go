// Finding the folders that a command works on: the notes, and aioplay's own source.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// defaultContent is the notes' folder when none is given.
const defaultContent = "content"

// contentDir is the notes' folder from a command's arguments, checked to be one.
func contentDir(args []string) (string, error) {
	dir := defaultContent
	if len(args) > 0 {
		dir = args[0]
	}
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, os.ErrNotExist) && len(args) == 0:
		return "", fmt.Errorf("there is no folder %q here; name the folder with the notes, or start one with: aioplay new DIR", dir)
	case err != nil:
		return "", err
	case !info.IsDir():
		return "", fmt.Errorf("%s isn't a folder", dir)
	}
	return dir, nil
}

// findSources finds aioplay's source, which the runtime and the scripts are built from: the module that the working
// folder or the notes are in, or the one that this program was itself compiled from. A released program has its assets
// packed inside and needs no source.
func findSources(content string) (Sources, error) {
	log := func(format string, args ...any) { fmt.Fprintf(os.Stderr, "aioplay: "+format+"\n", args...) }
	if len(packed) > 0 {
		return Sources{Log: log}, nil
	}
	var tried []string
	if wd, err := os.Getwd(); err == nil {
		tried = append(tried, wd)
	}
	if abs, err := filepath.Abs(content); err == nil {
		tried = append(tried, abs)
	}
	if _, file, _, ok := runtime.Caller(0); ok && filepath.IsAbs(file) {
		tried = append(tried, filepath.Dir(file))
	}
	for _, dir := range tried {
		for {
			if isModule(dir) {
				return Sources{Root: dir, Cache: cache{filepath.Join(dir, ".cache")}, Log: log}, nil
			}
			parent := filepath.Dir(dir)
			if parent == dir {
				break
			}
			dir = parent
		}
	}
	return Sources{}, errors.New("aioplay's own source isn't here, and this program was built without it; run the command in a clone of " + moduleName)
}

// isModule says whether dir is the root of aioplay's module.
func isModule(dir string) bool {
	data, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return false
	}
	for line := range strings.Lines(string(data)) {
		if strings.TrimSpace(line) == "module "+moduleName {
			return true
		}
	}
	return false
}
