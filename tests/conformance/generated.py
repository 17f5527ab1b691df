"""Every operation of the document, once with what it requires and once with all it takes, then listening for drift.

An SDK may read an answer in another way when somebody listens.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from conformance.scenarios import Scenario, Step
from sdk.calls import unwrapped
from sdk.document import JSON, MULTIPART, Operation, flat, operations, sample

ROWS = ("shape.complete", "fault.11", "fault.18")
FILE = {"$file": {"how": "named", "name": "latte.png", "content": "PNG", "type": "image/png"}}


def scenarios() -> Iterator[Scenario]:
    for op in operations().values():
        yield _scenario(op, full=False)
        yield _scenario(op, full=True)


def _scenario(op: Operation, *, full: bool) -> Scenario:
    values, request = _arguments(op, full)
    status, schema = op.success[0]
    body = _fitting(op, schema, values) if schema is not None else None
    given: dict[str, Any] = {"status": status} if schema is None else {"status": status, "json": body}
    shown = body[unwrapped()[op.id]] if op.id in unwrapped() else body
    expected = {"value": shown, "drift": []}
    listens = {"on_drift": "collect"} if full else {}
    step = Step("call", op.id, values, "whole", "", {}, None, None, expected)
    what = "all" if full else "required"
    return Scenario(
        f"operations--{op.id}-{what}",
        f"{op.id} with {what} arguments",
        "Every operation",
        ROWS,
        "late",
        {},
        {"": listens},
        (step,),
        (given,),
        (request,),
    )


def _fitting(op: Operation, schema: dict[str, Any], values: dict[str, Any]) -> Any:
    """An answer of the schema; where an argument decides which, the one that it selects."""
    variants = flat(schema).get("oneOf")
    chosen = {
        "getAnalytics": 0 if "postId" in values else 1,
        "listQueueSlots": 1 if values.get("all") == "true" else 0,
        "getLinkedInAggregateAnalytics": 1 if values.get("aggregation") == "DAILY" else 0,
    }
    return sample(variants[chosen[op.id]] if variants and op.id in chosen else schema)


def _arguments(op: Operation, full: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Arguments by wire name, and the request that they make."""
    values: dict[str, Any] = {}
    request: dict[str, Any] = {"method": op.method, "path": op.path, "query": {}, "headers": {}}
    for param in op.params:
        if full or param.required:
            value = values[param.name] = "token" if param.place == "header" else sample(param.schema)
            text = str(value).lower() if isinstance(value, bool) else str(value)
            if param.place == "path":
                request["path"] = request["path"].replace(f"{{{param.name}}}", quote(text, safe=""))
            else:
                request["query" if param.place == "query" else "headers"][param.name] = text
    if op.body is not None and (full or op.body_required):
        _add_body(op, values, request, full)
    return values, request


def _add_body(op: Operation, values: dict[str, Any], request: dict[str, Any], full: bool) -> None:
    schema = flat(op.body)
    names = schema.get("properties", {}) if full else schema.get("required", ())
    files = [name for name in names if flat(schema["properties"][name]).get("format") == "binary"]
    sent = {name: sample(schema["properties"][name], full=full, depth=1) for name in names if name not in files}
    values |= sent | dict.fromkeys(files, FILE)
    if JSON in op.bodies:
        request["json"] = {"$only": sent}
    elif MULTIPART in op.bodies and files:
        request["parts"] = {name: {"name": "latte.png", "type": "image/png", "text": "PNG"} for name in files}
