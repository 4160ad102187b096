# The module that the functions of operator say they're from; pickles name it.

from operator import *
