"""The TypeScript runtime with an SDK written by hand around it, and programs that put it to the test, compiled."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support import node

HERE = Path(__file__).resolve().parent
RUNTIME = HERE.parents[1] / "templates" / "typescript" / "src"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds `src` and, compiled, `dist`."""
    folder = tmp_path_factory.mktemp("mini")
    write_package(folder)
    node.run(node.tool("tsc"), "-p", "tsconfig.json", folder=folder)
    return folder


def write_package(folder: Path) -> None:
    modules = node.modules()
    for source in (RUNTIME, HERE / "mini", HERE / "behaviour"):
        target = folder / "src" / ("behaviour" if source.name == "behaviour" else "")
        shutil.copytree(source, target, dirs_exist_ok=True)
    shutil.copy(HERE / "tsconfig.json", folder)
    (folder / "package.json").write_text('{"name": "mini-sdk", "type": "module", "sideEffects": false}\n')
    (folder / "node_modules").symlink_to(modules, target_is_directory=True)
