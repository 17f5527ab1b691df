"""Unions: those that msgspec reads by itself, and those that are told apart when a value is met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from ...homes import components
from ...model import Alias, Choice, Declaration, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from ...view import mentions

Declarations = Mapping[str, Declaration]


def told_apart(declarations: Declarations) -> frozenset[str]:
    """The unions whose variant is told by the runtime.

    Those that msgspec cannot tell apart; and of a value or an object, as what is an id until it is expanded, those
    that lead back to themselves by way of several objects, or to a union that is told apart. Such a union has its
    objects by name, and one is looked up when it first comes: what an answer may lead to costs nothing until it does.
    """
    unions = {id: item for id, item in declarations.items() if isinstance(item, Union)}
    ambiguous = {id for id, item in unions.items() if not _native(item, declarations)}
    graph = {
        id: [other for other in dict.fromkeys(needs(item, ambiguous, declarations)) if other in declarations]
        for id, item in declarations.items()
    }
    groups = list(components(graph))
    simple = {id for id, item in unions.items() if id not in ambiguous and _is_simple(item, declarations)}
    back = {id for group in groups if _objects(group, declarations) > 1 for id in group if id in simple}
    leading = set(ambiguous | back)
    for group in groups:  # those that are needed come first
        if any(id in leading or not leading.isdisjoint(graph[id]) for id in group):
            leading.update(group)
    return frozenset(ambiguous | back | (simple & leading))


def _objects(ids: list[str], declarations: Declarations) -> int:
    return sum(isinstance(declarations[id], Struct) for id in ids)


def needs(declaration: Declaration, told: Set[str], declarations: Declarations) -> Iterator[str]:
    """The ids that have to be there with a declaration; the named objects of a union that is told apart need not."""
    late: set[str] = set()
    if isinstance(declaration, Union) and declaration.id in told:
        objects, lists, _ = kinds(declaration, declarations)
        late = {kind.id for kind in map(without_null, [*objects, *lists]) if isinstance(kind, Ref)}
    for id in mentions(declaration):
        if id not in late or declarations[id].written is None:
            yield id


def kinds(declared: Union, declarations: Declarations) -> tuple[list[Type], list[Type], list[Type]]:
    """The variants that are objects, lists, and the rest."""
    objects = [kind for kind in declared.variants if _is_object(kind, declarations)]
    lists = [kind for kind in declared.variants if isinstance(bare(kind, declarations), List)]
    return objects, lists, [kind for kind in declared.variants if kind not in objects and kind not in lists]


def without_null(kind: Type) -> Type:
    return kind.inner if isinstance(kind, Nullable) else kind


def bare(kind: Type, declarations: Declarations) -> Type:
    """A type without the aliases and the null around it."""
    seen: set[str] = set()
    while isinstance(kind, Ref) and isinstance(target := declarations[kind.id], Alias) and kind.id not in seen:
        seen.add(kind.id)
        kind = target.type
    return without_null(kind)


def _native(declared: Union, declarations: Declarations) -> bool:
    objects, lists, rest = kinds(declared, declarations)
    return len(objects) <= 1 and len(lists) <= 1 and sum(_is_text(kind, declarations) for kind in rest) <= 1


def _is_simple(declared: Union, declarations: Declarations) -> bool:
    """Whether it is one object, or else a value that is in JSON what it is in Python."""
    objects, lists, rest = kinds(declared, declarations)
    return len(objects) == 1 and not lists and all(_is_plain(kind, declarations) for kind in rest)


def _is_plain(kind: Type, declarations: Declarations) -> bool:
    found = _scalar(kind, declarations)
    return isinstance(found, Scalar) and found.kind in {"string", "integer", "number", "boolean"}


def _is_object(kind: Type, declarations: Declarations) -> bool:
    found = bare(kind, declarations)
    return isinstance(found, Map) or (isinstance(found, Ref) and isinstance(declarations[found.id], Struct | Union))


def _is_text(kind: Type, declarations: Declarations) -> bool:
    found = _scalar(kind, declarations)
    return isinstance(found, Scalar) and found.kind in {"string", "date", "datetime", "bytes", "file"}


def _scalar(kind: Type, declarations: Declarations) -> Type:
    found = bare(kind, declarations)
    choice = declarations[found.id] if isinstance(found, Ref) else None
    return choice.base if isinstance(choice, Choice) else found
