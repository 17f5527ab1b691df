"""The clients and resources that the generated ones are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self

    from ._operation import Operation


class SyncClient:
    def __init__(self, credentials: Mapping[str, Any], **options: Any) -> None: ...

    def _copy(self, changes: Mapping[str, Any]) -> Self: ...


class Resource:
    """A group of operations of a client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any: ...

    def _pages(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any: ...

    def _stream(self, op: Operation, options: Mapping[str, Any], **parts: Any) -> Any: ...
