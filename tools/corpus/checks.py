"""What a printed SDK must pass, language by language; what passed once, with the same tool, is not checked again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from . import typescript
from .documents import ROOT

WORK = ROOT / "build" / "corpus"
_PASSED = WORK / "passed.json"
_BATCH = 40
"""Packages that are checked at a time."""


@dataclass(frozen=True, slots=True)
class Check:
    """`run` is given the folder that packages lie in and their names, and gives what is wrong with each that fails."""

    name: str
    tool: str
    run: Callable[[Path, Sequence[str]], Mapping[str, str]]


def _imports(folder: Path, packages: Sequence[str]) -> Mapping[str, str]:
    program = ROOT / "tests" / "support" / "import_all.py"
    failed = {}
    for package in packages:
        command = [sys.executable, str(program), package]
        done = subprocess.run(
            command, cwd=folder / package, env={"PYTHONPATH": "."}, capture_output=True, text=True, check=False
        )
        if done.returncode:
            failed[package] = done.stderr.strip().splitlines()[-1]
    return failed


def _mypy(folder: Path, packages: Sequence[str]) -> Mapping[str, str]:
    asked = [part for package in packages for part in ("-p", package)]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={WORK / 'mypy'}", *asked]
    found = {**os.environ, "MYPYPATH": os.pathsep.join(str(folder / package) for package in packages)}
    done = subprocess.run(command, cwd=folder, env=found, capture_output=True, text=True, check=False)
    return _by_package(packages, done, "{0}/{0}/")


def _by_package(packages: Sequence[str], done: subprocess.CompletedProcess[str], place: str) -> Mapping[str, str]:
    """The first line that speaks of each package; of all of them where none is named."""
    if not done.returncode:
        return {}
    lines = (done.stdout + done.stderr).splitlines()
    told = {name: next((line for line in lines if place.format(name) in line), "") for name in packages}
    found = {name: line for name, line in told.items() if line}
    return found or dict.fromkeys(packages, "\n".join(lines)[-300:])


CHECKS: Mapping[str, tuple[Check, ...]] = {
    "python": (
        Check("import", f"python {sys.version_info[0]}.{sys.version_info[1]}", _imports),
        Check("mypy", f"mypy {version('mypy')}", _mypy),
    ),
    "typescript": (
        Check("import", "esbuild", typescript.imports),
        Check("tsc", "tsc", typescript.tsc),
    ),
}


class Checker:
    """Runs the checks of a language over packages by name, each with the sum of its files."""

    def __init__(self) -> None:
        self._passed: set[str] = set(json.loads(_PASSED.read_text())) if _PASSED.exists() else set()

    def run(self, language: str, folder: Path, packages: Mapping[str, str]) -> dict[str, dict[str, str]]:
        """By check, what is wrong with each package that fails."""
        return {check.name: self._failed(check, folder, packages) for check in CHECKS.get(language, ())}

    def _failed(self, check: Check, folder: Path, packages: Mapping[str, str]) -> dict[str, str]:
        asked = [name for name, digest in packages.items() if self._key(check, digest) not in self._passed]
        failed: dict[str, str] = {}
        for start in range(0, len(asked), _BATCH):
            some = asked[start : start + _BATCH]
            found = check.run(folder, some)
            failed.update(found)
            self._passed |= {self._key(check, packages[name]) for name in some if name not in found}
            _PASSED.parent.mkdir(parents=True, exist_ok=True)
            _PASSED.write_text(json.dumps(sorted(self._passed)))
        return failed

    def _key(self, check: Check, digest: str) -> str:
        return f"{check.tool} {check.name} {digest}"
