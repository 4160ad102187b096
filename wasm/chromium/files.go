// The server's side of the file system that test binaries see.

//go:build !js

package chromium

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

// serveFiles answers files.ts with what lies below root, and with nothing else.
func serveFiles(mux *http.ServeMux, root string) {
	inside := func(w http.ResponseWriter, r *http.Request) (string, bool) {
		path := filepath.Clean(filepath.FromSlash(r.URL.Query().Get("path")))
		if path != root && !strings.HasPrefix(path, root+string(filepath.Separator)) {
			http.NotFound(w, r)
			return "", false
		}
		return path, true
	}
	mux.HandleFunc("GET /stat", func(w http.ResponseWriter, r *http.Request) {
		path, ok := inside(w, r)
		if !ok {
			return
		}
		info, err := os.Stat(path)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		names := []string{}
		if info.IsDir() {
			entries, err := os.ReadDir(path)
			if err != nil {
				http.NotFound(w, r)
				return
			}
			for _, entry := range entries {
				names = append(names, entry.Name())
			}
		}
		json.NewEncoder(w).Encode(map[string]any{"dir": info.IsDir(), "size": info.Size(), "names": names})
	})
	mux.HandleFunc("GET /file", func(w http.ResponseWriter, r *http.Request) {
		path, ok := inside(w, r)
		if !ok {
			return
		}
		data, err := os.ReadFile(path)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Write(data)
	})
}
