"""The table of the suite: what holds in which language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from conformance.drivers import COLUMNS
from conformance.scenarios import Scenario

Results = Mapping[str, Mapping[str, Sequence[str]]]
"""Column to scenario to what is wrong with it."""

HEAD = """\
# Conformance

What every SDK must do is a suite of scenarios under [`tests/conformance`](../tests/conformance), the same for all languages. Each
is performed against one server, which judges every request by the document with a library that is not part of this project. This
page is written by `make conformance`; ✓ holds, ✗ does not.
"""


def document(stories: Sequence[Scenario], results: Results) -> str:
    """`docs/conformance.md`."""
    parts = [HEAD, "## In short\n", "\n".join(summary(stories, results)) + "\n"]
    for section, told in sections(stories).items():
        parts += [f"## {section}\n", "\n".join(_table(told, results)) + "\n"]
    return "\n".join(parts)


def sections(stories: Sequence[Scenario]) -> dict[str, list[Scenario]]:
    found: dict[str, list[Scenario]] = {}
    for story in stories:
        found.setdefault(story.section, []).append(story)
    return found


def summary(stories: Sequence[Scenario], results: Results) -> Iterator[str]:
    """Scenarios that hold, of how many, section by section."""
    yield _row("Section", *(COLUMNS[name].title for name in results))
    yield _row("---", *("--:" for _ in results))
    for section, told in [*sections(stories).items(), ("**All**", list(stories))]:
        holding = [sum(not found[story.id] for story in told) for found in results.values()]
        yield _row(section, *(f"{count} of {len(told)}" for count in holding))


def _table(told: Sequence[Scenario], results: Results) -> Iterator[str]:
    yield _row("Scenario", "Rows", *(COLUMNS[name].title for name in results))
    yield _row("---", "---", *(":-:" for _ in results))
    for story in told:
        marks = ["✗" if found[story.id] else "✓" for found in results.values()]
        yield _row(story.name, ", ".join(story.rows), *marks)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def failures(stories: Sequence[Scenario], results: Results) -> Iterator[str]:
    for name, found in results.items():
        for story in stories:
            if found[story.id]:
                yield f"{COLUMNS[name].title}: {story.section}: {story.name}"
                yield from (f"    {problem}" for problem in found[story.id])
