# not recorded: as CPython 3.14 answers
import logging, sys
logging.basicConfig(level=logging.INFO, format='%(levelname)s:%(name)s:%(message)s', stream=sys.stdout)
log = logging.getLogger('app.db')
log.debug('hidden'); log.info('shown %s', 1); log.warning('%(a)s and %(b)d', {'a': 'x', 'b': 2})
log.error('bad', extra={'user': 'me'})
try:
    1 / 0
except ZeroDivisionError:
    log.exception('oops')
log.log(35, 'custom'); logging.addLevelName(35, 'NOTICE'); log.log(35, 'named')
print(log, log.parent, logging.getLogger(), log.getEffectiveLevel(), log.isEnabledFor(10), logging.getLevelName(20), logging.getLevelName('ERROR'))
print(log.handlers, logging.getLogger().handlers, logging.getLevelName(99))
