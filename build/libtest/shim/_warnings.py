# What CPython's importlib takes from the C part of warnings.

from warnings import filters, warn, warn_explicit

_defaultaction, _onceregistry = 'default', {}
