"""What a user of a printed SDK notices in answers, errors, pages and streams."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from pathlib import Path
from typing import Any

import httpx2
import pytest
from support.sdk import Builder, answer

PET = """
    openapi: {version}
    info: {{title: Tested, version: 1.0.0}}
    servers: [{{url: 'https://api.test/v1'}}]
    paths:
      /pet: {{get: {{operationId: getPet, tags: [pets], responses: {{'200': {{description: A pet., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}}}}}}}
    components:
      schemas:
        Pet:
          type: object
          required: [id, chip]
          properties:
            id: {{type: string}}
            chip: {chip}
            owner: {owner}
            bornOn: {{type: string, format: date}}
            seenAt: {{type: string, format: date-time}}
            photo: {{type: string, format: byte}}
            kind: {{type: string, enum: [cat, dog]}}
            tags: {{type: array, items: {{type: string}}}}
        Owner: {{type: object, properties: {{fullName: {{type: string}}}}}}
"""
IN_3_0 = PET.format(
    version="3.0.3",
    chip="{type: string, nullable: true}",
    owner="{nullable: true, allOf: [{$ref: '#/components/schemas/Owner'}]}",
)
IN_3_1 = PET.format(
    version="3.1.0",
    chip="{type: [string, 'null']}",
    owner="{anyOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}",
)


def test_another_form_of_an_answer_is_read_raw(built: Builder) -> None:
    sdk = built(IN_3_1)
    rows = httpx2.Response(200, headers={"content-type": "text/csv"}, content=b"id;chip")
    client = sdk.client(rows, rows, answer({"id": "1"}))
    raw = client.raw(client.pets.get, extra_headers={"accept": "text/csv"})
    assert (sdk.sent.last.headers["accept"], raw.content, raw.parsed) == ("text/csv", b"id;chip", None)
    with pytest.raises(sdk.package.APIDecodeError, match="not JSON"):
        client.pets.get(extra_headers={"accept": "text/csv"})
    assert client.raw(client.pets.get, extra_headers={"accept": "application/vnd.x+json"}).parsed.id == "1"


@pytest.mark.parametrize("document", [IN_3_0, IN_3_1], ids=["3.0", "3.1"])
def test_members_are_typed_and_null_and_absent_are_none(built: Builder, document: str) -> None:
    sdk = built(document)
    full = {"id": "1", "chip": None, "owner": {"fullName": "Ann"}, "bornOn": "2020-02-29", "kind": "cat"}
    full |= {"seenAt": "2026-12-01T10:00:00+02:00", "photo": "aGk=", "tags": ["a"]}
    pet = sdk.client(answer(full), strict=True).pets.get()
    assert (pet.id, pet.chip, pet.owner.full_name, pet.kind, pet.tags) == ("1", None, "Ann", "cat", ["a"])
    assert (pet.born_on, pet.photo) == (dt.date(2020, 2, 29), b"hi")
    assert pet.seen_at == dt.datetime(2026, 12, 1, 8, tzinfo=dt.UTC)
    bare = sdk.client(answer({"id": "1", "chip": "c", "owner": None}), strict=True).pets.get()
    assert (bare.owner, bare.born_on, bare.tags) == (None, None, None)
    assert json.loads(json.dumps(bare.to_dict())) == {"id": "1", "chip": "c"}


def test_an_odd_answer_never_fails_a_call_but_is_told_where_asked(built: Builder) -> None:
    sdk = built(IN_3_1)
    odd = {"id": 7, "kind": "bird", "bornOn": "yesterday", "seenAt": "2026-12-01T10:00:00", "tags": "a", "new": 1}
    told = []
    pet = sdk.client(answer(odd), on_drift=told.append).pets.get()
    assert (pet.id, pet.kind, pet.born_on, pet.tags, pet.chip) == (7, "bird", "yesterday", "a", None)
    assert {drift.path for drift in told} >= {"$.id", "$.kind", "$.bornOn", "$.tags", "$.chip", "$.new"}
    assert sdk.client(answer(odd)).pets.get().kind == "bird"
    with pytest.raises(sdk.package.APIDecodeError, match="not as documented"):
        sdk.client(answer(odd), strict=True).pets.get()


def test_enums_of_every_kind_and_constants(built: Builder) -> None:
    sdk = built("""
        paths:
          /order: {get: {operationId: getOrder, tags: [orders], parameters: [{name: size, in: query, schema: {type: string, enum: [small, 'x-large']}}], responses: {'200': {description: The order., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}
        components:
          schemas:
            Order:
              type: object
              properties:
                kind: {const: order}
                level: {type: integer, enum: [1, 2]}
                ratio: {type: number, enum: [0.5]}
                size: {type: [string, 'null'], enum: [small, null]}
                status: {oneOf: [{const: open, description: Not paid.}, {const: paid}]}
                mixed: {enum: [1, one, null]}
                colours: {type: array, items: {type: string, enum: [red, '#f00']}}
        """)
    sent = {
        "kind": "order",
        "level": 2,
        "ratio": 0.5,
        "size": None,
        "status": "paid",
        "mixed": 1,
        "colours": ["red", "#f00"],
    }
    order = sdk.client(answer(sent), strict=True).orders.get(size="x-large")
    assert {name: getattr(order, name) for name in sent} == sent
    assert sdk.sent.query == "size=x-large"
    told = []
    later = {"kind": "gift", "level": 3, "size": "huge", "status": "lost", "colours": ["pink"]}
    assert sdk.client(answer(later), on_drift=told.append).orders.get().colours == ["pink"]
    assert [drift.path for drift in told] == ["$.kind", "$.level", "$.size", "$.status", "$.colours[0]"]


def test_answers_of_every_kind(built: Builder) -> None:
    sdk = built("""
        paths:
          /none: {get: {operationId: getNone, tags: [answers], responses: {'204': {description: Nothing.}}}}
          /text: {get: {operationId: getText, tags: [answers], responses: {'200': {description: Text., content: {text/plain: {schema: {type: string}}}}}}}
          /any: {get: {operationId: getAny, tags: [answers], responses: {'200': {description: Anything., content: {application/json: {}}}}}}
          /list: {get: {operationId: getNumbers, tags: [answers], responses: {'200': {description: Numbers., content: {application/json: {schema: {type: array, items: {type: integer}}}}}}}}
          /map: {get: {operationId: getMap, tags: [answers], responses: {'200': {description: Map., content: {application/json: {schema: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}}}}}}}
          /maybe: {get: {operationId: getMaybe, tags: [answers], responses: {'200': {description: Maybe., content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}}}}}}}
          /moment: {get: {operationId: getMoment, tags: [answers], responses: {'200': {description: Moment., content: {application/json: {schema: {type: string, format: date-time}}}}}}}
          /default: {get: {operationId: getDefault, tags: [answers], responses: {default: {description: Thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
          /many: {post: {operationId: makeMany, tags: [answers], responses: {'200': {description: Old., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, '201': {description: New., content: {application/json: {schema: {$ref: '#/components/schemas/Made'}}}}, '202': {description: Later.}}}}
        components:
          schemas:
            Thing: {type: object, properties: {name: {type: string}}}
            Made: {type: object, required: [createdId], properties: {createdId: {type: string}}}
        """)
    thing, made = sdk.model("Thing"), sdk.model("Made")

    def ask(method: str, response: httpx2.Response) -> object:
        return getattr(sdk.client(response).answers, method)()

    assert ask("get_none", httpx2.Response(204)) is None
    assert ask("get_text", httpx2.Response(200, text="hé")) == "hé"
    for value in ({"a": [1]}, [1], "x", 0, None):
        assert ask("get_any", answer(value)) == value
    assert ask("get_numbers", answer([1, 2])) == [1, 2]
    assert ask("get_map", answer({"anyKey": {"name": "x"}})) == {"anyKey": thing(name="x")}
    assert ask("get_maybe", answer(None)) is None
    assert ask("get_maybe", answer({"name": "x"})) == thing(name="x")
    assert ask("get_moment", answer("2026-12-01T10:00:00Z")) == dt.datetime(2026, 12, 1, 10, tzinfo=dt.UTC)
    assert ask("get_default", answer({"name": "x"}, 207)) == thing(name="x")
    assert ask("make_many", answer({"name": "x"})) == thing(name="x")
    assert ask("make_many", answer({"createdId": "1"}, 201)) == made(created_id="1")
    assert ask("make_many", httpx2.Response(202)) is None
    assert ask("get_none", answer({"surprise": 1})) is None
    with pytest.raises(sdk.package.APIDecodeError):
        ask("get_numbers", httpx2.Response(200, text="<html>"))


def test_events_described_as_text_are_text(built: Builder) -> None:
    sdk = built("""
        paths:
          /words: {get: {operationId: watchWords, tags: [feed], responses: {'200': {description: Words., content: {text/event-stream: {schema: {type: string}}}}}}}
        """)
    with sdk.client(
        httpx2.Response(200, text='data: hello\n\ndata: {"a": 1}\n\ndata: 1\n\n')
    ).feed.watch_words() as stream:
        assert [event.data for event in stream] == ["hello", '{"a": 1}', "1"]


def test_values_beyond_64_bits_are_values(built: Builder) -> None:
    sdk = built("""
        paths:
          /big: {get: {operationId: getBig, tags: [numbers], responses: {'200': {description: Big., content: {application/json: {schema: {$ref: '#/components/schemas/Big'}}}}}}}
        components:
          schemas:
            Big: {type: object, properties: {some: {type: integer, enum: [1, 9223372036854775808]}, all: {type: integer, enum: [18446744073709551616]}}}
        """)
    found = sdk.client(httpx2.Response(200, text='{"some": 9223372036854775808, "all": 1}')).numbers.get_big()
    assert found == sdk.model("Big")(some=2**63, all=1)


DOWNLOAD = """
    paths:
      /file: {get: {operationId: download, tags: [feed], responses: {'200': {description: A file., content: {application/pdf: {schema: {type: string, format: binary}}}}}}}
    """


def test_streams(built: Builder) -> None:
    sdk = built("""
        paths:
          /events: {get: {operationId: watchEvents, tags: [feed], responses: {'200': {description: Events., content: {text/event-stream: {schema: {$ref: '#/components/schemas/Tick'}}}}}}}
          /lines: {get: {operationId: exportLines, tags: [feed], responses: {'200': {description: Lines., content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Tick'}}}}}}}
          /file: {get: {operationId: download, tags: [feed], responses: {'200': {description: A file., content: {application/pdf: {schema: {type: string, format: binary}}}}}}}
        components:
          schemas:
            Tick: {type: object, properties: {tickCount: {type: integer}}}
        """)
    tick = sdk.model("Tick")
    events = httpx2.Response(200, text='event: tick\ndata: {"tickCount": 1}\n\ndata: {"tickCount": 2}\n\n')
    lines = httpx2.Response(200, text='{"tickCount": 1}\n{"tickCount": 2}\n')
    with sdk.client(events).feed.watch_events() as stream:
        assert [(event.event, event.data) for event in stream] == [
            ("tick", tick(tick_count=1)),
            ("message", tick(tick_count=2)),
        ]
    with sdk.client(lines).feed.export_lines() as stream:
        assert list(stream) == [tick(tick_count=1), tick(tick_count=2)]
    with sdk.client(httpx2.Response(200, content=b"%PDF")).feed.download() as stream:
        assert b"".join(stream) == b"%PDF"

    async def read(client: object) -> list[object]:
        async with client.feed.export_lines() as stream:  # type: ignore[attr-defined]
            return [line async for line in stream]

    assert sdk.run(read, lines) == [tick(tick_count=1), tick(tick_count=2)]


def test_a_refused_download_leaves_the_file_as_it_was(built: Builder, tmp_path: Path) -> None:
    sdk = built(DOWNLOAD)
    kept = tmp_path / "kept"
    kept.write_bytes(b"mine")

    async def save(client: Any) -> None:
        await client.feed.download().save(kept)

    with pytest.raises(sdk.package.NotFoundError):
        sdk.run(save, httpx2.Response(404))
    with pytest.raises(sdk.package.NotFoundError):
        sdk.client(httpx2.Response(404)).feed.download().save(kept)
    assert kept.read_bytes() == b"mine"
    sdk.run(save, httpx2.Response(200, content=b"%PDF"))
    assert kept.read_bytes() == b"%PDF"


def test_a_hook_that_fails_leaves_no_answer_open(built: Builder) -> None:
    sdk = built(DOWNLOAD)

    def fail(_: object) -> None:
        raise KeyError("mine")

    async def ask(client: Any) -> None:
        await client.feed.download()

    first, second = Watched(b"%PDF"), Watched(b"%PDF")
    with pytest.raises(KeyError):
        sdk.client(lambda _: httpx2.Response(200, stream=first), on_response=fail).feed.download()
    with pytest.raises(KeyError):
        sdk.run(ask, lambda _: httpx2.Response(200, stream=second), on_response=fail)
    assert first.closed and second.closed


class Watched(httpx2.ByteStream):
    """A body that notes its end."""

    closed = False

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_errors_are_typed_by_status_and_hold_the_documented_model(built: Builder) -> None:
    sdk = built("""
        paths:
          /thing:
            get:
              operationId: getThing
              tags: [things]
              responses:
                '200': {description: A thing., content: {application/json: {schema: {type: object}}}}
                '404': {description: Not there., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
                '422': {description: Wrong., content: {application/problem+json: {schema: {type: array, items: {$ref: '#/components/schemas/Fault'}}}}}
                4XX: {description: Else., content: {application/json: {schema: {type: object, properties: {elseCode: {type: integer}}}}}}
                default: {description: Whatever., content: {application/json: {schema: {type: object, properties: {what: {type: string}}}}}}
        components:
          schemas:
            Fault: {type: object, properties: {fieldName: {type: string}}}
        """)
    errors, fault = sdk.module("errors"), sdk.model("Fault")

    def failed(response: httpx2.Response) -> Exception:
        with pytest.raises(errors.APIStatusError) as caught:
            sdk.client(response).things.get()
        return pickle.loads(pickle.dumps(caught.value))  # type: ignore[no-any-return]

    missing = failed(answer({"fieldName": "id"}, 404, x_request_id="r1"))
    assert isinstance(missing, errors.NotFoundError)
    assert (missing.status, missing.model, missing.body, missing.request_id) == (
        404,
        fault(field_name="id"),
        {"fieldName": "id"},
        "r1",
    )
    assert failed(answer([{"fieldName": "id"}], 422)).model == [fault(field_name="id")]
    assert failed(answer({"elseCode": 1}, 409)).model.else_code == 1
    assert failed(answer({"what": "x"}, 500)).model.what == "x"
    page = failed(httpx2.Response(502, text="<h1>Bad gateway</h1>"))
    assert (page.model, page.body) == (None, "<h1>Bad gateway</h1>")


def test_an_argument_can_decide_the_type_of_the_answer(built: Builder) -> None:
    sdk = built(
        """
        paths:
          /stats: {get: {operationId: getStats, tags: [stats], parameters: [{name: postId, in: query, schema: {type: string}}, {name: page, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: One or many., content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Many'}]}}}}}}}
          /report: {get: {operationId: getReport, tags: [stats], parameters: [{name: format, in: query, schema: {type: string, enum: [short, long]}}], responses: {'200': {description: Short or long., content: {application/json: {schema: {oneOf: [{title: Short, type: object, properties: {sum: {type: integer}}}, {title: Long, type: object, properties: {lines: {type: array, items: {type: string}}}}]}}}}}}}
        components:
          schemas:
            One: {type: object, properties: {viewCount: {type: integer}}}
            Many: {type: object, properties: {posts: {type: array, items: {$ref: '#/components/schemas/One'}}, pages: {type: integer}}}
        """,
        """
        operations:
          getStats: {overloads: [{param: postId, variant: One}]}
          getReport: {overloads: [{param: format, value: long, variant: 1}]}
        """,
    )
    one, many = answer({"viewCount": 1}), answer({"posts": [{"viewCount": 2}], "pages": 1})
    assert sdk.client(one).stats.get(post_id="1") == sdk.model("One")(view_count=1)
    page = sdk.client(many).stats.get(limit=5)
    assert (list(page), sdk.sent.query) == ([sdk.model("One")(view_count=2)], "limit=5")
    assert sdk.client(answer({"lines": ["a"]})).stats.get_report(format="long").lines == ["a"]
    assert sdk.client(answer({"sum": 3})).stats.get_report().sum == 3
    assert sdk.run(lambda client: client.stats.get(post_id="1"), one).view_count == 1

    async def walk(client: object) -> list[object]:
        return [item.view_count async for item in client.stats.get()]  # type: ignore[attr-defined]

    assert sdk.run(walk, many) == [2]
