# A dialogue with a process through its pipes.
import asyncio
import sys
from asyncio.subprocess import PIPE

CODE = '''
while True:
    try:
        text = input("> ")
    except EOFError:
        print("bye", flush=True)
        break
    print(eval(text), flush=True)
'''


async def main():
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', CODE, stdin=PIPE, stdout=PIPE)
    for question in '1 + 1', '"ab" * 3', 'sum(range(10))':
        proc.stdin.write(question.encode() + b'\n')
        await proc.stdin.drain()
        print(question, '->', await proc.stdout.readline())
    proc.stdin.close()
    await proc.stdin.wait_closed()
    print(await proc.stdout.read(), await proc.wait())


asyncio.run(main())
