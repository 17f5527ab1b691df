"""The compiler beside openapi-python-client: `python bench/compiler.py`. Prints ratios; the exit status says nothing of them.

Both read the same document and print a Python client, validation and formatting included. Every figure comes from fresh
processes that run by turns, and is the best of some rounds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from _report import Row, progress, ratio, show

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
OWN = ROOT / ".venv" / "bench"
BASELINE = "openapi-python-client"
SECONDS, MEGABYTES = 1, 1e-6
PATIENCE = 600
"""Seconds of the clock that a run may take."""

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


class Cost(NamedTuple):
    """CPU in seconds, memory in bytes; None of a run that failed or took too long."""

    cpu: float | None = None
    memory: float | None = None


class Lab:
    """Folders that are empty when they should be, and the two command lines."""

    def __init__(self, folder: Path, baseline: Path | None) -> None:
        self.folder = folder
        self.baseline = baseline
        path = os.pathsep.join(filter(None, [str(baseline.parent) if baseline else "", os.environ.get("PATH", "")]))
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self.environment |= {"PATH": path, "XDG_CACHE_HOME": str(folder / "cache")}

    def lathe(self, command: str, spec: Path, *more: str) -> Cost:
        out = ["--out", str(self.folder / "lathe"), "--language", "python"]
        return self._cost([sys.executable, "-m", "generator", command, "--spec", str(spec), *out, *more])

    def cold(self, spec: Path, *more: str) -> Cost:
        self._clear("lathe", "cache")
        return self.lathe("generate", spec, *more)

    def rival(self, spec: Path) -> Cost:
        self._clear("rival")
        out = ["--output-path", str(self.folder / "rival")]
        return self._cost([str(self.baseline), "generate", "--path", str(spec), *out]) if self.baseline else Cost()

    def _clear(self, *names: str) -> None:
        for name in names:
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def _cost(self, command: Sequence[str]) -> Cost:
        """What a command costs with all that it starts."""
        null = subprocess.DEVNULL
        process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=null, stderr=null)
        timer = threading.Timer(PATIENCE, process.kill)
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        unit = 1 if sys.platform == "darwin" else 1024
        return Cost() if process.returncode else Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


def main() -> None:
    asked = arguments()
    if asked.baseline is None:
        print(HOW, file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        lab = Lab(Path(folder), asked.baseline)
        rows = list(on_corpus(lab, asked.corpus) if asked.corpus else on_late(lab, asked.rounds))
        progress("")
    rounds = 1 if asked.corpus else asked.rounds
    notes = [note.format(rounds=rounds, baseline=BASELINE) for note in NOTES]
    show(f"The compiler beside {BASELINE}", ("theirs", "Lathe", "ratio"), rows, notes, asked.json)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--baseline", type=Path, default=_installed(), help=f"the program {BASELINE} [%(default)s]")
    parser.add_argument("--corpus", type=Path, help="a folder of other documents: each once, in place of Late's")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args()


def _installed() -> Path | None:
    """The program in its own environment, in ours, or anywhere."""
    places = [str(OWN / "bin"), str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    found = shutil.which(BASELINE, path=os.pathsep.join(places))
    return Path(found) if found else None


def on_late(lab: Lab, rounds: int) -> Iterator[Row]:
    tasks = {
        "theirs": partial(lab.rival, SPEC),
        "cold": partial(lab.cold, SPEC),
        "unchanged": partial(lab.lathe, "generate", SPEC),
        "forgotten": partial(lab.lathe, "generate", SPEC, "--no-cache"),
        "check": partial(lab.lathe, "check", SPEC, "--no-cache"),
    }
    lab.cold(SPEC)  # fills the bytecode cache
    best = _best(tasks, rounds)
    theirs = best["theirs"]
    yield _cpu("cold", best["cold"], theirs, 1.0)
    yield _cpu("unchanged input", best["unchanged"], theirs, 0.25)
    yield _cpu("unchanged input, --no-cache", best["forgotten"], theirs)
    yield _cpu("check", best["check"], theirs, 1.0)
    yield _memory("cold", best["cold"], theirs, 2.0)


def _cpu(name: str, ours: Cost, theirs: Cost, target: float | None = None) -> Row:
    return ratio(f"{name}: CPU", ours.cpu, theirs.cpu, target, "s", SECONDS)


def _memory(name: str, ours: Cost, theirs: Cost, target: float | None = None) -> Row:
    return ratio(f"{name}: memory", ours.memory, theirs.memory, target, "MB", MEGABYTES)


def _best(tasks: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """The least of each figure of each task; the tasks run by turns, in their order."""
    costs: dict[str, list[Cost]] = {name: [] for name in tasks}
    for turn in range(rounds):
        for name, task in tasks.items():
            progress(f"round {turn + 1} of {rounds}: {name}")
            costs[name].append(task())
    return {name: Cost(*map(_least, zip(*found, strict=True))) for name, found in costs.items()}


def _least(amounts: Iterable[float | None]) -> float | None:
    return min((amount for amount in amounts if amount is not None), default=None)


def on_corpus(lab: Lab, folder: Path) -> Iterator[Row]:
    """Each document of a folder, by size. Documents of the world are not flawless: `--lenient`."""
    found = (path for path in folder.iterdir() if path.suffix in (".yaml", ".yml", ".json") and path.is_file())
    for path in sorted(found, key=lambda path: path.stat().st_size):
        progress(path.name)
        ours, theirs = lab.cold(path.resolve(), "--lenient"), lab.rival(path.resolve())
        name = f"{path.name}, {path.stat().st_size / 1024:,.0f} KB"
        yield _cpu(name, ours, theirs)
        yield _memory(name, ours, theirs)


if __name__ == "__main__":
    main()
