"""Runs that need not be repeated: what a finished run read and made, kept as sums.

A record is believed only while every file it names still has its sum, so that a repeated run is no more than reading and
comparing. Records lie in the user's own cache folder, never in a project: a pull request could bring a forged one, and
hide drift behind it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Record = dict[str, Any]
_HERE = Path(__file__).resolve().parent
_KEPT = 200
"""How many records stay; the oldest go first."""


def folder() -> Path | None:
    """Where records lie, or None where the user has no home."""
    try:
        root = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    except RuntimeError:
        return None
    return Path(root) / "lathe"


def key(*asked: object) -> str:
    """Names a run: what was asked of which compiler."""
    parts = [repr(asked), sys.version, *_installed(), *(f"{path} {total}" for path, total in sums(_sources()).items())]
    return sha256("\n".join(parts).encode()).hexdigest()


def sums(paths: Iterable[Path]) -> dict[str, str]:
    return {str(path.absolute()): _sum(path.read_bytes()) for path in paths}


def recall(cache: Path, key: str) -> Record | None:
    """The record of a run that would make what is there already."""
    try:
        record: Record = json.loads(_file(cache, key).read_text(encoding="utf-8"))
        known: Mapping[str, str] = record["sums"]
        return record if sums(map(Path, known)) == known else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def remember(
    cache: Path, key: str, began: float, read: Sequence[Path], made: Mapping[Path, bytes], more: Mapping[str, Any]
) -> None:
    """Keeps a run that began at a time of the clock. `made` is what it wrote, or found as it would have written it."""
    try:
        if any(path.stat().st_mtime >= began for path in read):
            return  # it may be another text now than the one that was read
        record = {"sums": sums(read) | {str(path.absolute()): _sum(content) for path, content in made.items()}, **more}
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = cache / f"part-{os.getpid()}"
        part.write_text(json.dumps(record), encoding="utf-8")
        part.replace(_file(cache, key))
        for old in sorted(cache.glob("run-*.json"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return  # a cache that cannot be written is no cache


def _sources() -> list[Path]:
    """The compiler itself, templates included."""
    roots = (_HERE, _HERE.parent / "templates")
    found = (path for root in roots for path in root.rglob("*") if "__pycache__" not in path.parts)
    return sorted(path for path in found if path.is_file())


def _installed() -> list[str]:
    """Names and versions of all that is installed beside what the compiler depends on."""
    found = find_spec("jinja2")
    site = Path(found.origin).parents[1] if found and found.origin else _HERE
    return sorted(path.name for path in site.glob("*.dist-info"))


def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()


def _file(cache: Path, key: str) -> Path:
    return cache / f"run-{key}.json"
