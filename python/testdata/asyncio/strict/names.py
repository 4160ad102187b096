"""What dir(), vars(), __all__ and import * show of asyncio and its modules, before and after anything else is used."""
# Not there: __file__ and __cached__, as the library has no files; what only CPython's own code needs (the list below);
# Unix sockets aren't in the recording.
import asyncio
import sys

ABSENT = {'__file__', '__cached__', '__spec__', '__loader__', 'open_unix_connection', 'start_unix_server'}
INSIDE = {'GenericAlias', 'TracebackType', '_asyncio', 'on_fork', 'exceptions_mod', 'waitstatus_to_exitcode', 'SSLAgainErrors', 'SSLProtocolState',
          'AppProtocolState'}
KNOWN = {'_get_running_loop', '_set_running_loop', '_enter_task', '_leave_task', '_register_task', '_unregister_task', '_swap_current_task',
         '_AbstractEventLoopPolicy', '_BaseDefaultEventLoopPolicy', '_GatheringFuture', '_UnixDefaultEventLoopPolicy', '_DefaultEventLoopPolicy',
         '_UnixSelectorEventLoop', '_chain_future', '_cancel_all_tasks', '_LoopBoundMixin', '_ContextManagerMixin', '_is_debug_mode',
         '_set_result_unless_cancelled', '_future_repr_info', '_format_coroutine', '_PENDING', '_CANCELLED', '_FINISHED', '_FlowControlMixin'}


def show(title, names):
    names = sorted(n for n in names if n not in ABSENT | INSIDE and (not n.startswith('_') or n.startswith('__') and n != '__sleep0' or n in KNOWN))
    print(f'{title} ({len(names)}):', *names)


show('dir', dir(asyncio))
show('__all__', asyncio.__all__)
print(set(asyncio.__all__) <= set(dir(asyncio)), set(vars(asyncio)) == set(dir(asyncio)), vars(asyncio) is asyncio.__dict__)
before = set(globals())
from asyncio import *
show('import *', set(globals()) - before - {'before'})
print(asyncio.StreamReader is StreamReader is vars(asyncio)['StreamReader'])
for name in sorted(n for n in sys.modules if n.startswith('asyncio.')):
    module = sys.modules[name]
    if name in ('asyncio.unix_events', 'asyncio.selector_events'):  # of the platform
        show(name, set(dir(module)) & {'EventLoop', 'SelectorEventLoop', '_UnixSelectorEventLoop', 'BaseSelectorEventLoop', '__all__'})
    else:
        show(name, dir(module))
    if hasattr(module, '__all__'):
        show('    __all__', module.__all__)
    print('   ', getattr(asyncio, name.partition('.')[2]) is module, [n for n in dir(module) if not hasattr(module, n)])
for module, name in [('locks', 'Task'), ('tasks', 'Queue'), ('events', 'run'), ('queues', 'sleep'), ('streams', 'Lock'), ('futures', 'nothing'), ('locks', '__file')]:
    try:
        print(getattr(sys.modules['asyncio.' + module], name))
    except AttributeError as e:
        print('AttributeError:', e)
try:
    from asyncio.locks import Task
except ImportError as e:
    print(str(e).partition(' (')[0])
from asyncio.events import AbstractEventLoop, Handle
from asyncio.streams import FlowControlMixin
import asyncio.base_events as base
print(AbstractEventLoop is asyncio.AbstractEventLoop, Handle.__module__, FlowControlMixin.__module__, base.tasks is asyncio.tasks, base.os is __import__('os'))
print([c.__name__ for c in asyncio.SelectorEventLoop.__mro__], [c.__module__ for c in asyncio.SelectorEventLoop.__mro__])
