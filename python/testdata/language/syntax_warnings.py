# Warnings about source text go through the filters; as errors they are SyntaxErrors. not recorded: 3.13 words them otherwise.
import warnings

sources = ['x is 1', 'assert (x, "y")', r"'\z'", '1if 2 else 3', r"f'\{6}'", 'def f():\n  assert (1, 2)', '[1](2)']
for source in sources:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        compile(source, '<text>', 'exec')
    print(source, [(w.category.__name__, w.lineno, w.filename, str(w.message)) for w in log])
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('error', SyntaxWarning)
        try:
            compile(source, '<text>', 'exec')
        except SyntaxError as e:
            print('  ', e.msg, e.lineno, repr(e.text))
    print('  ', log)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    print(eval(r"'\z'"))
