# Importlib._bootstrap_external is the module that was there before importlib.

import sys

import _frozen_importlib_external
sys.modules[__name__] = _frozen_importlib_external
