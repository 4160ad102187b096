//go:build !unix

package main

import "syscall"

// processAttr does nothing: there are no process groups.
func processAttr(bool) *syscall.SysProcAttr { return nil }
