"""References below an `$id`, anchors, and references that depend on what is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, load_text, only, opened, said


def document(schemas: str) -> str:
    return f"{HEAD}components:\n  schemas:\n{schemas}"


def refs(value: Any) -> list[str]:
    """Every `$ref`, in order."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value["$ref"]] if isinstance(value, dict) and isinstance(value.get("$ref"), str) else []
    return [*own, *(ref for item in inner for ref in refs(item))]


PET = """\
    Pet:
      $id: https://example.com/pet
      properties: {toy: {$ref: '%s'}}
      $defs: {Toy: {$anchor: toy, type: string}, Inner: {$id: inner, $defs: {Toy: {$anchor: toy}}, properties: {a: {$ref: '#toy'}}}}
    Toy: {$anchor: toy, type: integer}
    Other: {$ref: '#toy'}
"""
BASE = "#/components/schemas/Pet"


@pytest.mark.parametrize(
    ("ref", "target"),
    [
        ("#/$defs/Toy", f"{BASE}/$defs/Toy"),
        ("#toy", f"{BASE}/$defs/Toy"),
        ("#", BASE),
        ("#/properties/toy", f"{BASE}/properties/toy"),
        ("https://example.com/pet#/$defs/Toy", f"{BASE}/$defs/Toy"),
        ("/pet", BASE),
        ("inner", f"{BASE}/$defs/Inner"),
        ("https://example.com/inner#toy", f"{BASE}/$defs/Inner/$defs/Toy"),
    ],
)
def test_a_reference_starts_at_the_id_around_it(tmp_path: Path, ref: str, target: str) -> None:
    text = document(PET.replace("%s", ref))
    if target.endswith("/properties/toy"):  # itself
        assert only(load_text(tmp_path, text)).rule == "reference-cycle"
        return
    found = opened(load_text(tmp_path, text))
    assert refs(found.root) == [target, f"{BASE}/$defs/Inner/$defs/Toy", f"{BASE}/$defs/Toy"]


def test_what_is_named_by_its_id_needs_no_network_and_no_file(tmp_path: Path) -> None:
    text = document("""\
    A: {$id: 'https://example.com/a', type: string}
    B: {$ref: 'https://example.com/a'}
    C: {$id: 'urn:example:c', type: string}
    D: {$ref: 'urn:example:c'}
    E: {$ref: a}
    F: {$id: a, type: integer}
""")
    root = opened(load_text(tmp_path, text)).root
    assert refs(root) == [f"#/components/schemas/{name}" for name in "ACF"]


def test_an_id_that_nobody_has_is_remote(tmp_path: Path) -> None:
    text = document("    A: {$id: 'https://example.com/a', properties: {b: {$ref: 'https://example.com/b'}}}\n")
    assert only(load_text(tmp_path, text)).rule == "remote-reference"


def test_files_bear_ids_too(tmp_path: Path) -> None:
    (tmp_path / "pet.yaml").write_text("$id: https://example.com/pet\n$defs: {T: {$id: toy, type: string}}\n", "utf-8")
    text = document(
        "    A: {$ref: pet.yaml}\n    B: {$ref: 'https://example.com/toy'}\n    C: {$id: c, items: {$ref: pet.yaml}}\n"
    )
    file = "#/x-lathe-files/pet.yaml"
    assert refs(opened(load_text(tmp_path, text)).root) == [file, f"{file}/$defs/T", file]


def test_a_reference_to_the_document_below_an_id_is_understood_and_told(tmp_path: Path) -> None:
    text = document(
        "    A: {$id: 'https://example.com/a', properties: {b: {$ref: '#/components/schemas/B'}}}\n    B: {type: string}\n"
    )
    loaded = load_text(tmp_path, text)
    assert refs(opened(loaded).root) == ["#/components/schemas/B"]
    assert said(loaded) == [("warning", "unresolved-reference", 6)]
    assert "`$id`" in only(loaded).what


def test_the_id_of_a_property_is_no_id(tmp_path: Path) -> None:
    text = document(
        "    A: {properties: {$id: {type: string}, b: {$ref: '#/components/schemas/B'}}, example: {$id: x}}\n    B: {}\n"
    )
    assert load_text(tmp_path, text).problems == ()


@pytest.mark.parametrize(
    ("schemas", "target", "rule"),
    [
        ("    A: {properties: {a: {$recursiveRef: '#'}}}\n", "A", None),
        ("    A: {$dynamicAnchor: n, properties: {a: {$dynamicRef: '#n'}}}\n    B: {$dynamicAnchor: n, allOf: [{$ref: '#/components/schemas/A'}]}\n", "A", None),
        ("    A: {properties: {a: {$dynamicRef: '#n'}}}\n    B: {$dynamicAnchor: n}\n", "B", None),
        ("    A: {properties: {a: {$dynamicRef: '#n'}}}\n    B: {$dynamicAnchor: n}\n    C: {$dynamicAnchor: n}\n", "B", "dynamic-reference"),
        ("    A: {properties: {a: {$dynamicRef: '#n'}}}\n", None, "unresolved-reference"),
    ],
)  # fmt: skip
def test_what_a_dynamic_reference_stands_for(
    tmp_path: Path, schemas: str, target: str | None, rule: str | None
) -> None:
    loaded = load_text(tmp_path, document(schemas))
    assert [item.rule for item in loaded.problems] == ([rule] if rule else [])
    if target:
        found = opened(loaded).root["components"]["schemas"]["A"]["properties"]["a"]
        assert found == {"$ref": f"#/components/schemas/{target}"}
        assert opened(loaded).position("#/components/schemas/A/properties/a/$ref").line == 6
