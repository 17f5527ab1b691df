"""Gmb Food Menus: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.gmb_food_menus import (
        FoodMenu,
        GetGoogleBusinessFoodMenusResponse,
        UpdateGoogleBusinessFoodMenusResponse,
    )
    from ..types.gmb_food_menus import FoodMenuInput

_GET = Operation(
    "gmb.food_menus.get",
    "GET",
    "/v1/accounts/{accountId}/gmb-food-menus",
    "gmb_food_menus:GetGoogleBusinessFoodMenusResponse",
    errors={
        "400": "errors:ErrorResponse",
        "401": "errors:ErrorResponse",
        "403": "errors:ErrorResponse",
        "404": "errors:NotFoundBody",
        "500": "errors:ErrorResponse",
    },
)
_UPDATE = Operation(
    "gmb.food_menus.update",
    "PUT",
    "/v1/accounts/{accountId}/gmb-food-menus",
    "gmb_food_menus:UpdateGoogleBusinessFoodMenusResponse",
    inputs={"menus": "gmb_food_menus:FoodMenu"},
    errors={
        "400": "errors:ErrorResponse",
        "401": "errors:ErrorResponse",
        "403": "errors:ErrorResponse",
        "404": "errors:NotFoundBody",
        "500": "errors:ErrorResponse",
    },
)


class GmbFoodMenus(Resource):
    """Read and update the food menus of a Google Business Profile location."""

    def get(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetGoogleBusinessFoodMenusResponse:
        """Get food menus.

        Returns the food menus of a Google Business Profile location, with their sections, items,
        prices, and dietary information. It works only for locations that support food menus.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.

        Returns:
            The food menus of the location.

        Raises:
            BadRequestError: The request is invalid: the account is not a Google Business account,
                or it has no location.
            AuthenticationError: The request is unauthorized, or the Google token has expired and
                the account must be reconnected.
            PermissionDeniedError: You may not access this location.
            NotFoundError: The requested resource does not exist.
            ServerError: The food menus could not be fetched.

        Example:
            late.gmb.food_menus.get("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET, options, path=(account_id,))

    def update(
        self,
        account_id: str,
        *,
        menus: Sequence[FoodMenuInput | FoodMenu],
        update_mask: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateGoogleBusinessFoodMenusResponse:
        """Update food menus.

        Sets the food menus of a Google Business Profile location. Send the complete `menus` array.
        For a partial update, name the fields in `update_mask`.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            menus: Complete list of food menus for the location.
            update_mask: Field mask for a partial update, such as `menus`.

        Returns:
            The food menus are updated.

        Raises:
            BadRequestError: The request is invalid, for example because the body has no `menus`
                array.
            AuthenticationError: The request is unauthorized, or the Google token has expired.
            PermissionDeniedError: You may not access this location.
            NotFoundError: The requested resource does not exist.
            ServerError: The food menus could not be updated.

        Example:
            late.gmb.food_menus.update(
                "66f1a2b3c4d5e6f708192ad7",
                menus=[{"labels": [{"display_name": "Brunch"}]}],
                update_mask="menus",
            )
        """
        return self._call(
            _UPDATE, options, path=(account_id,), body={"menus": menus, "updateMask": update_mask}
        )


class AsyncGmbFoodMenus(AsyncResource):
    """Read and update the food menus of a Google Business Profile location."""

    async def get(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetGoogleBusinessFoodMenusResponse:
        """Get food menus.

        Returns the food menus of a Google Business Profile location, with their sections, items,
        prices, and dietary information. It works only for locations that support food menus.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.

        Returns:
            The food menus of the location.

        Raises:
            BadRequestError: The request is invalid: the account is not a Google Business account,
                or it has no location.
            AuthenticationError: The request is unauthorized, or the Google token has expired and
                the account must be reconnected.
            PermissionDeniedError: You may not access this location.
            NotFoundError: The requested resource does not exist.
            ServerError: The food menus could not be fetched.
        """
        return await self._call(_GET, options, path=(account_id,))

    async def update(
        self,
        account_id: str,
        *,
        menus: Sequence[FoodMenuInput | FoodMenu],
        update_mask: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateGoogleBusinessFoodMenusResponse:
        """Update food menus.

        Sets the food menus of a Google Business Profile location. Send the complete `menus` array.
        For a partial update, name the fields in `update_mask`.

        Args:
            account_id: ID of the account in Late, as returned by `/v1/accounts`.
            menus: Complete list of food menus for the location.
            update_mask: Field mask for a partial update, such as `menus`.

        Returns:
            The food menus are updated.

        Raises:
            BadRequestError: The request is invalid, for example because the body has no `menus`
                array.
            AuthenticationError: The request is unauthorized, or the Google token has expired.
            PermissionDeniedError: You may not access this location.
            NotFoundError: The requested resource does not exist.
            ServerError: The food menus could not be updated.
        """
        return await self._call(
            _UPDATE, options, path=(account_id,), body={"menus": menus, "updateMask": update_mask}
        )
