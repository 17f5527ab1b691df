"""How the compiler grows: `python bench/scale.py`. Documents are made, twice as large each time.

The same API again and again under other names: resources of ten operations with pages, forms, unions, shared and own schemas.
CPU is that of one fresh process for each size, formatting and writing included; nothing is remembered of earlier runs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from _report import Row, progress, show

ROOT = Path(__file__).resolve().parent.parent
SIZES = (625, 1250, 2500, 5000, 10000)
NOTES = (
    "CPU is user and system time of one process, memory its peak. Growth is the CPU beside that of half the size; a compiler",
    "whose time is linear in the document has 2 less what it costs to start.",
)
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from generator.cli import main
try:
    main(["generate", "--spec", sys.argv[2], "--out", sys.argv[3], "--language", sys.argv[4], "--no-cache", "--quiet"])
except SystemExit as ended:
    assert not ended.code, ended.code
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--language", default="python", help="[%(default)s]")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="operations [%(default)s]")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    rows = list(_rows(asked.sizes, asked.language))
    progress("")
    show(
        f"Documents that grow, to {asked.language}", ("half the size", "CPU, memory", "growth"), rows, NOTES, asked.json
    )


def _rows(sizes: list[int], language: str) -> Iterator[Row]:
    before: float | None = None
    for size in sizes:
        progress(f"{size} operations")
        seconds, memory = measured(size, language)
        growth = seconds / before if before else None
        ours = f"{seconds:.1f} s, {memory} MB"
        yield Row(f"{size:,} operations", ours, f"{before:.1f} s" if before else "", growth, 2.2 if before else None)
        before = seconds


def measured(size: int, language: str) -> tuple[float, int]:
    """CPU seconds and peak megabytes of compiling a made document."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "openapi.json"
        spec.write_text(json.dumps(document(size)), encoding="utf-8")
        command = [sys.executable, "-c", PROGRAM, str(ROOT), str(spec), f"{folder}/out", language]
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        assert status == 0, f"exit status {status}"
        return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


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
