"""The contract's table "Retries: never twice by accident", every cell, and the words below it."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
from sdk.drivers import Driver, Waits
from sdk.server import Answer, Server, closed_port

SAFE = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")
UNSAFE = ("POST", "PATCH")
EVERY = SAFE + UNSAFE
KEY = {"idempotency_key": "k-1"}

OPERATIONS: dict[str, Callable[[Any, dict[str, Any]], Any]] = {
    "GET": lambda client, options: client.posts.get("p1", **options),
    "HEAD": lambda client, options: client.request("HEAD", "/v1/posts/p1", **options),
    "PUT": lambda client, options: client.posts.update("p1", content="x", **options),
    "DELETE": lambda client, options: client.posts.delete("p1", **options),
    "OPTIONS": lambda client, options: client.request("OPTIONS", "/v1/posts/p1", **options),
    "POST": lambda client, options: client.posts.create(content="x", **options),
    "PATCH": lambda client, options: client.messages.edit("c", "m", account_id="a", **options),
}
"""A call of each method; all but HEAD and OPTIONS have an operation in the document."""

FINE = Answer({"post": {}, "data": {}, "message": "ok"})


def attempts(driver: Driver, server: Server, method: str, failure: Answer, **options: Any) -> int:
    """How many requests a call makes when each of them fails; when only the first does, the second is the last."""
    import late

    if failure.delay:
        options["timeout"] = 0.1
    client = driver.client()
    server.clear()
    server.always = failure
    with pytest.raises(late.APIError) as caught:
        driver.run(OPERATIONS[method](client, options))
    made = server.begun
    assert caught.value.attempts == made
    if made > 1 and not failure.delay:
        server.clear()
        server.script(failure)
        server.always = FINE
        driver.run(OPERATIONS[method](client, options))
        assert server.begun == 2
    return made


# could not connect: again, whatever the method


@pytest.mark.parametrize("method", EVERY)
def test_could_not_connect_is_retried(sdk: Driver, waits: Waits, method: str) -> None:
    import late

    client = sdk.client(base_url=f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(OPERATIONS[method](client, {}))
    assert caught.value.attempts == 3
    assert len(waits) == 2


@pytest.mark.parametrize("method", UNSAFE)
def test_could_not_connect_and_then_could(sdk: Driver, server: Server, waits: Waits, method: str) -> None:
    import httpx2

    def away(request: Any) -> Any:
        if not waits:
            raise httpx2.ConnectError("refused", request=request)
        return httpx2.Response(200, json=FINE.body)

    sdk.run(OPERATIONS[method](sdk.client(http_client=sdk.http(away)), {}))
    assert len(waits) == 1


@pytest.mark.parametrize("error", ["ConnectTimeout", "PoolTimeout", "ProxyError"])
def test_never_sent_for_other_reasons_is_retried(sdk: Driver, waits: Waits, error: str) -> None:
    import httpx2
    import late

    def fail(request: Any) -> Any:
        raise getattr(httpx2, error)("no", request=request)

    with pytest.raises(late.APIConnectionError) as caught:
        sdk.run(sdk.client(http_client=sdk.http(fail)).posts.create(content="x"))
    assert caught.value.attempts == 3
    assert isinstance(caught.value, late.APITimeoutError) == error.endswith("Timeout")


# connection lost or timed out after sending

LOST = {
    "lost": Answer(lose="read"),
    "reset while sending": Answer(lose="unread"),
    "lost in the answer": Answer({"post": {}}, cut=3),
    "lost after the headers": Answer({"post": {}}, lose="head"),
    "timed out": Answer(delay=5),
}
lost = pytest.mark.parametrize("failure", LOST.values(), ids=LOST)


@lost
@pytest.mark.parametrize("method", SAFE)
def test_lost_after_sending_is_retried_where_it_is_safe(
    sdk: Driver, server: Server, waits: Waits, method: str, failure: Answer
) -> None:
    if method == "HEAD" and (failure.cut or failure.lose == "head"):
        pytest.skip("an answer to HEAD has no body to lose")
    assert attempts(sdk, server, method, failure) == 3


@lost
@pytest.mark.parametrize("method", UNSAFE)
def test_lost_after_sending_is_not_retried_where_it_is_not(
    sdk: Driver, server: Server, waits: Waits, method: str, failure: Answer
) -> None:
    assert attempts(sdk, server, method, failure) == 1


@lost
@pytest.mark.parametrize("method", UNSAFE)
def test_lost_after_sending_is_retried_with_a_key(
    sdk: Driver, server: Server, waits: Waits, method: str, failure: Answer
) -> None:
    assert attempts(sdk, server, method, failure, **KEY) == 3


# 429; 503 with Retry-After

REFUSED = {"429": Answer("", 429), "503": Answer("", 503, {"Retry-After": "1"})}


@pytest.mark.parametrize("failure", REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("method", EVERY)
def test_what_was_refused_is_retried(sdk: Driver, server: Server, waits: Waits, method: str, failure: Answer) -> None:
    assert attempts(sdk, server, method, failure) == 3


# 408, 500, 502, 503, 504


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_failures_of_the_api(sdk: Driver, server: Server, waits: Waits, status: int) -> None:
    for method in SAFE:
        assert attempts(sdk, server, method, Answer("", status)) == 3
    for method in UNSAFE:
        assert attempts(sdk, server, method, Answer("", status)) == 1
        assert attempts(sdk, server, method, Answer("", status), **KEY) == 3


@pytest.mark.parametrize(
    "status", [301, 400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 422, 425, 451, 501, 505, 507, 511]
)
def test_nothing_else_is_retried(sdk: Driver, server: Server, waits: Waits, status: int) -> None:
    assert attempts(sdk, server, "GET", Answer("", status)) == 1
    assert attempts(sdk, server, "POST", Answer("", status), **KEY) == 1


# the idempotency key


@pytest.mark.parametrize("method", EVERY)
def test_one_key_per_call_on_every_attempt(sdk: Driver, server: Server, waits: Waits, method: str) -> None:
    server.script(Answer("", 503, {"Retry-After": "0"}), Answer("", 500), FINE)
    sdk.run(OPERATIONS[method](sdk.client(), {"idempotency_key": "launch-1"}))
    assert [request.header("Idempotency-Key") for request in server.requests] == ["launch-1"] * 3


@pytest.mark.parametrize("given", [{"idempotency_key": " "}, {"extra_headers": {"Idempotency-Key": " \t"}}])
def test_a_blank_key_makes_nothing_repeatable(sdk: Driver, server: Server, waits: Waits, given: dict[str, Any]) -> None:
    assert attempts(sdk, server, "POST", Answer("", 500), **given) == 1


def test_a_key_among_the_headers_counts(sdk: Driver, server: Server, waits: Waits) -> None:
    server.script(Answer("", 500), FINE)
    sdk.run(sdk.client().posts.create(content="x", extra_headers={"idempotency-key": "mine"}))
    assert [request.header("Idempotency-Key") for request in server.requests] == ["mine", "mine"]


@pytest.mark.parametrize("method", EVERY)
def test_no_key_is_sent_unless_it_is_given(sdk: Driver, server: Server, method: str) -> None:
    server.script(FINE)
    sdk.run(OPERATIONS[method](sdk.client(), {}))
    assert server.only().header("Idempotency-Key") is None


# how often


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_how_often_is_an_option_of_client_copy_and_call(sdk: Driver, server: Server, waits: Waits, count: int) -> None:
    import late

    server.always = Answer("", 500)
    client = sdk.client(max_retries=count)
    calls = [
        (client, {}),
        (sdk.client().with_options(max_retries=count), {}),
        (sdk.client(max_retries=9), {"max_retries": count}),
    ]
    for each, options in calls:
        begun = server.begun
        with pytest.raises(late.ServerError):
            sdk.run(each.posts.get("p1", **options))
        assert server.begun - begun == count + 1


def test_twice_by_default(sdk: Driver, server: Server, waits: Waits) -> None:
    assert attempts(sdk, server, "GET", Answer("", 500)) == 3


def test_a_negative_count_is_refused(sdk: Driver) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        sdk.client(max_retries=-1)


# how long


def test_backoff_doubles_from_half_a_second_to_eight(
    sdk: Driver, server: Server, waits: Waits, monkeypatch: pytest.MonkeyPatch
) -> None:
    import random

    import late

    bounds: list[tuple[float, float]] = []
    monkeypatch.setattr(random, "uniform", lambda low, high: bounds.append((low, high)) or high)
    server.always = Answer("", 500)
    with pytest.raises(late.ServerError):
        sdk.run(sdk.client(max_retries=7).posts.get("p1"))
    assert bounds == [(0, 0.5), (0, 1), (0, 2), (0, 4), (0, 8), (0, 8), (0, 8)]
    assert waits == [0.5, 1, 2, 4, 8, 8, 8]


def test_backoff_has_full_jitter(sdk: Driver, server: Server, waits: Waits) -> None:
    server.always = Answer("", 429)
    client = sdk.client(max_retries=40)
    with pytest.raises(Exception, match="429"):
        sdk.run(client.posts.get("p1"))
    late_ones = waits[5:]
    assert all(0 <= wait <= 8 for wait in waits)
    assert min(late_ones) < 4 < max(late_ones)
    assert len(set(waits)) == len(waits)


def in_seconds(seconds: float) -> str:
    return formatdate(time.time() + seconds, usegmt=True)


@pytest.mark.parametrize(
    ("status", "headers", "low", "high"),
    [
        (429, {"Retry-After": "7"}, 7, 7),
        (429, {"Retry-After": "0"}, 0, 0),
        (429, {"Retry-After": "1.5"}, 1.5, 1.5),
        (503, {"Retry-After": "60"}, 60, 60),
        (500, {"Retry-After": "3"}, 3, 3),
        (429, {"Retry-After": "+20 s"}, 17, 20),
        (429, {"Retry-After": "+-20 s"}, 0, 0),
        (429, {"retry-after-ms": "250"}, 0.25, 0.25),
        (429, {"retry-after-ms": "250", "Retry-After": "9"}, 0.25, 0.25),
        (429, {"X-RateLimit-Reset": "12"}, 11, 12),
        (429, {"X-RateLimit-Reset": "+12"}, 10, 12),
        (429, {"X-RateLimit-Reset": "12", "Retry-After": "2"}, 2, 2),
        (429, {"Retry-After": "soon"}, 0, 0.5),
        (429, {"Retry-After": "-5"}, 0, 0.5),
        (429, {"Retry-After": "nan"}, 0, 0.5),
        (429, {"Retry-After": ""}, 0, 0.5),
        (429, {"X-RateLimit-Reset": "inf"}, 0, 0.5),
        (429, {"X-RateLimit-Reset": "1000000000"}, 0, 0.5),
        (500, {"X-RateLimit-Reset": "12"}, 0, 0.5),
    ],
)
def test_what_the_api_asks_to_wait(
    sdk: Driver, server: Server, waits: Waits, status: int, headers: dict[str, str], low: float, high: float
) -> None:
    sent = dict(headers)
    if (after := sent.get("Retry-After", "")).endswith(" s"):
        sent["Retry-After"] = in_seconds(float(after[1:-2]))
    if sent.get("X-RateLimit-Reset", "").startswith("+"):
        sent["X-RateLimit-Reset"] = str(int(time.time() + float(sent["X-RateLimit-Reset"][1:])))
    server.script(Answer("", status, sent), FINE)
    sdk.run(sdk.client().posts.get("p1"))
    (wait,) = waits
    assert low <= wait <= high


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "61"},
        {"Retry-After": "Wed, 21 Oct 2199 07:28:00 GMT"},
        {"retry-after-ms": "60001"},
        {"X-RateLimit-Reset": "61"},
    ],
)
def test_too_long_a_wait_is_an_error_at_once(
    sdk: Driver, server: Server, waits: Waits, headers: dict[str, str]
) -> None:
    import late

    server.always = Answer("", 429, headers)
    with pytest.raises(late.RateLimitError):
        sdk.run(sdk.client().posts.get("p1"))
    assert (server.begun, waits) == (1, [])


def test_how_long_is_an_option(sdk: Driver, server: Server, waits: Waits) -> None:
    import late

    server.script(Answer("", 429, {"Retry-After": "61"}), FINE)
    sdk.run(sdk.client(max_retry_wait=120).posts.get("p1"))
    assert waits == [61]
    server.script(Answer("", 429, {"Retry-After": "3"}))
    with pytest.raises(late.RateLimitError):
        sdk.run(sdk.client(max_retry_wait=2).posts.get("p1"))


# what the API says about repeating


def test_the_api_may_ask_for_a_repetition(sdk: Driver, server: Server, waits: Waits) -> None:
    told = {"x-should-retry": "true"}
    assert attempts(sdk, server, "POST", Answer("", 500, told)) == 3
    assert attempts(sdk, server, "POST", Answer("", 409, told)) == 3


def test_the_api_may_forbid_one(sdk: Driver, server: Server, waits: Waits) -> None:
    told = {"x-should-retry": "false"}
    for failure in (Answer("", 500, told), Answer("", 429, {**told, "Retry-After": "1"}), Answer("", 503, told)):
        assert attempts(sdk, server, "GET", failure) == 1


def test_a_success_is_never_repeated(sdk: Driver, server: Server, waits: Waits) -> None:
    server.script(Answer({"post": {}}, headers={"x-should-retry": "true"}))
    sdk.run(sdk.client().posts.get("p1"))
    assert server.begun == 1


# what a repetition sends


def test_a_repetition_sends_the_same(sdk: Driver, server: Server, waits: Waits) -> None:
    server.script(Answer("", 429), Answer("", 503, {"Retry-After": "0"}), FINE)
    sdk.run(sdk.client().posts.create(content="x", platforms=[{"platform": "x"}], extra_query={"a": 1}))
    one, two, three = server.requests
    assert one.target == two.target == three.target == "/v1/posts?a=1"
    assert one.body == two.body == three.body
    assert one.headers == two.headers == three.headers


def test_a_credential_is_asked_for_again(sdk: Driver, server: Server, waits: Waits) -> None:
    keys = iter(["one", "two"])
    server.script(Answer("", 500), FINE)
    sdk.run(sdk.client(api_key=lambda: next(keys)).posts.get("p1"))
    assert [request.header("Authorization") for request in server.requests] == ["Bearer one", "Bearer two"]


def test_a_later_page_is_retried_too(sdk: Driver, server: Server, waits: Waits) -> None:
    pages = [{"posts": [{"_id": str(n)}], "pagination": {"pages": 2}} for n in (1, 2)]
    server.script(pages[0], Answer("", 500), Answer(lose="read"), pages[1])
    assert [post.id for post in sdk.walk(lambda: sdk.client().posts.list())] == ["1", "2"]
