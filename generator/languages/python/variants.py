"""Unions: native where msgspec can tell the variants apart, else with the rule that chooses."""

from __future__ import annotations

from ...model import Alias, Choice, List, Map, Nullable, Ref, Scalar, Struct, Type, Union
from ...naming import Scope, snake, words
from ...prose import wrapped
from .layout import WIDTH, Brackets, Labelled, Node, flat, printed
from .names import Names
from .text import FIELDS, docstring, literal
from .types import Types, Uses, either
from .views import AliasView, UnionView


class Variants:
    def __init__(self, names: Names) -> None:
        self._names = names

    def of(self, declared: Union, name: str, types: Types, uses: Uses) -> AliasView | UnionView:
        parts = [types.output(kind) for kind in declared.variants]
        objects = [kind for kind in declared.variants if self._is_object(kind)]
        lists = [kind for kind in declared.variants if isinstance(self._bare(kind), List)]
        texts = [kind for kind in declared.variants if self._is_text(kind)]
        if len(objects) <= 1 and len(lists) <= 1 and len(texts) <= 1:
            return AliasView(printed(either(*parts), 0, f"{name} = "), alias_doc(declared.doc))
        open_ended = either(*parts, *(["dict[str, Any]"] if objects else []))
        uses.typing.add("Any")
        checked = printed(open_ended, 1, f"{name} = ")
        runtime = printed(
            Brackets("Annotated[", ("Any", self._variants(declared, [*objects, *lists], types)), "]"), 1, f"{name} = "
        )
        return UnionView(checked, runtime, alias_doc(declared.doc, "    "))

    def _variants(self, declared: Union, candidates: list[Type], types: Types) -> Node:
        found = declared.discriminator
        items: list[Node] = []
        mapped: list[Type] = list(found.mapping.values()) if found else []
        items += (
            [self._candidate(kind, types) for kind in candidates if kind not in mapped]
            if not mapped or set(candidates) - set(mapped)
            else []
        )
        if mapped and items:
            items = [self._candidate(kind, types) for kind in candidates]
        if found and found.sibling:
            items.append(f"sibling={literal(self._python_name(found.property))}")
        elif found:
            items.append(f"by={literal(found.property)}")
        if found and found.mapping:
            pairs = tuple(
                Labelled(f"{literal(value)}: ", self._candidate(kind, types)) for value, kind in found.mapping.items()
            )
            items.append(Labelled("mapping=", Brackets("{", pairs, "}")))
        return Brackets("Variants(", tuple(items), ")")

    def _python_name(self, wire: str) -> str:
        return Scope(snake, reserved=FIELDS).identifier(words(wire))

    def _candidate(self, kind: Type, types: Types) -> Node:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        if isinstance(kind, Ref):
            return literal(self._names.reference(kind.id))
        return flat(types.output(kind))

    def _bare(self, kind: Type) -> Type:
        seen: set[str] = set()
        while (
            isinstance(kind, Ref)
            and isinstance(target := self._names.api.declarations[kind.id], Alias)
            and kind.id not in seen
        ):
            seen.add(kind.id)
            kind = target.type
        return kind.inner if isinstance(kind, Nullable) else kind

    def _is_object(self, kind: Type) -> bool:
        bare = self._bare(kind)
        return isinstance(bare, Map) or (
            isinstance(bare, Ref) and isinstance(self._names.api.declarations[bare.id], Struct | Union)
        )

    def _is_text(self, kind: Type) -> bool:
        bare = self._bare(kind)
        if isinstance(bare, Ref) and isinstance(choice := self._names.api.declarations[bare.id], Choice):
            bare = choice.base
        return isinstance(bare, Scalar) and bare.kind in {"string", "date", "datetime", "bytes", "file"}


def alias_doc(doc: str, indent: str = "") -> str:
    return docstring(wrapped(doc, WIDTH - 6 - len(indent)), indent) if doc else ""
