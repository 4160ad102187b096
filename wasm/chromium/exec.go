// Runs a Go test binary in a worker.

//go:build !js

package chromium

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

const execPage = `<!doctype html><meta charset="utf-8"><title>go test</title><script src="page.js"></script>`

const execPageScript = `fetch("worker.js").then((r) => r.text()).then((text) => {
  const prefix = "const here = " + JSON.stringify(location.origin) + ";";
  new Worker(URL.createObjectURL(new Blob([prefix, text], {type: "text/javascript"})));
});`

// A Job is a js/wasm program and what it is started with. Arguments and environment together must stay below 8 kB,
// which is where wasm_exec.js puts them.
type Job struct {
	Wasm    string   // the file
	Dir     string   // the working directory, inside the project, which can be read; "" is the current one
	Args    []string // the first is the program's name
	Env     map[string]string
	Handler http.Handler // answers further requests of the program to the page's origin; may be nil
	Timeout time.Duration
}

// Exec runs the job, copies what it prints to out and returns its exit status.
func Exec(job Job, out io.Writer) (status int, err error) {
	script, err := Bundle(Script{Entry: "wasm/chromium/exec.ts", Runtime: true})
	if err != nil {
		return 0, err
	}
	root, err := Root()
	if err != nil {
		return 0, err
	}
	if job.Dir == "" {
		if job.Dir, err = os.Getwd(); err != nil {
			return 0, err
		}
	}
	exit := make(chan int, 1)
	// out belongs to the caller again when Exec returns.
	var mu sync.Mutex
	over := false
	defer func() {
		mu.Lock()
		over = true
		mu.Unlock()
	}()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		io.WriteString(w, execPage)
	})
	mux.HandleFunc("GET /page.js", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		io.WriteString(w, execPageScript)
	})
	mux.HandleFunc("GET /worker.js", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		w.Write(script)
	})
	mux.HandleFunc("GET /job", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(map[string]any{"args": job.Args, "env": job.Env, "dir": job.Dir})
	})
	mux.HandleFunc("GET /test.wasm", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/wasm")
		http.ServeFile(w, r, job.Wasm)
	})
	mux.HandleFunc("POST /out", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if over {
			return
		}
		io.Copy(out, r.Body)
		if text := r.URL.Query().Get("exit"); text != "" {
			if n, err := strconv.Atoi(text); err == nil {
				over = true
				exit <- n
			}
		}
	})
	serveFiles(mux, root)
	if job.Handler != nil {
		mux.Handle("/", job.Handler)
	}
	origin, stop, err := Serve(mux)
	if err != nil {
		return 0, err
	}
	defer stop()
	if job.Env == nil {
		job.Env = map[string]string{}
	}
	job.Env["ORIGIN"] = origin
	browser, err := Open(origin + "/")
	if err != nil {
		return 0, err
	}
	defer browser.Close()
	if job.Timeout == 0 {
		job.Timeout = 5 * time.Minute
	}
	select {
	case status := <-exit:
		return status, nil
	case <-browser.Exited():
		return 0, errors.New("the browser is gone")
	case <-time.After(job.Timeout):
		return 0, errors.New("no end after " + job.Timeout.String())
	}
}

// TestArgs turns the flags of a native test run into those of a test binary: verbosity and the choice of tests.
func TestArgs(args []string) []string {
	kept := []string{"test"}
	for _, arg := range args {
		for _, prefix := range []string{"-test.v", "-test.run", "-test.short", "-test.bench", "-test.count"} {
			if strings.HasPrefix(arg, prefix) {
				kept = append(kept, arg)
			}
		}
	}
	return kept
}
