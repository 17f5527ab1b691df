"""Going on in spite of errors, and saying so; and the public Late document, which is the model case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, OLD, load_text, only, opened, said, schema

from generator.document import Problem, load

UPSTREAM = Path(__file__).resolve().parents[2] / "shared" / "late" / "upstream.yaml"
needs_upstream = pytest.mark.skipif(not UPSTREAM.exists(), reason=f"there is no {UPSTREAM}")
RESPONSE = "paths:\n  /a:\n    get:\n      responses:\n"


def torn(kind: str) -> str:
    """A document with a text that an unquoted comma tears apart, in line 7."""
    broken = "{ description: No name, no scope, or 'x' }"
    if kind == "response":
        return HEAD.replace("paths: {}\n", f"{RESPONSE}        '400': {broken}\n")
    head = HEAD if kind == "3.1" else OLD
    return f"{head}components:\n  schemas:\n    A:\n      {broken}\n"


# torn texts


def test_a_torn_text_is_explained_with_the_line_as_it_should_be(tmp_path: Path) -> None:
    problem = only(load_text(tmp_path, torn("response")))
    assert (problem.rule, problem.severity, problem.line, problem.column) == ("broken-flow-mapping", "error", 7, 40)
    assert "`no scope` and `or 'x'` are read as keys" in problem.what
    assert "comma ends a text" in problem.why
    assert "'400': { description: \"No name, no scope, or 'x'\" }" in problem.mend


@pytest.mark.parametrize(
    ("kind", "severity", "rule"),
    [
        ("response", "error", "broken-flow-mapping"),
        ("3.1", "warning", "truncated-text"),
        ("3.0", "error", "broken-flow-mapping"),
    ],
)
def test_a_torn_text_is_an_error_where_it_makes_the_document_invalid(
    tmp_path: Path, kind: str, severity: str, rule: str
) -> None:
    loaded = load_text(tmp_path, torn(kind))
    assert said(loaded) == [(severity, rule, 7)]
    assert (loaded.document is None) == (severity == "error")


@pytest.mark.parametrize("kind", ["response", "3.1", "3.0"])
def test_a_torn_text_is_put_together_again_leniently(tmp_path: Path, kind: str) -> None:
    loaded = load_text(tmp_path, torn(kind), lenient=True)
    root = opened(loaded).root
    holder = (
        root["paths"]["/a"]["get"]["responses"]["400"] if kind == "response" else root["components"]["schemas"]["A"]
    )
    assert holder == {"description": "No name, no scope, or 'x'"}
    problem = only(loaded)
    assert problem.severity == "warning"
    assert problem.mend == "Repaired: `No name, no scope, or 'x'`."


@pytest.mark.parametrize("text", ["{a: , b: c}", "{a: 'b', c: }", "{a: 1, ? b : c}", '{"a": b, "c": d}'])
def test_a_mapping_that_is_not_torn_is_left_alone(tmp_path: Path, text: str) -> None:
    assert load_text(tmp_path, f"{HEAD}x-a: {text}\n").problems == ()


@needs_upstream
def test_the_late_document_has_two_broken_responses() -> None:
    loaded = load(UPSTREAM)
    assert loaded.document is None
    errors = [item for item in loaded.problems if item.severity == "error"]
    assert [(item.rule, item.line) for item in errors] == [("broken-flow-mapping", 5564), ("broken-flow-mapping", 7725)]
    assert "'400': { description: 'Chat ID required, bot not admin, or cannot access chat' }" in errors[1].mend
    cut = [item.line for item in loaded.problems if item.rule == "truncated-text"]
    assert cut == [10172, 10698, 10699]
    nullable = [item for item in loaded.problems if item.rule == "obsolete-nullable" and item.severity == "warning"]
    assert nullable[0].mend == 'Write `type: [string, "null"]`.'


@needs_upstream
def test_the_late_document_is_read_leniently() -> None:
    loaded = load(UPSTREAM, lenient=True)
    document = opened(loaded)
    text = document.resolve("#/paths/~1v1~1api-keys/post/responses/400")[1]
    assert text == {
        "description": "Invalid request (missing name, invalid scope/permission, or missing profileIds when scope is 'profiles')"
    }
    assert {item.severity for item in loaded.problems} == {"warning"}
    assert sum(item.mend.startswith("Repaired: ") for item in loaded.problems) == 5


# what is left out


def mended(tmp_path: Path, text: str) -> tuple[Any, list[Problem]]:
    strict = load_text(tmp_path, text)
    assert strict.document is None
    loaded = load_text(tmp_path, text, lenient=True)
    assert {item.severity for item in loaded.problems} == {"warning"}
    found = {(item.rule, item.line) for item in loaded.problems}
    assert {(item.rule, item.line) for item in strict.problems} <= found
    return opened(loaded).root, list(loaded.problems)


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("{type: strin, title: T}", {"title": "T"}),
        ("{properties: {a: {type: string}, b: text}}", {"properties": {"a": {"type": "string"}}}),
        ("{allOf: [{type: string}, 5, {title: T}, 6]}", {"allOf": [{"type": "string"}, {"title": "T"}]}),
        ("{$ref: '#/none', title: T}", {"title": "T"}),
        ("{$ref: 'http://example.com/a'}", {}),
        ("{required: true, items: {}}", {"items": {}}),
    ],
)
def test_a_part_of_a_schema_is_left_out(tmp_path: Path, given: str, left: object) -> None:
    root, problems = mended(tmp_path, schema(given))
    assert root["components"]["schemas"]["A"] == left
    assert all(item.mend.startswith("Left out: `#/components/schemas/A") for item in problems)


@pytest.mark.parametrize(
    ("operation", "left"),
    [
        ("{responses: {'200': {description: d}, ok: {}}}", {"responses": {"200": {"description": "d"}}}),
        ("{responses: {'200': {description: d}, '404': 5}}", {"responses": {"200": {"description": "d"}}}),
        ("{responses: {'200': {description: d}, '404': {$ref: '#/no'}}}", {"responses": {"200": {"description": "d"}}}),
        ("{foo: []}", {}),
        ("{parameters: [{name: a, in: query, schema: {}}, {in: query}, {$ref: '#/no'}]}", None),
        ("{parameters: [{name: a, in: query, schema: {}}, {name: a, in: query, schema: {type: string}}]}", None),
    ],
)
def test_a_part_of_an_operation_is_left_out(tmp_path: Path, operation: str, left: object) -> None:
    root, _ = mended(tmp_path, HEAD.replace("paths: {}", f"paths: {{/a: {{get: {operation}}}}}"))
    parameters = {"parameters": [{"name": "a", "in": "query", "schema": {}}]}
    assert root["paths"]["/a"]["get"] == (parameters if left is None else left)


def test_what_referred_to_what_was_left_out_is_left_out_too(tmp_path: Path) -> None:
    text = HEAD.replace(
        "paths: {}\n",
        f"{RESPONSE}        '200': {{description: d}}\n        '400': {{$ref: '#/components/responses/R'}}\n",
    )
    root, problems = mended(tmp_path, f"{text}components: {{responses: {{R: 5}}}}\n")
    assert root["paths"]["/a"]["get"]["responses"] == {"200": {"description": "d"}}
    assert [item.rule for item in problems] == ["unresolved-reference", "wrong-type"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD.replace("title: T, ", ""),
        HEAD.replace('info: {title: T, version: "1"}', "info: 5"),
        HEAD.replace("paths: {}", "paths: 5"),
        HEAD.replace("openapi: 3.1.0", "swagger: '2.0'"),
        HEAD + "x-a: b: c\n",
        HEAD + "x-a: *b\n",
    ],
)
def test_what_is_not_local_still_stops(tmp_path: Path, text: str) -> None:
    assert load_text(tmp_path, text, lenient=True).document is None


def test_a_file_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("a: b: c\n", encoding="utf-8")
    loaded = load_text(tmp_path, schema("{$ref: b.yaml}"), lenient=True)
    assert opened(loaded).root["components"]["schemas"]["A"] == {}
    assert [(Path(item.file).name, item.severity, item.rule) for item in loaded.problems] == [
        ("b.yaml", "warning", "yaml-syntax"),
        ("openapi.yaml", "warning", "unreadable-reference"),
    ]


def test_places_stay_true_when_entries_are_left_out(tmp_path: Path) -> None:
    text = f"{HEAD}tags:\n  - {{name: a}}\n  - 5\n  - {{name: c}}\n"
    document = opened(load_text(tmp_path, text, lenient=True))
    assert document.root["tags"] == [{"name": "a"}, {"name": "c"}]
    assert document.position("#/tags/1").line == 7
