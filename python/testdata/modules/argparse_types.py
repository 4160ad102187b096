import argparse, pathlib
def positive(s):
    n = int(s)
    if n <= 0: raise argparse.ArgumentTypeError(f'{s} is not positive')
    return n
p = argparse.ArgumentParser(prog='t', formatter_class=argparse.ArgumentDefaultsHelpFormatter, exit_on_error=False)
p.add_argument('--n', type=positive, default=5, help='a number'); p.add_argument('--path', type=pathlib.PurePosixPath); p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True)
p.add_argument('--pair', nargs=2, type=float, metavar=('X', 'Y')); p.add_argument('rest', nargs=argparse.REMAINDER); g = p.add_argument_group('extra', 'more of it'); g.add_argument('--const', action='store_const', const=42)
print(p.parse_args(['--n', '3', '--path', 'a/b', '--no-flag', '--pair', '1', '2.5', 'x', '--y'])); print(p.parse_known_args(['--zzz', '--const'])); p.print_help()
for args in (['--n', '-1'], ['--n', 'abc'], ['--pair', '1'], ['--pair', 'a', 'b']):
    try: print(p.parse_args(args))
    except argparse.ArgumentError as e: print(e, e.argument_name)
print(argparse.Namespace(a=1, b='x'), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1))
