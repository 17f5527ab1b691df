"""Object types: members with their documentation, and one type for each value of a property that selects among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...facts import facts, with_facts
from ...model import Default, Field, Json, Limits, Nullable, Ref, Type
from ...prose import first_sentence, spoken
from ...view import Argument
from .layout import WIDTH, Braces, Call, Member, Node, lines
from .names import Cases, Names
from .selecting import Selected, bare, choice_of, mapping
from .text import comment, doc, inside, literal, member
from .types import Types, either

_ANY_OBJECT = Braces((Member("[key: string]: ", "unknown", True),), True)
_DEPRECATED = "@deprecated The API advises against it."


@dataclass(frozen=True, slots=True)
class Part:
    """A member of an object type, whatever it was in the document."""

    wire: str
    name: str
    type: Type
    required: bool
    doc: str
    default: Default | None
    limits: Limits
    deprecated: bool
    headed: bool = False


def of_field(field: Field, name: str, *, required: bool) -> Part:
    return Part(field.wire, name, field.type, required, field.doc, field.default, field.limits, field.deprecated)


def of_argument(item: Argument) -> Part:
    return Part(
        item.wire,
        item.name,
        item.type,
        item.required,
        item.doc,
        item.default,
        item.limits,
        item.deprecated,
        item.headed,
    )


def said(text: str, known: Mapping[str, str]) -> str:
    """Prose in which members have their TypeScript names."""
    return spoken(text, known, {})


def told(lines: list[str], *, deprecated: bool) -> list[str]:
    """Documentation, and what is said of what is deprecated."""
    if not deprecated:
        return lines
    return [*lines, *([""] if lines else []), _DEPRECATED]


class Objects:
    """Prints object types for one direction; `known` names are those that prose may speak of."""

    def __init__(self, names: Names, types: Types) -> None:
        self._names, self._types = names, types

    def interface(self, name: str, parts: Iterable[Part], text: list[str], extra: Type | None = None) -> str:
        """`export interface Name { … }` with its documentation."""
        found = list(parts)
        names = named(found)
        body = [self._member(part, names, None) for part in found]
        return self._printed(name, "", [*body, *self._index(found, extra)], text)

    def cases(
        self, name: str, cases: Cases, chosen: Selected, parts: list[Part], text: list[str], extra: Type | None = None
    ) -> Iterator[str]:
        """A type for each value of the property that selects, and the union of them under the name."""
        own = {chosen.by, *chosen.holders}
        common = [part for part in parts if part.wire not in own]
        kinds: list[Node] = [*cases.by_value.values(), cases.rest]
        yield documented(text, "\n".join(lines(either(*kinds), 0, f"export type {name} = ", ";")))
        names = named(parts)
        members = [self._member(part, names, None) for part in common]
        shared = [f"What every {{@link {name}}} has."]
        yield self._printed(cases.common, "", [*members, *self._index(parts, extra)], shared)
        special = [part for part in parts if part.wire in own]
        by = next(part.name for part in parts if part.wire == chosen.by)
        for value, own_name in cases.by_value.items():
            members = [self._member(part, names, self._kind(part, chosen, value, parts)) for part in special]
            told = [f"A {{@link {name}}} whose `{by}` is `{inside(value)}`." if inside(value) else "One case."]
            yield self._printed(own_name, cases.common, members, told)
        members = [self._member(part, names, self._kind(part, chosen, None, parts)) for part in special]
        told = [f"A {{@link {name}}} with any other `{by}`; to write one: `value as Unlisted`."]
        yield self._printed(cases.rest, cases.common, members, told)

    def _kind(self, part: Part, chosen: Selected, value: str | None, parts: list[Part]) -> Node:
        """The type of a member in one case, None of the listed ones where `value` is None."""
        if part.wire == chosen.by:
            return literal(value) if value is not None else self._rest(part, chosen)
        kind = mapping(chosen.holders[part.wire]).get(value) if value is not None else None
        node: Node = self._types.typed(kind) if kind is not None else _ANY_OBJECT
        return either(node, "null") if isinstance(part.type, Nullable) else node

    def _rest(self, part: Part, chosen: Selected) -> Node:
        """Values that select nothing: those listed without a variant, and unlisted ones."""
        self._types.uses.runtime.add(("unlisted", "Unlisted"))
        choice = choice_of(part.type, self._names.api.declarations)
        others: list[Json] = [item.wire for item in choice.values] if choice else []
        left = [literal(value) for value in others if value not in chosen.values]
        return either(*left, "Unlisted", *(["null"] if isinstance(part.type, Nullable) else []))

    def pinned(self, part: Part, values: tuple[str, ...]) -> Node:
        """The type of a property that tells variants apart."""
        found = either(*map(literal, values))
        return either(found, "null") if isinstance(part.type, Nullable) else found

    def pin(self, id: str, parts: Iterable[Part]) -> dict[str, Node]:
        """The members of a struct whose value a union decides."""
        pins = self._names.pins
        return {part.wire: self.pinned(part, pins[id, part.wire]) for part in parts if (id, part.wire) in pins}

    def struct(self, id: str, name: str, parts: list[Part], text: list[str], extra: Type | None) -> str:
        """The interface of a declaration."""
        pinned = self.pin(id, parts)
        names = named(parts)
        body = [self._member(part, names, pinned.get(part.wire)) for part in parts]
        return self._printed(name, "", [*body, *self._index(parts, extra)], text)

    def _member(self, part: Part, known: Mapping[str, str], kind: Node | None) -> str:
        value = part.default.value if part.default else None
        more = facts(value, part.default is not None, part.limits, False, literal)
        text = with_facts(said(part.doc, known) or self._said_of(part.type), more)
        words = told(doc(text, WIDTH - 5) if text else [], deprecated=part.deprecated)
        node = kind if kind is not None else self._types.typed(part.type)
        if part.headed:
            self._types.uses.runtime.add(("core/files", "PartInput"))
            node = either(node, Call("PartInput<", (node,)))
        node = node if part.required else either(node, "undefined")
        mark = ": " if part.required else "?: "
        printed = "\n".join(lines(Member(f"{member(part.name)}{mark}", node, True), 1, "", ";"))
        return f"{comment(words, '  ')}\n{printed}" if words else printed

    def _said_of(self, kind: Type) -> str:
        """What the document says of the type of a member, in a sentence."""
        kind = bare(kind)
        return first_sentence(self._names.api.declarations[kind.id].doc) if isinstance(kind, Ref) else ""

    def _index(self, parts: list[Part], extra: Type | None) -> list[str]:
        """What members without a name of their own hold; it must admit the named ones."""
        if extra is None:
            return [] if parts else ["  [key: string]: unknown;"]
        kinds = [self._types.typed(extra)]
        for part in parts:
            kinds += [self._types.typed(part.type), *([] if part.required else ["undefined"])]
        found = either(*kinds)
        return lines(Member("[key: string]: ", found, True), 1, "", ";")

    def _printed(self, name: str, base: str, members: list[str], text: list[str]) -> str:
        head = f"export interface {name}{f' extends {base}' if base else ''} {{"
        return documented(text, "\n".join([head, *members, "}"]) if members else f"{head}}}")


def named(parts: Iterable[Part]) -> dict[str, str]:
    """Names by wire names."""
    return {part.wire: part.name for part in parts}


def documented(text: list[str], printed: str) -> str:
    """A declaration below its documentation."""
    told = comment(text)
    return f"{told}\n{printed}" if told else printed
