// Promises: one callback for all of them, which looks the waiting Go function up by its number.

//go:build js && wasm

package jsbridge

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// A Settled function takes a promise's outcome. It runs inside a callback of JavaScript's and therefore must not
// wait for anything: it notes the value, posts to a loop, or calls Await again. Exactly one of value and err counts.
type Settled func(value safejs.Value, err error)

// promises are the ones in flight. Two functions made per promise would cost 18 µs and have to be released; the
// table costs an entry, and the two functions that JavaScript holds are bound copies of one.
var promises struct {
	waiting map[int]Settled
	last    int
	settle  safejs.Value // (id, ok, value), made once and never released
}

// Await calls then with the outcome of promise, which may be any thenable. It returns an error, and then is never called,
// when promise is nothing of the kind.
func Await(promise safejs.Value, then Settled) error {
	if promises.waiting == nil {
		settle, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
			settlePromise(args)
			return nil
		})
		if err != nil {
			return err
		}
		promises.waiting = make(map[int]Settled)
		promises.settle = settle.Value()
	}
	promises.last++
	id := promises.last
	onValue, err := promises.settle.Call("bind", safejs.Null(), id, true)
	if err != nil {
		return err
	}
	onError, err := promises.settle.Call("bind", safejs.Null(), id, false)
	if err != nil {
		return err
	}
	promises.waiting[id] = then
	if _, err := promise.Call("then", onValue, onError); err != nil {
		delete(promises.waiting, id)
		return err
	}
	return nil
}

func settlePromise(args []safejs.Value) {
	if len(args) < 2 {
		return
	}
	id, err := args[0].Int()
	if err != nil {
		return
	}
	then, ok := promises.waiting[id]
	if !ok {
		return
	}
	delete(promises.waiting, id)
	value := safejs.Undefined()
	if len(args) > 2 {
		value = args[2]
	}
	if fulfilled, _ := args[1].Bool(); fulfilled {
		then(value, nil)
		return
	}
	then(safejs.Undefined(), &Rejected{Name: textOf(value, "name"), Message: rejectionText(value)})
}

// InFlight is the number of promises that have not settled.
func InFlight() int { return len(promises.waiting) }

// Rejected is a promise's rejection, or another error of JavaScript's, as text.
type Rejected struct {
	Name    string // "TypeError", "AbortError" …; empty when the value was not an Error
	Message string
}

func (r *Rejected) Error() string {
	if r.Name == "" {
		return r.Message
	}
	return r.Name + ": " + r.Message
}

// asRejected gives every error of a JavaScript call the same shape.
func asRejected(err error) *Rejected {
	var known *Rejected
	if errors.As(err, &known) {
		return known
	}
	return &Rejected{Name: "Error", Message: err.Error()}
}

func rejectionText(value safejs.Value) string {
	if message := textOf(value, "message"); message != "" {
		return message
	}
	text, err := value.String()
	if err != nil {
		return "unknown reason"
	}
	return text
}

// textOf is a string property, or "" when there is none.
func textOf(value safejs.Value, name string) string {
	if value.Type() != safejs.TypeObject {
		return ""
	}
	property, err := value.Get(name)
	if err != nil || property.Type() != safejs.TypeString {
		return ""
	}
	text, err := property.String()
	if err != nil {
		return ""
	}
	return text
}
