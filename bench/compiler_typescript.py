"""The compiler beside @hey-api/openapi-ts: `python bench/compiler_typescript.py`. Prints ratios; the exit status says nothing of them.

Both read the same document and print a TypeScript client. Every figure comes from fresh processes that run by turns, and
is the best of some rounds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from _compilers import HEY_API, hey_api
from _lab import Lab, on_late
from _report import progress, show

BASELINE = HEY_API
NOTES = (
    "Ratio: Lathe / {baseline}, each the best of {rounds} fresh processes that ran by turns. CPU is user and system time",
    "of the process and of those it starts; memory is that of the largest. Lathe validates, documents and formats what it",
    "prints; {baseline} runs with its defaults, its client for fetch, and no formatter. cold: an empty folder, and nothing",
    "remembered of earlier runs. unchanged input: the same command again. check: nothing remembered, as on a fresh machine.",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    rival = hey_api()
    if rival is None:
        print(f"{BASELINE} cannot be had without npm, so there is nothing to compare with.", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        rows = list(on_late(Lab(Path(folder), "typescript", rival), asked.rounds, 0.75))
        progress("")
    notes = [note.format(rounds=asked.rounds, baseline=BASELINE) for note in NOTES]
    show(f"The compiler beside {BASELINE}", ("theirs", "Lathe", "ratio"), rows, notes, asked.json)


if __name__ == "__main__":
    main()
