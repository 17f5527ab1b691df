"""Small documents that become large, and large ones: by name, the text in JSON and whether there is a result."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]
HEAD = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
TEXT = {"type": "string"}


def ref(number: int) -> Schema:
    return {"$ref": f"#/components/schemas/S{number}"}


def thing(name: str) -> Schema:
    return {"type": "object", "properties": {name: TEXT}}


def schemas(each: Callable[[int], Schema], count: int, last: Schema | None = None) -> str:
    """Schemas of which the first is sent and answered."""
    named = {f"S{number}": each(number) for number in range(count)} | ({f"S{count}": last} if last else {})
    content = {"content": {"application/json": {"schema": ref(0)}}}
    operation = {"operationId": "a", "requestBody": content, "responses": {"200": {"description": "d", **content}}}
    return json.dumps({**HEAD, "paths": {"/a": {"post": operation}}, "components": {"schemas": named}})


def operations(count: int = 1, **members: Any) -> str:
    done = {"responses": {"200": {"description": "d"}}}
    paths = {f"/a{number}": {"get": {"operationId": f"a{number}", **done, **members}} for number in range(count)}
    return json.dumps({**HEAD, "paths": paths})


def nested(depth: int, wrap: Callable[[Schema], Schema], inner: Schema = TEXT) -> Schema:
    for _ in range(depth):
        inner = wrap(inner)
    return inner


def example(value: Any) -> str:
    content = {"application/json": {"schema": {"type": "object"}, "example": value}}
    return operations(responses={"200": {"description": "d", "content": content}})


def servers() -> str:
    bomb = {f"a{number}": {"default": f"{{a{number + 1}}}" * 10} for number in range(12)}
    return json.dumps({**HEAD, "paths": {}, "servers": [{"url": "https://a.test/{a0}", "variables": bomb}]})


Document = tuple[Callable[[], str], bool]

SMALL: dict[str, Document] = {
    "a chain of items": (lambda: schemas(lambda n: {"type": "array", "items": ref(n + 1)}, 5_000, TEXT), False),
    "a chain of properties": (lambda: schemas(lambda n: {"properties": {"n": ref(n + 1)}}, 5_000, TEXT), False),
    "a chain of properties that is not too long": (lambda: schemas(lambda n: {"properties": {"n": ref(n + 1)}}, 900, TEXT), True),
    "a chain of allOf": (lambda: schemas(lambda n: {"allOf": [ref(n + 1), thing(f"p{n}")]}, 5_000, thing("z")), False),
    "a chain of oneOf": (lambda: schemas(lambda n: {"oneOf": [ref(n + 1), thing(f"p{n}")]}, 5_000, TEXT), False),
    "a chain of references": (lambda: schemas(lambda n: ref(n + 1), 20_000, TEXT), True),
    "allOf that doubles": (lambda: schemas(lambda n: {"allOf": [ref(n + 1), ref(n + 1)]}, 300, thing("z")), True),
    "oneOf that doubles": (lambda: schemas(lambda n: {"oneOf": [ref(n + 1), ref(n + 1), thing("z")]}, 300, thing("z")), True),
    "properties that double": (lambda: schemas(lambda n: {"properties": {"a": ref(n + 1), "b": ref(n + 1)}}, 300, thing("z")), True),
    "a union of many": (lambda: schemas(lambda n: {"oneOf": [thing(f"p{m}") for m in range(1_001)]}, 1), False),
    "a union of as many as can be": (lambda: schemas(lambda n: {"oneOf": [thing(f"p{m}") for m in range(1_000)]}, 1), True),
    "a family of many": (lambda: schemas(lambda n: {"allOf": [ref(3_000), thing(f"x{n}")]}, 3_000, {**thing("k"), "discriminator": {"propertyName": "k"}}), False),
    "allOf in a circle": (lambda: schemas(lambda n: {"allOf": [ref((n + 1) % 3), thing(f"p{n}")]}, 3), True),
    "itself in allOf": (lambda: schemas(lambda n: {"allOf": [ref(0)]}, 1), True),
    "itself in oneOf and anyOf": (lambda: schemas(lambda n: {"oneOf": [ref(0)], "anyOf": [ref(0), ref(1)]}, 2), True),
    "itself in items": (lambda: schemas(lambda n: {"type": "array", "items": ref(n)}, 1), True),
    "a discriminator that leads to itself": (lambda: schemas(lambda n: {"oneOf": [ref(0), ref(1)], "discriminator": {"propertyName": "k", "mapping": {"a": "#/components/schemas/S0"}}}, 2), True),
    "parents of each other": (lambda: schemas(lambda n: {**thing("k"), "allOf": [ref(1 - n)], "discriminator": {"propertyName": "k"}}, 2), True),
    "path items in a circle": (lambda: json.dumps({**HEAD, "paths": {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}}), False),
    "objects in objects": (lambda: schemas(lambda n: nested(95, lambda inner: {"type": "object", "properties": {"a": inner}}), 1), True),
    "lists in lists": (lambda: schemas(lambda n: nested(150, lambda inner: {"type": "array", "items": inner}), 1), True),
    "several types at each level": (lambda: schemas(lambda n: nested(9, lambda inner: {"type": ["object", "array"], "properties": {"a": inner}, "items": inner}), 1), True),
    "variables in variables of a server": (servers, True),
    "an example of many values": (lambda: example(list(range(300_000))), True),
    "an example of many levels": (lambda: example(nested(90, lambda inner: {"a": [inner]})), True),
    "a description of backticks": (lambda: operations(description="`" * 200_000), True),
    "a description of brackets": (lambda: operations(description="![" * 100_000, summary="[" * 100_000), True),
    "a description of stars and tags": (lambda: operations(description="**a<p " * 40_000), True),
    "a description of sentences": (lambda: operations(description="a. " * 60_000), True),
    "an id of many characters": (lambda: operations(operationId="aB_" * 40_000), True),
    "a tag of many characters": (lambda: operations(tags=["Aa " * 40_000]), True),
    "a media type of a million characters": (lambda: operations(responses={"200": {"description": "d", "content": {f"application/{'a+' * 500_000}json": {"schema": TEXT}}}}), True),
    "patterns that never end": (lambda: schemas(lambda n: {"properties": {"a": {**TEXT, "pattern": "^(a+)+$", "default": "a" * 60 + "!"}}, "patternProperties": {"(x+x+)+y": TEXT}}, 1), True),
}  # fmt: skip
"""What the tests compile."""

LARGE: dict[str, Document] = {
    "alternatives of alternatives": (lambda: schemas(lambda n: {"allOf": [{"oneOf": [ref(n + 1), thing(f"{side}{n}")]} for side in "pq"]}, 30, thing("z")), False),
    "many that inherit much": (lambda: schemas(lambda n: {"allOf": [ref(1_000), thing(f"x{n}")]}, 1_000, {"properties": {f"p{n}": TEXT for n in range(3_000)}}), False),
    "a description of 100 MB": (lambda: schemas(lambda n: {**thing("a"), "description": "lorem, ipsum { " * 7_000_000}, 1), True),
    "a million members of an enum": (lambda: schemas(lambda n: {**TEXT, "enum": [f"v{m}" for m in range(1_000_000)]}, 1), True),
    "a hundred thousand properties": (lambda: schemas(lambda n: {"properties": {f"p{m}": TEXT for m in range(100_000)}}, 1), False),
    "twenty thousand properties": (lambda: schemas(lambda n: {"properties": {f"p{m}": TEXT for m in range(20_000)}}, 1), True),
    "ten thousand operations": (lambda: operations(10_000), True),
    "ten thousand parameters": (lambda: operations(parameters=[{"name": f"p{m}", "in": "query", "schema": TEXT} for m in range(10_000)]), True),
    "a path of a million characters": (lambda: json.dumps({**HEAD, "paths": {"/" + "a/" * 500_000: {"get": {"responses": {"200": {"description": "d"}}}}}}), True),
    "depth of a hundred thousand": (lambda: json.dumps({**HEAD, "paths": {}})[:-1] + ', "x-a": ' + "[" * 100_000 + "]" * 100_000 + "}", False),
    "an example of half a million values": (lambda: example(list(range(500_000))), True),
    "a description of lines": (lambda: operations(description="```\n~~~\n- a\n" * 300_000), True),
}  # fmt: skip
"""What `bench/exhaustion.py` compiles besides."""

CHILD = """
import resource, sys, time
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (300, 300))
from generator.languages import LANGUAGES
from generator.pipeline import compile_api, print_sdk
for path in map(Path, sys.argv[1:]):
    begun = time.process_time()
    done = compile_api(path)
    for language in LANGUAGES if done.api else ():
        print_sdk(done.api, language)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    rules = sorted({problem.rule for problem in done.problems})
    print(path.stem, done.api is not None, f"{time.process_time() - begun:.1f}", memory, *rules, sep="\\t", flush=True)
"""
"""Compiles documents to every language within 2 GB of addresses; a line for each: result, CPU seconds, MB, rules."""
