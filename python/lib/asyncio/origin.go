// Origin.go remembers in debug mode where futures, tasks and handles were made: _source_traceback, "created at".

package asyncio

import (
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// An origin is the calls under way when something was made, innermost first. CPython's includes its own; here the
// innermost is the program's line.
type origin []vm.CallSite

// debugStackDepth is how many calls are remembered (constants.DEBUG_STACK_DEPTH).
const debugStackDepth = 10

// origin is where the program stands, nil unless debug mode is on.
func (l *Loop) origin(th *vm.Thread) *origin {
	if l == nil || !l.core.Debug() {
		return nil
	}
	o := origin(th.CallSites(debugStackDepth))
	if len(o) == 0 {
		return nil
	}
	return &o
}

// created is what a repr says about it.
func (o *origin) created() string {
	if o == nil {
		return ""
	}
	return " created at " + (*o)[0].File + ":" + itoa((*o)[0].Line)
}

// originOf is where a future, a handle or something that is gone was made.
func originOf(v vm.Value) *origin {
	if !v.Bound() {
		return nil
	}
	if f := futureOf(v); f != nil {
		return f.origin
	}
	switch t := v.Type(); {
	case t == ghostType:
		return vm.As[ghost](v).origin
	case t == HandleType || t.IsSubtype(HandleType):
		return vm.As[Handle](v).origin()
	}
	return nil
}

// value is the origin as a traceback.StackSummary, outermost call first; None if it isn't known.
func (o *origin) value(th *vm.Thread) (vm.Value, error) {
	if o == nil {
		return vm.None, nil
	}
	items := make([]vm.Value, 0, len(*o))
	for i := len(*o) - 1; i >= 0; i-- {
		c := (*o)[i]
		items = append(items, vm.NewTuple(vm.NewStr(c.File), vm.Int(int64(c.Line)), vm.NewStr(c.Name), vm.None))
	}
	m, err := th.ImportModule("traceback", vm.NewDict(), vm.None, 0)
	if err != nil {
		return vm.Unbound, err
	}
	summary, err := th.GetAttr(m, vm.Intern("StackSummary"))
	if err != nil {
		return vm.Unbound, err
	}
	return th.CallMethod(summary, vm.Intern("from_list"), vm.NewList(items...))
}

// formatStack is what an exception handler's context shows of a stack.
func formatStack(th *vm.Thread, title string, v vm.Value) (string, error) {
	m, err := th.ImportModule("traceback", vm.NewDict(), vm.None, 0)
	if err != nil {
		return "", err
	}
	lines, err := th.CallMethod(m, vm.Intern("format_list"), v)
	if err != nil {
		return "", err
	}
	items, err := th.ToSlice(lines)
	if err != nil {
		return "", err
	}
	text := title + " created at (most recent call last):\n"
	for _, s := range items {
		text += vm.Text(s)
	}
	return strings.TrimRight(text, "\n"), nil
}

// debugByDefault reports whether new loops are in debug mode (coroutines._is_debug_mode).
func (s *state) debugByDefault() bool {
	for _, v := range s.host.Environ {
		if rest, ok := strings.CutPrefix(v, "PYTHONASYNCIODEBUG="); ok {
			return rest != ""
		}
	}
	return false
}
