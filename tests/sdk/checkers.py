"""mypy and pyright, in the background, over the SDK and the programs in `typed`."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

PROGRAMS = Path(__file__).parent / "typed"


class Checkers:
    """Started once, read when a test needs it.

    Args:
        package: The folder of the package `late`.
        folder: Where the programs are checked, away from every configuration.
        cache: What mypy keeps from one run to the next.
    """

    def __init__(self, package: Path, folder: Path, cache: Path) -> None:
        shutil.copytree(package, folder / "late", ignore=shutil.ignore_patterns("__pycache__"))
        for program in PROGRAMS.glob("*.py"):
            shutil.copy(program, folder)
        settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        mypy = "--strict --config-file= --python-version=3.11 --no-color-output --no-error-summary --hide-error-context"
        python = sys.executable
        self.folder = folder
        self._running = {
            "mypy": self._start(
                [python, "-m", "mypy", *mypy.split(), f"--cache-dir={cache}", "late", "right.py", "wrong.py"]
            ),
            "pyright": self._start([python, "-m", "pyright", "--outputjson", f"--pythonpath={python}"]),
        }
        self._outputs: dict[str, str] = {}

    def _start(self, command: list[str]) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def _output(self, name: str) -> str:
        if name not in self._outputs:
            out, errors = self._running[name].communicate(timeout=300)
            assert self._running[name].returncode in (0, 1), out + errors
            self._outputs[name] = out
        return self._outputs[name]

    def found(self, name: str) -> dict[str, dict[int, str]]:
        """What a checker said: file to line to message."""
        return _of_mypy(self._output(name)) if name == "mypy" else _of_pyright(self._output(name), self.folder)

    def counted(self, name: str) -> int:
        """How many files pyright read."""
        count: int = json.loads(self._output(name))["summary"]["filesAnalyzed"]
        return count

    def end(self) -> None:
        for process in self._running.values():
            if process.poll() is None:
                process.kill()
            process.communicate()


def _of_mypy(output: str) -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = {}
    for file, line, message in re.findall(r"(?m)^(.+?):(\d+): error: (.*)$", output):
        found.setdefault(file, {})[int(line)] = message
    return found


def _of_pyright(output: str, folder: Path) -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = {}
    for item in _items(json.loads(output)):
        file = Path(item["file"]).relative_to(folder).as_posix()
        found.setdefault(file, {})[item["range"]["start"]["line"] + 1] = item["message"]
    return found


def _items(report: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for item in report["generalDiagnostics"] if item["severity"] == "error"]
