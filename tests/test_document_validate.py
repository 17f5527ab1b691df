"""What makes a document invalid, and the words in which it is said."""

from __future__ import annotations

import copy
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, OLD, load_text, only, opened, said, schema

from generator.document import rules
from generator.document.grammar import Node, walk
from generator.document.rules import Rules
from generator.document.validate import findings


def operation(text: str, head: str = HEAD, path: str = "/a") -> str:
    return head.replace("paths: {}", f"paths: {{'{path}': {{get: {text}}}}}")


def response(text: str) -> str:
    return operation(f"{{responses: {{'200': {text}}}}}")


def parameter(text: str, head: str = HEAD) -> str:
    return operation(f"{{parameters: [{text}], responses: {{default: {{description: d}}}}}}", head)


def component(section: str, text: str, head: str = HEAD) -> str:
    return f"{head}components: {{{section}: {{A: {text}}}}}\n"


# the words

WRONG = [
    # text, the end of the pointer, rule, what is said, how to mend it
    (HEAD.replace('version: "1"', "x-a: 1"), "/info", "missing-member", "`info` has no `version`", "Add `version`"),
    (HEAD.replace("paths: {}\n", ""), "#", "missing-member", "no `paths` or `components` or `webhooks`", "Add"),
    (HEAD.replace("paths: {}", "paths: []"), "/paths", "wrong-type", "must be a mapping, and is a list", "a mapping"),
    (HEAD.replace("paths: {}", "paths: {a: {}}"), "/paths/a", "mistaken-member", "`paths` cannot", "Begin it with `/`"),
    (HEAD + "servers: {url: /}\n", "/servers", "wrong-type", "must be a list, and is a mapping", "Write a list"),
    (HEAD + "servers: [{}]\n", "/servers/0", "missing-member", "This Server has no `url`", "Add `url`"),
    (HEAD + "hooks: {}\n", "/hooks", "mistaken-member", "cannot have a member `hooks`", "Did you mean `webhooks`?"),
    (HEAD + "security: [{a: b}]\n", "/a", "wrong-type", "must be a list", "Write a list"),
    (response("{description: d, schema: {}}"), "/schema", "mistaken-member", "`schema`", "Put it in `content`"),
    (operation("{responses: {ok: {description: d}}}"), "/ok", "mistaken-member", "`responses` cannot have a member `ok`", "`200`"),
    (parameter("{name: a, in: somewhere, schema: {}}"), "/in", "wrong-value", "the text `somewhere`", "Use one"),
    (parameter("{name: a, in: quary, schema: {}}", OLD), "/in", "wrong-value", "`quary`", "Did you mean `query`?"),
    (parameter("{name: a, in: query}"), "/0", "missing-member", "has no `schema` or `content`", "Add"),
    (parameter("{name: a, in: query}", OLD), "/0", "missing-member", "has no `schema` or `content`", "Add"),
    (parameter("{name: a, in: query, schema: {}, content: {}}"), "/0", "exclusive-members", "`schema` and `content`", "Remove"),
    (parameter("{name: a, in: query, schema: {}, style: frm}", OLD), "/style", "wrong-value", "`frm`", "`form`?"),
    (component("securitySchemes", "{type: http}"), "/A", "missing-member", "has no `scheme`", "Add `scheme`"),
    (component("securitySchemes", "{type: http}", OLD), "/A", "missing-member", "has no `scheme`", "Add `scheme`"),
    (component("securitySchemes", "{type: oauth}", OLD), "/type", "wrong-value", "`oauth`", "`oauth2`"),
    (component("securitySchemes", "{type: apiKey, name: a, in: body}", OLD), "/in", "wrong-value", "`body`", "Use one"),
    (schema("5"), "/A", "wrong-type", "This Schema must be a mapping or true or false, and is `5`", "Write a mapping"),
    (schema("{type: strin}"), "/type", "wrong-value", "the text `strin`", "Did you mean `string`?"),
    (schema("{type: [string, nul]}"), "/type/1", "wrong-value", "`nul`", "Did you mean `null`?"),
    (schema("{typ: string}", OLD), "/typ", "mistaken-member", "`typ`", "Did you mean `type`?"),
    (schema("{required: true}"), "/required", "wrong-type", "must be a list, and is `true`", "`required: [name]`"),
    (schema("{properties: [a]}"), "/properties", "wrong-type", "a list", "a mapping"),
    (schema("{properties: {a: b}}", OLD), "/properties/a", "wrong-type", "the text `b`", "Write a mapping"),
    (schema("{discriminator: {mapping: {a: 1}}}", OLD), "/discriminator", "missing-member", "`propertyName`", "Add"),
]  # fmt: skip

ODD = [
    # the same, where it decides nothing or can mean one thing only
    (OLD.replace("paths: {}\n", ""), "#", "missing-member", "The document has no `paths`", "Add `paths`"),
    (HEAD.replace("3.1.0", "'3.1'"), "/openapi", "wrong-value", "cannot be the text `3.1`", "`openapi: 3.1.0`"),
    (HEAD + "tags: [{name: 1}]\n", "/tags/0/name", "wrong-type", "must be a text, and is `1`", "Put it in quotes"),
    (response("{}"), "/200", "missing-member", "This Response has no `description`", "Add `description`"),
    (response("{description: }"), "/description", "wrong-type", "and is `null`", "or remove it"),
    (operation("{responses: {}}"), "/responses", "empty-value", "`responses` is empty", "Add one"),
    (operation("{}", OLD), "/get", "missing-member", "This Operation has no `responses`", "Add `responses`"),
    (operation("{deprecated: 'true'}"), "/deprecated", "wrong-type", "the text `true`", "without quotes"),
    (parameter("{name: a, in: query, schema: {}, example: 1, examples: {}}", OLD), "/0", "exclusive-members", "`example`", ""),
    (parameter("{name: a, in: header, schema: {}, style: form}"), "/style", "wrong-value", "`simple`", "`simple`"),
    (component("responses", "{description: d, links: {l: {}}}"), "/l", "missing-member", "`operationRef` or `operationId`", ""),
    (component("examples", "{vale: 1}", OLD), "/vale", "mistaken-member", "This Example", "Did you mean `value`?"),
    (component("schemas", "{}").replace("A:", "'A b':"), "/A b", "wrong-name", "The name `A b`", "Rename it"),
    (schema("{type: null}"), "/type", "wrong-value", "cannot be `null`", 'Write `"null"`'),
    (schema("{type: 'null'}", OLD), "/type", "wrong-value", "`null`", "`nullable: true`"),
    (schema("{type: [string]}", OLD), "/type", "wrong-type", "must be a text, and is a list", "Write a text"),
    (schema("{const: 1}", OLD), "/const", "unknown-member", "`const`", "Say `openapi: 3.1.0`, or remove it"),
    (schema("{required: [a, a]}"), "/required", "repeated-value", "names `a` twice", "Remove the second"),
    (schema("{required: []}", OLD), "/required", "empty-value", "`required` is empty", "Add one, or remove it"),
    (schema("{minLength: -1}"), "/minLength", "wrong-value", "cannot be `-1`", "larger number"),
    (schema("{minimum: '1'}"), "/minimum", "wrong-type", "must be a number, and is the text `1`", "Write a number"),
    (schema("{exclusiveMinimum: true}"), "/exclusiveMinimum", "wrong-type", "`true`", "in place of `minimum`"),
    (schema("{exclusiveMaximum: 7}", OLD), "/exclusiveMaximum", "wrong-type", "`7`", "`maximum: 7` and `exclusiveMaximum: true`"),
    (schema("{allOf: []}"), "/allOf", "empty-value", "`allOf` is empty", "Add one"),
    (schema("{items: [{type: string}]}"), "/items", "wrong-type", "is a list", "Write a mapping"),
    (schema("{discriminator: kind}", OLD), "/discriminator", "wrong-type", "the text `kind`", "Write a mapping"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("severity", "text", "end", "rule", "what", "mend"),
    [*(("error", *row) for row in WRONG), *(("warning", *row) for row in ODD)],
)
def test_what_is_wrong_is_said_in_words_of_openapi(
    tmp_path: Path, severity: str, text: str, end: str, rule: str, what: str, mend: str
) -> None:
    loaded = load_text(tmp_path, text)
    problem = next(item for item in loaded.problems if (item.severity, item.rule) == (severity, rule))
    assert (loaded.document is None) is (severity == "error")
    assert problem.pointer.endswith(end), problem
    assert what in problem.what and mend in problem.mend, problem
    assert problem.what.endswith(".") and problem.why.endswith(".")


def test_each_object_is_judged_by_itself(tmp_path: Path) -> None:
    """One fault deep inside is one finding, and not one for each object around it."""
    text = component(
        "responses", "{description: d, content: {a/b: {schema: {allOf: [{properties: {p: {type: strin}}}]}}}}", OLD
    )
    problem = only(load_text(tmp_path, text))
    assert problem.pointer == "#/components/responses/A/content/a~1b/schema/allOf/0/properties/p/type"


def test_every_fault_is_found_at_once(tmp_path: Path) -> None:
    text = (
        f"{HEAD}tags: [5]\nservers: [{{}}]\ncomponents: {{schemas: {{A: {{type: a}}, B: {{$ref: '#/no'}}}}}}\nfoo: 1\n"
    )
    assert [(rule, line) for _, rule, line in said(load_text(tmp_path, text))] == [
        ("wrong-type", 4),
        ("missing-member", 5),
        ("wrong-value", 6),
        ("unresolved-reference", 6),
        ("unknown-member", 7),
    ]


@pytest.mark.parametrize(
    "text",
    [
        schema("{type: string, format: anything, pattern: '^(a+)+$', default: aaaa!, example: 5, x-a: {$ref: 5}}"),
        schema("{pattern: '[', minLength: 5, default: a, enum: [b]}"),
        schema("{type: object, additionalProperties: false, items: true, if: {}, unknown: 1}"),
        schema("true"),
        schema("{$schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'http://a/b', type: [string, 'null']}"),
        schema("{items: {}, additionalProperties: false, nullable: true}", OLD),
        response("{description: '', content: {application/json: {example: {$ref: 5}}}}"),
        HEAD.replace("paths: {}", "webhooks: {a: {post: {}}}"),
        OLD.replace("3.0.3", "3.0.4-rc1"),
    ],
)
def test_what_is_right(tmp_path: Path, text: str) -> None:
    assert opened(load_text(tmp_path, text))


def test_without_validation_only_references_and_names_are_checked(tmp_path: Path) -> None:
    text = f"{HEAD}foo: 1\ncomponents: {{schemas: {{A: {{type: strin}}, B: {{$ref: '#/no'}}}}}}\n"
    assert said(load_text(tmp_path, text, validate=False)) == [("error", "unresolved-reference", 5)]


# what the published schemas cannot say


def paths(text: str) -> str:
    return HEAD.replace("paths: {}", f"paths: {{{text}}}")


GET = "get: {responses: {default: {description: d}}"
ID = "{name: id, in: path, required: true, schema: {}}"
OTHER = ID.replace("{}", "{type: integer}")


@pytest.mark.parametrize(
    ("text", "severity", "rule", "what"),
    [
        (paths(f"'/a/{{id}}': {{{GET}}}}}"), "warning", "undeclared-path-parameter", "`get` of `/a/{id}`"),
        (paths(f"/a: {{{GET}, parameters: [{ID}]}}}}"), "warning", "unused-path-parameter", "`id`"),
        (paths(f"/a: {{parameters: [{ID}], {GET}}}}}"), "warning", "unused-path-parameter", "`id`"),
        (paths(f"'/a/{{id}}': {{{GET}, parameters: [{ID}, {ID}]}}}}"), "warning", "duplicate-parameter", "`id`"),
        (paths(f"'/a/{{id}}': {{parameters: [{ID}, {OTHER}]}}"), "error", "duplicate-parameter", "`id`"),
        (paths("'/a/{b}': {}, '/a/{c}': {}"), "warning", "same-path", "`/a/{b}` and `/a/{c}`"),
        (paths("'/a/{b': {}"), "error", "path-braces", "`/a/{b`"),
        (paths("'/a}': {}"), "error", "path-braces", "`/a}`"),
        (paths("/a: {get: {operationId: x}, put: {operationId: x}}"), "warning", "duplicate-operation-id", "`x`"),
        (HEAD + "tags: [{name: a}, {name: a}]\n", "warning", "duplicate-tag", "`a`"),
        (HEAD + "security: [{key: []}]\n", "warning", "unknown-security-scheme", "`key`"),
        (schema("{type: string, nullable: true}"), "warning", "obsolete-nullable", "`nullable: true`"),
        (component("parameters", "{$ref: '#/components/parameters/B', name: x}, B: {name: b, in: query, schema: {}}"),
         "warning", "beside-reference", "`name` beside a `$ref`"),
    ],
)  # fmt: skip
def test_what_is_checked_besides(tmp_path: Path, text: str, severity: str, rule: str, what: str) -> None:
    problem = only(load_text(tmp_path, text))
    assert (problem.severity, problem.rule) == (severity, rule)
    assert what in problem.what and problem.mend


@pytest.mark.parametrize(
    "text",
    [
        paths(f"'/a/{{id}}': {{parameters: [{ID}], {GET}}}}}"),
        paths(f"'/a/{{id}}': {{parameters: [{ID}], {GET}, parameters: [{ID}]}}}}"),
        paths(f"'/a/{{id}}': {{{GET}, parameters: [{{$ref: '#/components/parameters/I'}}]}}}}") + f"components: {{parameters: {{I: {ID}}}}}",
        paths("'/a/{b}': {}, '/a/{b}/c': {}, /a/b: {}"),
        schema("{type: string, nullable: true}", OLD),
        paths("/a: {get: {security: [{}]}}"),
    ],
)  # fmt: skip
def test_what_is_checked_besides_and_right(tmp_path: Path, text: str) -> None:
    assert load_text(tmp_path, text).problems == ()


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("{type: string, nullable: true}", 'Write `type: [string, "null"]`.'),
        ("{type: [string, integer], nullable: true}", 'Write `type: [string, integer, "null"]`.'),
        ("{$ref: '#/components/schemas/B', nullable: true}, B: {}", 'Write `anyOf: [{…}, {type: "null"}]`.'),
    ],
)
def test_nullable_is_mended_by_a_type(tmp_path: Path, text: str, mend: str) -> None:
    assert only(load_text(tmp_path, schema(text))).mend == mend


# the cache


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The versions for which the validator was asked for."""
    asked: list[str] = []
    made = rules._validators

    def count(version: str) -> tuple[Any, Any]:
        asked.append(version)
        return made(version)

    monkeypatch.setattr(rules, "_validators", count)
    return asked


def test_what_was_found_valid_is_not_validated_again(tmp_path: Path, counted: list[str]) -> None:
    cache = tmp_path / "cache" / "deep"
    for text in (schema("{type: string}"), schema("{type: integer}, B: {title: other}").replace("T,", "Other,")):
        assert load_text(tmp_path, text, cache=cache).problems == ()
    assert counted == ["3.1"]
    assert not load_text(tmp_path, schema("{type: strin}"), cache=cache).document
    assert not load_text(tmp_path, schema("{type: strin}"), cache=cache).document
    assert counted == ["3.1"] * 3


def test_the_cache_holds_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in ("a", "b"):
        load_text(tmp_path, schema("{type: string, const: 1}"), cache=tmp_path / name)
    first, second = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("a", "b"))
    assert first == second and len(first) == 1


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"not a digest\n"])
def test_a_damaged_cache_does_no_harm(tmp_path: Path, content: bytes) -> None:
    text = schema("{type: string, const: 1}")
    load_text(tmp_path, text, cache=tmp_path / "cache")
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(content)
    assert opened(load_text(tmp_path, text, cache=tmp_path / "cache"))
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert opened(load_text(tmp_path, text, cache=tmp_path / "file"))


# nothing is fetched, and the shapes tell what the whole would


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    text = "{$ref: 'http://127.0.0.1:1/a', $schema: 'http://127.0.0.1:1/s', $dynamicRef: 'http://127.0.0.1:1/d'}"
    assert said(load_text(tmp_path, schema(text))) == [("error", "remote-reference", 4)]


PLANT: Any = {
    "openapi": "",
    "info": {"title": "T", "version": "1", "license": {"name": "MIT", "url": "u"}},
    "tags": [{"name": "a"}],
    "servers": [{"url": "/{v}", "variables": {"v": {"default": "a", "enum": ["a"]}}}],
    "security": [{"key": []}],
    "paths": {
        "/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "post": {
                "tags": ["a"],
                "requestBody": {
                    "content": {"multipart/form-data": {"schema": {}, "encoding": {"a": {"style": "form"}}}}
                },
                "responses": {
                    "200": {
                        "description": "d",
                        "headers": {"H": {"schema": {"type": "integer", "minimum": 1}}},
                        "content": {
                            "a/b": {"schema": {"allOf": [{"required": ["a"]}]}, "examples": {"e": {"value": 1}}}
                        },
                        "links": {"l": {"operationId": "x"}},
                    }
                },
                "callbacks": {"c": {"$request.body": {"get": {"responses": {"default": {"description": "d"}}}}}},
            },
        }
    },
    "components": {
        "schemas": {
            "A": {"type": "object", "properties": {"p": {"items": {}, "enum": [1]}}, "additionalProperties": False}
        },
        "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}},
        "parameters": {"P": {"name": "p", "in": "query", "content": {"a/b": {}}}},
    },
}
JUNK = [
    None,
    True,
    "x",
    "",
    0,
    -1,
    1.5,
    [],
    {},
    ["a"],
    ["a", "a"],
    [1],
    {"a": 1},
    "null",
    "query",
    "path",
    [{}],
    {"x-a": 1},
]
NAMES = """foo type x-a required name in schema content description nullable const enum examples example default items
properties style explode 200 paths url title version scheme bearerFormat flows discriminator minLength pattern""".split()


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    todo = [value]
    while todo:
        inner = todo.pop()
        for key in list(inner) if isinstance(inner, dict) else range(len(inner)):
            yield inner, key
            if isinstance(inner[key], dict | list):
                todo.append(inner[key])


def damaged(value: Any, chance: random.Random) -> Any:
    """A copy in which one thing is gone, replaced or added."""
    value = copy.deepcopy(value)
    container, key = chance.choice(list(places(value)))
    junk = copy.deepcopy(chance.choice(JUNK))
    kind = chance.randrange(3)
    if kind == 0:
        del container[key]
    elif kind == 1 or not isinstance(container[key], dict):
        container[key] = junk
    else:
        container[key][chance.choice(NAMES)] = junk
    return value


def is_valid(value: Any, version: str) -> bool:
    """By the published schemas, tried on the whole document."""
    whole, schemas = rules._validators(version)
    found = [Node("OpenAPI", value, "#")]
    nodes = [node for start in found for node in walk(start) if node.kind == "Schema"]
    return whole.is_valid(value) and all(schemas is None or schemas.is_valid(node.value) for node in nodes)


@pytest.mark.parametrize(("version", "count"), [("3.0", 100), ("3.1", 30), ("3.2", 15)])
def test_shapes_are_valid_when_the_whole_is(version: str, count: int) -> None:
    chance = random.Random(version)
    base, known = {**PLANT, "openapi": f"{version}.0"}, Rules(version)
    assert is_valid(base, version)
    verdicts = set()
    for _ in range(count):
        value = damaged(base, chance)
        if str(value.get("openapi")).startswith(version):
            nodes = list(walk(Node("OpenAPI", value, "#")))
            faults = [(node.pointer, fault) for node, fault in findings(nodes, known)]
            assert (not faults) == is_valid(value, version), (faults, value)
            verdicts.add(not faults)
    assert verdicts == {True, False}
