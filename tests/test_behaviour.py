"""What a user of a printed SDK notices in requests: a few lines of YAML, compiled, imported and called."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import Any

import pytest
from support.sdk import Builder, answer


def test_path_parameters_are_positional_in_the_order_of_the_path_and_encoded_byte_by_byte(built: Builder) -> None:
    sdk = built("""
        paths:
          /shops/{shopId}/items/{item-name}:
            get:
              operationId: getItem
              tags: [items]
              parameters:
                - {name: item-name, in: path, required: true, schema: {type: string}}
                - {name: shopId, in: path, required: true, schema: {type: integer}}
              responses: {'204': {description: Nothing.}}
        """)
    items = sdk.client().items
    for value, sent in {
        "a/b c": "a%2Fb%20c",
        "../users": "..%2Fusers",
        "..": "%2E%2E",
        "é?#&": "%C3%A9%3F%23%26",
        "{shopId}": "%7BshopId%7D",
    }.items():
        assert items.get(7, value) is None
        assert sdk.sent.last.url.raw_path.decode() == f"/v1/shops/7/items/{sent}"
    with pytest.raises(ValueError, match="item-name"):
        items.get(7, "")
    assert len(sdk.sent) == 5


def test_every_style_of_a_query_parameter(built: Builder) -> None:
    sdk = built("""
        paths:
          /things:
            get:
              operationId: listThings
              tags: [things]
              parameters:
                - {name: plain, in: query, schema: {type: array, items: {type: string}}}
                - {name: comma, in: query, explode: false, schema: {type: array, items: {type: string}}}
                - {name: space, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: integer}}}
                - {name: pipe, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
                - {name: filter, in: query, style: deepObject, schema: {type: object, additionalProperties: {type: string}}}
                - {name: where, in: query, content: {application/json: {schema: {type: object}}}}
                - {name: flag, in: query, schema: {type: boolean}}
                - {name: since, in: query, schema: {type: string, format: date-time}}
                - {name: day, in: query, schema: {type: string, format: date}}
                - {name: '$top', in: query, schema: {type: integer}}
                - {name: 'ids[]', in: query, schema: {type: array, items: {type: string}}}
              responses: {'204': {description: Nothing.}}
        """)
    things = sdk.client().things
    moment = dt.datetime(2026, 12, 1, 10, tzinfo=dt.UTC)
    for given, sent in [
        ({"plain": ["a", "b c"]}, "plain=a&plain=b%20c"),
        ({"comma": ["a", "b,c"]}, "comma=a,b%2Cc"),
        ({"space": (1, 2)}, "space=1%202"),
        ({"pipe": ["a", "b"]}, "pipe=a%7Cb"),
        ({"filter": {"min price": "1"}}, "filter%5Bmin%20price%5D=1"),
        ({"where": {"a": [1]}}, "where=%7B%22a%22%3A%5B1%5D%7D"),
        ({"flag": False}, "flag=false"),
        ({"since": moment}, "since=2026-12-01T10%3A00%3A00Z"),
        ({"since": "yesterday"}, "since=yesterday"),
        ({"day": dt.date(2026, 12, 1)}, "day=2026-12-01"),
        ({"top": 0}, "%24top=0"),
        ({"ids": ["1"]}, "ids%5B%5D=1"),
        ({"plain": []}, ""),
        ({}, ""),
    ]:
        things.list(**given)
        assert sdk.sent.query == sent, given


def test_styles_of_path_parameters(built: Builder) -> None:
    sdk = built("""
        paths:
          /a/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}:
            get:
              operationId: getStyles
              tags: [styles]
              parameters:
                - {name: simple, in: path, required: true, schema: {type: array, items: {type: string}}}
                - {name: exploded, in: path, required: true, explode: true, schema: {type: object, additionalProperties: {type: string}}}
                - {name: label, in: path, required: true, style: label, schema: {type: string}}
                - {name: labels, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}
                - {name: matrix, in: path, required: true, style: matrix, schema: {type: string}}
                - {name: matrices, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}
              responses: {'204': {description: Nothing.}}
        """)
    sdk.client().styles.get(["a", "b"], {"k": "v", "l": "w"}, "x", ["y", "z"], "m", ["n", "o"])
    assert sdk.sent.last.url.raw_path.decode() == "/v1/a/a,b/k=v,l=w/.x/.y.z/;matrix=m/;matrices=n;matrices=o"


def test_headers_and_cookies(built: Builder) -> None:
    sdk = built("""
        paths:
          /things:
            get:
              operationId: getThing
              tags: [things]
              parameters:
                - {name: X-Tenant, in: header, required: true, schema: {type: string}}
                - {name: X-Flags, in: header, schema: {type: array, items: {type: string}}}
                - {name: Authorization, in: header, schema: {type: string}}
                - {name: session, in: cookie, schema: {type: string}}
              responses: {'204': {description: Nothing.}}
        """)
    things = sdk.client().things
    things.get(tenant="t1", flags=["a", "b"], session="s 1")
    sent = sdk.sent.last.headers
    assert (sent["x-tenant"], sent["x-flags"], sent["cookie"]) == ("t1", "a,b", "session=s%201")
    things.get(tenant="t1")
    assert {"x-flags", "cookie"}.isdisjoint(sdk.sent.last.headers)
    assert set(inspect.signature(things.get).parameters) == {"tenant", "flags", "session", "options"}
    with pytest.raises(ValueError, match="line break"):
        things.get(tenant="t1\r\nX-Other: 1")


def test_one_name_in_every_place(built: Builder) -> None:
    sdk = built("""
        paths:
          /things/{id}:
            post:
              operationId: postThing
              tags: [things]
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: id, in: query, schema: {type: string}}
                - {name: id, in: header, schema: {type: string}}
                - {name: id, in: cookie, schema: {type: string}}
              requestBody: {required: true, content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}}
              responses: {'204': {description: Nothing.}}
        """)
    sdk.client().things.post("path", id_query="query", id_header="header", id_cookie="cookie", body_id="body")
    sent = sdk.sent.last
    assert (sent.url.path, sdk.sent.query, sent.headers["id"], sent.headers["cookie"], sdk.sent.json) == (
        "/v1/things/path",
        "id=query",
        "header",
        "id=cookie",
        {"id": "body"},
    )


def test_parameters_of_the_path_item_are_shared_and_can_be_said_again(built: Builder) -> None:
    sdk = built("""
        paths:
          /things:
            parameters:
              - {name: trace, in: query, schema: {type: string}}
              - {$ref: '#/components/parameters/Tenant'}
            get:
              operationId: getThing
              tags: [things]
              parameters: [{name: trace, in: query, required: true, schema: {type: boolean}}]
              responses: {'204': {description: Nothing.}}
        components:
          parameters:
            Tenant: {name: tenant, in: query, schema: {type: string}}
        """)
    sdk.client().things.get(trace=True, tenant="t")
    assert sdk.sent.query == "tenant=t&trace=true" or sdk.sent.query == "trace=true&tenant=t"
    with pytest.raises(TypeError, match="trace"):
        sdk.client().things.get()


def test_odd_names_become_arguments_and_reach_the_wire_as_they_are(built: Builder) -> None:
    sdk = built("""
        paths:
          /odd:
            get:
              operationId: getOdd
              tags: [odd]
              parameters:
                - {name: class, in: query, schema: {type: string}}
                - {name: self, in: query, schema: {type: string}}
                - {name: options, in: query, schema: {type: string}}
                - {name: timeout, in: query, schema: {type: string}}
                - {name: a-b, in: query, schema: {type: string}}
                - {name: a_b, in: query, schema: {type: string}}
                - {name: aB, in: query, schema: {type: string}}
                - {name: 2fa, in: query, schema: {type: string}}
                - {name: '+1', in: query, schema: {type: string}}
                - {name: '-1', in: query, schema: {type: string}}
                - {name: '👍', in: query, schema: {type: string}}
              responses: {'204': {description: Nothing.}}
        """)
    get = sdk.client().odd.get
    names = [name for name in inspect.signature(get).parameters if name != "options"]
    wires = ["class", "self", "options", "timeout", "a-b", "a_b", "aB", "2fa", "+1", "-1", "👍"]
    assert names[:6] == ["class_", "self_", "options_", "timeout_", "a_b", "a_b_query"]
    for name, wire in zip(names, wires, strict=True):
        get(**{name: "x"})
        assert dict(sdk.sent.last.url.params) == {wire: "x"}


def test_resources_are_named_by_tags_and_methods_by_what_is_left_of_the_id(built: Builder) -> None:
    sdk = built("""
        paths:
          /close: {post: {operationId: closeAll, tags: [close], responses: {'204': {description: Done.}}}}
          /two: {get: {operationId: getTwo, tags: [first, second], responses: {'204': {description: Done.}}}}
          /untagged: {get: {operationId: getUntagged, responses: {'204': {description: Done.}}}}
          /v1/no-ids/{id}: {delete: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}
          /lists: {get: {operationId: listLists, tags: [lists], responses: {'200': {description: Names., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}, post: {operationId: importLists, tags: [lists], responses: {'204': {description: Done.}}}}
          /items: {get: {operationId: read_items_items_get, tags: [items], responses: {'204': {description: Done.}}}, post: {operationId: ItemController_create, tags: [items], responses: {'204': {description: Done.}}}}
          /same: {get: {operationId: getSame, tags: [one], responses: {'204': {description: Done.}}}, put: {operationId: get_same, tags: [one], responses: {'204': {description: Done.}}}}
        """)
    client = sdk.client(answer(["a"]))
    client.close_.all()
    client.first.get_two()
    client.untagged.get()
    client.no_ids.delete("1")
    assert client.lists.list() == ["a"]
    client.lists.import_()
    client.items.read()
    client.items.create()
    client.one.get_same()
    client.one.get_same_2()
    assert [f"{sent.method} {sent.url.path.removeprefix('/v1')}" for sent in sdk.sent] == [
        *("POST /close", "GET /two", "GET /untagged", "DELETE /v1/no-ids/1", "GET /lists", "POST /lists"),
        *("GET /items", "POST /items", "GET /same", "PUT /same"),
    ]
    client.close()


def test_settings_name_resources_methods_timeouts_and_what_is_returned(built: Builder) -> None:
    sdk = built(
        """
        paths:
          /things/{id}:
            get:
              operationId: fetchTheThing
              tags: [Thing Admin]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: The thing., content: {application/json: {schema: {type: object, properties: {thing: {$ref: '#/components/schemas/thing_dto'}, message: {type: string}}}}}}}
        components:
          schemas:
            thing_dto: {type: object, properties: {displayName: {type: string}}}
        """,
        """
        schemas: {ThingDto: Thing}
        operations: {fetchTheThing: {name: admin.things.get, result: thing, timeout: 2.5}}
        """,
    )
    thing = sdk.client(answer({"thing": {"displayName": "x"}, "message": "ok"})).admin.things.get("1")
    assert type(thing) is sdk.model("Thing")
    assert thing.display_name == "x"
    assert sdk.sent.last.extensions["timeout"]["read"] == 2.5


@pytest.mark.parametrize(
    ("given", "called"),
    [({}, "https://eu.test:8443/v1"), ({"environment": "sandbox"}, "https://sandbox.test"), ({"base_url": "http://x"}, "http://x")],
    ids=["first", "named", "given"],
)  # fmt: skip
def test_servers_are_environments(built: Builder, given: dict[str, Any], called: str) -> None:
    sdk = built("""
        openapi: 3.0.3
        info: {title: Tested, version: 1.0.0}
        servers:
          - {url: 'https://{region}.test:{port}/v1/', variables: {region: {default: eu}, port: {default: '8443'}}}
          - {url: 'https://sandbox.test', description: Sandbox}
        paths:
          /ping: {get: {operationId: ping, tags: [health], responses: {204: {description: Alive.}}}}
        """)
    sdk.client(**given).health.ping()
    assert str(sdk.sent.last.url) == f"{called}/ping"
