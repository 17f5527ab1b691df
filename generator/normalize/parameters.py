"""Parameters of operations (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..document import Document
from ..model import Param, Scalar, Style, Words
from ..naming import words
from . import keywords
from .media import JSON
from .places import At
from .raw import Raw, deref
from .schemas import Schemas

_STYLES: dict[str, Style] = {"spaceDelimited": "ssv", "pipeDelimited": "pipes", "deepObject": "deep"}
RESERVED_HEADERS = {"accept", "content-type", "authorization", "content-length"}


class Parameters:
    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._document, self._schemas = document, schemas

    def of(self, raw: Raw, noun: Words) -> Iterator[Param]:
        found: dict[tuple[str, str], Param] = {}
        shared = [
            (value, f"{raw.pointer.rsplit('/', 1)[0]}/parameters/{index}")
            for index, value in enumerate(raw.item.get("parameters") or ())
        ]
        own = [
            (value, f"{raw.pointer}/parameters/{index}") for index, value in enumerate(raw.spec.get("parameters") or ())
        ]
        for value, pointer in (*shared, *own):
            param = self._param(*deref(self._document, value, pointer), noun, raw.words)
            if param:
                found[param.place, param.wire] = param
        yield from (*self._undeclared(raw, found), *found.values())

    def _undeclared(self, raw: Raw, found: Mapping[tuple[str, str], Param]) -> Iterator[Param]:
        """Placeholders of the path that the document forgot to declare."""
        for wire in dict.fromkeys(re.findall(r"{([^{}]+)}", raw.path)):
            if ("path", wire) not in found:
                yield Param(wire, words(wire), "path", Scalar("string"), True)

    def _param(self, pointer: str, spec: Mapping[str, Any], noun: Words, verb: Words) -> Param | None:
        place, wire = spec.get("in"), spec.get("name")
        if place not in {"path", "query", "header", "cookie"} or not isinstance(wire, str):
            return None
        if place == "header" and wire.lower() in RESERVED_HEADERS:
            return None
        schema, style = spec.get("schema", {}), style_of(spec)
        if isinstance(content := spec.get("content"), dict) and content:
            media, value = next(iter(content.items()))
            schema = value.get("schema", {}) if isinstance(value, dict) else {}
            style = "json" if JSON.match(media) else "csv"
            pointer = f"{pointer}/content/{keywords.escape(media)}"
        at = At(f"{pointer}/schema", noun, words(wire), verb)
        if pointer.startswith("#/components/"):
            at = At(f"{pointer}/schema", (), words(wire), words(keywords.last_segment(pointer)))
        kind = self._schemas.type_of(schema, at)
        facts = schema if isinstance(schema, dict) else {}
        return Param(
            wire,
            _argument_words(wire, place),
            place,
            kind,
            place == "path" or spec.get("required") is True,
            style,
            keywords.doc(spec) or keywords.doc(facts),
            keywords.default(facts),
            keywords.limits(facts),
            spec.get("deprecated") is True,
        )


def _argument_words(wire: str, place: str) -> Words:
    """`X-Connect-Token` -> connect, token."""
    name = words(wire)
    return name[1:] if place == "header" and name[0] == "x" and len(name) > 1 else name


def style_of(spec: Mapping[str, Any]) -> Style:
    """The style of a parameter, or of a member of a form (OpenAPI 3.1, section 4.8.12.2)."""
    stated, place = spec.get("style"), spec.get("in")
    if place in {"path", "header"}:
        return _segment_style(stated if place == "path" else None, exploded=spec.get("explode") is True)
    if isinstance(stated, str) and stated in _STYLES:
        return _STYLES[stated] if stated == "deepObject" or spec.get("explode") is not True else "form"
    exploded = spec.get("explode", stated in {None, "form"})
    if spec.get("allowReserved") is True:
        return "form+" if exploded else "csv+"
    return "form" if exploded else "csv"


def _segment_style(stated: object, *, exploded: bool) -> Style:
    match stated:
        case "label":
            return "label*" if exploded else "label"
        case "matrix":
            return "matrix*" if exploded else "matrix"
    return "csv*" if exploded else "csv"
