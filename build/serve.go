// The serve subcommand: the site on this machine, rebuilt and reloaded as its sources change.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

var serveCommand = &command{
	name:    "serve",
	args:    "[--addr 127.0.0.1:8080] [DIR]",
	summary: "serve the site of the notes in DIR on this machine, with live reload",
}

func init() { serveCommand.run = runServe }

func runServe(args []string) int {
	fs := serveCommand.flags(`Builds the site of the notes in DIR (./content unless given) and serves it from memory. When a note, a script, the style
or the runtime's source changes, it is built again and the open pages reload. Ctrl-C ends it.`)
	addr := fs.String("addr", "127.0.0.1:8080", "address to listen on, HOST:PORT; port 0 takes a free one")
	if status, done := serveCommand.parse(fs, args); done {
		return status
	}
	if fs.NArg() > 1 {
		return serveCommand.misuse("one folder at a time")
	}
	dir, err := contentDir(fs.Args())
	if err != nil {
		return serveCommand.fail(err)
	}
	src, err := findSources(dir)
	if err != nil {
		return serveCommand.fail(err)
	}
	listener, err := listen(*addr) // first, as a port that is taken should not cost a build
	if err != nil {
		return serveCommand.fail(err)
	}
	defer listener.Close()
	assets, err := src.Assets()
	if err != nil {
		return serveCommand.fail(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	h := newHost(listener.Addr().String())
	w := &watch{content: dir, sources: src, assets: assets, host: h}
	w.rebuild(false)
	if err := w.start(ctx); err != nil {
		return serveCommand.fail(err)
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	go func() {
		<-ctx.Done()
		short, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		server.Shutdown(short)
	}()
	fmt.Printf("http://%s/\n", listener.Addr())
	if err := server.Serve(listener); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return serveCommand.fail(err)
	}
	return 0
}

// listen opens the address, and says what to do when it is taken.
func listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is in use by another program; choose another port with --addr 127.0.0.1:8081", addr)
	}
	return l, err
}

// watch rebuilds the site when a source changes.
type watch struct {
	content string
	sources Sources
	assets  Assets
	host    *host
}

// rebuild builds the site and hands it, or the mistake, to the host. assets says that more than notes has changed.
func (w *watch) rebuild(assets bool) {
	start := time.Now()
	files, err := func() (Files, error) {
		if assets {
			a, err := w.sources.Assets()
			if err != nil {
				return nil, err
			}
			w.assets = a
		}
		return Build(os.DirFS(w.content), Options{Base: "/", Assets: w.assets})
	}()
	if err != nil {
		fmt.Fprintf(os.Stderr, "aioplay: %v\n", err)
		w.host.fail(err)
		return
	}
	w.host.show(files)
	fmt.Fprintf(os.Stderr, "aioplay: built in %d ms\n", time.Since(start).Milliseconds())
}

// start watches the folders until ctx ends.
func (w *watch) start(ctx context.Context) error {
	folders := []string{w.content}
	for _, name := range []string{"site/src", "site/style", "wasm", "python", "loop", "jsbridge"} {
		if w.sources.Root == "" {
			break
		}
		folders = append(folders, filepath.Join(w.sources.Root, filepath.FromSlash(name)))
	}
	changes, err := watchFolders(ctx, folders)
	if err != nil {
		return fmt.Errorf("can't watch the sources: %w", err)
	}
	content, err := filepath.Abs(w.content)
	if err != nil {
		return err
	}
	go func() {
		for paths := range changes {
			assets := false
			for _, p := range paths {
				abs, err := filepath.Abs(p)
				assets = assets || err != nil || !strings.HasPrefix(abs, content+string(filepath.Separator))
			}
			w.rebuild(assets)
		}
	}()
	return nil
}
