# The names that Python 2 had for things, for pickles of the protocols 0 to 2.

IMPORT_MAPPING = {'__builtin__': 'builtins', 'copy_reg': 'copyreg', 'Queue': 'queue', 'cStringIO': 'io', 'cPickle': 'pickle', 'StringIO': 'io',
                  'UserDict': 'collections', 'UserList': 'collections', 'UserString': 'collections', 'thread': '_thread',
                  'dummy_thread': '_dummy_thread', 'htmlentitydefs': 'html.entities', 'HTMLParser': 'html.parser', 'httplib': 'http.client',
                  'Cookie': 'http.cookies', 'urlparse': 'urllib.parse', 'robotparser': 'urllib.robotparser', 'urllib2': 'urllib.request',
                  'ConfigParser': 'configparser', 'repr': 'reprlib', 'commands': 'subprocess', '_abcoll': 'collections.abc'}
NAME_MAPPING = {('__builtin__', 'xrange'): ('builtins', 'range'), ('__builtin__', 'reduce'): ('functools', 'reduce'),
                ('__builtin__', 'intern'): ('sys', 'intern'), ('__builtin__', 'unichr'): ('builtins', 'chr'),
                ('__builtin__', 'unicode'): ('builtins', 'str'), ('__builtin__', 'long'): ('builtins', 'int'),
                ('itertools', 'izip'): ('builtins', 'zip'), ('itertools', 'imap'): ('builtins', 'map'),
                ('itertools', 'ifilter'): ('builtins', 'filter'), ('itertools', 'ifilterfalse'): ('itertools', 'filterfalse'),
                ('itertools', 'izip_longest'): ('itertools', 'zip_longest'), ('UserDict', 'IterableUserDict'): ('collections', 'UserDict'),
                ('UserDict', 'UserDict'): ('collections', 'UserDict'), ('UserList', 'UserList'): ('collections', 'UserList'),
                ('UserString', 'UserString'): ('collections', 'UserString'), ('exceptions', 'StandardError'): ('builtins', 'Exception')}
import builtins
for _name, _class in vars(builtins).items():
    if isinstance(_class, type) and issubclass(_class, BaseException) and _name not in (
            'EncodingWarning', 'ExceptionGroup', 'BaseExceptionGroup', 'PythonFinalizationError', 'ModuleNotFoundError', 'RecursionError',
            'ResourceWarning', 'StopAsyncIteration') and not issubclass(_class, OSError):
        NAME_MAPPING['exceptions', _name] = 'builtins', _name
NAME_MAPPING['exceptions', 'OSError'] = 'builtins', 'OSError'
del builtins, _name, _class

REVERSE_IMPORT_MAPPING = {new: old for old, new in reversed(IMPORT_MAPPING.items()) if not old.startswith('User')}
REVERSE_NAME_MAPPING = {new: old for old, new in reversed(NAME_MAPPING.items())}
REVERSE_NAME_MAPPING['builtins', 'Exception'] = 'exceptions', 'Exception'
REVERSE_NAME_MAPPING['builtins', 'ModuleNotFoundError'] = 'exceptions', 'ImportError'
REVERSE_NAME_MAPPING['_functools', 'reduce'] = '__builtin__', 'reduce'
REVERSE_NAME_MAPPING['builtins', 'int'] = '__builtin__', 'long'
del REVERSE_IMPORT_MAPPING['io']
for _class in OSError.__subclasses__() + ConnectionError.__subclasses__():
    if _class.__module__ == 'builtins' and _class is not BlockingIOError:
        REVERSE_NAME_MAPPING['builtins', _class.__name__] = 'exceptions', 'OSError'
del _class
