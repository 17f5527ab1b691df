"""LinkedIn Mentions: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.linkedin_mentions import GetLinkedInMentionsResponse

_GET = Operation(
    "linkedin_mentions.get",
    "GET",
    "/v1/accounts/{accountId}/linkedin-mentions",
    "linkedin_mentions:GetLinkedInMentionsResponse",
    errors={
        "400": "errors:BadRequestBody",
        "401": "errors:UnauthorizedBody",
        "404": "errors:NotFoundBody",
    },
)


class LinkedInMentions(Resource):
    """Resolve LinkedIn people and companies to mentions that you can use in posts."""

    def get(
        self,
        account_id: str,
        *,
        url: str,
        display_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetLinkedInMentionsResponse:
        """Resolve a LinkedIn mention.

        Resolves the URL of a LinkedIn profile or company to a URN, which you need for @mentions in
        posts. Put the returned `mention_format` in the post content. To mention a person, you need
        admin access to an organization.

        Args:
            account_id: ID of the LinkedIn account.
            url: URL of a LinkedIn profile or company, or a vanity name.
            display_name: Display name, exactly as LinkedIn shows it: a person mention is clickable
                only with it, and an organization mention does not need it.

        Returns:
            The URN and the text to use in the post.

        Raises:
            BadRequestError: The request is not valid, or no organization was found, which a person
                mention needs.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The person or organization does not exist.

        Example:
            late.linkedin_mentions.get("66f1a2b3c4d5e6f708192ad7", url="https://example.com")
        """
        return self._call(
            _GET, options, path=(account_id,), query={"url": url, "displayName": display_name}
        )


class AsyncLinkedInMentions(AsyncResource):
    """Resolve LinkedIn people and companies to mentions that you can use in posts."""

    async def get(
        self,
        account_id: str,
        *,
        url: str,
        display_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetLinkedInMentionsResponse:
        """Resolve a LinkedIn mention.

        Resolves the URL of a LinkedIn profile or company to a URN, which you need for @mentions in
        posts. Put the returned `mention_format` in the post content. To mention a person, you need
        admin access to an organization.

        Args:
            account_id: ID of the LinkedIn account.
            url: URL of a LinkedIn profile or company, or a vanity name.
            display_name: Display name, exactly as LinkedIn shows it: a person mention is clickable
                only with it, and an organization mention does not need it.

        Returns:
            The URN and the text to use in the post.

        Raises:
            BadRequestError: The request is not valid, or no organization was found, which a person
                mention needs.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The person or organization does not exist.
        """
        return await self._call(
            _GET, options, path=(account_id,), query={"url": url, "displayName": display_name}
        )
