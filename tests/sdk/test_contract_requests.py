"""The contract's table "Requests", row by row."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sdk.calls import content_of, operation, parts_of
from sdk.drivers import KEY, Driver, Waits
from sdk.server import Answer, Server

POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello", "status": "draft"}}
FINE = Answer(POST)


def probe(client: Any, op: Any, options: dict[str, Any] | None = None, **parts: Any) -> Any:
    """Call an operation that the document does not have."""
    return client.posts._call(op, options or {}, **parts)


# Requests: query


class Odd:
    def __str__(self) -> str:
        return "odd"


@pytest.mark.parametrize(
    ("style", "value", "sent"),
    [
        (None, "a b&c=d+é/?", "p=a%20b%26c%3Dd%2B%C3%A9%2F%3F"),
        (None, True, "p=true"),
        (None, 0, "p=0"),
        (None, 1.5, "p=1.5"),
        (None, "", "p="),
        (None, [1, 2], "p=1&p=2"),
        (None, {"a": 1, "b": "x y"}, "a=1&b=x%20y"),
        (None, dt.date(2026, 12, 1), "p=2026-12-01"),
        (None, dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.UTC), "p=2026-12-01T09%3A30%3A00Z"),
        (
            None,
            dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=-5))),
            "p=2026-12-01T09%3A30%3A00-05%3A00",
        ),
        ("csv", [1, 2, "a,b"], "p=1,2,a%2Cb"),
        ("csv", {"a": 1, "b": 2}, "p=a,1,b,2"),
        ("ssv", ["a b", "c"], "p=a%20b%20c"),
        ("pipes", ["a", "b"], "p=a%7Cb"),
        ("deep", {"a": {"b": 1}, "c": [2, 3]}, "p%5Ba%5D%5Bb%5D=1&p%5Bc%5D%5B0%5D=2&p%5Bc%5D%5B1%5D=3"),
        ("json", {"a": [1, None]}, "p=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
        ("csv", [], ""),
        (None, [], ""),
        (None, None, ""),
    ],
)
def test_query_values_by_style(sdk: Driver, server: Server, style: str | None, value: Any, sent: str) -> None:
    server.always = FINE
    op = operation(styles={"p": style} if style else {})
    sdk.run(probe(sdk.client(), op, query={"p": value}))
    assert server.only().raw_query == sent


@pytest.mark.parametrize("value", [dt.datetime(2026, 12, 1), float("nan"), float("inf"), Odd(), b"x"])
def test_values_that_cannot_be_sent_are_refused(sdk: Driver, server: Server, value: Any) -> None:
    client = sdk.client()
    with pytest.raises((TypeError, ValueError)):
        sdk.run(client.posts.list(search=value))
    if not isinstance(value, bytes):
        with pytest.raises((TypeError, ValueError)):
            sdk.run(client.posts.create(metadata={"deep": [value]}))
    assert server.begun == 0


# Requests: bodies


def test_dates_in_bodies_have_their_offset(sdk: Driver, server: Server) -> None:
    server.always = FINE
    east = dt.timezone(dt.timedelta(hours=9))
    sdk.run(sdk.client().posts.create(scheduled_for=dt.datetime(2026, 12, 1, 9, 30, tzinfo=east)))
    assert server.only().json() == {"scheduledFor": "2026-12-01T09:30:00+09:00"}


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_a_body_goes_with_any_method(sdk: Driver, server: Server, method: str) -> None:
    server.always = FINE
    sdk.run(probe(sdk.client(), operation(method=method), body={"a": 1}))
    sdk.run(probe(sdk.client(), operation(method=method), body=[1, "é"]))
    assert [request.json() for request in server.requests] == [{"a": 1}, [1, "é"]]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "GET"])
def test_no_body(sdk: Driver, server: Server, method: str) -> None:
    server.always = FINE
    sdk.run(probe(sdk.client(), operation(method=method)))
    request = server.only()
    assert (request.body, request.header("Content-Type")) == (b"", None)
    assert request.header("Content-Length") == ("0" if method in ("POST", "PUT", "PATCH") else None)


def test_form_body(sdk: Driver, server: Server) -> None:
    server.always = FINE
    op = operation(method="POST", media="application/x-www-form-urlencoded")
    sdk.run(probe(sdk.client(), op, body={"from": "a b&c", "_id": 1, "tags": ["x", "y"], "flag": True, "none": None}))
    assert server.only().body == b"from=a%20b%26c&_id=1&tags=x&tags=y&flag=true"
    assert server.only().header("Content-Type") == "application/x-www-form-urlencoded"


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "chunks"])
def test_binary_body(sdk: Driver, server: Server, tmp_path: Path, kind: str) -> None:
    content = bytes(range(256)) * 10
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    given = {"bytes": content, "path": path, "file": io.BytesIO(content), "chunks": iter([content[:99], content[99:]])}
    server.always = FINE
    sdk.run(probe(sdk.client(), operation(method="PUT", media="application/octet-stream"), body=given[kind]))
    assert (server.only().body, server.only().header("Content-Type")) == (content, "application/octet-stream")
    assert (server.only().header("Content-Length") is None) == (kind == "chunks")


# Requests: files


class Watched(io.RawIOBase):
    """A large file that notes how much of it is asked for at once."""

    def __init__(self, size: int) -> None:
        self.size, self.at, self.most = size, 0, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, to: int, whence: int = 0) -> int:
        self.at = to if whence == 0 else self.size + to
        return self.at

    def read(self, count: int = -1) -> bytes:
        self.most = max(self.most, self.size if count < 0 else count)
        part = b"x" * min(count if count >= 0 else self.size, self.size - self.at)
        self.at += len(part)
        return part


@pytest.mark.parametrize("make", [lambda: [1, 2], lambda: ["text"], lambda: io.StringIO("text")])
def test_files_hold_bytes(sdk: Driver, server: Server, make: Callable[[], Any]) -> None:
    with pytest.raises(TypeError, match="not bytes"):
        sdk.run(sdk.client(max_retries=0).posts.bulk_upload(file=("a.csv", make())))


def test_files_are_streamed(sdk: Driver, server: Server) -> None:
    file = Watched(3_000_000)
    server.always = FINE
    sdk.run(sdk.client().posts.bulk_upload(file=("a.csv", file)))
    assert content_of(parts_of(server.only())["file"][0]) == b"x" * 3_000_000
    assert 0 < file.most <= 1_000_000
    assert int(server.only().header("Content-Length") or 0) == len(server.only().body)


def test_files_survive_a_retry(sdk: Driver, server: Server, waits: Waits, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n1,2\n")
    opened = io.BytesIO(b"skipped|rest")
    opened.seek(8)
    for given, expected in ((path, b"a,b\n1,2\n"), (b"bytes", b"bytes"), (("n.csv", opened), b"rest")):
        server.clear()
        server.script(Answer("", 429, {"Retry-After": "0"}), FINE)
        sdk.run(sdk.client().posts.bulk_upload(file=given))
        assert [content_of(parts_of(r)["file"][0]) for r in server.requests] == [expected, expected]


def test_a_stream_that_cannot_be_read_twice_is_not_sent_twice(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    def chunks() -> Iterator[bytes]:
        yield b"once"

    server.always = Answer("", 429)
    with pytest.raises(late.RateLimitError):
        sdk.run(sdk.client().posts.bulk_upload(file=("a.csv", chunks())))
    assert len(server.requests) == 1
    assert content_of(parts_of(server.only())["file"][0]) == b"once"


@pytest.mark.parametrize("given", ["/etc/passwd", 5, {"a": 1}, None])
def test_what_is_no_file_is_refused(sdk: Driver, server: Server, given: Any) -> None:
    client = sdk.client()
    if given is None:
        server.always = FINE
        sdk.run(client.messages.send("c", account_id="a", attachment=None))
        assert server.only().header("Content-Type") == "application/json"
        return
    with pytest.raises(TypeError, match="file"):
        sdk.run(client.posts.bulk_upload(file=given))
    assert server.begun == 0


def test_a_file_name_cannot_begin_another_part(sdk: Driver, server: Server) -> None:
    server.always = FINE
    sdk.run(sdk.client().posts.bulk_upload(file=('a"\r\nX-Evil: 1\r\n\r\n.csv', b"x")))
    assert b"X-Evil: 1\r\n" not in server.only().body
    assert list(parts_of(server.only())) == ["file"]


# Requests: security


def test_alternatives_are_taken_by_what_the_client_holds(sdk: Driver, server: Server) -> None:
    server.always = Answer({"pages": []})
    only_token = sdk.client(api_key=None, connect_token="ct")
    both = sdk.client(connect_token="ct")
    for client in (only_token, both):
        sdk.run(client.connect.list_facebook_pages(profile_id="p", temp_token="t"))
    one, two = server.requests
    assert (one.header("Authorization"), one.header("X-Connect-Token")) == (None, "ct")
    assert two.header("Authorization") == f"Bearer {KEY}"


def test_a_credential_for_something_else_does_not_help(sdk: Driver, server: Server) -> None:
    from late import MissingCredentialsError

    with pytest.raises(MissingCredentialsError):
        sdk.run(sdk.client(api_key=None, connect_token="ct").posts.get("p1"))
    with pytest.raises(MissingCredentialsError, match=r"api_key.*connect_token"):
        sdk.run(sdk.client(api_key=None).connect.list_facebook_pages(profile_id="p", temp_token="t"))
    assert server.begun == 0
