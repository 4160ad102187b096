# How CPython was built, of which test.support asks a few things; we weren't.
def get_config_var(name):
    return None

def get_config_vars(*names):
    return [None] * len(names) if names else {}

def get_platform():
    return 'aioplay'

def is_python_build(check_home=None):
    return False

def get_path(name, *args, **kwargs):
    return None

def get_paths(*args, **kwargs):
    return {}
