"""Paths to operations: parameters, bodies, answers, security."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..document import Document
from ..model import (
    Answer,
    AnswerKind,
    Body,
    Declaration,
    Example,
    Field,
    List,
    Map,
    Nullable,
    Operation,
    Param,
    Ref,
    Scalar,
    Struct,
    Style,
    Type,
    Words,
)
from ..naming import singular, words
from ..settings import Settings
from . import keywords
from .schemas import At, Schemas

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
_READS = {"get", "list", "fetch", "retrieve", "find", "read", "show", "query", "search"}
_REASONS = {
    "400": "bad request", "401": "unauthorized", "402": "payment required", "403": "forbidden", "404": "not found",
    "405": "method not allowed", "406": "not acceptable", "408": "request timeout", "409": "conflict", "410": "gone",
    "412": "precondition failed", "413": "too large", "415": "unsupported media type", "422": "unprocessable",
    "423": "locked", "425": "too early", "429": "rate limited", "500": "internal error", "501": "not implemented",
    "502": "bad gateway", "503": "unavailable", "504": "gateway timeout",
}  # fmt: skip
_STYLES: dict[str, Style] = {"spaceDelimited": "ssv", "pipeDelimited": "pipes", "deepObject": "deep"}
_RESERVED_HEADERS = {"accept", "content-type", "authorization"}
_JSON = re.compile(r"^(application/([\w.+-]+\+)?json|text/json|\*/\*)\s*(;|$)", re.I)
_TEXT = re.compile(r"^(text/|application/([\w.+-]+\+)?(xml|yaml)|application/x-yaml)", re.I)
_LINES = re.compile(r"^application/(x-)?(ndjson|jsonl|json-lines|jsonlines|stream\+json|json-seq)", re.I)
_EVENTS = "text/event-stream"
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True, slots=True)
class Raw:
    """One operation of the document before it is understood, with the words that it can be called by."""

    pointer: str
    path: str
    method: str
    item: Mapping[str, Any]
    spec: Mapping[str, Any]

    @property
    def id(self) -> str:
        stated = self.spec.get("operationId")
        return stated if isinstance(stated, str) and stated.strip() else f"{self.method.upper()} {self.path}"

    @property
    def tag(self) -> str | None:
        tags = keywords.names(self.spec.get("tags"))
        return tags[0] if tags else None

    @property
    def words(self) -> Words:
        stated = self.spec.get("operationId")
        return words(stated) if isinstance(stated, str) and stated.strip() else _spoken(self.method, self.path)


def _spoken(method: str, path: str) -> Words:
    """`GET /users/{id}/orders` -> list, user, orders."""
    parts = [part for part in path.split("?")[0].split("/") if part and not re.fullmatch(r"v\d+|api", part)]
    item = bool(parts) and parts[-1].startswith("{")
    nouns = [words(part) for part in parts if not part.startswith("{")] or [("root",)]
    verbs = {
        "get": "get" if item else "list",
        "post": "create",
        "put": "replace",
        "patch": "update",
        "delete": "delete",
    }
    parents = [singular(noun) for noun in nouns[:-1]]
    last = singular(nouns[-1]) if item or method == "post" else nouns[-1]
    return (verbs.get(method, method), *(word for noun in (*parents, last) for word in noun))


def raw_operations(document: Document) -> Iterator[Raw]:
    for path, item in (document.root.get("paths") or {}).items():
        pointer = f"#/paths/{keywords.escape(path)}"
        if isinstance(item, dict) and isinstance(ref := item.get("$ref"), str):
            pointer, target = document.resolve(ref)
            item = (
                {**target, **{key: value for key, value in item.items() if key != "$ref"}}
                if isinstance(target, dict)
                else {}
            )
        for method, spec in item.items() if isinstance(item, dict) and path.startswith("/") else ():
            if method in METHODS and isinstance(spec, dict):
                yield Raw(f"{pointer}/{method}", path, method, item, spec)


class Operations:
    def __init__(self, document: Document, schemas: Schemas, settings: Settings) -> None:
        self._document, self._schemas, self._settings = document, schemas, settings

    def build(self, raw: Raw, name: Words) -> Operation:
        pinned = self._settings.operation(raw.id)
        noun = _noun(raw.words)
        answer, errors = self._answers(raw, noun)
        body = self._body(raw, noun)
        return Operation(
            id=raw.id,
            name=name,
            method=raw.method.upper(),
            path=raw.path,
            params=tuple(self._params(raw, noun)),
            body=body,
            answer=answer,
            errors=errors,
            security=self._security(raw),
            unwrap=pinned.result,
            timeout=pinned.timeout,
            idempotent=pinned.idempotent,
            summary=keywords.text(raw.spec.get("summary")),
            doc=keywords.text(raw.spec.get("description")),
            deprecated=raw.spec.get("deprecated") is True,
            example=self._example(raw, answer),
        )

    def _deref(self, value: Any, pointer: str) -> tuple[str, dict[str, Any]]:
        if isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
            pointer, target = self._document.resolve(ref)
            return pointer, target if isinstance(target, dict) else {}
        return pointer, value if isinstance(value, dict) else {}

    # parameters

    def _params(self, raw: Raw, noun: Words) -> Iterator[Param]:
        found: dict[tuple[str, str], Param] = {}
        shared = [
            (value, f"{raw.pointer.rsplit('/', 1)[0]}/parameters/{index}")
            for index, value in enumerate(raw.item.get("parameters") or ())
        ]
        own = [
            (value, f"{raw.pointer}/parameters/{index}") for index, value in enumerate(raw.spec.get("parameters") or ())
        ]
        for value, pointer in (*shared, *own):
            param = self._param(*self._deref(value, pointer), noun, raw.words)
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
        if place == "header" and wire.lower() in _RESERVED_HEADERS:
            return None
        schema, style = spec.get("schema", {}), _style(spec)
        if isinstance(content := spec.get("content"), dict) and content:
            schema, style = next(iter(content.values())).get("schema", {}), "json"
            pointer = f"{pointer}/content/{keywords.escape(next(iter(content)))}"
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

    # bodies

    def _body(self, raw: Raw, noun: Words) -> Body | None:
        pointer, spec = self._deref(raw.spec.get("requestBody"), f"{raw.pointer}/requestBody")
        content = {media: value for media, value in (spec.get("content") or {}).items() if isinstance(value, dict)}
        if not content:
            return None
        media = _preferred(content)
        merged = self._merged_body(pointer, content, media, raw, noun)
        required = spec.get("required") is True
        if merged:
            return replace(merged, required=required, doc=keywords.text(spec.get("description")))
        kind = self._media_type(
            content[media], f"{pointer}/content/{keywords.escape(media)}", noun, raw.words, "request"
        )
        if not _JSON.match(media) and not media.startswith(_FORMS):
            kind = Scalar("string") if _TEXT.match(media) else Scalar("file")
        fields, files = self._arguments(kind, media)
        return Body(media, kind, required, fields, files, doc=keywords.text(spec.get("description")))

    def _merged_body(self, pointer: str, content: Mapping[str, Any], media: str, raw: Raw, noun: Words) -> Body | None:
        """JSON and multipart of the same members: JSON, or multipart when a file is given."""
        other = next((name for name in content if name.startswith("multipart/")), None)
        if not other or not _JSON.match(media):
            return None
        kind = self._media_type(
            content[media], f"{pointer}/content/{keywords.escape(media)}", noun, raw.words, "request"
        )
        fields, _ = self._arguments(kind, media)
        second = self._media_type(
            content[other], f"{pointer}/content/{keywords.escape(other)}", noun, raw.words, "form"
        )
        more, files = self._arguments(second, other)
        if fields is None or more is None or not files:
            return None
        known = {item.wire for item in fields}
        if any(item.wire not in known and item.wire not in files for item in more):
            return None
        extra = tuple(replace(item, required=False) for item in more if item.wire not in known)
        return Body(media, kind, False, (*fields, *extra), files, other)

    def _media_type(self, value: Mapping[str, Any], pointer: str, noun: Words, verb: Words, role: str) -> Type:
        schema = value.get("schema", value.get("itemSchema", {}))
        return self._schemas.type_of(schema, _root(f"{pointer}/schema", verb, noun, role))

    def _arguments(self, kind: Type, media: str) -> tuple[tuple[Field, ...] | None, tuple[str, ...]]:
        declared = self._declared(kind)
        if not isinstance(declared, Struct) or not declared.fields:
            return None, ()
        fields = tuple(item for item in declared.fields if not item.read_only)
        files = tuple(item.wire for item in fields if media.startswith("multipart/") and _holds_file(item.type))
        return fields, files

    def _declared(self, kind: Type) -> Declaration | None:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        return self._schemas.declarations.get(kind.id) if isinstance(kind, Ref) else None

    # answers

    def _answers(self, raw: Raw, noun: Words) -> tuple[Answer, tuple[Answer, ...]]:
        responses = {
            str(status): value for status, value in (raw.spec.get("responses") or {}).items() if isinstance(value, dict)
        }
        good = [status for status in responses if status.startswith("2")]
        stated = [self._answer(raw, noun, status, responses[status]) for status in good]
        if not good and "default" in responses:
            stated = [self._answer(raw, noun, "default", responses["default"])]
        answer = self._success(stated, raw, noun)
        bad = [status for status in responses if status[0] in "45" or (status == "default" and good)]
        errors = (self._answer(raw, _reason(noun, status), status, responses[status], error=True) for status in bad)
        return answer, tuple(error for error in errors if error.type is not None)

    def _success(self, stated: list[Answer], raw: Raw, noun: Words) -> Answer:
        if not stated:
            return Answer("200", None, None, "none")
        typed = [answer for answer in stated if answer.type is not None]
        if not typed:
            return stated[0]
        kinds = list(dict.fromkeys(answer.type for answer in typed if answer.kind == typed[0].kind))
        if len(kinds) == 1:
            return typed[0]
        at = At(f"{raw.pointer}/responses", raw.words, ("answer",), noun)
        union = self._schemas._union_of([kind for kind in kinds if kind], {}, at)
        return replace(typed[0], type=union)

    def _answer(self, raw: Raw, noun: Words, status: str, value: Any, *, error: bool = False) -> Answer:
        pointer, spec = self._deref(value, f"{raw.pointer}/responses/{status}")
        text = keywords.text(spec.get("description"))
        content = {media: item for media, item in (spec.get("content") or {}).items() if isinstance(item, dict)}
        if not content or status in {"204", "205"}:
            return Answer(status, None, None, "none", text)
        media = _preferred(content)
        at = f"{pointer}/content/{keywords.escape(media)}"
        kind = _kind(media, content[media])
        if kind in {"text", "bytes"}:
            return Answer(status, media, Scalar("string" if kind == "text" else "file"), kind, text)
        schema = content[media].get("schema", content[media].get("itemSchema", {}))
        if isinstance(schema, dict) and "$ref" not in schema and text:
            schema = {"description": text, **schema}
        place = _root(f"{at}/schema", raw.words, noun, "response")
        if error:
            place = At(f"{at}/schema", _reason((), status), ("body",), _reason(_noun(raw.words), status))
        elif pointer.startswith("#/components/"):
            place = At(f"{at}/schema", words(keywords.last_segment(pointer)))
        return Answer(status, media, self._schemas.type_of(schema, place), kind, text)

    # the rest

    def _security(self, raw: Raw) -> tuple[tuple[str, ...], ...]:
        known = (self._document.root.get("components") or {}).get("securitySchemes") or {}
        stated = raw.spec.get("security", self._document.root.get("security")) or []
        found = [tuple(name for name in option if name in known) for option in stated if isinstance(option, dict)]
        return tuple(dict.fromkeys(found))

    def _example(self, raw: Raw, answer: Answer) -> Example:
        _, body = self._deref(raw.spec.get("requestBody"), "")
        _, response = self._deref((raw.spec.get("responses") or {}).get(answer.status), "")
        sent, answered = self._first_example(body), self._first_example(response)
        return Example(sent[0] if sent else None, answered[0] if answered else None, bool(sent), bool(answered))

    def _first_example(self, spec: Mapping[str, Any]) -> tuple[Any] | None:
        for media, value in (spec.get("content") or {}).items():
            if not _JSON.match(media) or not isinstance(value, dict):
                continue
            if "example" in value:
                return (value["example"],)
            for item in (value.get("examples") or {}).values():
                _, item = self._deref(item, "")
                if "value" in item:
                    return (item["value"],)
        return None


def _root(pointer: str, spoken: Words, noun: Words, role: str) -> At:
    """The place of a whole body: itself named after the operation, its members after the operation's noun."""
    return At(pointer, noun, (), spoken, (*spoken, role))


def _argument_words(wire: str, place: str) -> Words:
    """`X-Connect-Token` -> connect, token."""
    name = words(wire)
    return name[1:] if place == "header" and name[0] == "x" and len(name) > 1 else name


def _noun(spoken: Words) -> Words:
    """`listInboxConversations` -> inbox, conversation."""
    noun = spoken[1:]
    while len(noun) > 1 and noun[0] in {"to", "for", "of", "from", "by"}:
        noun = noun[1:]
    return singular(noun) if noun else spoken


def _reason(noun: Words, status: str) -> Words:
    text = _REASONS.get(status) or {"default": "error", "4": "client error", "5": "server error"}.get(
        status if status == "default" else status[0], "error"
    )
    return (*noun, *text.split())


def _style(spec: Mapping[str, Any]) -> Style:
    stated, place = spec.get("style"), spec.get("in")
    if isinstance(stated, str) and stated in _STYLES:
        return _STYLES[stated] if stated == "deepObject" or spec.get("explode") is not True else "form"
    explode = spec.get("explode", stated in {None, "form"} and place in {"query", "cookie"})
    return "form" if explode else "csv"


def _preferred(content: Mapping[str, Any]) -> str:
    """JSON, then forms, then whatever stands first."""
    for wanted in (
        _JSON.match,
        lambda media: media.startswith("multipart/"),
        lambda media: media.startswith(_FORMS[0]),
    ):
        for media in content:
            if wanted(media) and media != "*/*":
                return media
    return next(iter(content))


def _kind(media: str, value: Mapping[str, Any]) -> AnswerKind:
    schema = value.get("schema")
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    if media.startswith(_EVENTS):
        return "events"
    if _LINES.match(media):
        return "lines"
    if _JSON.match(media) and not binary:
        return "json" if media != "*/*" or schema else "bytes"
    return "text" if _TEXT.match(media) and not binary else "bytes"


def _holds_file(kind: Type) -> bool:
    match kind:
        case Scalar("file"):
            return True
        case List(inner) | Nullable(inner) | Map(inner):
            return _holds_file(inner)
    return False
