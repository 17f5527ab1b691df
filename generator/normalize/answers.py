"""Responses: the one that a call returns, and those that it raises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..document import Document
from ..model import NULL, Answer, AnswerKind, Header, Ref, Scalar, Struct, Type, Union, Words
from ..naming import words
from . import keywords
from .media import CSV, JSON, kind_of, parted, preferred
from .places import At, whole
from .raw import Raw, deref, noun_of
from .schemas import Schemas

_REASONS = {
    "400": "bad request", "401": "unauthorized", "402": "payment required", "403": "forbidden", "404": "not found",
    "405": "method not allowed", "406": "not acceptable", "408": "request timeout", "409": "conflict", "410": "gone",
    "412": "precondition failed", "413": "too large", "415": "unsupported media type", "422": "unprocessable",
    "423": "locked", "425": "too early", "429": "rate limited", "500": "internal error", "501": "not implemented",
    "502": "bad gateway", "503": "unavailable", "504": "gateway timeout",
}  # fmt: skip


_EMPTY = {"204", "205"}
"""Statuses that never have a body (RFC 9110, sections 15.3.5 and 15.3.6)."""
_EVENT = {"data", "event", "id", "retry"}
"""The fields of a server-sent event (HTML standard, section 9.2.6)."""


class Answers:
    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._document, self._schemas = document, schemas

    def of(self, raw: Raw, noun: Words) -> tuple[Answer, tuple[Answer, ...], tuple[Answer, ...]]:
        """What succeeds, what it can be instead, what fails."""
        responses = {
            str(status): value for status, value in (raw.spec.get("responses") or {}).items() if isinstance(value, dict)
        }
        good = [status for status in responses if status.startswith("2")]
        stated = [self._answer(raw, noun, status, responses[status]) for status in good]
        if not good and "default" in responses:
            stated = [self._answer(raw, noun, "default", responses["default"])]
        kept = good or ["default"]
        headers = [header for status in kept for header in self._headers(responses.get(status))]
        answer = replace(self._success(stated, raw, noun), headers=tuple(dict.fromkeys(headers)))
        bad = [status for status in responses if status[0] in "45" or (status == "default" and good)]
        errors = (
            replace(
                self._answer(raw, _reason(noun, status), status, responses[status], error=True),
                headers=tuple(self._headers(responses[status])),
            )
            for status in bad
        )
        return answer, tuple(self._others(raw, noun, answer, responses.get(answer.status))), tuple(errors)

    def _headers(self, value: Any) -> Iterator[Header]:
        """Those that a response documents; its media type is none of them (OpenAPI 3.1, section 4.8.17)."""
        stated = deref(self._document, value, "")[1].get("headers")
        for name, header in stated.items() if isinstance(stated, dict) else ():
            spec = deref(self._document, header, "")[1]
            if name.lower() != "content-type":
                yield Header(name, keywords.text(spec.get("description")) or keywords.doc(spec.get("schema")))

    def _others(self, raw: Raw, noun: Words, answer: Answer, value: Any) -> Iterator[Answer]:
        """A stream of the same; and where it is JSON, the one file or table that it can be."""
        plain, streams = parted(deref(self._document, value, "")[1].get("content") or {})
        if streams and plain:
            yield self._answer(raw, noun, answer.status, value, only=preferred(streams))
        files = [media for media in plain if not JSON.match(media)] if answer.kind == "json" else []
        if (
            len(files) == 1
            and "*" not in files[0]
            and (kind_of(files[0], plain[files[0]]) == "bytes" or CSV.match(files[0]))
        ):
            yield self._answer(raw, noun, answer.status, value, only=files[0])

    def _success(self, stated: list[Answer], raw: Raw, noun: Words) -> Answer:
        if not stated:
            return Answer("200", None, None, "none")
        typed = [answer for answer in stated if answer.type is not None]
        if not typed:
            return stated[0]
        optional = typed[0].kind == "json" and any(answer.status in _EMPTY for answer in stated)
        first = replace(typed[0], optional=optional)
        kinds = list(dict.fromkeys(answer.type for answer in typed if answer.kind == first.kind))
        if len(kinds) == 1:
            return first
        at = At(f"{raw.pointer}/responses", raw.words, ("answer",), noun)
        union = self._schemas.union_of([kind for kind in kinds if kind], {}, at)
        return replace(first, type=union)

    def _answer(
        self, raw: Raw, noun: Words, status: str, value: Any, *, error: bool = False, only: str | None = None
    ) -> Answer:
        pointer, spec = deref(self._document, value, f"{raw.pointer}/responses/{status}")
        text = keywords.text(spec.get("description"))
        plain, streams = parted(spec.get("content") or {})
        content = {only: spec["content"][only]} if only else self._meant(plain) or streams
        if not content or status in _EMPTY:
            return Answer(status, None, None, "none", text)
        media = preferred(content)
        at = f"{pointer}/content/{keywords.escape(media)}"
        kind = kind_of(media, content[media])
        if kind in {"text", "bytes"}:
            return Answer(status, media, Scalar("string" if kind == "text" else "file"), kind, text)
        schema, at = _one(content[media].get("schema", content[media].get("itemSchema", {})), f"{at}/schema", kind)
        if kind == "events" and self._is_text(schema):
            return Answer(status, media, None, kind, text)
        if isinstance(schema, dict) and "$ref" not in schema and text:
            schema = {"description": text, **schema}
        role = {"events": "event", "lines": "line"}.get(kind, "response") if only else "response"
        place = whole(at, raw.words, noun, role)
        if error:
            place = At(at, _reason((), status), ("body",), _reason(noun_of(raw.words), status))
        elif pointer.startswith("#/components/"):
            name = words(keywords.last_segment(pointer))
            place = At(at, name, (), (*name, role))
        found = self._schemas.type_of(schema, place)
        if kind == "events" and (data := self._data(found)):
            found = self._schemas.union_of(data, {}, replace(place, pointer=f"{at}/data"))
        return Answer(status, None, None, "none", text) if found == NULL else Answer(status, media, found, kind, text)

    def _meant(self, content: Mapping[str, Any]) -> Mapping[str, Any]:
        """Without JSON of which no more is said than that it is a text: where a file is another form, a framework said it."""
        if not any(kind_of(media, value) == "bytes" for media, value in content.items()):
            return content
        return {media: value for media, value in content.items() if not JSON.match(media) or self._says(value)}

    def _says(self, value: Mapping[str, Any]) -> bool:
        _, schema = deref(self._document, value.get("schema"), "")
        return bool(schema.keys() - keywords.PROSE - {"type"}) or schema.get("type") not in {None, "string"}

    def _is_text(self, schema: Any) -> bool:
        """Whether events are described as the text that their data is anyway."""
        _, found = deref(self._document, schema, "")
        return found.get("type") == "string" and not found.keys() & {"enum", "const", "format"}

    def _data(self, kind: Type) -> list[Type]:
        """What the data of events can be, where they are described with all their fields."""
        declared = self._schemas.declarations.get(kind.id) if isinstance(kind, Ref) else None
        if isinstance(declared, Union):
            found = [self._data(variant) for variant in declared.variants]
            return [data for each in found for data in each] if all(found) else []
        if isinstance(declared, Struct) and {field.wire for field in declared.fields} <= _EVENT:
            return [field.type for field in declared.fields if field.wire == "data"]
        return []


def _one(schema: Any, pointer: str, kind: AnswerKind) -> tuple[Any, str]:
    """The schema of what an answer holds, where it is a stream of one item of it, which may be described as a list."""
    items = schema.get("items") if isinstance(schema, dict) and kind in {"events", "lines"} else None
    return (items, f"{pointer}/items") if isinstance(items, dict) else (schema, pointer)


def _reason(noun: Words, status: str) -> Words:
    text = _REASONS.get(status) or {"default": "error", "4": "client error", "5": "server error"}.get(
        status if status == "default" else status[0], "error"
    )
    return (*noun, *text.split())
