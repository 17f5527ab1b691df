"""Run-time tables of what the document says: for what differs from it, for made-up answers, for other names on the wire."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from ...calls import all_groups, calls
from ...model import (
    Alias,
    Api,
    Choice,
    Declaration,
    Discriminator,
    List,
    Map,
    Nullable,
    Overload,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
)
from ...view import refs
from .layout import Braces, Brackets, Member, Node, assigned
from .models import imports
from .names import Names, field_names
from .spelling import SPELLING, spoken
from .tables import Tables, made
from .text import key, literal, spaced
from .types import Uses

_WORD = re.compile(r"[A-Za-z0-9_$@.-]+")
"""What can stand in a list of words whose parts have marks of their own."""


class Schemas:
    """Prints whole types. Ids in `late` are not defined yet: they are referred to lazily."""

    def __init__(self, names: Names, uses: Uses, late: frozenset[str] = frozenset()) -> None:
        self._names, self._uses, self._late = names, uses, late

    def of(self, kind: Type) -> Node:
        match kind:
            case Scalar(scalar):
                return literal(scalar)
            case List(inner):
                return self._made("list", self.of(inner))
            case Map(inner):
                return self._made("map", self.of(inner))
            case Nullable(inner):
                return self._made("nullable", self.of(inner))
            case Ref(id):
                return self._reference(id)
            case _:
                assert_never(kind)

    def _made(self, function: str, *items: Node) -> Node:
        return made(self._uses, "schema", function, *items)

    def _reference(self, id: str) -> Node:
        if id not in self._names.types:
            return literal("any")
        name = SCHEMAS.constant(self._uses, self._names, id)
        return f"() => {name}" if id in self._late else name

    def declared(self, declared: Declaration) -> Node:
        match declared:
            case Struct():
                return self._object(declared)
            case Choice():
                return self._choice(declared)
            case Alias():
                return self.of(declared.type)
            case Union():
                return self._union(declared)
            case _:
                assert_never(declared)

    def _object(self, declared: Struct) -> Node:
        names = field_names(declared)
        words: list[str] = []
        others: list[Member] = []
        for field in declared.fields:
            mark = "!" if field.required and not field.write_only else ""
            name = names[field.wire]
            is_plain = _WORD.fullmatch(field.wire) is not None
            said = f"{field.wire}{'' if is_plain and name == field.wire else f'>{name}'}{mark}"
            if is_plain and isinstance(field.type, Scalar):
                kind = field.type.kind
                words.append(said if kind == "string" else f"{said}:{kind}")
            else:
                others.append(Member(f"{key(said)}: ", self.of(field.type)))
        items: list[Node] = [spaced(words)]
        if others or declared.extra is not None:
            items.append(Braces(tuple(others)))
        if declared.extra is not None:
            items.append(self.of(declared.extra))
        return self._made("object", *items)

    def _choice(self, declared: Choice) -> Node:
        values = [value.wire for value in declared.values]
        if all(isinstance(value, str) and _WORD.fullmatch(value) for value in values):
            return self._made("choice", spaced(map(str, values)))
        return self._made("choice", Brackets(tuple(map(literal, values))))

    def _union(self, declared: Union) -> Node:
        found = declared.discriminator
        variants = Brackets(tuple(map(self.of, declared.variants)))
        if found is None:
            return self._made("union", variants)
        kinds = None if tuple(dict.fromkeys(found.mapping.values())) == declared.variants else variants
        function = "sibling" if found.sibling else "tagged"
        return self._made(
            function, literal(found.property), self.mapping(found), *([kinds] if kinds is not None else [])
        )

    def mapping(self, found: Discriminator) -> Braces:
        """Variants by what tells them apart."""
        return Braces(tuple(Member(f"{key(value)}: ", self.of(kind)) for value, kind in found.mapping.items()))


SCHEMAS = Tables("schemas", "$", "Schema", "schema", Schemas)
"""No type has a `$`."""


def documented(names: Names) -> dict[str, object]:
    """What operations give, by names that tell overloads apart."""
    uses = Uses()
    printer = Schemas(names, uses)
    pairs = Braces(tuple(Member(f"{key(name)}: ", printer.of(kind)) for name, kind in answers(names.api)))
    return {
        "client": names.client,
        "imports": tuple(imports(uses, names, "", up="./", folder="")),
        "documented": assigned("export const documented: Documented", pairs),
    }


def answers(api: Api) -> Iterator[tuple[str, Type]]:
    """The types of all answers that have one, by how the runtime calls them."""
    for group, path in all_groups(api.groups):
        for call in calls(group, path, SPELLING):
            for case in call.operation.overloads:
                if case.answer.type:
                    yield f"{spoken(call)} {answer_name(case)}".rstrip(), case.answer.type
            if call.operation.answer.type and not call.operation.overloads:
                yield spoken(call), call.operation.answer.type


def answer_name(case: Overload) -> str:
    """How one of several answers is called; empty for what is left."""
    return case.param if case.value in (None, True) else f"{case.param} {case.value}"


def translated(kind: Type, names: Names) -> bool:
    """Whether a value, or something in it, has members that are called otherwise on the wire."""
    return any(id in names.renamed for id in refs(kind))
