"""The compiler and a rival, each in fresh processes: what they cost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from _report import Row, progress, ratio

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
OWN = ROOT / ".venv" / "bench"
SECONDS, MEGABYTES = 1, 1e-6
PATIENCE = 600
"""Seconds of the clock that a run may take."""

Rival = Callable[[Path, Path], Sequence[str]]
"""The command line of the rival, for a document and the folder that it writes."""


class Cost(NamedTuple):
    """CPU in seconds, memory in bytes; None of a run that failed or took too long."""

    cpu: float | None = None
    memory: float | None = None


class Lab:
    """Folders that are empty when they should be, and the two command lines."""

    def __init__(self, folder: Path, language: str, rival: Rival | None, tools: Path | None = None) -> None:
        self.folder, self._language, self._rival = folder, language, rival
        path = os.pathsep.join(filter(None, [str(tools) if tools else "", os.environ.get("PATH", "")]))
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self.environment |= {"PATH": path, "XDG_CACHE_HOME": str(folder / "cache")}

    def lathe(self, command: str, spec: Path, *more: str) -> Cost:
        out = ["--out", str(self.folder / "lathe"), "--language", self._language]
        return self._cost([sys.executable, "-m", "generator", command, "--spec", str(spec), *out, *more])

    def cold(self, spec: Path, *more: str) -> Cost:
        self._clear("lathe", "cache")
        return self.lathe("generate", spec, *more)

    def rival(self, spec: Path) -> Cost:
        self._clear("rival")
        return self._cost(self._rival(spec, self.folder / "rival")) if self._rival else Cost()

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


def on_late(lab: Lab, rounds: int, cold: float) -> Iterator[Row]:
    """The rows of the Late document; `cold` is the target of a run that finds nothing."""
    tasks = {
        "theirs": partial(lab.rival, SPEC),
        "cold": partial(lab.cold, SPEC),
        "unchanged": partial(lab.lathe, "generate", SPEC),
        "forgotten": partial(lab.lathe, "generate", SPEC, "--no-cache"),
        "check": partial(lab.lathe, "check", SPEC, "--no-cache"),
    }
    lab.cold(SPEC)  # fills the bytecode cache
    best = best_of(tasks, rounds)
    theirs = best["theirs"]
    yield cpu("cold", best["cold"], theirs, cold)
    yield cpu("unchanged input", best["unchanged"], theirs, 0.25)
    yield cpu("unchanged input, --no-cache", best["forgotten"], theirs)
    yield cpu("check", best["check"], theirs, 1.0)
    yield memory("cold", best["cold"], theirs, 2.0)


def cpu(name: str, ours: Cost, theirs: Cost, target: float | None = None) -> Row:
    return ratio(f"{name}: CPU", ours.cpu, theirs.cpu, target, "s", SECONDS)


def memory(name: str, ours: Cost, theirs: Cost, target: float | None = None) -> Row:
    return ratio(f"{name}: memory", ours.memory, theirs.memory, target, "MB", MEGABYTES)


def best_of(tasks: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """The least of each figure of each task; the tasks run by turns, in their order."""
    costs: dict[str, list[Cost]] = {name: [] for name in tasks}
    for turn in range(rounds):
        for name, task in tasks.items():
            progress(f"round {turn + 1} of {rounds}: {name}")
            costs[name].append(task())
    return {name: Cost(*map(_least, zip(*found, strict=True))) for name, found in costs.items()}


def _least(amounts: Iterable[float | None]) -> float | None:
    return min((amount for amount in amounts if amount is not None), default=None)
