"""Accounts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.accounts import Account, Labels, Profile
    from ..types.accounts import LabelsInput, ProfileInput

_CREATE = Operation(
    "accounts.create",
    "POST",
    "/accounts",
    "accounts:Account",
    inputs={"profile": "accounts:Profile", "labels": "accounts:Labels"},
)


class Accounts(Resource):
    """Accounts."""

    def create(
        self,
        *,
        user_name: str,
        secret: str,
        profile: ProfileInput | Profile | Omit = omit,
        labels: LabelsInput | Labels | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Account:
        """Call `POST /accounts`.

        Returns:
            The account.

        Example:
            members.accounts.create(user_name="Example", secret="secret")
        """
        return self._call(
            _CREATE,
            options,
            body={"userName": user_name, "secret": secret, "profile": profile, "labels": labels},
        )


class AsyncAccounts(AsyncResource):
    """Accounts."""

    async def create(
        self,
        *,
        user_name: str,
        secret: str,
        profile: ProfileInput | Profile | Omit = omit,
        labels: LabelsInput | Labels | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Account:
        """Call `POST /accounts`.

        Returns:
            The account.
        """
        return await self._call(
            _CREATE,
            options,
            body={"userName": user_name, "secret": secret, "profile": profile, "labels": labels},
        )
