"""Trees: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.trees import Tree
    from ..types.trees import TreeInput

_CREATE = Operation(
    "trees.create",
    "POST",
    "/trees",
    "trees:Tree",
    inputs={"children": "trees:Tree", "byName": "trees:TreeCreateByName"},
)


class Trees(Resource):
    """Trees."""

    def create(
        self,
        *,
        label: str | Omit = omit,
        children: Sequence[TreeInput | Tree] | Omit = omit,
        by_name: Mapping[str, TreeInput | Tree] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """Call `POST /trees`.

        Returns:
            The tree.

        Example:
            recursion.trees.create(label="label")
        """
        return self._call(
            _CREATE, options, body={"label": label, "children": children, "byName": by_name}
        )


class AsyncTrees(AsyncResource):
    """Trees."""

    async def create(
        self,
        *,
        label: str | Omit = omit,
        children: Sequence[TreeInput | Tree] | Omit = omit,
        by_name: Mapping[str, TreeInput | Tree] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """Call `POST /trees`.

        Returns:
            The tree.
        """
        return await self._call(
            _CREATE, options, body={"label": label, "children": children, "byName": by_name}
        )
