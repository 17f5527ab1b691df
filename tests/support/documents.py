"""Documents of a few lines, written to a folder and loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.document import Document, Loaded, Problem, load

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
OLD = HEAD.replace("3.1.0", "3.0.3")


def load_text(folder: Path, text: str | bytes, name: str = "openapi.yaml", **options: Any) -> Loaded:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(path, **options)


def opened(loaded: Loaded) -> Document:
    assert loaded.document, "\n".join(map(str, loaded.problems))
    return loaded.document


def only(loaded: Loaded) -> Problem:
    """The one problem that there is."""
    assert len(loaded.problems) == 1, "\n".join(map(str, loaded.problems))
    return loaded.problems[0]


def said(loaded: Loaded) -> list[tuple[str, str, int]]:
    """Severity, rule and line of each problem."""
    return [(item.severity, item.rule, item.line) for item in loaded.problems]


def schema(text: str, head: str = HEAD) -> str:
    """A document with one schema `A`, given in one line; it stands in line 4 from column 27."""
    return f"{head}components: {{schemas: {{A: {text}}}}}\n"
