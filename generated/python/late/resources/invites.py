"""Invites: methods of the API."""

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
    from ..models.invites import CreateInviteTokenResponse, InviteTokenScope

_CREATE = Operation(
    "invites.create",
    "POST",
    "/v1/invite/tokens",
    "invites:CreateInviteTokenResponse",
    errors={"401": "errors:UnauthorizedBody"},
)


class Invites(Resource):
    """Create invite links that give team members access to your profiles."""

    def create(
        self,
        *,
        scope: InviteTokenScope,
        profile_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateInviteTokenResponse:
        """Create an invite link.

        Creates a secure invite link that gives a team member access to all your profiles or to the
        ones you choose. The link works once and expires after 7 days.

        Args:
            scope: Profiles that the invite opens: `all` for every profile, `profiles` for the ones
                in `profile_ids`.
            profile_ids: IDs of the profiles that the invite opens. Mandatory if `scope` is
                `profiles`.

        Returns:
            The new invite, with its link.

        Raises:
            BadRequestError: The request body is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: At least one of the profiles does not exist or does not belong to
                you.

        Example:
            late.invites.create(scope="profiles", profile_ids=["66f1a2b3c4d5e6f708192a3b"])
        """
        return self._call(_CREATE, options, body={"scope": scope, "profileIds": profile_ids})


class AsyncInvites(AsyncResource):
    """Create invite links that give team members access to your profiles."""

    async def create(
        self,
        *,
        scope: InviteTokenScope,
        profile_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateInviteTokenResponse:
        """Create an invite link.

        Creates a secure invite link that gives a team member access to all your profiles or to the
        ones you choose. The link works once and expires after 7 days.

        Args:
            scope: Profiles that the invite opens: `all` for every profile, `profiles` for the ones
                in `profile_ids`.
            profile_ids: IDs of the profiles that the invite opens. Mandatory if `scope` is
                `profiles`.

        Returns:
            The new invite, with its link.

        Raises:
            BadRequestError: The request body is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: At least one of the profiles does not exist or does not belong to
                you.
        """
        return await self._call(_CREATE, options, body={"scope": scope, "profileIds": profile_ids})
