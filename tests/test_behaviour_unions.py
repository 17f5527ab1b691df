"""What a user of a printed SDK notices of unions, of merged and of recursive schemas."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from support.sdk import Builder, answer

DISCRIMINATED = """
    paths:
      /pets: {post: {operationId: createPet, tags: [pets], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'200': {description: The pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
    components:
      schemas:
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: petType%s}
        Cat: {type: object, required: [petType], properties: {petType: {type: string}, livesLeft: {type: integer}}}
        Dog: {type: object, required: [petType], properties: {petType: {type: string}, livesLeft: {type: integer}}}
"""


def test_a_discriminator_with_a_mapping(built: Builder) -> None:
    sdk = built(DISCRIMINATED % ", mapping: {cat: '#/components/schemas/Cat', dog: Dog, wolf: Dog}")
    cat, dog = sdk.model("Cat"), sdk.model("Dog")
    for kind, model in {"cat": cat, "dog": dog, "wolf": dog}.items():
        sent = {"petType": kind, "livesLeft": 9}
        assert sdk.client(answer(sent), strict=True).pets.create(body={"pet_type": kind}) == model(
            pet_type=kind, lives_left=9
        )
    assert sdk.client(answer({"petType": "fish", "gills": 2})).pets.create(body={}) == {"petType": "fish", "gills": 2}
    client = sdk.client()
    client.pets.create(body={"pet_type": "cat", "lives_left": 9})
    assert sdk.sent.json == {"petType": "cat", "livesLeft": 9}
    client.pets.create(body=dog(pet_type="dog", lives_left=1))
    assert sdk.sent.json == {"petType": "dog", "livesLeft": 1}


def test_a_discriminator_without_a_mapping_names_schemas(built: Builder) -> None:
    sdk = built(DISCRIMINATED % "")
    pet = sdk.client(answer({"petType": "Dog", "livesLeft": 1})).pets.create(body={})
    assert pet == sdk.model("Dog")(pet_type="Dog", lives_left=1)


def test_a_parent_with_a_discriminator_stands_for_its_children(built: Builder) -> None:
    sdk = built("""
        openapi: 3.0.3
        info: {title: Tested, version: 1.0.0}
        servers: [{url: 'https://api.test/v1'}]
        paths:
          /pets: {get: {operationId: listPets, tags: [pets], responses: {200: {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}
        components:
          schemas:
            Pet: {type: object, required: [petType], properties: {petType: {type: string}}, discriminator: {propertyName: petType, mapping: {cat: '#/components/schemas/Cat'}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {livesLeft: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {packSize: {type: integer}}}]}
        """)
    sent = [{"petType": "cat", "livesLeft": 9}, {"petType": "Dog", "packSize": 3}]
    pets = sdk.client(answer(sent)).pets.list()
    assert pets == [sdk.model("Cat")(pet_type="cat", lives_left=9), sdk.model("Dog")(pet_type="Dog", pack_size=3)]


def test_constants_tell_variants_apart(built: Builder) -> None:
    sdk = built("""
        paths:
          /shape: {put: {operationId: setShape, tags: [shapes], requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {shape: {$ref: '#/components/schemas/Shape'}}}}}}, responses: {'200': {description: Shapes., content: {application/json: {schema: {type: object, properties: {shapes: {type: array, items: {$ref: '#/components/schemas/Shape'}}}}}}}}}}
        components:
          schemas:
            Shape:
              oneOf:
                - {type: object, required: [type], properties: {type: {const: circle}, sizeOf: {type: number}}}
                - {type: object, required: [type], properties: {type: {type: string, enum: [square]}, sizeOf: {type: number}}}
        """)
    sent = {"shapes": [{"type": "square", "sizeOf": 1.0}, {"type": "circle", "sizeOf": 2.0}, {"type": "blob"}]}
    shapes = sdk.client(answer(sent)).shapes.set(shape={"type": "circle", "size_of": 1}).shapes
    assert [type(shape).__name__ for shape in shapes] == ["ShapeSquare", "ShapeCircle", "dict"]
    assert sdk.sent.json == {"shape": {"type": "circle", "sizeOf": 1}}


@pytest.mark.parametrize(
    "written",
    [
        "{oneOf: [{$ref: '#/components/schemas/VideoData'}, {$ref: '#/components/schemas/TextData'}]}",
        "{$ref: '#/components/schemas/Data'}",
        "{allOf: [{$ref: '#/components/schemas/Data'}], description: What is shown.}",
        "{anyOf: [{$ref: '#/components/schemas/Data'}, {type: 'null'}]}",
    ],
)
def test_a_sibling_selects_the_variant_in_both_directions(built: Builder, written: str) -> None:
    sdk = built(
        """
        paths:
          /posts: {post: {operationId: createPost, tags: [posts], requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {targets: {type: array, items: {$ref: '#/components/schemas/Target'}}}}}}}, responses: {'200': {description: Targets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Target'}}}}}}}}
        components:
          schemas:
            Target:
              type: object
              required: [platform]
              properties:
                platform: {type: string}
                platformData: WRITTEN
            Data: {oneOf: [{$ref: '#/components/schemas/VideoData'}, {$ref: '#/components/schemas/TextData'}]}
            VideoData: {type: object, properties: {shownTitle: {type: string, description: Of the video.}}}
            TextData: {type: object, properties: {shownTitle: {type: string}, threadItems: {type: array, items: {type: string}}}}
        """.replace("WRITTEN", written),
        "discriminators: {platformData: {sibling: platform, mapping: {tube: VideoData, board: TextData}}}",
    )
    sent = [{"platform": name, "platformData": {"shownTitle": "x"}} for name in ("tube", "board", "new")]
    given = [{"platform": "board", "platform_data": {"shown_title": "x", "thread_items": ["a"]}}]
    targets = sdk.client(answer(sent)).posts.create(targets=given)
    assert [type(target.platform_data).__name__ for target in targets][:2] == ["VideoData", "TextData"]
    assert sdk.sent.json == {
        "targets": [{"platform": "board", "platformData": {"shownTitle": "x", "threadItems": ["a"]}}]
    }


def test_variants_by_their_members_and_unions_with_scalars_and_lists(built: Builder) -> None:
    sdk = built("""
        paths:
          /search:
            post:
              operationId: search
              tags: [search]
              requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {query: {oneOf: [{type: string}, {type: array, items: {type: string}}]}, filter: {oneOf: [{$ref: '#/components/schemas/ByName'}, {$ref: '#/components/schemas/ByAge'}, {type: string}, {type: 'null'}]}}}}}}
              responses: {'200': {description: Found., content: {application/json: {schema: {type: object, properties: {hit: {anyOf: [{$ref: '#/components/schemas/ByName'}, {$ref: '#/components/schemas/ByAge'}]}, score: {type: [integer, string]}, groups: {oneOf: [{type: array, items: {$ref: '#/components/schemas/ByName'}}, {type: array, items: {$ref: '#/components/schemas/ByAge'}}]}}}}}}}
        components:
          schemas:
            ByName: {type: object, required: [firstName], properties: {firstName: {type: string}, lastName: {type: string}}}
            ByAge: {type: object, required: [minAge], properties: {minAge: {type: integer}}}
        """)
    by_name, by_age = sdk.model("ByName"), sdk.model("ByAge")
    found = sdk.client(
        answer({"hit": {"minAge": 3}, "score": "high", "groups": [{"firstName": "Ann"}]})
    ).search.search()
    assert (found.hit, found.score, found.groups) == (by_age(min_age=3), "high", [by_name(first_name="Ann")])
    assert sdk.client(answer({"hit": {"firstName": "A"}, "score": 1})).search.search().hit == by_name(first_name="A")
    for given, sent in [
        ({"first_name": "Ann"}, {"firstName": "Ann"}),
        ({"min_age": 3}, {"minAge": 3}),
        (by_age(min_age=1), {"minAge": 1}),
        ("all", "all"),
        (None, None),
    ]:
        sdk.client(answer({})).search.search(query=["a"], filter=given)
        assert sdk.sent.json == {"query": ["a"], "filter": sent}


def test_all_of_is_one_object_in_which_later_words_win(built: Builder) -> None:
    sdk = built("""
        paths:
          /cat: {get: {operationId: getCat, tags: [cats], responses: {'200': {description: A cat., content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}}, put: {operationId: setCat, tags: [cats], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}, responses: {'204': {description: Kept.}}}}
        components:
          schemas:
            Thing: {type: object, required: [id], properties: {id: {type: string}, size: {type: string}}}
            Animal: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {size: {type: integer}, legCount: {type: integer}}}], required: [legCount]}
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {allOf: [{properties: {furColour: {type: string}}}, {required: [furColour]}]}], properties: {parent: {$ref: '#/components/schemas/Cat'}}}
        """)
    sent = {
        "id": "1",
        "size": 3,
        "legCount": 4,
        "furColour": "red",
        "parent": {"id": "0", "legCount": 4, "furColour": "b"},
    }
    cat = sdk.client(answer(sent), strict=True).cats.get()
    assert (cat.id, cat.size, cat.leg_count, cat.fur_colour, cat.parent.id) == ("1", 3, 4, "red", "0")
    assert type(cat.parent) is type(cat)
    sdk.client().cats.set(id="1", leg_count=4, fur_colour="red", parent=cat)
    assert sdk.sent.json == {"id": "1", "legCount": 4, "furColour": "red", "parent": sent}
    with pytest.raises(TypeError, match="leg_count"):
        sdk.client().cats.set(id="1", fur_colour="red")


def test_members_beside_a_union_belong_to_each_variant(built: Builder) -> None:
    sdk = built("""
        paths:
          /move: {get: {operationId: getMove, tags: [moves], responses: {'200': {description: A move., content: {application/json: {schema: {$ref: '#/components/schemas/Move'}}}}}}}
        components:
          schemas:
            Move:
              type: object
              required: [id]
              properties: {id: {type: string}}
              oneOf: [{title: Walk, type: object, required: [stepLength], properties: {stepLength: {type: number}}}, {$ref: '#/components/schemas/Flight'}]
            Flight: {type: object, required: [wingSpan], properties: {wingSpan: {type: number}}}
        """)
    walk, flight = sdk.model("MoveWalk"), sdk.model("MoveFlight")
    assert sdk.client(answer({"id": "1", "stepLength": 2.0})).moves.get() == walk(id="1", step_length=2.0)
    assert sdk.client(answer({"id": "1", "wingSpan": 2.0})).moves.get() == flight(id="1", wing_span=2.0)


def test_schemas_that_hold_themselves(built: Builder) -> None:
    sdk = built("""
        paths:
          /tree: {post: {operationId: createTree, tags: [trees], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}, responses: {'200': {description: A tree., content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}}}
          /value: {put: {operationId: setValue, tags: [values], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Value'}}}}, responses: {'200': {description: A chicken., content: {application/json: {schema: {$ref: '#/components/schemas/Chicken'}}}}}}}
        components:
          schemas:
            Tree: {type: object, properties: {leafCount: {type: integer}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}, byName: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}}}
            Value: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}, {type: object, additionalProperties: {$ref: '#/components/schemas/Value'}}]}
            Chicken: {type: object, properties: {laidEggs: {type: array, items: {$ref: '#/components/schemas/Egg'}}, nests: {$ref: '#/components/schemas/Nests'}}}
            Egg: {type: object, properties: {hatchedTo: {$ref: '#/components/schemas/Chicken'}}}
            Nests: {type: array, items: {$ref: '#/components/schemas/Nests'}}
        """)
    sent = {"leafCount": 1, "children": [{"leafCount": 2}], "byName": {"leaf_count": {"leafCount": 3}}}
    tree = sdk.client(answer(sent)).trees.create(
        leaf_count=1, children=[{"leaf_count": 2, "children": []}], by_name={"leaf_count": {"leaf_count": 3}}
    )
    assert (tree.children[0].leaf_count, tree.by_name["leaf_count"].leaf_count) == (2, 3)
    assert sdk.sent.json == {**sent, "children": [{"leafCount": 2, "children": []}]}
    chicken = sdk.client(answer({"laidEggs": [{"hatchedTo": {"laidEggs": []}}], "nests": [[], [[]]]})).values.set(
        body={"a": ["b", {"c": "d"}]}
    )
    assert (chicken.laid_eggs[0].hatched_to.laid_eggs, chicken.nests) == ([], [[], [[]]])
    assert sdk.sent.json == {"a": ["b", {"c": "d"}]}


def test_a_discriminator_that_maps_to_more_than_the_variants_and_to_itself(built: Builder) -> None:
    sdk = built("""
        openapi: 3.0.3
        info: {title: Tested, version: 1.0.0}
        servers: [{url: 'https://api.test/v1'}]
        paths:
          /posts: {get: {operationId: listPosts, tags: [posts], responses: {200: {description: Posts., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Post'}}}}}}}}
          /shapes: {get: {operationId: listShapes, tags: [shapes], responses: {200: {description: Shapes., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Shape'}}}}}}}}
        components:
          schemas:
            Post: {type: object, required: [kind], properties: {kind: {type: string}, id: {type: integer}}, discriminator: {propertyName: kind, mapping: {plain: '#/components/schemas/Post', picture: '#/components/schemas/Picture'}}}
            Picture: {allOf: [{$ref: '#/components/schemas/Post'}, {type: object, properties: {url: {type: string}}}]}
            Shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Dot'}], discriminator: {propertyName: form, mapping: {circle: Circle, square: Square, shape: Shape}}}
            Circle: {type: object, required: [form], properties: {form: {type: string}, size: {type: integer}}}
            Dot: {type: object, required: [form], properties: {form: {type: string}}}
            Square: {type: object, required: [form], properties: {form: {type: string}, size: {type: integer}}}
        """)
    post, picture = sdk.model("Post"), sdk.model("Picture")
    client = sdk.client(answer([{"kind": "plain", "id": 1}, {"kind": "picture", "url": "u"}]), strict=True)
    assert client.posts.list() == [post(kind="plain", id=1), picture(kind="picture", url="u")]
    client = sdk.client(answer([{"form": "circle", "size": 1}, {"form": "square"}, {"form": "shape"}]))
    circle, square, other = client.shapes.list()
    assert (circle, square) == (sdk.model("Circle")(form="circle", size=1), sdk.model("Square")(form="square"))
    assert other == {"form": "shape"}


def test_an_object_in_place_of_its_id_is_looked_up_when_it_comes(built: Builder) -> None:
    sdk = built("""
        paths:
          /orders: {get: {operationId: listOrders, tags: [orders], responses: {'200': {description: Orders., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}}}
          /buyers: {get: {operationId: listBuyers, tags: [buyers], responses: {'200': {description: Buyers., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Buyer'}}}}}}}}
        components:
          schemas:
            Order: {type: object, required: [id], properties: {id: {type: string}, soldTo: {anyOf: [{type: string}, {$ref: '#/components/schemas/Buyer'}]}}}
            Buyer: {type: object, required: [id], properties: {id: {type: string}, lastOrder: {anyOf: [{type: string}, {$ref: '#/components/schemas/Order'}, {type: 'null'}]}}}
        """)
    sent = [{"id": "o1", "soldTo": "b1"}, {"id": "o2"}]
    first, second = sdk.client(answer(sent), strict=True).orders.list()
    assert (first.sold_to, second.sold_to) == ("b1", None)
    assert not sdk.loaded("models.buyer")
    expanded = {"id": "o1", "soldTo": {"id": "b1", "lastOrder": {"id": "o2", "soldTo": None}}}
    (order,) = sdk.client(answer([expanded])).orders.list()
    assert sdk.loaded("models.buyer")
    buyer, kind = sdk.model("Buyer"), sdk.model("Order")
    assert order == kind(id="o1", sold_to=buyer(id="b1", last_order=kind(id="o2")))
    told: list[Any] = []
    odd = [{"id": "o1", "soldTo": {"name": "no id"}}, {"id": "o2", "soldTo": 5}]
    for options in ({}, {"on_drift": told.append}):
        first, second = sdk.client(answer(odd), **options).orders.list()
        assert (type(first.sold_to), first.sold_to.id, second.sold_to) == (buyer, None, 5)
    assert [(drift.path, drift.expected) for drift in told] == [
        ("$[0].soldTo.name", "no such field"),
        ("$[0].soldTo.id", "a string"),
        ("$[1].soldTo", "a string or an object Buyer"),
    ]


def test_what_is_no_object_in_a_union_is_read_too(built: Builder) -> None:
    sdk = built("""
        paths:
          /pets: {get: {operationId: listPets, tags: [pets], responses: {'200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Born'}}}}}}}}
        components:
          schemas:
            Born: {oneOf: [{type: string, format: date-time}, {type: string}, {type: object, required: [year], properties: {year: {type: integer}}}, {type: object, required: [age], properties: {age: {type: integer}}}]}
        """)
    sent = ["2026-12-08T09:00:00Z", "long ago", {"year": 2020}, 5]
    told: list[Any] = []
    for options in ({}, {"on_drift": told.append}):
        date, text, year, odd = sdk.client(answer(sent), **options).pets.list()
        assert (date, text, year.year, odd) == (dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC), "long ago", 2020, 5)
    assert [drift.path for drift in told] == ["$[3]"]
