# not recorded: every function and class of the modules written in Go, private ones too, is called with what it doesn't
# expect. It may refuse, but it must not take one thing for another.
import itertools, warnings
warnings.simplefilter("ignore")

ends = {'exit', '_exit', 'abort', 'kill', 'killpg', 'breakpoint', 'interrupt_main', 'pause', 'raise_signal', 'pthread_kill', 'sleep', 'fork',
        'execv', 'execve', 'wait', 'waitpid', 'sigwait', 'sigtimedwait', 'sigsuspend', 'start_new_thread', 'start_joinable_thread', 'alarm',
        'setitimer', 'system', 'dup2', 'close', 'closerange', 'select', 'poll', 'read', 'excepthook', 'unraisablehook', 'displayhook', 'atexit',
        'set_warn_hook', 'settrace', 'setprofile', 'setrecursionlimit', 'call_tracing', 'set_int_max_str_digits', 'set_asyncgen_hooks', 'ignored',
        'remove', 'unlink', 'rmdir', 'rename', 'replace', 'chdir', 'truncate', 'pthread_sigmask', 'signal', 'breakpointhook', 'set_wakeup_fd', 'write', 'write_stderr', 'print',
        'register_atexit'}
values = [1, 'a', None, object(), [1], {}, b'x', object, 1.5, lambda *args: 1]

for name in ('_ast _support _collections _functools _heapq _random _re _signal _socket _io posix _thread unicodedata time itertools math operator '
             'datetime errno contextvars sys').split():
    module = __import__(name)
    for k in sorted(k for k in dir(module) if k.strip('_') not in ends):
        f = getattr(module, k)
        if not callable(f):
            continue
        for args in itertools.chain.from_iterable(itertools.product(values, repeat=n) for n in range(3)):
            try:
                x = f(*args)
                if type(x).__name__ in ('coroutine', 'generator'):
                    x.close()
            except BaseException as e:
                if 'internal' in str(e) or '\0' in str(e):
                    print(name, k, args, e)
    print(name)
