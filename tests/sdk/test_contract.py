"""The contract's table "Client", row by row.

The other tables have files of their own; `test_faults` holds what is not said twice here.
"""

from __future__ import annotations

import logging
import pickle
import re
from pathlib import Path
from typing import Any

import pytest
from sdk.drivers import KEY, Driver, Waits
from sdk.server import Answer, Server

POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello", "status": "draft"}}
FINE = Answer(POST)
SECRET = "whsec_1"


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
    sdk.run(client.posts.get("p1", extra_headers={"x-both": "call", "X-Call": 'a; b="c"'}))
    sdk.run(client.posts.get("p1", extra_headers={"X-Team": None, "Authorization": "Custom 1"}))
    one, two = server.requests
    assert (one.header("X-Team"), one.header("X-Both"), one.header("User-Agent")) == ("a", "call", None)
    assert one.header("X-Call") == 'a; b="c"'
    assert (two.header("X-Team"), two.header("X-Both"), two.header("Authorization")) == (None, "client", "Custom 1")


@pytest.mark.parametrize(
    "headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A:": "1"}, {"X-A": "\x00"}, {"X-A": "é"}, {"": "1"}]
)
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
    shown = [
        repr(client),
        str(client),
        repr(client.posts),
        repr(client.with_options()),
        repr(reply),
        repr(vars(client)),
    ]
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
