import logging, sys
class Only(logging.Filter):
    def filter(self, record):
        record.tag = record.name.upper()
        return 'secret' not in record.getMessage()
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(tag)s %(message)s'))
h.addFilter(Only())
root = logging.getLogger(); root.addHandler(h); root.setLevel('DEBUG')
logging.getLogger('a').info('one'); logging.getLogger('a.b').info('secret two'); logging.getLogger('a.b').debug('three')
logging.disable(logging.INFO); logging.getLogger('a').info('off'); logging.getLogger('a').error('on'); logging.disable(logging.NOTSET)
ad = logging.LoggerAdapter(logging.getLogger('ad'), {'k': 1}); ad.info('adapted'); print(ad)
try:
    logging.getLogger('a').setLevel('NOPE')
except ValueError as e:
    print(e)
print(h, logging.getLogger('a').getChild('b').name, sorted(logging.getLevelNamesMapping()))
