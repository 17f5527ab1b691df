"""The reference: one page for each resource of the client, every method in one dense block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...calls import Call, variant
from ...facts import facts
from ...markdown import block, code, fence, in_cell, inline
from ...model import Alias, Choice, Group, List, Map, Nullable, Operation, Ref, Scalar, Struct, Type, Union, Words
from ...naming import Scope, singular_word, snake
from ...prose import first_sentence
from ...view import Argument
from .calls import calls, spoken
from .docstrings import error_class
from .layout import flat
from .names import Names
from .samples import attribute, kit_of, sample_call, sample_case
from .signatures import Signatures
from .text import literal, pythonic
from .types import Uses

_CHOICES, _LONG = 60, 400
_SAYS_NOTHING = frozenset(
    "a an the of to for in on at by from with this that its it is are be as or and whose which what when who you your all only "
    "id ids identifier name value return returned returns get gets update updated create created delete deleted list use used new "
    "one each given look up must can whether".split()
)


@dataclass(frozen=True, slots=True)
class MethodDoc:
    """A method: its name, and as Markdown its heading, a line about it, an example, its facts, and its arguments."""

    name: str
    heading: str
    text: str
    sample: str
    facts: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceDoc:
    """A resource, all Markdown but for its methods."""

    heading: str
    text: tuple[str, ...]
    methods: tuple[MethodDoc, ...]


@dataclass(frozen=True, slots=True)
class PageDoc:
    """What one attribute of the client offers: its own methods, and those of the resources inside it."""

    file: str
    name: str
    summary: str
    resources: tuple[ResourceDoc, ...]

    @property
    def cell(self) -> str:
        return in_cell(self.summary)

    @property
    def methods(self) -> tuple[str, ...]:
        return tuple(method.name for resource in self.resources for method in resource.methods)


class Reference:
    def __init__(self, names: Names, package: str) -> None:
        self._names, self._package, self._kit = names, package, kit_of(names)

    def pages(self) -> Iterator[PageDoc]:
        """A page for each resource, in the order of the client, under file names that no disk confuses."""
        files = Scope(snake, ["index"], fold=True)
        for group in self._names.api.groups:
            resources = tuple(self._resources(group, (group.name,)))
            name = attribute((group.name,))
            summary = first_sentence(group.doc) or self._summary(group)
            yield PageDoc(f"{files.claim(group.name)}.md", name, inline(summary), resources)

    def _summary(self, group: Group) -> str:
        parts = ", ".join(f"`{attribute((group.name, part.name))}`" for part in group.groups)
        methods = ", ".join(f"`{call.name}`" for call in calls(group, (group.name,))[:4])
        return parts or methods

    def _resources(self, group: Group, path: tuple[Words, ...]) -> Iterator[ResourceDoc]:
        found = calls(group, path)
        if found or group.doc:
            yield ResourceDoc(inline(attribute(path)), tuple(block(group.doc, 20)), tuple(map(self._method, found)))
        for part in group.groups:
            yield from self._resources(part, (*path, part.name))

    # one method

    def _method(self, call: Call) -> MethodDoc:
        name = f"{attribute(call.path)}.{call.name}"
        samples = [sample_call(call, self._kit)]
        samples += [sample_case(call, case, self._kit) for case in call.operation.overloads if case.param]
        shown = fence("\n".join(samples))
        return MethodDoc(
            name, inline(name), self._text(call), shown, self._facts(call, name), tuple(self._arguments(call))
        )

    def _text(self, call: Call) -> str:
        """What the method does, in a line; nothing where the document says nothing."""
        operation = call.operation
        first = first_sentence(operation.summary or operation.doc).rstrip(".!?")
        more = pythonic(operation.doc, _names(call)).strip().split("\n\n")[0]
        found = f"{first}." if first else ""
        if more and first.lower() not in more.lower():
            found = f"{found} {more}"
        text = inline(found if len(more) < _LONG else first_two(found))
        marked = " ".join(filter(None, ("**Deprecated.**" if operation.deprecated else "", text)))
        return f"{marked}<br>" if marked else ""

    def _facts(self, call: Call, name: str) -> str:
        """Signature, result, route and errors, in one paragraph."""
        operation = call.operation
        wait = f", at most {operation.timeout:g} s" if operation.timeout is not None else ""
        route = code(f"{operation.method} {operation.path.split('#')[0]}")
        found = [f"{code(name + self._signature(call))} → {self._result(operation)}: {route}{wait}."]
        for overload in operation.overloads:
            if overload.param:
                argument = next(item for item in call.arguments if item.wire == overload.param)
                given = argument.name if overload.value is None else f"{argument.name}={literal(overload.value)}"
                found.append(f"With {code(given)} → {self._result(variant(operation, overload))}.")
        if errors := self._errors(operation, _names(call)):
            found.append(f"Raises {errors}.")
        return " ".join(found)

    def _signature(self, call: Call) -> str:
        """The arguments with their types; those that may be left out with the default that the document states."""
        items: list[str] = []
        for argument in call.arguments:
            if argument.place != "path" and "*" not in items:
                items.append("*")
            default = f" = {_default(argument)}" if not argument.required else ""
            items.append(f"{argument.name}: {self.typed(argument.type)}{default}")
        return f"({', '.join(items)})"

    def _result(self, operation: Operation) -> str:
        """The type of the result, with a link to the module of what it holds."""
        plain = next((variant(operation, case) for case in operation.overloads if not case.param), operation)
        uses = Uses()
        shown = code(flat(Signatures(self._names, uses, set()).results(plain)[0]))
        modules = sorted({self._names.modules[id] for id in uses.models if id in self._names.modules})
        return f"[{shown}](../{self._package}/models/{modules[0]}.py)" if modules else shown

    def _errors(self, operation: Operation, names: Mapping[str, str]) -> str:
        found: dict[str, str] = {}
        for answer in operation.errors:
            text = inline(first_sentence(pythonic(answer.doc, names)).rstrip("."))
            found.setdefault(error_class(answer.status), text)
        return "; ".join(f"{code(name)}: {text}" if text else code(name) for name, text in found.items())

    # arguments

    def _arguments(self, call: Call) -> Iterator[str]:
        paging = call.operation.paging
        moving = {paging.param, paging.limit} if paging else set()
        for argument in call.arguments:
            text = "" if argument.wire in moving else self._says(call, argument)
            if text:
                yield f"{code(argument.name)}: {text}"

    def _says(self, call: Call, argument: Argument) -> str:
        """What there is to say beside the name, the type and the default."""
        extra = facts(None, False, argument.limits, argument.deprecated, literal)
        text = first_sentence(pythonic(argument.doc, _names(call)))
        known = {singular_word(word) for word in _words(f"{argument.name} {spoken(call)}")}
        named = argument.name.endswith(("id", "ids")) and re.match(
            r"(the )?ids? of (a|an|the|your|this)\b[^,;:]*$", text, re.I
        )
        told = not named and not all(singular_word(word) in known | _SAYS_NOTHING for word in _words(text))
        return inline(" ".join(part for part in (text if told else "", extra) if part))

    def typed(self, kind: Type, depth: int = 0) -> str:
        """The type of an argument as a reader wants it: values of short enums, input types by name."""
        match kind:
            case Scalar("file"):
                return "FileInput"
            case Scalar():
                return flat(Signatures(self._names, Uses(), set()).types.input(kind))
            case List(inner):
                return f"list[{self.typed(inner, depth)}]"
            case Map(inner):
                return f"dict[str, {self.typed(inner, depth)}]"
            case Nullable(inner):
                return f"{self.typed(inner, depth)} | None"
            case Ref(id):
                return self._named(id, depth)

    def _named(self, id: str, depth: int) -> str:
        declared = self._names.api.declarations[id]
        match declared:
            case Struct() | Union():
                return self._names.inputs[id]
            case Choice():
                values = " | ".join(literal(value.wire) for value in declared.values)
                return values if 0 < len(values) <= _CHOICES else self._names.classes[id]
            case Alias():
                return self.typed(declared.type, depth + 1) if depth < 5 else "Any"


def _default(argument: Argument) -> str:
    """The documented default, which the API applies, where it is short."""
    shown = literal(argument.default.value) if argument.default and argument.default.value is not None else "..."
    return shown if len(shown) <= 30 else "..."


def _names(call: Call) -> dict[str, str]:
    return {argument.wire: argument.name for argument in call.arguments}


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def first_two(text: str) -> str:
    """The first two sentences."""
    first = first_sentence(text)
    rest = text[len(first) :].strip()
    return f"{first} {first_sentence(rest)}".strip()
