import time
a = time.monotonic(); time.sleep(0.01); b = time.monotonic()
print(b - a >= 0.01, time.perf_counter() >= 0, isinstance(time.time_ns(), int), time.process_time() >= 0)
print(time.get_clock_info('monotonic').monotonic, time.get_clock_info('time').adjustable)
start = time.perf_counter_ns()
print(type(start), time.monotonic_ns() > 0, time.thread_time() >= 0)
