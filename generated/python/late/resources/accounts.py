"""Accounts: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.accounts import (
        AllAccountsHealthAccount,
        AllAccountsHealthPlatform,
        AllAccountsHealthStatus,
        DeleteAccountResponse,
        FollowerStatGranularity,
        GetAccountHealthResponse,
        GetAllAccountsHealthResponse,
        GetFacebookPage,
        GetFacebookPagesResponse,
        GetFollowerStatsResponse,
        GetGmbLocationsResponse,
        GetLinkedInOrganization,
        GetLinkedInOrganizationsResponse,
        GetPinterestBoardsResponse,
        GetRedditFlairsResponse,
        GetRedditSubredditsResponse,
        GmbLocation,
        ListAccountsResponse,
        PinterestBoard,
        RedditFlair,
        RedditSubreddit,
        UpdateAccountResponse,
        UpdateFacebookPageResponse,
        UpdateGmbLocationResponse,
        UpdateRedditSubredditsResponse,
    )
    from ..models.linkedin_organization_account_type import LinkedInOrganizationAccountType
    from ..models.social_account import SocialAccount

_LIST = Operation(
    "accounts.list",
    "GET",
    "/v1/accounts",
    "accounts:ListAccountsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("accounts",), ""),
)
_GET_FOLLOWER_STATS = Operation(
    "accounts.get_follower_stats",
    "GET",
    "/v1/accounts/follower-stats",
    "accounts:GetFollowerStatsResponse",
    errors={"401": "errors:UnauthorizedBody", "403": "errors:FollowerStatForbiddenBody"},
)
_UPDATE = Operation(
    "accounts.update",
    "PUT",
    "/v1/accounts/{accountId}",
    "accounts:UpdateAccountResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_DELETE = Operation(
    "accounts.delete",
    "DELETE",
    "/v1/accounts/{accountId}",
    "accounts:DeleteAccountResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_LIST_HEALTH = Operation(
    "accounts.list_health",
    "GET",
    "/v1/accounts/health",
    "accounts:GetAllAccountsHealthResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("accounts",), ""),
)
_GET_HEALTH = Operation(
    "accounts.get_health",
    "GET",
    "/v1/accounts/{accountId}/health",
    "accounts:GetAccountHealthResponse",
    errors={"401": "errors:UnauthorizedBody", "404": "errors:NotFoundBody"},
)
_LIST_FACEBOOK_PAGES = Operation(
    "accounts.list_facebook_pages",
    "GET",
    "/v1/accounts/{accountId}/facebook-page",
    "accounts:GetFacebookPagesResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("pages",), ""),
)
_SET_FACEBOOK_PAGE = Operation(
    "accounts.set_facebook_page",
    "PUT",
    "/v1/accounts/{accountId}/facebook-page",
    "accounts:UpdateFacebookPageResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_LINKEDIN_ORGANIZATIONS = Operation(
    "accounts.list_linkedin_organizations",
    "GET",
    "/v1/accounts/{accountId}/linkedin-organizations",
    "accounts:GetLinkedInOrganizationsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("organizations",), ""),
)
_SET_LINKEDIN_ORGANIZATION = Operation(
    "accounts.set_linkedin_organization",
    "PUT",
    "/v1/accounts/{accountId}/linkedin-organization",
    "accounts:UpdateLinkedInOrganizationResponse",
    unwrap="account",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_PINTEREST_BOARDS = Operation(
    "accounts.list_pinterest_boards",
    "GET",
    "/v1/accounts/{accountId}/pinterest-boards",
    "accounts:GetPinterestBoardsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("boards",), ""),
)
_SET_PINTEREST_BOARD = Operation(
    "accounts.set_pinterest_board",
    "PUT",
    "/v1/accounts/{accountId}/pinterest-boards",
    "accounts:UpdatePinterestBoardsResponse",
    unwrap="account",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_GMB_LOCATIONS = Operation(
    "accounts.list_gmb_locations",
    "GET",
    "/v1/accounts/{accountId}/gmb-locations",
    "accounts:GetGmbLocationsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("locations",), ""),
)
_SET_GMB_LOCATION = Operation(
    "accounts.set_gmb_location",
    "PUT",
    "/v1/accounts/{accountId}/gmb-locations",
    "accounts:UpdateGmbLocationResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_REDDIT_SUBREDDITS = Operation(
    "accounts.list_reddit_subreddits",
    "GET",
    "/v1/accounts/{accountId}/reddit-subreddits",
    "accounts:GetRedditSubredditsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("subreddits",), ""),
)
_SET_REDDIT_SUBREDDIT = Operation(
    "accounts.set_reddit_subreddit",
    "PUT",
    "/v1/accounts/{accountId}/reddit-subreddits",
    "accounts:UpdateRedditSubredditsResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_REDDIT_FLAIRS = Operation(
    "accounts.list_reddit_flairs",
    "GET",
    "/v1/accounts/{accountId}/reddit-flairs",
    "accounts:GetRedditFlairsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("flairs",), ""),
)


class Accounts(Resource):
    """List, update, disconnect, and check the health of connected social accounts."""

    def list(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: str | Omit = omit,
        include_over_limit: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[SocialAccount, ListAccountsResponse]:
        """List connected accounts.

        Returns the social accounts you have connected, optionally filtered by profile or platform.
        Accounts beyond the plan limit are left out unless you set `include_over_limit` to `True`.
        Follower data is returned only with the analytics add-on.

        Args:
            profile_id: Return only accounts in the profile with this ID.
            platform: Return only accounts on this platform, such as `instagram` or `twitter`.
            include_over_limit: Set to `True` to also return accounts that belong to profiles over
                the plan limit. Default: `False`.

        Returns:
            The connected accounts that match the filters.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for account in late.accounts.list(
                profile_id="66f1a2b3c4d5e6f708192ad5", platform="instagram"
            ):
                print(account)
        """
        return self._pages(
            _LIST,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "includeOverLimit": include_over_limit,
            },
        )

    def get_follower_stats(
        self,
        *,
        account_ids: str | Omit = omit,
        profile_id: str | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        granularity: FollowerStatGranularity | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetFollowerStatsResponse:
        """Get follower statistics.

        Returns the follower history and growth of your connected accounts over a date range. You
        need the analytics add-on. Late updates follower counts once a day.

        Args:
            account_ids: IDs of the accounts to report on, separated by commas; defaults to all your
                accounts.
            profile_id: Report only on accounts in the profile with this ID.
            from_date: First day of the range as `YYYY-MM-DD`; defaults to 30 days ago.
            to_date: Last day of the range as `YYYY-MM-DD`; defaults to today.
            granularity: Interval by which the data is aggregated: `daily`, `weekly`, or `monthly`.
                Default: `"daily"`.

        Returns:
            Follower history and growth for each account.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the analytics add-on.

        Example:
            late.accounts.get_follower_stats(from_date=dt.date(2026, 12, 1), granularity="daily")
        """
        return self._call(
            _GET_FOLLOWER_STATS,
            options,
            query={
                "accountIds": account_ids,
                "profileId": profile_id,
                "fromDate": from_date,
                "toDate": to_date,
                "granularity": granularity,
            },
        )

    def update(
        self,
        account_id: str,
        *,
        username: str | Omit = omit,
        display_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateAccountResponse:
        """Update a connected account.

        Overrides the username or display name of a connected account.

        Args:
            account_id: ID of the account to update.
            username: Username override.
            display_name: Display name override.

        Returns:
            The account is updated.

        Raises:
            BadRequestError: The request body is invalid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.accounts.update(
                "66f1a2b3c4d5e6f708192ad7", display_name="Northwind Coffee Official"
            )
        """
        return self._call(
            _UPDATE,
            options,
            path=(account_id,),
            body={"username": username, "displayName": display_name},
        )

    def delete(self, account_id: str, **options: Unpack[RequestOptions]) -> DeleteAccountResponse:
        """Disconnect an account.

        Disconnects a social account and removes it from Late.

        Args:
            account_id: ID of the account to disconnect.

        Returns:
            The account is disconnected and removed.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.accounts.delete("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_DELETE, options, path=(account_id,))

    def list_health(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: AllAccountsHealthPlatform | Omit = omit,
        status: AllAccountsHealthStatus | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AllAccountsHealthAccount, GetAllAccountsHealthResponse]:
        """Check health of all accounts.

        Reports the health of every connected account: whether its token is valid, what its
        permissions allow, and which issues need your attention. The response also counts accounts
        by health status. Narrow the list by profile, platform, or status.

        Args:
            profile_id: Check only accounts in the profile with this ID.
            platform: Check only accounts on this platform.
            status: Return only accounts with this health status.

        Returns:
            Health of the accounts, with a summary.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            for account in late.accounts.list_health(platform="facebook", status="healthy"):
                print(account)
        """
        return self._pages(
            _LIST_HEALTH,
            options,
            query={"profileId": profile_id, "platform": platform, "status": status},
        )

    def get_health(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetAccountHealthResponse:
        """Check health of an account.

        Reports the health of one connected account in detail: the state of its token, the
        permissions it holds, any issues, and recommendations to fix them.

        Args:
            account_id: ID of the account to check.

        Returns:
            Health of the account in detail.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.

        Example:
            late.accounts.get_health("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET_HEALTH, options, path=(account_id,))

    def list_facebook_pages(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> Page[GetFacebookPage, GetFacebookPagesResponse]:
        """List Facebook Pages.

        Returns every Facebook Page that the connected account can access, and the ID of the Page
        selected at present.

        Args:
            account_id: ID of the connected Facebook account.

        Returns:
            The Facebook Pages of the account.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            for item in late.accounts.list_facebook_pages("66f1a2b3c4d5e6f708192ad7"):
                print(item)
        """
        return self._pages(_LIST_FACEBOOK_PAGES, options, path=(account_id,))

    def set_facebook_page(
        self, account_id: str, *, selected_page_id: str, **options: Unpack[RequestOptions]
    ) -> UpdateFacebookPageResponse:
        """Select the active Facebook Page.

        Changes the active Facebook Page of a connected account.

        Args:
            account_id: ID of the connected Facebook account.
            selected_page_id: ID of the Page to make active, which must be one of the Pages
                available to the account.

        Returns:
            The active Page has changed.

        Raises:
            BadRequestError: The Page is not among those available to the account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            late.accounts.set_facebook_page(
                "66f1a2b3c4d5e6f708192ad7", selected_page_id="102030405060708"
            )
        """
        return self._call(
            _SET_FACEBOOK_PAGE,
            options,
            path=(account_id,),
            body={"selectedPageId": selected_page_id},
        )

    def list_linkedin_organizations(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> Page[GetLinkedInOrganization, GetLinkedInOrganizationsResponse]:
        """List the account's LinkedIn organizations.

        Returns the LinkedIn organizations (company pages) of which the connected account is an
        admin.

        Args:
            account_id: ID of the connected LinkedIn account.

        Returns:
            The organizations that the account administers.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            for organization in late.accounts.list_linkedin_organizations(
                "66f1a2b3c4d5e6f708192ad7"
            ):
                print(organization)
        """
        return self._pages(_LIST_LINKEDIN_ORGANIZATIONS, options, path=(account_id,))

    def set_linkedin_organization(
        self,
        account_id: str,
        *,
        account_type: LinkedInOrganizationAccountType,
        selected_organization: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SocialAccount:
        """Switch the LinkedIn account type.

        Sets whether a LinkedIn account posts as the personal profile or as an organization (company
        page).

        Args:
            account_id: ID of the connected LinkedIn account.
            account_type: Whether to post as the personal profile (`personal`) or as a company page
                (`organization`).
            selected_organization: Organization to post as when `account_type` is `organization`.

        Returns:
            The account type has changed.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            late.accounts.set_linkedin_organization(
                "66f1a2b3c4d5e6f708192ad7",
                account_type="organization",
                selected_organization={
                    "id": "12345678",
                    "name": "Harbor Coffee",
                    "vanityName": "harbor-coffee",
                },
            )
        """
        return self._call(
            _SET_LINKEDIN_ORGANIZATION,
            options,
            path=(account_id,),
            body={"accountType": account_type, "selectedOrganization": selected_organization},
        )

    def list_pinterest_boards(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> Page[PinterestBoard, GetPinterestBoardsResponse]:
        """List the account's Pinterest boards.

        Returns the boards of a connected Pinterest account. Take the board ID for a Pinterest post
        from here.

        Args:
            account_id: ID of the connected Pinterest account.

        Returns:
            The boards of the account.

        Raises:
            BadRequestError: The account is not a Pinterest account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            for board in late.accounts.list_pinterest_boards("66f1a2b3c4d5e6f708192ad7"):
                print(board)
        """
        return self._pages(_LIST_PINTEREST_BOARDS, options, path=(account_id,))

    def set_pinterest_board(
        self,
        account_id: str,
        *,
        default_board_id: str,
        default_board_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SocialAccount:
        """Set the default Pinterest board.

        Sets the board to which the account publishes pins by default.

        Args:
            account_id: ID of the connected Pinterest account.
            default_board_id: ID of the board to use by default.
            default_board_name: Name of the board to use by default.

        Returns:
            The default board is set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            late.accounts.set_pinterest_board(
                "66f1a2b3c4d5e6f708192ad7",
                default_board_id="549755885175000001",
                default_board_name="Latte Art",
            )
        """
        return self._call(
            _SET_PINTEREST_BOARD,
            options,
            path=(account_id,),
            body={"defaultBoardId": default_board_id, "defaultBoardName": default_board_name},
        )

    def list_gmb_locations(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> Page[GmbLocation, GetGmbLocationsResponse]:
        """List Google Business locations.

        Returns every Google Business Profile location that the connected account can access, and
        the ID of the location selected at present.

        Args:
            account_id: ID of the connected Google Business Profile account.

        Returns:
            The locations of the account.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            for location in late.accounts.list_gmb_locations("66f1a2b3c4d5e6f708192ad7"):
                print(location)
        """
        return self._pages(_LIST_GMB_LOCATIONS, options, path=(account_id,))

    def set_gmb_location(
        self, account_id: str, *, selected_location_id: str, **options: Unpack[RequestOptions]
    ) -> UpdateGmbLocationResponse:
        """Select the active Google Business location.

        Changes the active Google Business Profile location of a connected account.

        Args:
            account_id: ID of the connected Google Business Profile account.
            selected_location_id: ID of the location to make active, which must be one of the
                locations available to the account.

        Returns:
            The active location has changed.

        Raises:
            BadRequestError: The location is not among those available to the account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            late.accounts.set_gmb_location(
                "66f1a2b3c4d5e6f708192ad7", selected_location_id="12345678901234567890"
            )
        """
        return self._call(
            _SET_GMB_LOCATION,
            options,
            path=(account_id,),
            body={"selectedLocationId": selected_location_id},
        )

    def list_reddit_subreddits(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> Page[RedditSubreddit, GetRedditSubredditsResponse]:
        """List the account's subreddits.

        Returns the subreddits to which the connected Reddit account can post, and the default one.
        Take the subreddit name for a Reddit post from here.

        Args:
            account_id: ID of the connected Reddit account.

        Returns:
            The subreddits of the account.

        Raises:
            BadRequestError: The account is not a Reddit account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            for subreddit in late.accounts.list_reddit_subreddits("66f1a2b3c4d5e6f708192ad7"):
                print(subreddit)
        """
        return self._pages(_LIST_REDDIT_SUBREDDITS, options, path=(account_id,))

    def set_reddit_subreddit(
        self, account_id: str, *, default_subreddit: str, **options: Unpack[RequestOptions]
    ) -> UpdateRedditSubredditsResponse:
        """Set the default subreddit.

        Sets the subreddit to which the Reddit account publishes posts by default.

        Args:
            account_id: ID of the connected Reddit account.
            default_subreddit: Name of the subreddit to use by default.

        Returns:
            The default subreddit is set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            late.accounts.set_reddit_subreddit(
                "66f1a2b3c4d5e6f708192ad7", default_subreddit="Coffee"
            )
        """
        return self._call(
            _SET_REDDIT_SUBREDDIT,
            options,
            path=(account_id,),
            body={"defaultSubreddit": default_subreddit},
        )

    def list_reddit_flairs(
        self, account_id: str, *, subreddit: str, **options: Unpack[RequestOptions]
    ) -> Page[RedditFlair, GetRedditFlairsResponse]:
        """List a subreddit's post flairs.

        Returns the post flairs that a subreddit offers. Some subreddits accept a post only with a
        flair.

        Args:
            account_id: ID of the connected Reddit account.
            subreddit: Name of the subreddit whose flairs you want, without the `r/` prefix.

        Returns:
            The flairs of the subreddit.

        Raises:
            BadRequestError: The account is not a Reddit account, or `subreddit` is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.

        Example:
            for flair in late.accounts.list_reddit_flairs(
                "66f1a2b3c4d5e6f708192ad7", subreddit="subreddit"
            ):
                print(flair)
        """
        return self._pages(
            _LIST_REDDIT_FLAIRS, options, path=(account_id,), query={"subreddit": subreddit}
        )


class AsyncAccounts(AsyncResource):
    """List, update, disconnect, and check the health of connected social accounts."""

    def list(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: str | Omit = omit,
        include_over_limit: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[SocialAccount, ListAccountsResponse]:
        """List connected accounts.

        Returns the social accounts you have connected, optionally filtered by profile or platform.
        Accounts beyond the plan limit are left out unless you set `include_over_limit` to `True`.
        Follower data is returned only with the analytics add-on.

        Args:
            profile_id: Return only accounts in the profile with this ID.
            platform: Return only accounts on this platform, such as `instagram` or `twitter`.
            include_over_limit: Set to `True` to also return accounts that belong to profiles over
                the plan limit. Default: `False`.

        Returns:
            The connected accounts that match the filters.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(
            _LIST,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "includeOverLimit": include_over_limit,
            },
        )

    async def get_follower_stats(
        self,
        *,
        account_ids: str | Omit = omit,
        profile_id: str | Omit = omit,
        from_date: dt.date | str | Omit = omit,
        to_date: dt.date | str | Omit = omit,
        granularity: FollowerStatGranularity | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetFollowerStatsResponse:
        """Get follower statistics.

        Returns the follower history and growth of your connected accounts over a date range. You
        need the analytics add-on. Late updates follower counts once a day.

        Args:
            account_ids: IDs of the accounts to report on, separated by commas; defaults to all your
                accounts.
            profile_id: Report only on accounts in the profile with this ID.
            from_date: First day of the range as `YYYY-MM-DD`; defaults to 30 days ago.
            to_date: Last day of the range as `YYYY-MM-DD`; defaults to today.
            granularity: Interval by which the data is aggregated: `daily`, `weekly`, or `monthly`.
                Default: `"daily"`.

        Returns:
            Follower history and growth for each account.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have the analytics add-on.
        """
        return await self._call(
            _GET_FOLLOWER_STATS,
            options,
            query={
                "accountIds": account_ids,
                "profileId": profile_id,
                "fromDate": from_date,
                "toDate": to_date,
                "granularity": granularity,
            },
        )

    async def update(
        self,
        account_id: str,
        *,
        username: str | Omit = omit,
        display_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UpdateAccountResponse:
        """Update a connected account.

        Overrides the username or display name of a connected account.

        Args:
            account_id: ID of the account to update.
            username: Username override.
            display_name: Display name override.

        Returns:
            The account is updated.

        Raises:
            BadRequestError: The request body is invalid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(
            _UPDATE,
            options,
            path=(account_id,),
            body={"username": username, "displayName": display_name},
        )

    async def delete(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> DeleteAccountResponse:
        """Disconnect an account.

        Disconnects a social account and removes it from Late.

        Args:
            account_id: ID of the account to disconnect.

        Returns:
            The account is disconnected and removed.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_DELETE, options, path=(account_id,))

    def list_health(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: AllAccountsHealthPlatform | Omit = omit,
        status: AllAccountsHealthStatus | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AllAccountsHealthAccount, GetAllAccountsHealthResponse]:
        """Check health of all accounts.

        Reports the health of every connected account: whether its token is valid, what its
        permissions allow, and which issues need your attention. The response also counts accounts
        by health status. Narrow the list by profile, platform, or status.

        Args:
            profile_id: Check only accounts in the profile with this ID.
            platform: Check only accounts on this platform.
            status: Return only accounts with this health status.

        Returns:
            Health of the accounts, with a summary.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        return self._pages(
            _LIST_HEALTH,
            options,
            query={"profileId": profile_id, "platform": platform, "status": status},
        )

    async def get_health(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetAccountHealthResponse:
        """Check health of an account.

        Reports the health of one connected account in detail: the state of its token, the
        permissions it holds, any issues, and recommendations to fix them.

        Args:
            account_id: ID of the account to check.

        Returns:
            Health of the account in detail.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The requested resource does not exist.
        """
        return await self._call(_GET_HEALTH, options, path=(account_id,))

    def list_facebook_pages(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[GetFacebookPage, GetFacebookPagesResponse]:
        """List Facebook Pages.

        Returns every Facebook Page that the connected account can access, and the ID of the Page
        selected at present.

        Args:
            account_id: ID of the connected Facebook account.

        Returns:
            The Facebook Pages of the account.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return self._pages(_LIST_FACEBOOK_PAGES, options, path=(account_id,))

    async def set_facebook_page(
        self, account_id: str, *, selected_page_id: str, **options: Unpack[RequestOptions]
    ) -> UpdateFacebookPageResponse:
        """Select the active Facebook Page.

        Changes the active Facebook Page of a connected account.

        Args:
            account_id: ID of the connected Facebook account.
            selected_page_id: ID of the Page to make active, which must be one of the Pages
                available to the account.

        Returns:
            The active Page has changed.

        Raises:
            BadRequestError: The Page is not among those available to the account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return await self._call(
            _SET_FACEBOOK_PAGE,
            options,
            path=(account_id,),
            body={"selectedPageId": selected_page_id},
        )

    def list_linkedin_organizations(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[GetLinkedInOrganization, GetLinkedInOrganizationsResponse]:
        """List the account's LinkedIn organizations.

        Returns the LinkedIn organizations (company pages) of which the connected account is an
        admin.

        Args:
            account_id: ID of the connected LinkedIn account.

        Returns:
            The organizations that the account administers.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return self._pages(_LIST_LINKEDIN_ORGANIZATIONS, options, path=(account_id,))

    async def set_linkedin_organization(
        self,
        account_id: str,
        *,
        account_type: LinkedInOrganizationAccountType,
        selected_organization: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SocialAccount:
        """Switch the LinkedIn account type.

        Sets whether a LinkedIn account posts as the personal profile or as an organization (company
        page).

        Args:
            account_id: ID of the connected LinkedIn account.
            account_type: Whether to post as the personal profile (`personal`) or as a company page
                (`organization`).
            selected_organization: Organization to post as when `account_type` is `organization`.

        Returns:
            The account type has changed.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return await self._call(
            _SET_LINKEDIN_ORGANIZATION,
            options,
            path=(account_id,),
            body={"accountType": account_type, "selectedOrganization": selected_organization},
        )

    def list_pinterest_boards(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[PinterestBoard, GetPinterestBoardsResponse]:
        """List the account's Pinterest boards.

        Returns the boards of a connected Pinterest account. Take the board ID for a Pinterest post
        from here.

        Args:
            account_id: ID of the connected Pinterest account.

        Returns:
            The boards of the account.

        Raises:
            BadRequestError: The account is not a Pinterest account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return self._pages(_LIST_PINTEREST_BOARDS, options, path=(account_id,))

    async def set_pinterest_board(
        self,
        account_id: str,
        *,
        default_board_id: str,
        default_board_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SocialAccount:
        """Set the default Pinterest board.

        Sets the board to which the account publishes pins by default.

        Args:
            account_id: ID of the connected Pinterest account.
            default_board_id: ID of the board to use by default.
            default_board_name: Name of the board to use by default.

        Returns:
            The default board is set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return await self._call(
            _SET_PINTEREST_BOARD,
            options,
            path=(account_id,),
            body={"defaultBoardId": default_board_id, "defaultBoardName": default_board_name},
        )

    def list_gmb_locations(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[GmbLocation, GetGmbLocationsResponse]:
        """List Google Business locations.

        Returns every Google Business Profile location that the connected account can access, and
        the ID of the location selected at present.

        Args:
            account_id: ID of the connected Google Business Profile account.

        Returns:
            The locations of the account.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return self._pages(_LIST_GMB_LOCATIONS, options, path=(account_id,))

    async def set_gmb_location(
        self, account_id: str, *, selected_location_id: str, **options: Unpack[RequestOptions]
    ) -> UpdateGmbLocationResponse:
        """Select the active Google Business location.

        Changes the active Google Business Profile location of a connected account.

        Args:
            account_id: ID of the connected Google Business Profile account.
            selected_location_id: ID of the location to make active, which must be one of the
                locations available to the account.

        Returns:
            The active location has changed.

        Raises:
            BadRequestError: The location is not among those available to the account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return await self._call(
            _SET_GMB_LOCATION,
            options,
            path=(account_id,),
            body={"selectedLocationId": selected_location_id},
        )

    def list_reddit_subreddits(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[RedditSubreddit, GetRedditSubredditsResponse]:
        """List the account's subreddits.

        Returns the subreddits to which the connected Reddit account can post, and the default one.
        Take the subreddit name for a Reddit post from here.

        Args:
            account_id: ID of the connected Reddit account.

        Returns:
            The subreddits of the account.

        Raises:
            BadRequestError: The account is not a Reddit account.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return self._pages(_LIST_REDDIT_SUBREDDITS, options, path=(account_id,))

    async def set_reddit_subreddit(
        self, account_id: str, *, default_subreddit: str, **options: Unpack[RequestOptions]
    ) -> UpdateRedditSubredditsResponse:
        """Set the default subreddit.

        Sets the subreddit to which the Reddit account publishes posts by default.

        Args:
            account_id: ID of the connected Reddit account.
            default_subreddit: Name of the subreddit to use by default.

        Returns:
            The default subreddit is set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return await self._call(
            _SET_REDDIT_SUBREDDIT,
            options,
            path=(account_id,),
            body={"defaultSubreddit": default_subreddit},
        )

    def list_reddit_flairs(
        self, account_id: str, *, subreddit: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[RedditFlair, GetRedditFlairsResponse]:
        """List a subreddit's post flairs.

        Returns the post flairs that a subreddit offers. Some subreddits accept a post only with a
        flair.

        Args:
            account_id: ID of the connected Reddit account.
            subreddit: Name of the subreddit whose flairs you want, without the `r/` prefix.

        Returns:
            The flairs of the subreddit.

        Raises:
            BadRequestError: The account is not a Reddit account, or `subreddit` is missing.
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The account does not exist.
        """
        return self._pages(
            _LIST_REDDIT_FLAIRS, options, path=(account_id,), query={"subreddit": subreddit}
        )
