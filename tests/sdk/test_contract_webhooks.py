"""The contract's sections "Webhooks" and "Beside the code"."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from typing import Any

import pytest
from sdk.drivers import Driver, Waits
from sdk.server import Answer, Server

POST = {"message": "ok", "post": {"_id": "p1", "content": "Hello", "status": "draft"}}
FINE = Answer(POST)
SECRET = "whsec_1"


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
