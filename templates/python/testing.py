"""A test double of the API: no network, no waiting.

    fake = Fake()
    client = fake.client(Client)      # the client class, sync or async

Every operation answers by itself, with the documented example or with something of the right
shape. What must be different is scripted by the operation's name:

    fake.reply("posts.create", {"post": {"_id": "1"}}, status=201)
    fake.reply("posts.create", {"error": "slow down"}, status=429, times=2)
    fake.lose("posts.get")

and what was sent is in `fake.calls`.
"""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import parse_qsl

import httpx2

from ._api import ENVIRONMENTS, SCHEMES, WEBHOOK
from ._auth import arguments_of
from ._base import AsyncClient, SyncClient
from ._examples import EXAMPLES
from ._operation import Operation
from ._sample import only_page, sample
from ._types import resolve
from ._webhooks import sign

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

C = TypeVar("C", bound="SyncClient | AsyncClient")

_SECRET = "test"
_MEDIA = {"events": "text/event-stream", "lines": "application/x-ndjson", "text": "text/plain"}


class Recorded(NamedTuple):
    """A request that was sent.

    Args:
        operation: "posts.create".
        method: HTTP method.
        path: Path as it was sent, percent-encoded.
        query: Parameters; a repeated one is a list.
        headers: Found whatever their case.
        content: The body.
        json: The body parsed; None when it is not JSON.
    """

    operation: str
    method: str
    path: str
    query: dict[str, str | list[str]]
    headers: Mapping[str, str]
    content: bytes
    json: Any


class _Script(NamedTuple):
    """What to do with the next requests of an operation; for ever when times is None."""

    act: Callable[[httpx2.Request], httpx2.Response]
    times: int | None


class Fake:
    """Stands for the API.

    Attributes:
        calls: The requests that were sent, retries included.
    """

    def __init__(self) -> None:
        self.calls: list[Recorded] = []
        self._scripts: dict[str, deque[_Script]] = {}

    def client(self, kind: type[C], **options: Any) -> C:
        """Make a client that talks to this double, with credentials, and without waits.

        Args:
            kind: The client's class, sync or async.
            **options: Its arguments; a credential given as None is left out.
        """
        transport = httpx2.MockTransport(self._answer)
        sync = issubclass(kind, SyncClient)
        http = (httpx2.Client if sync else httpx2.AsyncClient)(transport=transport)
        known: dict[str, Any] = dict.fromkeys(arguments_of(tuple(SCHEMES)), _SECRET)
        if not ENVIRONMENTS:
            known["base_url"] = "http://fake.test"
        if WEBHOOK is not None:
            known["webhook_secret"] = _SECRET
        make: Any = kind
        client: C = make(**{**known, **options}, http_client=http).with_options(pace=0.0)
        return client

    def reply(
        self,
        operation: str,
        json: Any = None,
        *,
        status: int = 200,
        text: str | None = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        delay: float = 0.0,
        times: int | None = 1,
    ) -> None:
        """Script a response. Responses of one operation are given in the order of their scripts.

        Args:
            operation: Its name, "posts.create".
            json: The body as JSON, by wire names.
            status: HTTP status.
            text: The body as text, in place of JSON.
            content: The body as bytes, in place of JSON.
            headers: Headers of the response.
            delay: Seconds that the API seems to take: more than the timeout fails, without
                anybody waiting.
            times: How often; None for ever.
        """
        body: dict[str, Any] = {"json": json} if json is not None else {}
        if text is not None:
            body = {"text": text}
        if content is not None:
            body = {"content": content}

        def act(request: httpx2.Request) -> httpx2.Response:
            _pretend(request, delay)
            return httpx2.Response(status, headers=headers, **body)

        self._script(operation, act, times)

    def refuse(self, operation: str, *, times: int | None = 1) -> None:
        """Script that the API cannot be reached: nothing is sent."""
        self._script(operation, _failing(httpx2.ConnectError("connection refused")), times)

    def lose(self, operation: str, *, times: int | None = 1) -> None:
        """Script that the connection is lost after the request was sent."""
        self._script(operation, _failing(httpx2.ReadError("connection lost")), times)

    def time_out(self, operation: str, *, times: int | None = 1) -> None:
        """Script that no response comes in time."""
        self._script(operation, _failing(httpx2.ReadTimeout("timed out")), times)

    def unused(self) -> list[str]:
        """Name the operations that have scripts which no request has met yet."""
        return [
            name
            for name, scripts in self._scripts.items()
            if any(script.times is not None for script in scripts)
        ]

    def _script(
        self,
        operation: str,
        act: Callable[[httpx2.Request], httpx2.Response],
        times: int | None,
    ) -> None:
        self._scripts.setdefault(operation, deque()).append(_Script(act, times))

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        op: Operation = request.extensions["operation"]
        self.calls.append(_recorded(op.name, request))
        scripts = self._scripts.get(op.name)
        if not scripts:
            return _made_up(op)
        script = scripts.popleft()
        if script.times is None or script.times > 1:
            left = None if script.times is None else script.times - 1
            scripts.appendleft(script._replace(times=left))
        return script.act(request)


def signed_webhook(event: Any, secret: str = _SECRET) -> tuple[bytes, dict[str, str]]:
    """Make the body and the headers of a webhook that the API would have sent.

    Args:
        event: What JSON can hold, by wire names.
        secret: What it is signed with; clients of `Fake` expect the default.

    Raises:
        ValueError: The API signs no webhooks.
    """
    body = json.dumps(event).encode()
    signature = sign(body, secret)
    return body, {WEBHOOK.header: signature.decode()} if WEBHOOK else {}


def _pretend(request: httpx2.Request, delay: float) -> None:
    patience = request.extensions["timeout"]["read"]
    if patience is not None and delay > patience:
        raise httpx2.ReadTimeout("timed out", request=request)


def _failing(error: httpx2.TransportError) -> Callable[[httpx2.Request], httpx2.Response]:
    def act(request: httpx2.Request) -> httpx2.Response:
        raise error

    return act


def _recorded(operation: str, request: httpx2.Request) -> Recorded:
    content = request.content
    try:
        parsed = json.loads(content) if content else None
    except ValueError:
        parsed = None
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    query = _query(request.url.query.decode("ascii"))
    return Recorded(operation, request.method, path, query, request.headers, content, parsed)


def _query(query: str) -> dict[str, str | list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _made_up(op: Operation) -> httpx2.Response:
    """Answer with the documented example, else with something of the right shape."""
    text = EXAMPLES.get(op.name) if op.kind == "json" else None
    if op.kind == "json" and op.result:
        answer = sample(resolve(op.result)) if text is None else json.loads(text)
        if op.page is not None:
            answer = only_page(answer, resolve(op.result), op.page)
        return httpx2.Response(200, json=answer)
    if text is None:
        text = _made_up_text(op)
    return httpx2.Response(200, text=text, headers={"Content-Type": _MEDIA.get(op.kind, "*/*")})


def _made_up_text(op: Operation) -> str:
    item = json.dumps(sample(resolve(op.result))) if op.result else "text"
    shapes = {"events": f"data: {item}\n\n", "lines": f"{item}\n", "text": "text", "bytes": "bytes"}
    return shapes.get(op.kind, "")
