"""`include` and `exclude`: which operations are left, what goes with them, and what is said of entries that match nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.cases import CASES, ROOT, made_case

from generator.model import Api
from generator.pipeline import Compiled, compile_api, print_sdk
from generator.view import operations

CASE = next(case for case in CASES if case.name == "subset")


def compiled(folder: Path, settings: str) -> Compiled:
    (folder / "sdk.yaml").write_text(settings, encoding="utf-8")
    return compile_api(CASE / "openapi.yaml", folder / "sdk.yaml")


def ids(api: Api) -> list[str]:
    return [operation.id for _, operation in operations(api.groups)]


@pytest.mark.parametrize(
    ("settings", "left"),
    [
        ("include: {tags: [Pets]}", "listPets createPet getPet"),
        ("include: {tags: [Admin]}", "createPet"),
        ("include: {tags: [Status], operations: [getPet]}", "getPet getStatus"),
        ("exclude: {tags: [Pets]}", "getVisit listShops getStatus"),
        ("exclude: {operations: [createPet, getStatus]}", "listPets getPet getVisit listShops"),
        ("include: {paths: [/pets]}", "listPets createPet"),
        ("include: {paths: [/pets/*]}", "getPet"),
        ("include: {paths: ['/pets/{petId}']}", "getPet"),
        ("include: {paths: [/pets/**]}", "listPets createPet getPet getVisit"),
        ("include: {paths: ['**/visits/*']}", "getVisit"),
        ("include: {paths: [/s*]}", "listShops getStatus"),
        ("include: {paths: [/**]}\nexclude: {paths: [/pets/**, /status]}", "listShops"),
        ("include: {tags: [Pets]}\nexclude: {tags: [Admin]}", "listPets getPet"),
        ("include: {}\nexclude: {tags: []}\n", "listPets createPet getPet getVisit listShops getStatus"),
    ],
)
def test_operations_that_are_left(tmp_path: Path, settings: str, left: str) -> None:
    done = compiled(tmp_path, settings)
    assert done.api and done.problems == ()
    assert ids(done.api) == left.split()


def test_schemas_that_nothing_uses_any_more_are_left_out(tmp_path: Path) -> None:
    whole, part = compiled(tmp_path, "name: Subset\n").api, made_case(CASE).api
    assert whole
    names = [{item.written for item in api.declarations.values() if item.written} for api in (whole, part)]
    assert names[0] - names[1] == {"NewPet", "Shop", "Unused"}


def test_a_part_has_the_names_of_the_whole(tmp_path: Path) -> None:
    whole, part = compiled(tmp_path, "name: Subset\n").api, made_case(CASE).api
    assert whole
    assert {operation.id: (path, operation.name) for path, operation in operations(part.groups)}.items() <= {
        operation.id: (path, operation.name) for path, operation in operations(whole.groups)
    }.items()
    assert {id: item.name for id, item in part.declarations.items()}.items() <= {
        id: item.name for id, item in whole.declarations.items()
    }.items()


def test_only_names_that_are_left_are_told_to_have_moved(tmp_path: Path) -> None:
    text = (CASE / "openapi.yaml").read_text(encoding="utf-8").replace("createPet", "list_pets")
    (tmp_path / "openapi.yaml").write_text(text, encoding="utf-8")
    whole = compile_api(tmp_path / "openapi.yaml").api
    (tmp_path / "sdk.yaml").write_text("exclude: {operations: [list_pets]}\n", encoding="utf-8")
    part = compile_api(tmp_path / "openapi.yaml", tmp_path / "sdk.yaml").api
    assert whole and part
    assert (len(whole.renamed), part.renamed) == (1, ())


def test_every_module_of_a_part_of_the_late_api_is_printed(tmp_path: Path) -> None:
    text = (ROOT / "spec" / "sdk.yaml").read_text(encoding="utf-8")
    (tmp_path / "sdk.yaml").write_text(f"{text}\ninclude: {{paths: [/v1/posts/**]}}\n", encoding="utf-8")
    done = compile_api(ROOT / "spec" / "openapi.yaml", tmp_path / "sdk.yaml")
    assert done.api, done.problems
    files = print_sdk(done.api, "python")
    assert {path for path in files if path.startswith("late/resources/")} == {
        f"late/resources/{name}.py"
        for name in ("__init__", "posts", "logs", "webhooks")
        if f"late/resources/{name}.py" in files
    }
    assert "late/resources/posts.py" in files and "late/resources/accounts.py" not in files


@pytest.mark.parametrize(
    ("settings", "line", "column", "rule", "what", "mend"),
    [
        ("include:\n  tags:\n    - Pets\n    - Pest\n", 4, 7, "unmatched-setting", "no tag `Pest`", "`Pets`"),
        ("exclude: {paths: [/pets, /pet/*]}", 1, 26, "unmatched-setting", "no path `/pet/*`", "Did you mean"),
        ("exclude: {operations: [creatPet]}", 1, 24, "unmatched-setting", "no operation `creatPet`", "`createPet`"),
        ("include: {tags: [Unused]}", 1, 18, "unmatched-setting", "no tag `Unused`", "Remove the entry"),
        ("exclude: {paths: ['/**']}", 1, 1, "unmatched-setting", "No operation of the document is left", "Include one"),
        ("include: {tags: [Shops]}\nexclude: {tags: [Shops]}", 2, 1, "unmatched-setting", "No operation", "Include one"),
        ("include: {tag: [Pets]}", 1, 11, "bad-setting", "Unknown key `tag`", "`tags`"),
        ("include: {tags: Pets}", 1, 11, "bad-setting", "`tags` has the wrong type", ""),
        ("include: {tags: [7]}", 1, 18, "bad-setting", "must be text", "Quote it"),
        ("include: [Pets]", 1, 1, "bad-setting", "`include` has the wrong type", ""),
    ],
)  # fmt: skip
def test_an_entry_that_matches_nothing_is_an_error_with_its_line(
    tmp_path: Path, settings: str, line: int, column: int, rule: str, what: str, mend: str
) -> None:
    done = compiled(tmp_path, settings)
    (problem,) = done.problems
    assert done.api is None
    assert (problem.line, problem.column, problem.rule) == (line, column, rule)
    assert what in problem.what and mend in problem.mend
