# CPython's disassembler, which pdb and a few test files import; a test that calls it is about CPython's bytecode.
def dis(*args, **kwargs):
    raise NotImplementedError("aioplay has bytecode of its own (docs/bytecode.md)")

distb = disassemble = get_instructions = findlinestarts = findlabels = code_info = show_code = dis
COMPILER_FLAG_NAMES = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR',
                       128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}
Bytecode = Instruction = dis
