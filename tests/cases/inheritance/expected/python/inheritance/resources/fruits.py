"""Fruits: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..types.fruits import FruitInput

_ADD = Operation("fruits.add", "POST", "/fruits", body="fruits:Fruit")


class Fruits(Resource):
    """Fruits."""

    def add(self, *, body: FruitInput, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /fruits`.

        Example:
            inheritance.fruits.add(body={"kind": "kind"})
        """
        self._call(_ADD, options, body=body)


class AsyncFruits(AsyncResource):
    """Fruits."""

    async def add(self, *, body: FruitInput, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /fruits`."""
        await self._call(_ADD, options, body=body)
