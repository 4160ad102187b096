# Importlib._bootstrap is the module that was there before importlib.

import sys

import _frozen_importlib_external
sys.modules[__name__] = sys.modules['_frozen_importlib']
