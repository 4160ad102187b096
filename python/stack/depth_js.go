package stack

import "runtime"

func giveWay() { runtime.Gosched() }
