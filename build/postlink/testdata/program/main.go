// Command program exercises what moves control about in a Go program: its output is compared before and after the pass.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

func main() {
	if len(os.Args) > 1 {
		fail(os.Args[1])
		return
	}
	goroutines()
	selects()
	defers()
	closures()
	switches()
	gotos()
	floats()
	recovers()
	growth()
	fmt.Println("done")
}

// fail ends the program in one of the ways that a program can end badly.
func fail(how string) {
	switch how {
	case "panic":
		defer fmt.Println("deferred")
		panic(errors.New("told to"))
	case "nil":
		var p *struct{ a, b int }
		fmt.Println(p.b)
	case "deadlock":
		<-make(chan int)
	case "tracebacks":
		tracebacks()
	case "exit":
		os.Exit(3)
	case "overflow":
		fmt.Println(overflow(1))
	}
}

func overflow(n int) int { return overflow(n+1) + n }

func goroutines() {
	const n = 50
	jobs, results := make(chan int), make(chan int, 3)
	var wg sync.WaitGroup
	for range 7 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				s := 0
				for i := range j {
					if s += i * j; i%3 == 0 {
						runtime.Gosched() // in a loop in a loop
					}
				}
				results <- s
			}
		}()
	}
	go func() {
		for i := range n {
			jobs <- i
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	sum := 0
	for r := range results {
		sum += r
	}
	fmt.Println("goroutines", sum)

	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	turn := 0
	var order []int
	for id := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for round := range 4 {
				mu.Lock()
				for turn != round*3+id {
					cond.Wait()
				}
				order = append(order, id)
				turn++
				cond.Broadcast()
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("turns", order)

	stop := make(chan struct{})
	go func() {
		defer close(stop)
		defer fmt.Println("goexit ran its deferred calls")
		func() { runtime.Goexit() }()
		fmt.Println("not reached")
	}()
	<-stop
}

func selects() {
	a, b, quit := make(chan int), make(chan string), make(chan bool)
	go func() {
		for i := range 5 {
			a <- i
			b <- strings.Repeat("x", i)
		}
		close(quit)
	}()
	n, s, ticks := 0, "", 0
	timer := time.After(time.Millisecond)
loop:
	for {
		select {
		case v := <-a:
			n += v
		case v := <-b:
			s += v
		case <-timer:
			ticks++
			timer = nil
		case <-quit:
			break loop
		}
	}
	select {
	case v, ok := <-a:
		fmt.Println("unexpected", v, ok)
	default:
	}
	time.Sleep(2 * time.Millisecond)
	fmt.Println("select", n, s, ticks <= 1)
}

type problem struct{ code int }

func (p problem) Error() string { return fmt.Sprint("problem ", p.code) }

func risky(i int) (r int, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("risky(%d): %v", i, x)
			r *= 10
		}
	}()
	for k := range 3 {
		defer func() { r += k }()
	}
	var m map[string]int
	var list []int
	var p *problem
	zero := i - i
	switch r = i; i {
	case 0:
		m["x"] = 1
	case 1:
		return list[i], nil
	case 2:
		return p.code, nil
	case 3:
		return 7 / zero, nil
	case 4:
		panic(problem{i})
	case 5:
		return list[zero:i][0], nil
	case 6:
		var x any = "text"
		return x.(int), nil
	case 7:
		defer func() {
			fmt.Println("inner", recover())
			panic("outer")
		}()
		panic("first")
	}
	return 100, nil
}

func defers() {
	for i := range 9 {
		fmt.Println(risky(i))
	}
	func() {
		defer func() { fmt.Println("loop of defers", recover()) }()
		for i := range 20 {
			defer func() {
				if i == 13 {
					panic(fmt.Sprint("again ", recover()))
				}
			}()
		}
		panic("start")
	}()
	done := make(chan any)
	go func() {
		defer func() { done <- recover() }()
		defer func() { time.Sleep(time.Millisecond) }() // parks while panicking
		panic("parked")
	}()
	fmt.Println(<-done)
}

func closures() {
	var fs []func(int) int
	for i := range 5 {
		fs = append(fs, func(x int) int { i += x; return i })
	}
	sum := 0
	for range 3 {
		for _, f := range fs {
			sum = sum*3 + f(sum&7)
		}
	}
	evens := func(yield func(int, string) bool) {
		for i := 0; ; i += 2 {
			if !yield(i, strings.Repeat("e", i/2)) {
				return
			}
		}
	}
	for i, s := range evens {
		if i > 6 {
			break
		}
		sum += i + len(s)
	}
	var apply func(n int, f func(int) int) int
	apply = func(n int, f func(int) int) int {
		if n == 0 {
			return f(n)
		}
		return f(apply(n-1, func(x int) int { runtime.Gosched(); return f(x) + n }))
	}
	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	sort.Slice(words, func(i, j int) bool {
		return len(words[i]) < len(words[j]) || len(words[i]) == len(words[j]) && words[i] < words[j]
	})
	fmt.Println("closures", sum, apply(5, func(x int) int { return x + 1 }), words)
}

//go:noinline
func choose(op uint8, a, b int) int {
	switch op {
	case 0:
		return a + b
	case 1:
		return a - b
	case 2:
		return a * b
	case 3:
		if b == 0 {
			return -1
		}
		return a / b
	case 4, 5, 6:
		a <<= op
		fallthrough
	case 7:
		return a ^ b
	case 10:
		return a & b
	case 11:
		return max(a, b)
	case 12, 200:
		return min(a, b)
	case 13:
		return -a
	case 255:
		return 255
	}
	return int(op)
}

//go:noinline
func wide(x int) string {
	switch x {
	case -3:
		return "minus three"
	case 0:
		return "zero"
	case 1:
		return "one"
	case 2, 3, 5, 7, 11, 13:
		return "prime"
	case 4, 9, 16, 25:
		return "square"
	case 1 << 32:
		return "high"
	case math.MinInt64:
		return "least"
	}
	return "?"
}

//go:noinline
func narrow(x int) int {
	switch x {
	case 1:
		return 10
	case 2:
		return 30
	case 3:
		return 20
	case 4:
		return 50
	case 5:
		return 40
	case 6:
		return 60
	case 8:
		return 80
	}
	return -1
}

func switches() {
	sum := 0
	for op := range 256 {
		sum = sum*31 + choose(uint8(op), sum&0xff, op*7)
	}
	fmt.Println("switch", sum)
	for _, x := range []int{-3, -1, 0, 1, 2, 4, 6, 7, 8, 9, 13, 16, 25, 26, 1 << 32, 1<<32 + 1, 1<<33 + 2, math.MinInt64, math.MaxInt64} {
		fmt.Print(wide(x), " ", narrow(x), " ")
	}
	fmt.Println()
}

//go:noinline
func tangle(n int) (s int) {
	i := 0
	if n%2 == 0 {
		goto middle
	}
top:
	s += i
	if s > 1000 {
		goto out
	}
middle:
	i++
	if i%3 == 0 {
		runtime.Gosched()
		goto top
	}
	if i < n {
		s ^= i
		if s%5 == 1 {
			goto middle
		}
		goto top
	}
out:
	return s
}

func gotos() {
	for n := range 40 {
		fmt.Print(tangle(n), " ")
	}
	fmt.Println()
outer:
	for i := range 10 {
		for j := range 10 {
			switch {
			case i*j == 42:
				fmt.Println("gotos", i, j)
				break outer
			case j > i:
				continue outer
			}
		}
	}
}

func floats() {
	s := 0.0
	for i := range 1000 {
		x := float64(i) / 7
		if math.Sin(x) > 0.5 || math.IsNaN(s) {
			s += math.Sqrt(x)
		} else if !(math.Cos(x) < 0.1) {
			s -= math.Exp(-x)
		}
	}
	nan := math.NaN()
	fmt.Println("floats", s, nan < 1, !(nan < 1), nan != nan, float32(s), int64(s), uint8(int(s)), int64(math.Trunc(-2.5)))
}

// A shape has methods that are called through wrappers: by value with a pointer, promoted, and through an interface.
type shape struct{ sides int }

func (s shape) rescue()   { fmt.Println("rescue", s.sides, recover()) }
func (s shape) indirect() { helper("indirect") }
func (s shape) area() int { return s.sides }

type framed struct {
	*shape
	name string
}

//go:noinline
func helper(what string) { fmt.Println("helper", what, recover()) }

// attempt runs f and says what it panicked with.
func attempt(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("attempt", r)
		}
	}()
	f()
}

//go:noinline
func unwind(n int, pad [20]int, also func()) int {
	if n%7 == 3 {
		defer func() { pad[n%20]++ }()
	}
	if n == 0 {
		also()
		panic("the bottom")
	}
	return unwind(n-1, pad, also) + pad[n%20]
}

// recovers exercises what the runtime's tables of functions are for while a panic runs its deferred calls.
func recovers() {
	attempt(func() { defer shape{3}.rescue(); panic("by value") })
	attempt(func() { var r interface{ rescue() } = &shape{4}; defer r.rescue(); panic("by pointer") })
	attempt(func() { var r interface{ rescue() } = framed{&shape{5}, "p"}; defer r.rescue(); panic("promoted") })
	attempt(func() {
		var r interface{ indirect() } = framed{&shape{6}, "p"}
		defer r.indirect()
		panic("one call too far")
	})
	attempt(func() { defer func() { helper("nested") }(); panic("too deep") })
	attempt(func() { defer helper("direct"); panic("direct") })
	attempt(func() { defer fmt.Println("argument", recover()); panic("too early") })
	attempt(func() { var p *shape; var a interface{ area() int } = p; fmt.Println(a.area()) })
	attempt(func() { var a []int; fmt.Println(a[len(os.Args)+3]) })
	attempt(func() {
		for i := range 12 {
			defer func() {
				if r := recover(); r != nil {
					panic(fmt.Sprint(r, " ", i))
				}
			}()
		}
		panic("through a loop of deferred calls")
	})
	attempt(func() { unwind(2000, [20]int{}, func() {}) })
	attempt(func() { unwind(300, [20]int{}, runtime.GC) })
	attempt(func() {
		defer func() {
			fmt.Println("deep in a deferred call", deep(900, [16]int{}), recover())
		}()
		unwind(40, [20]int{}, func() { deep(300, [16]int{}) })
	})
	result := func() (s string) {
		kept := strings.Repeat("k", 3)
		defer func() { s = fmt.Sprint(s, recover(), kept) }()
		s = "named "
		panic(errors.New("error"))
	}()
	fmt.Println(result)
	done := make(chan string)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint(recover()) }()
		var m map[string]int
		m["x"]++
	}()
	for s := range done {
		fmt.Println("goroutine", s)
	}
	freed := make(chan bool, 1)
	func() {
		p := &[1000]int{7}
		runtime.SetFinalizer(p, func(p *[1000]int) { freed <- p[0] == 7 })
	}()
	ok := false
	for range 20 {
		deep(50, [16]int{})
		select {
		case ok = <-freed:
		default:
			runtime.Gosched()
			continue
		}
		break
	}
	fmt.Println("finalized", ok)
}

func tracebacks() {
	pcs := make([]uintptr, 10)
	n := func() int { return runtime.Callers(1, pcs) }()
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		fmt.Println(f.Function, f.Line > 0)
		if !more {
			break
		}
	}
}

//go:noinline
func deep(n int, pad [16]int) int {
	if n == 0 {
		runtime.GC()
		return pad[3]
	}
	pad[n&15] = n
	return deep(n-1, pad) + pad[(n+1)&15]
}

func growth() {
	c := make(chan int)
	for i := range 4 {
		go func() { c <- deep(500*i, [16]int{}) }()
	}
	sum := 0
	for range 4 {
		sum += <-c
	}
	m := map[int]*[]int{}
	for i := range 20000 {
		s := make([]int, i%17)
		m[i%501] = &s
	}
	for _, s := range m {
		sum += len(*s)
	}
	fmt.Println("growth", sum)
}
