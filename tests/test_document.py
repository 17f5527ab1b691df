"""Reading a document: plain values, the place of each, and what is no document at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, load_text, only, opened, said

from generator.document import DocumentError, Problem, load
from generator.document.problem import most_serious, tidy

JSON_HEAD = '{"openapi": "3.1.0",\n "info": {"title": "T", "version": "1"},\n "paths": {},\n'

# values


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2001-02-30", "2001-02-30"),
        ("12:30:45", "12:30:45"),
        ("yes", "yes"),
        ("on", "on"),
        ("No", "No"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-12", -12),
        ("+12", 12),
        ("0", 0),
        ("007", "007"),
        ("0o17", 15),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("1.0", 1.0),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1.2.3", "1.2.3"),
        ("1e999", "1e999"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("9" * 2000, "9" * 2000),
        ("'12'", "12"),
        ('"true"', "true"),
        ("!!str 12", "12"),
        ("!!int 12", 12),
        ("|\n  a\n  b\n", "a\nb\n"),
        (">-\n  a\n  b\n", "a b"),
        ("[1, yes, {a: ~}]", [1, "yes", {"a": None}]),
        (
            "[read:pets, http://a.b/c, {a: b:1}, really?, ::1]",
            ["read:pets", "http://a.b/c", {"a": "b:1"}, "really?", "::1"],
        ),
    ],
)
def test_scalars_are_those_of_yaml_1_2(tmp_path: Path, written: str, value: object) -> None:
    found = opened(load_text(tmp_path, f"{HEAD}x-a: {written}\n")).root["x-a"]
    assert (found, type(found)) == (value, type(value))


def test_every_key_is_a_text_as_it_is_written(tmp_path: Path) -> None:
    text = f'{HEAD}x-a: {{200: a, 1.10: b, yes: c, null: d, true: e, 0x1F: f, "g": g}}\n'
    assert list(opened(load_text(tmp_path, text)).root["x-a"]) == ["200", "1.10", "yes", "null", "true", "0x1F", "g"]


@pytest.mark.parametrize("version", ["1.10", "1", "2024", "2024-01-01", "007", "true"])
def test_the_version_of_an_api_is_the_text_that_was_written(tmp_path: Path, version: str) -> None:
    document = opened(load_text(tmp_path, f"openapi: 3.1.0\ninfo: {{title: T, version: {version}}}\npaths: {{}}\n"))
    assert document.root["info"]["version"] == version
    assert document.version == "3.1"


def test_other_versions_are_numbers_as_in_yaml(tmp_path: Path) -> None:
    assert opened(load_text(tmp_path, f"{HEAD}x-a: {{version: 1.10}}\n")).root["x-a"] == {"version": 1.1}


def test_an_alias_is_a_copy(tmp_path: Path) -> None:
    root = opened(load_text(tmp_path, f"{HEAD}x-a: &a {{b: [1]}}\nx-c: [*a, *a]\n")).root
    assert root["x-c"] == [{"b": [1]}, {"b": [1]}]
    assert len({id(root["x-a"]), *map(id, root["x-c"])}) == 3


def test_merge_keys_give_way_to_what_is_written_and_to_those_before(tmp_path: Path) -> None:
    text = f'{HEAD}x-a: &a {{p: 1, q: 1}}\nx-b: &b {{q: 2, r: 2}}\nx-c: {{<<: [*a, *b], r: 3}}\nx-d: {{"<<": 1}}\n'
    root = opened(load_text(tmp_path, text)).root
    assert root["x-c"] == {"p": 1, "q": 1, "r": 3}
    assert root["x-d"] == {"<<": 1}


def test_json_is_read_as_json(tmp_path: Path) -> None:
    text = JSON_HEAD + ' "x-a": ["\\ud83d\\ude00", "a\\/b", 1e2, true, null]}'
    for name in ("a.json", "a.yaml", "a"):
        assert opened(load_text(tmp_path, text, name)).root["x-a"] == ["😀", "a/b", 100.0, True, None]


def test_a_flow_mapping_that_is_no_json_is_yaml(tmp_path: Path) -> None:
    text = "{openapi: 3.1.0, info: {title: T, version: 1}, paths: {}}"
    assert opened(load_text(tmp_path, text)).root["info"]["version"] == "1"


def test_a_byte_order_mark_is_no_character(tmp_path: Path) -> None:
    for text, name in ((HEAD, "a.yaml"), (JSON_HEAD + ' "x-a": 1}', "a.json")):
        assert next(iter(opened(load_text(tmp_path, b"\xef\xbb\xbf" + text.encode(), name)).root)) == "openapi"


def test_a_json_file_may_have_comments_leniently(tmp_path: Path) -> None:
    text = JSON_HEAD + " # a remark\n}"
    assert said(load_text(tmp_path, text, "a.json")) == [("error", "json-syntax", 4)]
    loaded = load_text(tmp_path, text, "a.json", lenient=True)
    assert opened(loaded) and said(loaded) == [("warning", "json-syntax", 4)]


# places

PLACES = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a~b/c:
    get:
      tags: [x,
        yé, z]
      responses:
        '200': {description: d}
x-base: &base
  left: 1
x-use:
  <<: *base
  right: *base
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("#", 1, 1),
        ("#/info/version", 2, 18),
        ("#/paths/~1a~0b~1c", 4, 3),
        ("/paths/~1a~0b~1c/get", 5, 5),
        ("#/paths/~1a~0b~1c/get/tags/0", 6, 14),
        ("#/paths/~1a~0b~1c/get/tags/2", 7, 13),
        ("#/paths/~1a~0b~1c/get/responses/200/description", 9, 17),
        ("#/paths/~1a~0b~1c/get/nothing/there", 5, 5),
        ("#/x-use/left", 11, 3),
        ("#/x-use/right", 14, 3),
        ("#/x-use/right/left", 11, 3),
    ],
)
def test_places_in_yaml(tmp_path: Path, pointer: str, line: int, column: int) -> None:
    document = opened(load_text(tmp_path, PLACES))
    assert document.position(pointer) == (str(tmp_path / "openapi.yaml"), line, column)


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [("#", 1, 1), ("#/info/version", 2, 25), ('#/x-a/1/b "', 5, 4), ("#/x-a/2", 6, 2), ("#/x-a/3", 6, 6)],
)
def test_places_in_json(tmp_path: Path, pointer: str, line: int, column: int) -> None:
    text = JSON_HEAD + ' "x-a": [1, {\n   "b \\"": 2},\n [], "]"]}'
    assert opened(load_text(tmp_path, text, "a.json")).position(pointer)[1:] == (line, column)


def test_places_are_the_same_in_a_large_document(tmp_path: Path) -> None:
    values = {f"x-{n}": [n, {"k": "é" * n}] for n in range(300)}
    head = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    text = json.dumps(head | values, indent=2, ensure_ascii=False)
    as_json, as_yaml = (opened(load_text(tmp_path, text, name)) for name in ("a.json", "a.yaml"))
    for n in range(0, 300, 7):
        place = as_json.position(f"#/x-{n}/1/k")
        assert text.split("\n")[place.line - 1][place.column - 1 :].startswith('"k": ')
        assert as_yaml.position(f"#/x-{n}/1/k")[1:] == place[1:]


# what cannot be read


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("", "not-openapi", 1, 1),
        ("- a\n", "not-openapi", 1, 1),
        ("just a text", "not-openapi", 1, 1),
        ("a: b\n", "not-openapi", 1, 1),
        ('swagger: "2.0"\n', "unknown-version", 1, 1),
        ("openapi: 4.0.0\n", "unknown-version", 1, 1),
        ("openapi: [3]\n", "unknown-version", 1, 1),
        (HEAD + "x-lathe-files: {}\n", "reserved-name", 4, 1),
        (HEAD + "x-a: b: c\n", "yaml-syntax", 4, 7),
        (HEAD + "x-a:\n\tb: c\n", "yaml-syntax", 5, 1),
        (HEAD + "x-a: [b\n", "yaml-syntax", 5, 1),
        (HEAD + "x-a: @b\n", "yaml-syntax", 4, 6),
        (HEAD + 'x-a: "\\ud83d"\n', "yaml-syntax", 4, 9),
        (HEAD + "x-a: b\x00\n", "yaml-syntax", 4, 7),
        (HEAD + "---\na: b\n", "many-documents", 4, 1),
        (HEAD + "x-a: *b\n", "unknown-alias", 4, 6),
        (HEAD + "x-a: &b [*b]\n", "alias-cycle", 4, 10),
        (HEAD + "x-a: {<<: 1}\n", "bad-merge", 4, 7),
        (HEAD + "? [a]\n: b\n", "key-not-text", 4, 3),
        (HEAD + "x-a: !!python/object/apply:os.system [id]\n", "yaml-tag", 4, 6),
        (HEAD + "x-a: !b c\n", "yaml-tag", 4, 6),
        (HEAD.encode() + b"x-a: \xe9\n", "not-utf-8", 4, 6),
        (HEAD.encode("utf-16"), "not-utf-8", 1, 1),
    ],
)
def test_what_is_no_document(tmp_path: Path, text: str | bytes, rule: str, line: int, column: int) -> None:
    loaded = load_text(tmp_path, text)
    problem = only(loaded)
    assert loaded.document is None
    assert (problem.rule, problem.line, problem.column) == (rule, line, column)


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("{", "json-syntax", 1, 2),
        (JSON_HEAD + ' "x-a": NaN}', "json-syntax", 1, 1),
        (JSON_HEAD + f' "x-a": {"9" * 5000}}}', "json-syntax", 1, 1),
        (JSON_HEAD + ' "x-a": "\\ud83d"}', "lone-surrogate", 4, 10),
        (JSON_HEAD + ' "x-a": 1,}', "json-syntax", 4, 10),
    ],
)
def test_what_is_no_json_document(tmp_path: Path, text: str, rule: str, line: int, column: int) -> None:
    problem = only(load_text(tmp_path, text, "a.json"))
    assert (problem.rule, problem.line, problem.column) == (rule, line, column)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("swagger: '2.0'\n", "swagger2openapi"),
        ("a: b\n", "openapi: 3.1.0"),
        ("openapi: 5.0.0\n", "3.1.0"),
        ("asyncapi: 3.0.0\n", "Name the OpenAPI document."),
        ("arazzo: 1.0.0\n", "speaks of"),
        ("overlay: 1.0.0\n", "--overlay"),
        ("swaggerVersion: '1.2'\n", "Convert it first."),
        ("info: {schema: https://schema.getpostman.com/json/collection/v2.1.0/collection.json}\n", "Export"),
        ("info: {_postman_id: a}\n", "Export"),
        ("kind: discovery#restDescription\n", "convert it to OpenAPI"),
        ("$schema: https://json-schema.org/draft/2020-12/schema\n", "that uses it"),
        ("#%RAML 1.0\ntitle: a\n", "Convert it to OpenAPI first."),
        ("\n<!DOCTYPE html>\n<p>a: b\n", "itself"),
        ('<?xml version="1.0"?>', "itself"),
        ("404: Not Found", "again"),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
    ],
)
def test_a_document_of_another_kind_is_told_what_to_become(tmp_path: Path, text: str, mend: str) -> None:
    assert mend in only(load_text(tmp_path, text)).mend


def test_a_document_of_3_2_is_read_with_a_note(tmp_path: Path) -> None:
    loaded = load_text(tmp_path, HEAD.replace("3.1.0", "3.2.0"))
    assert opened(loaded).version == "3.2"
    assert said(loaded) == [("note", "newer-version", 1)]


def test_what_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path, tmp_path / "a\0b"):
        assert only(load(path)).rule == "unreadable-file"


def test_a_key_that_stands_twice_is_an_error_that_names_both_lines(tmp_path: Path) -> None:
    yaml, in_json = f"{HEAD}x-a:\n  b: 1\n  c: 2\n  b: 3\n", JSON_HEAD + ' "x-a": {\n"b": 1,\n"c": 2,\n"b": 3}}'
    for name, text in (("a.yaml", yaml), ("a.json", in_json)):
        problem = only(load_text(tmp_path, text, name))
        assert (problem.rule, problem.severity, problem.line, problem.pointer) == (
            "duplicate-key",
            "error",
            7,
            "#/x-a/b",
        )
        assert "line 5" in problem.what
        loaded = load_text(tmp_path, text, name, lenient=True)
        assert opened(loaded).root["x-a"] == {"b": 3, "c": 2}
        assert only(loaded).severity == "warning"


# resolving


def document(tmp_path: Path) -> Any:
    parts = "A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/C'}, C: {type: string}"
    more = ", D: {$ref: '#/components/schemas/C', nullable: true}, 'E/f~': {type: object}"
    return opened(load_text(tmp_path, f"{HEAD}components: {{schemas: {{{parts}{more}}}}}\n", validate=False))


def test_resolve_follows_references_to_their_end(tmp_path: Path) -> None:
    assert document(tmp_path).resolve("#/components/schemas/A") == ("#/components/schemas/C", {"type": "string"})
    assert document(tmp_path).resolve("#/components/schemas/E~1f~0")[1] == {"type": "object"}


def test_resolve_stops_at_a_schema_that_says_more(tmp_path: Path) -> None:
    pointer, value = document(tmp_path).resolve("#/components/schemas/D")
    assert pointer == "#/components/schemas/D"
    assert value == {"$ref": "#/components/schemas/C", "nullable": True}


def test_what_is_not_there_is_a_finding(tmp_path: Path) -> None:
    found = document(tmp_path)
    assert found.has("#/components/schemas/A")
    for ref in ("#/components/schemas/X", "A", "#/components/schemas/C/type/x"):
        assert not found.has(ref)
        with pytest.raises(DocumentError) as raised:
            found.resolve(ref)
        assert raised.value.problem.rule == "unresolved-reference"


# problems


def problem(line: int = 1, rule: str = "r", severity: Any = "error", what: str = "What.") -> Problem:
    return Problem(rule, severity, "a.yaml", line, 1, "#", what, "Why.", "Mend.")


def test_a_problem_says_where_what_why_and_how_to_mend() -> None:
    assert str(problem(7)) == "a.yaml:7:1: error: What.\n  Why.\n  Mend."


def test_a_problem_cannot_drive_a_terminal() -> None:
    text = str(problem(what="\x1b[2Jred\u202e\r"))
    assert "\\x1b[2Jred\\u202e\\r" in text and "\x1b" not in text


def test_problems_come_in_order_and_once() -> None:
    items = [problem(9), problem(2), problem(9), problem(2, severity="warning")]
    assert tidy(items) == (problem(2), problem(2, severity="warning"), problem(9))


def test_of_too_many_problems_the_most_serious_are_kept() -> None:
    items = tidy([*(problem(n, severity="warning") for n in range(1, 61)), problem(99), problem(50)])
    assert [(item.severity, item.line) for item in most_serious(items, 3)] == [
        ("warning", 1),
        ("error", 50),
        ("error", 99),
    ]
    assert most_serious(items, 62) == items
