"""Lists that come in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._core import Call
from ._paging import Step, items_of, step_after
from ._request import next_url
from ._send import async_context_of, context_of, send, send_async

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping

    from ._context import Context
    from ._operation import Operation
    from ._response import RawResponse
    from ._session import Session

T = TypeVar("T")
R = TypeVar("R")


class _Turn:
    """One page of a walk: how it is asked for, and what comes after it."""

    __slots__ = ("op", "options", "step")

    def __init__(self, op: Operation, options: Mapping[str, Any], step: Step) -> None:
        self.op = op
        self.options = options
        self.step = step

    def call(self, context: Context) -> Call:
        """Make the call that asks for the page."""
        step = self.step
        if step.url is None:
            return Call(context, self.op, self.options, **step.parts)
        parts: dict[str, Any] = {**step.parts, "query": None}
        url = next_url(context, self.op, parts.get("path", ()), step.url)
        return Call(context, self.op, self.options, **parts, url=url)

    def items(self, reply: RawResponse[Any]) -> list[Any]:
        """Find the page's items in its response."""
        return items_of(self.op.page, reply.parsed) if self.op.page else []

    def after(self, reply: RawResponse[Any]) -> _Turn | None:
        """Tell what comes after a response."""
        if self.op.page is None:
            return None
        step = step_after(self.step, self.op.page, reply)
        return None if step is None else _Turn(self.op, self.options, step)


class Page(Generic[T, R]):
    """A page of a list. Iterating goes on through all pages that follow, as they are needed.

    Attributes:
        items: The items of this page.
        result: The whole response, with what it says about the list.
    """

    def __init__(self, session: Session, turn: _Turn, reply: RawResponse[Any]) -> None:
        self.items: list[T] = turn.items(reply)
        self.result: R = reply.parsed
        self._session = session
        self._next = turn.after(reply)

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)} items{', more follow' if self._next else ''}>"

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T, R]]:
        """Go through this page and those that follow."""
        page: Page[T, R] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    @property
    def has_next(self) -> bool:
        """Whether there may be a page after this one; it can turn out to be empty."""
        return self._next is not None

    def next_page(self) -> Page[T, R] | None:
        """Ask for the page after this one; None when there is none."""
        return None if self._next is None else _fetch(self._session, self._next)


class AsyncPage(Generic[T, R]):
    """A page of a list. Iterating goes on through all pages that follow, as they are needed.

    Attributes:
        items: The items of this page.
        result: The whole response, with what it says about the list.
    """

    def __init__(self, session: Session, turn: _Turn, reply: RawResponse[Any]) -> None:
        self.items: list[T] = turn.items(reply)
        self.result: R = reply.parsed
        self._session = session
        self._next = turn.after(reply)

    def __repr__(self) -> str:
        return f"<AsyncPage of {len(self.items)} items{', more follow' if self._next else ''}>"

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """Go through this page and those that follow."""
        page: AsyncPage[T, R] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    @property
    def has_next(self) -> bool:
        """Whether there may be a page after this one; it can turn out to be empty."""
        return self._next is not None

    async def next_page(self) -> AsyncPage[T, R] | None:
        """Ask for the page after this one; None when there is none."""
        return None if self._next is None else await _fetch_async(self._session, self._next)


class AsyncPages(Generic[T, R]):
    """A list that is not asked for yet: `async for` walks its items, `await` gives a page."""

    def __init__(
        self,
        session: Session,
        op: Operation,
        options: Mapping[str, Any],
        parts: Mapping[str, Any],
    ) -> None:
        self._session = session
        self._turn = _Turn(op, options, Step(parts))

    def __await__(self) -> Generator[Any, Any, AsyncPage[T, R]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """Go through all pages."""
        async for page in (await self._first()).pages():
            yield page

    async def _first(self) -> AsyncPage[T, R]:
        return await _fetch_async(self._session, self._turn)


def first_page(
    session: Session, op: Operation, options: Mapping[str, Any], parts: Mapping[str, Any]
) -> Page[Any, Any]:
    """Ask for the first page of a list."""
    return _fetch(session, _Turn(op, options, Step(parts)))


def _fetch(session: Session, turn: _Turn) -> Page[Any, Any]:
    call = turn.call(context_of(session))
    reply, _ = send(call)
    session.note(reply)
    reply.parsed = call.finish(reply)
    return Page(session, turn, reply)


async def _fetch_async(session: Session, turn: _Turn) -> AsyncPage[Any, Any]:
    call = turn.call(await async_context_of(session))
    reply, _ = await send_async(call)
    session.note(reply)
    reply.parsed = call.finish(reply)
    return AsyncPage(session, turn, reply)
