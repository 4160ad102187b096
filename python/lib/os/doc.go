// Package os is Python's os module, as far as a page has an operating system: files in memory, an environment.
package os
