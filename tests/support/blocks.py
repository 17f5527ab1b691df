"""Blocks of code in Markdown, and what they need to run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.languages.python.names import names
from generator.languages.python.samples import kit_of
from support.cases import Made

_FENCE = re.compile(r"^(`{3,})(\w*)\n(.*?)\n\1$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One block: where it stands and what it says."""

    where: str
    code: str


def blocks(files: Mapping[str, str], language: str = "python") -> Iterator[Block]:
    """Every block of a language in the Markdown of an SDK, in order."""
    for path, text in files.items():
        if path.endswith(".md"):
            for match in _FENCE.finditer(text):
                if match[2] == language:
                    yield Block(f"{path}:{text.count(chr(10), 0, match.start()) + 1}", match[3])


def setup(made: Made) -> str:
    """What the reference's index says that its examples begin with."""
    settled = names(made.api)
    lines = ["import datetime as dt", "from pathlib import Path", f"from {made.package} import {settled.client}, omit"]
    return "\n".join([*lines, f"{kit_of(settled).client_variable()} = {settled.client}()", ""])
