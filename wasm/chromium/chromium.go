//go:build !js

// Package chromium starts a headless Chromium for tests that have to run where readers do. Pages report back over
// HTTP to the test's own server, so nothing here speaks the debugging protocol.
package chromium

import (
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// ErrNone says that no Chromium was found; tests skip with it.
var ErrNone = errors.New("no Chromium here: set CHROMIUM to its path")

// Path is the browser's executable: $CHROMIUM, or the first of the usual names on $PATH.
func Path() (string, error) {
	if path := os.Getenv("CHROMIUM"); path != "" {
		return path, nil
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", ErrNone
}

// A Browser is one running Chromium with a profile of its own.
type Browser struct {
	cmd     *exec.Cmd
	profile string
	exited  chan struct{}
}

// Open starts a browser on url. Every host but the loopback resolves to nothing. Close must be called.
func Open(url string, flags ...string) (*Browser, error) {
	path, err := Path()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "aioplay-chromium-")
	if err != nil {
		return nil, err
	}
	args := []string{
		"--headless=new", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
		"--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--disable-extensions", "--disable-dev-shm-usage", "--mute-audio",
		"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
		"--remote-debugging-port=0", // without one, headless Chromium may leave when the page is loaded
		"--user-data-dir=" + profile,
	}
	if runtime.GOOS == "linux" && os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // Chromium's sandbox refuses to start as root
	}
	args = append(append(args, flags...), url)
	cmd := exec.Command(path, args...)
	if os.Getenv("CHROMIUM_LOG") != "" {
		cmd.Stderr = os.Stderr
	}
	// The executable is often a shell script and always starts children: the whole group is ended together.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		os.RemoveAll(profile)
		return nil, err
	}
	b := &Browser{cmd: cmd, profile: profile, exited: make(chan struct{})}
	go func() {
		cmd.Wait()
		close(b.exited)
	}()
	return b, nil
}

// Exited is closed when the browser is gone.
func (b *Browser) Exited() <-chan struct{} { return b.exited }

// Close ends the browser and deletes its profile.
func (b *Browser) Close() {
	syscall.Kill(-b.cmd.Process.Pid, syscall.SIGKILL)
	<-b.exited
	for range 20 { // children may still be writing
		if os.RemoveAll(b.profile) == nil {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// Serve serves handler on a free loopback port until stop is called.
func Serve(handler http.Handler) (origin string, stop func(), err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	server := &http.Server{Handler: handler}
	go server.Serve(listener)
	return "http://" + listener.Addr().String(), func() { server.Close() }, nil
}
