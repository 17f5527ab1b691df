"""Admin: methods of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource

if TYPE_CHECKING:
    from .admin_things import AdminThings, AsyncAdminThings


class Admin(Resource):
    """Admin: things."""

    @cached_property
    def things(self) -> AdminThings:
        """Things."""
        from .admin_things import AdminThings

        return AdminThings(self._session)


class AsyncAdmin(AsyncResource):
    """Admin: things."""

    @cached_property
    def things(self) -> AsyncAdminThings:
        """Things."""
        from .admin_things import AsyncAdminThings

        return AsyncAdminThings(self._session)
