"""The table of the suite: what holds in which language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from conformance.drivers import COLUMNS
from conformance.scenarios import Scenario

Results = Mapping[str, Mapping[str, Sequence[str] | None]]
"""Column to scenario to what is wrong with it; None where a language leaves it out."""

HEAD = """\
# Conformance

What every SDK must do is a suite of scenarios under [`tests/conformance`](../tests/conformance), the same for all languages. Each
is performed against one server, which judges every request by the document with a library that is not part of this project. This
page is written by `make conformance`; ✓ holds, ✗ does not, – means nothing in that language, for the reason at the end.
"""


def document(stories: Sequence[Scenario], results: Results) -> str:
    """`docs/conformance.md`."""
    parts = [HEAD, "## In short\n", "\n".join(summary(stories, results)) + "\n"]
    for section, told in sections(stories).items():
        parts += [f"## {section}\n", "\n".join(_table(told, results)) + "\n"]
    return "\n".join([*parts, "## What differs, and why\n", *_differences(stories, results)])


def _differences(stories: Sequence[Scenario], results: Results) -> Iterator[str]:
    """The scenarios that are not the same in all the languages that were put through."""
    shown = {*results, *(COLUMNS[name].language for name in results)}
    found = [(story, where) for story in stories for where in story.but if where in shown]
    for story, where in found:
        what = "other there" if story.but[where] else "left out"
        yield f"- {story.section}, {story.name} ({where}, {what}): {story.reasons[where]}\n"
    if not found:
        yield "Nothing does.\n"


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
        yield _row(section, *(_count([found[story.id] for story in told]) for found in results.values()))


def _count(found: Sequence[Sequence[str] | None]) -> str:
    meant = [problems for problems in found if problems is not None]
    return f"{sum(not problems for problems in meant)} of {len(meant)}"


def _table(told: Sequence[Scenario], results: Results) -> Iterator[str]:
    yield _row("Scenario", "Rows", *(COLUMNS[name].title for name in results))
    yield _row("---", "---", *(":-:" for _ in results))
    for story in told:
        yield _row(story.name, ", ".join(story.rows), *(_mark(found[story.id]) for found in results.values()))


def _mark(problems: Sequence[str] | None) -> str:
    return "–" if problems is None else "✗" if problems else "✓"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def failures(stories: Sequence[Scenario], results: Results) -> Iterator[str]:
    for name, found in results.items():
        for story in stories:
            if problems := found[story.id]:
                yield f"{COLUMNS[name].title}: {story.section}: {story.name}"
                yield from (f"    {problem}" for problem in problems)
