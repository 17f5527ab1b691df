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

    from ._operation import Operation
    from ._response import RawResponse
    from ._session import Session


def context_of(session: Session) -> Context:
    """Give a client's context; its first call opens the connections."""
    if session.context is None or session.pool.closed:
        open_pool(session.pool, httpx2.Client)
        session.context = Context(session.settings, session.pool)
    return session.context


async def async_context_of(session: Session) -> Context:
    """Give a client's context; what its first call opens does not block the event loop."""
    if session.context is None or session.pool.closed:
        from asyncio import to_thread

        await to_thread(open_pool, session.pool, httpx2.AsyncClient)
        session.context = Context(session.settings, session.pool)
    return session.context


def perform(
    session: Session, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> Any:
    """Call an operation; gives its result."""
    call = Call(context_of(session), op, options, **parts)
    reply, _ = send(call)
    session.note(reply)
    return call.finish(reply, raw=session.keeps)


async def perform_async(
    session: Session, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> Any:
    """Do the same without blocking."""
    call = Call(await async_context_of(session), op, options, **parts)
    reply, _ = await send_async(call)
    session.note(reply)
    return call.finish(reply, raw=session.keeps)


def send(call: Call) -> tuple[RawResponse[Any], httpx2.Response]:
    """Send a call until it has its response; the body of a stream is left to be read."""
    settings, http = call.context.settings, call.context.http
    while True:
        asking = call.head.asking
        answers = {name: _asked(ask, call.context) for name, ask in asking} if asking else {}
        request = call.request(answers)
        if settings.on_request is not None:
            settings.on_request(request)
        try:
            response = http.send(request, stream=True, follow_redirects=False)
            reads = call.reads(response.status_code)
            content = _read(call, response) if reads else b""
        except httpx2.RequestError as error:
            time.sleep(call.failed(error) * settings.pace)
            continue
        reply = call.reply(response, content)
        try:
            if settings.on_response is not None:
                settings.on_response(reply)
            wait = call.received(reply)
        except BaseException:
            response.close()
            raise
        if wait is None:
            return reply, response
        time.sleep(wait * settings.pace)


async def send_async(call: Call) -> tuple[RawResponse[Any], httpx2.Response]:
    """Do the same without blocking."""
    settings, http = call.context.settings, call.context.http
    while True:
        asking = call.head.asking
        answers = (
            {name: await _settled(_asked_async(ask, call.context)) for name, ask in asking}
            if asking
            else {}
        )
        request = call.request(answers)
        if settings.on_request is not None:
            await _settled(settings.on_request(request))
        try:
            response = await http.send(request, stream=True, follow_redirects=False)
            reads = call.reads(response.status_code)
            content = await _read_async(call, response) if reads else b""
        except httpx2.RequestError as error:
            await _sleep(call.failed(error) * settings.pace)
            continue
        reply = call.reply(response, content)
        try:
            if settings.on_response is not None:
                await _settled(settings.on_response(reply))
            wait = call.received(reply)
        except BaseException:
            await response.aclose()
            raise
        if wait is None:
            return reply, response
        await _sleep(wait * settings.pace)


def _read(call: Call, response: httpx2.Response) -> bytes:
    """Read a decompressed body; a little more than the most when there is more."""
    most = call.context.settings.max_response_bytes
    chunks: list[bytes] = []
    size = 0
    try:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > most:
                break
    except httpx2.DecodingError as error:
        return call.undecodable(response, error)
    finally:
        response.close()
    return b"".join(chunks)


async def _read_async(call: Call, response: httpx2.Response) -> bytes:
    most = call.context.settings.max_response_bytes
    chunks: list[bytes] = []
    size = 0
    try:
        async with aclosing(response.aiter_bytes()) as parts:
            async for chunk in parts:
                chunks.append(chunk)
                size += len(chunk)
                if size > most:
                    break
    except httpx2.DecodingError as error:
        return call.undecodable(response, error)
    finally:
        await response.aclose()
    return b"".join(chunks)


def _asked(ask: Any, context: Context) -> Any:
    """Ask for a credential: the user, or whoever gives tokens."""
    return ask.get(context) if hasattr(ask, "grant") else ask()


def _asked_async(ask: Any, context: Context) -> Any:
    return ask.get_async(context) if hasattr(ask, "grant") else ask()


async def _settled(value: Any) -> Any:
    """Wait for what may or may not be a coroutine."""
    return await value if hasattr(value, "__await__") else value


async def _sleep(seconds: float) -> None:
    from asyncio import sleep

    await sleep(seconds)
