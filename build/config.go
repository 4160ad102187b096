// The settings of a site, from site.yaml in its content folder.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strings"

	"github.com/goccy/go-yaml"
)

// Config is what site.yaml may say. All of it is optional.
type Config struct {
	Address   string     `yaml:"address"`   // where the site is published, "https://host/folder/"; "" when not known
	Source    string     `yaml:"source"`    // where a note's text can be edited: this, and the note's path
	Languages []Language `yaml:"languages"` // in the order of the switcher; the first is the default
}

// Language is one language of the site.
type Language struct {
	Tag  string `yaml:"tag"`  // also the name of the folder with its notes
	Name string `yaml:"name"` // in the language itself
}

// readConfig reads site.yaml; a site without one is in English and doesn't know its address.
func readConfig(content fs.FS) (Config, error) {
	c := Config{}
	src, err := fs.ReadFile(content, "site.yaml")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return c, err
	}
	if err := yaml.NewDecoder(bytes.NewReader(src), yaml.Strict()).Decode(&c); err != nil && len(bytes.TrimSpace(src)) > 0 {
		return c, fmt.Errorf("site.yaml: %s", yaml.FormatError(err, false, true))
	}
	if len(c.Languages) == 0 {
		c.Languages = []Language{{Tag: "en", Name: "English"}}
	}
	if c.Address != "" {
		u, err := url.Parse(c.Address)
		if err != nil || u.Scheme == "" || u.Host == "" {
			return c, fmt.Errorf("site.yaml: address %q isn't a whole URL, as https://example.org/notes/", c.Address)
		}
		if !strings.HasSuffix(c.Address, "/") {
			c.Address += "/"
		}
	}
	return c, nil
}

// basePath is the folder of the host that the site is published in, from an address or a path: "/" or "/notes/".
// Only the page for unknown addresses needs it, as a host serves that page at any depth.
func basePath(base string) (string, error) {
	u, err := url.Parse(base)
	if err != nil {
		return "", fmt.Errorf("base %q: %w", base, err)
	}
	p := "/" + strings.Trim(u.Path, "/") + "/"
	if p == "//" {
		p = "/"
	}
	return p, nil
}
