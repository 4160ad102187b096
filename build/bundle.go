// Bundling the web side: esbuild makes ES modules of site/src, and npm provides what they import.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/aioplay/aioplay/site"
)

// Sources are the folders that a site's assets are built from.
type Sources struct {
	Root  string // the module's folder; "" in a released program, whose assets are packed
	Cache cache
	Log   func(format string, args ...any) // tells the user of slow steps
}

// assetFolder holds every file whose name carries a hash of its contents; it may be cached for ever.
const assetFolder = "assets/"

// Assets builds everything that the pages share, or takes it from the cache.
func (s Sources) Assets() (Assets, error) {
	if s.Root == "" {
		return unpack(packed)
	}
	rt, err := s.Runtime()
	if err != nil {
		return Assets{}, err
	}
	a, err := s.bundle(rt)
	if err != nil {
		return Assets{}, err
	}
	a.Files[rt.Name] = rt.Wasm
	if rt.Rest != "" {
		a.Files[rt.Rest] = rt.More
	}
	a.Icon = "icon.svg"
	return a, a.addStatic()
}

// bundle bundles the scripts and the style. It depends on the runtime only by the names of its files.
func (s Sources) bundle(rt Runtime) (Assets, error) {
	dir := filepath.Join(s.Root, "site")
	all := func(string) bool { return true }
	key, err := treeHash(dir, all, "src", "style", "package.json", "package-lock.json", "tsconfig.json")
	if err != nil {
		return Assets{}, err
	}
	key = contentHash([]byte(key + rt.Name + rt.Rest + rt.Exec + moduleVersion("github.com/evanw/esbuild")))
	var a Assets
	if s.Cache.load("bundle", key, &a) {
		return a, nil
	}
	if err := s.npm(dir); err != nil {
		return Assets{}, err
	}
	s.Log("bundling site/src")
	a, err = bundle(dir, rt)
	if err == nil {
		s.Cache.store("bundle", key, a)
	}
	return a, err
}

// bundle runs esbuild over the entry points of package site in dir.
func bundle(dir string, rt Runtime) (Assets, error) {
	a := Assets{Files: Files{}}
	worker, err := esbuild(dir, api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{{InputPath: "src/worker.ts", OutputPath: "worker"}},
		Format:              api.FormatIIFE,
		Banner:              map[string]string{"js": rt.Exec},
	})
	if err != nil {
		return a, err
	}
	workerName := a.add("worker.js", worker.OutputFiles[0].Contents)
	names, err := json.Marshal(map[string]string{"wasm": rt.Name, "rest": rt.Rest, "worker": workerName})
	if err != nil {
		return a, err
	}
	modules, err := esbuild(dir, api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{
			{InputPath: site.ElementEntry, OutputPath: "aioplay"},
			{InputPath: site.SiteEntry, OutputPath: assetFolder + "site"},
		},
		Format:     api.FormatESModule,
		Splitting:  true,
		ChunkNames: assetFolder + "[name]-[hash]",
		Define:     map[string]string{"AIOPLAY_FILES": string(names)},
		Metafile:   true,
	})
	if err != nil {
		return a, err
	}
	for _, f := range modules.OutputFiles {
		switch name := outputName(dir, f.Path); name {
		case assetFolder + "site.js":
			a.Site = a.add("site.js", f.Contents)
		case "aioplay.js": // its name is part of what an embedding page writes down, and so has no hash
			a.Element = name
			a.Files[name] = f.Contents
		default:
			a.Files[name] = f.Contents
		}
	}
	if a.Preload, err = staticImports(modules.Metafile, "aioplay.js"); err != nil {
		return a, err
	}
	style, err := esbuild(dir, api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{{InputPath: site.StyleEntry, OutputPath: "site"}},
	})
	if err != nil {
		return a, err
	}
	a.Style = a.add("site.css", style.OutputFiles[0].Contents)
	theme, err := esbuild(dir, api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{{InputPath: site.ThemeEntry, OutputPath: "theme"}},
		Format:              api.FormatIIFE,
	})
	if err != nil {
		return a, err
	}
	a.Theme = a.add("theme.js", theme.OutputFiles[0].Contents)
	return a, nil
}

// add files data under its name with a hash of the contents, and returns the path.
func (a *Assets) add(name string, data []byte) string {
	ext := path.Ext(name)
	p := assetFolder + strings.TrimSuffix(name, ext) + "-" + contentHash(data) + ext
	a.Files[p] = data
	return p
}

// outFolder is the folder that esbuild is told to write to; nothing is written there.
const outFolder = "out"

func outputName(dir, p string) string {
	rel, err := filepath.Rel(filepath.Join(dir, outFolder), p)
	if err != nil {
		return p
	}
	return filepath.ToSlash(rel)
}

// esbuild runs one build in memory with what all of them share.
func esbuild(dir string, o api.BuildOptions) (api.BuildResult, error) {
	o.AbsWorkingDir = dir
	o.Outdir = outFolder
	o.Bundle = true
	o.Write = false
	o.LogLevel = api.LogLevelSilent
	o.Target = api.ES2022
	o.Charset = api.CharsetUTF8
	o.MinifyWhitespace, o.MinifyIdentifiers, o.MinifySyntax = true, true, true
	o.Loader = map[string]api.Loader{".svg": api.LoaderText, ".woff2": api.LoaderFile}
	r := api.Build(o)
	if len(r.Errors) > 0 {
		lines := api.FormatMessages(r.Errors, api.FormatMessagesOptions{Kind: api.ErrorMessage})
		return r, errors.New(strings.TrimSpace(strings.Join(lines, "")))
	}
	return r, nil
}

// staticImports lists the chunks that an output imports when it loads, directly or through another chunk.
func staticImports(metafile, output string) ([]string, error) {
	var meta struct {
		Outputs map[string]struct {
			Imports []struct {
				Path     string
				Kind     string
				External bool
			}
		}
	}
	if err := json.Unmarshal([]byte(metafile), &meta); err != nil {
		return nil, fmt.Errorf("esbuild's metafile: %w", err)
	}
	var list []string
	var visit func(name string)
	visit = func(name string) {
		for _, imp := range meta.Outputs[name].Imports {
			p := strings.TrimPrefix(imp.Path, outFolder+"/")
			if imp.Kind == "import-statement" && !imp.External && !slices.Contains(list, p) {
				list = append(list, p)
				visit(imp.Path)
			}
		}
	}
	visit(outFolder + "/" + output)
	slices.Sort(list)
	return list, nil
}

// npm installs the packages of site/package-lock.json unless they are there, each in its pinned version.
func (s Sources) npm(dir string) error {
	if ok, err := npmReady(dir); ok || err != nil {
		return err
	}
	if _, err := exec.LookPath("npm"); err != nil {
		return errors.New("npm isn't installed. The site's scripts are bundled from npm packages: install Node.js 20 or newer (Debian: apt-get install nodejs npm), then try again")
	}
	s.Log("installing npm packages (npm ci in %s)", dir)
	cmd := exec.Command("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("npm ci in %s: %w\n%s", dir, err, strings.TrimSpace(string(out)))
	}
	return nil
}

// npmReady says whether node_modules holds every direct dependency in the version that package.json pins.
func npmReady(dir string) (bool, error) {
	data, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if err != nil {
		return false, err
	}
	var pkg struct{ Dependencies, DevDependencies map[string]string }
	if err := json.Unmarshal(data, &pkg); err != nil {
		return false, fmt.Errorf("%s/package.json: %w", dir, err)
	}
	for _, deps := range []map[string]string{pkg.Dependencies, pkg.DevDependencies} {
		for name, want := range deps {
			data, err := os.ReadFile(filepath.Join(dir, "node_modules", filepath.FromSlash(name), "package.json"))
			var have struct{ Version string }
			if err != nil || json.Unmarshal(data, &have) != nil || have.Version != want {
				return false, nil
			}
		}
	}
	return true, nil
}

// moduleVersion is the version of a Go module that this program was built with.
func moduleVersion(name string) string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == name {
				return m.Version
			}
		}
	}
	return ""
}
