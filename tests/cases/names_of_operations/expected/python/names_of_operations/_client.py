"""The clients of the Names of operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._base import AsyncClient, SyncClient
from ._omit import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self, Unpack

    import httpx2

    from ._omit import Omit
    from ._options import (
        AsyncClientOptions,
        AsyncRequestHook,
        AsyncResponseHook,
        ClientOptions,
        DriftHook,
        RequestHook,
        ResponseHook,
        Timeout,
    )
    from .resources.class_ import AsyncClass, Class
    from .resources.close import AsyncClose, Close
    from .resources.first import AsyncFirst, First
    from .resources.items import AsyncItems, Items
    from .resources.lists import AsyncLists, Lists
    from .resources.minus_one import AsyncMinusOne, MinusOne
    from .resources.n_3d import AsyncN3d, N3d
    from .resources.no_ids import AsyncNoIds, NoIds
    from .resources.plus_one import AsyncPlusOne, PlusOne
    from .resources.request import AsyncRequest, Request
    from .resources.resource import AsyncResourceResource, ResourceResource
    from .resources.same import AsyncSame, Same
    from .resources.type_checking import AsyncTypeChecking, TypeChecking
    from .resources.untagged import AsyncUntagged, Untagged

    class NamesOfOperationsOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

    class AsyncNamesOfOperationsOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""


class NamesOfOperations(SyncClient):
    """The client of the Names of operations."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Literal["production"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            base_url: The address of the API. Default: the environment variable
                `NAMES_OF_OPERATIONS_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[NamesOfOperationsOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def close_(self) -> Close:
        """Called like a method of the client."""
        from .resources.close import Close

        return Close(self._session)

    @cached_property
    def request_(self) -> Request:
        """Request."""
        from .resources.request import Request

        return Request(self._session)

    @cached_property
    def first(self) -> First:
        """First."""
        from .resources.first import First

        return First(self._session)

    @cached_property
    def untagged(self) -> Untagged:
        """Untagged."""
        from .resources.untagged import Untagged

        return Untagged(self._session)

    @cached_property
    def no_ids(self) -> NoIds:
        """No Ids."""
        from .resources.no_ids import NoIds

        return NoIds(self._session)

    @cached_property
    def lists(self) -> Lists:
        """Lists."""
        from .resources.lists import Lists

        return Lists(self._session)

    @cached_property
    def plus_one(self) -> PlusOne:
        """Plus One."""
        from .resources.plus_one import PlusOne

        return PlusOne(self._session)

    @cached_property
    def minus_one(self) -> MinusOne:
        """Minus One."""
        from .resources.minus_one import MinusOne

        return MinusOne(self._session)

    @cached_property
    def n_3d(self) -> N3d:
        """3d."""
        from .resources.n_3d import N3d

        return N3d(self._session)

    @cached_property
    def class_(self) -> Class:
        """Class."""
        from .resources.class_ import Class

        return Class(self._session)

    @cached_property
    def type_checking(self) -> TypeChecking:
        """Type Checking."""
        from .resources.type_checking import TypeChecking

        return TypeChecking(self._session)

    @cached_property
    def items(self) -> Items:
        """Items."""
        from .resources.items import Items

        return Items(self._session)

    @cached_property
    def resource(self) -> ResourceResource:
        """Resource."""
        from .resources.resource import ResourceResource

        return ResourceResource(self._session)

    @cached_property
    def same(self) -> Same:
        """Same."""
        from .resources.same import Same

        return Same(self._session)


class AsyncNamesOfOperations(AsyncClient):
    """The asynchronous client of the Names of operations."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Literal["production"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_request: AsyncRequestHook | None = None,
        on_response: AsyncResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            base_url: The address of the API. Default: the environment variable
                `NAMES_OF_OPERATIONS_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[AsyncNamesOfOperationsOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def close_(self) -> AsyncClose:
        """Called like a method of the client."""
        from .resources.close import AsyncClose

        return AsyncClose(self._session)

    @cached_property
    def request_(self) -> AsyncRequest:
        """Request."""
        from .resources.request import AsyncRequest

        return AsyncRequest(self._session)

    @cached_property
    def first(self) -> AsyncFirst:
        """First."""
        from .resources.first import AsyncFirst

        return AsyncFirst(self._session)

    @cached_property
    def untagged(self) -> AsyncUntagged:
        """Untagged."""
        from .resources.untagged import AsyncUntagged

        return AsyncUntagged(self._session)

    @cached_property
    def no_ids(self) -> AsyncNoIds:
        """No Ids."""
        from .resources.no_ids import AsyncNoIds

        return AsyncNoIds(self._session)

    @cached_property
    def lists(self) -> AsyncLists:
        """Lists."""
        from .resources.lists import AsyncLists

        return AsyncLists(self._session)

    @cached_property
    def plus_one(self) -> AsyncPlusOne:
        """Plus One."""
        from .resources.plus_one import AsyncPlusOne

        return AsyncPlusOne(self._session)

    @cached_property
    def minus_one(self) -> AsyncMinusOne:
        """Minus One."""
        from .resources.minus_one import AsyncMinusOne

        return AsyncMinusOne(self._session)

    @cached_property
    def n_3d(self) -> AsyncN3d:
        """3d."""
        from .resources.n_3d import AsyncN3d

        return AsyncN3d(self._session)

    @cached_property
    def class_(self) -> AsyncClass:
        """Class."""
        from .resources.class_ import AsyncClass

        return AsyncClass(self._session)

    @cached_property
    def type_checking(self) -> AsyncTypeChecking:
        """Type Checking."""
        from .resources.type_checking import AsyncTypeChecking

        return AsyncTypeChecking(self._session)

    @cached_property
    def items(self) -> AsyncItems:
        """Items."""
        from .resources.items import AsyncItems

        return AsyncItems(self._session)

    @cached_property
    def resource(self) -> AsyncResourceResource:
        """Resource."""
        from .resources.resource import AsyncResourceResource

        return AsyncResourceResource(self._session)

    @cached_property
    def same(self) -> AsyncSame:
        """Same."""
        from .resources.same import AsyncSame

        return AsyncSame(self._session)
