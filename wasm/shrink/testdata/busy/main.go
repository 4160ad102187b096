// Command busy leans on everything that reads Go's tables of functions: growing stacks, the collector, deferred calls,
// panics, goroutines, inlined calls and interfaces.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sort"
	"strings"
	"sync"
)

type node struct {
	left, right *node
	value       int
	name        string
}

func grow(depth int) *node {
	if depth == 0 {
		return &node{value: 1, name: strings.Repeat("x", 3)}
	}
	var pad [64]*node // frames large enough that the stack has to grow, with pointers in them
	for i := range pad {
		pad[i] = &node{value: i}
	}
	n := &node{left: grow(depth - 1), right: pad[depth%64], value: depth}
	if depth%16 == 0 {
		runtime.GC()
	}
	for i, p := range pad {
		if p.value != i {
			panic("a pointer was lost")
		}
	}
	return n
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.value + n.left.sum() + n.right.sum()
}

func guarded(i int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	defer func() { i++ }()
	if i%3 == 0 {
		var m map[string]int
		m["x"] = 1
	}
	if i%3 == 1 {
		return errors.New([]string{"a", "b"}[i])
	}
	return nil
}

func main() {
	fmt.Println(grow(200).sum())
	for i := range 6 {
		fmt.Println(guarded(i))
	}
	var wg sync.WaitGroup
	results := make(chan int)
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- grow(i).sum()
		}()
	}
	go func() { wg.Wait(); close(results) }()
	var all []int
	for r := range results {
		all = append(all, r)
	}
	sort.Ints(all)
	fmt.Println(all)
	_, _, line, ok := runtime.Caller(0)
	fmt.Println(ok, line >= 0)
	defer fmt.Println("deferred")
	for i := range 3 {
		func() {
			defer func() { fmt.Println(recover()) }()
			all := make([]int, i)
			fmt.Println(all[2*i], all[i:1])
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		var n *node
		fmt.Println(n.value)
	}()
}
