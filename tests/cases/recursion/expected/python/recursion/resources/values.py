"""Values: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.values import Chicken
    from ..types.values import ValueInput

_SET = Operation("values.set", "PUT", "/values", "values:Chicken", body="values:Value")


class Values(Resource):
    """Values."""

    def set(self, *, body: ValueInput, **options: Unpack[RequestOptions]) -> Chicken:
        """Call `PUT /values`.

        Args:
            body: Any JSON value, said the long way.

        Returns:
            The chicken.

        Example:
            recursion.values.set(body="Hello from Python!")
        """
        return self._call(_SET, options, body=body)


class AsyncValues(AsyncResource):
    """Values."""

    async def set(self, *, body: ValueInput, **options: Unpack[RequestOptions]) -> Chicken:
        """Call `PUT /values`.

        Args:
            body: Any JSON value, said the long way.

        Returns:
            The chicken.
        """
        return await self._call(_SET, options, body=body)
