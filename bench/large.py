"""The Python SDK of a large API: `python bench/large.py`. What the import and first calls cost, beside httpx2.

The document is made, or given with calls to measure. Answers come out of memory, so that neither network nor TLS counts: what
is left is what the SDK loads and does. Every figure comes from fresh processes that run by turns.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import sdk
from _lab import ROOT
from _report import Row, progress, ratio, show
from scale import document

TASK = Path(__file__).with_name("_large.py")
CALLS = [
    ("thing7.list()", '{"items": [{"id": "a", "price": {"amount": 1}}]}'),
    ("thing7.get('a')", '{"id": "a", "of": {"kind": "a"}}'),
]
NOTES = (
    "plain: the import of httpx2; for calls a client of it and `.json()` too. SDK: the import and a client; then a first call as",
    "well. CPU is user and system time with a warm bytecode cache, the best of {rounds} fresh processes that ran by turns;",
    "the interpreter's own start is left out.",
)


def main() -> None:
    asked = arguments()
    with tempfile.TemporaryDirectory() as folder:
        lab = Lab(Path(folder), asked)
        rows = [*lab.rows("import and a client / import", "", "", 0.25, asked)]
        for call, body in asked.call or CALLS:
            rows += lab.rows(f"import to {call}", call, body, None, asked)
        progress("")
    notes = [note.format(rounds=asked.rounds) for note in NOTES]
    show(f"The Python SDK of {lab.title}", ("plain", "SDK", "ratio"), rows, notes, asked.json)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--size", type=int, default=5000, help="operations of the document that is made [%(default)s]")
    parser.add_argument("--spec", type=Path, help="a document in its place")
    parser.add_argument("--client", default="Scale()", help="the client, as Python says it [%(default)s]")
    parser.add_argument(
        "--call", nargs=2, action="append", metavar=("CALL", "BODY"), help="a call and its answer, as JSON"
    )
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument("--instructions", action="store_true", help="count those too; needs valgrind")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args()


class Lab(sdk.Lab):
    """The SDK of the document, and its tasks."""

    def __init__(self, folder: Path, asked: argparse.Namespace) -> None:
        super().__init__(folder / "python", "")
        self._client = asked.client
        self.title = asked.spec.name if asked.spec else f"{asked.size:,} operations"
        spec = asked.spec or folder / "openapi.json"
        if not asked.spec:
            spec.write_text(json.dumps(document(asked.size)), encoding="utf-8")
        progress("compiling")
        command = [sys.executable, "-m", "generator", "generate", "--spec", str(spec.resolve()), "--out", str(folder)]
        more = ["--language", "python", "--lenient", "--no-cache", "--quiet"]
        subprocess.run([*command, *more], cwd=ROOT, check=True)
        self._package = next((folder / "python").glob("*/_client.py")).parent.name

    def command(self, task: str, subject: str) -> list[str]:
        call, _, body = task.partition("\n")
        return [sys.executable, "-P", str(TASK), subject, self._package, self._client, call, body]

    def rows(self, name: str, call: str, body: str, target: float | None, asked: argparse.Namespace) -> Iterator[Row]:
        task = f"{call}\n{body}"
        self.run(task, "sdk")  # fills the bytecode cache
        best = {"sdk": 1e9, "plain": 1e9}
        for turn in range(asked.rounds):
            progress(f"round {turn + 1} of {asked.rounds}: {name}")
            for subject in best:
                best[subject] = min(best[subject], *self.run(task, subject).values())
        yield ratio(f"{name}: CPU", best["sdk"], best["plain"], target, "ms", sdk.MILLISECONDS)
        if asked.instructions:
            bare = self.instructions(task, "nothing")
            ours, theirs = (self.instructions(task, subject) - bare for subject in ("sdk", "plain"))
            yield ratio(f"{name}: instructions", ours, theirs, target, "M", sdk.MILLIONS)


if __name__ == "__main__":
    main()
