"""What decides a request or a type in OpenAPI: a document that has each of it, compiled, and programs that call it."""

from __future__ import annotations

import shutil
from pathlib import Path

from support import node
from support.cases import made, write

from tools.node import link

HERE = Path(__file__).resolve().parent / "features"


def test_features(tmp_path: Path) -> None:
    node.modules()
    write(made(HERE.with_suffix(".yaml")).files_in("typescript"), tmp_path)
    shutil.copytree(HERE, tmp_path / "features")
    link(tmp_path)
    options = (
        '{"extends": "./tsconfig.json", "compilerOptions": {"rootDir": ".", "outDir": "dist", "types": ["node"]}, '
    )
    (tmp_path / "tests.json").write_text(options + '"include": ["src", "features"]}')
    node.run(node.tool("tsc"), "-p", "tests.json", folder=tmp_path)
    printed = node.run("node", "--test", "dist/features/features.test.js", folder=tmp_path)
    assert "\n# fail 0\n" in printed.replace("ℹ", "#") and "\n# pass 0\n" not in printed.replace("ℹ", "#")
