"""What is wrong and costs nothing: it is said, with what becomes of it, and the document is read as it was meant."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, OLD, load_text, only, opened, schema


def paths(text: str, head: str = HEAD) -> str:
    return head.replace("paths: {}", f"paths: {{{text}}}")


@pytest.mark.parametrize(
    ("head", "given", "read", "why"),
    [
        (OLD, "{type: 'null'}", {"nullable": True}, "as in OpenAPI 3.1"),
        (OLD, "{type: [string, 'null']}", {"nullable": True, "type": "string"}, "as in OpenAPI 3.1"),
        (OLD, "{type: [string, integer]}", {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "as in OpenAPI 3.1"),
        (HEAD, "{type: null}", {"type": "null"}, "taken for `null`"),
        (HEAD, "{type: [string, null]}", {"type": ["string", "null"]}, "taken for `string`, `null`"),
        (HEAD, "{type: String}", {"type": "string"}, "taken for `string`"),
        (OLD, "{type: array, items: [{type: string}]}", {"type": "array", "items": {"anyOf": [{"type": "string"}]}}, "one of them"),
        (OLD, "{minimum: 1, exclusiveMinimum: 0}", {"minimum": 1, "exclusiveMinimum": 0}, "as in OpenAPI 3.1"),
        (HEAD, "{minimum: 0, exclusiveMinimum: true}", {"minimum": 0, "exclusiveMinimum": True}, "as in OpenAPI 3.0"),
        (HEAD, "{exclusiveMinimum: a}", {}, "left aside"),
        (OLD, "{const: 1}", {"const": 1}, "as in OpenAPI 3.1"),
        (OLD, "{type: string, optional: true}", {"type": "string"}, "left aside"),
        (HEAD, "{type: string, description: 5}", {"type": "string", "description": "5"}, "taken for a text"),
        (HEAD, "{type: string, description: [a]}", {"type": "string"}, "left aside"),
        (HEAD, "{type: string, pattern: 1.5}", {"type": "string"}, "left aside"),
        (HEAD, "{type: string, $recursiveAnchor: true}", {"type": "string"}, "left aside"),
        (HEAD, "{required: [a, a, b]}", {"required": ["a", "b"]}, "once"),
        (HEAD, "{allOf: []}", {}, "left aside"),
        (HEAD, "{properties: }", {}, "not written"),
        (HEAD, "{readOnly: 'True'}", {"readOnly": True}, "taken for true"),
        (OLD, "{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}, "`propertyName`"),
    ],
)  # fmt: skip
def test_a_schema_is_read_as_it_was_meant(tmp_path: Path, head: str, given: str, read: Any, why: str) -> None:
    loaded = load_text(tmp_path, schema(given, head))
    assert opened(loaded).root["components"]["schemas"]["A"] == read
    assert only(loaded).severity == "warning"
    assert why in only(loaded).why


@pytest.mark.parametrize(
    "given",
    [
        "{type: strin}",
        "{type: [string, strin]}",
        "{required: true}",
        "{readOnly: yeah}",
        "{properties: {a: }}",
        "{format: [a]}",
        "{$ref: '#/none'}",
        "{discriminator: {mapping: {}}}",
    ],
)
def test_what_decides_a_type_is_an_error(tmp_path: Path, given: str) -> None:
    loaded = load_text(tmp_path, schema(given))
    assert loaded.document is None
    assert only(loaded).severity == "error"


@pytest.mark.parametrize("given", ["{propertis: {a: {}}}", "{type: object, name: {type: string}}", "{$reff: '#'}"])
def test_a_member_that_was_meant_for_another_is_an_error(tmp_path: Path, given: str) -> None:
    assert only(load_text(tmp_path, schema(given, OLD))).rule == "mistaken-member"


ID = "{name: id, in: path, required: true, schema: {type: string}}"
OK = "responses: {'200': {description: d}}"


@pytest.mark.parametrize(
    ("text", "way", "read"),
    [
        (paths(f"/a: {{get: {{parameters: [{{name: id, in: query, required: 'true', schema: {{}}}}], {OK}}}}}"), ("get", "parameters", 0, "required"), True),
        (paths(f"'/{{id}}': {{get: {{parameters: [{ID.replace('required: true, ', '')}], {OK}}}}}"), ("get", "parameters", 0, "required"), True),
        (paths(f"'/{{id}}': {{get: {{parameters: [{ID.replace('true', 'false')}], {OK}}}}}"), ("get", "parameters", 0, "required"), True),
        (paths(f"/a: {{get: {{parameters: [{{name: id, in: header, style: form, schema: {{}}}}], {OK}}}}}"), ("get", "parameters", 0), {"name": "id", "in": "header", "schema": {}}),
        (paths("/a: {get: {responses: {'200': {}}}}"), ("get", "responses"), {"200": {"description": ""}}),
        (paths("/a: {get: {responses: {4xx: {description: d}}}}"), ("get", "responses"), {"4XX": {"description": "d"}}),
        (paths("/a: {get: {}}", OLD), ("get", "responses"), {"default": {"description": ""}}),
        (paths(f"/a: {{get: {{foo: 1, summary: [], tags: , {OK}}}}}"), ("get",), {"responses": {"200": {"description": "d"}}}),
        (paths(f"/a: {{get: {{operationId: x, {OK}}}, put: {{operationId: x, {OK}}}}}"), ("put",), {"responses": {"200": {"description": "d"}}}),
    ],
)  # fmt: skip
def test_an_operation_is_read_as_it_was_meant(tmp_path: Path, text: str, way: tuple[Any, ...], read: Any) -> None:
    loaded = load_text(tmp_path, text)
    value = next(iter(opened(loaded).root["paths"].values()))
    for step in way:
        value = value[step]
    assert value == read
    assert {item.severity for item in loaded.problems} == {"warning"}


@pytest.mark.parametrize(
    "parameter",
    [
        "{name: id, in: query, required: optional, schema: {}}",
        "{name: id, in: query, style: frm, schema: {}}",
        "{name: id, in: query, type: string}",
        "{name: id, in: query, schema: {}, collectionFormat: csv}",
        "{name: id, schema: {}}",
    ],
)
def test_what_decides_a_request_is_an_error(tmp_path: Path, parameter: str) -> None:
    assert load_text(tmp_path, paths(f"/a: {{get: {{parameters: [{parameter}], {OK}}}}}")).document is None


def test_what_is_about_the_document_is_left_aside(tmp_path: Path) -> None:
    info = "info: {title: T, version: '1', contact: {email: 5, foo: 1}, license: {url: a}, termsOfService: []}"
    tags = "tags: [{name: a, descripton: A.}, {description: b}, {name: 3}]"
    root = opened(load_text(tmp_path, f"openapi: 3.1.0\n{info}\npaths: {{}}\n{tags}\nexternalDocs: {{}}\n")).root
    assert root["tags"] == [{"name": "a"}, {"name": "3"}]
    assert (root["info"]["title"], root["info"]["version"]) == ("T", "1")
    assert "termsOfService" not in root["info"] and "externalDocs" not in root


def test_what_is_wrong_with_a_header_is_left_aside(tmp_path: Path) -> None:
    headers = "{A: {}, B: {schema: {type: bool, title: T}}, C: {$ref: '#/components/headers/N'}, D: 5, E: {scema: {}}}"
    text = paths(f"/a: {{get: {{responses: {{'200': {{description: d, headers: {headers}}}}}}}}}")
    loaded = load_text(tmp_path, text)
    response = opened(loaded).root["paths"]["/a"]["get"]["responses"]["200"]
    assert response == {"description": "d", "headers": {"A": {}, "B": {"schema": {"title": "T"}}, "E": {}}}
    assert {item.severity for item in loaded.problems} == {"warning"}


def test_a_number_among_the_texts_of_a_server_is_a_text(tmp_path: Path) -> None:
    text = f"{HEAD}servers: [{{url: 'https://a:{{port}}', variables: {{port: {{default: 80, enum: [80, 443]}}}}}}]\n"
    root = opened(load_text(tmp_path, text)).root
    assert root["servers"][0]["variables"] == {"port": {"default": "80", "enum": ["80", "443"]}}


@pytest.mark.parametrize(
    ("component", "target"),
    [
        ("responses: {R: {description: d, content: {application/json: {schema: {type: string}}}}}", "responses/R/content/application~1json/schema"),
        ("requestBodies: {R: {content: {a/b: {schema: {}}, a/c: {schema: {}}}}}", "requestBodies/R/content/a~1b/schema"),
        ("parameters: {R: {name: a, in: query, schema: {type: string}}}", "parameters/R/schema"),
        ("responses: {R: {description: d, content: {a/b: {schema: {type: string}}, a/c: {schema: {}}}}}", None),
        ("responses: {R: {description: d}}", None),
    ],
)  # fmt: skip
def test_a_reference_to_what_has_one_schema_stands_for_that(tmp_path: Path, component: str, target: str | None) -> None:
    section = component.split(":")[0]
    loaded = load_text(
        tmp_path, f"{HEAD}components: {{schemas: {{A: {{$ref: '#/components/{section}/R'}}}}, {component}}}\n"
    )
    problem = only(loaded)
    assert (problem.rule, problem.severity) == ("wrong-kind", "warning" if target else "error")
    if target:
        assert opened(loaded).root["components"]["schemas"]["A"] == {"$ref": f"#/components/{target}"}


def test_what_costs_nothing_is_a_warning_beside_errors_too(tmp_path: Path) -> None:
    loaded = load_text(tmp_path, schema("{required: [a, a], type: strin}"))
    assert loaded.document is None
    assert sorted((item.severity, item.rule) for item in loaded.problems) == [
        ("error", "wrong-value"),
        ("warning", "repeated-value"),
    ]
