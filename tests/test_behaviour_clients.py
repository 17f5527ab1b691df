"""What a user of a printed SDK notices of credentials, pages and the package itself."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from support.sdk import Builder, Sdk, answer

DOORS = """
    security: [{bearer: []}, {key: []}]
    paths:
      /default: {get: {operationId: getDefault, tags: [doors], responses: {'204': {description: Bearer or key.}}}}
      /both: {get: {operationId: getBoth, tags: [doors], security: [{key: [], tenant: []}], responses: {'204': {description: Both.}}}}
      /optional: {get: {operationId: getOptional, tags: [doors], security: [{bearer: []}, {}], responses: {'204': {description: Or nobody.}}}}
      /open: {get: {operationId: getOpen, tags: [doors], security: [], responses: {'204': {description: Anybody.}}}}
      /basic: {get: {operationId: getBasic, tags: [doors], security: [{login: []}], responses: {'204': {description: Basic.}}}}
      /query: {get: {operationId: getQuery, tags: [doors], security: [{queryKey: []}], responses: {'204': {description: Query.}}}}
      /cookie: {get: {operationId: getCookie, tags: [doors], security: [{cookieKey: []}], responses: {'204': {description: Cookie.}}}}
      /oauth: {get: {operationId: getOauth, tags: [doors], security: [{oauth: [read]}], responses: {'204': {description: OAuth.}}}}
    components:
      securitySchemes:
        bearer: {type: http, scheme: bearer}
        key: {type: apiKey, in: header, name: X-API-Key}
        tenant: {type: apiKey, in: header, name: X-Tenant}
        login: {type: http, scheme: basic}
        queryKey: {type: apiKey, in: query, name: api_key}
        cookieKey: {type: apiKey, in: cookie, name: session}
        oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://api.test/token', scopes: {read: Read.}}}}
"""


def test_credentials_go_where_the_document_says(built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    sdk = built(DOORS)

    def shown(method: str, **credentials: Any) -> dict[str, str]:
        getattr(sdk.client(**credentials).doors, method)()
        sent = sdk.sent.last
        names = ("authorization", "x-api-key", "x-tenant", "cookie")
        found = {name: sent.headers[name] for name in names if name in sent.headers}
        return found | ({"query": sdk.sent.query} if sdk.sent.query else {})

    bearer = {"authorization": "Bearer t"}
    assert shown("get_default", token="t") == shown("get_default", token="t", api_key="k") == bearer
    assert shown("get_default", api_key="k") == {"x-api-key": "k"}
    assert shown("get_default", token=lambda: "t") == bearer
    assert shown("get_both", api_key="k", tenant="x") == {"x-api-key": "k", "x-tenant": "x"}
    assert (shown("get_optional", token="t"), shown("get_optional")) == (bearer, {})
    assert shown("get_open", token="t") == {}
    assert shown("get_basic", username="u", password="p") == {"authorization": "Basic dTpw"}
    assert shown("get_query", query_key="a b") == {"query": "api_key=a%20b"}
    assert shown("get_cookie", cookie_key="c") == {"cookie": "session=c"}
    assert shown("get_oauth", access_token="o") == {"authorization": "Bearer o"}
    with pytest.raises(sdk.package.MissingCredentialsError, match="tenant"):
        shown("get_both", api_key="k")
    monkeypatch.setenv("TESTED_TOKEN", "t")
    assert shown("get_default") == bearer


PAGES = """
    paths:
      /numbered: {get: {operationId: listNumbered, tags: [numbered], parameters: [{name: page, in: query, schema: {type: integer, default: 1}}, {name: q, in: query, schema: {type: string}}], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Row'}}, meta: {type: object, properties: {totalPages: {type: integer}}}}}}}}}}}
      /from-zero: {get: {operationId: listZero, tags: [zero], parameters: [{name: page, in: query, schema: {type: integer, default: 0}}], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {content: {type: array, items: {$ref: '#/components/schemas/Row'}}, totalPages: {type: integer}}}}}}}}}
      /offsets: {get: {operationId: listOffsets, tags: [offsets], parameters: [{name: skip, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {rows: {type: array, items: {$ref: '#/components/schemas/Row'}}, total: {type: integer}}}}}}}}}
      /cursors: {get: {operationId: listCursors, tags: [cursors], parameters: [{name: cursor, in: query, schema: {type: string}}], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Row'}}, pagination: {type: object, properties: {nextCursor: {type: [string, 'null']}, hasMore: {type: boolean}}}}}}}}}}}
      /urls: {get: {operationId: listUrls, tags: [urls], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {results: {type: array, items: {$ref: '#/components/schemas/Row'}}, next: {type: [string, 'null'], format: uri}}}}}}}}}
      /pinned: {get: {operationId: listPinned, tags: [pinned], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {hits: {type: array, items: {$ref: '#/components/schemas/Row'}}, more: {type: string}}}}}}}}}
      /plain: {get: {operationId: listPlain, tags: [plain], parameters: [{name: page, in: query, schema: {type: integer}}, {name: page_size, in: query, schema: {type: integer}}], responses: {'200': {description: A page., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Row'}}}}}}}}
      /whole: {get: {operationId: listWhole, tags: [whole], responses: {'200': {description: All., content: {application/json: {schema: {type: object, properties: {rows: {type: array, items: {$ref: '#/components/schemas/Row'}}}}}}}}}}
      /unpaged: {get: {operationId: listUnpaged, tags: [unpaged], parameters: [{name: page, in: query, schema: {type: integer}}], responses: {'200': {description: Not walked., content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Row'}}}}}}}}}}
      /last: {get: {operationId: listLast, tags: [last], parameters: [{name: starting_after, in: query, schema: {type: string}}], responses: {'200': {description: A page., content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: object, properties: {id: {type: string}, rowId: {type: integer}}}}, has_more: {type: boolean}}}}}}}}}
      /linked: {get: {operationId: listLinked, tags: [linked], responses: {'200': {description: A page., headers: {Link: {schema: {type: string}}}, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Row'}}}}}}}}
    components:
      schemas:
        Row: {type: object, properties: {rowId: {type: integer}}}
"""
PAGED = "operations: {listPinned: {page: {style: url, items: hits, next: more}}, listUnpaged: {page: false}}"


def rows(*ids: int) -> list[dict[str, int]]:
    return [{"rowId": id} for id in ids]


@pytest.mark.parametrize(
    ("resource", "given", "pages", "asked"),
    [
        (
            "numbered",
            {"q": "x"},
            [{"data": rows(1, 2), "meta": {"totalPages": 2}}, {"data": rows(3), "meta": {"totalPages": 2}}],
            ["q=x", "page=2&q=x"],
        ),
        (
            "zero",
            {},
            [{"content": rows(1, 2), "totalPages": 2}, {"content": rows(3), "totalPages": 2}],
            ["", "page=1"],
        ),
        (
            "offsets",
            {"limit": 2},
            [{"rows": rows(1, 2), "total": 3}, {"rows": rows(3), "total": 3}],
            ["limit=2", "skip=2&limit=2"],
        ),
        (
            "cursors",
            {},
            [
                {"items": rows(1, 2), "pagination": {"nextCursor": "c", "hasMore": True}},
                {"items": rows(3), "pagination": {"nextCursor": None, "hasMore": False}},
            ],
            ["", "cursor=c"],
        ),
        (
            "urls",
            {},
            [{"results": rows(1, 2), "next": "https://api.test/v1/urls?at=2"}, {"results": rows(3), "next": None}],
            ["", "at=2"],
        ),
        ("pinned", {}, [{"hits": rows(1, 2), "more": "/v1/pinned?at=2"}, {"hits": rows(3)}], ["", "at=2"]),
        ("plain", {"page_size": 2}, [rows(1, 2), rows(3), []], ["page_size=2", "page=2&page_size=2", "page=3&page_size=2"]),
        ("whole", {}, [{"rows": rows(1, 2, 3)}], [""]),
        (
            "last",
            {},
            [
                {"data": [{"id": "a", "rowId": 1}, {"id": "b", "rowId": 2}], "has_more": True},
                {"data": [{"id": "c", "rowId": 3}], "has_more": False},
            ],
            ["", "starting_after=b"],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_lists_walk_all_pages(
    built: Builder, resource: str, given: dict[str, Any], pages: list[Any], asked: list[str]
) -> None:
    sdk = built(PAGES, PAGED)
    answers = [answer(page) for page in pages]
    page = getattr(sdk.client(*answers), resource).list(**given)
    assert len(sdk.sent) == 1
    assert [row.row_id for row in page] == [1, 2, 3]
    assert [_sorted(sent.url.query.decode()) for sent in sdk.sent] == [_sorted(query) for query in asked]

    async def walk(client: Any) -> list[int]:
        return [row.row_id async for row in getattr(client, resource).list(**given)]

    assert sdk.run(walk, *answers) == [1, 2, 3]


def test_a_list_goes_on_where_its_link_header_says(built: Builder) -> None:
    sdk = built(PAGES, PAGED)
    links = [
        '<https://api.test/v1/linked?at=0>; rel="prev", </v1/linked?at=2>; title="x, y"; rel="last next"',
        "<https://api.test/v1/linked?at=3>; rel=next",
        '<https://api.test/v1/linked?at=1>; rel="first"',
    ]
    answers = [answer(rows(index), Link=link) for index, link in enumerate(links)]
    assert [row.row_id for row in sdk.client(*answers).linked.list()] == [0, 1, 2]
    assert [sent.url.query.decode() for sent in sdk.sent] == ["", "at=2", "at=3"]


def _sorted(query: str) -> list[str]:
    return sorted(query.split("&"))


def test_a_list_that_is_not_paged_is_a_plain_answer(built: Builder) -> None:
    sdk = built(PAGES, PAGED)
    assert sdk.client(answer({"data": rows(1)})).unpaged.list(page=2).data[0].row_id == 1


def test_the_package_is_light_and_says_what_it_has(built: Builder) -> None:
    sdk: Sdk = built(DOORS)
    package = sdk.package
    assert package.__version__ == "1.0.0"
    assert {"Tested", "AsyncTested", "Page", "NotFoundError", "omit"} <= set(dir(package))
    assert all(getattr(package, name) is not None for name in package.__all__)
    code = (
        "import sys, tested; print([name for name in ('httpx2', 'msgspec', 'asyncio', 'ssl') if name in sys.modules])"
    )
    folder = package.__path__[0].removesuffix("tested")
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_secrets_are_not_shown(built: Builder) -> None:
    sdk = built(DOORS)
    client = sdk.client(token="s3cret", api_key="s3cret")
    assert "s3cret" not in f"{client!r} {client.doors!r}"
    with pytest.raises(sdk.package.NotFoundError) as caught:
        sdk.client(answer({}, 404), token="s3cret").doors.get_default()
    assert "s3cret" not in f"{caught.value!r} {caught.value} {vars(caught.value)}"
