# Importlib.resources.readers is importlib.readers.

import sys

import importlib.readers
sys.modules[__name__] = importlib.readers
