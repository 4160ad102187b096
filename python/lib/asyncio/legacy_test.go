package asyncio_test

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// inMain puts a statement into a coroutine function, and runs it.
func inMain(statement string) string {
	return "async def main():\n    " + strings.ReplaceAll(statement, "\n", "\n    ") + "\nasyncio.run(main())"
}

// withLoop is every call that had an argument loop.
func withLoop() []string {
	var list []string
	for _, call := range []string{"await asyncio.sleep(0, ", "await asyncio.gather(one(), ", "await asyncio.wait([asyncio.ensure_future(one())], ",
		"await asyncio.wait_for(one(), 1, ", "list(asyncio.as_completed([asyncio.ensure_future(one())], ", "await asyncio.shield(one(), ", "asyncio.Lock(",
		"asyncio.Event(", "asyncio.Condition(", "asyncio.Semaphore(1, ", "asyncio.BoundedSemaphore(1, ", "asyncio.Queue(1, ", "asyncio.PriorityQueue(1, ", "asyncio.LifoQueue(1, "} {
		end := ")"
		if strings.HasPrefix(call, "list(") {
			end = "))"
		}
		list = append(list, inMain(call+"loop=asyncio.get_running_loop()"+end))
	}
	return list
}

// legacyForms has programs for each row of docs/legacy.md, by the row's first cell.
var legacyForms = map[string][]string{
	"`async` and `await` as names, `asyncio.async(coro)`": {"async = 1", "await = 1", "def f(async=1): pass",
		"loop = asyncio.new_event_loop()\nloop.run_until_complete(asyncio.async(one(), loop=loop))"},
	"a plain generator as a coroutine": {"def old():\n    yield\nasyncio.new_event_loop().run_until_complete(old())"},
	"`@asyncio.coroutine` and `yield from`": {"@asyncio.coroutine\ndef old():\n    yield from one()\nasyncio.run(old())",
		"from asyncio import coroutine\n@coroutine\ndef old(): pass"},
	"`asyncio.JoinableQueue`": {inMain("asyncio.JoinableQueue()"), "from asyncio import JoinableQueue\n" + inMain("JoinableQueue()")},
	"`loop=` of `sleep`, `gather`, `wait`, `wait_for`, `as_completed`, `shield`, of locks, events, conditions, semaphores and queues": withLoop(),
	"`asyncio.wait([coro(), …])`":                               {inMain("await asyncio.wait([one(), one()])")},
	"`asyncio.Task.all_tasks()`, `asyncio.Task.current_task()`": {inMain("asyncio.Task.all_tasks()"), inMain("asyncio.Task.current_task()")},
	"`with (yield from lock):`, `with await lock:`":             {inMain("with await asyncio.Lock(): pass"), inMain("with await asyncio.Condition(): pass"), inMain("with await asyncio.Semaphore(): pass"), "import types\n@types.coroutine\ndef old():\n    with (yield from asyncio.Lock()): pass\n" + inMain("await old()")},
	"`get_event_loop()`, `gather()`, `ensure_future()`, `Future()` and `Task()` without a loop, which make one": {"asyncio.get_event_loop()",
		"f = asyncio.gather(one())\nasyncio.get_event_loop().run_until_complete(f)", "f = asyncio.ensure_future(one())\nf.get_loop().run_until_complete(f)",
		"asyncio.Future()", "t = asyncio.Task(one())\nt.get_loop().run_until_complete(t)"},
	"`get_child_watcher()`, `set_child_watcher()`, the classes of watchers": {"asyncio.get_child_watcher()", "asyncio.set_child_watcher(None)",
		"class Watcher(asyncio.AbstractChildWatcher): pass", "asyncio.SafeChildWatcher()", "asyncio.FastChildWatcher()", "asyncio.MultiLoopChildWatcher()",
		"asyncio.ThreadedChildWatcher()", "asyncio.PidfdChildWatcher()"},
	"`get_event_loop_policy()`, `set_event_loop_policy()`, policies; `asyncio.iscoroutinefunction()`": {"asyncio.get_event_loop_policy()",
		"asyncio.set_event_loop_policy(None)", "asyncio.DefaultEventLoopPolicy", "asyncio.AbstractEventLoopPolicy", "asyncio.iscoroutinefunction(one)"},
	"`ProactorEventLoop`, `WindowsSelectorEventLoopPolicy` and their like": {"asyncio.ProactorEventLoop().close()", "asyncio.WindowsSelectorEventLoopPolicy",
		"asyncio.WindowsProactorEventLoopPolicy"},
}

var rowVersion = regexp.MustCompile(`3\.\d+`)

// TestLegacyRows goes over the table of docs/legacy.md. Each form runs, with a DeprecationWarning that names the version of its row,
// and fails in strict mode. What is still there in 3.14 warns in both; what is of Windows needn't warn.
func TestLegacyRows(t *testing.T) {
	doc, err := os.ReadFile("../../../docs/legacy.md")
	if err != nil {
		t.Fatal(err)
	}
	forms := maps.Clone(legacyForms)
	for line := range strings.Lines(string(doc)) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) != 5 || strings.HasPrefix(cells[1], "---") || strings.TrimSpace(cells[1]) == "written then" {
			continue
		}
		row, when := strings.TrimSpace(cells[1]), strings.TrimSpace(cells[2])
		if len(forms[row]) == 0 {
			t.Errorf("no program for the row %s", row)
		}
		version := rowVersion.FindString(when)
		for _, form := range forms[row] {
			source := "import asyncio\nasync def one(): return 1\n" + form + "\nprint('ran')\n"
			out, errs := runProgram(t, "old.py", source, false)
			warned := slices.ContainsFunc(strings.Split(errs, "\n"), func(s string) bool {
				return strings.Contains(s, "DeprecationWarning: ") && regexp.MustCompile(`Python `+regexp.QuoteMeta(version)+`\b`).MatchString(s)
			})
			if out != "ran\n" || strings.Contains(errs, "Traceback") || version != "" && !warned {
				t.Errorf("%s\nprints %q, and says %q; want a DeprecationWarning that names Python %s", form, out, errs, version)
			}
			out, errs = runProgram(t, "old.py", source, true)
			still := strings.HasPrefix(when, "still there")
			if still != (out == "ran\n") || still && !strings.Contains(errs, "DeprecationWarning: ") || !still && !strings.Contains(errs, "Error: ") {
				t.Errorf("%s\nprints %q in strict mode, and says %q", form, out, errs)
			}
		}
		delete(forms, row)
	}
	for row := range forms {
		t.Errorf("docs/legacy.md has no row %s", row)
	}
}
