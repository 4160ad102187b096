# not recorded: as CPython 3.14 answers
import argparse
p = argparse.ArgumentParser(prog='tool', description='Does things to files.', epilog='That is all.')
p.add_argument('source', help='the file'); p.add_argument('dest', nargs='?', default='out', help='default: %(default)s')
p.add_argument('-n', '--count', type=int, default=1, metavar='N', help='how often'); p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('--mode', choices=['fast', 'slow'], default='fast'); p.add_argument('--tag', action='append'); p.add_argument('--version', action='version', version='%(prog)s 1.2')
print(p.parse_args(['a'])); print(p.parse_args('a b -n 3 -vv --tag x --tag=y --mode slow'.split()))
p.print_help(); p.print_usage()
for args in ([], ['a', '-n', 'x'], ['a', '--mode', 'odd'], ['a', 'b', 'c'], ['a', '-n'], ['--version'], ['-h'], ['a', '--cou', '4'], ['a', '--ver']):
    try: print(p.parse_args(args))
    except SystemExit as e: print('exit', e.code)
