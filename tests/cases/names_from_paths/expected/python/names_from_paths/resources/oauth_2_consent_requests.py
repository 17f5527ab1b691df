"""OAuth 2 Consent Requests: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions

_DELETE = Operation("oauth_2_consent_requests.delete", "DELETE", "/v1/consents/{id}")


class OAuth2ConsentRequests(Resource):
    """OAuth 2 Consent Requests."""

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /v1/consents/{id}`.

        Example:
            client.oauth_2_consent_requests.delete("66f1a2b3c4d5e6f708192a50")
        """
        self._call(_DELETE, options, path=(id,))


class AsyncOAuth2ConsentRequests(AsyncResource):
    """OAuth 2 Consent Requests."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /v1/consents/{id}`."""
        await self._call(_DELETE, options, path=(id,))
