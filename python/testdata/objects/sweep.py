"""What the sweeps of this folder share: tables of results, written so that equal rows and equal cells stand once.

A table has subjects (rows) and items (columns). It's written as

    == NAME
    items: ITEM ITEM ...
    subjects: SUBJECT SUBJECT ...        whose rows are equal
     RESULT                              the row's commonest result, of every item that isn't named below
     RESULT <- ITEM ITEM ...

python/objects_test.go reads that again, cell by cell.
"""

import re


def show(value):
    """The repr of a value, without what differs between two runs."""
    if type(value) in (set, frozenset):
        inside = ", ".join(sorted(map(repr, value)))
        return clean(f"{type(value).__name__}({inside})")
    return clean(repr(value))


def clean(text):
    text = re.sub(r"\b0x[0-9a-f]{4,}", "0x...", text)
    text = re.sub(r"""(["'])/[^"']*/(\w+\.py["'])""", r"\1\2", text)
    return text.replace("\n", "\\n").replace(" <- ", " < - ")


def words(error):
    """An exception as the last line of its traceback, with notes and what it was raised in."""
    text = type(error).__name__
    try:
        if str(error):
            text += ": " + str(error)
    except BaseException as e:
        text += f" (str: {type(e).__name__}: {e})"
    for note in getattr(error, "__notes__", ()):
        text += " + " + note
    if error.__cause__:
        text += " from " + words(error.__cause__)
    return clean(text)


class Table:
    def __init__(self, name):
        self.name = name
        self.rows = {}
        self.items = {}

    def cell(self, subject, item, call, **names):
        """Calls; what comes of it is the cell's text. Names of types stand in it as {NAME}, so that rows can be equal."""
        try:
            text = show(call())
        except BaseException as e:
            text = words(e)
        for name, shown in names.items():
            text = text.replace(f"'{shown}'", f"'{{{name}}}'", 1)
        self.put(subject, item, text)

    def put(self, subject, item, text):
        self.items[item] = True
        self.rows.setdefault(subject, {})[item] = text

    def write(self):
        print("==", self.name)
        print("items:", *self.items)
        same = {}
        for subject, row in self.rows.items():
            groups = {}
            for item in self.items:
                groups.setdefault(row.get(item, "-"), []).append(item)
            same.setdefault(str(groups), (groups, []))[1].append(subject)
        for groups, subjects in same.values():
            print("subjects:", *subjects)
            common = max(groups, key=lambda text: len(groups[text]))
            print(" " + common)
            for text, items in groups.items():
                if text != common:
                    print(f" {text} <- {' '.join(items)}")
