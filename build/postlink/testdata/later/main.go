// Command later has functions and a text that it needs in some ways only, which its argument names.
package main

import (
	_ "embed"
	"fmt"
	"os"
	"runtime"
	"strings"
)

//go:embed text.txt
var text string

//go:noinline
func common() { println2("common") }

func println2(words ...any) { fmt.Println(words...) }

type counter interface{ add(n int) int }

type rare1 struct{ total int }

func (r *rare1) add(n int) int { return r.sum(n) }

//go:noinline
func (r *rare1) sum(n int) int {
	r.total += n
	return r.total
}

// rare keeps pointers in its frame over a collection and a growing stack.
//
//go:noinline
func rare(n int) string {
	words := []string{fmt.Sprint(n)}
	last := &words[0]
	runtime.GC()
	if n > 0 {
		words = append(words, rare(n-1))
	}
	return *last + " " + strings.Join(words, ",")
}

//go:noinline
func rareRecover() (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover()) }()
	var none []int
	return fmt.Sprint(none[len(os.Args)])
}

//go:noinline
func rareSend(c chan<- string) { c <- rare(2) }

//go:noinline
func rareText() {}

// deepen calls f below some frames, on a stack that has to grow.
//
//go:noinline
func deepen(n int, f func(int) string) string {
	var room [64]int
	if n == 0 {
		return f(3)
	}
	room[n%64] = n
	return deepen(n-1, f) + fmt.Sprint(room[n%64]%10)
}

var value = rare

func main() {
	if len(os.Args) < 2 {
		common()
		return
	}
	switch os.Args[1] {
	case "call":
		println2(rare(3), rare(1))
	case "value":
		println2(value(2), value(1))
	case "method":
		var c counter = &rare1{}
		println2((&rare1{5}).sum(1), c.add(2), c.add(3))
	case "goroutine":
		c := make(chan string)
		go rareSend(c)
		go rareSend(c)
		println2(<-c, <-c)
	case "defer":
		println2(rareRecover(), rareRecover())
	case "deep":
		println2(deepen(300, rare))
	case "text":
		if text[0] == 0 {
			rareText()
		}
		rareText()
		println2(text)
	case "gc":
		for range 3 {
			defer func() { println2(rare(1)) }()
			runtime.GC()
		}
	}
}
