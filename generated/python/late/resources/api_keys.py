"""Api Keys: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.api_keys import (
        ApiKey,
        ApiKeyPermission,
        ApiKeyScope,
        DeleteApiKeyResponse,
        ListApiKeysResponse,
    )

_LIST = Operation(
    "api_keys.list",
    "GET",
    "/v1/api-keys",
    "api_keys:ListApiKeysResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("api_keys",), ""),
)
_CREATE = Operation(
    "api_keys.create",
    "POST",
    "/v1/api-keys",
    "api_keys:CreateApiKeyResponse",
    unwrap="api_key",
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE = Operation(
    "api_keys.delete",
    "DELETE",
    "/v1/api-keys/{keyId}",
    "api_keys:DeleteApiKeyResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)


class ApiKeys(Resource):
    """Create, list, and revoke API keys."""

    def list(self, **options: Unpack[RequestOptions]) -> Page[ApiKey, ListApiKeysResponse]:
        """List API keys.

        Returns every API key of the authenticated user. Each key comes with a preview only; its
        full value is not included.

        Returns:
            Your API keys, without their full values.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for key in late.api_keys.list():
                print(key)
        """
        return self._pages(_LIST, options)

    def create(
        self,
        *,
        name: str,
        expires_in: int | Omit = omit,
        scope: ApiKeyScope | Omit = omit,
        profile_ids: Sequence[str] | Omit = omit,
        permission: ApiKeyPermission | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ApiKey:
        """Create an API key.

        Creates an API key, with an expiry if you set `expires_in`. Store the full key right away:
        this response is the only place where you get it.

        Args:
            name: Name of the key.
            expires_in: Lifetime of the key in days.
            scope: Profiles that the key can reach: `full` for all profiles, `profiles` for the ones
                in `profile_ids`. Default: `"full"`.
            profile_ids: IDs of the profiles that the key can reach. Mandatory if `scope` is
                `profiles`.
            permission: Operations that the key allows: `read-write` for everything, `read` for GET
                requests only. Default: `"read-write"`.

        Returns:
            The new API key, with its full value.

        Raises:
            BadRequestError: The request is invalid: the name is missing, the scope or permission is
                not valid, or `profile_ids` is missing while `scope` is `profiles`.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.api_keys.create(
                name="Reporting job",
                expires_in=30,
                scope="profiles",
                profile_ids=["66f1a2b3c4d5e6f708192a3b"],
                permission="read",
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "expiresIn": expires_in,
                "scope": scope,
                "profileIds": profile_ids,
                "permission": permission,
            },
        )

    def delete(self, key_id: str, **options: Unpack[RequestOptions]) -> DeleteApiKeyResponse:
        """Delete an API key.

        Revokes an API key and deletes it for good.

        Args:
            key_id: ID of the API key to delete.

        Returns:
            The API key is revoked and deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.api_keys.delete("66f1a2b3c4d5e6f708192a5e")
        """
        return self._call(_DELETE, options, path=(key_id,))


class AsyncApiKeys(AsyncResource):
    """Create, list, and revoke API keys."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPages[ApiKey, ListApiKeysResponse]:
        """List API keys.

        Returns every API key of the authenticated user. Each key comes with a preview only; its
        full value is not included.

        Returns:
            Your API keys, without their full values.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(_LIST, options)

    async def create(
        self,
        *,
        name: str,
        expires_in: int | Omit = omit,
        scope: ApiKeyScope | Omit = omit,
        profile_ids: Sequence[str] | Omit = omit,
        permission: ApiKeyPermission | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ApiKey:
        """Create an API key.

        Creates an API key, with an expiry if you set `expires_in`. Store the full key right away:
        this response is the only place where you get it.

        Args:
            name: Name of the key.
            expires_in: Lifetime of the key in days.
            scope: Profiles that the key can reach: `full` for all profiles, `profiles` for the ones
                in `profile_ids`. Default: `"full"`.
            profile_ids: IDs of the profiles that the key can reach. Mandatory if `scope` is
                `profiles`.
            permission: Operations that the key allows: `read-write` for everything, `read` for GET
                requests only. Default: `"read-write"`.

        Returns:
            The new API key, with its full value.

        Raises:
            BadRequestError: The request is invalid: the name is missing, the scope or permission is
                not valid, or `profile_ids` is missing while `scope` is `profiles`.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "expiresIn": expires_in,
                "scope": scope,
                "profileIds": profile_ids,
                "permission": permission,
            },
        )

    async def delete(self, key_id: str, **options: Unpack[RequestOptions]) -> DeleteApiKeyResponse:
        """Delete an API key.

        Revokes an API key and deletes it for good.

        Args:
            key_id: ID of the API key to delete.

        Returns:
            The API key is revoked and deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_DELETE, options, path=(key_id,))
