"""The table as Markdown. All of it is the same on every machine but seconds and memory, which stay as they are written
until a new figure differs by more than half."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .compiled import Result
from .documents import Entry

_HEAD = """\
# Public documents

<!-- Written by `make corpus`. -->

What comes of documents that other people publish, without any settings: {companies} APIs of companies and projects, and {fixtures}
documents that generators are tested with. Seconds (CPU) and megabytes (peak) are those of one machine; everything else
is the same on each. Broken rules that decide nothing are warnings; *lenient* documents break others, so that `--lenient`
has to leave something out. What a rule means, and what happens instead, is in [rules.md](rules.md) and
[unsupported.md](unsupported.md).
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A document, what came of it, and by language and check what failed."""

    entry: Entry
    result: Result
    failed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Refused, or an SDK with every operation that passes every check."""
        right = self.result.mode == "refused" or self.result.operations == self.entry.operations
        return right and not any(problem for checks in self.failed.values() for problem in checks.values())


def page(companies: list[Row], fixtures: list[Row], before: str) -> str:
    """The whole file; `before` is what it held until now."""
    parts = [_HEAD.format(companies=len(companies), fixtures=len(fixtures)), "## APIs", ""]
    parts += _table(_company_head(companies), (company_cells(row, _figures(before)) for row in companies))
    parts += ["", "## Fixtures", "", *_table(_fixture_head(fixtures), _folders(fixtures))]
    parts += ["", "### Refused", "", *_table(["document", "because"], _refused([*companies, *fixtures]))]
    return "\n".join(parts) + "\n"


def _company_head(rows: list[Row]) -> list[str]:
    return ["document", "OpenAPI", "operations", "in the SDK", *_language_head(rows), "seconds", "MB", "problems"]


def _language_head(rows: list[Row]) -> list[str]:
    return [name for language in _languages(rows) for name in (f"{language}: lines", *_checks(rows, language))]


def _languages(rows: Iterable[Row]) -> list[str]:
    return list(dict.fromkeys(language for row in rows for language in row.failed))


def _checks(rows: Iterable[Row], language: str) -> list[str]:
    return list(dict.fromkeys(check for row in rows for check in row.failed.get(language, ())))


def company_cells(row: Row, figures: Mapping[str, tuple[float, int]]) -> list[str]:
    result = row.result
    cells = [f"`{row.entry.name}`", row.entry.version, str(row.entry.operations), str(result.operations)]
    for language, checks in row.failed.items():
        cells += [f"{result.sdks[language].lines:,}", *("no" if problem else "yes" for problem in checks.values())]
    seconds, memory = figures.get(row.entry.name, (result.seconds, result.memory))
    seconds, memory = _kept(seconds, result.seconds), round(_kept(memory, result.memory))
    problems = ", ".join(f"`{rule}` {count}" for rule, count in result.rules.items())
    lenient = "*lenient:* " if result.mode == "lenient" else ""
    return [*cells, f"{seconds:.1f}", str(memory), f"{lenient}{problems}"]


def _kept(old: float, new: float) -> float:
    return old if new / 1.5 <= old <= new * 1.5 else new


def _figures(before: str) -> dict[str, tuple[float, int]]:
    """Seconds and memory by document, as a table of before says them."""
    found = re.findall(r"^\| `([^`]+)` \|.*\| ([\d.]+) \| (\d+) \|[^|]*\|$", before, re.M)
    return {name: (float(seconds), int(memory)) for name, seconds, memory in found}


def _fixture_head(rows: list[Row]) -> list[str]:
    counts = ["documents", "compiled", "lenient", "refused", "operations", "in the SDKs"]
    return ["folder", *counts, *_language_head(rows)]


def _folders(rows: list[Row]) -> Iterable[list[str]]:
    for folder in sorted({row.entry.folder for row in rows}):
        own = [row for row in rows if row.entry.folder == folder]
        modes = [row.result.mode for row in own]
        kept = [row for row in own if row.result.mode != "refused"]
        cells = [f"`{folder}`", str(len(own)), *(str(modes.count(mode)) for mode in ("", "lenient", "refused"))]
        cells += [str(sum(row.entry.operations for row in kept)), str(sum(row.result.operations for row in kept))]
        for language in _languages(rows):
            cells.append(f"{sum(row.result.sdks[language].lines for row in kept):,}")
            cells += [_passing(kept, language, check) for check in _checks(rows, language)]
        yield cells


def _passing(rows: list[Row], language: str, check: str) -> str:
    bad = sum(bool(row.failed[language][check]) for row in rows)
    return f"{len(rows) - bad} of {len(rows)}" if bad else "all"


def _refused(rows: list[Row]) -> Iterable[list[str]]:
    for row in sorted(rows, key=lambda row: row.entry.name):
        if row.result.mode == "refused":
            yield [f"`{row.entry.name}`", row.result.error]


def _table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    return [_line(head), _line(["---"] * len(head)), *map(_line, rows)]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
