"""The compiler beside openapi-python-client: `python bench/compiler.py`. Prints ratios; the exit status says nothing of them.

Both read the same document and print a Python client, validation and formatting included. Every figure comes from fresh
processes that run by turns, and is the best of some rounds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from _compilers import PYTHON_CLIENT, installed, python_client
from _lab import OWN, Lab, cpu, memory, on_late
from _report import Row, progress, show

BASELINE = PYTHON_CLIENT

HOW = f"""\
{BASELINE} is not installed, so there is nothing to compare with. `make bench` installs it, or
  python3 -m venv {OWN} && {OWN}/bin/pip install {BASELINE}==0.29.1
"""
NOTES = (
    "Ratio: Lathe / {baseline}, each the best of {rounds} fresh processes that ran by turns. CPU is user and system time",
    "of the process and of those it starts; memory is that of the largest. Bytecode is cached. cold: an empty folder, and",
    "nothing remembered of earlier runs. unchanged input: the same command again. check: nothing remembered, as on a",
    "fresh machine. {baseline} has one way to run; it formats with ruff.",
)


def main() -> None:
    asked = arguments()
    if asked.baseline is None:
        print(HOW, file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        tools = asked.baseline.parent if asked.baseline else None
        lab = Lab(Path(folder), "python", python_client(asked.baseline) if asked.baseline else None, tools)
        rows = list(on_corpus(lab, asked.corpus) if asked.corpus else on_late(lab, asked.rounds, 1.0))
        progress("")
    rounds = 1 if asked.corpus else asked.rounds
    notes = [note.format(rounds=rounds, baseline=BASELINE) for note in NOTES]
    show(f"The compiler beside {BASELINE}", ("theirs", "Lathe", "ratio"), rows, notes, asked.json)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument(
        "--baseline", type=Path, default=installed(BASELINE), help=f"the program {BASELINE} [%(default)s]"
    )
    parser.add_argument("--corpus", type=Path, help="a folder of other documents: each once, in place of Late's")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args()


def on_corpus(lab: Lab, folder: Path) -> Iterator[Row]:
    """Each document of a folder, by size. Documents of the world are not flawless: `--lenient`."""
    found = (path for path in folder.iterdir() if path.suffix in (".yaml", ".yml", ".json") and path.is_file())
    for path in sorted(found, key=lambda path: path.stat().st_size):
        progress(path.name)
        ours, theirs = lab.cold(path.resolve(), "--lenient"), lab.rival(path.resolve())
        name = f"{path.name}, {path.stat().st_size / 1024:,.0f} KB"
        yield cpu(name, ours, theirs)
        yield memory(name, ours, theirs)


if __name__ == "__main__":
    main()
