"""What programs import from the typing_extensions package: typing's names of today, and those that it keeps elsewhere."""

import typing
from typing import *
from annotationlib import Format, get_annotations, type_repr
from collections.abc import Buffer
from io import Reader, Writer
from types import CapsuleType, get_original_bases
from warnings import deprecated

runtime = runtime_checkable


def IntVar(name):
    """A type variable, in the words of an old proposal."""
    return TypeVar(name)


def disjoint_base(cls):
    """Mark a class that can't be derived from together with another such class, as far as type checkers see it."""
    cls.__disjoint_base__ = True
    return cls


class Doc:
    """What an annotation says about a parameter: Annotated[int, Doc("how many")]."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f"Doc({self.documentation!r})"

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        if not isinstance(other, Doc):
            return NotImplemented
        return self.documentation == other.documentation


class Sentinel:
    """A value of its own that stands for "nothing was given"."""

    def __init__(self, name, repr=None):
        self._name = name
        self._repr = f"<{name}>" if repr is None else repr

    def __repr__(self):
        return self._repr

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __getstate__(self):
        raise TypeError(f"Cannot pickle {type(self).__name__!r} object")


__all__ = [*typing.__all__, "Buffer", "CapsuleType", "Doc", "Format", "IntVar", "Reader", "Sentinel", "Writer", "deprecated", "disjoint_base",
           "get_annotations", "get_original_bases", "runtime", "type_repr"]
