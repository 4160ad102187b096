# Code: an interpreter of lines that a program feeds.

import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']

class InteractiveInterpreter:
    def __init__(self, locals=None):
        if locals is None:
            locals = {'__name__': '__console__', '__doc__': None}
        self.locals = locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        kind, value, tb = sys.exc_info()
        if filename and issubclass(kind, SyntaxError):
            value.filename = filename
        self._show(kind, value, None, kwargs.pop('source', ''))

    def showtraceback(self):
        kind, value, tb = sys.exc_info()
        self._show(kind, value, tb.tb_next if tb is not None and tb.tb_frame.f_code is InteractiveInterpreter.runcode.__code__ else tb, '')

    def _show(self, kind, value, tb, source):
        sys.last_type, sys.last_value, sys.last_exc, sys.last_traceback = kind, value, value, tb
        value = value.with_traceback(tb)
        if sys.excepthook is sys.__excepthook__:
            if issubclass(kind, SyntaxError) and value.text is None and source and value.lineno:
                lines = source.splitlines()
                if 0 < value.lineno <= len(lines):
                    value.text = lines[value.lineno - 1]
            self.write(''.join(traceback.format_exception(kind, value, tb)))
            return
        try:
            sys.excepthook(kind, value, tb)
        except SystemExit:
            raise
        except BaseException as e:
            e.__context__ = None
            print('Error in sys.excepthook:', file=sys.stderr)
            sys.__excepthook__(type(e), e, e.__traceback__.tb_next)
            print(file=sys.stderr)
            print('Original exception was:', file=sys.stderr)
            sys.__excepthook__(kind, value, tb)

    def write(self, data):
        sys.stderr.write(data)

class InteractiveConsole(InteractiveInterpreter):
    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        before = {name: getattr(sys, name, None) for name in ('ps1', 'ps2')}
        if before['ps1'] is None:
            sys.ps1 = '>>> '
        if before['ps2'] is None:
            sys.ps2 = '... '
        if banner is None:
            hint = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f'Python {sys.version} on {sys.platform}\n{hint}\n({type(self).__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        more = False
        try:
            while True:
                try:
                    line = self.raw_input(sys.ps2 if more else sys.ps1)
                except EOFError:
                    self.write('\n')
                    break
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                    continue
                try:
                    more = self.push(line)
                except SystemExit as e:
                    if not self.local_exit:
                        raise
                    self.write(f'{e}\n')
                    break
        finally:
            for name, value in before.items():
                if value is None and hasattr(sys, name):
                        delattr(sys, name)
            if exitmsg is None:
                self.write(f'now exiting {type(self).__name__}...\n')
            elif exitmsg != '':
                self.write(f'{exitmsg}\n')

    def push(self, line, filename=None, _symbol='single'):
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        return input(prompt)

def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
