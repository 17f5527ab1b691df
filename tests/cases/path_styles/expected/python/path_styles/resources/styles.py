"""Styles: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._options import RequestOptions

_GET = Operation(
    "styles.get",
    "GET",
    "/a/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}",
    styles={
        "exploded": "csv*",
        "label": "label",
        "labels": "label*",
        "matrix": "matrix",
        "matrices": "matrix*",
    },
)


class Styles(Resource):
    """Styles."""

    def get(
        self,
        simple: Sequence[str],
        exploded: Mapping[str, str],
        label: str,
        labels: Sequence[str],
        matrix: str,
        matrices: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /a/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}`.

        Example:
            client.styles.get(
                ["simple"], {"key": "exploded"}, "label", ["labels"], "matrix", ["matrices"]
            )
        """
        self._call(_GET, options, path=(simple, exploded, label, labels, matrix, matrices))


class AsyncStyles(AsyncResource):
    """Styles."""

    async def get(
        self,
        simple: Sequence[str],
        exploded: Mapping[str, str],
        label: str,
        labels: Sequence[str],
        matrix: str,
        matrices: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /a/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}`."""
        await self._call(_GET, options, path=(simple, exploded, label, labels, matrix, matrices))
