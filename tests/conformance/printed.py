"""What can be seen in the printed files of a language, where a scenario asks for that in place of a call."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conformance.program import api, printed
from conformance.scenarios import Scenario

from generator.view import operations


def problems_of(story: Scenario, language: str) -> Iterator[str]:
    """Say where the files differ: `never` and `ever` are patterns; `timeouts` are in seconds."""
    wanted = story.printed
    text = "\n".join(text for path, text in printed(story.api, language) if _is_code(path))
    for pattern in wanted.get("never", ()):
        yield from (f"{found[0]} is printed" for found in [re.search(pattern, text)] if found)
    yield from (f"{pattern} is nowhere" for pattern in wanted.get("ever", ()) if not re.search(pattern, text))
    if "timeouts" in wanted:
        found = {op.id: op.timeout for _, op in operations(api(story.api).groups) if op.timeout is not None}
        if found != wanted["timeouts"]:
            yield f"timeouts are {found}"


def _is_code(path: str) -> bool:
    return "/" in path and not path.endswith((".md", ".json", ".toml"))
