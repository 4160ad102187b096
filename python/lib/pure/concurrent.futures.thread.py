"""ThreadPoolExecutor, where old programs look for it."""

from concurrent.futures import ThreadPoolExecutor, BrokenExecutor
