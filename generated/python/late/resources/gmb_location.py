"""Gmb Location: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.gmb_location import (
        GetGoogleBusinessLocationDetailsResponse,
        GoogleBusinessLocationDetailProfile,
        GoogleBusinessPhoneNumbers,
        GoogleBusinessRegularHoursUpdate,
        GoogleBusinessSpecialHours,
        UpdateGoogleBusinessLocationDetailsResponse,
    )
    from ..types.gmb_location import (
        GoogleBusinessLocationDetailProfileInput,
        GoogleBusinessPhoneNumbersInput,
        GoogleBusinessRegularHoursUpdateInput,
        GoogleBusinessSpecialHoursInput,
    )

_GET = Operation(
    "gmb.location.get",
    "GET",
    "/v1/accounts/{accountId}/gmb-location-details",
    "gmb_location:GetGoogleBusinessLocationDetailsResponse",
    errors={
        "400": "errors:ErrorResponse",
        "401": "errors:ErrorResponse",
        "404": "errors:NotFoundBody",
    },
)
_UPDATE = Operation(
    "gmb.location.update",
    "PUT",
    "/v1/accounts/{accountId}/gmb-location-details",
    "gmb_location:UpdateGoogleBusinessLocationDetailsResponse",
    inputs={
        "regularHours": "gmb_location:GoogleBusinessRegularHoursUpdate",
        "specialHours": "gmb_location:GoogleBusinessSpecialHours",
        "profile": "gmb_location:GoogleBusinessLocationDetailProfile",
        "phoneNumbers": "gmb_location:GoogleBusinessPhoneNumbers",
    },
    errors={
        "400": "errors:ErrorResponse",
        "401": "errors:ErrorResponse",
        "404": "errors:NotFoundBody",
    },
)


class GmbLocationResource(Resource):
    """Read and update the details of a Google Business Profile location, such as opening hours
    and contact data.
    """

    def get(
        self, account_id: str, *, read_mask: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GetGoogleBusinessLocationDetailsResponse:
        """Get location details.

        Returns the details of a Google Business Profile location: opening hours, description, phone
        numbers, website, and categories. Pass `read_mask` to choose the fields.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            read_mask: Fields to return, separated by commas: `name`, `title`, `phoneNumbers`,
                `categories`, `storefrontAddress`, `websiteUri`, `regularHours`, `specialHours`,
                `serviceArea`, `profile`, `openInfo`, `metadata`, `moreHours`.

        Returns:
            The details of the location.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized, or the Google token has expired.
            NotFoundError: The requested resource does not exist.

        Example:
            late.gmb.location.get("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET, options, path=(account_id,), query={"readMask": read_mask})

    def update(
        self,
        account_id: str,
        *,
        update_mask: str,
        regular_hours: (
            GoogleBusinessRegularHoursUpdateInput | GoogleBusinessRegularHoursUpdate | Omit
        ) = omit,
        special_hours: GoogleBusinessSpecialHoursInput | GoogleBusinessSpecialHours | Omit = omit,
        profile: (
            GoogleBusinessLocationDetailProfileInput | GoogleBusinessLocationDetailProfile | Omit
        ) = omit,
        website_uri: str | Omit = omit,
        phone_numbers: GoogleBusinessPhoneNumbersInput | GoogleBusinessPhoneNumbers | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateGoogleBusinessLocationDetailsResponse:
        """Update location details.

        Changes the details of a Google Business Profile location, such as opening hours,
        description, phone numbers, or website. `update_mask` is required and names the fields to
        change.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            update_mask: Fields to change, separated by commas, such as `regularHours`,
                `specialHours`, or `profile.description`.
            regular_hours: Regular weekly opening hours.
            special_hours: Opening hours that differ from the regular ones on certain dates.
            profile: Profile of the business.
            website_uri: URL of the business website.
            phone_numbers: Phone numbers of the business.

        Returns:
            The location is updated.

        Raises:
            BadRequestError: The request is invalid, or `update_mask` is missing.
            AuthenticationError: The request is unauthorized, or the Google token has expired.
            NotFoundError: The requested resource does not exist.

        Example:
            late.gmb.location.update(
                "66f1a2b3c4d5e6f708192ad7",
                update_mask="specialHours,profile.description",
                profile={"description": "Specialty coffee by the harbour."},
            )
        """
        return self._call(
            _UPDATE,
            options,
            path=(account_id,),
            body={
                "updateMask": update_mask,
                "regularHours": regular_hours,
                "specialHours": special_hours,
                "profile": profile,
                "websiteUri": website_uri,
                "phoneNumbers": phone_numbers,
            },
        )


class AsyncGmbLocationResource(AsyncResource):
    """Read and update the details of a Google Business Profile location, such as opening hours
    and contact data.
    """

    async def get(
        self, account_id: str, *, read_mask: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> GetGoogleBusinessLocationDetailsResponse:
        """Get location details.

        Returns the details of a Google Business Profile location: opening hours, description, phone
        numbers, website, and categories. Pass `read_mask` to choose the fields.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            read_mask: Fields to return, separated by commas: `name`, `title`, `phoneNumbers`,
                `categories`, `storefrontAddress`, `websiteUri`, `regularHours`, `specialHours`,
                `serviceArea`, `profile`, `openInfo`, `metadata`, `moreHours`.

        Returns:
            The details of the location.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized, or the Google token has expired.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_GET, options, path=(account_id,), query={"readMask": read_mask})

    async def update(
        self,
        account_id: str,
        *,
        update_mask: str,
        regular_hours: (
            GoogleBusinessRegularHoursUpdateInput | GoogleBusinessRegularHoursUpdate | Omit
        ) = omit,
        special_hours: GoogleBusinessSpecialHoursInput | GoogleBusinessSpecialHours | Omit = omit,
        profile: (
            GoogleBusinessLocationDetailProfileInput | GoogleBusinessLocationDetailProfile | Omit
        ) = omit,
        website_uri: str | Omit = omit,
        phone_numbers: GoogleBusinessPhoneNumbersInput | GoogleBusinessPhoneNumbers | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateGoogleBusinessLocationDetailsResponse:
        """Update location details.

        Changes the details of a Google Business Profile location, such as opening hours,
        description, phone numbers, or website. `update_mask` is required and names the fields to
        change.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            update_mask: Fields to change, separated by commas, such as `regularHours`,
                `specialHours`, or `profile.description`.
            regular_hours: Regular weekly opening hours.
            special_hours: Opening hours that differ from the regular ones on certain dates.
            profile: Profile of the business.
            website_uri: URL of the business website.
            phone_numbers: Phone numbers of the business.

        Returns:
            The location is updated.

        Raises:
            BadRequestError: The request is invalid, or `update_mask` is missing.
            AuthenticationError: The request is unauthorized, or the Google token has expired.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(
            _UPDATE,
            options,
            path=(account_id,),
            body={
                "updateMask": update_mask,
                "regularHours": regular_hours,
                "specialHours": special_hours,
                "profile": profile,
                "websiteUri": website_uri,
                "phoneNumbers": phone_numbers,
            },
        )
