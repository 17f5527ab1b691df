"""Users: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.users import GetUser, ListUser, ListUsersResponse

_LIST = Operation(
    "users.list",
    "GET",
    "/v1/users",
    "users:ListUsersResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("users",), ""),
)
_GET = Operation(
    "users.get",
    "GET",
    "/v1/users/{userId}",
    "users:GetUserResponse",
    unwrap="user",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)


class Users(Resource):
    """Look up the users of your workspace, their roles, and their profile access."""

    def list(self, **options: Unpack[RequestOptions]) -> Page[ListUser, ListUsersResponse]:
        """List users.

        Returns all users of the workspace with their roles and the profiles they can access.
        `current_user_id` tells you which of them made the call.

        Returns:
            The users of the workspace.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for user in late.users.list():
                print(user)
        """
        return self._pages(_LIST, options)

    def get(self, user_id: str, **options: Unpack[RequestOptions]) -> GetUser:
        """Get a user.

        Looks up one user by ID and returns their name, email, role, and profile access.

        Args:
            user_id: ID of the user to return.

        Returns:
            The requested user.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to view this user.
            NotFoundError: The requested resource does not exist.

        Example:
            late.users.get("66f1a2b3c4d5e6f708192af8")
        """
        return self._call(_GET, options, path=(user_id,))


class AsyncUsers(AsyncResource):
    """Look up the users of your workspace, their roles, and their profile access."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPages[ListUser, ListUsersResponse]:
        """List users.

        Returns all users of the workspace with their roles and the profiles they can access.
        `current_user_id` tells you which of them made the call.

        Returns:
            The users of the workspace.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(_LIST, options)

    async def get(self, user_id: str, **options: Unpack[RequestOptions]) -> GetUser:
        """Get a user.

        Looks up one user by ID and returns their name, email, role, and profile access.

        Args:
            user_id: ID of the user to return.

        Returns:
            The requested user.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You are not allowed to view this user.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_GET, options, path=(user_id,))
