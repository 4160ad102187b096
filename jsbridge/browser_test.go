// Starts this package's tests in Chromium, with a server for those that fetch.

//go:build !js

package jsbridge

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/wasm/chromium"
)

func TestInChromium(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes seconds")
	}
	if _, err := chromium.Path(); errors.Is(err, chromium.ErrNone) {
		t.Skip(err)
	}
	binary := filepath.Join(t.TempDir(), "jsbridge.wasm")
	if err := chromium.Compile("./jsbridge", binary, true); err != nil {
		t.Fatal(err)
	}
	other, stopOther, err := chromium.Serve(fetchServer(""))
	if err != nil {
		t.Fatal(err)
	}
	defer stopOther()
	var out bytes.Buffer
	status, err := chromium.Exec(chromium.Job{
		Wasm:    binary,
		Args:    []string{"jsbridge.test", "-test.v"},
		Env:     map[string]string{"FETCH": "1"},
		Handler: fetchServer(other),
		Timeout: time.Minute,
	}, &out)
	if err != nil || status != 0 {
		t.Fatalf("status %d, %v\n%s", status, err, out.String())
	}
	for _, name := range []string{"TestFetchAnswer", "TestRealClock", "TestPauseAndStep/virtual"} {
		if !strings.Contains(out.String(), "--- PASS: "+name) {
			t.Errorf("%s did not run:\n%s", name, out.String())
		}
	}
}

// fetchServer answers what fetch_js_test.go asks for.
func fetchServer(other string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/fetch/echo", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("Set-Cookie", "secret=1; Path=/; SameSite=Lax")
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("X-Answer", "because")
		w.WriteHeader(http.StatusNonAuthoritativeInfo)
		io.WriteString(w, r.Method+" "+r.URL.String()+"\n")
		r.Header.Write(w)
		w.Write(body)
	})
	mux.HandleFunc("/fetch/redirect", func(w http.ResponseWriter, r *http.Request) {
		to := r.URL.Query().Get("to")
		if to == "other" {
			to = other + "/fetch/echo"
		}
		http.Redirect(w, r, to, http.StatusFound)
	})
	mux.HandleFunc("/fetch/large", func(w http.ResponseWriter, r *http.Request) {
		for range 100 {
			w.Write(bytes.Repeat([]byte("0123456789"), 1000))
		}
	})
	mux.HandleFunc("/fetch/slow", func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-time.After(10 * time.Second):
		}
	})
	mux.HandleFunc("/fetch/drip", func(w http.ResponseWriter, r *http.Request) {
		for i := range 20 {
			io.WriteString(w, strconv.Itoa(i)+"\n")
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
				return
			case <-time.After(10 * time.Millisecond):
			}
		}
	})
	return mux
}
