"""Files as a user of the SDK may give them, for the calls of the program."""

from __future__ import annotations

import io
import tempfile
from contextvars import ContextVar
from pathlib import Path
from typing import Any

FOLDER = tempfile.TemporaryDirectory(prefix="conformance-")
LARGEST: ContextVar[list[int]] = ContextVar("largest")
"""Sizes of what was read at once, from the files of one scenario."""


class Watched(io.BytesIO):
    """An open file that notes how much is read at once."""

    name = ""

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        LARGEST.get().append(len(found))
        return found


def file(how: str, name: str, content: str = "", type: str = "", size: int = 0) -> Any:
    """Give a file: "bytes", "path", "open", "named" (with its name and type), "text" (a bare text).

    Args:
        how: The form of it.
        name: Its name.
        content: What it holds.
        type: Its media type.
        size: Repeat the content up to so many bytes.
    """
    held = content.encode() * (size // len(content) if size else 1)
    match how:
        case "bytes":
            return held
        case "path":
            path = Path(tempfile.mkdtemp(dir=FOLDER.name)) / name
            path.write_bytes(held)
            return path
        case "open":
            opened = Watched(held)
            opened.name = name
            return opened
        case "named":
            return (name, held, type) if type else (name, held)
    return content
