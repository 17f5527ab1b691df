"""Operations: names, parameters, bodies, answers, security, pages, and what settings add."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator import settings as sdk
from generator.document import load
from generator.languages.python import PYTHON
from generator.model import Api, Group, List, Map, Nullable, Operation, Paging, Ref, Scalar, Type
from generator.naming import pascal, snake
from generator.normalize import normalize


class Known:
    """An Api by the names of its operations, `resource.method`."""

    def __init__(self, api: Api, problems: list[str]) -> None:
        self.api, self.problems = api, problems
        self.operations = dict(self._walk(api.groups, ""))

    def _walk(self, groups: tuple[Group, ...], before: str) -> list[tuple[str, Operation]]:
        found = []
        for group in groups:
            here = f"{before}{snake(group.name)}."
            found += [(f"{here}{snake(item.name)}", item) for item in group.operations]
            found += self._walk(group.groups, here)
        return found

    def __getitem__(self, name: str) -> Operation:
        return self.operations[name]

    @property
    def one(self) -> Operation:
        (found,) = self.operations.values()
        return found

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
                return pascal(self.api.declarations[id].name)
        return "nothing"


@pytest.fixture
def read(tmp_path: Path) -> Any:
    def read(document: str, settings: str = "", *, lenient: bool = False) -> Known:
        path, config = tmp_path / "openapi.yaml", tmp_path / "sdk.yaml"
        path.write_text(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + dedent(document).lstrip("\n"), encoding="utf-8"
        )
        config.write_text(dedent(settings) or "{}", encoding="utf-8")
        loaded = load(path, lenient=lenient)
        assert loaded.document, "\n".join(map(str, loaded.problems))
        stated, wrong = sdk.load(config)
        api, problems = normalize(loaded.document, stated, {})
        return Known(api, [problem.what for problem in (*wrong, *problems)])

    return read


def body(content: str) -> str:
    return f"""
        paths:
          /things:
            post:
              operationId: createThing
              tags: [things]
              requestBody: {{required: true, content: {content}}}
              responses: {{'204': {{description: Done.}}}}
        components:
          schemas:
            Thing: {{type: object, required: [name], properties: {{name: {{type: string}}, id: {{type: string, readOnly: true}}}}}}
    """


def responses(content: str) -> str:
    return f"""
        paths:
          /things: {{get: {{operationId: listThings, tags: [things], responses: {content}}}}}
        components:
          schemas:
            Thing: {{type: object, properties: {{name: {{type: string}}}}}}
    """


OPERATION = "responses: {'204': {description: Done.}}"


def test_names_of_resources_and_methods(read: Any) -> None:
    known = read(f"""
        paths:
          /posts: {{get: {{operationId: listPosts, tags: [Posts], {OPERATION}}}, post: {{operationId: create_post, tags: [Posts], {OPERATION}}}}}
          /posts/{{id}}: {{parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], get: {{operationId: posts.get, tags: [Posts, Other], {OPERATION}}}, put: {{tags: [Posts], {OPERATION}}}}}
          /v1/api-keys: {{get: {{{OPERATION}}}, delete: {{operationId: deleteAllApiKeys, {OPERATION}}}}}
          /posts/again: {{get: {{operationId: ListPosts, tags: [Posts], {OPERATION}}}, put: {{operationId: list-posts, tags: [Posts], {OPERATION}}}}}
          /users: {{get: {{operationId: read_users_users_get, tags: [users], {OPERATION}}}, post: {{operationId: UsersController_invite, tags: [users], {OPERATION}}}}}
        """)
    assert list(known.operations) == [
        *("posts.list", "posts.create", "posts.get", "posts.replace", "posts.list_posts", "posts.list_posts_2"),
        *("api_keys.list", "api_keys.delete_all", "users.read", "users.invite"),
    ]
    assert known["posts.replace"].id == "PUT /posts/{id}"


@pytest.mark.parametrize(
    ("path", "method", "spec", "name"),
    [
        ("/users", "get", "operationId: listUsingGET, tags: [user-controller]", "user.list"),
        ("/users", "post", "operationId: createUserUsingPOST_2, tags: [user-controller]", "user.create"),
        ("/2010-04-01/Accounts.json", "get", "operationId: ListAccount", "accounts.list"),
        ("/2010-04-01/Accounts/{sid}.json", "get", "operationId: FetchAccount", "accounts.fetch"),
        ("/2010-04-01/Accounts/{sid}/Messages.json", "post", "", "accounts.create_message"),
        ("/2/tweets", "get", "", "tweets.list"),
    ],
)
def test_names_without_what_frameworks_and_versions_add(
    read: Any, path: str, method: str, spec: str, name: str
) -> None:
    param = "{name: sid, in: path, required: true, schema: {type: string}}" if "{" in path else ""
    known = read(f"""
        paths:
          {path}:
            {method}: {{{spec + ", " if spec else ""}parameters: [{param}], responses: {{'204': {{description: Done.}}}}}}
        """)
    assert list(known.operations) == [name]


def test_settings_pin_names_before_any_are_claimed(read: Any) -> None:
    known = read(
        f"""
        paths:
          /a: {{get: {{operationId: listPosts, tags: [Posts], {OPERATION}}}, put: {{operationId: second, tags: [Posts], {OPERATION}}}}}
          /b: {{get: {{operationId: third, tags: [Deep Things], {OPERATION}}}}}
        """,
        "{operations: {second: posts.list}, resources: {Deep Things: deep.things}}",
    )
    assert list(known.operations) == ["posts.list_posts", "posts.list", "deep.things.third"]
    assert known["posts.list"].id == "second"


@pytest.mark.parametrize(
    ("spec", "style"),
    [
        ("in: query, schema: {type: array, items: {type: string}}", "form"),
        ("in: query, explode: false, schema: {type: array, items: {type: string}}", "csv"),
        ("in: query, style: form, explode: false, schema: {type: string}", "csv"),
        ("in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}", "ssv"),
        ("in: query, style: spaceDelimited, explode: true, schema: {type: array, items: {type: string}}", "form"),
        ("in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}", "pipes"),
        ("in: query, style: deepObject, explode: true, schema: {type: object}", "deep"),
        ("in: query, content: {application/json: {schema: {type: object}}}", "json"),
        ("in: header, schema: {type: array, items: {type: string}}", "csv"),
        ("in: header, explode: true, schema: {type: object}", "csv*"),
        ("in: cookie, schema: {type: string}", "form"),
        ("in: cookie, explode: false, schema: {type: array, items: {type: string}}", "csv"),
    ],
)
def test_styles_of_parameters(read: Any, spec: str, style: str) -> None:
    known = read(f"paths: {{/a: {{get: {{parameters: [{{name: x, {spec}}}], {OPERATION}}}}}}}")
    assert [param.style for param in known.one.params] == [style]


@pytest.mark.parametrize(
    ("spec", "style"),
    [
        ("", "csv"),
        ("explode: true,", "csv*"),
        ("style: label,", "label"),
        ("style: label, explode: true,", "label*"),
        ("style: matrix,", "matrix"),
        ("style: matrix, explode: true,", "matrix*"),
    ],
)
def test_styles_in_a_path(read: Any, spec: str, style: str) -> None:
    known = read(
        f"paths: {{'/a/{{x}}': {{get: {{parameters: [{{name: x, in: path, required: true, {spec} schema: {{type: array, items: {{type: string}}}}}}], {OPERATION}}}}}}}"
    )
    assert [param.style for param in known.one.params] == [style]


def test_parameters_are_shared_repeated_and_sometimes_forgotten(read: Any) -> None:
    known = read(
        """
        paths:
          /a/{id}/{forgotten}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]
            get:
              parameters: [{name: q, in: query, required: true, schema: {type: integer}}, {name: X-Key, in: header, schema: {type: string}}, {name: Accept, in: header, schema: {type: string}}, {name: Content-Length, in: header, required: true, schema: {type: integer}}]
              responses: {'204': {description: Done.}}
        """,
        lenient=True,
    )
    shown = [
        (item.wire, snake(item.name), item.place, known.show(item.type), item.required) for item in known.one.params
    ]
    assert shown == [
        ("forgotten", "forgotten", "path", "string", True),
        ("id", "id", "path", "string", True),
        ("q", "q", "query", "integer", True),
        ("X-Key", "key", "header", "string", False),
    ]


@pytest.mark.parametrize(
    ("content", "media", "kind", "fields"),
    [
        ("{application/json: {schema: {$ref: '#/components/schemas/Thing'}}}", "application/json", "Thing", ["name"]),
        ("{application/vnd.x+json: {schema: {$ref: '#/components/schemas/Thing'}}}", "application/vnd.x+json", "Thing", ["name"]),
        ("{text/plain: {}, application/json: {schema: {type: array, items: {type: string}}}}", "application/json", "[string]", None),
        ("{application/json-patch+json: {}, application/merge-patch+json: {schema: {$ref: '#/components/schemas/Thing'}}}", "application/merge-patch+json", "Thing", ["name"]),
        ("{application/json-patch+json: {schema: {type: array, items: {}}}}", "application/json-patch+json", "[any]", None),
        ("{application/json: {}}", "application/json", "any", None),
        ("{application/json: {schema: {type: object}}}", "application/json", "{any}", None),
        ("{application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Thing'}}}", "application/x-www-form-urlencoded", "Thing", ["name"]),
        ("{application/octet-stream: {schema: {type: string, format: binary}}}", "application/octet-stream", "file", None),
        ("{image/png: {}}", "image/png", "file", None),
        ("{text/csv: {schema: {type: string}}}", "text/csv", "string", None),
        ("{application/xml: {schema: {$ref: '#/components/schemas/Thing'}}}", "application/xml", "string", None),
    ],
    ids=lambda value: value if isinstance(value, str) and "/" in value and "{" not in value else "",
)  # fmt: skip
def test_bodies(read: Any, content: str, media: str, kind: str, fields: list[str] | None) -> None:
    known = read(body(content))
    found = known.one.body
    assert (found.media, known.show(found.type), found.required) == (media, kind, True)
    assert (found.fields and [field.wire for field in found.fields]) == fields


def test_json_and_multipart_with_files_are_one_body(read: Any) -> None:
    known = read(
        body(
            "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}, multipart/form-data: {schema: {type: object, required: [caption], properties: {name: {type: string}, photo: {type: string, format: binary}, caption: {type: string}}}}}"
        )
    )
    found = known.one.body
    assert (found.media, found.also, found.files) == ("application/json", "multipart/form-data", ("photo",))
    expected = [("name", True), ("photo", False), ("caption", False)]
    assert [(field.wire, field.required) for field in found.fields] == expected


@pytest.mark.parametrize(
    ("content", "kind", "shown"),
    [
        ("{'204': {description: D.}}", "none", "nothing"),
        ("{'200': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}", "json", "Thing"),
        ("{2XX: {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}", "json", "Thing"),
        ("{default: {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}", "json", "Thing"),
        ("{'200': {description: D.}, '201': {description: D., content: {application/json: {schema: {type: string}}}}}", "json", "string"),
        ("{'200': {description: D., content: {application/json: {schema: {type: string}}}}, '201': {description: D., content: {application/json: {schema: {type: integer}}}}}", "json", "ListThingAnswer"),
        ("{'200': {description: D., content: {application/json: {}}}}", "json", "any"),
        ("{'200': {description: D., content: {text/plain: {schema: {type: string}}}}}", "text", "string"),
        ("{'200': {description: D., content: {text/html: {}}}}", "text", "string"),
        ("{'200': {description: D., content: {image/png: {}}}}", "bytes", "file"),
        ("{'200': {description: D., content: {application/json: {schema: {type: string, format: binary}}}}}", "bytes", "file"),
        ("{'200': {description: D., content: {text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}}}}", "events", "Thing"),
        ("{'200': {description: D., content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Thing'}}}}}", "lines", "Thing"),
        ("{'200': {description: D., content: {application/geo+json-seq: {schema: {$ref: '#/components/schemas/Thing'}}}}}", "lines", "Thing"),
        ("{'200': {description: D., content: {application/xml: {}, application/json: {schema: {type: integer}}}}}", "json", "integer"),
        ("{'200': {description: D., content: {application/json: {schema: {type: string, title: Thing}}, audio/wav: {}}}}", "bytes", "file"),
        ("{'200': {description: D., content: {application/json: {schema: {}}, image/png: {}}}}", "bytes", "file"),
        ("{'200': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}, image/png: {}}}}", "json", "Thing"),
        ("{'200': {description: D., content: {application/json: {schema: {type: string}}, text/csv: {}}}}", "json", "string"),
        ("{'200': {description: D., content: {text/event-stream: {schema: {type: object, properties: {event: {type: string}, data: {$ref: '#/components/schemas/Thing'}}}}}}}", "events", "Thing"),
        ("{'200': {description: D., content: {text/event-stream: {schema: {oneOf: [{type: object, properties: {data: {type: integer}}}, {type: object, properties: {data: {type: boolean}}}]}}}}}", "events", "ListThings"),
        ("{'200': {description: D., content: {application/jsonl: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}", "lines", "Thing"),
    ],
)  # fmt: skip
def test_answers(read: Any, content: str, kind: str, shown: str) -> None:
    known = read(responses(content))
    assert (
        known.one.answer.kind,
        known.show(known.one.answer.type).replace("ListThingsAnswer", "ListThingAnswer"),
    ) == (
        kind,
        shown,
    )


def test_errors_keep_their_words_even_without_a_body(read: Any) -> None:
    known = read(
        responses(
            "{'200': {description: D.}, '404': {description: Gone., content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}, '418': {description: A teapot.}, 5XX: {description: Broken.}, default: {description: Else., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}"
        )
    )
    assert [(error.status, known.show(error.type), error.doc) for error in known.one.errors] == [
        ("404", "NotFoundBody", "Gone."),
        ("418", "nothing", "A teapot."),
        ("5XX", "nothing", "Broken."),
        ("default", "Thing", "Else."),
    ]


def test_security_alternatives_in_the_order_of_the_document(read: Any) -> None:
    known = read(f"""
        security: [{{a: []}}, {{b: []}}]
        paths:
          /1: {{get: {{operationId: default, {OPERATION}}}}}
          /2: {{get: {{operationId: both, security: [{{a: [], b: []}}], {OPERATION}}}}}
          /3: {{get: {{operationId: optional, security: [{{a: []}}, {{}}], {OPERATION}}}}}
          /4: {{get: {{operationId: open, security: [], {OPERATION}}}}}
        components:
          securitySchemes: {{a: {{type: http, scheme: bearer}}, b: {{type: apiKey, in: query, name: key}}}}
        """)
    found = {item.id: item.security for item in known.operations.values()}
    assert found == {"default": (("a",), ("b",)), "both": (("a", "b"),), "optional": (("a",), ()), "open": ()}
    assert [(item.id, item.kind, snake(item.name), item.variable) for item in known.api.schemes] == [
        ("a", "bearer", "token", "T_TOKEN"),
        ("b", "key", "api_key", "T_API_KEY"),
    ]


def listing(parameters: str, properties: str, settings: str = "") -> tuple[str, str]:
    return (
        f"paths: {{/rows: {{get: {{operationId: listRows, tags: [rows], parameters: [{parameters}], responses: {{'200': {{description: A page., content: {{application/json: {{schema: {properties}}}}}}}}}}}}}}}",
        settings,
    )


def query(*names: str, kind: str = "integer") -> str:
    return ", ".join(f"{{name: {name}, in: query, schema: {{type: {kind}}}}}" for name in names)


ROWS = "data: {type: array, items: {type: object, properties: {id: {type: string}}}}"


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (listing(query("page"), f"{{type: object, properties: {{{ROWS}}}}}"), ("page", "page", (), 1)),
        (listing("{name: pageNumber, in: query, schema: {type: integer, default: 0}}", f"{{type: object, properties: {{{ROWS}}}}}"), ("page", "pageNumber", (), 0)),
        (listing(query("skip", "limit"), f"{{type: object, properties: {{{ROWS}, total: {{type: integer}}}}}}"), ("offset", "skip", (), 1)),
        (listing(query("offset", "limit"), f"{{type: object, properties: {{{ROWS}}}}}"), ("offset", "offset", (), 1)),
        (listing(query("cursor", kind="string"), f"{{type: object, properties: {{{ROWS}, nextCursor: {{type: string}}}}}}"), ("cursor", "cursor", ("nextCursor",), 1)),
        (listing(query("pageToken", kind="string"), f"{{type: object, properties: {{{ROWS}, meta: {{type: object, properties: {{next_page_token: {{type: string}}}}}}}}}}"), ("cursor", "pageToken", ("meta", "next_page_token"), 1)),
        (listing(query("page"), f"{{type: object, properties: {{{ROWS}, next: {{type: string, format: uri}}}}}}"), ("url", "", ("next",), 1)),
        (listing("", f"{{type: object, properties: {{{ROWS}, nextLink: {{type: string}}}}}}"), ("url", "", ("nextLink",), 1)),
        (listing("", f"{{type: object, properties: {{{ROWS}}}}}"), ("cursor", "", (), 1)),
        (listing(query("page", "per_page"), "{type: array, items: {type: string}}"), ("page", "page", (), 1)),
        (listing(query("page"), "{type: array, items: {type: string}}"), None),
        (listing(query("page"), "{type: object, properties: {id: {type: string}}}"), None),
        (listing(query("page"), f"{{type: object, properties: {{{ROWS}}}}}", "operations: {listRows: {page: false}}"), None),
        (listing("", f"{{type: object, properties: {{{ROWS}, more: {{type: string}}}}}}", "operations: {listRows: {page: {style: url, items: data, next: more}}}"), ("url", "", ("more",), 1)),
        (listing(query("from"), f"{{type: object, properties: {{{ROWS}}}}}", "operations: {listRows: {page: {style: offset, items: data, param: from}}}"), ("offset", "from", (), 1)),
        (listing(query("after", kind="string"), f"{{type: object, properties: {{{ROWS}, paging: {{type: object, properties: {{next: {{type: string, format: uri}}}}}}}}}}"), ("url", "", ("paging", "next"), 1)),
        (listing(query("after", kind="string"), f"{{type: object, properties: {{{ROWS}, paging: {{type: object, properties: {{next: {{type: string, description: The URL of the next page.}}}}}}}}}}"), ("url", "", ("paging", "next"), 1)),
        (listing(query("after", kind="string"), f"{{type: object, properties: {{{ROWS}, paging: {{type: object, properties: {{next: {{type: object, properties: {{after: {{type: string}}, link: {{type: string}}}}}}}}}}}}}}"), ("cursor", "after", ("paging", "next", "after"), 1)),
        (listing(query("starting_after", kind="string"), f"{{type: object, properties: {{{ROWS}, has_more: {{type: boolean}}, url: {{type: string}}}}}}"), ("last", "starting_after", ("id",), 1)),
        (listing(query("after", kind="string"), f"{{type: object, properties: {{{ROWS}, has_more: {{type: boolean}}, first_id: {{type: string}}, last_id: {{type: string}}}}}}"), ("cursor", "after", ("last_id",), 1)),
        (listing(query("starting_after", kind="string"), f"{{type: object, properties: {{{ROWS}}}}}"), ("cursor", "", (), 1)),
        (listing(query("page", kind="string"), f"{{type: object, properties: {{{ROWS}, next_page: {{type: string}}}}}}"), ("cursor", "page", ("next_page",), 1)),
        (listing(query("page", kind="string"), "{type: array, items: {type: string}}"), None),
        (listing("{name: page, in: query, style: deepObject, schema: {type: object, properties: {number: {type: integer}}}}", f"{{type: object, properties: {{{ROWS}}}}}"), ("cursor", "", (), 1)),
        (listing(query('"page[number]"', '"page[size]"'), f"{{type: object, properties: {{{ROWS}}}}}"), ("page", "page[number]", (), 1)),
        (listing(query("PageToken", kind="string") + ", " + query("Page"), f"{{type: object, properties: {{{ROWS}, next_page_uri: {{type: string}}}}}}"), ("url", "", ("next_page_uri",), 1)),
        (listing(query("from"), f"{{type: object, properties: {{{ROWS}}}}}", "operations: {listRows: {page: {style: last, items: data, param: from, next: id}}}"), ("last", "from", ("id",), 1)),
        (listing("", f"{{type: object, properties: {{{ROWS}}}}}", "operations: {listRows: {page: {style: link, items: data}}}"), ("link", "", (), 1)),
    ],
    ids=range(28),
)  # fmt: skip
def test_pages_are_found_or_stated(read: Any, document: tuple[str, str], found: tuple[Any, ...] | None) -> None:
    known = read(*document)
    paging: Paging | None = known.one.paging
    assert known.problems == []
    assert (paging and (paging.style, paging.param, paging.next, paging.start)) == found


@pytest.mark.parametrize(
    ("settings", "what"),
    [
        ("operations: {listRow: rows.list}", "There is no operation `listRow` in the document."),
        ("operations: {listRows: {result: gone}}", "The answer of `listRows` has no member `gone`."),
        ("operations: {listRows: {page: {style: page, items: gone, param: page}}}", "The page of `listRows` does not fit: `gone` is no list in the answer."),
        ("operations: {listRows: {page: {style: page, items: data, param: gone}}}", "The page of `listRows` does not fit: there is no parameter `gone`."),
        ("operations: {listRows: {overloads: [{param: gone, variant: A}]}}", "`listRows` has no parameter `gone` or no answer `A`."),
        ("schemas: {Gone: Other}", "There is no schema `Gone` in the document."),
        ("resources: {Gone: other}", "There is no tag `Gone` in the document."),
        ("security: {gone: {argument: a, variable: A}}", "There is no security scheme `gone` in the document."),
        ("webhooks: {property: a, header: X, variable: S, events: {gone: Gone}}", "There is no schema `Gone` in the document."),
        ("webhooks: {property: a, header: X, variable: S, events: {}}", "`webhooks` names no event."),
        ("environments: {gone: 'https://gone'}", "There is no server `https://gone` in the document."),
        ("discriminators: {gone: {sibling: x, mapping: {a: A}}}", "There is no property `gone` in the document."),
        ("discriminators: {id: {sibling: kind, mapping: {}}}", "No `id` is a union with a `kind` beside it."),
    ],
)  # fmt: skip
def test_a_setting_that_matches_nothing_is_a_problem(read: Any, settings: str, what: str) -> None:
    known = read(*listing(query("page"), f"{{type: object, properties: {{{ROWS}}}}}", settings))
    assert what in known.problems


def test_servers_are_filled_named_and_only_those_that_can_be_called(read: Any) -> None:
    known = read("""
        servers:
          - {url: 'https://{region}.x.com/v1/', description: Production server, variables: {region: {default: eu}}}
          - {url: 'https://test.x.com', description: The sandbox environment}
          - {url: 'https://third.x.com', description: A description that is far too long to be a name}
          - {url: /relative}
          - {url: 'https://query.x.com/v1?key=1'}
        paths: {}
        """)
    assert [(snake(server.name), server.url) for server in known.api.servers] == [
        ("production", "https://eu.x.com/v1"),
        ("sandbox", "https://test.x.com"),
        ("server_3", "https://third.x.com"),
    ]


@pytest.mark.parametrize(
    ("title", "package"),
    {
        "Late API": "late",
        "The Public REST API v2": "api",
        "Email API": "email_api",
        "3scale": "api_3scale",
        "Pet Store - OpenAPI 3.0": "pet_store",
        "日本": "u65e5_u672c",
        "class": "class_api",
        "": "api",
    }.items(),
)
def test_the_package_can_always_be_imported(read: Any, title: str, package: str, tmp_path: Path) -> None:
    path = tmp_path / "titled.yaml"
    path.write_text(
        f"openapi: 3.1.0\ninfo: {{title: '{title}', version: '1'}}\npaths: {{}}\ncomponents: {{}}\n", encoding="utf-8"
    )
    document = load(path).document
    assert document
    api, _ = normalize(document, sdk.Settings(), {"python": PYTHON.taken})
    assert api.packages["python"].name == package


@pytest.mark.parametrize(
    "answer",
    [
        "{description: d}",
        "{description: d, content: {text/plain: {schema: {type: string}}}}",
        "{description: d, content: {application/json: {schema: {type: [object, 'null'], properties: {x: {type: string}}}}}}",
        "{description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}",
        "{description: d, content: {text/event-stream: {schema: {type: object, properties: {x: {type: string}}}}}}",
    ],
)
def test_only_a_member_of_an_object_can_be_returned_alone(read: Any, answer: str) -> None:
    document = f"paths: {{/a: {{get: {{operationId: getIt, responses: {{'200': {answer}}}}}}}}}"
    known = read(document, "operations: {getIt: {result: x}}")
    assert known.problems == ["The answer of `getIt` has no member `x`."]


@pytest.mark.parametrize(
    ("argument", "found"),
    [
        ("{name: stream, in: query, schema: {type: boolean}}", [("", "json"), ("stream", "events", True)]),
        ("{name: stream, in: query, schema: {type: [boolean, 'null']}}", [("", "json"), ("stream", "events", True)]),
        ("{name: X-Stream, in: header, schema: {type: boolean}}", []),
        ("{name: stream, in: query, schema: {type: boolean, default: true}}", [("", "events"), ("stream", "json", False)]),
        ("{name: stream, in: query, schema: {type: string}}", []),
        ("{name: format, in: query, schema: {type: string, enum: [json, sse]}}", [("", "json"), ("format", "events", "sse")]),
        ("{name: format, in: query, schema: {type: string, enum: [json, csv, sse], default: sse}}", []),
        ("{name: format, in: query, schema: {type: string, enum: [json, csv]}}", []),
        ("{name: mode, in: query, schema: {type: string, enum: [blocking, streaming]}}", [("", "json"), ("mode", "events", "streaming")]),
        ("{name: upstream, in: query, schema: {type: boolean}}", []),
    ],
)  # fmt: skip
def test_an_argument_may_turn_an_answer_into_a_stream(read: Any, argument: str, found: list[Any]) -> None:
    found = found or [("", "json"), ("Accept", "events", "text/event-stream")]
    content = (
        "{'200': {description: D., content: {application/json: {schema: {type: integer}}, text/event-stream: {}}}}"
    )
    known = read(responses(content).replace("responses:", f"parameters: [{argument}], responses:", 1))
    told = [(case.param, case.answer.kind, case.value) for case in known.one.overloads]
    assert [case if case[0] else case[:2] for case in told] == found


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("application/json: {schema: {type: integer}}, application/pdf: {}", [("application/pdf", "bytes")]),
        ("application/json: {schema: {type: integer}}, text/csv: {}", [("text/csv", "text")]),
        ("application/json: {schema: {type: integer}}, application/jsonl: {}, image/png: {}", [("application/jsonl", "lines"), ("image/png", "bytes")]),
        ("application/json: {schema: {type: integer}}, text/plain: {}", []),
        ("application/json: {schema: {type: integer}}, application/xml: {}", []),
        ("application/json: {schema: {type: integer}}, application/pdf: {}, image/png: {}", []),
        ("application/json: {schema: {type: integer}}, '*/*': {}", []),
        ("image/jpeg: {}, image/png: {}", []),
    ],
)  # fmt: skip
def test_one_other_form_is_asked_for_by_its_media_type(read: Any, content: str, found: list[Any]) -> None:
    known = read(responses(f"{{'200': {{description: D., content: {{{content}}}}}}}"))
    assert [(case.value, case.answer.kind) for case in known.one.overloads if case.param == "Accept"] == found
    assert [param.wire for param in known.one.params] == (["Accept"] if found else [])
