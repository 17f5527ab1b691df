"""Shapes: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.shapes import SetShapeResponse
    from ..types.shapes import ShapeInput

_SET = Operation(
    "shapes.set", "PUT", "/shapes", "shapes:SetShapeResponse", inputs={"shape": "shapes:Shape"}
)


class Shapes(Resource):
    """Shapes."""

    def set(
        self, *, shape: ShapeInput, note: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SetShapeResponse:
        """Call `PUT /shapes`.

        Returns:
            The drawing.

        Example:
            client.shapes.set(shape={"type": "circle"}, note="note")
        """
        return self._call(_SET, options, body={"shape": shape, "note": note})


class AsyncShapes(AsyncResource):
    """Shapes."""

    async def set(
        self, *, shape: ShapeInput, note: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SetShapeResponse:
        """Call `PUT /shapes`.

        Returns:
            The drawing.
        """
        return await self._call(_SET, options, body={"shape": shape, "note": note})
