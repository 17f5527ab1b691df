"""The generated Python SDK beside plain httpx2: `python bench/sdk.py`. Prints ratios; the exit status says nothing of them.

Every figure comes from fresh processes that run by turns, and is the best of some rounds. See `_tasks.py` for what is
measured.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from _report import Row, progress, ratio, show

HERE = Path(__file__).resolve().parent
SDK = HERE.parent / "generated" / "python"
PACKAGE = "late"
TASKS = ("start", "first", "post", "post_async", "second", "decode", "live")
SUBJECTS = ("plain", "sdk")
MILLISECONDS, MICROSECONDS, MEGABYTES, KILOBYTES, MILLIONS = 1e3, 1e6, 1e-6, 1e-3, 1e-6

ROWS = (
    ("import and a client / import: CPU", "start.cpu", 0.25, "ms", MILLISECONDS),
    ("import and a client / import: memory", "start.memory", 0.25, "MB", MEGABYTES),
    ("cold start to a list of 100: CPU", "first.cpu", 1.10, "ms", MILLISECONDS),
    ("cold start to a list of 100: memory", "first.memory", 1.15, "MB", MEGABYTES),
    ("small POST, sync: CPU", "post.cpu", 1.0, "µs", MICROSECONDS),
    ("small POST, async: CPU", "post_async.cpu", 1.0, "µs", MICROSECONDS),
    ("small POST, sync: function calls", "post.calls", 0.95, "", 1),
    ("small POST, async: function calls", "post_async.calls", 0.95, "", 1),
    ("decode 100 posts, read 5 fields of each: CPU", "decode.cpu", 1.0, "µs", MICROSECONDS),
    ("the same, every post off the schema: CPU", "decode.odd", 5.0, "µs", MICROSECONDS),
    ("live memory of 100 posts", "live.memory", 0.85, "KB", KILOBYTES),
)
"""What a row says, its figure as task.name, the target for the ratio, and how amounts are shown."""

COUNTED = (("import and a client / import", "start", 0.25), ("cold start to a list of 100", "first", 1.10))

NOTES = (
    "plain: httpx2 and `.json()`. SDK: the typed client. Ratio: SDK / plain, each the best of {rounds} fresh processes that",
    "ran by turns with a warm bytecode cache. CPU is user and system time of the measured process alone; its server, a",
    "Python program on the loopback interface, is another process. Imports and cold starts leave the interpreter's own",
    "start out; memory is resident memory added, live memory is what tracemalloc sees.",
)


class Lab:
    """Where tasks run: a copy of the SDK, the address of the server, one environment for all."""

    def __init__(self, sdk: Path, address: str) -> None:
        self.address = address
        self.cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "LATE_")) and not name.lower().endswith("_proxy")
        } | {"PYTHONPATH": str(sdk), "PYTHONHASHSEED": "0"}

    def command(self, task: str, subject: str) -> list[str]:
        core = str(self.cores[-1]) if len(self.cores) > 1 else ""
        return [sys.executable, str(HERE / "_tasks.py"), task, subject, self.address, core]

    def run(self, task: str, subject: str) -> Mapping[str, float]:
        done = subprocess.run(self.command(task, subject), env=self.environment, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{task} of {subject} failed:\n{done.stderr}")
        figures = ast.literal_eval(done.stdout)
        return {f"{task}.{name}": value for name, value in figures.items()}

    def instructions(self, task: str, subject: str) -> int:
        """How many instructions a task takes, the interpreter's own start included."""
        counter = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
        command = [*counter, *self.command(task, subject)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True)
        found = re.search(r"I +refs: +([\d,]+)", done.stderr)
        assert found, done.stderr
        return int(found[1].replace(",", ""))


def main() -> None:
    asked = arguments()
    package = asked.sdk / PACKAGE
    if not package.is_dir():
        raise SystemExit(f"there is no {package}; `make regenerate` writes it, --sdk names another folder")
    with tempfile.TemporaryDirectory() as folder, server() as address:
        copy = Path(folder)  # bytecode and whatever tools leave behind goes there
        shutil.copytree(package, copy / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
        lab = Lab(copy, address)
        warm_up(lab)
        rows = [*measured(lab, asked.rounds), *(counted(lab) if asked.instructions else []), *checked(copy)]
        progress("")
    notes = [note.format(rounds=asked.rounds) for note in NOTES]
    show("The Python SDK beside plain httpx2", ("plain", "SDK", "ratio"), rows, notes, asked.json)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--sdk", type=Path, default=SDK, help="the folder that holds the package `late` [%(default)s]")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument(
        "--instructions", action="store_true", help="count those of import and cold start too; needs valgrind"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    if asked.instructions and not shutil.which("valgrind"):
        parser.error("--instructions needs valgrind, which is not installed")
    return asked


@contextmanager
def server() -> Iterator[str]:
    """The address of a server that runs meanwhile."""
    with subprocess.Popen([sys.executable, str(HERE / "_server.py")], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def warm_up(lab: Lab) -> None:
    """Fills the bytecode cache, and makes sure that the answers are what the SDK expects of them."""
    lab.run("post_async", "sdk")
    found = lab.run("sound", "sdk")
    if found != {"sound.good": 0, "sound.odd": 100}:
        raise SystemExit(f"the answers in _payload.py are not what this SDK documents: {found}")


def measured(lab: Lab, rounds: int) -> Iterator[Row]:
    best: dict[str, dict[str, float]] = {subject: {} for subject in SUBJECTS}
    for turn in range(rounds):
        for task in TASKS:
            progress(f"round {turn + 1} of {rounds}: {task}")
            for subject in SUBJECTS:
                for name, value in lab.run(task, subject).items():
                    best[subject][name] = min(value, best[subject].get(name, value))
    ours, theirs = best["sdk"], best["plain"]
    theirs["decode.odd"] = theirs["decode.cpu"]  # to json.loads an odd value is as good as any
    for figure, name, target, unit, scale in ROWS:
        yield ratio(figure, ours[name], theirs[name], target, unit, scale)
    shown = [f"{one['second.cpu'] * MILLISECONDS:.2f} ms" for one in (ours, theirs)]
    yield Row("a second client: CPU", shown[0], shown[1], ours["second.cpu"] * MILLISECONDS, 1.0, "ms")


def counted(lab: Lab) -> Iterator[Row]:
    """What CPU time says of the imports and of the cold start, without its noise."""
    progress("instructions")
    bare = lab.instructions("nothing", "sdk")
    for figure, task, target in COUNTED:
        ours, theirs = (lab.instructions(task, subject) - bare for subject in ("sdk", "plain"))
        yield ratio(f"{figure}: instructions", ours, theirs, target, "M", MILLIONS)


# types


def checked(folder: Path) -> Iterator[Row]:
    """Errors of the two type checkers in the package; tests and examples are checked by the tests."""
    for name, errors in (("mypy --strict", _mypy), ("pyright strict", _pyright)):
        progress(name)
        found = errors(folder) if find_spec(name.split()[0]) else None
        shown = "not installed" if found is None else str(found)
        yield Row(f"type errors in the package: {name}", shown, "", found, 0, "errors")


def _mypy(folder: Path) -> int:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--no-error-summary", PACKAGE]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    return sum(": error:" in line for line in said.splitlines())


def _pyright(folder: Path) -> int | None:
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps({"include": [PACKAGE], "typeCheckingMode": "strict"}), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "--project",
        str(config),
    ]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    return int(json.loads(said)["summary"]["errorCount"]) if said.startswith("{") else None


if __name__ == "__main__":
    main()
