"""The contract's table "Responses", row by row."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from sdk.calls import operation
from sdk.drivers import KEY, Driver, Waits
from sdk.server import Answer, Server

POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello", "status": "draft"}}
FINE = Answer(POST)


# Responses: tolerance and drift


def test_odd_values_are_kept_and_told(sdk: Driver, server: Server) -> None:
    found: list[Any] = []
    body = {
        "posts": [
            {"_id": "1"},
            {
                "_id": 2,
                "status": "recycled",
                "scheduledFor": "2026-12-01T09:30:00",
                "createdAt": "soon",
                "tags": {"a": 1},
                "weird-key": [1],
                "mediaItems": [{"type": "hologram"}],
            },
        ],
        "pagination": {"page": "1", "pages": 1},
    }
    server.always = Answer(body)
    page = sdk.run(sdk.client(on_drift=found.append).posts.list())
    post = page.items[1]
    assert (post.id, post.status, post.created_at, post.tags) == (2, "recycled", "soon", {"a": 1})
    told = {drift.path: (drift.operation, drift.expected, drift.found) for drift in found}
    at = "$.posts[1]"
    assert told == {
        f"{at}._id": ("posts.list", "a string", 2),
        f"{at}.status": (
            "posts.list",
            "one of draft, scheduled, publishing, published, failed, partial",
            "recycled",
        ),
        f"{at}.scheduledFor": ("posts.list", "a date-time with its offset", "2026-12-01T09:30:00"),
        f"{at}.createdAt": ("posts.list", "a date-time", "soon"),
        f"{at}.tags": ("posts.list", "an array", {"a": 1}),
        f"{at}['weird-key']": ("posts.list", "no such field", [1]),
        f"{at}.mediaItems[0].type": ("posts.list", "one of image, video, gif, document", "hologram"),
        "$.pagination.page": ("posts.list", "an integer", "1"),
    }


def test_drift_is_off_by_default_and_strict_raises_it(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer({"post": {"_id": 1, "status": "new"}})
    assert sdk.run(sdk.client().posts.get("p1")).status == "new"
    with pytest.raises(late.APIDecodeError) as caught:
        sdk.run(sdk.client(strict=True).posts.get("p1"))
    assert [drift.path for drift in caught.value.drifts] == ["$.post._id", "$.post.status"]
    assert "$.post._id" in str(caught.value)
    assert caught.value.status == 200


def test_an_unknown_field_is_in_the_raw_body(sdk: Driver, server: Server) -> None:
    server.always = Answer({"post": {"_id": "1", "new": {"a": 1}}})
    client = sdk.client()
    reply = sdk.run(client.raw(client.posts.get, "p1"))
    assert reply.json()["post"]["new"] == {"a": 1}


@pytest.mark.parametrize("body", ['{"post": null}', "{}", "null", "[]", '"text"', "7", "[[{}]]", '{"post": 7}'])
def test_any_json_is_an_answer(sdk: Driver, server: Server, body: str) -> None:
    server.always = Answer(body, media="application/json")
    sdk.run(sdk.client().posts.get("p1"))
    sdk.run(sdk.client().posts.list())


@pytest.mark.parametrize(
    "text", ['{"post": {"_id": "\\ud800"}}', '{"post": {"x": NaN}}', '\ufeff{"post": {"_id": "1"}}']
)
def test_json_that_only_python_reads_is_an_answer(sdk: Driver, server: Server, text: str) -> None:
    server.always = Answer(text, media="application/json")
    assert type(sdk.run(sdk.client().posts.get("p1"))).__name__ == "Post"


@pytest.mark.parametrize("depth", [600, 20_000])
def test_json_nested_deeply_crashes_nothing(sdk: Driver, server: Server, depth: int) -> None:
    import late

    server.always = Answer('{"post": {"metadata": ' + '{"a":' * depth + "1" + "}" * depth + "}}")
    client = sdk.client()
    try:
        assert sdk.run(client.posts.get("p1")).metadata is not None
    except late.APIDecodeError:
        assert depth > 600


# Responses: status, metadata


@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 207, 226, 299])
def test_any_2xx_succeeds(sdk: Driver, server: Server, status: int) -> None:
    server.always = Answer(POST, status)
    assert sdk.run(sdk.client().posts.get("p1")).id == "p1"


@pytest.mark.parametrize("answer", [Answer(status=204), Answer(""), Answer(" \n"), Answer(status=205)])
def test_a_success_without_body_is_none(sdk: Driver, server: Server, answer: Answer) -> None:
    server.always = answer
    assert sdk.run(sdk.client().posts.get("p1")) is None
    assert sdk.run(sdk.client().posts.list()).items == []


def test_raw_has_everything(sdk: Driver, server: Server, waits: Waits) -> None:
    headers = {"X-Request-Id": "req_1", "X-Custom": "v", "X-RateLimit-Limit": "60"}
    server.script(Answer("", 500), Answer(POST, 201, headers))
    client = sdk.client()
    reply = sdk.run(client.raw(client.posts.get, "p1"))
    assert (reply.status, reply.headers["x-custom"], reply.request_id) == (201, "v", "req_1")
    assert (reply.json(), reply.content, reply.parsed.id) == (POST, json.dumps(POST).encode(), "p1")
    assert (reply.attempts, reply.operation, reply.rate_limit.limit) == (2, "posts.get", 60)
    assert client.last_request_id == "req_1"


def test_raw_works_for_lists_and_refuses_what_sends_nothing(sdk: Driver, server: Server) -> None:
    server.always = Answer({"posts": [{"_id": "1"}], "pagination": {"pages": 1}})
    client = sdk.client()
    reply = sdk.run(client.raw(client.posts.list, limit=1))
    assert reply.parsed.items[0].id == "1"
    with pytest.raises(TypeError):
        sdk.run(client.raw(print, "x"))


def test_each_raw_call_has_its_own_answer(sdk: Driver, server: Server) -> None:
    server.script({"post": {"_id": "1"}}, {"post": {"_id": "2"}})
    client = sdk.client()
    one = sdk.run(client.raw(client.posts.get, "1"))
    two = sdk.run(client.raw(client.posts.get, "2"))
    assert (one.parsed.id, two.parsed.id) == ("1", "2")


def test_request_reaches_what_has_no_method(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    client = sdk.client()
    server.script(Answer("", 500), {"new": [1]}, Answer({"error": "gone"}, 404), "plain text")
    reply = sdk.run(client.request("GET", "/v1/new", query={"a": "b c"}, headers={"X-A": "1"}))
    assert (reply.parsed, reply.attempts) == ({"new": [1]}, 2)
    assert (server.last.target, server.last.header("X-A")) == ("/v1/new?a=b%20c", "1")
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    with pytest.raises(late.NotFoundError, match="gone"):
        sdk.run(client.request("POST", "/v1/new", body={"a": None}))
    assert server.last.json() == {"a": None}
    assert sdk.run(client.request("GET", "/v1/text")).parsed == "plain text"


@pytest.mark.parametrize("path", ["/v1/new?a=1", "/v1/new?", "/v1/new#part"])
def test_request_takes_a_query_only_where_it_belongs(sdk: Driver, server: Server, path: str) -> None:
    """A path with a query of its own is refused, or put together with the other."""
    server.always = FINE
    try:
        sdk.run(sdk.client().request("GET", path, query={"b": "2"}))
    except ValueError:
        assert server.begun == 0
    else:
        assert server.only().path == "/v1/new"
        assert dict(server.only().query)["b"] == "2"


@pytest.mark.parametrize(
    "path", ["https://evil.example.com/", "//evil.example.com/x", "v1/new", "@evil.example.com/", ""]
)
def test_request_stays_with_the_api(sdk: Driver, server: Server, path: str) -> None:
    server.always = FINE
    try:
        sdk.run(sdk.client().request("GET", path))
    except ValueError:
        assert server.begun == 0
    else:
        assert server.begun == 1


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"X-RateLimit-Limit": "60"}, (60, None, None)),
        ({"RateLimit-Limit": "60", "RateLimit-Remaining": "59"}, (60, 59, None)),
        ({"X-RateLimit-Reset": "1796720400"}, (None, None, dt.datetime.fromtimestamp(1796720400, dt.UTC))),
        ({"X-RateLimit-Reset": "1796720400000"}, (None, None, dt.datetime.fromtimestamp(1796720400, dt.UTC))),
        ({"X-RateLimit-Limit": "many", "X-RateLimit-Reset": "-1"}, None),
        ({"X-RateLimit-Reset": "1e300"}, None),
        ({"X-RateLimit-Reset": "9" * 15}, (None, None, None)),
    ],
)
def test_rate_limit(sdk: Driver, server: Server, headers: dict[str, str], expected: Any) -> None:
    server.always = Answer(POST, headers=headers)
    client = sdk.client()
    sdk.run(client.posts.get("p1"))
    assert client.last_rate_limit == expected


def test_rate_limit_resets_in_seconds_from_now(sdk: Driver, server: Server) -> None:
    server.always = Answer(POST, headers={"X-RateLimit-Reset": "30"})
    client = sdk.client()
    sdk.run(client.posts.get("p1"))
    left = (client.last_rate_limit.reset - dt.datetime.now(dt.UTC)).total_seconds()
    assert 25 < left <= 30


# Responses: overloads


def test_an_argument_decides_the_type(sdk: Driver, server: Server) -> None:
    client = sdk.client(strict=True)
    server.script(
        {"postId": "p1", "status": "published"}, {"posts": [], "overview": {}}, {"queues": []}, {"exists": True}
    )
    one = sdk.run(client.analytics.get(post_id="p1"))
    many = sdk.run(client.analytics.get())
    every = sdk.run(client.queue.list_slots(profile_id="p", all="true"))
    only = sdk.run(client.queue.list_slots(profile_id="p"))
    assert (type(one).__name__, type(many.result).__name__) == ("AnalyticsSinglePostResponse", "AnalyticsListResponse")
    assert (every.queues, only.exists) == ([], True)


# Responses: streams


def test_events(sdk: Driver, server: Server) -> None:
    chunks = [
        b"\xef\xbb\xbf: hi\r\nev",
        b'ent: a\r\nid: 7\r\ndata: {"n"',
        b": 1}\r\n\r\ndata: x\ndata: y\n\n",
        b"data: [DONE]\n\n",
    ]
    server.always = Answer(chunks=chunks, media="text/event-stream")
    client = sdk.client()
    events = sdk.stream(lambda: client.posts._stream(operation(kind="events"), {}))
    assert [(event.event, event.id, event.data) for event in events[:2]] == [
        ("a", "7", '{"n": 1}'),
        ("message", "7", "x\ny"),
    ]
    assert server.only().header("Accept") == "text/event-stream"


def test_typed_events_end_with_done(sdk: Driver, server: Server) -> None:
    server.always = Answer(chunks=[b'data: {"_id": "1"}\n\n', b"data: [DONE]\n\n", b'data: {"_id": "2"}\n\n'])
    client = sdk.client()
    events = sdk.stream(lambda: client.posts._stream(operation(kind="events", result="posts:Post"), {}))
    assert [event.data.id for event in events] == ["1"]


def test_lines(sdk: Driver, server: Server) -> None:
    server.always = Answer(chunks=[b'{"_id": "1"}\n{"_i', b'd": "2"}\n\n{"_id": "3"}'])
    client = sdk.client()
    items = sdk.stream(lambda: client.posts._stream(operation(kind="lines", result="posts:Post"), {}))
    assert [post.id for post in items] == ["1", "2", "3"]


def test_bytes(sdk: Driver, server: Server) -> None:
    content = bytes(range(256)) * 400
    server.always = Answer(content)
    assert sdk.stream(lambda: sdk.client().posts._stream(operation(kind="bytes"), {}), "read") == content
    client = sdk.client(max_response_bytes=10)
    assert b"".join(sdk.stream(lambda: client.posts._stream(operation(kind="bytes"), {}))) == content


def test_a_refused_stream_is_an_error(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    server.script(Answer("", 500), Answer({"error": "no"}, 403))
    client = sdk.client()
    with pytest.raises(late.PermissionDeniedError, match="no"):
        sdk.stream(lambda: client.posts._stream(operation(kind="bytes"), {}))
    assert server.begun == 2
