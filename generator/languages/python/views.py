"""What the templates of models and input types are given: final text only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .layout import STEP, WIDTH


@dataclass(frozen=True, slots=True)
class Member:
    text: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class: its opening lines, docstring and members, all final."""

    head: str
    doc: str
    members: tuple[Member, ...]
    kind: str = "class"


@dataclass(frozen=True, slots=True)
class AliasView:
    text: str
    doc: str = ""
    kind: str = "alias"


@dataclass(frozen=True, slots=True)
class UnionView:
    """An alias for type checkers, and what the runtime decodes by."""

    checked: str
    runtime: str
    doc: str = ""
    kind: str = "union"


@dataclass(frozen=True, slots=True)
class ModuleView:
    doc: str
    imports: tuple[str, ...]
    typed: tuple[str, ...]
    items: tuple[ClassView | AliasView | UnionView, ...]
    checked: tuple[str, ...] = ()
    """Imports for type checkers alone."""


def import_line(module: str, names: Iterable[str], depth: int = 0) -> str:
    """`from module import …`, sorted, in black's form for where it stands."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), not name[:1].isupper(), name))
    one = f"from {module} import {', '.join(ordered)}"
    if len(one) + depth * len(STEP) <= WIDTH:
        return one
    body = "".join(f"    {name},\n" for name in ordered)
    return f"from {module} import (\n{body})"
