"""The contract's tables "Client", "Requests", "Responses", "Errors", "Pages" and "Webhooks", row by row.

Retries have a file of their own; `test_faults` holds what is not said twice here.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import io
import json
import logging
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sdk.calls import content_of, parts_of
from sdk.conftest import Waits
from sdk.drivers import KEY, Driver
from sdk.server import Answer, Server

POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello", "status": "draft"}}
FINE = Answer(POST)
SECRET = "whsec_1"


def operation(**parts: Any) -> Any:
    """An operation that the document does not have."""
    from late._operation import Operation

    return Operation(**{"name": "probe.call", "method": "GET", "path": "/v1/probe", **parts})


def probe(client: Any, op: Any, options: dict[str, Any] | None = None, **parts: Any) -> Any:
    return client.posts._call(op, options or {}, **parts)


# Client: credentials


def test_a_credential_is_an_argument(sdk: Driver, server: Server) -> None:
    server.always = FINE
    sdk.run(sdk.client(api_key="k1").posts.get("p1"))
    assert server.only().header("Authorization") == "Bearer k1"


def test_a_credential_is_a_variable(sdk: Driver, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATE_API_KEY", " from-env\n")
    server.always = FINE
    sdk.run(sdk.client(api_key=None).posts.get("p1"))
    sdk.run(sdk.client(api_key="argument").posts.get("p1"))
    assert [r.header("Authorization") for r in server.requests] == ["Bearer from-env", "Bearer argument"]


def test_a_credential_is_a_function_asked_for_each_request(sdk: Driver, server: Server) -> None:
    keys = iter("abc")
    server.always = FINE
    client = sdk.client(api_key=lambda: next(keys))
    for _ in range(3):
        sdk.run(client.posts.get("p1"))
    assert [r.header("Authorization") for r in server.requests] == ["Bearer a", "Bearer b", "Bearer c"]


def test_a_credential_is_a_coroutine_function_too(server: Server) -> None:
    async def key() -> str:
        return "awaited"

    server.always = FINE
    driver = Driver("async", server.url)
    driver.run(driver.client(api_key=key).posts.get("p1"))
    driver.end()
    assert server.only().header("Authorization") == "Bearer awaited"


@pytest.mark.parametrize("given", [None, ""])
def test_a_missing_credential_is_told_before_anything_is_sent(sdk: Driver, server: Server, given: Any) -> None:
    from late import MissingCredentialsError

    with pytest.raises(MissingCredentialsError, match=r"api_key.*LATE_API_KEY"):
        sdk.run(sdk.client(api_key=given).posts.get("p1"))
    assert server.begun == 0


@pytest.mark.parametrize("key", ["a\r\nX-Evil: 1", "a\nb", "a\x00b", "ключ"])
def test_a_credential_cannot_begin_another_header(sdk: Driver, server: Server, key: str) -> None:
    with pytest.raises(ValueError, match="Authorization") as caught:
        sdk.run(sdk.client(api_key=key).posts.get("p1"))
    assert key not in str(caught.value)
    assert repr(key)[1:-1] not in repr(caught.value)
    assert server.begun == 0


@pytest.mark.parametrize("given", [KEY, lambda: KEY], ids=["text", "function"])
def test_a_credential_that_the_api_repeats_is_not_shown(sdk: Driver, server: Server, given: Any) -> None:
    from late import AuthenticationError

    server.always = Answer({"error": f"{KEY} is no key"}, 401)
    with pytest.raises(AuthenticationError) as caught:
        sdk.run(sdk.client(api_key=given).posts.get("p1"))
    assert KEY not in str(caught.value)
    assert KEY not in repr(caught.value)


def test_cookies_of_one_tenant_do_not_reach_another(sdk: Driver, server: Server) -> None:
    server.always = Answer(POST, headers={"Set-Cookie": "session=tenant-A; Path=/"})
    client = sdk.client()
    sdk.run(client.posts.get("p1"))
    sdk.run(client.with_options(api_key="B").posts.get("p1"))
    assert [request.header("Cookie") for request in server.requests] == [None, None]


# Client: base URL


@pytest.mark.parametrize(
    ("options", "variable", "expected"),
    [
        ({}, None, "https://getlate.dev/api/v1/posts/p1"),
        ({"environment": "production"}, None, "https://getlate.dev/api/v1/posts/p1"),
        ({"environment": "local"}, None, "http://localhost:3000/api/v1/posts/p1"),
        ({"base_url": "https://proxy.example.com/x/"}, None, "https://proxy.example.com/x/v1/posts/p1"),
        ({}, "http://127.0.0.1:9/api", "http://127.0.0.1:9/api/v1/posts/p1"),
        ({"environment": "local"}, "http://127.0.0.1:9/api", "http://localhost:3000/api/v1/posts/p1"),
        ({"base_url": "https://a.example.com"}, "http://127.0.0.1:9/api", "https://a.example.com/v1/posts/p1"),
    ],
)
def test_base_url(
    sdk: Driver, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], variable: str | None, expected: str
) -> None:
    import httpx2

    seen: list[str] = []
    if variable is not None:
        monkeypatch.setenv("LATE_BASE_URL", variable)
    http = sdk.http(lambda request: seen.append(str(request.url)) or httpx2.Response(200, json=POST))
    sdk.run(sdk.client(**{"base_url": None, **options}, http_client=http).posts.get("p1"))
    assert seen == [expected]


@pytest.mark.parametrize(
    "options",
    [
        {"environment": "moon"},
        {"environment": "local", "base_url": "https://a.example.com"},
        {"base_url": "getlate.dev/api"},
        {"base_url": "ftp://getlate.dev"},
        {"base_url": "https://"},
        {"base_url": "https://getlate.dev/?x=1"},
        {"base_url": "https://user:pass@getlate.dev"},
    ],
)
def test_a_base_url_that_makes_no_sense_is_refused(sdk: Driver, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"environment|base_url"):
        sdk.kind(api_key=KEY, **options)


# Client: timeout


def timeouts_of(sdk: Driver, call: Any, **options: Any) -> dict[str, float | None]:
    """The timeouts that a call gives to the HTTP library."""
    import httpx2

    seen: list[dict[str, float | None]] = []

    def note(request: Any) -> None:
        seen.append(dict(request.extensions["timeout"]))

    http = sdk.http(lambda request: httpx2.Response(200, json=POST)) if options.pop("mock", False) else None
    sdk.run(call(sdk.client(**options, on_request=note, http_client=http)))
    return seen[0]


def test_timeout(sdk: Driver, server: Server) -> None:
    import httpx2

    def get(client: Any, **options: Any) -> Any:
        return client.posts.get("p1", **options)

    server.always = FINE
    both = {"read": 60, "write": 60, "pool": 60, "connect": 5}
    assert timeouts_of(sdk, get) == both
    assert timeouts_of(sdk, get, timeout=20) == {"read": 20, "write": 20, "pool": 20, "connect": 5}
    assert timeouts_of(sdk, get, timeout=2)["connect"] == 2
    assert timeouts_of(sdk, get, timeout=None) == dict.fromkeys(both)
    assert timeouts_of(sdk, lambda client: get(client, timeout=7), timeout=20)["read"] == 7
    assert timeouts_of(sdk, lambda client: get(client, timeout=None))["read"] is None
    fine = httpx2.Timeout(9, connect=8, read=7)
    assert timeouts_of(sdk, get, timeout=fine) == {"read": 7, "write": 9, "pool": 9, "connect": 8}
    assert timeouts_of(sdk, lambda client: get(client.with_options(timeout=3)))["read"] == 3


def test_timeout_of_an_operation(sdk: Driver, server: Server) -> None:
    server.always = FINE
    assert timeouts_of(sdk, lambda client: client.posts.create(content="x"))["read"] == 300
    assert timeouts_of(sdk, lambda client: client.posts.create(content="x", timeout=7))["read"] == 7


def test_a_timeout_that_the_client_was_given_is_not_ignored(sdk: Driver, server: Server) -> None:
    server.always = FINE
    assert timeouts_of(sdk, lambda client: client.posts.create(content="x"), timeout=20)["read"] == 20
    assert timeouts_of(sdk, lambda c: c.with_options(timeout=20).posts.create(content="x"))["read"] == 20


# Client: extras


def test_extra_headers(sdk: Driver, server: Server) -> None:
    server.always = FINE
    client = sdk.client(headers={"X-Team": "a", "X-Both": "client", "User-Agent": None})
    sdk.run(client.posts.get("p1", extra_headers={"x-both": "call", "X-Call": "é"}))
    sdk.run(client.posts.get("p1", extra_headers={"X-Team": None, "Authorization": "Custom 1"}))
    one, two = server.requests
    assert (one.header("X-Team"), one.header("X-Both"), one.header("User-Agent")) == ("a", "call", None)
    assert (one.header("X-Call") or "").encode("latin-1") in ("é".encode(), "é".encode("latin-1"))
    assert (two.header("X-Team"), two.header("X-Both"), two.header("Authorization")) == (None, "client", "Custom 1")


@pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A:": "1"}, {"X-A": "\x00"}])
def test_extra_headers_cannot_hold_other_headers(sdk: Driver, server: Server, headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="header"):
        sdk.run(sdk.client().posts.get("p1", extra_headers=headers))
    assert server.begun == 0


def test_extra_query(sdk: Driver, server: Server) -> None:
    server.always = Answer({"posts": []})
    client = sdk.client(query={"tenant": "a b", "limit": 5})
    sdk.run(client.posts.list(limit=7, extra_query={"page": 3, "new": ["x", "y"], "none": None}))
    sdk.run(client.posts.list())
    assert server.requests[0].query == [("tenant", "a b"), ("limit", "7"), ("page", "3"), ("new", "x"), ("new", "y")]
    assert server.requests[1].query == [("tenant", "a b"), ("limit", "5")]


def test_extra_body(sdk: Driver, server: Server) -> None:
    server.always = FINE
    sdk.run(sdk.client().posts.create(content="x", extra_body={"content": "y", "newField": {"a_b": None}}))
    sdk.run(sdk.client().posts.retry("p1", extra_body={"force": True}))
    assert server.requests[0].json() == {"content": "y", "newField": {"a_b": None}}
    assert server.requests[1].json() == {"force": True}


def test_an_unknown_option_is_refused(sdk: Driver, server: Server) -> None:
    with pytest.raises(TypeError, match=r"posts\.get.*time_out"):
        sdk.run(sdk.client().posts.get("p1", time_out=1))
    with pytest.raises(TypeError, match="time_out"):
        sdk.client().with_options(time_out=1)
    assert server.begun == 0


def test_own_http_client(sdk: Driver) -> None:
    import httpx2

    seen: list[Any] = []
    http = sdk.http(
        lambda request: seen.append(request) or httpx2.Response(200, json=POST),
        headers={"X-Mine": "1"},
        cookies={"session": "s1"},
        params={"p": "1"},
        timeout=httpx2.Timeout(11, connect=12),
    )
    client = sdk.client(http_client=http)
    sdk.run(client.posts.get("p1"))
    sdk.close(client)
    (request,) = seen
    assert (request.headers["X-Mine"], request.headers["Cookie"], request.url.query) == ("1", "session=s1", b"p=1")
    assert request.headers["Authorization"] == f"Bearer {KEY}"
    assert request.extensions["timeout"] == {"connect": 12, "read": 11, "write": 11, "pool": 11}
    assert not http.is_closed


def test_hooks(sdk: Driver, server: Server, waits: Waits) -> None:
    seen: list[Any] = []

    def before(request: Any) -> None:
        request.headers["X-Trace"] = f"t{len(seen)}"
        seen.append(request.method)

    client = sdk.client(on_request=before, on_response=lambda reply: seen.append(reply.status))
    server.script(Answer("", 500), FINE)
    sdk.run(client.posts.get("p1"))
    assert seen == ["GET", 500, "GET", 200]
    assert [request.header("X-Trace") for request in server.requests] == ["t0", "t2"]


def test_hooks_are_awaited(server: Server) -> None:
    seen: list[Any] = []

    async def before(request: Any) -> None:
        seen.append(request.method)

    async def after(reply: Any) -> None:
        seen.append(reply.status)

    server.always = FINE
    driver = Driver("async", server.url)
    driver.run(driver.client(on_request=before, on_response=after).posts.get("p1"))
    driver.end()
    assert seen == ["GET", 200]


# Client: copies, lifetime, secrets


def test_copies_share_connections_and_change_nothing(sdk: Driver, server: Server, waits: Waits) -> None:
    server.always = FINE
    client = sdk.client(headers={"X-A": "1"})
    twin = client.with_options(headers={"X-B": "2"}, max_retries=0, api_key="k2")
    sdk.run(client.posts.get("p1"))
    sdk.run(twin.posts.get("p1"))
    sdk.run(client.posts.get("p1"))
    keys = [(r.header("X-A"), r.header("X-B"), r.header("Authorization")) for r in server.requests]
    assert keys == [("1", None, f"Bearer {KEY}"), (None, "2", "Bearer k2"), ("1", None, f"Bearer {KEY}")]
    assert server.connections == 1
    assert type(twin) is type(client)


def test_a_closed_client_says_so(sdk: Driver, server: Server) -> None:
    server.always = FINE
    for used in (True, False):
        client = sdk.client()
        if used:
            sdk.run(client.posts.get("p1"))
        sdk.close(client)
        sdk.close(client)
        begun = server.begun
        for each in (client, client.with_options(timeout=1)):
            with pytest.raises(RuntimeError, match="closed"):
                sdk.run(each.posts.get("p1"))
        assert server.begun == begun


def test_a_client_is_a_context_manager(server: Server) -> None:
    import asyncio

    import late

    server.always = FINE
    with late.Late(api_key=KEY, base_url=server.url) as client:
        assert client.posts.get("p1").id == "p1"
    with pytest.raises(RuntimeError, match="closed"):
        client.posts.get("p1")

    async def go() -> None:
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as other:
            assert (await other.posts.get("p1")).id == "p1"
        with pytest.raises(RuntimeError, match="closed"):
            await other.posts.get("p1")

    asyncio.run(go())


def test_nothing_is_done_in_finalizers(package: Path) -> None:
    for path in package.rglob("*.py"):
        assert not re.search(r"\b(__del__|weakref|atexit)\b", path.read_text(encoding="utf-8")), path


def test_secrets_show_nowhere(sdk: Driver, server: Server, waits: Waits, caplog: pytest.LogCaptureFixture) -> None:
    import late

    caplog.set_level(logging.DEBUG)
    secrets = {"api_key": KEY, "connect_token": "ct-secret-1", "webhook_secret": SECRET}
    client = sdk.client(**secrets)
    server.script(Answer("", 500), FINE, Answer({"error": f"bad key {KEY}"}, 401), Answer(lose="read"))
    reply = sdk.run(client.raw(client.posts.get, "p1"))
    shown = [repr(client), str(client), repr(client.posts), repr(client.with_options()), repr(reply), repr(vars(client))]
    for options in ({}, {"max_retries": 0, "extra_query": {"token": "qs-secret"}}):
        with pytest.raises(late.APIError) as caught:
            sdk.run(client.posts.get("p1", **options))
        error = caught.value
        shown += [str(error), repr(error), repr(error.args), str(error.__cause__), repr(error.__cause__)]
    shown += [record.getMessage() for record in caplog.records]
    assert any("Authorization" in line or "authorization" in line for line in shown), "nothing was logged"
    for secret in (*secrets.values(), "qs-secret"):
        assert not [line for line in shown if secret in line], secret
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(client)


def test_errors_that_are_pickled_hold_no_secret(sdk: Driver, server: Server) -> None:
    import late

    server.script(Answer({"error": "no"}, 401), Answer(lose="read"))
    for _ in range(2):
        with pytest.raises(late.APIError) as caught:
            sdk.run(sdk.client(max_retries=0).posts.get("p1"))
        assert KEY.encode() not in pickle.dumps(caught.value)


def test_credentials_do_not_follow_a_redirect_to_another_origin(sdk: Driver, server: Server, other: Server) -> None:
    import late

    other.always = FINE
    for status in (301, 302, 303, 307, 308):
        server.script(Answer("", status, {"Location": f"{other.url}/v1/posts/p1"}))
        with pytest.raises(late.APIStatusError) as caught:
            sdk.run(sdk.client().posts.get("p1"))
        assert caught.value.status == status
    assert other.begun == 0


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
    with pytest.raises(MissingCredentialsError, match="api_key.*connect_token"):
        sdk.run(sdk.client(api_key=None).connect.list_facebook_pages(profile_id="p", temp_token="t"))
    assert server.begun == 0


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


@pytest.mark.parametrize("text", ['{"post": {"_id": "\\ud800"}}', '{"post": {"x": NaN}}', '\ufeff{"post": {"_id": "1"}}'])
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


@pytest.mark.parametrize("path", ["https://evil.example.com/", "//evil.example.com/x", "v1/new", "@evil.example.com/", ""])
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
        ({"X-RateLimit-Reset": "1e300"}, (None, None, None)),
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
    server.script({"postId": "p1", "status": "published"}, {"posts": [], "overview": {}}, {"queues": []}, {"exists": True})
    one = sdk.run(client.analytics.get(post_id="p1"))
    many = sdk.run(client.analytics.get())
    every = sdk.run(client.queue.list_slots(profile_id="p", all="true"))
    only = sdk.run(client.queue.list_slots(profile_id="p"))
    assert (type(one).__name__, type(many.result).__name__) == ("AnalyticsSinglePostResponse", "AnalyticsListResponse")
    assert (every.queues, only.exists) == ([], True)


# Responses: streams


def test_events(sdk: Driver, server: Server) -> None:
    chunks = [b"\xef\xbb\xbf: hi\r\nev", b"ent: a\r\nid: 7\r\ndata: {\"n\"", b": 1}\r\n\r\ndata: x\ndata: y\n\n", b"data: [DONE]\n\n"]
    server.always = Answer(chunks=chunks, media="text/event-stream")
    client = sdk.client()
    events = sdk.stream(lambda: client.posts._stream(operation(kind="events"), {}))
    assert [(event.event, event.id, event.data) for event in events[:2]] == [("a", "7", '{"n": 1}'), ("message", "7", "x\ny")]
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
    client = sdk.client(max_response_bytes=10)
    assert sdk.stream(lambda: client.posts._stream(operation(kind="bytes"), {}), "read") == content
    assert b"".join(sdk.stream(lambda: client.posts._stream(operation(kind="bytes"), {}))) == content


def test_a_refused_stream_is_an_error(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    server.script(Answer("", 500), Answer({"error": "no"}, 403))
    client = sdk.client()
    with pytest.raises(late.PermissionDeniedError, match="no"):
        sdk.stream(lambda: client.posts._stream(operation(kind="bytes"), {}))
    assert server.begun == 2


# Errors


def test_the_tree_of_errors() -> None:
    import late

    def below(kind: type[BaseException]) -> set[str]:
        return {name for name in dir(late) if name.endswith("Error") and issubclass(getattr(late, name), kind)}

    status = "BadRequest Authentication PaymentRequired PermissionDenied NotFound Conflict UnprocessableEntity RateLimit Server"
    kinds = {f"{name}Error" for name in status.split()} | {"APIStatusError"}
    other = {"APIError", "APIConnectionError", "APITimeoutError", "APIDecodeError"}
    assert below(late.APIStatusError) == kinds
    assert below(late.APIConnectionError) == {"APIConnectionError", "APITimeoutError"}
    assert below(late.APIError) == kinds | other | {"MissingCredentialsError", "WebhookVerificationError"}
    assert below(Exception) == below(late.APIError)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "PaymentRequiredError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
        (599, "ServerError"),
        (418, "APIStatusError"),
        (302, "APIStatusError"),
    ],
)
def test_status_errors(sdk: Driver, server: Server, status: int, kind: str) -> None:
    import late

    headers = {"X-Request-Id": "req_9", "X-RateLimit-Remaining": "0", "X-Odd": "1"}
    server.always = Answer({"error": "Because\n of this", "code": "C"}, status, headers)
    with pytest.raises(late.APIStatusError) as caught:
        sdk.run(sdk.client(max_retries=0).posts.get("p1"))
    error = caught.value
    assert type(error).__name__ == kind
    assert (error.status, error.headers["x-odd"], error.request_id) == (status, "1", "req_9")
    assert error.body == {"error": "Because\n of this", "code": "C"}
    assert (error.operation, error.attempts, error.rate_limit.remaining) == ("posts.get", 1, 0)
    shown = str(error)
    assert "\n" not in shown
    assert all(part in shown for part in ("posts.get", str(status), "Because of this", "req_9"))


def test_an_html_page_is_text(sdk: Driver, server: Server) -> None:
    import late

    page = "<!DOCTYPE html>\n<html><head><title>502</title></head><body>" + "x" * 5000 + "</body></html>"
    server.always = Answer(page, 502, media="text/html")
    with pytest.raises(late.ServerError) as caught:
        sdk.run(sdk.client(max_retries=0).posts.get("p1"))
    assert caught.value.body == page
    assert caught.value.model is None
    assert len(str(caught.value)) < 200
    assert "<" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"message": "M"}, "M"),
        ({"error": {"message": "deep"}}, "deep"),
        ({"errors": [{"detail": "first"}, {"detail": "second"}]}, "first"),
        ({"error": ""}, "404 Not Found"),
        ([], "404"),
        (None, "404"),
        ("plain", "plain"),
        ({"error": "x" * 5000}, "xxx"),
        ({"error": "bell\x07 and \x1b[31mred"}, "bell"),
    ],
)
def test_one_readable_line(sdk: Driver, server: Server, body: Any, said: str) -> None:
    import late

    server.always = Answer(body, 404)
    with pytest.raises(late.NotFoundError) as caught:
        sdk.run(sdk.client().posts.get("p1"))
    shown = str(caught.value)
    assert said in shown
    assert len(shown) < 400
    assert shown.isprintable()


def test_connection_errors_have_no_answer(sdk: Driver, server: Server) -> None:
    import late

    server.always = Answer(lose="read")
    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(sdk.client(max_retries=0).posts.get("p1"))
    error = caught.value
    assert (error.status, error.body, error.request_id, error.rate_limit, dict(error.headers)) == (0, None, None, None, {})
    assert (error.operation, error.attempts) == ("posts.get", 1)
    assert type(pickle.loads(pickle.dumps(error))) is type(error)


def test_connection_errors_are_told_in_words(sdk: Driver, server: Server) -> None:
    import late

    for failure in (Answer(lose="read"), Answer(lose="unread"), Answer(POST, cut=4), Answer(raw=b"SSH-2.0-x\r\n\r\n")):
        server.clear()
        server.always = failure
        with pytest.raises(late.APIConnectionError) as caught:
            sdk.run(sdk.client(max_retries=0).posts.get("p1"))
        said = str(caught.value).removeprefix("posts.get: ")
        assert " " in said, f"{said!r} is the name of a class"


# Pages


def test_pages_by_number(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": f"{n}a"}, {"_id": f"{n}b"}], "pagination": {"page": n, "pages": 3}} for n in (1, 2, 3)))
    client = sdk.client()
    found = sdk.walk(lambda: client.posts.list(limit=2, status="draft", extra_query={"x": "1"}, extra_headers={"X-A": "1"}))
    assert [post.id for post in found] == ["1a", "1b", "2a", "2b", "3a", "3b"]
    asked = [dict(request.query) for request in server.requests]
    same = {"limit": "2", "status": "draft", "x": "1"}
    assert asked == [same, {**same, "page": "2"}, {**same, "page": "3"}]
    assert [request.header("X-A") for request in server.requests] == ["1"] * 3


def test_pages_from_where_the_caller_begins(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 4}} for n in (3, 4)))
    client = sdk.client()
    assert [post.id for post in sdk.walk(lambda: client.posts.list(page=3))] == ["3", "4"]
    assert [dict(request.query)["page"] for request in server.requests] == ["3", "4"]


def test_pages_by_offset(sdk: Driver, server: Server) -> None:
    logs = [{"logs": [{"_id": str(n)} for n in range(at, at + 2)], "pagination": {"total": 5}} for at in (0, 2)]
    server.script(*logs, {"logs": [{"_id": "4"}], "pagination": {"total": 5, "hasMore": False}})
    client = sdk.client()
    assert [log.id for log in sdk.walk(lambda: client.logs.list_posts(limit=2, status="failed"))] == ["0", "1", "2", "3", "4"]
    assert [dict(r.query).get("skip") for r in server.requests] == [None, "2", "4"]
    assert {dict(r.query)["status"] for r in server.requests} == {"failed"}


def test_pages_by_cursor(sdk: Driver, server: Server) -> None:
    cursors = ["c/1 +", "c2", None]
    server.script(
        *({"data": [{"id": str(n)}], "pagination": {"hasMore": c is not None, "nextCursor": c}} for n, c in enumerate(cursors))
    )
    client = sdk.client()
    found = sdk.walk(lambda: client.messages.list_conversations(platform="facebook"))
    assert [item.id for item in found] == ["0", "1", "2"]
    assert [dict(r.query) for r in server.requests] == [
        {"platform": "facebook"},
        {"platform": "facebook", "cursor": "c/1 +"},
        {"platform": "facebook", "cursor": "c2"},
    ]


def test_pages_by_token_and_path(sdk: Driver, server: Server) -> None:
    server.script({"reviews": [{"id": "1"}], "nextPageToken": "t2"}, {"reviews": [{"id": "2"}]})
    client = sdk.client()
    assert [r.id for r in sdk.walk(lambda: client.gmb.reviews.list("a 1", page_size=1))] == ["1", "2"]
    assert [r.target for r in server.requests] == [
        "/v1/accounts/a%201/gmb-reviews?pageSize=1",
        "/v1/accounts/a%201/gmb-reviews?pageSize=1&pageToken=t2",
    ]


@pytest.fixture
def linked(monkeypatch: pytest.MonkeyPatch) -> Any:
    """An operation whose answer names the address of the next page: none of the document's does."""
    from late._operation import Paging

    paging = Paging("url", ("posts",), next=("posts", "next"))
    from late import _paging

    dig = _paging._dig

    def address(value: Any, path: tuple[str, ...]) -> Any:
        if path != ("posts", "next"):
            return dig(value, path)
        return value.posts[-1].content if value.posts else None

    monkeypatch.setattr(_paging, "_dig", address)
    return operation(result="posts:PostsListResponse", page=paging, security=())


def test_pages_by_address(sdk: Driver, server: Server, linked: Any) -> None:
    nexts = ["/v1/probe?after=1", f"{server.url}/v1/other?after=2", None]
    server.script(*({"posts": [{"_id": str(n), "content": link}]} for n, link in enumerate(nexts)))
    client = sdk.client()
    found = sdk.walk(lambda: client.posts._pages(linked, {}, query={"q": "x"}))
    assert [post.id for post in found] == ["0", "1", "2"]
    assert [r.target for r in server.requests] == ["/v1/probe?q=x", "/v1/probe?after=1", "/v1/other?after=2"]
    assert {r.header("Authorization") for r in server.requests} == {None}


def test_pages_stay_with_the_api(sdk: Driver, server: Server, other: Server, linked: Any) -> None:
    import late

    server.script({"posts": [{"_id": "1", "content": f"{other.url}/steal"}]})
    client = sdk.client()
    with pytest.raises(late.APIError, match="another server"):
        sdk.walk(lambda: client.posts._pages(linked._replace(security=(("bearerAuth",),)), {}))
    assert other.begun == 0


def test_a_list_is_lazy(server: Server) -> None:
    import late

    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"pages": 9}} for n in range(1, 10)))
    with late.Late(api_key=KEY, base_url=server.url) as client:
        items = iter(client.posts.list())
        assert next(items).id == "1"
        assert len(server.requests) == 1
        assert next(items).id == "2"
        assert len(server.requests) == 2


def test_an_async_list_is_lazy(server: Server) -> None:
    import asyncio

    import late

    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"pages": 9}} for n in range(1, 10)))

    async def go() -> None:
        async with late.AsyncLate(api_key=KEY, base_url=server.url) as client:
            listing = client.posts.list()
            assert server.begun == 0
            async for post in listing:
                if post.id == "2":
                    break
        assert len(server.requests) == 2

    asyncio.run(go())


def test_pages_have_their_metadata(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 2, "total": 2}} for n in (1, 2)))
    client = sdk.client()
    pages = sdk.pages(lambda: client.posts.list())
    assert [[post.id for post in page.items] for page in pages] == [["1"], ["2"]]
    assert [page.result.pagination.page for page in pages] == [1, 2]
    assert [page.has_next for page in pages] == [True, False]


def test_a_first_page_is_a_plain_value(sdk: Driver, server: Server) -> None:
    server.script(*({"posts": [{"_id": str(n)}], "pagination": {"page": n, "pages": 2, "total": 2}} for n in (1, 2)))
    page = sdk.run(sdk.client().posts.list())
    assert (len(page.items), page.result.pagination.total, page.has_next) == (1, 2, True)
    assert len(server.requests) == 1
    second = sdk.next_page(page)
    assert ([post.id for post in second.items], sdk.next_page(second)) == (["2"], None)


@pytest.mark.parametrize(
    "pages",
    [
        [{"posts": []}],
        [{"posts": None}],
        [{}],
        [{"posts": [{"_id": "1"}]}, {"posts": []}],
        [{"posts": [{"_id": "1"}], "pagination": {"pages": 1}}],
        [{"posts": [{"_id": "1"}], "pagination": {"total": 1}}],
        [{"posts": [{"_id": "1"}]}, {"posts": [{"_id": "1"}]}],
        [{"posts": [{"_id": "1"}], "pagination": {"pages": 99, "total": 99}}, {"posts": []}],
    ],
)
def test_a_walk_by_number_ends(sdk: Driver, server: Server, pages: list[Any]) -> None:
    server.script(*pages)
    sdk.walk(lambda: sdk.client().posts.list())
    assert len(server.requests) == len(pages)


@pytest.mark.parametrize(
    "pages",
    [
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": None, "hasMore": True}}],
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": "", "hasMore": True}}],
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": "c", "hasMore": False}}],
        [{"data": [{"id": n}], "pagination": {"nextCursor": "same", "hasMore": True}} for n in "12"],
        [{"data": [{"id": n}], "pagination": {"nextCursor": "ab"[n % 2], "hasMore": True}} for n in range(3)],
        [{"data": [{"id": "1"}], "pagination": {"nextCursor": "c"}}, {"data": [], "pagination": {"nextCursor": "d"}}],
        [{"data": [{"id": "1"}]}],
    ],
)
def test_a_walk_by_cursor_ends(sdk: Driver, server: Server, pages: list[Any]) -> None:
    server.script(*pages)
    sdk.walk(lambda: sdk.client().messages.list_conversations())
    assert len(server.requests) == len(pages)


def test_a_list_without_pages_is_asked_for_once(sdk: Driver, server: Server) -> None:
    server.script({"accounts": [{"_id": "1"}, {"_id": "2"}]})
    assert [account.id for account in sdk.walk(lambda: sdk.client().accounts.list())] == ["1", "2"]
    assert len(server.requests) == 1


def test_an_error_on_a_later_page_is_raised_there(sdk: Driver, server: Server) -> None:
    import late

    server.script({"posts": [{"_id": "1"}], "pagination": {"pages": 2}}, Answer({"error": "gone"}, 404))
    seen: list[Any] = []
    client = sdk.client(on_response=lambda reply: seen.append(reply.status))
    with pytest.raises(late.NotFoundError):
        sdk.walk(lambda: client.posts.list())
    assert seen == [200, 404]


# Webhooks


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"X-Late-Signature": hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


BODY = json.dumps({"event": "post.published", "post": {"id": "p1", "status": "published"}}).encode()


@pytest.mark.parametrize("event", [None, 5, True, [], ["post.failed"], {"a": 1}, ""])
def test_an_odd_event_stays_as_it_came(event: Any) -> None:
    from late import webhooks

    for value in ({"event": event, "a": 1}, event, [{"event": event}]):
        body = json.dumps(value).encode()
        assert webhooks.unwrap(body, signed(body), secret=SECRET) == value


def test_a_webhook_is_checked_and_typed(sdk: Driver) -> None:
    from late import webhooks

    client = sdk.client(webhook_secret=SECRET)
    for event in (client.webhooks.unwrap(BODY, signed(BODY)), webhooks.unwrap(BODY, signed(BODY), secret=SECRET)):
        assert (type(event).__name__, event.event, event.post.id) == ("WebhookPayloadPost", "post.published", "p1")


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("post.scheduled", "WebhookPayloadPost"),
        ("post.published", "WebhookPayloadPost"),
        ("post.failed", "WebhookPayloadPost"),
        ("post.partial", "WebhookPayloadPost"),
        ("post.recycled", "WebhookPayloadPost"),
        ("account.connected", "WebhookPayloadAccountConnected"),
        ("account.disconnected", "WebhookPayloadAccountDisconnected"),
        ("message.received", "WebhookPayloadMessage"),
        ("comment.received", "WebhookPayloadComment"),
        ("post.exploded", "dict"),
    ],
)
def test_the_event_decides_the_type(event: str, kind: str) -> None:
    from late import webhooks

    body = json.dumps({"event": event, "new": 1}).encode()
    found = webhooks.unwrap(body, signed(body), secret=SECRET)
    assert type(found).__name__ == kind
    if kind == "dict":
        assert found == {"event": event, "new": 1}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Late-Signature": ""},
        {"X-Late-Signature": "00"},
        {"X-Late-Signature": "zz" * 32},
        {"X-Late-Signature": "é" * 64},
        {"X-Late-Signature": signed(BODY, "other")["X-Late-Signature"]},
        {"X-Late-Signature": signed(BODY)["X-Late-Signature"][:-1]},
        {"X-Late-Signature": signed(BODY)["X-Late-Signature"] + "0"},
        {"X-Other-Signature": signed(BODY)["X-Late-Signature"]},
    ],
)
def test_a_wrong_signature_is_one_error(headers: dict[str, str]) -> None:
    from late import WebhookVerificationError, webhooks

    with pytest.raises(WebhookVerificationError) as caught:
        webhooks.unwrap(BODY, headers, secret=SECRET)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("body", [BODY + b" ", BODY.replace(b"p1", b"p2"), b"", BODY[:-1]])
def test_a_tampered_body_is_the_same_error(body: bytes) -> None:
    from late import WebhookVerificationError, webhooks

    with pytest.raises(WebhookVerificationError):
        webhooks.unwrap(body, signed(BODY), secret=SECRET)


def test_the_raw_bytes_are_what_is_signed() -> None:
    from late import webhooks

    body = b'{ "event" :"post.failed",\n"post": {"id":"\\u00e9"} }'
    assert webhooks.unwrap(body, signed(body), secret=SECRET).post.id == "é"
    assert webhooks.unwrap(body.decode(), signed(body), secret=SECRET).post.id == "é"
    with pytest.raises(TypeError):
        webhooks.unwrap(json.loads(body), signed(body), secret=SECRET)


def test_a_signed_body_that_is_no_json_is_refused() -> None:
    from late import WebhookVerificationError, webhooks

    with pytest.raises(WebhookVerificationError):
        webhooks.unwrap(b"not json", signed(b"not json"), secret=SECRET)


def test_headers_come_in_many_forms() -> None:
    from late import webhooks

    signature = signed(BODY)["X-Late-Signature"]
    for headers in (
        {"x-late-signature": signature},
        {"X-LATE-SIGNATURE": signature.upper()},
        {"X-Late-Signature": f"sha256={signature}"},
        [(b"x-late-signature", signature.encode())],
        [("Other", "1"), ("X-Late-Signature", signature)],
    ):
        assert webhooks.unwrap(BODY, headers, secret=SECRET).post.id == "p1"


def test_the_comparison_takes_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    from late import WebhookVerificationError, webhooks

    compared: list[Any] = []
    compare = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append((a, b)) or compare(a, b))
    webhooks.unwrap(BODY, signed(BODY, "new"), secret=["new", "old"])
    with pytest.raises(WebhookVerificationError):
        webhooks.unwrap(BODY, {"X-Late-Signature": "0" * 64}, secret=["new", "old"])
    assert len(compared) == 4


def test_several_secrets_while_they_change(sdk: Driver) -> None:
    from late import WebhookVerificationError

    client = sdk.client(webhook_secret=["new", "old"])
    for secret in ("new", "old"):
        assert client.webhooks.unwrap(BODY, signed(BODY, secret)).post.id == "p1"
    with pytest.raises(WebhookVerificationError):
        client.webhooks.unwrap(BODY, signed(BODY, "older"))


def test_the_secret_of_the_environment(sdk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    from late import webhooks

    with pytest.raises(ValueError, match="LATE_WEBHOOK_SECRET"):
        webhooks.unwrap(BODY, signed(BODY))
    monkeypatch.setenv("LATE_WEBHOOK_SECRET", SECRET)
    assert webhooks.unwrap(BODY, signed(BODY)).post.id == "p1"
    assert sdk.client().webhooks.unwrap(BODY, signed(BODY)).post.id == "p1"


@pytest.mark.parametrize("secret", ["", [], [""], None])
def test_an_empty_secret_checks_nothing_and_is_refused(secret: Any) -> None:
    from late import webhooks

    with pytest.raises(ValueError, match="secret"):
        webhooks.unwrap(BODY, signed(BODY, ""), secret=secret)


# Beside the code


def test_the_double_answers_scripts_and_records(sdk: Driver) -> None:
    import late
    from late.testing import Fake

    fake = Fake()
    client = fake.client(sdk.kind)
    assert sdk.run(client.posts.get("p1")).id
    fake.reply("posts.create", {"error": "slow down"}, status=429)
    fake.reply("posts.create", {"post": {"_id": "new"}}, status=201)
    assert sdk.run(client.posts.create(content="x")).id == "new"
    fake.lose("posts.create", times=None)
    with pytest.raises(late.APIConnectionError):
        sdk.run(client.posts.create(content="y"))
    assert [call.operation for call in fake.calls] == ["posts.get", *["posts.create"] * 3]
    assert [call.json for call in fake.calls] == [None, {"content": "x"}, {"content": "x"}, {"content": "y"}]
    assert (fake.calls[0].method, fake.calls[0].path) == ("GET", "/api/v1/posts/p1")


def test_the_double_answers_every_operation(sdk: Driver) -> None:
    from late.testing import Fake
    from sdk.calls import OPERATIONS, method_of, spoken

    client = Fake().client(sdk.kind, strict=True)
    for op in OPERATIONS:
        call = spoken(op, full=False)
        sdk.run(method_of(client, op)(*call.args, **call.kwargs))


def test_the_log_has_requests_and_retries(
    sdk: Driver, server: Server, waits: Waits, caplog: pytest.LogCaptureFixture
) -> None:
    server.script(Answer("", 500), FINE)
    caplog.set_level(logging.DEBUG, "late")
    sdk.run(sdk.client().posts.create(content="private words", extra_query={"code": "c"}, idempotency_key="k"))
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "late"]
    assert [level for level, _ in lines] == ["DEBUG", "DEBUG", "INFO", "DEBUG", "DEBUG"]
    assert all("posts.create" in line for _, line in lines)
    assert not any("private words" in line for _, line in lines)


def test_nothing_is_logged_or_printed_unasked(
    sdk: Driver, server: Server, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    server.always = FINE
    sdk.run(sdk.client().posts.get("p1"))
    assert [record for record in caplog.records if record.name == "late" and record.levelno > logging.INFO] == []
    assert capsys.readouterr() == ("", "")
