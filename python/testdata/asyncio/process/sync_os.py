# os.system, os.popen, os.pipe, os.waitpid, os.kill and their relatives.
import os
import signal
import subprocess
import sys

print(os.system('exit 3'), os.waitstatus_to_exitcode(os.system('exit 3')), os.system('true'))
with os.popen('echo hello; echo there') as f:
    print(f.read())
with os.popen('cat > /tmp/aioplay-popen.txt', 'w') as f:
    f.write('written')
print(open('/tmp/aioplay-popen.txt').read())
os.remove('/tmp/aioplay-popen.txt')
f = os.popen('exit 7')
print(f.close(), os.popen('true').close())
r, w = os.pipe()
print(os.write(w, b'abcdef'), os.read(r, 4), os.read(r, 10))
os.set_blocking(r, False)
try:
    os.read(r, 1)
except BlockingIOError as e:
    print(e)
print(os.get_blocking(r), os.get_blocking(w))
d = os.dup(w)
os.close(w)
os.write(d, b'by the copy')
os.close(d)
print(os.read(r, 100), os.read(r, 100))
os.close(r)
for f in (lambda: os.read(r, 1), lambda: os.close(r), lambda: os.kill(999999, 0), lambda: os.waitpid(999999, 0), lambda: os.wait()):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e)
r, w = os.pipe()
os.close(r)
try:
    os.write(w, b'x')
except BrokenPipeError as e:
    print(e)
os.close(w)
p = subprocess.Popen(['sh', '-c', 'exit 6'])
pid, status = os.waitpid(p.pid, 0)
print(pid == p.pid, status, os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status))
p = subprocess.Popen(['sleep', '50'])
print(os.waitpid(p.pid, os.WNOHANG), os.kill(p.pid, 0))
os.kill(p.pid, signal.SIGKILL)
pid, status = os.waitpid(p.pid, 0)
print(status, os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))
p = subprocess.Popen([sys.executable, '-c', 'import os; os._exit(11)'])
print(p.wait())
p = subprocess.run([sys.executable, '-c', 'import os, atexit; atexit.register(print, "never"); print("lost"); os._exit(0)'], capture_output=True)
print(p.returncode, p.stdout, p.stderr)
p = subprocess.run([sys.executable, '-c', 'import os, signal; os.kill(os.getpid(), signal.SIGTERM); print("never")'], capture_output=True)
print(p.returncode, p.stdout)
p = subprocess.run([sys.executable, '-c', 'import os; os.abort()'], capture_output=True)
print(p.returncode)
print(os.getpid() != os.getppid(), subprocess.check_output([sys.executable, '-c', 'import os; print(os.getppid())']).decode().strip() == str(os.getpid()))
r, w = os.pipe()
p = subprocess.Popen([sys.executable, '-c', f'import os; os.write({w}, b"through a passed descriptor")'], pass_fds=(w,))
os.close(w)
print(os.read(r, 100), p.wait())
with os.fdopen(r, 'rb') as f:
    print(f.read())
p = subprocess.Popen(['sh', '-c', 'sleep 60 & wait'], start_new_session=True)
os.killpg(p.pid, signal.SIGTERM)
print(p.wait())
