"""Companies: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_ATTACH_CONTACT = Operation("companies.attach_contact", "PUT", "/v1/companies/{id}/contacts")
_GET_DETAILS_BY_ID = Operation("companies.get_details_by_id", "GET", "/v1/companies/{id}/details")


class Companies(Resource):
    """Companies."""

    def attach_contact(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /v1/companies/{id}/contacts`.

        Example:
            client.companies.attach_contact("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_ATTACH_CONTACT, options, path=(id,))

    def get_details_by_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/companies/{id}/details`.

        Example:
            client.companies.get_details_by_id("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_GET_DETAILS_BY_ID, options, path=(id,))


class AsyncCompanies(AsyncResource):
    """Companies."""

    async def attach_contact(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /v1/companies/{id}/contacts`."""
        await self._call(_ATTACH_CONTACT, options, path=(id,))

    async def get_details_by_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/companies/{id}/details`."""
        await self._call(_GET_DETAILS_BY_ID, options, path=(id,))
