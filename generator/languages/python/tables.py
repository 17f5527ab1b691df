"""The constants that describe operations to the runtime."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...calls import Call, accepted, constant, variant
from ...model import Alias, List, Nullable, Operation, Paging, Ref, Struct, Type, Union
from ...view import Argument, page_paths
from .calls import spoken
from .facts import field_names
from .layout import Brackets, Labelled, Node, printed
from .names import Names
from .text import literal


class Tables:
    """Prints `Operation(...)` for each call, one more for each overload."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def of(self, call: Call) -> list[str]:
        operation = call.operation
        if not operation.overloads:
            return [self._table(call, call.constant, operation)]
        return [
            self._table(call, constant(call, overload), variant(operation, overload))
            for overload in operation.overloads
        ]

    def _table(self, call: Call, name: str, operation: Operation) -> str:
        items: list[Node] = [literal(spoken(call)), literal(operation.method), literal(_path(operation.path))]
        if isinstance(operation.answer.type, Ref) and operation.answer.kind in {"json", "events", "lines"}:
            items.append(literal(self._names.reference(operation.answer.type.id)))
        items += self._facts(call, operation)
        return printed(Brackets("Operation(", tuple(items), ")"), 0, f"{name} = ")

    def _facts(self, call: Call, operation: Operation) -> Iterable[Node]:
        kind = operation.answer.kind
        if kind not in {"json", "none"}:
            yield f"kind={literal(kind)}"
        if operation.unwrap:
            assert operation.answer.type is not None
            yield f"unwrap={literal(field_names(self._names.struct(operation.answer.type))[operation.unwrap])}"
        if operation.security != self._names.api.security:
            yield f"security={alternatives(operation.security)}"
        if styles := {item.wire: _style(item) for item in call.arguments if _style(item)}:
            yield _mapping("styles", styles)
        found = {param.wire: self._input_reference(param.type, "") for param in operation.params}
        if params := {wire: reference for wire, reference in found.items() if reference}:
            yield _mapping("params", params)
        yield from self._body_facts(call, operation)
        if errors := {
            answer.status: self._names.reference(answer.type.id)
            for answer in operation.errors
            if isinstance(answer.type, Ref)
        }:
            yield _mapping("errors", errors)
        if operation.paging:
            yield Labelled("page=", self._paging(operation.paging, operation.answer.type))
        if operation.timeout is not None:
            yield f"timeout={operation.timeout!r}"
        if operation.idempotent:
            yield "idempotent=True"
        if media := accepted(operation.answer):
            yield f"accept={literal(media)}"
        if operation.server:
            yield f"server={literal(operation.server)}"

    def _body_facts(self, call: Call, operation: Operation) -> Iterable[Node]:
        body = operation.body
        if body is None:
            return
        if body.media != "application/json":
            yield f"media={literal(body.media)}"
        if body.files:
            yield f"files={_tuple(map(literal, body.files))}"
        if body.only:
            yield f"only={_tuple(map(literal, body.only))}"
        if styles := {item.wire: item.style for item in call.arguments if item.place == "field" and item.style}:
            yield _mapping("form", styles)
        if headed := {item.wire: self._is_list(item.type) for item in call.arguments if item.headed}:
            yield Labelled(
                "headed=", Brackets("{", tuple(f"{literal(wire)}: {many}" for wire, many in headed.items()), "}")
            )
        if medias := {item.wire: item.media for item in call.arguments if item.media}:
            yield _mapping("parts", medias)
        if body.fields is None:
            if reference := self._input_reference(body.type, f"{operation.id}#input"):
                yield f"body={literal(reference)}"
            if isinstance(body.type, Nullable):
                yield "nullable=True"
            return
        found = {
            field.wire: self._input_reference(field.type, f"{operation.id}#input/{field.wire}") for field in body.fields
        }
        if inputs := {wire: reference for wire, reference in found.items() if reference}:
            yield _mapping("inputs", inputs)

    def _is_list(self, kind: Type) -> bool:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        declared = self._names.api.declarations[kind.id] if isinstance(kind, Ref) else None
        return self._is_list(declared.type) if isinstance(declared, Alias) else isinstance(kind, List)

    def _input_reference(self, kind: Type, named: str) -> str | None:
        """Where the names inside a value are translated: its own type, or that of its items."""
        if named in self._names.api.declarations and named in self._names.modules:
            return self._names.reference(named)
        while isinstance(kind, List | Nullable):
            kind = kind.item if isinstance(kind, List) else kind.inner
        if not isinstance(kind, Ref):
            return None
        declared = self._names.api.declarations[kind.id]
        return self._names.reference(kind.id) if isinstance(declared, Struct | Union | Alias) else None

    def _paging(self, paging: Paging, answer: Type | None) -> Node:
        items: list[Node] = [literal(paging.style), self._attributes(paging.items, answer), literal(paging.param)]
        items += [f"{label}={self._attributes(path, kind)}" for label, path, kind in page_paths(paging, answer)]
        if paging.start != 1:
            items.append(f"start={paging.start}")
        if paging.limit:
            items.append(f"limit={literal(paging.limit)}")
        return Brackets("Paging(", tuple(items), ")")

    def _attributes(self, path: tuple[str, ...], kind: Type | None) -> str:
        found = []
        for wire in path:
            assert kind is not None
            struct = self._names.struct(kind)
            found.append(literal(field_names(struct)[wire]))
            kind = next(field.type for field in struct.fields if field.wire == wire)
        return _tuple(found)


def _style(argument: Argument) -> str:
    """The style of a parameter, where it is not the default of its place."""
    usual = argument.style == "form" or (argument.place in {"path", "header"} and argument.style == "csv")
    return "" if usual or argument.place in {"field", "body"} else argument.style


def _path(path: str) -> str:
    return path.split("#")[0]


def alternatives(security: tuple[tuple[str, ...], ...]) -> str:
    return _tuple(_tuple(map(literal, option)) for option in security)


def _tuple(items: Iterable[str]) -> str:
    found = list(items)
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"


def _mapping(label: str, items: Mapping[str, str]) -> Node:
    return Labelled(
        f"{label}=", Brackets("{", tuple(f"{literal(key)}: {literal(value)}" for key, value in items.items()), "}")
    )
