"""Profiles: methods of the API."""

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
    from ..models.profile import Profile
    from ..models.profiles import DeleteProfileResponse, ProfilesListResponse

_LIST = Operation(
    "profiles.list",
    "GET",
    "/v1/profiles",
    "profiles:ProfilesListResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("profiles",), ""),
)
_CREATE = Operation(
    "profiles.create",
    "POST",
    "/v1/profiles",
    "profiles:ProfileCreateResponse",
    unwrap="profile",
    errors={"401": "errors:UnauthorizedBody"},
)
_GET = Operation(
    "profiles.get",
    "GET",
    "/v1/profiles/{profileId}",
    "profiles:GetProfileResponse",
    unwrap="profile",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_UPDATE = Operation(
    "profiles.update",
    "PUT",
    "/v1/profiles/{profileId}",
    "profiles:UpdateProfileResponse",
    unwrap="profile",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_DELETE = Operation(
    "profiles.delete",
    "DELETE",
    "/v1/profiles/{profileId}",
    "profiles:DeleteProfileResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)


class Profiles(Resource):
    """Manage profiles, which group connected social accounts."""

    def list(
        self, *, include_over_limit: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[Profile, ProfilesListResponse]:
        """List profiles.

        Returns your profiles, ordered by creation date. Profiles beyond your plan's limit are left
        out unless you set `include_over_limit` to `True`.

        Args:
            include_over_limit: Set to `True` to also return profiles over the plan limit, each
                flagged with `is_over_limit=True`. Default: `False`.

        Returns:
            Your profiles, ordered by creation date.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for profile in late.profiles.list(include_over_limit=True):
                print(profile)
        """
        return self._pages(_LIST, options, query={"includeOverLimit": include_over_limit})

    def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Profile:
        """Create a profile.

        Creates a profile. `name` is required; `description` and `color` are optional. The request
        fails with 403 once your profile limit is exceeded.

        Args:
            name: Display name of the profile.
            description: Free-form description of the profile.
            color: Color of the profile as a hex code with a leading `#`.

        Returns:
            The new profile.

        Raises:
            BadRequestError: The request body is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You have exceeded your profile limit.

        Example:
            late.profiles.create(
                name="Northwind Roastery", description="Wholesale and events", color="#0d9488"
            )
        """
        return self._call(
            _CREATE, options, body={"name": name, "description": description, "color": color}
        )

    def get(self, profile_id: str, **options: Unpack[RequestOptions]) -> Profile:
        """Get a profile.

        Looks up one profile by ID. The response includes its name, its color, and whether it is the
        default profile.

        Args:
            profile_id: ID of the profile to return.

        Returns:
            The requested profile.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.profiles.get("66f1a2b3c4d5e6f708192ad5")
        """
        return self._call(_GET, options, path=(profile_id,))

    def update(
        self,
        profile_id: str,
        *,
        name: str | Omit = omit,
        description: str | Omit = omit,
        color: str | Omit = omit,
        is_default: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Profile:
        """Update a profile.

        Changes the name, description, or color of a profile, or whether it is the default.

        Args:
            profile_id: ID of the profile to update.
            name: New name of the profile.
            description: New description of the profile.
            color: New color of the profile as a hex code with a leading `#`.
            is_default: Whether this is the default profile.

        Returns:
            The profile after the update.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.profiles.update(
                "66f1a2b3c4d5e6f708192ad5",
                name="Northwind Roastery EU",
                color="#b45309",
                is_default=True,
            )
        """
        return self._call(
            _UPDATE,
            options,
            path=(profile_id,),
            body={
                "name": name,
                "description": description,
                "color": color,
                "isDefault": is_default,
            },
        )

    def delete(self, profile_id: str, **options: Unpack[RequestOptions]) -> DeleteProfileResponse:
        """Delete a profile.

        Deletes a profile for good. A profile that still has connected accounts is rejected with
        400.

        Args:
            profile_id: ID of the profile to delete.

        Returns:
            The profile is deleted.

        Raises:
            BadRequestError: The profile still has accounts connected to it.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to delete this profile.
            NotFoundError: The requested resource does not exist.

        Example:
            late.profiles.delete("66f1a2b3c4d5e6f708192ad5")
        """
        return self._call(_DELETE, options, path=(profile_id,))


class AsyncProfiles(AsyncResource):
    """Manage profiles, which group connected social accounts."""

    def list(
        self, *, include_over_limit: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[Profile, ProfilesListResponse]:
        """List profiles.

        Returns your profiles, ordered by creation date. Profiles beyond your plan's limit are left
        out unless you set `include_over_limit` to `True`.

        Args:
            include_over_limit: Set to `True` to also return profiles over the plan limit, each
                flagged with `is_over_limit=True`. Default: `False`.

        Returns:
            Your profiles, ordered by creation date.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(_LIST, options, query={"includeOverLimit": include_over_limit})

    async def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Profile:
        """Create a profile.

        Creates a profile. `name` is required; `description` and `color` are optional. The request
        fails with 403 once your profile limit is exceeded.

        Args:
            name: Display name of the profile.
            description: Free-form description of the profile.
            color: Color of the profile as a hex code with a leading `#`.

        Returns:
            The new profile.

        Raises:
            BadRequestError: The request body is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You have exceeded your profile limit.
        """
        return await self._call(
            _CREATE, options, body={"name": name, "description": description, "color": color}
        )

    async def get(self, profile_id: str, **options: Unpack[RequestOptions]) -> Profile:
        """Get a profile.

        Looks up one profile by ID. The response includes its name, its color, and whether it is the
        default profile.

        Args:
            profile_id: ID of the profile to return.

        Returns:
            The requested profile.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_GET, options, path=(profile_id,))

    async def update(
        self,
        profile_id: str,
        *,
        name: str | Omit = omit,
        description: str | Omit = omit,
        color: str | Omit = omit,
        is_default: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Profile:
        """Update a profile.

        Changes the name, description, or color of a profile, or whether it is the default.

        Args:
            profile_id: ID of the profile to update.
            name: New name of the profile.
            description: New description of the profile.
            color: New color of the profile as a hex code with a leading `#`.
            is_default: Whether this is the default profile.

        Returns:
            The profile after the update.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(
            _UPDATE,
            options,
            path=(profile_id,),
            body={
                "name": name,
                "description": description,
                "color": color,
                "isDefault": is_default,
            },
        )

    async def delete(
        self, profile_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteProfileResponse:
        """Delete a profile.

        Deletes a profile for good. A profile that still has connected accounts is rejected with
        400.

        Args:
            profile_id: ID of the profile to delete.

        Returns:
            The profile is deleted.

        Raises:
            BadRequestError: The profile still has accounts connected to it.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to delete this profile.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_DELETE, options, path=(profile_id,))
