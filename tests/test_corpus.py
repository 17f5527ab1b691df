"""Public documents, as they are: each becomes a package that is whole. They lie beside the project and are not part of it.

By default some of them; `pytest --corpus-all` takes all.
"""

from __future__ import annotations

import ast
import csv
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import node as tools_of_node
from support.cases import CASES, ROOT, TESTS, made_case, write

from generator.languages import LANGUAGES
from generator.pipeline import compile_api, print_sdk
from generator.view import operations
from tools.corpus import typescript

CORPUS = ROOT.parent / "shared" / "corpus"
SOME = {
    "discord.json",
    "iceberg-rest-catalog.yaml",
    "museum-3.1.yaml",
    "open-payments-resource/resource-server.yaml",
    "qdrant.json",
    "realworld-conduit.yml",
    "supabase-auth.yaml",
    "telegram-bot-api.json",
    "text-generation-inference.json",
    "train-travel-3.1.yaml",
}


def index(path: Path) -> dict[str, dict[str, str]]:
    """What is known of the documents of a folder, counted by somebody else."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["file"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


DOCUMENTS, FIXTURES = index(CORPUS / "INDEX.tsv"), index(CORPUS / "fixtures" / "INDEX.tsv")
needs_corpus = pytest.mark.skipif(not DOCUMENTS, reason=f"there are no documents at {CORPUS}")


@needs_corpus
@pytest.mark.parametrize("name", DOCUMENTS or ["none"])
def test_a_document_becomes_a_whole_package(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if name not in SOME and not request.config.getoption("--corpus-all"):
        pytest.skip("only with --corpus-all")
    compiled = compile_api(CORPUS / name)
    assert compiled.api, "\n".join(map(str, compiled.problems))
    assert len(list(operations(compiled.api.groups))) == int(DOCUMENTS[name]["operations"])
    files = print_sdk(compiled.api, "python")
    twice = {path: names for path, text in files.items() if path.endswith(".py") and (names := list(doubles(text)))}
    assert twice == {}
    write(files, tmp_path)
    package = compiled.api.packages["python"].name
    command = [sys.executable, str(TESTS / "support" / "import_all.py"), package]
    done = subprocess.run(command, cwd=tmp_path, env={"PYTHONPATH": "."}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


@needs_corpus
def test_documents_become_typescript_that_is_typed_and_can_be_imported(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    tools_of_node.modules()
    names = list(DOCUMENTS) if request.config.getoption("--corpus-all") else sorted(SOME)
    packages = {f"d{place}": name for place, name in enumerate(names)}
    for package, name in packages.items():
        compiled = compile_api(CORPUS / name)
        assert compiled.api, "\n".join(map(str, compiled.problems))
        write(print_sdk(compiled.api, "typescript"), tmp_path / package)
    wrong = {**typescript.imports(tmp_path, list(packages)), **typescript.tsc(tmp_path, list(packages))}
    assert {packages[package]: why for package, why in wrong.items()} == {}


def test_what_is_wrong_with_typescript_is_found(tmp_path: Path) -> None:
    tools_of_node.modules()
    for package in ("good", "torn", "untyped"):
        write(made_case(CASES[0]).files_in("typescript"), tmp_path / package)
    write({"src/models/torn.ts": 'export { no } from "./nothing.js";\n'}, tmp_path / "torn")
    write({"src/models/untyped.ts": 'export const no: number = "";\n'}, tmp_path / "untyped")
    packages = ["good", "torn", "untyped"]
    assert set(typescript.imports(tmp_path, packages)) == {"torn"}
    assert set(typescript.tsc(tmp_path, packages)) == {"torn", "untyped"}


def doubles(text: str) -> Iterator[str]:
    """Names that are given twice in one module or class, overloads aside."""
    tree = ast.parse(text)
    for scope in (tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))):
        names = [name for node in scope.body for name in given(node)]
        yield from (name for name, count in Counter(names).items() if count > 1)


def given(node: ast.stmt) -> list[str]:
    match node:
        case ast.FunctionDef(decorator_list=[ast.Name(id="overload")]):
            return []
        case ast.AsyncFunctionDef(decorator_list=[ast.Name(id="overload")]):
            return []
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []


@needs_corpus
def test_every_fixture_compiles_or_is_refused_with_a_reason(request: pytest.FixtureRequest) -> None:
    names = list(FIXTURES) if request.config.getoption("--corpus-all") else list(FIXTURES)[::6]
    refused: dict[str, str] = {}
    for name in names:
        for lenient in (False, True):
            compiled = compile_api(CORPUS / "fixtures" / name, lenient=lenient)
            if compiled.api:
                for language in LANGUAGES:
                    print_sdk(compiled.api, language)
                break
            errors = [problem for problem in compiled.problems if problem.severity == "error"]
            assert errors and all(problem.what and problem.line > 0 for problem in errors), name
        else:
            refused[name] = str(errors[0])
    assert len(refused) < len(names) / 10, refused


@needs_corpus
def test_the_table_has_every_document_whole() -> None:
    """As `make corpus` wrote it: each with all operations, and nothing that failed."""
    page = (ROOT / "docs" / "corpus.md").read_text(encoding="utf-8")
    rows = {cells[0].strip("`"): cells for cells in _cells(page.partition("## Fixtures")[0])}
    assert rows.keys() == DOCUMENTS.keys()
    for name, (_, _, stated, printed, *more) in rows.items():
        assert stated == printed == DOCUMENTS[name]["operations"], name
        assert "no" not in more and "lenient" not in more[-1], name


def _cells(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line.startswith("| `"):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]
