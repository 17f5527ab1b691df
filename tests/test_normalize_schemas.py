"""Schemas to types: what a few lines of OpenAPI mean, with nothing of OpenAPI left."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from support.documents import HEAD, load_text, opened

from generator.document import load
from generator.model import (
    ANY,
    STRING,
    Alias,
    Api,
    Choice,
    Declaration,
    List,
    Map,
    Nullable,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
)
from generator.naming import pascal
from generator.normalize import normalize
from generator.settings import Settings


class Known:
    """The declarations of an Api by name; types as short texts."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.names = {id: pascal(item.name) for id, item in api.declarations.items()}
        self._ids = {name: id for id, name in self.names.items()}

    def __getitem__(self, name: str) -> Declaration:
        return self.api.declarations[self._ids[name]]

    def show(self, kind: Type | None) -> str:
        match kind:
            case Scalar(scalar):
                return scalar
            case List(inner):
                return f"[{self.show(inner)}]"
            case Map(inner):
                return f"{{{self.show(inner)}}}"
            case Nullable(inner):
                return f"{self.show(inner)}?"
            case Ref(id):
                return self.names[id]
        return "nothing"

    def fields(self, name: str) -> dict[str, str]:
        """Wire name to type; `!` where required."""
        declared = self[name]
        assert isinstance(declared, Struct)
        return {item.wire: self.show(item.type) + "!" * item.required for item in declared.fields}

    def variants(self, name: str) -> list[str]:
        declared = self[name]
        assert isinstance(declared, Union)
        return [self.show(kind) for kind in declared.variants]

    def values(self, name: str) -> list[Any]:
        declared = self[name]
        assert isinstance(declared, Choice)
        return [value.wire for value in declared.values]


@pytest.fixture
def read(tmp_path: Path) -> Any:
    """Normalises the schemas of a document."""

    def read(schemas: str, version: str = "3.1.0", settings: Settings | None = None) -> Known:
        path = tmp_path / "openapi.yaml"
        head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n"
        body = "".join(f"    {line}\n" for line in dedent(schemas).strip("\n").split("\n"))
        path.write_text(head + body, encoding="utf-8")
        loaded = load(path)
        assert loaded.document, "\n".join(map(str, loaded.problems))
        api, problems = normalize(loaded.document, settings or Settings(), {})
        assert problems == []
        return Known(api)

    return read


def only(known: Known, schema: str = "A", field: str = "x") -> str:
    return known.fields(schema)[field].rstrip("!")


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{type: string}", "string"),
        ("{type: string, format: date}", "date"),
        ("{type: string, format: date-time}", "datetime"),
        ("{type: string, format: byte}", "bytes"),
        ("{type: string, contentEncoding: base64}", "bytes"),
        ("{type: string, format: binary}", "file"),
        ("{type: string, contentMediaType: image/png}", "file"),
        ("{type: string, format: uuid}", "string"),
        ("{type: integer}", "integer"),
        ("{type: number, format: float}", "number"),
        ("{type: boolean}", "boolean"),
        ("{type: 'null'}", "null"),
        ("{}", "any"),
        ("true", "any"),
        ("{description: Anything.}", "any"),
        ("{type: [string, 'null']}", "string?"),
        ("{type: ['null', string, integer]}", "AX?"),
        ("{type: array}", "[any]"),
        ("{type: array, items: {type: [string, 'null']}}", "[string?]"),
        ("{items: {type: integer}}", "[integer]"),
        ("{type: array, prefixItems: [{type: number}, {type: number}]}", "[number]"),
        ("{type: array, prefixItems: [{type: number}, {type: string}]}", "[AX]"),
        ("{prefixItems: [{type: number}], items: {type: number}}", "[number]"),
        ("{type: object}", "{any}"),
        ("{type: object, additionalProperties: {type: integer}}", "{integer}"),
        ("{type: object, additionalProperties: false}", "{any}"),
        ("{type: object, patternProperties: {^a: {type: integer}}}", "{integer}"),
        ("{type: object, patternProperties: {^a: {type: integer}, ^b: {type: string}}}", "{AXValue}"),
        ("{minLength: 3}", "string"),
        ("{minimum: 3}", "number"),
        ("{uniqueItems: true}", "[any]"),
        ("{required: [y]}", "{any}"),
        ("{format: regex}", "string"),
        ("{format: int64}", "integer"),
        ("{properties: {y: {type: string}}}", "AX"),
        ("{enum: [true, false]}", "boolean"),
        ("{enum: [null]}", "null"),
        ("{enum: [1, one]}", "AX"),
        ("{enum: [1, one, null]}", "AX?"),
        ("{type: object, enum: [{a: 1}]}", "{any}"),
        ("{const: 5}", "AX"),
        ("{anyOf: [{type: string}, {type: 'null'}]}", "string?"),
        ("{anyOf: [{type: string, enum: [a]}, {type: 'null'}]}", "AX?"),
        ("{anyOf: [{type: string}, {type: string, enum: [a]}]}", "AX"),
        ("{anyOf: [{type: string}, {}]}", "any"),
        ("{anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}", "B?"),
        ("{anyOf: [{type: string}, {type: integer}, {nullable: true}]}", "AX?"),
        ("{oneOf: [{const: a}, {const: b, description: B.}]}", "AX"),
        ("{oneOf: [{const: a}, {const: null}]}", "AX?"),
        ("{type: array, items: {$recursiveRef: '#'}}", "[A]"),
        ("{$dynamicAnchor: node, type: array, items: {$dynamicRef: '#node'}}", "[X]"),
        ("{oneOf: [{required: [y]}, {required: [z]}], type: object}", "{any}"),
        ("{allOf: [{type: string}, {maxLength: 3}]}", "string"),
        ("{allOf: [{$ref: '#/components/schemas/B'}], description: Said here.}", "B"),
        ("{$ref: '#/components/schemas/B', description: Said here.}", "B"),
        ("{$ref: '#/components/schemas/Many'}", "Many"),
        ("{$ref: '#/components/schemas/Text'}", "string"),
        ("{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}", "B?"),
        ("{not: {type: string}}", "any"),
        ("{if: {type: string}, then: {minLength: 1}}", "any"),
    ],
)
def test_types(read: Any, schema: str, kind: str) -> None:
    known = read(f"""
        A: {{type: object, properties: {{x: {schema}}}}}
        B: {{type: object, properties: {{y: {{type: string}}}}}}
        Many: {{type: array, items: {{$ref: '#/components/schemas/B'}}}}
        Text: {{type: string}}
        """)
    assert only(known) == kind


def test_objects_that_say_more_of_one_property_are_both_heard(read: Any) -> None:
    known = read("""
        A: {type: object, properties: {x: {type: object, properties: {a: {type: string}}}}}
        B:
          allOf:
            - {$ref: '#/components/schemas/A'}
            - {type: object, properties: {x: {type: object, required: [b], properties: {b: {type: integer}}}}}
        """)
    assert known.fields("BX") == {"a": "string", "b": "integer!"}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{type: string, nullable: true}", "string?"),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}", "B?"),
        ("{type: string, nullable: true, enum: [a, null]}", "AX?"),
        ("{type: string, nullable: true, enum: [a]}", "AX?"),
        ("{oneOf: [{type: string}, {type: integer}], nullable: true}", "AX?"),
    ],
)
def test_null_in_the_words_of_3_0(read: Any, schema: str, kind: str) -> None:
    known = read(
        f"""
        A: {{type: object, properties: {{x: {schema}}}}}
        B: {{type: object, properties: {{y: {{type: string}}}}}}
        """,
        "3.0.3",
    )
    assert only(known) == kind


def test_required_null_and_absent_are_three_facts(read: Any) -> None:
    known = read("""
        A:
          type: object
          required: [must, mayBeNull, unknown]
          properties: {must: {type: string}, mayBeNull: {type: [string, 'null']}, may: {type: string}, both: {type: [string, 'null']}}
        """)
    assert known.fields("A") == {"must": "string!", "mayBeNull": "string?!", "may": "string", "both": "string?"}


def test_all_of_is_flat_and_later_words_win(read: Any) -> None:
    known = read("""
        Base: {type: object, required: [id], properties: {id: {type: string, description: First.}, size: {type: string}}}
        Mid: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer, minimum: 1}}, required: [size]}]}
        Top: {allOf: [{$ref: '#/components/schemas/Mid'}, {allOf: [{properties: {deep: {type: object, properties: {a: {type: string}}}}}]}], properties: {own: {type: string}}}
        """)
    assert known.fields("Top") == {"id": "string!", "size": "integer!", "deep": "TopDeep", "own": "string"}
    top = known["Top"]
    assert isinstance(top, Struct)
    assert [(item.doc, item.limits.minimum) for item in top.fields[:2]] == [("First.", None), ("", 1)]


def test_unions_know_what_tells_their_variants_apart(read: Any) -> None:
    known = read("""
        Own: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A', aa: A}}}
        Inferred: {oneOf: [{type: object, properties: {type: {const: one}}}, {type: object, properties: {type: {enum: [two]}}}]}
        Structural: {anyOf: [{$ref: '#/components/schemas/A'}, {title: Second, type: object, properties: {z: {type: string}}}]}
        Scalars: {oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}
        A: {type: object, properties: {kind: {type: string}}}
        B: {type: object, properties: {kind: {type: string}}}
        """)

    def rule(name: str) -> tuple[str, dict[str, str]] | None:
        declared = known[name]
        assert isinstance(declared, Union)
        found = declared.discriminator
        return found and (found.property, {value: known.show(kind) for value, kind in found.mapping.items()})

    assert rule("Own") == ("kind", {"a": "A", "aa": "A", "B": "B"})
    assert rule("Inferred") == ("type", {"one": "InferredOne", "two": "InferredTwo"})
    assert (rule("Structural"), known.variants("Structural")) == (None, ["A", "StructuralSecond"])
    assert (rule("Scalars"), known.variants("Scalars")) == (None, ["string", "integer", "[string]"])


def test_values_that_variants_state_go_before_their_names(read: Any) -> None:
    """Where nothing maps them; also where a variant holds the union, and the values are seen only afterwards."""
    known = read("""
        Said: {type: object, properties: {role: {type: string, enum: [user]}, answers: {type: array, items: {$ref: '#/components/schemas/Message'}}}}
        Heard: {type: object, properties: {role: {enum: [tool, function]}}}
        Plain: {type: object, properties: {role: {type: string}}}
        Message: {oneOf: [{$ref: '#/components/schemas/Said'}, {$ref: '#/components/schemas/Heard'}, {$ref: '#/components/schemas/Plain'}], discriminator: {propertyName: role}}
        Named: {oneOf: [{$ref: '#/components/schemas/BigCat'}, {$ref: '#/components/schemas/SmallDog'}], discriminator: {propertyName: kind}}
        BigCat: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
        SmallDog: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
        Kind: {type: string, enum: [big_cat, small-dog]}
        Step: {type: object, required: [do], properties: {do: {const: step}, then: {$ref: '#/components/schemas/Plan'}}}
        Plan: {oneOf: [{$ref: '#/components/schemas/Step'}, {$ref: '#/components/schemas/Halt'}]}
        Halt: {type: object, required: [do], properties: {do: {const: halt}}}
        """)

    def values(name: str) -> dict[str, str]:
        declared = known[name]
        assert isinstance(declared, Union) and declared.discriminator
        return {value: known.show(kind) for value, kind in declared.discriminator.mapping.items()}

    assert values("Message") == {"user": "Said", "tool": "Heard", "function": "Heard", "Plain": "Plain"}
    assert values("Named") == {"big_cat": "BigCat", "small-dog": "SmallDog"}
    assert values("Plan") == {"step": "Step", "halt": "Halt"}


def test_members_beside_a_union_belong_to_each_variant(read: Any) -> None:
    known = read("""
        Move:
          type: object
          required: [id]
          properties: {id: {type: string}}
          oneOf: [{title: Walk, type: object, properties: {step: {type: number}}}, {$ref: '#/components/schemas/Flight'}]
        Flight: {type: object, properties: {span: {type: number}}}
        """)
    assert known.variants("Move") == ["MoveWalk", "MoveFlight"]
    assert known.fields("MoveWalk") == {"id": "string!", "step": "number"}
    assert known.fields("MoveFlight") == {"id": "string!", "span": "number"}


def test_what_refers_to_itself_keeps_its_null(read: Any) -> None:
    known = read("""
        Tree: {type: [object, 'null'], properties: {left: {$ref: '#/components/schemas/Tree'}}}
        Node: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Branch'}, {type: 'null'}]}
        Leaf: {type: object, properties: {value: {type: number}}}
        Branch: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}
        """)
    assert known.fields("Tree") == {"left": "Tree?"}
    assert known.fields("Branch") == {"next": "Node?"}


def test_recursion_ends_in_references(read: Any) -> None:
    known = read("""
        Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
        Value: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}]}
        Nests: {type: array, items: {$ref: '#/components/schemas/Nests'}}
        A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {$ref: '#/components/schemas/A'}}}]}
        """)
    assert known.fields("Tree") == {"children": "[Tree]"}
    assert known.variants("Value") == ["string", "[Value]"]
    nests = known["Nests"]
    assert isinstance(nests, Alias)
    assert known.show(nests.type) == "[Nests]"
    assert known.fields("B") == {"b": "B", "a": "A"}


def test_inline_schemas_are_named_after_where_they_stand_and_equal_ones_are_one(read: Any) -> None:
    known = read("""
        Order:
          type: object
          properties:
            status: {type: string, enum: [open]}
            lines: {type: array, items: {type: object, properties: {unit: {type: string, enum: [kg]}}}}
            address: {type: object, properties: {city: {type: string}}}
        OrderStatus: {type: string, enum: [shut]}
        """)
    assert known.fields("Order") == {"status": "OrderStatus2", "lines": "[OrderLine]", "address": "OrderAddress"}
    assert known.fields("OrderLine") == {"unit": "OrderLineUnit"}
    assert known.values("OrderStatus") == ["shut"]


def test_a_name_never_goes_to_two_declarations_whatever_the_case(read: Any) -> None:
    known = read("""
        foo: {type: object, properties: {a: {type: string}}}
        Foo: {type: object, properties: {b: {type: string}}}
        FOO: {type: object, properties: {c: {type: string}}}
        """)
    assert [known.names[id] for id in known.api.declarations] == ["Foo", "Foo2", "Foo3"]
    assert known.fields("Foo") == {"a": "string"}


def test_enum_values_keep_their_order_and_notes_and_lose_doubles(read: Any) -> None:
    known = read("""
        A: {type: string, enum: [b, a, b, ''], x-enum-descriptions: [First., Second., Third.]}
        B: {oneOf: [{const: 2, title: Two}, {const: 1, description: One.}]}
        """)
    a, b = known["A"], known["B"]
    assert isinstance(a, Choice)
    assert isinstance(b, Choice)
    assert known.values("A") == ["b", "a", ""]
    assert [value.doc for value in b.values] == ["Two", "One."]
    assert (a.base, b.base) == (STRING, Scalar("integer"))


def test_facts_of_members_reach_the_model(read: Any) -> None:
    known = read("""
        A:
          type: object
          additionalProperties: {type: integer}
          properties:
            x: {type: integer, description: ' Text. ', default: 0, minimum: 1, exclusiveMaximum: 9, readOnly: true, deprecated: true}
            y: {type: string, minLength: 1, maxLength: 2, pattern: ^a$, writeOnly: true, default: null}
            z: {type: array, items: {}, minItems: 1, maxItems: 2}
        """)
    a = known["A"]
    assert isinstance(a, Struct)
    assert a.extra == Scalar("integer")
    x, y, z = a.fields
    assert (x.doc, x.default and x.default.value, x.read_only, x.deprecated) == ("Text.", 0, True, True)
    assert (x.limits.minimum, x.limits.exclusive_maximum, y.limits.pattern, z.limits.max_items) == (1, 9, "^a$", 2)
    assert (y.write_only, y.default is not None, z.type) == (True, True, List(ANY))


def test_doubling_chains_of_all_of_take_no_time(read: Any) -> None:
    lines = ["S0: {type: object, properties: {a: {type: string}}}"]
    for index in range(1, 31):
        ref = f"{{$ref: '#/components/schemas/S{index - 1}'}}"
        lines.append(f"S{index}: {{allOf: [{ref}, {ref}], properties: {{p{index}: {{type: string}}}}}}")
    assert len(read("\n".join(lines)).fields("S30")) == 31


def test_a_parent_whose_alternatives_extend_it_is_a_union_of_them(read: Any) -> None:
    known = read("""
        Parent:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
          discriminator: {propertyName: kind, mapping: {one: '#/components/schemas/One', two: Two}}
        One: {allOf: [{$ref: '#/components/schemas/Parent'}, {type: object, properties: {a: {type: string}}}]}
        Two: {allOf: [{$ref: '#/components/schemas/Parent'}, {type: object, properties: {b: {$ref: '#/components/schemas/Parent'}}}]}
        """)
    assert known.variants("Parent") == ["One", "Two"]
    assert known.fields("One") == {"kind": "string!", "a": "string"}
    assert known.fields("Two") == {"kind": "string!", "b": "Parent"}
    assert set(known.names.values()) == {"Parent", "One", "Two"}


def test_a_schema_that_stands_for_itself_is_any_value_and_told(tmp_path: Path) -> None:
    lines = [
        "    A: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "    B: {anyOf: [{$ref: '#/components/schemas/C'}]}",
        "    C: {oneOf: [{$ref: '#/components/schemas/B'}]}",
        "    D: {oneOf: [{$ref: '#/components/schemas/D'}, {type: 'null'}]}",
        "    E: {type: array, items: {$ref: '#/components/schemas/E'}}",
        "    F: {type: object, properties: {f: {$ref: '#/components/schemas/F'}}}",
    ]
    text = "\n".join([f"{HEAD}components:", "  schemas:", *lines, ""])
    _, problems = normalize(opened(load_text(tmp_path, text)), Settings(), {})
    first = HEAD.count("\n") + 3
    assert [(item.severity, item.rule, item.line - first) for item in problems] == [
        ("warning", "reference-cycle", 0),
        ("warning", "reference-cycle", 1),
        ("warning", "reference-cycle", 3),
    ]
