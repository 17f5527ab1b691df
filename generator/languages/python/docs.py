"""README, reference, changelog and packaging of the Python SDK."""

from __future__ import annotations

from collections.abc import Iterator

from ...view import File
from .names import Names


def documents(names: Names) -> Iterator[File]:
    yield from ()
