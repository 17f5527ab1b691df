"""Settings that would do nothing, or something that nobody means."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.cases import CASES

from generator.pipeline import compile_api

CASE = next(case for case in CASES if case.name == "subset")


@pytest.mark.parametrize(
    ("settings", "rule", "what", "mend"),
    [
        ("operations: {listPets: list}", "bad-setting", "`listPets` cannot be `list`", "resource and method"),
        ("operations: {listPets: ''}", "bad-setting", "cannot be", "resource and method"),
        ("operations: {listPets: .}", "bad-setting", "cannot be", "resource and method"),
        ("operations: {listPets: pets.}", "bad-setting", "cannot be", "resource and method"),
        ("operations: {listPets: {name: pets.-}}", "bad-setting", "`name` cannot be", "resource and method"),
        ("operations: {listPets: {timeout: 0}}", "bad-setting", "`timeout` cannot be 0", "more than 0"),
        ("operations: {listPets: {timeout: -2.5}}", "bad-setting", "`timeout` cannot be -2.5", "more than 0"),
        ("operations: {listPets: {timeout: .inf}}", "bad-setting", "`timeout` cannot be inf", "more than 0"),
        ("operations: {listPets: {timeout: .nan}}", "bad-setting", "`timeout` cannot be nan", "more than 0"),
        ("resources: {Pets: a..b}", "bad-setting", "`Pets` cannot be", "a dot nests"),
        ("packages: {klingon: {package: pets}}", "unmatched-setting", "no language `klingon`", "Known are python"),
        ("&a {name: *a}", "bad-setting", "`name` has the wrong type: a mapping", ""),
        ("&a [*a]", "bad-setting", "must be a mapping", ""),
    ],
)
def test_a_value_that_cannot_be_meant_is_an_error(
    tmp_path: Path, settings: str, rule: str, what: str, mend: str
) -> None:
    (tmp_path / "sdk.yaml").write_text(f"{settings}\n", encoding="utf-8")
    compiled = compile_api(CASE / "openapi.yaml", tmp_path / "sdk.yaml")
    (problem,) = compiled.problems
    assert compiled.api is None and problem.rule == rule and problem.line == 1
    assert what in problem.what and mend in problem.mend


def test_names_in_any_script_are_taken(tmp_path: Path) -> None:
    text = "operations: {listPets: 動物.一覧, getPet: zoo.pets.get}\nresources: {Shops: Pet Shops.stores}\n"
    (tmp_path / "sdk.yaml").write_text(text, encoding="utf-8")
    compiled = compile_api(CASE / "openapi.yaml", tmp_path / "sdk.yaml")
    assert compiled.api and compiled.problems == ()


def test_all_entries_that_match_nothing_are_told_at_once(tmp_path: Path) -> None:
    pet = "{description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"
    document = "\n".join(
        [
            "openapi: 3.1.0",
            "info: {title: T, version: '1'}",
            f"paths: {{/pets: {{get: {{operationId: listPets, tags: [Pets], responses: {{'200': {pet}}}}}}}}}",
            "components: {schemas: {Pet: {properties: {kind: {type: string}, data: {type: object}}}}}",
            "",
        ]
    )
    settings = """\
resources: {Pest: animals}
schemas: {Pett: animal}
discriminators: {data: {sibling: kind, mapping: {cat: Cat}}}
include: {tags: [Pets, Cats]}
environments: {test: 'https://nowhere.example'}
webhooks: {resource: hooks, property: kind, header: X-A, algorithm: sha256, encoding: hex, variable: A, events: {a: Cat}}
operations:
  listPets:
    page: {style: page, items: things, param: page}
    result: nothing
    overloads: [{param: x, variant: 0}]
  gone: {name: pets.gone}
"""
    (tmp_path / "openapi.yaml").write_text(document, encoding="utf-8")
    (tmp_path / "sdk.yaml").write_text(settings, encoding="utf-8")
    problems = compile_api(tmp_path / "openapi.yaml", tmp_path / "sdk.yaml").problems
    assert [item.line for item in problems if item.rule == "unmatched-setting"] == [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]
