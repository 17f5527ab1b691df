"""The public documents beside the project, and what somebody else counted in them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class Entry:
    """A document; `folder` is that of a fixture, and empty for the API of a company."""

    name: str
    path: Path
    version: str
    operations: int
    size: int
    folder: str = ""


def companies() -> list[Entry]:
    return [_entry(row, CORPUS) for row in _rows(CORPUS / "INDEX.tsv")]


def fixtures() -> list[Entry]:
    """Documents that generators are tested with, the small ones first."""
    rows = _rows(CORPUS / "fixtures" / "INDEX.tsv")
    found = [_entry(row, CORPUS / "fixtures", row["file"].split("/")[0]) for row in rows]
    return sorted(found, key=lambda entry: (entry.size, entry.name))


def _rows(index: Path) -> list[dict[str, str]]:
    with index.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _entry(row: dict[str, str], folder: Path, group: str = "") -> Entry:
    name = row["file"]
    return Entry(name, folder / name, row["openapi"], int(row["operations"]), int(row["total_bytes"]), group)
