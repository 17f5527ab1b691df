"""Account Groups: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.account_groups import (
        AccountGroup,
        DeleteAccountGroupResponse,
        ListAccountGroupsResponse,
    )

_LIST = Operation(
    "account_groups.list",
    "GET",
    "/v1/account-groups",
    "account_groups:ListAccountGroupsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("groups",), ""),
)
_CREATE = Operation(
    "account_groups.create",
    "POST",
    "/v1/account-groups",
    "account_groups:CreateAccountGroupResponse",
    unwrap="group",
    errors={"401": "errors:UnauthorizedBody"},
)
_UPDATE = Operation(
    "account_groups.update",
    "PUT",
    "/v1/account-groups/{groupId}",
    "account_groups:UpdateAccountGroupResponse",
    unwrap="group",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_DELETE = Operation(
    "account_groups.delete",
    "DELETE",
    "/v1/account-groups/{groupId}",
    "account_groups:DeleteAccountGroupResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)


class AccountGroups(Resource):
    """Organize connected social accounts into named groups."""

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> Page[AccountGroup, ListAccountGroupsResponse]:
        """List account groups.

        Returns all your account groups, each with its name and the IDs of its accounts.

        Returns:
            Your account groups.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for group in late.account_groups.list():
                print(group)
        """
        return self._pages(_LIST, options)

    def create(
        self, *, name: str, account_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> AccountGroup:
        """Create an account group.

        Creates an account group from a name and a list of social account IDs.

        Args:
            name: Name of the group.
            account_ids: IDs of the social accounts in the group.

        Returns:
            The new group.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The API key is missing or invalid.
            ConflictError: Another group already has this name.

        Example:
            late.account_groups.create(
                name="Launch channels",
                account_ids=["66f1a2b3c4d5e6f708192b01", "66f1a2b3c4d5e6f708192b02"],
            )
        """
        return self._call(_CREATE, options, body={"name": name, "accountIds": account_ids})

    def update(
        self,
        group_id: str,
        *,
        name: str | Omit = omit,
        account_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Update an account group.

        Renames a group, changes its accounts, or does both.

        Args:
            group_id: ID of the group to update.
            name: New name of the group.
            account_ids: IDs of the social accounts the group should have.

        Returns:
            The group after the update.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
            ConflictError: Another group already has this name.

        Example:
            late.account_groups.update("66f1a2b3c4d5e6f708192a2a", name="Holiday channels")
        """
        return self._call(
            _UPDATE, options, path=(group_id,), body={"name": name, "accountIds": account_ids}
        )

    def delete(
        self, group_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteAccountGroupResponse:
        """Delete an account group.

        Deletes an account group for good. Its accounts stay as they are.

        Args:
            group_id: ID of the group to delete.

        Returns:
            The group is deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.account_groups.delete("66f1a2b3c4d5e6f708192a2a")
        """
        return self._call(_DELETE, options, path=(group_id,))


class AsyncAccountGroups(AsyncResource):
    """Organize connected social accounts into named groups."""

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[AccountGroup, ListAccountGroupsResponse]:
        """List account groups.

        Returns all your account groups, each with its name and the IDs of its accounts.

        Returns:
            Your account groups.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(_LIST, options)

    async def create(
        self, *, name: str, account_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> AccountGroup:
        """Create an account group.

        Creates an account group from a name and a list of social account IDs.

        Args:
            name: Name of the group.
            account_ids: IDs of the social accounts in the group.

        Returns:
            The new group.

        Raises:
            BadRequestError: The request is invalid.
            AuthenticationError: The API key is missing or invalid.
            ConflictError: Another group already has this name.
        """
        return await self._call(_CREATE, options, body={"name": name, "accountIds": account_ids})

    async def update(
        self,
        group_id: str,
        *,
        name: str | Omit = omit,
        account_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Update an account group.

        Renames a group, changes its accounts, or does both.

        Args:
            group_id: ID of the group to update.
            name: New name of the group.
            account_ids: IDs of the social accounts the group should have.

        Returns:
            The group after the update.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
            ConflictError: Another group already has this name.
        """
        return await self._call(
            _UPDATE, options, path=(group_id,), body={"name": name, "accountIds": account_ids}
        )

    async def delete(
        self, group_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteAccountGroupResponse:
        """Delete an account group.

        Deletes an account group for good. Its accounts stay as they are.

        Args:
            group_id: ID of the group to delete.

        Returns:
            The group is deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_DELETE, options, path=(group_id,))
