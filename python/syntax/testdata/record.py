"""Record what Python says of the broken programs in errors.txt: python3.13 record.py

Each program stands behind a line "#---- program"; "#---- 3.13" is followed by the recorded standard error, and
"#---- 3.14: reason", written by hand, by what 3.14 says instead.
"""
import os
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "errors.txt")
with open(path, encoding="utf-8") as f:
    programs = f.read().split("#---- program\n")[1:]
out = []
with tempfile.TemporaryDirectory() as tmp:
    os.chdir(tmp)
    for p in programs:
        source, _, rest = p.partition("#---- 3.13\n")
        _, mark, later = rest.partition("#---- 3.14")
        with open("x.py", "w", encoding="utf-8") as f:
            f.write(source)
        r = subprocess.run([sys.executable, "-W", "ignore", "x.py"], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        err = r.stderr.decode("utf-8").replace(os.path.join(tmp, "x.py"), "x.py")
        out.append("#---- program\n" + source + "#---- 3.13\n" + err + mark + later)
with open(path, "w", encoding="utf-8") as f:
    f.write("".join(out))
