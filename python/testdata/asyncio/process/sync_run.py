# subprocess.run and its relatives.
import subprocess
import sys
from subprocess import PIPE, STDOUT, DEVNULL

print(subprocess.run(['echo', 'hi'], capture_output=True))
print(subprocess.run('echo $((1+2)); exit 4', shell=True, stdout=PIPE, text=True))
print(subprocess.run(['cat'], input='text in', capture_output=True, text=True).stdout)
print(subprocess.run(['cat'], input=b'bytes in', capture_output=True).stdout)
print(subprocess.run(['sh', '-c', 'echo out; echo err >&2'], stdout=PIPE, stderr=STDOUT, text=True).stdout)
print(subprocess.run(['echo', 'nothing'], stdout=DEVNULL))
for args in (dict(check=True), dict(check=True, capture_output=True, text=True)):
    try:
        subprocess.run(['sh', '-c', 'echo partial; exit 3'], **{'stdout': DEVNULL, **args} if 'capture_output' not in args else args)
    except subprocess.CalledProcessError as e:
        print(e, e.returncode, e.cmd, repr(e.output), repr(e.stderr), e.stdout is e.output)
try:
    subprocess.run(['sh', '-c', 'kill -TERM $$'], check=True)
except subprocess.CalledProcessError as e:
    print(e, e.returncode)
r = subprocess.run(['false'])
print(r.returncode, r.stdout)
try:
    r.check_returncode()
except subprocess.CalledProcessError as e:
    print(repr(e))
print(subprocess.call(['sh', '-c', 'exit 9']), subprocess.call('exit 8', shell=True))
print(subprocess.check_call(['true']))
try:
    subprocess.check_call(['false'])
except subprocess.CalledProcessError as e:
    print(e)
print(subprocess.check_output(['echo', 'output']), subprocess.check_output('echo text', shell=True, text=True))
print(subprocess.check_output(['tr', 'a-z', 'A-Z'], input=b'upper'), subprocess.check_output(['cat'], input=None))
print(subprocess.getoutput('echo got; echo more'), subprocess.getstatusoutput('echo no; exit 2'), subprocess.getstatusoutput('true'))
for bad in (lambda: subprocess.run(['x'], input=b'', stdin=PIPE), lambda: subprocess.run(['x'], capture_output=True, stdout=PIPE),
            lambda: subprocess.check_output(['x'], stdout=PIPE), lambda: subprocess.check_output(['x'], check=True), lambda: subprocess.Popen(['x'], stdout=STDOUT),
            lambda: subprocess.Popen(['x'], bufsize='no'), lambda: subprocess.run(['no-such-program']), lambda: subprocess.run([]),
            lambda: subprocess.run(['true'], cwd='/no/such'), lambda: subprocess.Popen(['x'], text=True, universal_newlines=False)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(repr(subprocess.CompletedProcess(['a'], 0)), subprocess.CompletedProcess('a', 1, 'out', 'err'))
print(subprocess.TimeoutExpired('cmd', 5), subprocess.CalledProcessError(-99, 'cmd'), subprocess.list2cmdline(['a b', 'c', '']))
