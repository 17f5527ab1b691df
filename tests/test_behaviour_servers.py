"""What a user of a printed SDK notices of servers, media types that are asked for, and schemes beside bearer and basic."""

from __future__ import annotations

import pytest
from support.sdk import Builder, answer

UPLOADS = """\
openapi: 3.1.0
info: {title: Tested, version: '1'}
servers: [{url: 'https://api.test/v1'}]
paths:
  /files:
    get: {operationId: listFiles, tags: [files], responses: {'204': {description: None.}}}
    post:
      operationId: createFile
      tags: [files]
      servers: [{url: 'https://upload.test/{v}', variables: {v: {default: v2}}}]
      responses: {'204': {description: None.}}
  /parts:
    servers: [{url: 'https://parts.test'}]
    get: {operationId: listParts, tags: [parts], responses: {'204': {description: None.}}}
    put: {operationId: replaceParts, tags: [parts], servers: [{url: 'https://api.test/v1'}], responses: {'204': {description: None.}}}
"""


def test_an_operation_goes_to_its_own_server(built: Builder) -> None:
    sdk = built(UPLOADS)
    client = sdk.client(answer(None, 204))
    for call in (client.files.list, client.files.create, client.parts.list, client.parts.replace):
        call()
    assert [str(sent.url) for sent in sdk.sent] == [
        "https://api.test/v1/files",
        "https://upload.test/v2/files",
        "https://parts.test/parts",
        "https://api.test/v1/parts",
    ]
    assert [sent.headers["host"] for sent in sdk.sent] == ["api.test", "upload.test", "parts.test", "api.test"]


def test_who_says_where_the_api_is_means_all_of_it(built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    sdk = built(UPLOADS)
    sdk.client(answer(None, 204), base_url="http://localhost:8080").files.create()
    sdk.client(answer(None, 204)).with_options(base_url="http://localhost:8081").files.create()
    monkeypatch.setenv("TESTED_BASE_URL", "http://localhost:8082")
    sdk.client(answer(None, 204)).files.create()
    assert [sent.url.port for sent in sdk.sent] == [8080, 8081, 8082]


def test_values_of_a_server_variable_are_environments(built: Builder) -> None:
    sdk = built("""\
openapi: 3.1.0
info: {title: Tested, version: '1'}
servers:
  - url: https://{region}.test/{base}
    variables: {region: {default: eu, enum: [us, eu]}, base: {default: v1}}
paths: {/a: {get: {operationId: getA, tags: [a], responses: {'204': {description: None.}}}}}
""")
    for given in ({}, {"environment": "us"}):
        sdk.client(answer(None, 204), **given).a.get()
    assert [str(sent.url) for sent in sdk.sent] == ["https://eu.test/v1/a", "https://us.test/v1/a"]


def test_the_media_type_of_the_answer_is_asked_for(built: Builder) -> None:
    sdk = built("""
    paths:
      /a:
        get:
          operationId: getA
          tags: [a]
          responses: {'200': {description: A., content: {application/vnd.api+json: {schema: {type: object}}}}}
      /b:
        get:
          operationId: getB
          tags: [a]
          responses: {'200': {description: B., content: {text/csv: {schema: {type: string}}}}}
    """)
    client = sdk.client(answer({}))
    client.a.get()
    client.a.get_b()
    assert [sent.headers["accept"] for sent in sdk.sent] == ["application/vnd.api+json", "text/csv"]


def test_a_scheme_of_its_own_is_the_whole_header(built: Builder) -> None:
    sdk = built("""
    security: [{digest: []}]
    paths: {/a: {get: {operationId: getA, tags: [a], responses: {'204': {description: None.}}}}}
    components: {securitySchemes: {digest: {type: http, scheme: digest}}}
    """)
    sdk.client(answer(None, 204), authorization='Digest username="a"').a.get()
    assert sdk.sent.last.headers["authorization"] == 'Digest username="a"'


def test_an_operation_may_stand_elsewhere(built: Builder) -> None:
    """OpenAPI has no reference in the place of an operation; documents in many files have."""
    sdk = built("""
    paths: {'/a/{id}': {get: {$ref: '#/x-operations/getA'}}}
    x-operations:
      getA:
        operationId: getA
        tags: [a]
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        responses: {'204': {description: None.}}
    """)
    sdk.client(answer(None, 204)).a.get("1")
    assert sdk.sent.last.url.path == "/v1/a/1"


def test_an_example_in_another_file_is_left_there(built: Builder) -> None:
    sdk = built("""
    paths:
      /a:
        get:
          operationId: getA
          tags: [a]
          responses:
            '200':
              description: A.
              content: {application/json: {schema: {type: object}, examples: {one: {$ref: 'examples.yml#/one'}}}}
    """)
    assert sdk.client(answer({"b": 1})).a.get() == {"b": 1}
