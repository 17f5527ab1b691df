"""Node's tools for printed TypeScript, pinned in tests/typescript: installed once, outside the tree."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

_MANIFESTS = Path(__file__).resolve().parents[1] / "tests" / "typescript"
_OLDEST = 20


class Absent(RuntimeError):
    """Node is not there, or too old."""


def modules() -> Path:
    """The folder `node_modules` that holds the tools."""
    if not _has_node():
        raise Absent(f"Node {_OLDEST} or newer and npm are needed")
    lock = (_MANIFESTS / "package-lock.json").read_bytes()
    folder = _cache() / f"node-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not folder.exists():
        _install(folder)
    return folder / "node_modules"


def tool(name: str) -> str:
    """The path of one of the tools: "tsc", "esbuild"."""
    return str(modules() / ".bin" / name)


def link(folder: Path) -> None:
    """Lets the modules of a folder import the tools, and their types."""
    (folder / "node_modules").symlink_to(modules(), target_is_directory=True)


@cache
def _has_node() -> bool:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return int(version.strip().lstrip("v").partition(".")[0] or 0) >= _OLDEST


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "lathe"


def _install(folder: Path) -> None:
    """Installs beside the folder and moves it there whole, so that programs that run at once do not meet half of it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        place = Path(temporary) / "install"
        place.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_MANIFESTS / name, place)
        command = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        done = subprocess.run(command, cwd=place, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"npm ci failed:\n{done.stdout}{done.stderr}")
        try:
            place.rename(folder)
        except OSError:
            if not folder.exists():
                raise
