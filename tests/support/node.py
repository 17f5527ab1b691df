"""Node and its tools in tests: skipped, or failed in CI, where Node is absent."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from tools import node

Found = TypeVar("Found")


def modules() -> Path:
    """The folder `node_modules` with the pinned tools."""
    return _there(node.modules)


def runtime(name: str) -> str:
    """The path of another runtime than Node: "deno", "bun"."""
    return _there(lambda: node.runtime(name))


def _there(find: Callable[[], Found]) -> Found:
    try:
        return find()
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


def _environment() -> dict[str, str]:
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("NODE_OPTIONS", "MINI_", "LATE_"))
    }
