"""Performs scenarios with the Python SDK: `driver.py sync|async PATH JOBS`, where PATH has the program and the SDKs.

It prints a line of JSON for each job: `{"id": …, "steps": [what came of each]}`.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import json
import logging
import os
import random
import sys
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from pathlib import Path
from typing import Any

AT_ONCE = 16
LOGS: ContextVar[list[str]] = ContextVar("logs")


class Raw:
    """A client whose methods give the raw response."""

    def __init__(self, client: Any, target: Any) -> None:
        self._client, self._target = client, target

    def __getattr__(self, name: str) -> Raw:
        return Raw(self._client, getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._client.raw(self._target, *args, **kwargs)


class Story:
    """One job."""

    def __init__(self, job: dict[str, Any], kind: str, calls: dict[str, Any]) -> None:
        self.job, self.kind, self.calls = job, kind, calls
        self.noted = Noted()
        self.clients: dict[str, tuple[Any, Any]] = {}

    async def told(self) -> dict[str, Any]:
        LOGS.set([])
        LARGEST.set([])
        steps = [await self._step(step) for step in self.job["steps"]]
        for client, _ in self.clients.values():
            with contextlib.suppress(Exception):
                await settled(client.close() if self.kind == "sync" else client.aclose())
        return {"id": self.job["id"], "steps": steps}

    async def _step(self, step: dict[str, Any]) -> dict[str, Any]:
        self.noted.__init__()
        LOGS.get().clear()
        LARGEST.get().clear()
        client, found, said = None, {}, []
        wanted = asyncio.timeout(step.get("give_up"))
        try:
            client, double = self._client(step["of"])
            if "change" in step:
                client = client.with_options(**spelled(step["change"], self.kind, self.noted))
            async with wanted:
                found = await self._done(step, client, double)
        except Exception as error:
            found = {"given_up": True} if wanted.expired() else {"error": told_error(error)}
            said = said_by(error)
        return {**found, **self._facts(client), "said": [*said, repr(client), *LOGS.get()]}

    def _client(self, name: str) -> tuple[Any, Any]:
        if name not in self.clients:
            self.clients[name] = client_of(self.job["api"], self.kind, self.job["clients"][name], self.noted)
        return self.clients[name]

    def _facts(self, client: Any) -> dict[str, Any]:
        facts = {"drift": self.noted.drift, "hooks": self.noted.hooks, "sent": self.noted.sent, "logs": [*LOGS.get()]}
        if client is not None:
            last = {"rate_limit": told(client.last_rate_limit), "request_id": client.last_request_id}
            facts["last"] = last
        return {**facts, "largest_read": max(LARGEST.get(), default=0)}

    async def _done(self, step: dict[str, Any], client: Any, double: Any) -> dict[str, Any]:
        given = step.get("with", {})
        match step["do"]:
            case "call":
                found = await self._called(step, client)
                return found if double is None else {**found, "calls": told(double.calls)}
            case "request":
                reply = await settled(client.request(**given, **options_of(step["options"])))
                return {"value": told(reply.parsed), "raw": told_raw(reply)}
            case "unwrap":
                return {"value": told(self._unwrapped(client, given))}
            case "close":
                await settled(client.close() if self.kind == "sync" else client.aclose())
        return {}

    def _unwrapped(self, client: Any, given: dict[str, Any]) -> Any:
        body = given["body"].encode()
        if given.get("by") == "client":
            return client.webhooks.unwrap(body, given["headers"])
        webhooks = importlib.import_module(f"{self.job['api']}.webhooks")
        return webhooks.unwrap(body, given["headers"], secret=given.get("secret"))

    async def _called(self, step: dict[str, Any], client: Any) -> dict[str, Any]:
        call = self.calls[step["key"]]
        options = options_of(step["options"])
        if step["take"] == "raw":
            reply = await settled(call(Raw(client, client), options))
            return {"value": told(reply.parsed), "raw": told_raw(reply)}
        result = call(client, options)
        match step["take"]:
            case "walk":
                return {"items": [told(item) async for item in each(result, 500)]}
            case "first":
                return {"items": [told(item) async for item in each(result, 1)]}
            case "pages":
                return {"pages": [told_page(page) async for page in each(result.pages(), 100)]}
            case "page":
                return {"page": told_page(await settled(result))}
            case "stream":
                return {"items": await streamed(result, 500)}
            case "stream-first":
                return {"items": await streamed(result, 1)}
            case "download":
                return {"value": told(await downloaded(result))}
        found = await settled(result)
        return {"value": told(getattr(found, "result", found) if hasattr(found, "next_page") else found)}


async def settled(given: Any) -> Any:
    return await given if hasattr(given, "__await__") else given


async def each(given: Any, most: int) -> AsyncIterator[Any]:
    """Items of either kind of iterable, so many at most."""
    count = 0
    if hasattr(given, "__aiter__"):
        async for item in given:
            yield item
            count += 1
            if count >= most:
                return
        return
    for item in given:
        yield item
        count += 1
        if count >= most:
            return


async def downloaded(given: Any) -> bytes:
    if hasattr(given, "__aenter__"):
        async with given as flow:
            return bytes(await flow.read())
    with given as flow:
        return bytes(flow.read())


async def streamed(given: Any, most: int) -> list[Any]:
    if hasattr(given, "__aenter__"):
        async with given as flow:
            found = [item async for item in each(flow, most)]
    else:
        with given as flow:
            found = [item async for item in each(flow, most)]
    return [told(item) for item in found]


class Listener(logging.Handler):
    """Keeps what a scenario logs."""

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(LookupError):
            LOGS.get().append(f"{record.levelname} {record.name}: {record.getMessage()}")


def listen() -> None:
    for name in ("late", "rest", "httpx2"):
        logging.getLogger(name).addHandler(Listener())
        logging.getLogger(name).setLevel(logging.DEBUG)


def main(kind: str, jobs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Perform the jobs, some at once; draws of random numbers are the largest, or what the process is told."""
    share = float(os.environ.get("CONFORMANCE_RANDOM", "1"))
    random.uniform = lambda low, high: low + (high - low) * share
    listen()
    calls = importlib.import_module("calls").CALLS
    stories = [Story(job, kind, calls) for job in jobs]
    if kind == "sync":
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(lambda story: asyncio.run(story.told()), stories))
    return asyncio.run(_all(stories))


async def _all(stories: list[Story]) -> list[dict[str, Any]]:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(story: Story) -> dict[str, Any]:
        async with gate:
            return await story.told()

    return await asyncio.gather(*map(one, stories))


if __name__ == "__main__":
    sys.path[:0] = sys.argv[2].split(os.pathsep)
    from clients import Noted, client_of, options_of, spelled
    from files import LARGEST
    from told import said_by, told, told_error, told_page, told_raw

    for outcome in main(sys.argv[1], json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))):
        sys.stdout.write(json.dumps(outcome) + "\n")
