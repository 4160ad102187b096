// The development server's pages: a site in memory over HTTP, with a script that reloads a page when it is stale.
package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"net"
	"net/http"
	"path"
	"strings"
	"sync"
)

//go:embed reload.js
var reloadScript []byte

// The addresses of the reload script and its stream of versions; no note can have them.
const (
	reloadPath = "/.aioplay/reload.js"
	eventsPath = "/.aioplay/events"
)

// host answers requests from the newest site. It only looks names up in memory, so that no path leads out of it.
type host struct {
	names map[string]bool // what a browser may call this server; anything else is somebody's DNS trick

	mu      sync.Mutex
	files   Files
	err     error
	version string
	changed chan struct{} // closed when version changes
}

// newHost makes a host for a server that listens on addr.
func newHost(addr string) *host {
	h := &host{names: map[string]bool{"localhost": true, "127.0.0.1": true, "::1": true}, changed: make(chan struct{})}
	if name, _, err := net.SplitHostPort(addr); err == nil {
		h.names[name] = true
	}
	return h
}

// show makes files the site that is served.
func (h *host) show(files Files) {
	var all bytes.Buffer
	for _, name := range files.Paths() {
		all.WriteString(name + "\x00" + contentHash(files[name]) + "\n")
	}
	h.set(files, nil, contentHash(all.Bytes()))
}

// fail makes every page tell of the mistake until the next show.
func (h *host) fail(err error) { h.set(nil, err, contentHash([]byte(err.Error()))) }

func (h *host) set(files Files, err error, version string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.files, h.err = files, err
	if h.version != version {
		h.version = version
		close(h.changed)
		h.changed = make(chan struct{})
	}
}

func (h *host) state() (Files, error, string, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.files, h.err, h.version, h.changed
}

// ServeHTTP answers one request.
func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !h.known(r.Host) {
		http.Error(w, "aioplay serves this machine only; the Host header names another", http.StatusForbidden)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	head := w.Header()
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Cache-Control", "no-cache")
	files, err, version, _ := h.state()
	switch {
	case r.URL.Path == reloadPath:
		head.Set("Content-Type", "text/javascript; charset=utf-8")
		w.Write(reloadScript)
	case r.URL.Path == eventsPath:
		h.events(w, r)
	case err != nil:
		head.Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusInternalServerError)
		fmt.Fprintf(w, "<!doctype html>\n<meta charset=\"utf-8\">\n<title>aioplay: a mistake in the sources</title>\n%s\n<h1>The site can't be built</h1>\n<pre>%s</pre>\n",
			reloadTag(version), html.EscapeString(err.Error()))
	default:
		h.file(w, r, files, version)
	}
}

// known says whether the request was meant for this server: a page of another site whose name resolves to this
// machine must not read it.
func (h *host) known(hostport string) bool {
	name := hostport
	if n, _, err := net.SplitHostPort(hostport); err == nil {
		name = n
	}
	return h.names[strings.Trim(name, "[]")]
}

// file answers with a file of the site, a folder's index.html, or the site's page for unknown addresses.
func (h *host) file(w http.ResponseWriter, r *http.Request, files Files, version string) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	data, ok := files[name]
	status := http.StatusOK
	if !ok {
		if _, folder := files[name+"/index.html"]; folder {
			w.Header().Set("Location", path.Base(name)+"/") // relative, so that no host is named
			w.WriteHeader(http.StatusMovedPermanently)
			return
		}
		name, status = "404.html", http.StatusNotFound
		data = files[name]
	}
	if path.Ext(name) == ".html" {
		data = bytes.Replace(data, []byte("</head>"), []byte(reloadTag(version)+"\n</head>"), 1)
	}
	etag := `"` + contentHash(data) + `"`
	w.Header().Set("Content-Type", contentType(name))
	w.Header().Set("ETag", etag)
	if status == http.StatusOK && r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", fmt.Sprint(len(data)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(data)
	}
}

// events tells a page the site's version, now and whenever it changes, as server-sent events.
func (h *host) events(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "no streaming", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	for {
		_, _, version, changed := h.state()
		fmt.Fprintf(w, "data: %s\n\n", version)
		flusher.Flush()
		select {
		case <-changed:
		case <-r.Context().Done():
			return
		}
	}
}

// reloadTag loads the reload script; the version in its address is that of the page.
func reloadTag(version string) string {
	return `<script type="module" src="` + reloadPath + `?` + version + `"></script>`
}

// contentType is fixed here, as the machine's own table differs from one to the next.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".xml":
		return "application/xml"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".woff2":
		return "font/woff2"
	case ".wasm":
		return "application/wasm"
	}
	return "application/octet-stream"
}
