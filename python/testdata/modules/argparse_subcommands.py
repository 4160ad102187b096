# not recorded: as CPython 3.14 answers
import argparse
p = argparse.ArgumentParser(prog='git'); sub = p.add_subparsers(dest='cmd', required=True, metavar='COMMAND', title='commands', description='what to do')
a = sub.add_parser('add', help='adds', aliases=['a']); a.add_argument('files', nargs='+'); a.set_defaults(func=lambda n: ('adding', n.files))
c = sub.add_parser('commit', help='commits'); c.add_argument('-m', '--message', required=True); g = c.add_mutually_exclusive_group(); g.add_argument('--amend', action='store_true'); g.add_argument('--fixup')
ns = p.parse_args(['add', 'x', 'y']); print(ns.cmd, ns.func(ns)); print(p.parse_args(['commit', '-m', 'msg', '--amend']))
p.print_help(); c.print_help()
for args in ([], ['push'], ['commit'], ['commit', '-m', 'x', '--amend', '--fixup', 'y'], ['add']):
    try: print(p.parse_args(args))
    except SystemExit as e: print('exit', e.code)
