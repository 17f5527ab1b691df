"""Gmb: methods of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource

if TYPE_CHECKING:
    from .gmb_attributes import AsyncGmbAttributes, GmbAttributes
    from .gmb_food_menus import AsyncGmbFoodMenus, GmbFoodMenus
    from .gmb_location import AsyncGmbLocationResource, GmbLocationResource
    from .gmb_media import AsyncGmbMedia, GmbMedia
    from .gmb_place_actions import AsyncGmbPlaceActions, GmbPlaceActions
    from .gmb_reviews import AsyncGmbReviews, GmbReviews


class Gmb(Resource):
    """Gmb: reviews, food menus, location, media, attributes, place actions."""

    @cached_property
    def reviews(self) -> GmbReviews:
        """Read the reviews of a Google Business Profile location."""
        from .gmb_reviews import GmbReviews

        return GmbReviews(self._session)

    @cached_property
    def food_menus(self) -> GmbFoodMenus:
        """Read and update the food menus of a Google Business Profile location."""
        from .gmb_food_menus import GmbFoodMenus

        return GmbFoodMenus(self._session)

    @cached_property
    def location(self) -> GmbLocationResource:
        """Read and update the details of a Google Business Profile location, such as opening
        hours and contact data.
        """
        from .gmb_location import GmbLocationResource

        return GmbLocationResource(self._session)

    @cached_property
    def media(self) -> GmbMedia:
        """List, add, and delete photos of a Google Business Profile location."""
        from .gmb_media import GmbMedia

        return GmbMedia(self._session)

    @cached_property
    def attributes(self) -> GmbAttributes:
        """Read and update the attributes of a Google Business Profile location, such as
        amenities and payment types.
        """
        from .gmb_attributes import GmbAttributes

        return GmbAttributes(self._session)

    @cached_property
    def place_actions(self) -> GmbPlaceActions:
        """Manage the booking, ordering, and reservation links of a Google Business Profile
        location.
        """
        from .gmb_place_actions import GmbPlaceActions

        return GmbPlaceActions(self._session)


class AsyncGmb(AsyncResource):
    """Gmb: reviews, food menus, location, media, attributes, place actions."""

    @cached_property
    def reviews(self) -> AsyncGmbReviews:
        """Read the reviews of a Google Business Profile location."""
        from .gmb_reviews import AsyncGmbReviews

        return AsyncGmbReviews(self._session)

    @cached_property
    def food_menus(self) -> AsyncGmbFoodMenus:
        """Read and update the food menus of a Google Business Profile location."""
        from .gmb_food_menus import AsyncGmbFoodMenus

        return AsyncGmbFoodMenus(self._session)

    @cached_property
    def location(self) -> AsyncGmbLocationResource:
        """Read and update the details of a Google Business Profile location, such as opening
        hours and contact data.
        """
        from .gmb_location import AsyncGmbLocationResource

        return AsyncGmbLocationResource(self._session)

    @cached_property
    def media(self) -> AsyncGmbMedia:
        """List, add, and delete photos of a Google Business Profile location."""
        from .gmb_media import AsyncGmbMedia

        return AsyncGmbMedia(self._session)

    @cached_property
    def attributes(self) -> AsyncGmbAttributes:
        """Read and update the attributes of a Google Business Profile location, such as
        amenities and payment types.
        """
        from .gmb_attributes import AsyncGmbAttributes

        return AsyncGmbAttributes(self._session)

    @cached_property
    def place_actions(self) -> AsyncGmbPlaceActions:
        """Manage the booking, ordering, and reservation links of a Google Business Profile
        location.
        """
        from .gmb_place_actions import AsyncGmbPlaceActions

        return AsyncGmbPlaceActions(self._session)
