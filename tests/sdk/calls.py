"""Calling any operation of the document through the SDK, with values made from the document."""

from __future__ import annotations

import datetime as dt
import importlib
import json
import operator
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from functools import cache
from typing import Any
from urllib.parse import quote

from sdk.document import JSON, ROOT, Operation, Param, flat, misfits, operations, pythonic, raw_text, sample, snake
from sdk.server import Request

ARGUMENTS = {"X-Connect-Token": "connect_token"}
"""Arguments that are not the wire name in snake case."""

PICTURE = b"\x89PNG\r\n\x1a\n\x00--boundary\r\n"


@dataclass
class Spoken:
    """A call: the arguments, and what the request must hold."""

    args: list[Any] = field(default_factory=list)
    kwargs: dict[str, Any] = field(default_factory=dict)
    path: str = ""
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None


@cache
def constants() -> dict[tuple[str, str], Any]:
    """The operations of the SDK by method and path."""
    import late.resources
    from late._operation import Operation as Constant

    found: dict[tuple[str, str], Any] = {}
    for module in pkgutil.iter_modules(late.resources.__path__):
        for value in vars(importlib.import_module(f"late.resources.{module.name}")).values():
            if isinstance(value, Constant):
                found[value.method, value.path] = value
    return found


def method_name(op: Operation) -> str:
    """ "posts.create"."""
    name: str = constants()[op.method, op.path].name
    return name


def method_of(client: Any, op: Operation) -> Any:
    return operator.attrgetter(method_name(op))(client)


@cache
def unwrapped() -> dict[str, str]:
    """Operation to the property of the answer that its method gives, as spec/sdk.yaml pins it."""
    import yaml

    settings = yaml.safe_load((ROOT / "spec" / "sdk.yaml").read_text(encoding="utf-8"))
    pins = {name: pin for name, pin in settings["operations"].items() if isinstance(pin, dict)}
    return {name: pin["result"] for name, pin in pins.items() if "result" in pin}


def argument(wire: str) -> str:
    return ARGUMENTS.get(wire) or snake(wire)


def spoken(op: Operation, *, full: bool, turn: int = 0, style: str = "python") -> Spoken:
    """Make the arguments of a call.

    Args:
        op: The operation.
        full: With every argument, not only with the required ones.
        turn: Which of the values, see `sample`.
        style: How nested input is written: "python" names, "wire" names, "models".
    """
    call = Spoken(path=op.path)
    for param in op.params:
        if full or param.required:
            _add_param(call, param, turn)
    schema = op.body
    if schema is not None and (full or op.body_required):
        _add_body(call, op, flat(schema), full, turn, style)
    return call


def _add_param(call: Spoken, param: Param, turn: int) -> None:
    value = sample(param.schema, turn=turn)
    text = json.dumps(value) if isinstance(value, (bool, int)) else str(value)
    if param.place == "path":
        call.args.append(value)
        call.path = call.path.replace(f"{{{param.name}}}", quote(text, safe=""))
        return
    if param.place == "header":
        value = text = f"token-{turn}"
        call.headers[param.name] = text
    else:
        call.query[param.name] = text
    call.kwargs[argument(param.name)] = typed(value, param.schema)


def typed(value: Any, schema: Mapping[str, Any]) -> Any:
    """A date as Python has it."""
    if schema.get("format") == "date-time":
        return dt.datetime.fromisoformat(value)
    return dt.date.fromisoformat(value) if schema.get("format") == "date" else value


def _add_body(call: Spoken, op: Operation, schema: dict[str, Any], full: bool, turn: int, style: str) -> None:
    names = schema.get("properties", {}) if full else schema.get("required", ())
    call.body = {}
    for name in names:
        inner = schema["properties"][name]
        if flat(inner).get("format") == "binary":
            call.kwargs[argument(name)] = ("latte.png", PICTURE, "image/png")
            continue
        value = call.body[name] = sample(inner, full=full, turn=turn, depth=1)
        call.kwargs[argument(name)] = _written(op, name, value, inner, style)


def _written(op: Operation, name: str, value: Any, schema: Any, style: str) -> Any:
    if style == "models":
        reference = constants()[op.method, op.path].inputs.get(name)
        if reference is not None:
            return _models(value, reference)
    if style == "python":
        return typed(pythonic(value, schema), flat(schema))
    return value


def _models(value: Any, reference: str) -> Any:
    from late._decode import convert

    return [_models(item, reference) for item in value] if isinstance(value, list) else convert(value, reference)


def check(request: Request, op: Operation, call: Spoken) -> None:
    """Compare a request with the call that it comes from, and with the document."""
    assert (request.method, request.path) == (op.method, call.path)
    assert len(request.query) == len(dict(request.query)), "a parameter is there twice"
    assert dict(request.query) == call.query
    for name, value in call.headers.items():
        assert request.header(name) == value
    _check_params(request, op)
    if call.body is None:
        assert request.body == b""
        assert request.header("Content-Type") is None
    elif JSON in op.bodies:
        assert request.header("Content-Type") == JSON
        assert request.json() == call.body
        assert misfits(request.json(), op.bodies[JSON]) == []


def _check_params(request: Request, op: Operation) -> None:
    declared = {param.name: param for param in op.placed("query")}
    sent = dict(request.query)
    assert sent.keys() <= declared.keys()
    assert {name for name, param in declared.items() if param.required} <= sent.keys()
    for name, value in sent.items():
        assert misfits(raw_text(value, declared[name].schema), declared[name].schema) == []
    for param in op.placed("header"):
        assert not param.required or request.header(param.name)


def parts_of(request: Request) -> dict[str, list[Message]]:
    """The parts of a multipart body by name, read by the standard library."""
    media = request.header("Content-Type") or ""
    assert media.startswith("multipart/form-data; boundary="), media
    message = message_from_bytes(f"Content-Type: {media}\r\n\r\n".encode() + request.body)
    assert message.is_multipart() and not message.defects
    found: dict[str, list[Message]] = {}
    for part in message.get_payload():
        assert isinstance(part, Message)
        found.setdefault(str(part.get_param("name", header="content-disposition")), []).append(part)
    return found


def content_of(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


def plain(result: Any) -> Any:
    """A result as the JSON that it came from."""
    import msgspec

    return msgspec.to_builtins(getattr(result, "result", result), str_keys=True)


def without_null(value: Any) -> Any:
    """A field that is null is None, like one that is absent: neither is written again."""
    if isinstance(value, dict):
        return {key: without_null(item) for key, item in value.items() if item is not None}
    return [without_null(item) for item in value] if isinstance(value, list) else value


def choices(schemas: Iterable[Any]) -> int:
    """How many turns it takes to see every value of every enum and every variant."""
    seen: set[int] = set()
    waiting, most = list(schemas), 1
    while waiting:
        schema = flat(waiting.pop())
        key = id(schema.get("properties")) if "properties" in schema else None
        if key in seen:
            continue
        if key is not None:
            seen.add(key)
        variants = schema.get("oneOf", ())
        nullable = 4 if isinstance(schema.get("type"), list) else 1
        most = max(most, len(schema.get("enum", ())), len(variants), nullable)
        waiting += [*variants, *schema.get("properties", {}).values()]
        waiting += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    return most


def operation(**parts: Any) -> Any:
    """An operation that the document does not have."""
    from late._operation import Operation as Constant

    return Constant(**{"name": "probe.call", "method": "GET", "path": "/v1/probe", **parts})


OPERATIONS = list(operations().values())
