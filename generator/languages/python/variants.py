"""Unions as they are printed: native where msgspec tells the variants apart, else with the rule that chooses."""

from __future__ import annotations

from collections.abc import Container

from ...model import Ref, Type, Union
from ...naming import Scope, snake, words
from ...prose import wrapped
from .layout import WIDTH, Brackets, Labelled, Node, flat, printed
from .names import Names
from .text import FIELDS, docstring, literal
from .types import Types, Uses, either
from .unions import kinds, without_null
from .views import AliasView, UnionView


class Variants:
    def __init__(self, names: Names) -> None:
        self._names = names

    def of(self, declared: Union, name: str, types: Types, uses: Uses) -> AliasView | UnionView:
        if declared.id not in self._names.told:
            parts = [types.output(kind) for kind in declared.variants]
            return AliasView(printed(either(*parts), 0, f"{name} = "), alias_doc(declared.doc))
        objects, lists, rest = kinds(declared, self._names.api.declarations)
        later = Uses()
        parts = [types.using(later).output(kind) for kind in declared.variants]
        if len(objects) > 1:
            parts.append("dict[str, Any]")  # what fits none stays as it came
        uses.typing |= {"TYPE_CHECKING", "Annotated", "Any"}
        uses.also(later)
        modules = self._names.modules
        mutual = any(modules[id] != modules[declared.id] for id in later.models)
        if mutual:
            uses.typing.add("TypeAlias")  # modules that import each other are no place to infer that it is one
        checked = printed(either(*parts), 1, f"{name}: TypeAlias = " if mutual else f"{name} = ")
        runtime = Brackets("Annotated[", ("Any", self._variants(declared, [*objects, *lists], rest, types)), "]")
        return UnionView(checked, printed(runtime, 1, f"{name} = "), alias_doc(declared.doc, "    "))

    def _variants(self, declared: Union, candidates: list[Type], rest: list[Type], types: Types) -> Node:
        found = declared.discriminator
        mapping = found.mapping if found else {}
        said = declared.variants if any(kind not in mapping.values() for kind in candidates) else rest
        items: list[Node] = list(dict.fromkeys(self._candidate(kind, candidates, types) for kind in said))
        if found and found.sibling:
            items.append(f"sibling={literal(self._python_name(found.property))}")
        elif found:
            items.append(f"by={literal(found.property)}")
        if mapping:
            pairs = tuple(
                Labelled(f"{literal(value)}: ", self._candidate(kind, [kind], types)) for value, kind in mapping.items()
            )
            items.append(Labelled("mapping=", Brackets("{", pairs, "}")))
        return Brackets("Variants(", tuple(items), ")")

    def _python_name(self, wire: str) -> str:
        return Scope(snake, reserved=FIELDS).identifier(words(wire))

    def _candidate(self, kind: Type, late: Container[Type], types: Types) -> str:
        bare = without_null(kind)
        if isinstance(bare, Ref) and kind in late:
            return literal(self._names.reference(bare.id))
        return flat(types.output(bare))


def alias_doc(doc: str, indent: str = "") -> str:
    return docstring(wrapped(doc, WIDTH - 6 - len(indent)), indent) if doc else ""
