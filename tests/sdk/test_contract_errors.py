"""The contract's section "Errors"."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from sdk.drivers import Driver
from sdk.server import Answer, Server

POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello", "status": "draft"}}


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
    assert (error.status, error.body, error.request_id, error.rate_limit, dict(error.headers)) == (
        0,
        None,
        None,
        None,
        {},
    )
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
