"""Clients that get their tokens themselves: OAuth 2.0 client credentials."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import httpx2
import pytest
from support.sdk import Builder, Sdk, answer

from generator.pipeline import compile_api, print_sdk

DOCUMENT = """
    security: [{oauth: [read]}]
    paths:
      /a:
        get: {operationId: getA, tags: [a], responses: {'204': {description: None.}}}
        post:
          operationId: createA
          tags: [a]
          requestBody: {content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}
          responses: {'204': {description: None.}}
    components:
      securitySchemes:
        oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://auth.test/token', scopes: {read: Read.}}}}
    """


def api(lifetime: Any = 3600, refused: int = 0) -> Callable[[httpx2.Request], httpx2.Response]:
    """Gives tokens one after another; the first `refused` calls are answered with 401."""
    given = iter(range(1, 100))
    left = iter([401] * refused)

    def handle(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "auth.test":
            return answer({"access_token": f"t{next(given)}", "token_type": "Bearer", "expires_in": lifetime})
        return answer(None, next(left, 204))

    return handle


def shown(sdk: Sdk) -> list[str]:
    return [
        sent.content.decode() if sent.url.host == "auth.test" else sent.headers["authorization"] for sent in sdk.sent
    ]


def test_a_token_is_got_once_and_kept(built: Builder) -> None:
    sdk = built(DOCUMENT)
    client = sdk.client(api(), client_id="me:1", client_secret="s3cret")
    client.a.get()
    client.with_options(timeout=5).a.get()
    assert shown(sdk) == ["grant_type=client_credentials", "Bearer t1", "Bearer t1"]
    assert b64decode(sdk.sent[0].headers["authorization"].removeprefix("Basic ")) == b"me%3A1:s3cret"
    assert "s3cret" not in repr(client)


def test_a_token_that_ends_is_got_anew(built: Builder) -> None:
    sdk = built(DOCUMENT)
    client = sdk.client(api(lifetime=0), client_id="me", client_secret="s")
    client.a.get()
    client.a.get()
    assert shown(sdk)[1::2] == ["Bearer t1", "Bearer t2"]


@pytest.mark.parametrize("lifetime", [10**400, float("inf"), -1, "soon", None])
def test_an_odd_lifetime_is_none(built: Builder, lifetime: Any) -> None:
    sdk = built(DOCUMENT)
    client = sdk.client(api(lifetime), client_id="me", client_secret="s")
    client.a.get()
    client.a.get()
    assert shown(sdk)[1:] == ["Bearer t1", "Bearer t1"]


def test_a_refused_token_is_got_anew_once_and_nothing_else_is_repeated(built: Builder) -> None:
    sdk = built(DOCUMENT)
    client = sdk.client(api(refused=1), client_id="me", client_secret="s")
    client.a.create(b="c")
    assert shown(sdk)[1::2] == ["Bearer t1", "Bearer t2"]
    again = sdk.client(api(refused=9), client_id="me", client_secret="s")
    with pytest.raises(sdk.package.AuthenticationError):
        again.a.create(b="c")
    assert len(sdk.sent) == 4 + 4


def test_the_same_without_blocking(built: Builder) -> None:
    sdk = built(DOCUMENT)

    async def use(client: Any) -> None:
        await client.a.get()
        await client.a.get()

    sdk.run(use, api(refused=1), client_id="me", client_secret="s")
    assert shown(sdk) == [
        "grant_type=client_credentials", "Bearer t1", "grant_type=client_credentials", "Bearer t2", "Bearer t2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (answer({"error": "invalid_client"}, 401), "AuthenticationError"),
        (answer({"error": "x"}, 500), "ServerError"),
        (answer({}), "APIDecodeError"),
        (httpx2.ConnectError("no"), "APIConnectionError"),
    ],
)
def test_without_a_token_there_is_no_call(built: Builder, given: Any, error: str) -> None:
    sdk = built(DOCUMENT)
    client = sdk.client(given, client_id="me", client_secret="s3cret")
    with pytest.raises(getattr(sdk.package, error)) as caught:
        client.a.get()
    assert "s3cret" not in str(caught.value)
    assert [sent.url.host for sent in sdk.sent] == ["auth.test"]


def test_a_token_that_is_given_is_used(built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    sdk = built(DOCUMENT)
    monkeypatch.setenv("TESTED_CLIENT_ID", "me")
    monkeypatch.setenv("TESTED_CLIENT_SECRET", "s")
    sdk.client(api(), access_token="own").a.get()
    sdk.client(api()).a.get()
    assert shown(sdk) == ["Bearer own", "grant_type=client_credentials", "Bearer t1"]


@pytest.mark.parametrize(
    ("language", "id", "secret"), [("python", "client_id", "client_secret"), ("typescript", "clientId", "clientSecret")]
)
def test_a_readme_lists_the_id_and_the_secret(tmp_path: Path, language: str, id: str, secret: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: Tested, version: '1'}\n" + dedent(DOCUMENT), encoding="utf-8")
    api_ = compile_api(path).api
    assert api_
    readme = print_sdk(api_, language)["README.md"]
    for option, word in ((id, "ID"), (secret, "secret")):
        about = f"The client {word} with which access tokens are requested."
        assert f"| `{option}` | `TESTED_CLIENT_{word.upper()}` | {about}" in readme
        assert f"| `{option}` | `TESTED_CLIENT_{word.upper()}` | credential |" in readme
