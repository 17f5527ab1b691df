"""Gmb Place Actions: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.gmb_place_actions import (
        CreateGoogleBusinessPlaceActionResponse,
        DeleteGoogleBusinessPlaceActionResponse,
        GoogleBusinessPlaceActionLink,
        GoogleBusinessPlaceActionType,
        ListGoogleBusinessPlaceActionsResponse,
    )

_LIST = Operation(
    "gmb.place_actions.list",
    "GET",
    "/v1/accounts/{accountId}/gmb-place-actions",
    "gmb_place_actions:ListGoogleBusinessPlaceActionsResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
    page=Paging(
        "cursor", ("place_action_links",), "pageToken", next=("next_page_token",), limit="pageSize"
    ),
)
_CREATE = Operation(
    "gmb.place_actions.create",
    "POST",
    "/v1/accounts/{accountId}/gmb-place-actions",
    "gmb_place_actions:CreateGoogleBusinessPlaceActionResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
)
_DELETE = Operation(
    "gmb.place_actions.delete",
    "DELETE",
    "/v1/accounts/{accountId}/gmb-place-actions",
    "gmb_place_actions:DeleteGoogleBusinessPlaceActionResponse",
    errors={"400": "errors:ErrorResponse", "401": "errors:ErrorResponse"},
)


class GmbPlaceActions(Resource):
    """Manage the booking, ordering, and reservation links of a Google Business Profile location."""

    def list(
        self,
        account_id: str,
        *,
        page_size: int | Omit = omit,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[GoogleBusinessPlaceActionLink, ListGoogleBusinessPlaceActionsResponse]:
        """List place action links.

        Returns one page of the place action links of a Google Business Profile location. These are
        the buttons for booking, ordering, and reservations on the listing.

        Args:
            account_id: ID of the Google Business account in Late.
            page_size: Number of links per page, at most 100. Default: `100`.
            page_token: The `next_page_token` of the previous response.

        Returns:
            One page of place action links.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            for link in late.gmb.place_actions.list("66f1a2b3c4d5e6f708192ad7"):
                print(link)
        """
        return self._pages(
            _LIST,
            options,
            path=(account_id,),
            query={"pageSize": page_size, "pageToken": page_token},
        )

    def create(
        self,
        account_id: str,
        *,
        uri: str,
        place_action_type: GoogleBusinessPlaceActionType,
        **options: Unpack[RequestOptions],
    ) -> CreateGoogleBusinessPlaceActionResponse:
        """Create a place action link.

        Adds a place action link to a Google Business Profile location. `place_action_type` is one
        of `APPOINTMENT`, `ONLINE_APPOINTMENT`, `DINING_RESERVATION`, `FOOD_ORDERING`,
        `FOOD_DELIVERY`, `FOOD_TAKEOUT`, or `SHOP_ONLINE`.

        Args:
            account_id: ID of the Google Business account in Late.
            uri: URL that the button opens.
            place_action_type: Type of the action.

        Returns:
            The place action link is created.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            late.gmb.place_actions.create(
                "66f1a2b3c4d5e6f708192ad7",
                uri="https://example.com/order",
                place_action_type="FOOD_ORDERING",
            )
        """
        return self._call(
            _CREATE,
            options,
            path=(account_id,),
            body={"uri": uri, "placeActionType": place_action_type},
        )

    def delete(
        self, account_id: str, *, name: str, **options: Unpack[RequestOptions]
    ) -> DeleteGoogleBusinessPlaceActionResponse:
        """Delete a place action link.

        Deletes a place action link, such as a booking or ordering URL, from a Google Business
        Profile location.

        Args:
            account_id: ID of the Google Business account in Late.
            name: Resource name of the link to delete, such as `locations/123/placeActionLinks/456`.

        Returns:
            The place action link is deleted.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.

        Example:
            late.gmb.place_actions.delete(
                "66f1a2b3c4d5e6f708192ad7", name="locations/123/placeActionLinks/456"
            )
        """
        return self._call(_DELETE, options, path=(account_id,), query={"name": name})


class AsyncGmbPlaceActions(AsyncResource):
    """Manage the booking, ordering, and reservation links of a Google Business Profile location."""

    def list(
        self,
        account_id: str,
        *,
        page_size: int | Omit = omit,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[GoogleBusinessPlaceActionLink, ListGoogleBusinessPlaceActionsResponse]:
        """List place action links.

        Returns one page of the place action links of a Google Business Profile location. These are
        the buttons for booking, ordering, and reservations on the listing.

        Args:
            account_id: ID of the Google Business account in Late.
            page_size: Number of links per page, at most 100. Default: `100`.
            page_token: The `next_page_token` of the previous response.

        Returns:
            One page of place action links.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return self._pages(
            _LIST,
            options,
            path=(account_id,),
            query={"pageSize": page_size, "pageToken": page_token},
        )

    async def create(
        self,
        account_id: str,
        *,
        uri: str,
        place_action_type: GoogleBusinessPlaceActionType,
        **options: Unpack[RequestOptions],
    ) -> CreateGoogleBusinessPlaceActionResponse:
        """Create a place action link.

        Adds a place action link to a Google Business Profile location. `place_action_type` is one
        of `APPOINTMENT`, `ONLINE_APPOINTMENT`, `DINING_RESERVATION`, `FOOD_ORDERING`,
        `FOOD_DELIVERY`, `FOOD_TAKEOUT`, or `SHOP_ONLINE`.

        Args:
            account_id: ID of the Google Business account in Late.
            uri: URL that the button opens.
            place_action_type: Type of the action.

        Returns:
            The place action link is created.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return await self._call(
            _CREATE,
            options,
            path=(account_id,),
            body={"uri": uri, "placeActionType": place_action_type},
        )

    async def delete(
        self, account_id: str, *, name: str, **options: Unpack[RequestOptions]
    ) -> DeleteGoogleBusinessPlaceActionResponse:
        """Delete a place action link.

        Deletes a place action link, such as a booking or ordering URL, from a Google Business
        Profile location.

        Args:
            account_id: ID of the Google Business account in Late.
            name: Resource name of the link to delete, such as `locations/123/placeActionLinks/456`.

        Returns:
            The place action link is deleted.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The request is unauthorized.
        """
        return await self._call(_DELETE, options, path=(account_id,), query={"name": name})
