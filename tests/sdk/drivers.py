"""The sync and the async client behind one face, so that a test is written once and runs with both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

KEY = "sk_test_4f9c2b7a"


class Driver:
    """Makes clients of one kind, calls their methods, closes them.

    Attributes:
        name: "sync" or "async".
        url: Base URL of the clients, unless a test gives another.
    """

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self.url = url
        self._clients: list[Any] = []
        self._runner = asyncio.Runner() if name == "async" else None

    @property
    def kind(self) -> Any:
        import late

        return late.Late if self._runner is None else late.AsyncLate

    def client(self, **options: Any) -> Any:
        """Make a client of the test's server."""
        defaults: dict[str, Any] = {"api_key": KEY}
        if "environment" not in options:
            defaults["base_url"] = self.url
        client = self.kind(**{**defaults, **options})
        self._clients.append(client)
        return client

    def inline(self, answers: Callable[[Any], Any], **options: Any) -> Any:
        """Make a client that needs no network."""
        return self.client(http_client=self.http(answers), **options)

    def http(self, handler: Callable[[Any], Any], **options: Any) -> Any:
        """A user's own HTTP client that answers by a function."""
        import httpx2

        kind = httpx2.Client if self._runner is None else httpx2.AsyncClient
        return kind(transport=httpx2.MockTransport(handler), **options)

    def run(self, given: Any) -> Any:
        """Take what a method gave: itself, or what it is awaited to be."""
        if self._runner is None:
            return given
        return self._runner.run(_waited(given)) if hasattr(given, "__await__") else given

    def walk(self, listing: Callable[[], Any], most: int = 10_000) -> list[Any]:
        """All items of a list, page after page."""
        found: list[Any] = []
        if self._runner is None:
            for item in listing():
                found.append(item)
                assert len(found) < most, "the walk does not end"
            return found

        async def go() -> list[Any]:
            async for item in listing():
                found.append(item)
                assert len(found) < most, "the walk does not end"
            return found

        return self._runner.run(go())

    def pages(self, listing: Callable[[], Any]) -> list[Any]:
        """All pages of a list."""
        if self._runner is None:
            return list(listing().pages())

        async def go() -> list[Any]:
            return [page async for page in listing().pages()]

        return self._runner.run(go())

    def next_page(self, page: Any) -> Any:
        return self.run(page.next_page())

    def stream(self, opened: Callable[[], Any], use: str = "items") -> Any:
        """Read a stream: its items, its bytes ("read"), or only its first item ("first")."""
        if self._runner is None:
            with opened() as flow:
                return flow.read() if use == "read" else _taken(iter(flow), use)

        async def go() -> Any:
            async with opened() as flow:
                if use == "read":
                    return await flow.read()
                found: list[Any] = []
                async for item in flow:
                    found.append(item)
                    if use == "first":
                        return item
                return found

        return self._runner.run(go())

    def close(self, client: Any) -> None:
        if self._runner is None:
            client.close()
        else:
            self._runner.run(client.aclose())

    def end(self) -> None:
        for client in self._clients:
            self.close(client)
        if self._runner is not None:
            self._runner.close()


class Waits(list[float]):
    """The seconds that the SDK wanted to wait before another attempt; nobody waited.

    Attributes:
        then: Called at each wait.
    """

    then: Callable[[], Any] | None = None

    def note(self, seconds: float) -> None:
        self.append(seconds)
        if self.then is not None:
            self.then()


async def _waited(given: Any) -> Any:
    return await given


def _taken(items: Any, use: str) -> Any:
    return next(items) if use == "first" else list(items)
