"""The loops that send: one for each way to wait. What they do is decided in `_core`."""

from __future__ import annotations

import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import httpx2

from ._context import Context, open_pool
from ._core import Call

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._base import AsyncClient, SyncClient
    from ._operation import Operation
    from ._response import RawResponse


def context_of(client: SyncClient) -> Context:
    """Give a client's context; its first call opens the connections."""
    if client._context is None or client._pool.closed:
        open_pool(client._pool, httpx2.Client)
        client._context = Context(client._settings, client._pool)
    return client._context


async def async_context_of(client: AsyncClient) -> Context:
    """Give a client's context; what its first call opens does not block the event loop."""
    if client._context is None or client._pool.closed:
        from anyio.to_thread import run_sync

        await run_sync(open_pool, client._pool, httpx2.AsyncClient)
        client._context = Context(client._settings, client._pool)
    return client._context


def perform(
    client: SyncClient, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> Any:
    """Call an operation; gives its result, or the raw response when the client is to."""
    call = Call(context_of(client), op, options, **parts)
    reply, _ = send(call)
    reply.parsed = call.finish(reply)
    return reply if client._raw else reply.parsed


async def perform_async(
    client: AsyncClient, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> Any:
    """Do the same without blocking."""
    call = Call(await async_context_of(client), op, options, **parts)
    reply, _ = await send_async(call)
    reply.parsed = call.finish(reply)
    return reply if client._raw else reply.parsed


def send(call: Call) -> tuple[RawResponse[Any], httpx2.Response]:
    """Send a call until it has its answer; the body of a stream is left to be read."""
    settings, http = call.context.settings, call.context.http
    while True:
        request = call.request({name: ask() for name, ask in call.asking})
        if settings.on_request is not None:
            settings.on_request(request)
        try:
            response = http.send(request, stream=True, follow_redirects=False)
            reads = call.reads(response.status_code)
            content = _read(response, settings.max_response_bytes) if reads else b""
        except httpx2.RequestError as error:
            time.sleep(call.failed(error) * call.context.pace)
            continue
        reply = call.reply(response, content)
        if settings.on_response is not None:
            settings.on_response(reply)
        wait = call.received(reply)
        if wait is None:
            return reply, response
        time.sleep(wait * call.context.pace)


async def send_async(call: Call) -> tuple[RawResponse[Any], httpx2.Response]:
    """Do the same without blocking."""
    settings, http = call.context.settings, call.context.http
    while True:
        request = call.request({name: await _settled(ask()) for name, ask in call.asking})
        if settings.on_request is not None:
            await _settled(settings.on_request(request))
        try:
            response = await http.send(request, stream=True, follow_redirects=False)
            reads = call.reads(response.status_code)
            content = await _read_async(response, settings.max_response_bytes) if reads else b""
        except httpx2.RequestError as error:
            await _sleep(call.failed(error) * call.context.pace)
            continue
        reply = call.reply(response, content)
        if settings.on_response is not None:
            await _settled(settings.on_response(reply))
        wait = call.received(reply)
        if wait is None:
            return reply, response
        await _sleep(wait * call.context.pace)


def _read(response: httpx2.Response, most: int) -> bytes:
    """Read a decompressed body; a little more than the most when there is more."""
    chunks: list[bytes] = []
    size = 0
    try:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > most:
                break
    finally:
        response.close()
    return b"".join(chunks)


async def _read_async(response: httpx2.Response, most: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    try:
        async with aclosing(response.aiter_bytes()) as parts:
            async for chunk in parts:
                chunks.append(chunk)
                size += len(chunk)
                if size > most:
                    break
    finally:
        await response.aclose()
    return b"".join(chunks)


async def _settled(value: Any) -> Any:
    """Wait for what may or may not be a coroutine."""
    return await value if hasattr(value, "__await__") else value


async def _sleep(seconds: float) -> None:
    from anyio import sleep

    await sleep(seconds)
