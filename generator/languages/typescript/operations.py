"""The constants that describe operations to the runtime."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...calls import Call, accepted, constant, variant
from ...model import Operation, Paging, Struct, Type
from ...view import Argument, page_paths
from .layout import Braces, Brackets, Member, Node, assigned
from .names import Names, field_names
from .readings import AS_IT_IS, Readings
from .schemas import answer_name
from .spelling import spoken
from .text import key, literal, spaced
from .types import Uses
from .writings import Writings

_STYLES = {
    "form": "pairs",
    "form+": "reserved",
    "csv": "csv",
    "csv+": "csvReserved",
    "csv*": "exploded",
    "ssv": "ssv",
    "pipes": "pipes",
    "deep": "deep",
    "json": "json",
    "label": "label",
    "label*": "labelExploded",
    "matrix": "matrix",
    "matrix*": "matrixExploded",
}
"""The functions of `core/styles`, by the names of the model."""
_USUAL = {
    "path": {"form", "csv"},
    "query": {"form"},
    "header": {"form", "csv"},
    "cookie": {"form"},
    "field": {""},
    "body": {"", "form"},
}
_ACCEPT = {
    "text": "text/plain, */*;q=0.5",
    "events": "text/event-stream",
    "lines": "application/x-ndjson, application/jsonl, */*;q=0.5",
}
"""What is asked for, by kinds of answers that are neither JSON nor of any type."""

JSON = re.compile(r"[/+]json\b", re.IGNORECASE)


class Operations:
    """Prints an `Operation` for each call, one more for each overload."""

    def __init__(self, names: Names, uses: Uses) -> None:
        self._names, self._uses = names, uses
        self._readings, self._writings = Readings(names, uses), Writings(names, uses)

    def of(self, call: Call) -> Iterator[str]:
        operation = call.operation
        if not operation.overloads:
            yield self._table(call, call.constant, operation)
        for overload in operation.overloads:
            case = answer_name(overload)
            yield self._table(call, constant(call, overload), variant(operation, overload), case)

    def _table(self, call: Call, name: str, operation: Operation, case: str = "") -> str:
        members = [Member(f"{label}: ", value) for label, value in self._facts(call, operation, case)]
        return assigned(f"const {name}: Operation", Braces(tuple(members)))

    def _facts(self, call: Call, operation: Operation, case: str) -> Iterator[tuple[str, Node]]:
        yield "name", literal(spoken(call))
        yield "method", literal(operation.method)
        yield "path", literal(operation.path.split("#")[0])
        if operation.server:
            yield "server", literal(operation.server)
        yield from self._params(call)
        if operation.body:
            yield from self._body(operation, call)
        kind = operation.answer.kind
        if kind != "json":
            yield "kind", literal(kind)
        if media := accepted(operation.answer) or _ACCEPT.get(kind):
            yield "accept", literal(media)
        if operation.answer.type is not None and kind in {"json", "events", "lines"}:
            reading = self._readings.of(operation.answer.type)
            if reading is not None or kind == "events":
                yield "result", reading or AS_IT_IS
        if case:
            yield "answer", literal(case)
        if operation.unwrap and operation.answer.type is not None:
            yield "unwrap", literal(field_names(self._names.struct(operation.answer.type))[operation.unwrap])
        if operation.security != self._names.api.security:
            yield "security", alternatives(operation.security)
        if errors := {item.status: item.type for item in operation.errors if item.type and item.kind == "json"}:
            pairs = [
                Member(f"{_status(status)}: ", self._readings.of(kind) or AS_IT_IS) for status, kind in errors.items()
            ]
            yield "errors", Braces(tuple(pairs))
        if operation.paging:
            yield "page", self._paging(operation.paging, call, operation.answer.type)
        if operation.timeout is not None:
            yield "timeout", literal(operation.timeout)
        if operation.idempotent:
            yield "idempotent", "true"

    def _params(self, call: Call) -> Iterator[tuple[str, Node]]:
        """Parameters that are as they are by their names alone; those of the path are in the path already."""
        told = [(item, self._param(item)) for item in call.arguments]
        for label, place in (("query", "query"), ("fields", "field")):
            plain = [item.name for item, param in told if item.place == place and len(param) == 1]
            if plain:
                yield label, spaced(plain)
        special = [
            Member(f"{key(item.name)}: ", Brackets(param))
            for item, param in told
            if len(param) > 1 or item.place not in {"query", "field", "path"}
        ]
        if special:
            yield "params", Braces(tuple(special))

    def _param(self, item: Argument) -> tuple[Node, ...]:
        """Place, wire name, encoder, style, media type; what is as by default is left out from the end."""
        wire = item.name if item.place == "body" else item.wire
        found: list[Node] = [
            literal(item.place),
            literal(wire),
            self._writings.of(item.type) or "undefined",
            self._style(item),
            literal(item.media),
        ]
        while found[-1] in ("undefined", "null") or len(found) == 2 and wire == item.name:
            found.pop()
        return tuple(found)

    def _style(self, item: Argument) -> str:
        """The function of the runtime that writes a parameter, if it is not the one of its place."""
        if item.style in _USUAL[item.place] or item.place == "cookie" and item.style != "json":
            return "undefined"
        self._uses.values.add(("core/styles", _STYLES[item.style]))
        return _STYLES[item.style]

    def _body(self, operation: Operation, call: Call) -> Iterable[tuple[str, Node]]:
        body = operation.body
        assert body is not None
        writer = writer_of(body.media)
        if body.media not in {"application/json", "multipart/form-data"}:
            yield "media", literal(body.media)
        if body.files:
            yield "files", Brackets(tuple(map(literal, body.files)))
        if headed := [item.wire for item in call.arguments if item.headed]:
            yield "headed", Brackets(tuple(map(literal, headed)))
        if body.only:
            yield "only", Brackets(tuple(map(literal, body.only)))
        if body.also:
            yield "write", self._written("multipart", "multipartOrJson")
        elif writer:
            yield "write", self._written(writer)

    def _written(self, module: str, writer: str = "") -> str:
        self._uses.values.add((f"core/{module}", writer or module))
        return writer or module

    def _paging(self, paging: Paging, call: Call, answer: Type | None) -> Node:
        names = {item.wire: item.name for item in call.arguments if item.place == "query"}
        turn = f"by{paging.style.title()}"
        self._uses.values.add(("core/paging", turn))
        found: dict[str, Node] = {"turn": turn, "items": self._path(paging.items, answer)}
        if paging.param in names:
            found["param"] = literal(names[paging.param])
        found.update((label, self._path(path, kind)) for label, path, kind in page_paths(paging, answer))
        if paging.start != 1:
            found["start"] = str(paging.start)
        return Braces(tuple(Member(f"{label}: ", value) for label, value in found.items()))

    def _path(self, path: tuple[str, ...], kind: Type | None) -> Node:
        found: list[str] = []
        for wire in path:
            assert kind is not None
            struct: Struct = self._names.struct(kind)
            found.append(field_names(struct)[wire])
            kind = next(field.type for field in struct.fields if field.wire == wire)
        return literal(".".join(found))


def writer_of(media: str) -> str:
    """The function of the runtime that writes a body of this media type; none for JSON."""
    if media.startswith("multipart/"):
        return "multipart"
    if media == "application/x-www-form-urlencoded":
        return "form"
    return "" if JSON.search(media) else "raw"


def _status(status: str) -> str:
    return status if status.isdigit() and not status.startswith("0") else key(status)


def alternatives(security: tuple[tuple[str, ...], ...]) -> Node:
    return Brackets(tuple(Brackets(tuple(map(literal, option))) for option in security))
