"""Gmb Attributes: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._options import RequestOptions
    from ..models.gmb_attributes import (
        GetGoogleBusinessAttributesResponse,
        UpdateGoogleBusinessAttribute,
        UpdateGoogleBusinessAttributesResponse,
    )
    from ..types.gmb_attributes import UpdateGoogleBusinessAttributeInput

_GET = Operation(
    "gmb.attributes.get",
    "GET",
    "/v1/accounts/{accountId}/gmb-attributes",
    "gmb_attributes:GetGoogleBusinessAttributesResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
)
_UPDATE = Operation(
    "gmb.attributes.update",
    "PUT",
    "/v1/accounts/{accountId}/gmb-attributes",
    "gmb_attributes:UpdateGoogleBusinessAttributesResponse",
    inputs={"attributes": "gmb_attributes:UpdateGoogleBusinessAttribute"},
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
)


class GmbAttributes(Resource):
    """Read and update the attributes of a Google Business Profile location, such as amenities
    and payment types.
    """

    def get(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetGoogleBusinessAttributesResponse:
        """Get location attributes.

        Returns the attributes of a Google Business Profile location, such as amenities, services,
        accessibility, and payment types. Which attributes are available depends on the business
        category.

        Args:
            account_id: ID of the Google Business account in Late.

        Returns:
            The attributes of the location.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            late.gmb.attributes.get("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET, options, path=(account_id,))

    def update(
        self,
        account_id: str,
        *,
        attributes: Sequence[UpdateGoogleBusinessAttributeInput | UpdateGoogleBusinessAttribute],
        attribute_mask: str,
        **options: Unpack[RequestOptions],
    ) -> UpdateGoogleBusinessAttributesResponse:
        """Update location attributes.

        Changes attributes of a Google Business Profile location, such as amenities and services.
        `attribute_mask` lists the attributes to change, separated by commas.

        Args:
            account_id: ID of the Google Business account in Late.
            attributes: Attributes with their new values.
            attribute_mask: Names of the attributes to change, separated by commas, such as
                `has_delivery,has_takeout`.

        Returns:
            The attributes are updated.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            late.gmb.attributes.update(
                "66f1a2b3c4d5e6f708192ad7",
                attributes=[
                    {"name": "has_takeout", "values": [True]},
                    {"name": "has_delivery", "values": [False]},
                ],
                attribute_mask="has_takeout,has_delivery",
            )
        """
        return self._call(
            _UPDATE,
            options,
            path=(account_id,),
            body={"attributes": attributes, "attributeMask": attribute_mask},
        )


class AsyncGmbAttributes(AsyncResource):
    """Read and update the attributes of a Google Business Profile location, such as amenities
    and payment types.
    """

    async def get(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetGoogleBusinessAttributesResponse:
        """Get location attributes.

        Returns the attributes of a Google Business Profile location, such as amenities, services,
        accessibility, and payment types. Which attributes are available depends on the business
        category.

        Args:
            account_id: ID of the Google Business account in Late.

        Returns:
            The attributes of the location.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return await self._call(_GET, options, path=(account_id,))

    async def update(
        self,
        account_id: str,
        *,
        attributes: Sequence[UpdateGoogleBusinessAttributeInput | UpdateGoogleBusinessAttribute],
        attribute_mask: str,
        **options: Unpack[RequestOptions],
    ) -> UpdateGoogleBusinessAttributesResponse:
        """Update location attributes.

        Changes attributes of a Google Business Profile location, such as amenities and services.
        `attribute_mask` lists the attributes to change, separated by commas.

        Args:
            account_id: ID of the Google Business account in Late.
            attributes: Attributes with their new values.
            attribute_mask: Names of the attributes to change, separated by commas, such as
                `has_delivery,has_takeout`.

        Returns:
            The attributes are updated.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return await self._call(
            _UPDATE,
            options,
            path=(account_id,),
            body={"attributes": attributes, "attributeMask": attribute_mask},
        )
