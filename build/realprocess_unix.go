//go:build unix

package main

import "syscall"

// processAttr says that a process leads a group of its own, or not.
func processAttr(group bool) *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: group} }
