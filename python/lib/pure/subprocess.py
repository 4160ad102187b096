"""Processes: simulated ones on the loop's clock, or the machine's (aioplay run --real); see lib/process."""

import os
import _subprocess
from time import monotonic as _time

__all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'getstatusoutput', 'getoutput', 'check_output', 'run', 'CalledProcessError', 'DEVNULL',
           'SubprocessError', 'TimeoutExpired', 'CompletedProcess']

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A process ended with a status other than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            import signal
            try:
                return f"Command '{self.cmd}' died with {signal.Signals(-self.returncode)!r}."
            except ValueError:
                return f"Command '{self.cmd}' died with unknown signal {-self.returncode}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A process took longer than it was given."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    stdout = CalledProcessError.stdout


class CompletedProcess:
    """What run() returns."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

    def __repr__(self):
        parts = [f'args={self.args!r}', f'returncode={self.returncode!r}']
        for name in ('stdout', 'stderr'):
            if getattr(self, name) is not None:
                parts.append(f'{name}={getattr(self, name)!r}')
        return f"{type(self).__name__}({', '.join(parts)})"

    __class_getitem__ = classmethod(type(list[int]))

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def list2cmdline(seq):
    out = []
    for arg in map(os.fsdecode, seq):
        out.append(f'"{arg}"' if not arg or ' ' in arg or '\t' in arg else arg)
    return ' '.join(out)


def _environment(env):
    env = os.environ if env is None else env
    return [os.fsdecode(k) + '=' + os.fsdecode(v) for k, v in env.items()]


def _start(args, executable, shell, stdin, stdout, stderr, cwd, env, group, pass_fds=()):
    """Starts a process. Returns its number, the three ends of pipes that are ours, or None, and its arguments."""
    if isinstance(args, (str, bytes)):
        argv = [args]
    elif isinstance(args, os.PathLike):
        if shell:
            raise TypeError('path-like args is not allowed when shell is true')
        argv = [args]
    else:
        argv = list(args)
    if shell:
        argv = ['/bin/sh', '-c'] + argv
        if executable is not None:
            argv[0] = executable
    for a in argv:
        if not isinstance(a, (str, bytes, os.PathLike)):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(a).__name__}')
    if not argv:
        raise IndexError('list index out of range')
    ours, theirs, pairs = [None] * 3, [], []
    try:
        for fd, want in enumerate((stdin, stdout, stderr)):
            if want is None:
                target = fd
            elif want == PIPE:
                r, w = os.pipe()
                ours[fd], target = (w, r) if fd == 0 else (r, w)
                theirs.append(target)
            elif want == DEVNULL:
                target = os.open(os.devnull, os.O_RDWR)
                theirs.append(target)
            elif want == STDOUT and fd == 2:
                target = pairs[1][1]
            elif isinstance(want, int):
                target = want
            else:
                target = want.fileno()
            pairs.append((fd, target))
        pairs += [(fd, fd) for fd in pass_fds]
        pid = _subprocess.spawn(argv, executable if executable is not None else argv[0], cwd, _environment(env), pairs, group)
    except BaseException:
        for fd in ours:
            if fd is not None:
                os.close(fd)
        raise
    finally:
        for fd in theirs:
            os.close(fd)
    return pid, ours, argv


class Popen:
    """A process that was started."""

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
                 cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True, start_new_session=False,
                 pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
                 process_group=None):
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError('bufsize must be an integer')
        if stdout == STDOUT:
            raise ValueError('STDOUT can only be used for stderr')
        for name, value in ('preexec_fn', preexec_fn), ('user', user), ('group', group), ('extra_groups', extra_groups):
            if value is not None:
                raise NotImplementedError(f"subprocess.Popen({name}=) isn't supported here: a process isn't a fork of the program, and there is one user")
        if startupinfo is not None:
            raise ValueError('startupinfo is only supported on Windows platforms')
        if creationflags:
            raise ValueError('creationflags is only supported on Windows platforms')
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.')
        self.args = args
        self.pid = self.returncode = None
        self.stdin = self.stdout = self.stderr = None
        self.encoding, self.errors = encoding, errors
        self.pipesize = pipesize
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._pump = None
        new_group = start_new_session or process_group is not None
        self.pid, pipes, _ = _start(args, executable, shell, stdin, stdout, stderr, cwd, env, new_group, pass_fds)
        line_buffering = self.text_mode and bufsize == 1
        if line_buffering:
            bufsize = -1
        import io
        for fd, name in (pipes[0], 'stdin'), (pipes[1], 'stdout'), (pipes[2], 'stderr'):
            if fd is None:
                continue
            f = io.open(fd, 'wb' if name == 'stdin' else 'rb', bufsize)
            if self.text_mode:
                extra = {'write_through': True, 'line_buffering': line_buffering} if name == 'stdin' else {}
                f = io.TextIOWrapper(f, encoding=encoding, errors=errors, **extra)
            setattr(self, name, f)

    def __repr__(self):
        text = f'<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>'
        return text[:76] + '...>' if len(text) > 80 else text

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()

    def poll(self):
        if self.returncode is None:
            try:
                self.returncode = _subprocess.poll(self.pid)
            except ChildProcessError:
                self.returncode = 0
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            try:
                self.returncode = _subprocess.wait(self.pid, timeout)
            except ChildProcessError:
                self.returncode = 0
            if self.returncode is None:
                raise TimeoutExpired(self.args, timeout)
        return self.returncode

    def send_signal(self, sig):
        if self.poll() is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    def communicate(self, input=None, timeout=None):
        if self._pump is not None and input:
            raise ValueError('Cannot send input after starting communication')
        end = None if timeout is None else _time() + timeout
        if self._pump is None:
            fd, data = None, b''
            if self.stdin is not None:
                try:
                    self.stdin.flush()
                except BrokenPipeError:
                    pass
                fd = os.dup(self.stdin.fileno())
                try:
                    self.stdin.close()
                except BrokenPipeError:
                    pass
                if input:
                    data = input
                    if self.text_mode:
                        data = input.replace('\n', os.linesep).encode(self.encoding or 'utf-8', self.errors or 'strict')
                    elif not isinstance(input, (bytes, bytearray, memoryview)):
                        raise TypeError(f"memoryview: a bytes-like object is required, not '{type(input).__name__}'")
            self._outs = [n for n in ('stdout', 'stderr') if getattr(self, n) is not None and not getattr(self, n).closed]
            self._pump = _subprocess.pump(fd, data, [getattr(self, n).fileno() for n in self._outs])
        done = self._pump.wait(None if end is None else end - _time())
        outs = {n: self._pump.output(i) for i, n in enumerate(self._outs)}
        if not done:
            raise TimeoutExpired(self.args, timeout, outs.get('stdout') or None, outs.get('stderr') or None)
        for n in self._outs:
            f = getattr(self, n)
            f.close()
            if self.text_mode:
                outs[n] = outs[n].decode(self.encoding or 'utf-8', self.errors or 'strict').replace('\r\n', '\n').replace('\r', '\n')
        try:
            self.wait(None if end is None else end - _time())
        except TimeoutExpired:
            raise TimeoutExpired(self.args, timeout, outs.get('stdout'), outs.get('stderr')) from None
        return outs.get('stdout'), outs.get('stderr')


def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as p:
        try:
            return p.wait(timeout=timeout)
        except:
            p.kill()
            raise


def check_call(*popenargs, **kwargs):
    retcode = call(*popenargs, **kwargs)
    if retcode:
        cmd = kwargs.get('args')
        raise CalledProcessError(retcode, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    for kw in ('stdout', 'check'):
        if kw in kwargs:
            raise ValueError(f'{kw} argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:
        kwargs['input'] = '' if any(kwargs.get(k) for k in ('universal_newlines', 'text', 'encoding', 'errors')) else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    if input is not None:
        if kwargs.get('stdin') is not None:
            raise ValueError('stdin and input arguments may not both be used.')
        kwargs['stdin'] = PIPE
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs['stdout'] = kwargs['stderr'] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        retcode = process.poll()
        if check and retcode:
            raise CalledProcessError(retcode, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, retcode, stdout, stderr)


def getstatusoutput(cmd, *, encoding=None, errors=None):
    p = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
    return p.returncode, p.stdout[:-1] if p.stdout[-1:] == '\n' else p.stdout


def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]
