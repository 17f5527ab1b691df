"""How each language is driven: a table of what builds its program and what runs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from conformance.drivers.python import build as python
from conformance.drivers.typescript import build as typescript


class Driver(NamedTuple):
    """A column of the table.

    Attributes:
        title: What the column is called.
        language: Whose SDK it drives, by its name in `LANGUAGES`.
        missing: What the machine lacks for it, or None.
        build: Makes the program of calls in a folder, by key their source; gives the command that runs it. The
            command gets the path of the jobs and prints one line of JSON for each.
    """

    title: str
    language: str
    missing: Callable[[], str | None]
    build: Callable[[Path, Mapping[str, Mapping[str, str]]], list[str]]


COLUMNS = {
    "python-sync": Driver("Python", "python", python.missing, python.sync),
    "python-async": Driver("Python, async", "python", python.missing, python.concurrent),
    "typescript": Driver("TypeScript", "typescript", typescript.missing, typescript.build),
}
