"""Shapes that were found valid before, kept in a folder as digests. Losing it costs time and nothing else."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from importlib.metadata import version as installed
from pathlib import Path

_FORM = "1"
_MOST = 20_000


class Cache:
    """With `folder` None it holds nothing and keeps nothing."""

    def __init__(self, folder: Path | None, version: str) -> None:
        self._file: Path | None = None
        self._digests: set[str] = set()
        if folder is not None:
            validator = "-".join(map(installed, ("openapi-spec-validator", "openapi-schema-validator", "jsonschema")))
            self._file = folder / f"valid-{_FORM}-{version}-{validator}.txt"
            self._digests = _read(self._file)

    def has(self, key: tuple[str, str]) -> bool:
        return bool(self._digests) and _digest(key) in self._digests

    def save(self, keys: Iterable[tuple[str, str]]) -> None:
        if self._file is None:
            return
        digests = {_digest(key) for key in keys}
        if not digests <= self._digests:
            kept = self._digests if len(self._digests) < _MOST else set()
            _write(self._file, sorted(kept | digests))


def _digest(key: tuple[str, str]) -> str:
    return hashlib.sha256("\n".join(key).encode("utf-8", "surrogatepass")).hexdigest()


def _read(file: Path) -> set[str]:
    try:
        return set(file.read_text("ascii").split())
    except (OSError, ValueError):
        return set()


def _write(file: Path, digests: list[str]) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent)
        with os.fdopen(handle, "w") as stream:
            stream.write("\n".join(digests))
        Path(name).replace(file)
    except OSError:
        pass
