"""What must not be shown, and what a credential must not be."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from sdk.calls import operation
from sdk.drivers import KEY, Driver
from sdk.server import Answer, Server

FINE = {"message": "ok", "post": {"_id": "p1"}}


def refused(sdk: Driver, call: Any) -> str:
    import late

    with pytest.raises(late.APIStatusError) as caught:
        sdk.run(call())
    return str(caught.value)


def test_a_secret_is_replaced_before_the_text_is_cut(sdk: Driver, server: Server) -> None:
    server.always = Answer({"error": "x" * 290 + KEY}, 400)
    assert KEY[:4] not in refused(sdk, lambda: sdk.client().posts.get("p1"))


def test_the_longest_secret_is_replaced_first(sdk: Driver, server: Server) -> None:
    server.always = Answer({"error": f"{KEY}-and-more is no token"}, 400)
    headers = {"X-Token": f"{KEY}-and-more"}
    assert "and-more" not in refused(sdk, lambda: sdk.client().posts.get("p1", extra_headers=headers))


SECRET = "s3cr et/7f"


@pytest.mark.parametrize(
    ("options", "given"),
    [
        ({}, {"extra_headers": {"X-Access-Token": SECRET}}),
        ({}, {"extra_headers": {"Authorization": f"Custom {SECRET}"}}),
        ({}, {"extra_headers": {"Cookie": "a=1; sid=s3cr%20et%2F7f"}}),
        ({}, {"extra_query": {"access_token": SECRET}}),
        ({"headers": {"X-Api-Key": SECRET}}, {}),
        ({"query": {"client secret": SECRET}}, {}),
    ],
)
def test_the_secrets_of_a_call_are_not_shown(
    sdk: Driver, server: Server, options: dict[str, Any], given: dict[str, Any]
) -> None:
    server.always = Answer({"error": f"{SECRET} is wrong, Custom"}, 400)
    shown = refused(sdk, lambda: sdk.client(**options).posts.get("p1", **given))
    assert "is wrong, Custom" in shown
    assert SECRET not in shown


def test_the_secret_cookies_of_a_call_are_not_shown(sdk: Driver, server: Server) -> None:
    server.always = Answer({"error": f"{SECRET} is wrong"}, 400)
    shown = refused(sdk, lambda: sdk.client().posts._call(operation(), {}, cookies={"sid": SECRET}))
    assert SECRET not in shown


def test_what_is_no_secret_is_shown(sdk: Driver, server: Server) -> None:
    server.always = Answer({"error": "draft is no status"}, 400)
    options: dict[str, Any] = {"extra_query": {"status": "draft"}, "extra_headers": {"X-Key": "is"}}
    assert "draft is no status" in refused(sdk, lambda: sdk.client().posts.get("p1", **options))


@pytest.mark.parametrize("name", ["aws_credential", "Bearer", "id_jwt", "code", "access%5Ftoken"])
def test_the_log_hides_secrets_by_their_name(
    sdk: Driver, server: Server, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    server.always = Answer(FINE)
    sdk.run(sdk.client().posts.get("p1", extra_query={name.replace("%5F", "_"): "hide-me", "zip_code": "show-me"}))
    assert "hide-me" not in caplog.text
    assert "show-me" in caplog.text


@pytest.mark.parametrize("given", ["a b", "x" * 201, "é", "\x1b[31m"])
def test_a_request_id_is_visible_ascii_and_not_long(sdk: Driver, server: Server, given: str) -> None:
    server.always = Answer(FINE, headers={"X-Request-Id": given, "Request-Id": "req_7"})
    client = sdk.client()
    sdk.run(client.posts.get("p1"))
    assert client.last_request_id == "req_7"


def test_of_a_content_type_only_the_type_is_shown(sdk: Driver, server: Server) -> None:
    import late

    for media, shown in (("text/html; evil=\x07yes", "(text/html)"), ("\x1b[31m", "(no content type)")):
        server.script(Answer("no", headers={"Content-Type": media}))
        with pytest.raises(late.APIDecodeError) as caught:
            sdk.run(sdk.client().posts.get("p1"))
        assert str(caught.value).endswith(shown)


@pytest.mark.parametrize("charset", ["utf-7", "unicode_escape", "punycode", "idna", "utf_8_sig", "mbcs"])
def test_what_is_no_charset_decodes_nothing(sdk: Driver, server: Server, charset: str) -> None:
    server.always = Answer(b"a-b +AGI- \\u0062", 400, {"Content-Type": f"text/plain; charset={charset}"})
    assert "a-b +AGI- \\u0062" in refused(sdk, lambda: sdk.client().posts.get("p1"))


@pytest.mark.parametrize("given", ["", " ", None, lambda: "", lambda: None, lambda: " \t"])
def test_an_empty_credential_is_refused(sdk: Driver, server: Server, given: Any) -> None:
    import late

    with pytest.raises(late.MissingCredentialsError, match="api_key"):
        sdk.run(sdk.client(api_key=given).posts.get("p1"))
    assert server.begun == 0


@pytest.mark.parametrize("given", [KEY, lambda: KEY], ids=["text", "function"])
def test_a_header_that_the_client_removes_stays_away(sdk: Driver, server: Server, given: Any) -> None:
    server.always = Answer(FINE)
    client = sdk.client(api_key=given, headers={"authorization": None})
    for one in (client, client, client.with_options(timeout=9)):
        sdk.run(one.posts.get("p1"))
    assert [request.header("Authorization") for request in server.requests] == [None] * 3


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_nobody_says_how_long_a_body_is(sdk: Driver, server: Server, name: str) -> None:
    calls = [
        lambda: sdk.client().posts.get("p1", extra_headers={name: "9"}),
        lambda: sdk.client(headers={name: "9"}).posts.create(content="x"),
    ]
    for call in calls:
        with pytest.raises(ValueError, match=f"(?i){name}"):
            sdk.run(call())
    assert server.begun == 0
