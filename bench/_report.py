"""A report: rows of figures with a target, as a table or as JSON."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass


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
    """The row that sets two amounts side by side, shown in a unit of which one is `scale` times theirs."""
    shown = ["failed" if amount is None else f"{amount * scale:,.{_digits(amount * scale)}f} {unit}".strip()
             for amount in (ours, theirs)]  # fmt: skip
    value = ours / theirs if ours is not None and theirs else None
    return Row(figure, *shown, value, target)


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
        with open("/proc/cpuinfo", encoding="utf-8") as file:
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
    for line in table:
        name, *cells = (cell.ljust(width) if not at else cell.rjust(width)
                        for at, (cell, width) in enumerate(zip(line, widths, strict=True)))  # fmt: skip
        print("  ".join([name, *cells]).rstrip())
    print("\n" + "\n".join([*notes, ", ".join(machine().values())]))


def progress(what: str) -> None:
    """Says on a terminal what is going on; nothing elsewhere."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="" if what else "\r", file=sys.stderr, flush=True)
