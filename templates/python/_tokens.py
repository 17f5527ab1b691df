"""Access tokens that a client gets itself: OAuth 2.0 client credentials (RFC 6749, section 4.4)."""

from __future__ import annotations

import threading
from base64 import b64encode
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

import httpx2

from ._guards import is_object
from ._response import RawResponse
from .errors import APIConnectionError, APIDecodeError, status_error

if TYPE_CHECKING:
    from ._context import Context
    from ._operation import Grant

_EARLY = 30.0
_LIFETIME = 300.0
_LONGEST = 1e9
_MOST = 1_000_000
_NAME = "access token"


class Tokens:
    """A token that is kept until shortly before it ends, and is got anew then.

    Attributes:
        grant: How it is got.
        id: Of the client.
        secret: Of the client.
    """

    def __init__(self, grant: Grant, id: Any, secret: Any) -> None:
        self.grant, self.id, self.secret = grant, id, secret
        self._token = ""
        self._until = 0.0
        self._getting = threading.Lock()

    def __repr__(self) -> str:
        return "Tokens()"

    def __call__(self) -> str:
        return self._token

    def forget(self, token: str) -> None:
        """Take a token as ended, since the API refused it."""
        if token == self._token:
            self._until = 0.0

    def get(self, context: Context) -> str:
        """Give a token; it is asked for where none is valid.

        Raises:
            APIStatusError: It is refused.
            APIConnectionError: Nobody answers.
            APIDecodeError: The response holds none.
        """
        with self._getting:
            if not self._valid():
                request = self._request(context, _called(self.id), _called(self.secret))
                try:
                    response = context.http.send(request, follow_redirects=False)
                except httpx2.RequestError as error:
                    raise APIConnectionError(f"no token: {error}", operation=_NAME) from error
                self._take(response)
            return self._token

    async def get_async(self, context: Context) -> str:
        """Do the same without blocking."""
        if not self._valid():
            id, secret = await _awaited(self.id), await _awaited(self.secret)
            request = self._request(context, id, secret)
            try:
                response = await context.http.send(request, follow_redirects=False)
            except httpx2.RequestError as error:
                raise APIConnectionError(f"no token: {error}", operation=_NAME) from error
            self._take(response)
        return self._token

    def _valid(self) -> bool:
        return monotonic() < self._until

    def _request(self, context: Context, id: str, secret: str) -> httpx2.Request:
        base = httpx2.URL(context.settings.base_url)
        pair = f"{quote_plus(id)}:{quote_plus(secret)}"
        return httpx2.Request(
            "POST",
            base.join(self.grant.url),
            headers={
                "Authorization": f"Basic {b64encode(pair.encode()).decode()}",
                "Accept": "application/json",
            },
            data={"grant_type": "client_credentials"},
            extensions={"timeout": httpx2.Timeout(30).as_dict()},
        )

    def _take(self, response: httpx2.Response) -> None:
        reply: RawResponse[Any] = RawResponse(
            _NAME, response.status_code, response.headers, response.content[:_MOST], 1
        )
        if not 200 <= reply.status < 300:
            message = f"{reply.status}: no token was given for the client id and secret"
            raise status_error(reply.status)(message, response=reply)
        body = reply.body()
        found = body if is_object(body) else {}
        token = found.get("access_token")
        if not isinstance(token, str) or not token:
            raise APIDecodeError("the response holds no access_token", response=reply)
        lifetime = found.get("expires_in")
        if not isinstance(lifetime, (int, float)) or not 0 <= lifetime <= _LONGEST:
            lifetime = _LIFETIME
        self._token = token
        self._until = monotonic() + max(lifetime - _EARLY, lifetime / 2)


def _called(value: Any) -> str:
    return str(value() if callable(value) else value)


async def _awaited(value: Any) -> str:
    return str(await _settled(value() if callable(value) else value))


async def _settled(value: Any) -> Any:
    return await value if hasattr(value, "__await__") else value
