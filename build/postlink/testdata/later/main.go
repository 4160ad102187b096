// Command later has functions and a text that it needs in some ways only, which its argument names.
package main

import (
	_ "embed"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strconv"
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

// A place is hashed and compared field by field when it is the key of a map of interfaces.
type place struct {
	town, street string
	_            int
	number       float64
}

// A crowd is so big that the collector makes its mask of pointers itself, out of its fields.
type crowd struct {
	names  [20000]*string
	places [20000]struct {
		n int
		p *place
	}
}

//go:noinline
func inAny(x any) any { return x }

// describe converts to interfaces that only the running program knows.
//
//go:noinline
func describe(x any) string {
	switch x := x.(type) {
	case interface{ Error() string }:
		return "error " + x.Error()
	case interface{ add(int) int }:
		return "counter " + strconv.Itoa(x.add(1))
	case fmt.Stringer:
		return "stringer " + x.String()
	}
	return "something"
}

type sum struct{ grandTotal int }

func (s *sum) add(n int) int { s.grandTotal += n; return s.grandTotal }

func (p place) String() string { return p.town }

//go:noinline
func newCrowd() *crowd {
	c := &crowd{}
	for i := range c.names {
		s := strconv.Itoa(i)
		c.names[i], c.places[i].p = &s, &place{town: s}
	}
	return c
}

func main() {
	if len(os.Args) < 2 {
		common()
		return
	}
	switch os.Args[1] {
	case "keys":
		m := map[any]int{place{"a", "b", 1, 2}: 1, place{"a", "c", 1, 2}: 2, [2]string{"x", "y"}: 3}
		println2(strconv.Itoa(m[inAny(place{"a", "b", 7, 2})]), strconv.Itoa(m[inAny(place{"a", "c", 0, 3})]), strconv.Itoa(m[inAny([2]string{"x", "y"})]))
	case "convert":
		println2(describe(&sum{4}), describe(os.ErrExist), describe(place{town: "t"}), describe(1))
	case "crowd":
		c := newCrowd()
		for range 3 {
			runtime.GC()
			newCrowd()
		}
		println2(*c.names[19999], c.places[19999].p.town)
	case "finalizer":
		done := make(chan string, 1)
		func() {
			runtime.SetFinalizer(&sum{5}, func(s *sum) { done <- strconv.Itoa(s.grandTotal) })
		}()
		for range 5 {
			runtime.GC()
			runtime.Gosched()
		}
		println2(<-done)
	case "fields":
		println2(fmt.Sprintf("%+v %+v %T", inAny(place{"a", "b", 1, 2}), &sum{3}, &crowd{}), reflect.TypeFor[crowd]().Field(1).Name, reflect.TypeFor[place]().Method(0).Name)
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
