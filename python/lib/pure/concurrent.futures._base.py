"""The names of concurrent.futures, where old programs look for them."""

from concurrent.futures import *
from concurrent.futures import Error
