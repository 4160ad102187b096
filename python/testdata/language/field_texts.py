class S:
    def __format__(self, spec): return "<" + spec + ">"
    def __repr__(self): return "S"
    def __ne__(self, o): return self
x = y = z = S()

def show(t):
    print(repr(t) if isinstance(t, str) else (t.strings, [(i.expression, i.conversion, i.format_spec) for i in t.interpolations]))

show(t"{x != y:5}")
show(f"{x != y=:5}")
show(f"{x!=y!=z=:5}")
show(f"{x:a{y:b{z}}{z=}}")
show(t"""{f"#" # c "{}
}""")
show(f"""{"#" # c "{}
=}""")
show(f"""{"\"#" # c "{}
=}""")
show(f'''{"'"'#' # it's
=}''')
show(f"""{x
=}""")
# Of a file, CPython forgets the lines of an inner f-string.
r = t"""{f"{1
}"}"""
show(r)
r = f"""{f"{1
}"=}"""
show(r)
r = f"""{f"{1
}"+
str(1)=}"""
show(r)
r = f"""{f"{1
+2345678901234567890123456789}"=!r
:>12}"""
show(r)
r = f"""{f"{1
+2345678901234567890123456789}"
+"a" #c
=!r

}"""
show(r)
r = f"""{f"{1
}"+"éé"
=}"""
show(r)
r = f"""{f"{1}"+
f"{2}"=}"""
show(r)
r = f"""{f'''{1}a
b'''+
f"{2}"=}"""
show(r)
r = t"""{1!r
:
{x
}
}{3
}"""
show(r)
r = t"""{1:{f"{x
}":}
}{3
}"""
show(r)
r = t"""{dict(a=1)=={f"{1
}":1}}"""
show(r)
r = t"""{dict(abcdefgh=f"{1
}")=={f"{1
}":1}
!r
}"""
show(r)
r = t"""{1 !=
2}"""
show(r)
r = f"""{1 !=
2
=}"""
show(r)
r = f"{f"{f"{1
}"
=}"
=}"
show(r)
r = f"""a {{ b
c {x
=} d {
y
=}"""
show(r)
