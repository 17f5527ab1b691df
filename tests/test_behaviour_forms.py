"""What a user of a printed SDK notices in forms, and in parameters that hold objects."""

from __future__ import annotations

import re
from io import BytesIO
from urllib.parse import unquote

import pytest
from support.sdk import Builder, answer

FORMS = """
    paths:
      /charges:
        post:
          operationId: createCharge
          tags: [charges]
          requestBody:
            content:
              application/x-www-form-urlencoded:
                schema:
                  type: object
                  properties:
                    expand: {type: array, items: {type: string}}
                    card: {type: object, properties: {holderName: {type: string}, lines: {type: array, items: {type: string}}}}
                    extra: {type: object, properties: {madeBy: {type: string}}}
                    tags: {type: array, items: {type: string}}
                    flat: {type: object, properties: {a: {type: integer}}}
                    path: {type: string}
                encoding:
                  expand: {style: deepObject, explode: true}
                  card: {style: deepObject, explode: true}
                  tags: {style: form, explode: false}
                  flat: {style: form, explode: true}
                  path: {allowReserved: true}
          responses: {'204': {description: Made.}}
    """


def test_members_of_a_form_are_written_as_the_document_says(built: Builder) -> None:
    sdk = built(FORMS)
    sdk.client(answer({}, 204)).charges.create(
        expand=["a", "b"],
        card={"holder_name": "Ada", "lines": ["x", "y"]},
        extra={"made_by": "me"},
        tags=["c", "d"],
        flat={"a": 1},
        path="/a b&c",
    )
    assert unquote(sdk.sent.last.content.decode()).split("&") == [
        "expand[0]=a", "expand[1]=b", "card[holderName]=Ada", "card[lines][0]=x", "card[lines][1]=y",
        'extra={"madeBy":"me"}', "tags=c,d", "a=1", "path=/a b", "c",
    ]  # fmt: skip
    assert b"path=/a%20b%26c" in sdk.sent.last.content


def test_parts_of_a_multipart_body_have_the_stated_types_and_the_given_headers(built: Builder) -> None:
    sdk = built("""
        paths:
          /photos:
            post:
              operationId: createPhoto
              tags: [photos]
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      properties:
                        image: {type: string, format: binary}
                        note: {type: string}
                        place: {type: object, properties: {countryCode: {type: string}}}
                    encoding:
                      image: {contentType: 'image/png, image/jpeg', headers: {X-Width: {schema: {type: integer}}}}
                      note: {contentType: text/markdown}
                      place: {contentType: application/vnd.place+json}
              responses: {'204': {description: Made.}}
        """)
    photos = sdk.client(answer({}, 204)).photos
    photos.create(image=("a.bin", BytesIO(b"1"), None, {"X-Width": "7"}), note="*", place={"country_code": "AT"})
    heads = [part.partition(b"\r\n\r\n")[0] for part in sdk.sent.last.content.split(b"--")[1:4]]
    assert [head.decode().strip().split("\r\n")[1:] for head in heads] == [
        ["Content-Disposition: form-data; name=\"image\"; filename=\"a.bin\"", "Content-Type: image/png", "X-Width: 7"],
        ["Content-Disposition: form-data; name=\"note\"", "Content-Type: text/markdown"],
        ["Content-Disposition: form-data; name=\"place\"", "Content-Type: application/vnd.place+json"],
    ]  # fmt: skip
    assert b'{"countryCode":"AT"}' in sdk.sent.last.content
    with pytest.raises(ValueError, match="line break"):
        photos.create(image=("a", b"1", None, {"X-Width": "7\r\nX-Evil: 1"}))


def test_a_part_that_is_no_file_is_given_with_the_headers_that_the_document_allows_it(built: Builder) -> None:
    sdk = built("""
        paths:
          /notes:
            post:
              operationId: createNote
              tags: [notes]
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      properties:
                        text: {type: string}
                        places: {type: array, items: {type: object, properties: {countryCode: {type: string}}}}
                        plain: {type: array, items: {type: string}}
                    encoding:
                      text: {contentType: text/markdown, headers: {Content-Language: {schema: {type: string}}}}
                      places: {headers: {X-Kind: {schema: {type: string}}, content-type: {schema: {type: string}}}}
                      plain: {headers: {Content-Type: {schema: {type: string}}}}
              responses: {'204': {description: Made.}}
        """)
    notes = sdk.client(answer({}, 204)).notes
    notes.create(
        text=("*", {"Content-Language": "de"}), places=([{"country_code": "AT"}], {"X-Kind": "far"}), plain=("a", "b")
    )
    parts = [part.strip(b"\r\n").split(b"\r\n") for part in re.split(rb"--[0-9a-f]{32}", sdk.sent.last.content)[1:-1]]
    assert parts == [
        [b'Content-Disposition: form-data; name="text"', b"Content-Type: text/markdown", b"Content-Language: de", b"", b"*"],
        [b'Content-Disposition: form-data; name="places"', b"Content-Type: application/json", b"X-Kind: far", b"", b'{"countryCode":"AT"}'],
        [b'Content-Disposition: form-data; name="plain"', b"", b"a"],
        [b'Content-Disposition: form-data; name="plain"', b"", b"b"],
    ]  # fmt: skip
    notes.create(places=({"country_code": "AT"}, {"country_code": "DE"}))
    assert [line for line in sdk.sent.last.content.split(b"\r\n") if b"Code" in line] == [
        b'{"countryCode":"AT"}', b'{"countryCode":"DE"}',
    ]  # fmt: skip
    with pytest.raises(ValueError, match="line break"):
        notes.create(text=("*", {"Content-Language": "de\r\nX-Evil: 1"}))
    notes.create(text="*")
    assert b"Content-Language" not in sdk.sent.last.content


@pytest.mark.parametrize("media", ["multipart/mixed", "multipart/related"])
def test_other_multipart_types_keep_their_name(built: Builder, media: str) -> None:
    sdk = built(f"""
        paths:
          /parts:
            post:
              operationId: createPart
              tags: [parts]
              requestBody:
                content: {{{media}: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}}}}}
              responses: {{'204': {{description: Made.}}}}
        """)
    sdk.client(answer({}, 204)).parts.create(a="1")
    assert sdk.sent.last.headers["content-type"].startswith(f"{media}; boundary=")


PARAMETERS = """
    paths:
      /things/{at}:
        get:
          operationId: listThings
          tags: [things]
          parameters:
            - {name: at, in: path, required: true, schema: {$ref: '#/components/schemas/Point'}}
            - {name: filter, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Filter'}}
            - {name: where, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
            - {name: word, in: query, content: {application/json: {schema: {type: string}}}}
            - {name: plain, in: query, content: {text/plain: {schema: {type: string}}}}
            - {name: path, in: query, allowReserved: true, schema: {type: string}}
            - {name: X-Filter, in: header, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
            - {name: seen, in: cookie, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
          responses: {'204': {description: None.}}
    components:
      schemas:
        Point: {type: object, properties: {xAxis: {type: integer}}}
        Filter: {type: object, properties: {createdAfter: {type: string}}}
    """


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"filter": {"created_after": "x"}}, "filter[createdAfter]=x"),
        ({"where": {"created_after": "x"}}, 'where={"createdAfter":"x"}'),
        ({"word": "a"}, 'word="a"'),
        ({"plain": "a"}, "plain=a"),
        ({"path": "/a?b"}, "path=/a?b"),
    ],
)
def test_objects_in_parameters_go_by_wire_names(built: Builder, given: dict[str, object], query: str) -> None:
    sdk = built(PARAMETERS)
    sdk.client(answer({}, 204)).things.list(at={"x_axis": 1}, **given)
    assert unquote(sdk.sent.query) == query
    assert sdk.sent.last.url.path == "/v1/things/xAxis,1"


def test_objects_in_headers_and_cookies(built: Builder) -> None:
    sdk = built(PARAMETERS)
    given = {"created_after": "x"}
    sdk.client(answer({}, 204)).things.list({"x_axis": 1}, filter_header=given, seen=given)
    assert sdk.sent.last.headers["x-filter"] == '{"createdAfter":"x"}'
    assert unquote(sdk.sent.last.headers["cookie"]) == 'seen={"createdAfter":"x"}'
