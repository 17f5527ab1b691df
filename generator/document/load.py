"""The order of the work: read, overlay, repair, bundle, validate, check."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import files
from .marks import Marks
from .opened import Document, Loaded
from .problem import Position, Problem, has_errors, problem, tidy
from .references import Bundle


def load(path: Path, *, lenient: bool = False, validate: bool = True) -> Loaded:
    """Reads the document at `path`, and says all that is wrong with it at once."""
    marks = Marks()
    source = files.read(path, str(path), marks, lenient)
    problems = list(source.problems)
    root = source.value
    if not isinstance(root, dict):
        if not has_errors(problems):
            problems.append(problem("no-mapping", "error", Position(str(path), 1, 1), "#", "The document is no mapping."))
        return Loaded(None, tidy(problems))
    if lenient:
        for torn in source.torn:
            torn.repair()
    _as_written(root, marks)
    bundle = Bundle(root, path, marks, lenient)
    bundle.run()
    problems += bundle.problems
    version = ".".join(str(root.get("openapi")).split(".")[:2])
    document = Document(root, version, str(path), marks)
    found = tidy(problems)
    return Loaded(None if has_errors(found) else document, found)


def _as_written(root: dict[str, Any], marks: Marks) -> None:
    """`version: 1.10` means that text, not the number 1.1."""
    for holder, key in ((root, "openapi"), (root, "swagger"), (root.get("info"), "version")):
        mark = marks.of(holder) if isinstance(holder, dict) else None
        if mark and key in mark.written:
            holder[key] = mark.written[key]  # type: ignore[index]
