"""Answers that are read while they come: events, JSON lines, files."""

from __future__ import annotations

from contextlib import aclosing, closing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx2

from ._core import Call
from ._readers import Chunks, Event, Events, Lines
from ._result import read_item
from ._send import async_context_of, context_of, send, send_async
from .errors import APIDecodeError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
    from typing import Self

    from ._operation import Operation
    from ._readers import Reader
    from ._response import RawResponse
    from ._session import Session

__all__ = ["AsyncStream", "Event", "Stream", "open_stream"]

T = TypeVar("T")


class _Flow:
    """What a stream reads its bytes with.

    Attributes:
        http: The response whose body is read.
        reply: Its metadata.
    """

    def __init__(self, call: Call, reply: RawResponse[Any], http: httpx2.Response) -> None:
        self.http = http
        self.reply = reply
        self.reader = _reader(call, reply)
        self._call = call
        self._most = call.context.settings.max_response_bytes
        self._held: list[bytes] = []
        self._size = 0

    def items(self, chunk: bytes) -> Iterator[Any]:
        """Give the items that a chunk completes; an empty chunk is the end."""
        try:
            yield from self.reader.feed(chunk) if chunk else self.reader.end()
        except ValueError as error:
            raise APIDecodeError(str(error), response=self.reply) from error

    def hold(self, chunk: bytes) -> None:
        """Keep a piece of a body that is read whole.

        Raises:
            APIDecodeError: It becomes larger than the client accepts.
        """
        self._size += len(chunk)
        if self._size > self._most:
            self._held.clear()
            raise APIDecodeError("the body is larger than max_response_bytes", response=self.reply)
        self._held.append(chunk)

    def whole(self) -> bytes:
        """Give what was kept."""
        return b"".join(self._held)

    def broken(self, error: httpx2.RequestError | httpx2.StreamError) -> Exception:
        """Say what an error of the HTTP library means."""
        if isinstance(error, httpx2.StreamError):
            return RuntimeError("the stream was read already, or is closed")
        return self._call.connection_error(error)


def _reader(call: Call, reply: RawResponse[Any]) -> Reader:
    op = call.op
    if op.kind == "bytes":
        return Chunks()
    settings = call.context.settings
    read, most = partial(read_item, settings, op, reply), settings.max_response_bytes
    if op.kind == "lines":
        return Lines(read, most)
    return Events(read if op.result else None, most)


class Stream(Generic[T]):
    """A response that is read while it comes. Leave its `with` block, or close it, to end it.

    Attributes:
        response: Status, headers and so on.
    """

    def __init__(self, flow: _Flow) -> None:
        self.response = flow.reply
        self._flow = flow
        self._items = self._read_items()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[T]:
        return self._items

    def close(self) -> None:
        """End the stream, read or not."""
        self._flow.http.close()

    def read(self) -> bytes:
        """Read what is left as bytes.

        Raises:
            APIDecodeError: It is more than the client's `max_response_bytes`.
        """
        with closing(self._chunks()) as chunks:
            for chunk in chunks:
                self._flow.hold(chunk)
        return self._flow.whole()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write what is left to a file."""
        with open(path, "wb") as file:
            for chunk in self._chunks():
                file.write(chunk)

    def _read_items(self) -> Iterator[T]:
        for chunk in self._chunks():
            yield from self._flow.items(chunk)
            if self._flow.reader.done:
                break
        yield from self._flow.items(b"")

    def _chunks(self) -> Generator[bytes]:
        try:
            yield from self._flow.http.iter_bytes()
        except (httpx2.RequestError, httpx2.StreamError) as error:
            raise self._flow.broken(error) from error
        finally:
            self.close()


class AsyncStream(Generic[T]):
    """A response that is read while it comes; it is asked for by `async with` or `await`.

    Attributes:
        response: Status, headers and so on; None before it is asked for.
    """

    def __init__(
        self,
        session: Session,
        op: Operation,
        options: Mapping[str, Any],
        parts: Mapping[str, Any],
    ) -> None:
        self.response: RawResponse[Any] | None = None
        self._ask = partial(_open_async, session, op, options, parts)
        self._flow: _Flow | None = None
        self._items = self._read_items()

    def __await__(self) -> Generator[Any, Any, Self]:
        return self.__aenter__().__await__()

    async def __aenter__(self) -> Self:
        await self._opened()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._items

    async def aclose(self) -> None:
        """End the stream, read or not."""
        if self._flow is not None:
            await self._flow.http.aclose()

    async def read(self) -> bytes:
        """Read what is left as bytes.

        Raises:
            APIDecodeError: It is more than the client's `max_response_bytes`.
        """
        flow = await self._opened()
        async with aclosing(self._chunks()) as chunks:
            async for chunk in chunks:
                flow.hold(chunk)
        return flow.whole()

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Write what is left to a file."""
        from asyncio import to_thread

        await self._opened()
        with await to_thread(open, path, "wb") as file:
            async with aclosing(self._chunks()) as chunks:
                async for chunk in chunks:
                    await to_thread(file.write, chunk)

    async def _opened(self) -> _Flow:
        if self._flow is None:
            self._flow = await self._ask()
            self.response = self._flow.reply
        return self._flow

    async def _read_items(self) -> AsyncIterator[T]:
        flow = await self._opened()
        async with aclosing(self._chunks()) as chunks:
            async for chunk in chunks:
                for item in flow.items(chunk):
                    yield item
                if flow.reader.done:
                    break
        for item in flow.items(b""):
            yield item

    async def _chunks(self) -> AsyncGenerator[bytes]:
        flow = await self._opened()
        try:
            async with aclosing(flow.http.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    yield chunk
        except (httpx2.RequestError, httpx2.StreamError) as error:
            raise flow.broken(error) from error
        finally:
            await self.aclose()


def open_stream(
    session: Session, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> Any:
    """Ask for a stream."""
    call = Call(context_of(session), op, options, **parts)
    reply, http = send(call)
    session.note(reply)
    return Stream[Any](_Flow(call, reply, http))


async def _open_async(
    session: Session, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> _Flow:
    call = Call(await async_context_of(session), op, options, **parts)
    reply, http = await send_async(call)
    session.note(reply)
    return _Flow(call, reply, http)
