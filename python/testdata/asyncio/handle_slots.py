# What a handle keeps: no attributes of its own, its arguments until it is cancelled, its context.
import asyncio
import contextvars
import weakref

who = contextvars.ContextVar("who", default="nobody")


def show(*args):
    print("show", args, who.get())


def cancel_self(box):
    box[0].cancel()
    print("cancelled itself", box[0].cancelled())


class Marked(asyncio.Handle):
    pass


async def main():
    loop = asyncio.get_running_loop()
    for handle in (loop.call_soon(show, 1), loop.call_later(0, show)):
        try:
            handle.colour = "red"
        except AttributeError as e:
            print(type(e).__name__, e)
        print(hasattr(handle, "__dict__"), weakref.ref(handle)() is handle)
    marked = Marked(show, (1, 2), loop)
    marked.colour = "red"
    print(marked.__dict__, marked._args)
    marked._run()

    token = who.set("somebody")
    one, none, many = loop.call_soon(show, 1), loop.call_soon(show), loop.call_soon(show, 1, 2, 3)
    other = contextvars.Context()
    loop.call_soon(show, "other", context=other)
    who.reset(token)
    loop.call_soon(show, "after")
    print(one._args, none._args, many._args)
    print(one.get_context() is one.get_context(), who in one.get_context(), len(other))
    gone = loop.call_soon(show, "never")
    gone.cancel()
    print(gone, gone._args)

    box = []
    box.append(loop.call_soon(cancel_self, box))
    await asyncio.sleep(0.01)
    print(box[0]._args)

    future = loop.create_future()
    calls = [lambda f, n=n: print("done", n) for n in range(4)]
    for call in calls:
        future.add_done_callback(call)
    print(future.remove_done_callback(calls[3]), future.remove_done_callback(calls[0]), future.remove_done_callback(show))
    future.add_done_callback(calls[0])
    future.set_result(None)
    print(future.remove_done_callback(calls[1]))
    await asyncio.sleep(0)


asyncio.run(main())
