"""Documents in several files: what schemas are called, what is followed, and where a problem is said to be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.cases import ROOT

from generator.document import load
from generator.homes import homes
from generator.languages import LANGUAGES
from generator.naming import pascal
from generator.pipeline import Compiled, compile_api, print_sdk

BEACON = ROOT.parent / "shared" / "corpus" / "ethereum-beacon" / "beacon-node-oapi.yaml"
HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def written(folder: Path, files: dict[str, str]) -> Path:
    """The first file is the document."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / next(iter(files))


def names(compiled: Compiled) -> list[str]:
    assert compiled.api, compiled.problems
    return [pascal(item.name) for item in compiled.api.declarations.values()]


def answering(*refs: str) -> str:
    """A document with one path for each reference, which is the schema of its answer."""
    answer = "{description: ok, content: {application/json: {schema: {$ref: '%s'}}}}"
    paths = [f"  /{index}: {{get: {{responses: {{'200': {answer % ref}}}}}}}\n" for index, ref in enumerate(refs)]
    return f"{HEAD}paths:\n{''.join(paths)}"


OBJECT = "type: object\nproperties: {%s: {type: string}}\n"


def test_two_schemas_of_one_name_are_told_apart_by_where_they_stand(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": answering("cats/pet.yaml", "dogs/pet.yaml", "birds.yaml#/Pet", "fish.json#/definitions/Pet"),
        "cats/pet.yaml": OBJECT % "a",
        "dogs/pet.yaml": OBJECT % "b",
        "birds.yaml": "Pet: {type: object, properties: {c: {type: string}}}\n",
        "fish.json": '{"definitions": {"Pet": {"type": "object", "properties": {"d": {"type": "string"}}}}}',
    }
    assert names(compile_api(written(tmp_path, files))) == ["Pet", "DogsPet", "BirdsPet", "FishPet"]


def test_a_component_names_the_schema_that_it_refers_to(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": answering("pet.yaml", "#/components/schemas/Animal")
        + "components: {schemas: {Animal: {$ref: pet.yaml}, Beast: {$ref: '#/components/schemas/Animal'}}}\n",
        "pet.yaml": OBJECT % "a",
    }
    assert names(compile_api(written(tmp_path, files))) == ["Animal"]


def test_files_may_refer_to_each_other_in_a_circle(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": answering("a.yaml"),
        "a.yaml": "type: object\nproperties: {b: {$ref: b.json}, home: {$ref: 'openapi.yaml#/components/schemas/C'}}\n",
        "b.json": '{"type": "object", "properties": {"a": {"$ref": "a.yaml"}}}',
    }
    files["openapi.yaml"] += "components: {schemas: {C: {type: object, properties: {a: {$ref: ./a.yaml}}}}}\n"
    assert sorted(names(compile_api(written(tmp_path, files)))) == ["A", "B", "C"]


def test_what_only_a_mapping_names_is_followed(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": answering("base.yaml"),
        "base.yaml": "type: object\nrequired: [kind]\nproperties: {kind: {type: string}}\n"
        "discriminator: {propertyName: kind, mapping: {cat: cat.yaml, dog: dog.yaml}}\n",
        "cat.yaml": "allOf: [{$ref: base.yaml}, {type: object, properties: {a: {type: string}}}]\n",
        "dog.yaml": "allOf:\n  - $ref: base.yaml\n  - type: object\n    properties: {b: {type: strin}}\n",
    }
    loaded = load(written(tmp_path, files))
    assert [(Path(item.file).name, item.line, item.rule) for item in loaded.problems] == [
        ("dog.yaml", 4, "wrong-value")
    ]
    files["dog.yaml"] = files["dog.yaml"].replace("strin}", "string}")
    assert sorted(names(compile_api(written(tmp_path, files)))) == ["AnyBase", "Base", "Cat", "Dog"]


def test_anchors_belong_to_their_file(tmp_path: Path) -> None:
    schema = "type: object\nproperties: {toy: {$ref: '#toy'}}\n$defs: {T: {$anchor: toy, type: %s}}\n"
    files = {"openapi.yaml": answering("a.yaml", "b.yaml"), "a.yaml": schema % "string", "b.yaml": schema % "integer"}
    document = load(written(tmp_path, files)).document
    assert document
    held = document.root["x-lathe-files"]
    found = [document.resolve(held[name]["properties"]["toy"]["$ref"]) for name in ("a.yaml", "b.yaml")]
    assert [value["type"] for _, value in found] == ["string", "integer"]


def test_a_path_item_may_serve_two_paths(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": f"{HEAD}paths: {{/pets: {{$ref: p.yaml}}, /v2/pets: {{$ref: p.yaml}}}}\n",
        "p.yaml": "get: {tags: [Pets], responses: {'200': {description: ok}}}\n",
    }
    compiled = compile_api(written(tmp_path, files))
    assert compiled.api
    (group,) = compiled.api.groups
    assert [(operation.path, operation.name) for operation in group.operations] == [
        ("/pets", ("list",)),
        ("/v2/pets", ("list", "pets")),
    ]


@pytest.mark.parametrize("name", ["a.yml", "a.json", "deep/er/a.yaml", "with space.yaml", "ä.yaml", "a", "a.b.c.yaml"])
def test_names_of_files(tmp_path: Path, name: str) -> None:
    text = '{"type": "object", "properties": {"x": {"type": "string"}}}'
    compiled = compile_api(written(tmp_path, {"openapi.yaml": answering(name), name: text}))
    assert len(names(compiled)) == 1


def test_a_large_document_in_many_files() -> None:
    if not BEACON.exists():
        pytest.skip("../shared/corpus is not there; it holds the documents of real companies")
    compiled = compile_api(BEACON)
    assert not [problem for problem in compiled.problems if problem.severity == "error"]
    assert len(compiled.read) == 151 - 1
    assert [name for name in names(compiled) if re.search(r"(?<![Vv])\d$", name) and not name.endswith("Option2")] == []
    assert {"AltairBeaconState", "Phase0BeaconState"} <= set(names(compiled))


def test_a_mapping_may_name_what_is_no_variant(tmp_path: Path) -> None:
    mapping = "mapping: {a: '#/components/schemas/A', b: '#/components/schemas/B'}"
    union = f"oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/C'}}], discriminator: {{propertyName: kind, {mapping}}}"
    one = "{type: object, properties: {kind: {type: string}, %s: {type: string}}}"
    text = answering("#/components/schemas/U")
    text += f"components: {{schemas: {{B: {one % 'b'}, A: {one % 'a'}, C: {one % 'c'}, U: {{{union}, title: U}}}}}}\n"
    compiled = compile_api(written(tmp_path, {"openapi.yaml": text}))
    assert compiled.api, compiled.problems
    assert len(set(homes(compiled.api).values())) == 1
    assert all(print_sdk(compiled.api, language) for language in LANGUAGES)


def test_a_reference_in_the_place_of_a_whole_map_or_list_is_one_to_each_entry(tmp_path: Path) -> None:
    apart = written(
        tmp_path / "apart",
        {
            "openapi.yaml": "openapi: 3.0.3\ninfo: {$ref: info.yaml}\npaths: {$ref: paths/all.yaml}\ncomponents: {$ref: components.yaml}\n",
            "info.yaml": "title: T\nversion: '1'\n",
            "components.yaml": "schemas: {$ref: 'schemas.yaml#/all'}\n",
            "schemas.yaml": "all: {Pet: {type: object, properties: {$ref: properties.yaml}}}\n",
            "properties.yaml": "id: {type: integer}\nfood: {$ref: '#/id'}\n",
            "paths/all.yaml": (
                "x-note: []\n/pets: {get: {operationId: listPets, parameters: {$ref: '../parameters.yaml#/list'}, "
                "responses: {$ref: ../responses.yaml}}}\n"
            ),
            "parameters.yaml": "limit: {name: limit, in: query, schema: {type: integer}}\nlist: [{$ref: '#/limit'}]\n",
            "responses.yaml": "'200': {description: ok, content: {$ref: content/json.yaml}}\n",
            "content/json.yaml": "application/json: {schema: {$ref: '../openapi.yaml#/components/schemas/Pet'}}\n",
        },
    )
    whole = written(
        tmp_path / "whole",
        {
            "openapi.yaml": (
                "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /pets: {get: {operationId: listPets, "
                "parameters: [{name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: ok, "
                "content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}\n"
                "components: {schemas: {Pet: {type: object, properties: {id: {type: integer}, food: {type: integer}}}}}\n"
            )
        },
    )
    found, wanted = compile_api(apart), compile_api(whole)
    assert {item.rule for item in found.problems} == {"misplaced-reference"}
    assert found.api and wanted.api
    for language in LANGUAGES:
        assert print_sdk(found.api, language) == print_sdk(wanted.api, language)


def test_a_whole_map_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    path = written(tmp_path, {"openapi.yaml": f"{HEAD}paths: {{$ref: none.yaml}}\n"})
    assert "unresolved-reference" in [item.rule for item in load(path).problems if item.severity == "error"]


def test_a_whole_map_that_is_a_circle_of_references_is_an_error(tmp_path: Path) -> None:
    files = {"openapi.yaml": f"{HEAD}paths: {{$ref: a.yaml}}\n", "a.yaml": "$ref: b.yaml\n", "b.yaml": "$ref: a.yaml\n"}
    assert load(written(tmp_path, files)).document is None
