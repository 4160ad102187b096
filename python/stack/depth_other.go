//go:build !js

package stack

func giveWay() {} // Go's stacks are the only ones
