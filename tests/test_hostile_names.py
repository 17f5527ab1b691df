"""Names that a language, its libraries or the runtime have already: everything is still there, imports, and is typed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import node
from support.cases import Made, made, write

from generator.view import operations

TYPES = (
    "Client AsyncClient APIError APIStatusError Schema Any list List dict type Type msgspec Promise Date object Object union Array Map "
    "Set Record Partial Readonly Blob File ReadableStream Response Request Headers URL Error TypeError Symbol Function String Number "
    "Boolean Page Pages AsyncPage AsyncPages Stream AsyncStream Download Call Operation Resource RequestOptions ClientOptions Unlisted "
    "Event Drift RateLimit RawResponse Struct Field datetime date UUID Decimal Literal Union Optional TypedDict TYPE_CHECKING annotations "
    "None True Self Core Index Models Types Errors Testing Webhooks __init__ _client constructor prototype __proto__ then toString "
    "hasOwnProperty Omit omit NotFoundError Fake Names EvilNames AsyncEvilNames EvilNamesCore EvilNamesOptions Exclude Pick Awaited "
    "Uint8Array ArrayBuffer AbortSignal undefined NaN globalThis process Logger Credential FileInput Fetch post POST examples api unwrap "
    "str int float bool bytes tuple set print self cls import export default class function property overload"
).split()
METHODS = (
    "constructor then catch finally toString __class__ close hasOwnProperty valueOf raw request with_options withOptions aclose __enter__ "
    "name length apply call bind arguments caller get list dict id in from delete new async await omit overload property date datetime"
).split()
ARGUMENTS = (
    "options self this arguments timeout signal extra_headers extra_body headers params client path query body url cls return await "
    "async yield let static enum implements interface eval undefined NaN __class__ mro to_dict copy keys max_retries maxRetries "
    "idempotency_key raw constructor __proto__ prototype then None True in is from import lambda page request response data json fetch "
    "super new void with null true accept stream omit call session date"
).split()


def schema(index: int) -> dict[str, Any]:
    name, after = TYPES[index], TYPES[(index + 1) % len(TYPES)]
    kind = {"type": "string", "enum": ["a", "b", name]}
    members = {name: {"type": "integer"}, "next": {"$ref": f"#/components/schemas/{after}"}, "kind": kind}
    return {"type": "object", "properties": {"when": {"type": "string", "format": "date-time"}, **members}}


def document() -> dict[str, Any]:
    """Each name as a schema, a tag, an id, an enum value and a member; each method with a fifth of the arguments."""
    paths: dict[str, Any] = {}
    for index, name in enumerate(TYPES):
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        answer = {"200": {"description": "It.", "content": content}}
        tag = TYPES[index * 7 % len(TYPES)]
        paths[f"/types/{index}"] = {
            "post": {"operationId": name, "tags": [tag], "requestBody": {"content": content}, "responses": answer}
        }
    for index, name in enumerate(METHODS):
        given = [
            {"name": argument, "in": ("query", "header")[place % 2], "schema": {"type": "string", "format": "date"}}
            for place, argument in enumerate(ARGUMENTS)
            if place % 5 == index % 5
        ]
        id = f"{name}_{index}" if name in TYPES else name
        paths[f"/methods/{index}"] = {
            "get": {
                "operationId": id,
                "tags": ["methods"],
                "parameters": given,
                "responses": {"204": {"description": "Done."}},
            }
        }
    schemas = {name: schema(index) for index, name in enumerate(TYPES)}
    info = {"title": "Evil names", "version": "1"}
    servers = [{"url": "https://example.com"}]
    return {"openapi": "3.1.0", "info": info, "servers": servers, "paths": paths, "components": {"schemas": schemas}}


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Made:
    path = tmp_path_factory.mktemp("names") / "openapi.json"
    path.write_text(json.dumps(document()), encoding="utf-8")
    return made(path)


def test_python(evil: Made, tmp_path: Path) -> None:
    write(evil.files_in("python"), tmp_path)
    modules = [path.relative_to(tmp_path).with_suffix("") for path in (tmp_path / evil.package).rglob("*.py")]
    script = "\n".join(f"import {'.'.join(module.parts).removesuffix('.__init__')}" for module in modules)
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", evil.package]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[:3000]


def test_typescript(evil: Made, tmp_path: Path) -> None:
    write(evil.files_in("typescript"), tmp_path)
    node.run(node.tool("tsc"), "-p", "tsconfig.json", "--noEmit", folder=tmp_path)


def test_every_operation_is_there(evil: Made) -> None:
    assert len({operation.id for _, operation in operations(evil.api.groups)}) == len(TYPES) + len(METHODS)
