"""What a user of a printed SDK notices of answers that an argument turns into a stream."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from support.sdk import Builder, Sdk, answer

DOCUMENT = """
    paths:
      /answers:
        post:
          operationId: createAnswer
          tags: [answers]
          requestBody: {required: true, content: {application/json: {schema: {type: object, required: [ask], properties: {ask: {type: string}, stream: {STREAM}}}}}}
          responses:
            '200':
              description: A.
              content:
                application/json: {schema: {$ref: '#/components/schemas/Whole'}, example: {fullText: example}}
                MEDIA: {schema: {$ref: '#/components/schemas/Piece'}}
    components:
      schemas:
        Whole: {type: object, properties: {fullText: {type: string}}}
        Piece: {type: object, properties: {deltaText: {type: string}}}
"""
EVENTS = 'data: {"deltaText": "a"}\n\nevent: last\ndata: {"deltaText": "b"}\n\ndata: [DONE]\n\ndata: {}\n\n'


def streamed(text: str, media: str = "text/event-stream") -> httpx2.Response:
    return httpx2.Response(200, headers={"content-type": media}, content=text.encode())


@pytest.fixture
def sdk(built: Builder) -> Sdk:
    said = "type: boolean, nullable: true, default: false"
    return built(DOCUMENT.replace("STREAM", said).replace("MEDIA", "text/event-stream"))


def test_what_is_not_asked_for_as_a_stream_comes_whole(sdk: Sdk) -> None:
    client = sdk.client(answer({"fullText": "ab"}), strict=True)
    for given in ({}, {"stream": False}, {"stream": None}):
        assert client.answers.create(ask="?", **given).full_text == "ab"
        assert sdk.sent.json == {"ask": "?", **given}
        assert sdk.sent.last.headers["accept"] == "application/json"


def test_events_come_one_by_one_until_the_stream_says_that_it_is_done(sdk: Sdk) -> None:
    with sdk.client(streamed(EVENTS), strict=True).answers.create(ask="?", stream=True) as stream:
        assert [(event.event, event.data.delta_text) for event in stream] == [("message", "a"), ("last", "b")]
    assert sdk.sent.json == {"ask": "?", "stream": True}
    assert "text/event-stream" in sdk.sent.last.headers["accept"]


def test_both_forms_wait_for_nothing_when_async(sdk: Sdk) -> None:
    async def both(client: Any) -> list[str]:
        whole = await client.answers.create(ask="?")
        async with client.answers.create(ask="?", stream=True) as stream:
            pieces = [event.data.delta_text async for event in stream]
        again = await client.answers.create(ask="?", stream=True)
        return [whole.full_text, *pieces, *[event.data.delta_text async for event in again]]

    assert sdk.run(both, answer({"fullText": "ab"}), streamed(EVENTS), streamed(EVENTS)) == ["ab", "a", "b", "a", "b"]


def test_both_forms_have_a_raw_answer(sdk: Sdk) -> None:
    client = sdk.client(answer({"fullText": "ab"}), streamed(EVENTS))
    raw = client.raw(client.answers.create, ask="?")
    assert (raw.json(), raw.parsed.full_text) == ({"fullText": "ab"}, "ab")
    raw = client.raw(client.answers.create, ask="?", stream=True)
    assert raw.headers["content-type"] == "text/event-stream"
    assert [event.data.delta_text for event in raw.parsed] == ["a", "b"]


def test_a_test_double_answers_in_both_forms(sdk: Sdk) -> None:
    client = sdk.module("testing").Fake().client(sdk.package.Tested)
    assert client.answers.create(ask="?").full_text == "example"
    with client.answers.create(ask="?", stream=True) as stream:
        assert [type(event.data).__name__ for event in stream] == ["Piece"]


def test_a_stream_that_is_usual_is_whole_where_an_argument_says_so(built: Builder) -> None:
    sdk = built(DOCUMENT.replace("STREAM", "type: boolean, default: true").replace("MEDIA", "application/x-ndjson"))
    lines = "\n".join(json.dumps({"deltaText": text}) for text in "ab")
    client = sdk.client(streamed(lines, "application/x-ndjson"), answer({"fullText": "ab"}))
    with client.answers.create(ask="?") as stream:
        assert [line.delta_text for line in stream] == ["a", "b"]
    assert client.answers.create(ask="?", stream=False).full_text == "ab"


def test_a_form_that_only_a_media_type_tells_is_asked_for_by_it(built: Builder) -> None:
    sdk = built("""
        paths:
          /reports: {get: {operationId: getReport, tags: [reports], responses: {'200': {description: A., content: {application/json: {schema: {type: array, items: {type: integer}}}, application/x-ndjson: {schema: {type: integer}}, text/csv: {}}}}}}
        """)
    rows = httpx2.Response(200, headers={"content-type": "text/csv"}, content=b"1;2")
    client = sdk.client(answer([1, 2]), streamed("1\n2\n", "application/x-ndjson"), rows)
    assert client.reports.get() == [1, 2]
    assert sdk.sent.last.headers["accept"] == "application/json"
    with client.reports.get(accept="application/x-ndjson") as stream:
        assert list(stream) == [1, 2]
    assert sdk.sent.last.headers["accept"] == "application/x-ndjson"
    assert client.reports.get(accept="text/csv") == "1;2"
    assert sdk.sent.last.headers["accept"] == "text/csv"
