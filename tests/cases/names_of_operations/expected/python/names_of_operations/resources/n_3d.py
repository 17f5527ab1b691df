"""3d: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_VIEW = Operation("n_3d.view", "GET", "/3d")


class N3d(Resource):
    """3d."""

    def view(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /3d`.

        Example:
            client.n_3d.view()
        """
        self._call(_VIEW, options)


class AsyncN3d(AsyncResource):
    """3d."""

    async def view(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /3d`."""
        await self._call(_VIEW, options)
