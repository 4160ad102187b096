# Signals from parent to child and back; SIGCHLD.
import os
import signal
import subprocess
import sys
import time

seen = []
signal.signal(signal.SIGCHLD, lambda n, f: seen.append('child'))
p = subprocess.Popen(['sh', '-c', 'exit 0'])
p.wait()
time.sleep(0.05)
print(seen)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
signal.signal(signal.SIGUSR1, lambda n, f: seen.append('usr1'))
code = 'import os, signal, sys; os.kill(os.getppid(), signal.SIGUSR1); print("sent")'
print(subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout, seen)
code = '''
import signal, time
count = 0
def h(n, f):
    global count
    count += 1
    print("hup", count, flush=True)
signal.signal(signal.SIGHUP, h)
print("ready", flush=True)
while count < 2:
    time.sleep(0.01)
'''
p = subprocess.Popen([sys.executable, '-c', code], stdout=subprocess.PIPE, text=True)
print(p.stdout.readline(), end='')
for _ in range(2):
    p.send_signal(signal.SIGHUP)
    print(p.stdout.readline(), end='')
print(p.wait())
p = subprocess.Popen([sys.executable, '-c', 'import time\nprint("ready", flush=True)\ntry:\n    time.sleep(60)\nfinally:\n    print("finally")'], stdout=subprocess.PIPE, text=True)
p.stdout.readline()
p.terminate()
print(repr(p.stdout.read()), p.wait())
p = subprocess.Popen([sys.executable, '-c', 'import signal; print("ready", flush=True); signal.pause()'], stdout=subprocess.PIPE, text=True)
p.stdout.readline()
p.send_signal(signal.SIGALRM)
print(p.wait())
