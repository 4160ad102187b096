import os
os.environ['MY_VAR'] = 'v'
print(os.environ['MY_VAR'], os.getenv('MY_VAR'), os.getenv('NOPE'), os.getenv('NOPE', 'd'), 'MY_VAR' in os.environ)
del os.environ['MY_VAR']
for f in (lambda: os.environ['NOPE_X'], lambda: os.environ.__setitem__('a', 1), lambda: os.environ.__setitem__('a=b', 'x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(os.sep, os.linesep == '\n', os.name, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.strerror(2))
print(os.fspath('a'), os.fsencode('é'), os.fsdecode(b'x'), os.cpu_count() >= 1, len(os.urandom(4)), isinstance(os.getpid(), int))
print(os.get_terminal_size.__name__, os.path.expandvars('$HOME') != '$HOME' or True, os.getcwd().startswith('/'))

# Only mappings are joined.
print(os.environ.__or__([('a', 'b')]), os.environ.__ror__([('a', 'b')]), type(os.environ | {'a': 'b'}), ({'a': 'b'} | os.environ)['a'])
