"""The constants that describe operations to the runtime."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...calls import Call, accepted, constant, variant
from ...model import Choice, List, Map, Nullable, Operation, Paging, Ref, Scalar, Struct, Type
from ...view import Argument
from .layout import Braces, Brackets, Member, Node, assigned
from .names import Names, field_names
from .schemas import Schemas
from .spelling import spoken
from .text import key, literal
from .types import Uses

JSON = re.compile(r"[/+]json\b", re.IGNORECASE)


class Operations:
    """Prints an `Operation` for each call, one more for each overload."""

    def __init__(self, names: Names, schemas: Schemas, uses: Uses) -> None:
        self._names, self._schemas, self._uses = names, schemas, uses

    def of(self, call: Call) -> Iterator[str]:
        operation = call.operation
        if not operation.overloads:
            yield self._table(call, call.constant, operation)
        for overload in operation.overloads:
            yield self._table(call, constant(call, overload), variant(operation, overload))

    def _table(self, call: Call, name: str, operation: Operation) -> str:
        members = [Member(f"{label}: ", value) for label, value in self._facts(call, operation)]
        return assigned(f"const {name}: Operation", Braces(tuple(members)))

    def _facts(self, call: Call, operation: Operation) -> Iterator[tuple[str, Node]]:
        yield "name", literal(spoken(call))
        yield "method", literal(operation.method)
        yield "path", literal(operation.path.split("#")[0])
        if operation.server:
            yield "server", literal(operation.server)
        if call.arguments:
            yield "params", Braces(tuple(Member(f"{key(item.name)}: ", self._param(item)) for item in call.arguments))
        if operation.body:
            yield from self._body(operation)
        kind = operation.answer.kind
        if kind != "json":
            yield "kind", literal(kind)
        if media := accepted(operation.answer):
            yield "accept", literal(media)
        if operation.answer.type is not None and kind in {"json", "events", "lines"}:
            yield "result", self._schemas.of(operation.answer.type)
        if operation.unwrap and operation.answer.type is not None:
            yield "unwrap", literal(field_names(self._names.struct(operation.answer.type))[operation.unwrap])
        if operation.security != self._names.api.security:
            yield "security", alternatives(operation.security)
        if errors := {item.status: item.type for item in operation.errors if item.type and item.kind == "json"}:
            pairs = [Member(f"{_status(status)}: ", self._schemas.of(kind)) for status, kind in errors.items()]
            yield "errors", Braces(tuple(pairs))
        if operation.paging:
            yield "page", self._paging(operation.paging, call, operation.answer.type)
        if operation.timeout is not None:
            yield "timeout", literal(operation.timeout)
        if operation.idempotent:
            yield "idempotent", "true"

    def _param(self, item: Argument) -> Node:
        """Place, wire name, schema, style; what is as by default is left out from the end."""
        schema = self._schemas.of(item.type) if self.translated(item.type) else None
        style = _style(item)
        found: list[Node] = [literal(item.place)]
        if schema is not None or style or item.media or (item.wire != item.name and item.place != "body"):
            found.append(literal(item.wire if item.place != "body" else item.name))
        if schema is not None or style or item.media:
            found.append(schema if schema is not None else literal("any"))
        if style or item.media:
            found.append(literal(style or "form"))
        if item.media:
            found.append(literal(item.media))
        return Brackets(tuple(found))

    def translated(self, kind: Type) -> bool:
        """Whether a value has to be written in another form than its own."""
        match kind:
            case Scalar(scalar):
                return scalar in {"datetime", "bytes", "file"}
            case List(inner) | Map(inner) | Nullable(inner):
                return self.translated(inner)
            case Ref(id):
                return id in self._names.types and self._has_names(id)

    def _has_names(self, id: str) -> bool:
        return not isinstance(self._names.api.declarations[id], Choice)

    def _body(self, operation: Operation) -> Iterable[tuple[str, Node]]:
        body = operation.body
        assert body is not None
        writer = writer_of(body.media)
        if body.media not in {"application/json", "multipart/form-data"}:
            yield "media", literal(body.media)
        if body.files:
            yield "files", Brackets(tuple(map(literal, body.files)))
        if writer:
            yield "write", self._written(writer)
        if body.also:
            yield "also", self._written(writer_of(body.also) or "multipart")

    def _written(self, writer: str) -> str:
        self._uses.values.add((f"core/{writer}", writer))
        return writer

    def _paging(self, paging: Paging, call: Call, answer: Type | None) -> Node:
        names = {item.wire: item.name for item in call.arguments if item.place == "query"}
        found: dict[str, Node] = {"style": literal(paging.style), "items": self._path(paging.items, answer)}
        if paging.param in names:
            found["param"] = literal(names[paging.param])
        for label in ("next", "more", "pages", "total"):
            if path := getattr(paging, label):
                found[label] = self._path(path, answer)
        if paging.start != 1:
            found["start"] = str(paging.start)
        if paging.limit in names:
            found["limit"] = literal(names[paging.limit])
        return Braces(tuple(Member(f"{label}: ", value) for label, value in found.items()))

    def _path(self, path: tuple[str, ...], kind: Type | None) -> Node:
        found: list[Node] = []
        for wire in path:
            assert kind is not None
            struct: Struct = self._names.struct(kind)
            found.append(literal(field_names(struct)[wire]))
            kind = next(field.type for field in struct.fields if field.wire == wire)
        return Brackets(tuple(found))


def writer_of(media: str) -> str:
    """The function of the runtime that writes a body of this media type; none for JSON."""
    if media.startswith("multipart/"):
        return "multipart"
    if media == "application/x-www-form-urlencoded":
        return "form"
    return "" if JSON.search(media) else "raw"


def _status(status: str) -> str:
    return status if status.isdigit() and not status.startswith("0") else key(status)


def _style(item: Argument) -> str:
    """The style of a parameter, where it is not the default of its place; that of a member of a form, where it is stated."""
    if item.place in {"field", "body"}:
        return item.style if item.place == "field" else ""
    usual = item.style == "form" or item.place in {"path", "header"} and item.style == "csv"
    return "" if usual else item.style


def alternatives(security: tuple[tuple[str, ...], ...]) -> Node:
    return Brackets(tuple(Brackets(tuple(map(literal, option))) for option in security))
