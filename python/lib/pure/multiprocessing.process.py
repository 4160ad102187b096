"""Where old programs look for current_process."""

from multiprocessing import Process, current_process, parent_process, active_children
