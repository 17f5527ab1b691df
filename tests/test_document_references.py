"""References: into other files of the folder, never out of it, and what is said of those that lead nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, load_text, only, opened, said, schema

from generator.document import Document, Loaded, load


def load_files(folder: Path, files: Mapping[str, str], **options: Any) -> Loaded:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return load(folder / next(iter(files)), **options)


def first(document: Document) -> Any:
    return document.root["components"]["schemas"]["A"]


# other files

SHOP = {
    "api/openapi.yaml": """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /pets: {$ref: paths/pets.yaml}
components:
  schemas:
    Local: {type: string}
    Again: {$ref: './schemas/all.json#/Pet/properties/name'}
""",
    "api/paths/pets.yaml": """\
get:
  parameters:
    - $ref: '../parameters.yaml#/limit'
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema: {$ref: '../schemas/all.json#/Pet'}
""",
    "api/parameters.yaml": "limit: {name: limit, in: query, schema: {$ref: 'openapi.yaml#/components/schemas/Local'}}\n",
    "api/schemas/all.json": """\
{"Pet": {"type": "object", "properties": {
  "name": {"$ref": "#/Name"}, "friends": {"type": "array", "items": {"$ref": "#/Pet"}}}},
 "Name": {"$ref": "../names/a%20name.yaml"}}
""",
    "api/names/a name.yaml": "type: string\n",
}


def test_files_are_brought_into_one_root(tmp_path: Path) -> None:
    document = opened(load_files(tmp_path, SHOP))
    files = document.root["x-lathe-files"]
    assert list(files) == ["paths/pets.yaml", "schemas/all.json", "parameters.yaml", "names/a name.yaml"]
    assert document.root["paths"]["/pets"]["$ref"] == "#/x-lathe-files/paths~1pets.yaml"
    assert files["parameters.yaml"]["limit"]["schema"]["$ref"] == "#/components/schemas/Local"
    assert files["schemas/all.json"]["Name"]["$ref"] == "#/x-lathe-files/names~1a name.yaml"
    friends = files["schemas/all.json"]["Pet"]["properties"]["friends"]
    assert friends["items"]["$ref"] == "#/x-lathe-files/schemas~1all.json/Pet"
    again = document.resolve("#/components/schemas/Again")
    assert again == ("#/x-lathe-files/names~1a name.yaml", {"type": "string"})


@pytest.mark.parametrize(
    ("pointer", "file", "line", "column"),
    [
        ("#/paths/~1pets", "openapi.yaml", 4, 3),
        ("#/x-lathe-files/paths~1pets.yaml/get/responses/200", "paths/pets.yaml", 5, 5),
        ("#/x-lathe-files/schemas~1all.json/Pet/properties/friends", "schemas/all.json", 2, 31),
    ],
)
def test_places_name_the_true_file(tmp_path: Path, pointer: str, file: str, line: int, column: int) -> None:
    assert opened(load_files(tmp_path, SHOP)).position(pointer) == (str(tmp_path / "api" / file), line, column)


def test_what_is_wrong_in_another_file_is_said_there(tmp_path: Path) -> None:
    files = SHOP | {"api/parameters.yaml": "limit:\n  name: limit\n  in: somewhere\n  schema: {}\n"}
    problem = only(load_files(tmp_path, files))
    assert (problem.file, problem.line) == (str(tmp_path / "api/parameters.yaml"), 3)
    assert "`somewhere`" in problem.what


def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path: Path) -> None:
    loaded = load_files(tmp_path, SHOP | {"api/parameters.yaml": "limit: a: b\n"})
    assert [(Path(item.file).name, item.rule, item.line) for item in loaded.problems] == [
        ("parameters.yaml", "yaml-syntax", 1),
        ("pets.yaml", "unreadable-reference", 3),
    ]


def test_the_targets_of_a_discriminator_are_references(tmp_path: Path) -> None:
    mapping = "{propertyName: k, mapping: {a: other.yaml#/B, b: '#/components/schemas/A', c: A, d: '#/none'}}"
    files = {
        "a.yaml": schema(f"{{oneOf: [{{$ref: other.yaml#/B}}], discriminator: {mapping}}}"),
        "other.yaml": "B: {}\n",
    }
    loaded = load_files(tmp_path, files)
    assert first(opened(loaded))["discriminator"]["mapping"] == {
        "a": "#/x-lathe-files/other.yaml/B",
        "b": "#/components/schemas/A",
        "c": "A",
        "d": "#/none",
    }
    assert said(loaded) == [("warning", "unresolved-reference", 4)]


def test_an_anchor_names_a_schema(tmp_path: Path) -> None:
    document = opened(load_text(tmp_path, schema("{$ref: '#b'}, B: {$anchor: b}")))
    assert first(document) == {"$ref": "#/components/schemas/B"}


def test_a_pointer_may_be_percent_encoded(tmp_path: Path) -> None:
    text = schema("{$ref: '#/components/x-a/b%20c~1%25'}").replace("{schemas", "{x-a: {'b c/%': {}}, schemas")
    assert first(opened(load_text(tmp_path, text))) == {"$ref": "#/components/x-a/b c~1%"}


# what is data

DATA = "{$ref: 'http://127.0.0.1:1/x'}"


@pytest.mark.parametrize(
    "text",
    [
        f"{{example: {DATA}}}",
        f"{{examples: [{DATA}]}}",
        f"{{default: {DATA}}}",
        f"{{const: {DATA}}}",
        f"{{enum: [{DATA}]}}",
        f"{{x-more: {DATA}}}",
        "{properties: {$ref: {type: string}, default: {type: string}, example: {type: string}}}",
    ],
)
def test_data_is_not_followed(tmp_path: Path, text: str) -> None:
    before = load_text(tmp_path, schema(text), validate=False)
    assert before.problems == ()
    assert "x-lathe-files" not in opened(before).root


def test_an_example_object_is_data(tmp_path: Path) -> None:
    media = f"{{schema: {{}}, examples: {{a: {DATA}, b: {{value: {DATA}}}}}}}"
    text = f"{HEAD}components: {{requestBodies: {{A: {{content: {{application/json: {media}}}}}}}}}\n"
    assert load_text(tmp_path, text).problems == ()


# what is not followed


@pytest.mark.parametrize(
    ("ref", "rule"),
    [
        ("http://127.0.0.1:1/x.yaml", "remote-reference"),
        ("https://example.com/x.yaml#/A", "remote-reference"),
        ("HTTP://[::ffff:127.0.0.1]/", "remote-reference"),
        ("file:///etc/hostname", "remote-reference"),
        ("C:/x.yaml", "remote-reference"),
        ("//host/x.yaml", "remote-reference"),
        ("/etc/hostname", "remote-reference"),
        ("%2Fetc/hostname", "remote-reference"),
        ("../secret.yaml", "outside-reference"),
        ("a/../../secret.yaml#/A", "outside-reference"),
        ("%2e%2e/secret.yaml", "outside-reference"),
        ("%2e%2e%2fsecret.yaml", "outside-reference"),
        ("link.yaml", "outside-reference"),
        ("linked/secret.yaml", "outside-reference"),
        ("loop/x.yaml", "unresolved-reference"),
        ("a%00.yaml", "bad-reference"),
        ("a%5C..%5Cb.yaml", "bad-reference"),
        ("a.yaml?b", "bad-reference"),
        (".env", "bad-reference"),
        (".git/config", "bad-reference"),
        ("folder/.././%2eenv", "bad-reference"),
        ("shown.yaml", "bad-reference"),
        ("5", "unresolved-reference"),
        (".", "unresolved-reference"),
        ("folder", "unresolved-reference"),
        ("none.yaml", "unresolved-reference"),
        ("#none", "unresolved-reference"),
        ("#/none", "unresolved-reference"),
        ("#/paths/0", "unresolved-reference"),
        ("openapi.yaml#/none", "unresolved-reference"),
    ],
)
def test_what_is_not_followed(tmp_path: Path, ref: str, rule: str) -> None:
    folder = tmp_path / "api"
    (folder / "folder").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("A: {type: string}\n", encoding="utf-8")
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "linked").symlink_to(tmp_path)
    (folder / ".env").write_text("A: {type: string}\n", encoding="utf-8")
    (folder / "shown.yaml").symlink_to(folder / ".env")
    (folder / "loop").symlink_to(folder / "loop")
    problem = only(load_text(folder, schema(f"{{$ref: '{ref}'}}")))
    assert (problem.rule, problem.line, problem.column) == (rule, 4, 28)
    assert problem.mend
    assert "string" not in str(problem)


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    files = {"a.yaml": schema("{$ref: link/b.yaml}"), "real/b.yaml": "type: string\n"}
    assert list(opened(load_files(tmp_path, files)).root["x-lathe-files"]) == ["real/b.yaml"]


@pytest.mark.parametrize(
    ("ref", "mend"),
    [
        ("#/components/schemas/Pett", "Did you mean `Pet`?"),
        ("#/component/schemas/Pet", "Did you mean `components`?"),
        ("#/components/schemas/Limited", "Did you mean `#/components/parameters/Limited`?"),
        ("pest.yaml", "Did you mean `pets.yaml`?"),
        ("http://example.com/a.yaml", "Copy the file into the folder"),
        ("#/components/schemas/Wholly", "Add it, or correct the reference."),
    ],
)
def test_a_reference_that_leads_nowhere_is_put_right(tmp_path: Path, ref: str, mend: str) -> None:
    (tmp_path / "pets.yaml").write_text("{}", encoding="utf-8")
    text = schema(f"{{$ref: '{ref}'}}, Pet: {{}}")
    text = text.replace("{schemas", "{parameters: {Limited: {name: a, in: query, schema: {}}}, schemas")
    assert mend in only(load_text(tmp_path, text)).mend


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("{$ref: '#/components/schemas/A'}", 1),
        ("{$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}", 2),
        ("{properties: {a: {$ref: '#/components/schemas/B'}}}, B: {$ref: '#/components/schemas/B', title: T}", 2),
    ],
)
def test_references_that_come_back_to_themselves(tmp_path: Path, text: str, count: int) -> None:
    loaded = load_text(tmp_path, schema(text))
    assert said(loaded) == [("error", "reference-cycle", 4)] * count


def test_a_schema_may_contain_itself(tmp_path: Path) -> None:
    text = schema(
        "{properties: {a: {$ref: '#/components/schemas/A'}}, additionalProperties: {$ref: '#/components/schemas/A'}}"
    )
    assert load_text(tmp_path, text).problems == ()


def test_a_path_item_may_stand_for_itself_nowhere(tmp_path: Path) -> None:
    text = HEAD.replace("paths: {}", "paths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}}")
    assert said(load_text(tmp_path, text)) == [("error", "reference-cycle", 3)] * 2


@pytest.mark.parametrize(
    ("responses", "severity"),
    [
        ("{'200': {$ref: '#/components/schemas/A'}}", "error"),
        ("{'200': {description: d, headers: {H: {$ref: '#/components/parameters/P'}}}}", "warning"),
    ],
)
def test_a_reference_to_an_object_of_another_kind(tmp_path: Path, responses: str, severity: str) -> None:
    text = schema("{}").replace("{schemas", "{parameters: {P: {name: p, in: header, schema: {}}}, schemas")
    text = text.replace("paths: {}", f"paths: {{/a: {{get: {{responses: {responses}}}}}}}")
    assert said(load_text(tmp_path, text)) == [(severity, "wrong-kind", 3)]


@pytest.mark.parametrize("value", ["5", "[a]", "{a: b}"])
def test_a_reference_is_a_text(tmp_path: Path, value: str) -> None:
    assert said(load_text(tmp_path, schema(f"{{items: {{$ref: {value}}}}}"), validate=False)) == [
        ("error", "bad-reference", 4)
    ]
