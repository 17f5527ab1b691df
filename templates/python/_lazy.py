"""Packages whose names are imported when they are first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def lazy(
    package: str, names: Mapping[str, str], modules: Iterable[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package.

    Args:
        package: Its `__name__`.
        names: Exported name to the module that has it, ".models.post".
        modules: Submodules that are attributes of the package.
    """
    submodules = frozenset(modules)

    def get(name: str) -> object:
        if name in names:
            value: object = getattr(import_module(names[name], package), name)
        elif name in submodules:
            value = import_module(f".{name}", package)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        vars(import_module(package))[name] = value
        return value

    def names_of() -> list[str]:
        return sorted({*names, *submodules, *vars(import_module(package)).get("__all__", ())})

    return get, names_of


def indexed(package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the same for a package whose names its module `_index` has, which is large."""

    def index() -> Mapping[str, str]:
        found: Mapping[str, str] = import_module("._index", package).MODULES
        return found

    def get(name: str) -> object:
        return sorted(index()) if name == "__all__" else lazy(package, index())[0](name)

    return get, lambda: sorted(index())
