// Scripts and modules for the browser, made when a test needs them.

//go:build !js

package chromium

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/aioplay/aioplay/build/postlink"
	"github.com/evanw/esbuild/pkg/api"
)

// Root is the project's folder: the nearest one above the working directory that holds a go.mod.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod above the working directory")
		}
		dir = parent
	}
}

// A Script is what Bundle makes of a TypeScript file.
type Script struct {
	Entry   string // slash-separated, from the project's root
	Module  bool   // an ES module; otherwise one classic script
	Runtime bool   // with wasm_exec.js of the building Go in front
	Minify  bool
	Define  map[string]string // identifiers and the JavaScript expressions that replace them
}

// Bundle makes one file of a script and its imports.
func Bundle(s Script) ([]byte, error) {
	root, err := Root()
	if err != nil {
		return nil, err
	}
	options := api.BuildOptions{
		EntryPoints: []string{filepath.Join(root, filepath.FromSlash(s.Entry))},
		Bundle:      true,
		Format:      api.FormatIIFE,
		Target:      api.ES2022,
		Define:      s.Define,
		LogLevel:    api.LogLevelSilent,

		MinifyWhitespace:  s.Minify,
		MinifyIdentifiers: s.Minify,
		MinifySyntax:      s.Minify,
	}
	if s.Module {
		options.Format = api.FormatESModule
	}
	if s.Runtime {
		text, err := wasmExec()
		if err != nil {
			return nil, err
		}
		options.Banner = map[string]string{"js": text}
	}
	result := api.Build(options)
	if len(result.Errors) > 0 {
		lines := api.FormatMessages(result.Errors, api.FormatMessagesOptions{})
		return nil, errors.New(strings.Join(lines, ""))
	}
	return result.OutputFiles[0].Contents, nil
}

// wasmExec reads Go's own script for the browser, which must come from the Go that built the module.
func wasmExec() (string, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js"))
	return string(text), err
}

// Compile builds a package's program, or its test binary, for js/wasm and writes it to output, after the pass that the
// released module goes through too; with AIOPLAY_POSTLINK=off as the linker left it. pkg is relative to the project's
// root.
func Compile(pkg, output string, test bool) error {
	root, err := Root()
	if err != nil {
		return err
	}
	args := []string{"build", "-buildvcs=false", "-ldflags=-w"} // -trimpath would compile everything once more
	if test {
		args = []string{"test", "-c"}
	}
	cmd := exec.Command("go", append(args, "-o", output, pkg)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if text, err := cmd.CombinedOutput(); err != nil {
		return errors.New(pkg + ": " + err.Error() + "\n" + string(text))
	}
	return Postlink(output)
}

// Postlink puts a linked module through the passes after linking, in place. A Go that the pass doesn't know leaves it as it is.
func Postlink(file string) error {
	if os.Getenv("AIOPLAY_POSTLINK") == "off" || !strings.HasPrefix(runtime.Version(), postlink.Version) {
		return nil
	}
	linked, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	processed, _, err := postlink.Process(linked, postlink.Options{})
	if err != nil {
		return err
	}
	return os.WriteFile(file, processed, 0o666)
}
