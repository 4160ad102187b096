# Instances of classes that a metaclass or decorator of the library makes end when they are let go of, too.
import abc
import io
import typing
from collections import UserList
from dataclasses import dataclass


class A(abc.ABC):
    def __del__(self):
        print("A dies")


class P(typing.Protocol):
    def __del__(self):
        print("P dies")


class Q(P):
    pass


@dataclass(slots=True)
class D:
    x: int

    def __del__(self):
        print("D dies")


class W(io.RawIOBase):
    def close(self):
        print("W closes")
        super().close()


class U(UserList):
    def __del__(self):
        print("U dies")


class G(typing.Generic[typing.TypeVar("T")]):
    def __del__(self):
        print("G dies")


for make in (A, Q, lambda: D(1), W, lambda: U([1]), G):
    made = make()
    del made
    print("after")
