"""The generated TypeScript SDK beside bare fetch: `python bench/typescript.py`. Prints ratios; the exit status says nothing of them.

Every figure of time comes from fresh processes that run by turns, and is the best of some rounds. See `_typescript.mjs`
for what is measured.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from _report import Row, progress, ratio, show

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from tools import node  # noqa: E402

SDK = HERE.parent / "generated" / "typescript"
SUBJECTS = ("plain", "limited", "sdk")
TASKS = (("post", "small POST: CPU", 1.05), ("list", "list of 100, 191 KB: CPU", None))
IMPORT, ONE, ALL, CHECK = 20.0, 12.0, 40.0, 3.0
"""Targets: milliseconds, kilobytes, kilobytes, seconds."""

NOTES = (
    "plain: the platform's fetch and `.json()`. Ratio: SDK / plain, each the best of {rounds} fresh processes that ran by",
    "turns. CPU is user and system time of the measured process alone; its server is another one. The import is that of",
    "everything, with a client, in a process that has loaded nothing. Sizes: esbuild, minified, then gzip; one resource:",
    "the client without others, of all resources the middle one.",
)


class Lab:
    """Where the SDK is compiled and bundled."""

    def __init__(self, sdk: Path, folder: Path) -> None:
        self.folder = folder
        for part in ("src", "package.json", "tsconfig.json"):
            source, target = sdk / part, folder / part
            (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
        node.link(folder)
        self.checked = min(self._seconds("--noEmit") for _ in range(2))
        done = subprocess.run(["npm", "run", "--silent", "build:esm"], cwd=folder, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"the SDK cannot be bundled:\n{done.stderr}")
        self.built = folder / "dist" / "esm"

    def _seconds(self, *options: str) -> float:
        before = os.times()
        done = subprocess.run([node.tool("tsc"), "-p", str(self.folder), *options], capture_output=True, text=True)
        after = os.times()
        if done.returncode:
            raise SystemExit(f"the SDK does not compile:\n{done.stdout}")
        return after.children_user + after.children_system - before.children_user - before.children_system

    def run(self, task: str, subject: str, address: str) -> float:
        command = ["node", str(HERE / "_typescript.mjs"), task, subject, str(self.built), address]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("LATE_", "NODE_"))}
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{task} of {subject} failed:\n{done.stderr}")
        return float(done.stdout)

    def resources(self) -> dict[str, str]:
        """The class of each resource that has its own module."""
        texts = {path.stem: path.read_text(encoding="utf-8") for path in (self.folder / "src/resources").glob("*.ts")}
        return {name: found[1] for name, text in texts.items() if (found := re.search(r"export class (\w+)", text))}

    def size(self, entry: str) -> float:
        """Kilobytes of a bundle."""
        source = self.folder / "entry.js"
        source.write_text(entry, encoding="utf-8")
        command = [node.tool("esbuild"), str(source), "--bundle", "--minify", "--format=esm", "--platform=neutral"]
        return len(gzip.compress(subprocess.run(command, capture_output=True, check=True).stdout, 9)) / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--sdk", type=Path, default=SDK, help="the folder of the package [%(default)s]")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    try:
        node.modules()
    except node.Absent as absent:
        raise SystemExit(str(absent)) from None
    with tempfile.TemporaryDirectory() as folder, server() as address:
        progress("compiling")
        lab = Lab(asked.sdk.resolve(), Path(folder))
        rows = [*timed(lab, address, asked.rounds), *sized(lab)]
        progress("")
    notes = [note.format(rounds=asked.rounds) for note in NOTES]
    show("The TypeScript SDK beside bare fetch", ("plain", "SDK", "ratio"), rows, notes, asked.json)


@contextmanager
def server() -> Iterator[str]:
    """The address of a server that runs meanwhile."""
    with subprocess.Popen([sys.executable, str(HERE / "_server.py")], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def timed(lab: Lab, address: str, rounds: int) -> Iterator[Row]:
    found: dict[tuple[str, str], list[float]] = {}
    for turn in range(rounds):
        for task in ("import", *(task for task, _, _ in TASKS)):
            progress(f"round {turn + 1} of {rounds}: {task}")
            for subject in SUBJECTS if task != "import" else ("sdk",):
                found.setdefault((task, subject), []).append(lab.run(task, subject, address))
    for task, figure, target in TASKS:
        yield ratio(figure, min(found[task, "sdk"]), min(found[task, "plain"]), target, "µs", 1)
        limited = min(found[task, "limited"])
        yield ratio("the same, plain with a limit of time", min(found[task, "sdk"]), limited, None, "µs", 1)
    milliseconds = min(found["import", "sdk"]) / 1000
    yield Row("import and a client: CPU", f"{milliseconds:.1f} ms", "", milliseconds, IMPORT, "ms")


def sized(lab: Lab) -> Iterator[Row]:
    progress("bundles")
    sizes = sorted((lab.size(_one(resource)), name) for name, resource in lab.resources().items())
    middle, name = sizes[len(sizes) // 2]
    largest, at_most = sizes[-1]
    everything = lab.size('import { Late } from "./dist/esm/index.js"; globalThis.used = new Late();')
    yield Row(f"one resource, bundled: {name}", f"{middle:.1f} kB", "", middle, ONE, "kB")
    yield Row(f"the largest one: {at_most}", f"{largest:.1f} kB", "", largest, ONE, "kB")
    yield Row("everything, bundled", f"{everything:.1f} kB", "", everything, ALL, "kB")
    yield Row("tsc --noEmit of the package: CPU", f"{lab.checked:.1f} s", "", lab.checked, CHECK, "s")


def _one(resource: str) -> str:
    return f"""
        import {{ LateCore, {resource} }} from "./dist/esm/index.js";
        globalThis.used = new {resource}(new LateCore());
    """


if __name__ == "__main__":
    main()
