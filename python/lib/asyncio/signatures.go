// Signatures.go holds the signatures that inspect shows of what is written in Go here, as CPython 3.14's asyncio has them.

package asyncio

import (
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// signatures are lines "name(parameters)"; a method's name has its class before it. loop
// stands for the event loop's, aloop for those that are coroutine functions, abstract for AbstractEventLoop's that differ.
const signatures = `Barrier(parties)
BaseEventLoop()
BoundedSemaphore(value=1)
Condition(lock=None)
Event()
Handle(callback, args, loop, context=None)
IncompleteReadError(partial, expected)
LifoQueue(maxsize=0)
LimitOverrunError(message, consumed)
Lock()
PriorityQueue(maxsize=0)
Queue(maxsize=0)
Runner(*, debug=None, loop_factory=None)
SelectorEventLoop(selector=None)
Semaphore(value=1)
TaskGroup()
Timeout(when)
TimerHandle(when, callback, args, loop, context=None)
as_completed(fs, *, timeout=None)
create_eager_task_factory(custom_task_constructor)
create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds)
create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds)
create_task(coro, **kwargs)
eager_task_factory(loop, coro, *, eager_start=True, **kwargs)
ensure_future(coro_or_future, *, loop=None)
gather(*coros_or_futures, return_exceptions=False)
get_event_loop_policy()
iscoroutine(obj)
iscoroutinefunction(func)
isfuture(obj)
new_event_loop()
open_connection(host=None, port=None, *, limit=65536, **kwds)
run(main, *, debug=None, loop_factory=None)
run_coroutine_threadsafe(coro, loop)
set_event_loop(loop)
set_event_loop_policy(policy)
shield(arg)
sleep(delay, result=None)
start_server(client_connected_cb, host=None, port=None, *, limit=65536, **kwds)
timeout(delay)
timeout_at(when)
to_thread(func, /, *args, **kwargs)
wait(fs, *, timeout=None, return_when='ALL_COMPLETED')
wait_for(fut, timeout)
wrap_future(future, *, loop=None)
Barrier.__aexit__(self, *args)
Condition.__aexit__(self, exc_type, exc, tb)
Condition.notify(self, n=1)
Condition.wait_for(self, predicate)
Handle.cancel(self)
Handle.cancelled(self)
Handle.get_context(self)
Lock.__aexit__(self, exc_type, exc, tb)
Queue.put(self, item)
Queue.put_nowait(self, item)
Queue.shutdown(self, immediate=False)
Runner.__exit__(self, exc_type, exc_val, exc_tb)
Runner.run(self, coro, *, context=None)
Semaphore.__aexit__(self, exc_type, exc, tb)
TaskGroup.__aexit__(self, et, exc, tb)
TaskGroup.create_task(self, coro, **kwargs)
TimerHandle.when(self)
Timeout.__aexit__(self, exc_type, exc_val, exc_tb)
Timeout.expired(self)
Timeout.reschedule(self, when)
Timeout.when(self)
loop.add_reader(self, fd, callback, *args)
loop.add_signal_handler(self, sig, callback, *args)
loop.add_writer(self, fd, callback, *args)
loop.call_at(self, when, callback, *args, context=None)
loop.call_exception_handler(self, context)
loop.call_later(self, delay, callback, *args, context=None)
loop.call_soon(self, callback, *args, context=None)
loop.call_soon_threadsafe(self, callback, *args, context=None)
loop.close(self)
aloop.connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None)
aloop.connect_read_pipe(self, protocol_factory, pipe)
aloop.connect_write_pipe(self, protocol_factory, pipe)
aloop.create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None, all_errors=False)
aloop.create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None, allow_broadcast=None, sock=None)
loop.create_future(self)
aloop.create_server(self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True)
loop.create_task(self, coro, **kwargs)
aloop.create_unix_connection(self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None)
aloop.create_unix_server(self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True)
loop.default_exception_handler(self, context)
loop.get_debug(self)
loop.get_exception_handler(self)
loop.get_task_factory(self)
aloop.getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0)
aloop.getnameinfo(self, sockaddr, flags=0)
loop.is_closed(self)
loop.is_running(self)
loop.remove_reader(self, fd)
loop.remove_signal_handler(self, sig)
loop.remove_writer(self, fd)
loop.run_forever(self)
loop.run_in_executor(self, executor, func, *args)
loop.run_until_complete(self, future)
aloop.sendfile(self, transport, file, offset=0, count=None, *, fallback=True)
loop.set_debug(self, enabled)
loop.set_default_executor(self, executor)
loop.set_exception_handler(self, handler)
loop.set_task_factory(self, factory)
aloop.shutdown_asyncgens(self)
aloop.shutdown_default_executor(self, timeout=None)
aloop.sock_accept(self, sock)
aloop.sock_connect(self, sock, address)
aloop.sock_recv(self, sock, nbytes)
aloop.sock_recv_into(self, sock, buf)
aloop.sock_recvfrom(self, sock, bufsize)
aloop.sock_recvfrom_into(self, sock, buf, nbytes=0)
aloop.sock_sendall(self, sock, data)
aloop.sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True)
aloop.sock_sendto(self, sock, data, address)
aloop.start_tls(self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None)
loop.stop(self)
aloop.subprocess_exec(self, protocol_factory, program, *args, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False, shell=False, bufsize=0, encoding=None, errors=None, text=None, **kwargs)
aloop.subprocess_shell(self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False, shell=True, bufsize=0, encoding=None, errors=None, text=None, **kwargs)
loop.time(self)
abstract.create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None)
abstract.create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_address=None, reuse_port=None, allow_broadcast=None, sock=None)
abstract.shutdown_default_executor(self)
abstract.sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=None)
abstract.subprocess_exec(self, protocol_factory, *args, stdin=-1, stdout=-1, stderr=-1, **kwargs)
abstract.subprocess_shell(self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, **kwargs)
`

// eachSignature calls fn for each line; class is empty for functions and classes.
func eachSignature(fn func(class, name, text string)) {
	for rest := signatures; rest != ""; {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		paren := strings.IndexByte(line, '(')
		class, name, ok := strings.Cut(line[:paren], ".")
		if !ok {
			class, name = "", class
		}
		fn(class, name, line[paren:])
	}
}

// describeClasses hands signatures to the classes and their methods.
func describeClasses(byName map[string]*vm.Type) {
	eachSignature(func(class, name, text string) {
		if class == "" {
			if t := byName[name]; t != nil {
				t.SetTextSignature(text)
			}
			return
		}
		t := byName[class]
		switch class {
		case "loop", "aloop":
			t = BaseLoopType
		case "abstract":
			t = AbstractLoopType
		}
		if b := vm.BuiltinOf(t.Lookup(vm.Intern(name))); b != nil {
			b.SetTextSignature(text)
		}
	})
}

// selectorMethods are those of BaseSelectorEventLoop whose signature isn't AbstractEventLoop's.
func selectorMethods() []*vm.Builtin {
	for _, m := range netMethods() {
		if m.Name == "sock_recv" {
			return []*vm.Builtin{m.SetTextSignature("(self, sock, n)")}
		}
	}
	return nil
}

// describeFunctions hands signatures to the functions of a module.
func describeFunctions(m *vm.Module) {
	eachSignature(func(class, name, text string) {
		if class == "" {
			if b := vm.BuiltinOf(m.Namespace().GetStr(vm.Intern(name))); b != nil {
				b.SetTextSignature(text)
			}
		}
	})
}

// abstractLoopMethods are AbstractEventLoop's: a program's own loop overrides those that it has.
func abstractLoopMethods() []*vm.Builtin {
	var out []*vm.Builtin
	eachSignature(func(class, name, text string) {
		if class != "loop" && class != "aloop" {
			return
		}
		var m *vm.Builtin
		qualname := "AbstractEventLoop." + name
		m = vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
			err := m.PythonError(th, self, a)
			switch {
			case err != nil:
				return vm.Unbound, err
			case class == "aloop":
				return failing(&qualname, vm.NewError(vm.NotImplementedErrorType)), nil
			}
			return vm.Unbound, vm.NewError(vm.NotImplementedErrorType)
		}).Selfless().SetTextSignature(text)
		if class == "aloop" {
			m.Async()
		}
		out = append(out, m)
	})
	return out
}
