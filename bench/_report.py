"""A report: rows of figures with a target, as a table or as JSON."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `value` is what the target limits: a ratio, or with a `unit` an amount; None where it could not be had.

    `ours` and `theirs` say what was compared, as people read it.
    """

    figure: str
    ours: str
    theirs: str
    value: float | None
    target: float | None = None
    unit: str = ""

    @property
    def met(self) -> bool | None:
        return None if self.value is None or self.target is None else self.value <= self.target

    def cells(self) -> list[str]:
        target = "" if self.target is None else f"≤ {self._amount(self.target)}"
        value = "–" if self.value is None else self._amount(self.value)
        return [self.figure, self.theirs, self.ours, value, target, {True: "yes", False: "NO", None: ""}[self.met]]

    def _amount(self, value: float) -> str:
        return f"{value:.3g} {self.unit}" if self.unit else f"{value:.2f}"


def ratio(figure: str, ours: float | None, theirs: float | None, target: float | None, unit: str, scale: float) -> Row:
    """The row that sets two amounts side by side, shown as so many of a unit when multiplied by a scale."""
    value = ours / theirs if ours is not None and theirs else None
    return Row(figure, _shown(ours, unit, scale), _shown(theirs, unit, scale), value, target)


def _shown(amount: float | None, unit: str, scale: float) -> str:
    if amount is None:
        return "–"
    return f"{amount * scale:,.{_digits(amount * scale)}f} {unit}".strip()


def _digits(amount: float) -> int:
    return 0 if amount >= 100 else 1 if amount >= 10 else 2


def machine() -> dict[str, str]:
    """The kind of machine, and when."""
    return {
        "date": time.strftime("%Y-%m-%d"),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {_processor()}",
    }


def _processor() -> str:
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8") as file:
            return next((line.partition(":")[2].strip() for line in file if line.startswith("model name")), "unknown")
    except OSError:
        return platform.processor() or "unknown"


def show(title: str, heads: Sequence[str], rows: Sequence[Row], notes: Sequence[str], as_json: bool) -> None:
    """Prints the report. Notes say how it was measured."""
    if as_json:
        facts = {"title": title, **machine(), "rows": [{**asdict(row), "met": row.met} for row in rows]}
        print(json.dumps({**facts, "notes": list(notes)}, indent=1, ensure_ascii=False))
        return
    table = [["", *heads, "target", "met"], *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    print(f"{title}\n")
    for name, *cells in table:
        aligned = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
        print("  ".join([name.ljust(widths[0]), *aligned]))
    print("\n" + "\n".join([*notes, ", ".join(machine().values())]))


def progress(what: str) -> None:
    """Says on a terminal what is going on; nothing elsewhere."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="" if what else "\r", file=sys.stderr, flush=True)
