"""The same document gives the same bytes, wherever and however it is compiled; and a longer one renames nothing."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from support.cases import CASES, LATE, ROOT, made, made_late

from generator.languages import LANGUAGES

_PRINT = """
import hashlib, json, pathlib, sys
from generator.languages import LANGUAGES
from generator.pipeline import compile_api, print_sdk
folder = pathlib.Path(sys.argv[1])
api = compile_api(folder / "openapi.yaml", folder / "sdk.yaml").api
files = {f"{name}/{path}": text for name in LANGUAGES for path, text in print_sdk(api, name).items()}
print(json.dumps({path: hashlib.sha256(text.encode()).hexdigest() for path, text in files.items()}))
"""


def printed(root: Path, cwd: Path, **variables: str) -> dict[str, str]:
    """Sums of the files of the Late SDKs, from a process of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    environment = {**kept, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1", **variables}
    command = [sys.executable, "-c", _PRINT, str(root / "spec")]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def test_the_same_bytes_for_any_hash_seed_folder_and_locale(tmp_path: Path) -> None:
    copy = tmp_path / "a copy"
    for name in ("generator", "templates", "spec"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    first = printed(ROOT, ROOT, PYTHONHASHSEED="0")
    assert {path.split("/")[0] for path in first} == set(LANGUAGES)
    assert list(first) == sorted(first)
    assert printed(copy, tmp_path, PYTHONHASHSEED="random", LC_ALL="C", TZ="Asia/Kathmandu") == first
    assert printed(ROOT, tmp_path, PYTHONHASHSEED="1", PYTHONUTF8="0", PYTHONOPTIMIZE="1") == first


def test_twice_in_one_process_gives_the_same() -> None:
    for case in CASES[::8]:
        assert made.__wrapped__(case / "openapi.yaml").files == made.__wrapped__(case / "openapi.yaml").files


def test_nothing_printed_tells_of_the_machine() -> None:
    every = [item for name in LANGUAGES for item in made_late().files_in(name).items()]
    for path, text in every:
        assert str(ROOT) not in text and str(Path.home()) not in text, path


def names(files: dict[str, str]) -> set[tuple[str, ...]]:
    """What users of a package name: classes, their members and methods, arguments."""
    found: set[tuple[str, ...]] = set()
    for path, text in files.items():
        kind = path.split("/")[1]
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                found.add((kind, node.name))
                for item in node.body:
                    if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
                        arguments = [*item.args.args, *item.args.kwonlyargs]
                        found |= {(kind, node.name, item.name, argument.arg) for argument in arguments}
                    elif isinstance(item, ast.AnnAssign):
                        found.add((kind, node.name, ast.unparse(item)))
            elif isinstance(node, ast.Assign) and kind != "resources":
                found.add((kind, ast.unparse(node.targets[0])))
    return found


@pytest.mark.parametrize("tag", ["Posts", None])
def test_an_endpoint_at_the_end_renames_nothing(tag: str | None, tmp_path: Path) -> None:
    """Though it uses what others use, and asks for names that others have."""
    document = YAML(typ="safe").load(LATE.read_text(encoding="utf-8"))
    content = {"application/json": {"schema": {"type": "object", "properties": {"post": {"type": "object", "properties": {"status": {"type": "string", "enum": ["a"]}}}, "account": {"$ref": "#/components/schemas/SocialAccount"}, "media": {"$ref": "#/components/schemas/MediaItem"}, "user": {"$ref": "#/components/schemas/User"}}}}}  # fmt: skip
    document["paths"]["/v1/last"] = {
        method: {
            "operationId": f"{verb}{noun}",
            **({"tags": [tag]} if tag else {}),
            "requestBody": {"content": content},
            "responses": {"200": {"description": "Done.", "content": content}},
        }
        for method, verb, noun in [("post", "create", "Posts"), ("put", "list", "Post"), ("patch", "get", "Analytic")]
    }
    longer = tmp_path / "openapi.json"
    longer.write_text(json.dumps(document, default=str), encoding="utf-8")
    after = made.__wrapped__(longer, LATE.parent / "sdk.yaml")
    assert names(made_late().printed) - names(after.printed) == set()
    before, later = (each.files_in("typescript")["src/index.ts"] for each in (made_late(), after))
    assert set(re.findall(r"\w+", before)) - set(re.findall(r"\w+", later)) == set()
