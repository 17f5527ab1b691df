"""What a user of a printed SDK notices in what documents describe loosely: null bodies, any file, nested objects."""

from __future__ import annotations

from io import BytesIO

import httpx2
import pytest
from support.sdk import Builder


def test_none_is_a_body_where_null_is_one(built: Builder) -> None:
    sdk = built("""
        paths:
          /note:
            put:
              operationId: replaceNote
              tags: [notes]
              requestBody: {content: {application/json: {schema: {type: [string, 'null']}}}}
              responses: {'204': {description: Done.}}
        """)
    client = sdk.client(httpx2.Response(204))
    client.notes.replace(body=None)
    assert (sdk.sent.last.content, sdk.sent.last.headers["content-type"]) == (b"null", "application/json")
    client.notes.replace()
    assert (sdk.sent.last.content, sdk.sent.last.headers.get("content-type")) == (b"", None)


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        (b"abc", "application/octet-stream"),
        (BytesIO(b"abc"), "application/octet-stream"),
        (("a.png", b"abc"), "image/png"),
        (("a.png", BytesIO(b"abc"), "image/webp"), "image/webp"),
    ],
)
def test_a_file_says_its_media_type_where_the_document_leaves_it_open(
    built: Builder, content: object, sent: str
) -> None:
    sdk = built("""
        paths:
          /image:
            post:
              operationId: sendImage
              tags: [images]
              requestBody: {required: true, content: {'image/*': {schema: {type: string, format: binary}}}}
              responses: {'204': {description: Done.}}
        """)
    sdk.client(httpx2.Response(204)).images.send(content=content)
    assert (sdk.sent.last.content, sdk.sent.last.headers["content-type"]) == (b"abc", sent)


def test_objects_in_lists_are_json_where_no_style_covers_them(built: Builder) -> None:
    sdk = built("""
        paths:
          /search:
            post:
              operationId: search
              tags: [finds]
              parameters:
              - {name: by, in: query, schema: {type: array, items: {$ref: '#/components/schemas/By'}}}
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: {type: object, properties: {also: {type: array, items: {$ref: '#/components/schemas/By'}}}}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            By: {type: object, properties: {sortKey: {type: string}}}
        """)
    sdk.client(httpx2.Response(204)).finds.search(by=[{"sort_key": "a"}, {"sort_key": "b"}], also=[{"sort_key": "c"}])
    assert sdk.sent.query == "by=%7B%22sortKey%22%3A%22a%22%7D&by=%7B%22sortKey%22%3A%22b%22%7D"
    assert sdk.sent.last.content == b"also=%7B%22sortKey%22%3A%22c%22%7D"


def test_a_query_in_a_path_is_gone_on_with(built: Builder) -> None:
    sdk = built("""
        paths:
          /legacy?action=list: {get: {operationId: listOld, tags: [old], parameters: [{name: q, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}
        """)
    sdk.client(httpx2.Response(204)).old.list(q="x")
    assert sdk.sent.query == "action=list&q=x"
