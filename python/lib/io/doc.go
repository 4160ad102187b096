// Package io is Python's io module, on the program's in-memory files, and the built-in open.
package io
