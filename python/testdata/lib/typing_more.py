# The names of the typing_extensions package, for programs that import them from there. (The package's own output.)
import typing
import typing_extensions
from typing_extensions import Annotated, Doc, Literal, NotRequired, Protocol, Self, Sentinel, TypedDict, deprecated, override, runtime_checkable, runtime
import warnings

warnings.simplefilter("always")

print(Self is typing.Self, runtime is typing.runtime_checkable)


class Movie(TypedDict):
    name: str
    year: NotRequired[int]


print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__))


@deprecated("use g()")
def f():
    return 1


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    f()
print(f.__deprecated__, [str(w.message) for w in seen], seen[0].category.__name__)


class A:
    @override
    def m(self): ...


print(A.m.__override__)
print(Doc("how many"), Doc("a") == Doc("a"), Doc("a") == 3, Annotated[int, Doc("x")].__metadata__)
MISSING = Sentinel("MISSING")
print(MISSING, Sentinel("x", "<nothing>"), typing.get_args(int | MISSING))
print(typing_extensions.get_original_bases(type("L", (list,), {})))
for name in ("Buffer", "CapsuleType", "Format", "Reader", "Writer", "IntVar", "TypeIs", "ReadOnly", "Never", "assert_never", "get_annotations"):
    print(name, hasattr(typing_extensions, name), name in typing_extensions.__all__)
