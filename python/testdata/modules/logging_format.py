import logging, io
out = io.StringIO()
h = logging.StreamHandler(out)
for style, fmt in ('%', '%(levelname)-8s|%(funcName)s|%(message)s'), ('{', '{levelname:>8}|{name}|{message}'), ('$', '$levelname ${message}'):
    log = logging.getLogger('f' + style); log.propagate = False; log.handlers = [h]
    h.setFormatter(logging.Formatter(fmt, style=style))
    log.warning('hi %s', 'there')
print(out.getvalue())
for args in (('%(nope)s',), ('{x', None, '{'), ('$', None, '$'), ('no fields',), ('%(message)s', None, '!')):
    try:
        f = logging.Formatter(*args)
        print(f.format(logging.makeLogRecord({'msg': 'm'})))
    except Exception as e:
        print(type(e).__name__, e)
print(logging.makeLogRecord({'msg': 'a %d', 'args': (1,), 'levelname': 'X', 'name': 'n'}).getMessage())
