# Popen: pipes, poll, wait, communicate, timeouts.
import subprocess
import sys
import time
from subprocess import PIPE, Popen

p = Popen(['cat'], stdin=PIPE, stdout=PIPE)
print(p.poll(), p.returncode, p.args)
p.stdin.write(b'hello\n')
p.stdin.flush()
print(p.stdout.readline())
p.stdin.close()
print(p.wait(), p.poll(), p.stdout.read())
p.stdout.close()
with Popen(['sort'], stdin=PIPE, stdout=PIPE, text=True) as p:
    print(p.communicate('b\nc\na\n'), p.returncode)
with Popen([sys.executable, '-c', 'for i in range(3): print(i)'], stdout=PIPE, text=True) as p:
    for line in p.stdout:
        print(repr(line))
print(p.returncode)
p = Popen(['sleep', '60'])
try:
    p.wait(timeout=0.1)
except subprocess.TimeoutExpired as e:
    print(e)
p.terminate()
print(p.wait(), p.terminate(), p.kill())
p = Popen('echo early; sleep 60', shell=True, stdout=PIPE)
try:
    p.communicate(timeout=0.3)
except subprocess.TimeoutExpired as e:
    print(e.timeout, e.output)
p.kill()
p.stdout.close()
p = Popen(['sh', '-c', 'echo early; exec sleep 60'], stdout=PIPE)
try:
    p.communicate(timeout=0.3)
except subprocess.TimeoutExpired as e:
    print(e.timeout, e.output)
p.kill()
print(p.communicate(), p.returncode)
start = time.monotonic()
try:
    subprocess.run([sys.executable, '-c', 'while True: pass'], timeout=0.3)
except subprocess.TimeoutExpired as e:
    print('busy', time.monotonic() - start < 5)
ps = [Popen(['sleep', '0.3']) for _ in range(4)]
start = time.monotonic()
print([p.wait() for p in ps], time.monotonic() - start < 1)
one = Popen(['seq', '1', '30'], stdout=PIPE)
two = Popen(['grep', '-c', '2'], stdin=one.stdout, stdout=PIPE, text=True)
one.stdout.close()
print(two.communicate(), one.wait())
p = Popen(['sh', '-c', 'read x; echo "$x!"'], stdin=PIPE, stdout=PIPE, text=True, bufsize=1)
p.stdin.write('line\n')
print(p.stdout.readline(), p.wait())
p.stdin.close(), p.stdout.close()
p = Popen(['true'], stdin=PIPE)
p.wait()
try:
    p.stdin.write(b'x' * 300_000)
    p.stdin.flush()
except BrokenPipeError as e:
    print(e)
try:
    p.stdin.close()
except BrokenPipeError as e:
    print(e)
print(repr(Popen(['true']))[:30])
with Popen(['cat', '/no/such/file'], stderr=PIPE, text=True) as p:
    print(p.stderr.read(), end='')
print(p.returncode)
with Popen([sys.executable, '-c', 'import sys; sys.stdout.buffer.write(b"a\\r\\nb\\xff")'], stdout=PIPE) as p:
    print(p.stdout.read())
out = subprocess.run([sys.executable, '-c', r'import sys; sys.stdout.buffer.write("é\r\n中".encode())'], capture_output=True, encoding='utf-8').stdout
print(repr(out))
