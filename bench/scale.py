"""How the compiler grows: `python bench/scale.py`. Documents are made, twice as large each time, or given.

What is made is the same API again and again under other names: resources of ten operations with pages, forms, unions,
shared and own schemas. Other compilers of the language read the same documents, where they can be had.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from _compilers import rivals
from _lab import Cost, Lab, Rival, cpu, memory
from _report import Row, progress, show

SIZES = (625, 1250, 2500, 5000, 10000)
TARGETS = {"openapi-python-client": 1.0, "openapi-python-client, no formatting": 0.5}
NOTES = (
    "CPU is user and system time of one fresh process and of those it starts, memory the peak of the largest; nothing is",
    "remembered of earlier runs, formatting and writing are included. Growth is the CPU beside that of half the size; a",
    "compiler whose time is linear in the document has 2 less what it costs to start. A dash: it failed, or took too long.",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--language", default="python", choices=("python", "typescript"), help="[%(default)s]")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="operations [%(default)s]")
    parser.add_argument("--spec", type=Path, nargs="+", help="documents, in place of those that are made")
    parser.add_argument("--alone", action="store_true", help="without other compilers")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    others = {} if asked.alone else rivals(asked.language)
    with tempfile.TemporaryDirectory() as folder:
        given = ((0, path.resolve()) for path in asked.spec) if asked.spec else _made(asked.sizes, Path(folder))
        rows = list(_rows(given, asked.language, Path(folder), others, bool(asked.spec)))
    progress("")
    show(f"Documents that grow, to {asked.language}", ("theirs", "Lathe", "ratio"), rows, NOTES, asked.json)


def _made(sizes: list[int], folder: Path) -> Iterator[tuple[int, Path]]:
    for size in sizes:
        spec = folder / "openapi.json"
        spec.write_text(json.dumps(document(size)), encoding="utf-8")
        yield size, spec


def _rows(
    given: Iterator[tuple[int, Path]], language: str, folder: Path, others: dict[str, Rival], foreign: bool
) -> Iterator[Row]:
    known: dict[int, float | None] = {}
    for size, spec in given:
        name = f"{size:,} operations" if size else spec.name
        progress(name)
        ours = Lab(folder, language, None).cold(spec, "--no-cache", *(["--lenient"] if foreign else []))
        known[size] = ours.cpu
        yield _growth(name, ours, known.get(size // 2) if size else None)
        for other, rival in others.items():
            progress(f"{name}: {other}")
            theirs = Lab(folder, language, rival, Path(sys.executable).parent).rival(spec)
            yield cpu(f"{name}, {other}", ours, theirs, TARGETS.get(other))
            yield memory(f"{name}, {other}", ours, theirs)


def _growth(name: str, ours: Cost, before: float | None) -> Row:
    said = f"{ours.cpu:.1f} s, {(ours.memory or 0) * 1e-6:.0f} MB" if ours.cpu else "failed"
    growth = ours.cpu / before if ours.cpu and before else None
    return Row(name, said, f"{before:.1f} s for half" if before else "", growth, 2.2 if before else None)


def document(size: int) -> dict[str, Any]:
    """An API of so many operations, ten for each resource."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"Problem": _object(code=_text(), detail=_text()), "Money": _object(amount=_number())}
    for number in range(size // 10):
        _resource(f"thing{number}", paths, schemas, number)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Scale", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _resource(name: str, paths: dict[str, Any], schemas: dict[str, Any], number: int) -> None:
    own = name.capitalize()
    parent = f"Thing{number // 2}" if number else own
    schemas[own] = _object(
        id=_text(), name=_text(), price=_ref("Money"), parent=_ref(parent), made={"type": "string", "format": "date-time"},
        state={"enum": ["new", "old"]}, of={"oneOf": [_ref(f"{own}A"), _ref(f"{own}B")]},
        parts={"type": "array", "items": _object(size=_number(), label=_text())},
    )  # fmt: skip
    schemas[f"{own}A"] = _object(kind={"const": "a"}, a=_text())
    schemas[f"{own}B"] = _object(kind={"const": "b"}, b=_number())
    schemas[f"{own}List"] = _object(items={"type": "array", "items": _ref(own)}, next_cursor=_text())
    listed = {"parameters": [_query("cursor"), _query("limit")], **_answer(f"{own}List")}
    item = {"parameters": [{"name": "id", "in": "path", "required": True, "schema": _text()}]}
    body = {"requestBody": {"content": {"application/json": {"schema": _ref(own)}}}}
    for half in ("", "archived-"):
        where = f"/{half}{name}s"
        said = half.title().replace("-", "")
        paths[where] = {
            "get": _op(f"list{said}{own}s", name, listed),
            "post": _op(f"create{said}{own}", name, {**body, **_answer(own)}),
        }
        paths[f"{where}/{{id}}"] = {
            **item,
            "get": _op(f"get{said}{own}", name, _answer(own)),
            "put": _op(f"replace{said}{own}", name, {**body, **_answer(own)}),
            "delete": _op(f"delete{said}{own}", name, {"responses": {"204": {"description": "Gone."}}}),
        }


def _op(id: str, tag: str, rest: dict[str, Any]) -> dict[str, Any]:
    return {"operationId": id, "tags": [tag], "summary": f"Does {id}.", **rest}


def _answer(name: str) -> dict[str, Any]:
    problem = {"description": "Wrong.", "content": {"application/json": {"schema": _ref("Problem")}}}
    found = {"description": "Found.", "content": {"application/json": {"schema": _ref(name)}}}
    return {"responses": {"200": found, "4XX": problem}}


def _query(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": f"The {name} to go on from.", "schema": _text()}


def _object(**members: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(members)[:1], "properties": members}


def _text() -> dict[str, Any]:
    return {"type": "string", "description": "A text that says what it is."}


def _number() -> dict[str, Any]:
    return {"type": "number"}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


if __name__ == "__main__":
    main()
