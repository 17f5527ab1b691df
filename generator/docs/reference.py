"""The reference: one page for each resource of the client, every method in one dense block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..calls import Call, calls, parts, variant
from ..facts import Literal, facts, names_in
from ..markdown import block, code, fence, in_cell, inline
from ..model import Api, Group, Operation, Overload, Words
from ..naming import DEVICES, Case, Scope, singular_word, words
from ..prose import first_sentence
from ..samples.kit import Kit, prose_names
from ..view import Argument

_LONG = 400
_SAYS_NOTHING = frozenset(
    "a an the of to for in on at by from with this that its it is are be as or and whose which what when who you your all only "
    "id ids identifier name value return returned returns get gets update updated create created delete deleted list use used new "
    "one each given look up must can whether".split()
)


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says what a reference has to say."""

    kit: Kit
    fence: str
    """The language of its code blocks."""
    fails: str
    """What a call does with an error, in a word."""
    file: Case
    attribute: Callable[[tuple[Words, ...]], str]
    said: Callable[[str, Mapping[str, str]], str]
    """Prose with names as the language writes them."""
    literal: Literal
    error: Callable[[str], str]
    """The error of a status."""
    signature: Callable[[Call], str]
    result: Callable[[Operation], str]
    """The type of a result, as Markdown."""
    case: Callable[[Argument, Overload], str]
    """What selects one case of a method."""
    samples: Callable[[Call], list[str]]


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
    def __init__(self, api: Api, speech: Speech) -> None:
        self._api, self._speech = api, speech

    def pages(self) -> Iterator[PageDoc]:
        """A page for each resource, in the order of the client, under file names that no disk confuses."""
        files = Scope(self._speech.file, ["index", *DEVICES], fold=True)
        for group in self._api.groups:
            resources = tuple(self._resources(group, (group.name,)))
            name = self._speech.attribute((group.name,))
            summary = first_sentence(group.doc) or self._summary(group)
            yield PageDoc(f"{files.claim(group.name)}.md", name, inline(summary), resources)

    def _calls(self, group: Group, path: tuple[Words, ...]) -> tuple[Call, ...]:
        return calls(group, path, self._speech.kit.spelling)

    def _summary(self, group: Group) -> str:
        inside = ", ".join(f"`{self._speech.attribute((group.name, part.name))}`" for part in group.groups)
        methods = ", ".join(f"`{call.name}`" for call in self._calls(group, (group.name,))[:4])
        return inside or methods

    def _resources(self, group: Group, path: tuple[Words, ...]) -> Iterator[ResourceDoc]:
        found = self._calls(group, path)
        if found or group.doc:
            heading = inline(self._speech.attribute(path))
            yield ResourceDoc(heading, tuple(block(group.doc, 20)), tuple(map(self._method, found)))
        for part in group.groups:
            yield from self._resources(part, (*path, part.name))

    # one method

    def _method(self, call: Call) -> MethodDoc:
        name = f"{self._speech.attribute(call.path)}.{call.name}"
        shown = fence("\n".join(self._speech.samples(call)), self._speech.fence)
        return MethodDoc(
            name, inline(name), self._text(call), shown, self._facts(call, name), tuple(self._arguments(call))
        )

    def _text(self, call: Call) -> str:
        """What the method does, in a line; nothing where the document says nothing."""
        operation = call.operation
        first = first_sentence(operation.summary or operation.doc).rstrip(".!?")
        more = self._speech.said(operation.doc, prose_names(call, self._speech.kit)).strip().split("\n\n")[0]
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
        plain = next((variant(operation, case) for case in operation.overloads if not case.param), operation)
        found = [f"{code(name + self._speech.signature(call))} → {self._speech.result(plain)}: {route}{wait}."]
        for overload in operation.overloads:
            if overload.param:
                argument = next(item for item in call.arguments if item.wire == overload.param)
                given = self._speech.case(argument, overload)
                found.append(f"With {code(given)} → {self._speech.result(variant(operation, overload))}.")
        if errors := self._errors(operation, prose_names(call, self._speech.kit)):
            found.append(f"{self._speech.fails} {errors}.")
        if headers := self._headers(operation, prose_names(call, self._speech.kit)):
            found.append(f"Headers: {headers}.")
        return " ".join(found)

    def _headers(self, operation: Operation, names: Mapping[str, str]) -> str:
        """Those of every answer, each once."""
        found: dict[str, str] = {}
        for answer in (operation.answer, *operation.errors):
            for header in answer.headers:
                text = inline(first_sentence(self._speech.said(header.doc, names)).rstrip("."))
                found.setdefault(header.name, f"{code(header.name)}: {text}" if text else code(header.name))
        return "; ".join(found.values())

    def _errors(self, operation: Operation, names: Mapping[str, str]) -> str:
        found: dict[str, str] = {}
        for answer in operation.errors:
            text = inline(first_sentence(self._speech.said(answer.doc, names)).rstrip("."))
            found.setdefault(self._speech.error(answer.status), text)
        return "; ".join(f"{code(name)}: {text}" if text else code(name) for name, text in found.items())

    # arguments

    def _arguments(self, call: Call) -> Iterator[str]:
        paging = call.operation.paging
        moving = {paging.param, paging.limit} if paging else set()
        names = prose_names(call, self._speech.kit)
        for argument in call.arguments:
            text = "" if argument.wire in moving else self._says(call, argument, names)
            if text:
                yield f"{code(argument.name)}: {text}"

    def _says(self, call: Call, argument: Argument, names: Mapping[str, str]) -> str:
        """What there is to say beside the name, the type and the default."""
        extra = facts(None, False, argument.limits, argument.deprecated, self._speech.literal)
        known = names_in(argument.name, argument.type, names, self._api.declarations)
        text = first_sentence(self._speech.said(argument.doc, known))
        spoken = " ".join(parts(call, self._speech.kit.spelling))
        obvious = {singular_word(word) for word in (*words(argument.name), *words(spoken))}
        named = argument.name.lower().endswith(("id", "ids")) and re.match(
            r"(the )?ids? of (a|an|the|your|this)\b[^,;:]*$", text, re.I
        )
        told = not named and not all(singular_word(word) in obvious | _SAYS_NOTHING for word in _words(text))
        return inline(" ".join(part for part in (text if told else "", extra) if part))


def stated_default(argument: Argument, literal: Literal) -> str:
    """The documented default, which the API applies, where it is short."""
    shown = literal(argument.default.value) if argument.default and argument.default.value is not None else "..."
    return shown if len(shown) <= 30 else "..."


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def first_two(text: str) -> str:
    """The first two sentences."""
    first = first_sentence(text)
    rest = text[len(first) :].strip()
    return f"{first} {first_sentence(rest)}".strip()
