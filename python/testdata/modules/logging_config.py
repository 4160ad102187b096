import logging.config
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False,
    'formatters': {'f': {'format': '[%(levelname)s] %(name)s - %(message)s'}},
    'filters': {'only': {'name': 'app'}},
    'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout', 'filters': ['only']}},
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['c'], 'propagate': False}}, 'root': {'level': 'ERROR', 'handlers': ['c']}})
logging.getLogger('app.x').debug('hello'); logging.getLogger('other').error('filtered')
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'nope.Nope'}}}, {'version': 1, 'root': {'handlers': ['zz']}},
            {'version': 1, 'formatters': {'f': {'format': '%(a', 'style': '?'}}}):
    try:
        logging.config.dictConfig(bad)
    except Exception as e:
        print(type(e).__name__, e, '|', type(e.__cause__).__name__, e.__cause__)
