"""Connect: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.connect import (
        CompleteTelegramConnectResponse,
        ConnectUrlPlatform,
        FacebookPage,
        FacebookPageUserProfile,
        GetConnectUrlResponse,
        GetPendingOAuthDataResponse,
        GetTelegramConnectStatusResponse,
        GoogleBusinessLocation,
        GoogleBusinessLocationUserProfile,
        LinkedInOrganization,
        ListFacebookPagesResponse,
        ListGoogleBusinessLocationsResponse,
        ListLinkedInOrganizationsResponse,
        ListPinterestBoardsForSelectionResponse,
        ListSnapchatProfilesResponse,
        PinterestBoardsForSelectionBoard,
        SelectFacebookPageResponse,
        SelectGoogleBusinessLocationResponse,
        SelectLinkedInOrganizationResponse,
        SelectPinterestBoardResponse,
        SelectSnapchatProfileResponse,
        SnapchatProfilePublicProfile,
        SnapchatProfileSelectedPublicProfile,
        TelegramConnectAccount,
    )
    from ..models.linkedin_organization_account_type import LinkedInOrganizationAccountType
    from ..models.social_account import SocialAccount
    from ..types.connect import (
        FacebookPageUserProfileInput,
        GoogleBusinessLocationUserProfileInput,
        SnapchatProfileSelectedPublicProfileInput,
    )

_GET_URL = Operation(
    "connect.get_url",
    "GET",
    "/v1/connect/{platform}",
    "connect:GetConnectUrlResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_HANDLE_CALLBACK = Operation(
    "connect.handle_callback",
    "POST",
    "/v1/connect/{platform}",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_FACEBOOK_PAGES = Operation(
    "connect.list_facebook_pages",
    "GET",
    "/v1/connect/facebook/select-page",
    "connect:ListFacebookPagesResponse",
    security=(("bearerAuth",), ("connectToken",)),
    errors={"401": "errors:UnauthorizedBody", "500": "errors:FacebookPageInternalErrorBody"},
    page=Paging("cursor", ("pages",), ""),
)
_SELECT_FACEBOOK_PAGE = Operation(
    "connect.select_facebook_page",
    "POST",
    "/v1/connect/facebook/select-page",
    "connect:SelectFacebookPageResponse",
    security=(("bearerAuth",), ("connectToken",)),
    inputs={"userProfile": "connect:FacebookPageUserProfile"},
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_GMB_LOCATIONS = Operation(
    "connect.list_gmb_locations",
    "GET",
    "/v1/connect/googlebusiness/locations",
    "connect:ListGoogleBusinessLocationsResponse",
    security=(("bearerAuth",), ("connectToken",)),
    errors={"401": "errors:UnauthorizedBody", "500": "errors:FacebookPageInternalErrorBody"},
    page=Paging("cursor", ("locations",), ""),
)
_SELECT_GMB_LOCATION = Operation(
    "connect.select_gmb_location",
    "POST",
    "/v1/connect/googlebusiness/select-location",
    "connect:SelectGoogleBusinessLocationResponse",
    security=(("bearerAuth",), ("connectToken",)),
    inputs={"userProfile": "connect:GoogleBusinessLocationUserProfile"},
    errors={"401": "errors:UnauthorizedBody"},
)
_GET_PENDING_DATA = Operation(
    "connect.get_pending_data",
    "GET",
    "/v1/connect/pending-data",
    "connect:GetPendingOAuthDataResponse",
    errors={"400": "errors:ErrorResponse", "404": "errors:ErrorResponse"},
)
_LIST_LINKEDIN_ORGANIZATIONS = Operation(
    "connect.list_linkedin_organizations",
    "GET",
    "/v1/connect/linkedin/organizations",
    "connect:ListLinkedInOrganizationsResponse",
    errors={"400": "errors:BadRequestBody"},
    page=Paging("cursor", ("organizations",), ""),
)
_SELECT_LINKEDIN_ORGANIZATION = Operation(
    "connect.select_linkedin_organization",
    "POST",
    "/v1/connect/linkedin/select-organization",
    "connect:SelectLinkedInOrganizationResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_PINTEREST_BOARDS = Operation(
    "connect.list_pinterest_boards",
    "GET",
    "/v1/connect/pinterest/select-board",
    "connect:ListPinterestBoardsForSelectionResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("boards",), ""),
)
_SELECT_PINTEREST_BOARD = Operation(
    "connect.select_pinterest_board",
    "POST",
    "/v1/connect/pinterest/select-board",
    "connect:SelectPinterestBoardResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST_SNAPCHAT_PROFILES = Operation(
    "connect.list_snapchat_profiles",
    "GET",
    "/v1/connect/snapchat/select-profile",
    "connect:ListSnapchatProfilesResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("public_profiles",), ""),
)
_SELECT_SNAPCHAT_PROFILE = Operation(
    "connect.select_snapchat_profile",
    "POST",
    "/v1/connect/snapchat/select-profile",
    "connect:SelectSnapchatProfileResponse",
    inputs={"selectedPublicProfile": "connect:SnapchatProfileSelectedPublicProfile"},
    errors={"401": "errors:UnauthorizedBody"},
)
_BLUESKY = Operation(
    "connect.bluesky",
    "POST",
    "/v1/connect/bluesky/credentials",
    "connect:ConnectBlueskyCredentialsResponse",
    unwrap="account",
    errors={"401": "errors:UnauthorizedBody"},
)
_CREATE_TELEGRAM_CODE = Operation(
    "connect.create_telegram_code",
    "GET",
    "/v1/connect/telegram",
    "connect:GetTelegramConnectStatusResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_TELEGRAM = Operation(
    "connect.telegram",
    "POST",
    "/v1/connect/telegram",
    "connect:InitiateTelegramConnectResponse",
    unwrap="account",
    errors={"401": "errors:UnauthorizedBody"},
)
_CHECK_TELEGRAM = Operation(
    "connect.check_telegram",
    "PATCH",
    "/v1/connect/telegram",
    "connect:CompleteTelegramConnectResponse",
    errors={"401": "errors:UnauthorizedBody"},
)


class Connect(Resource):
    """Connect social accounts, through OAuth or another method of the platform. Use the
    selection pages that Late hosts, or build your own in headless mode.
    """

    def get_url(
        self,
        platform: ConnectUrlPlatform,
        *,
        profile_id: str,
        redirect_url: str | Omit = omit,
        headless: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetConnectUrlResponse:
        """Get the OAuth connect URL.

        Starts an OAuth flow to connect a social account. Redirect your user to the `auth_url` in
        the response. There are two modes:

        - **Standard**: Late shows its own selection screen, then sends the user to your
          `redirect_url`.
        - **Headless** (`headless=true`): Late sends the user to your `redirect_url` with the OAuth
          data, and you build the selection screen. Finish with the selection endpoints of the
          platform.

        Args:
            platform: Platform to connect.
            profile_id: ID of the Late profile that receives the account, as returned by
                `/v1/profiles`.
            redirect_url: URL that the user returns to when the flow is complete. Late adds query
                parameters to it:

                - Standard mode: `?connected={platform}&profileId=X&accountId=Y&username=Z`.
                - Headless mode: the OAuth data, on platforms where the user has to choose, such as
                  a LinkedIn organization or a Facebook Page. Where there is nothing to choose, Late
                  creates the account at once and adds `accountId`.
            headless: Set to `True` to build your own selection screen: the user goes to your
                `redirect_url` with the raw OAuth data (`code`, `state`) and skips Late's account
                selection. Default: `False`.

        Returns:
            The authorization URL to send your user to.

        Raises:
            BadRequestError: A parameter is missing or invalid, for example a malformed
                `profile_id`.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You have no access to the profile, or this is Twitter on an
                AppSumo plan, which requires BYOK.
            NotFoundError: There is no profile with this ID.

        Example:
            late.connect.get_url("facebook", profile_id="66f1a2b3c4d5e6f708192ad5")
        """
        return self._call(
            _GET_URL,
            options,
            path=(platform,),
            query={"profileId": profile_id, "redirect_url": redirect_url, "headless": headless},
        )

    def handle_callback(
        self,
        platform: str,
        *,
        code: str,
        state: str,
        profile_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Complete the OAuth callback.

        Trades the OAuth authorization code for tokens and connects the account to the given
        profile.

        Args:
            platform: Platform to connect.
            code: Authorization code from the OAuth callback.
            state: State value from the OAuth callback.
            profile_id: ID of the Late profile that receives the account.

        Returns:
            The account is connected.

        Raises:
            BadRequestError: A parameter is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: Twitter on an AppSumo plan requires BYOK.
            ServerError: The account could not be connected.

        Example:
            late.connect.handle_callback(
                "platform",
                code="AQBx7Yk2mP0d",
                state="9f8e7d6c5b4a",
                profile_id="66f1a2b3c4d5e6f708192a3b",
            )
        """
        self._call(
            _HANDLE_CALLBACK,
            options,
            path=(platform,),
            body={"code": code, "state": state, "profileId": profile_id},
        )

    def list_facebook_pages(
        self, *, profile_id: str, temp_token: str, **options: Unpack[RequestOptions]
    ) -> Page[FacebookPage, ListFacebookPagesResponse]:
        """List Facebook Pages to connect.

        Lists the Facebook Pages that the user can manage, once OAuth is done. Take `temp_token` and
        `userProfile` from the parameters of the OAuth redirect and pass them on. Send the
        `X-Connect-Token` header if you connect with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            temp_token: Temporary Facebook access token from the parameters of the OAuth redirect.

        Returns:
            The Facebook Pages that the user can connect.

        Raises:
            BadRequestError: `profile_id` or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The Pages could not be fetched, for example because the token is invalid or
                lacks permissions.

        Example:
            for item in late.connect.list_facebook_pages(
                profile_id="66f1a2b3c4d5e6f708192ad5", temp_token="temp-token"
            ):
                print(item)
        """
        return self._pages(
            _LIST_FACEBOOK_PAGES, options, query={"profileId": profile_id, "tempToken": temp_token}
        )

    def select_facebook_page(
        self,
        *,
        profile_id: str,
        page_id: str,
        temp_token: str,
        user_profile: FacebookPageUserProfileInput | FacebookPageUserProfile | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectFacebookPageResponse:
        """Select the Facebook Page.

        Saves the Facebook Page that the user chose, which completes the headless flow. Include the
        `user_profile` from the OAuth redirect. Send the `X-Connect-Token` header if you connect
        with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            page_id: ID of the Facebook Page that the user chose.
            temp_token: Temporary Facebook access token from the OAuth redirect.
            user_profile: User profile from the OAuth callback, decoded into an object.
            redirect_url: URL to return the user to after the selection.

        Returns:
            The Facebook Page is connected.

        Raises:
            BadRequestError: `profile_id`, `page_id`, or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The user may not access this profile.
            NotFoundError: The chosen Page is not among the Pages that the user can connect.
            ServerError: The Facebook connection could not be saved.

        Example:
            late.connect.select_facebook_page(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                page_id="104857600123456",
                temp_token="EAAB-temporary-token",
                user_profile={
                    "id": "10220001112223334",
                    "name": "Ada Novak",
                    "profile_picture": "https://example.com/avatars/ada.jpg",
                },
                redirect_url="https://example.com/integrations/callback",
            )
        """
        return self._call(
            _SELECT_FACEBOOK_PAGE,
            options,
            body={
                "profileId": profile_id,
                "pageId": page_id,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "redirect_url": redirect_url,
            },
        )

    def list_gmb_locations(
        self, *, profile_id: str, temp_token: str, **options: Unpack[RequestOptions]
    ) -> Page[GoogleBusinessLocation, ListGoogleBusinessLocationsResponse]:
        """List Google Business locations.

        Lists the Google Business Profile locations that the user can manage. Use it in headless
        flows. Send the `X-Connect-Token` header if you connect with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            temp_token: Temporary Google access token from the parameters of the OAuth redirect.

        Returns:
            The Google Business locations that the user can connect.

        Raises:
            BadRequestError: `profile_id` or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The locations could not be fetched, for example because the token is
                invalid or lacks permissions.

        Example:
            for location in late.connect.list_gmb_locations(
                profile_id="66f1a2b3c4d5e6f708192ad5", temp_token="temp-token"
            ):
                print(location)
        """
        return self._pages(
            _LIST_GMB_LOCATIONS, options, query={"profileId": profile_id, "tempToken": temp_token}
        )

    def select_gmb_location(
        self,
        *,
        profile_id: str,
        location_id: str,
        temp_token: str,
        user_profile: (
            GoogleBusinessLocationUserProfileInput | GoogleBusinessLocationUserProfile | Omit
        ) = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectGoogleBusinessLocationResponse:
        """Select the Google Business location.

        Saves the Google Business Profile location that the user chose, which completes the headless
        flow. Include the `user_profile` from the OAuth redirect, because it holds the refresh
        token. Send the `X-Connect-Token` header if you connect with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            location_id: ID of the Google Business location that the user chose.
            temp_token: Temporary Google access token from the OAuth redirect.
            user_profile: User profile from the OAuth callback, decoded into an object. Always send
                it: it holds the refresh token.
            redirect_url: URL to return the user to after the selection.

        Returns:
            The Google Business location is connected.

        Raises:
            BadRequestError: `profile_id`, `location_id`, or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The user may not access this profile.
            NotFoundError: The chosen location is not among the locations that the user can connect.
            ServerError: The Google Business connection could not be saved.

        Example:
            late.connect.select_gmb_location(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                location_id="7204518839940021",
                temp_token="ya29.temporary-token",
                redirect_url="https://example.com/integrations/callback",
            )
        """
        return self._call(
            _SELECT_GMB_LOCATION,
            options,
            body={
                "profileId": profile_id,
                "locationId": location_id,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "redirect_url": redirect_url,
            },
        )

    def get_pending_data(
        self, *, token: str, **options: Unpack[RequestOptions]
    ) -> GetPendingOAuthDataResponse:
        """Get pending OAuth data.

        Returns the OAuth data of a headless flow in exchange for the `pendingDataToken` in the
        redirect URL. The token works once and expires after 10 minutes. This endpoint needs no
        authentication.

        Args:
            token: Value of the `pendingDataToken` parameter in the OAuth redirect URL.

        Returns:
            The pending OAuth data.

        Raises:
            BadRequestError: The `token` parameter is missing.
            NotFoundError: The token does not exist or has expired.

        Example:
            late.connect.get_pending_data(token="token")
        """
        return self._call(_GET_PENDING_DATA, options, query={"token": token})

    def list_linkedin_organizations(
        self, *, temp_token: str, org_ids: str, **options: Unpack[RequestOptions]
    ) -> Page[LinkedInOrganization, ListLinkedInOrganizationsResponse]:
        """Fetch LinkedIn organization details.

        Returns the full details of LinkedIn organizations, such as logos, vanity names, and
        websites, so that you can build your own selection screen. The call needs no authentication,
        only the `temp_token` from the OAuth redirect. You can request up to 100 organizations at
        once.

        Args:
            temp_token: Temporary LinkedIn access token taken from the OAuth redirect.
            org_ids: IDs of the organizations to look up, separated by commas, 100 at most.

        Returns:
            The details of the requested organizations.

        Raises:
            BadRequestError: A required parameter is missing, or `org_ids` lists too many
                organizations.
            ServerError: The organization details could not be fetched.

        Example:
            for organization in late.connect.list_linkedin_organizations(
                temp_token="temp-token", org_ids="66f1a2b3c4d5e6f708192a51"
            ):
                print(organization)
        """
        return self._pages(
            _LIST_LINKEDIN_ORGANIZATIONS,
            options,
            query={"tempToken": temp_token, "orgIds": org_ids},
        )

    def select_linkedin_organization(
        self,
        *,
        profile_id: str,
        temp_token: str,
        user_profile: Mapping[str, Any],
        account_type: LinkedInOrganizationAccountType,
        selected_organization: Mapping[str, Any] | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectLinkedInOrganizationResponse:
        """Select a LinkedIn account or organization.

        Completes the LinkedIn connection and returns the connected account. Set `account_type` to
        `personal` to connect the personal profile, or to `organization` to connect a company page.
        If you connect with an API key, send the `X-Connect-Token` header.

        Args:
            profile_id: ID of the Late profile that receives the account.
            temp_token: Temporary LinkedIn access token from the OAuth redirect.
            user_profile: Profile data of the LinkedIn user from the OAuth redirect.
            account_type: Whether to connect the personal profile (`personal`) or a company page
                (`organization`).
            selected_organization: Organization to connect when `account_type` is `organization`.
            redirect_url: URL to redirect to once the account is connected.

        Returns:
            The LinkedIn account is connected.

        Raises:
            BadRequestError: One or more required fields are missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The LinkedIn account could not be connected.

        Example:
            late.connect.select_linkedin_organization(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                temp_token="example-temp-token",
                user_profile={
                    "id": "a1B2c3D4e5",
                    "username": "annakeller",
                    "displayName": "Anna Keller",
                    "profilePicture": "https://example.com/pictures/anna.jpg",
                },
                account_type="organization",
                redirect_url="https://example.com/connected",
            )
        """
        return self._call(
            _SELECT_LINKEDIN_ORGANIZATION,
            options,
            body={
                "profileId": profile_id,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "accountType": account_type,
                "selectedOrganization": selected_organization,
                "redirect_url": redirect_url,
            },
        )

    def list_pinterest_boards(
        self,
        *,
        connect_token: str,
        profile_id: str,
        temp_token: str,
        **options: Unpack[RequestOptions],
    ) -> Page[PinterestBoardsForSelectionBoard, ListPinterestBoardsForSelectionResponse]:
        """List Pinterest boards for selection.

        Returns the Pinterest boards to which the user can post. Use it in a headless connection
        flow, and send the connect token from the redirect URL in the `X-Connect-Token` header.

        Args:
            connect_token: Short-lived connect token that the OAuth redirect carries.
            profile_id: ID of your Late profile.
            temp_token: Temporary Pinterest access token taken from the OAuth callback redirect.

        Returns:
            The Pinterest boards the user can choose from.

        Raises:
            BadRequestError: A required parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            ServerError: The boards could not be fetched.

        Example:
            for board in late.connect.list_pinterest_boards(
                connect_token="connect-token",
                profile_id="66f1a2b3c4d5e6f708192ad5",
                temp_token="temp-token",
            ):
                print(board)
        """
        return self._pages(
            _LIST_PINTEREST_BOARDS,
            options,
            query={"profileId": profile_id, "tempToken": temp_token},
            headers={"X-Connect-Token": connect_token},
        )

    def select_pinterest_board(
        self,
        *,
        profile_id: str,
        board_id: str,
        temp_token: str,
        board_name: str | Omit = omit,
        user_profile: Mapping[str, Any] | Omit = omit,
        refresh_token: str | Omit = omit,
        expires_in: int | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectPinterestBoardResponse:
        """Select a Pinterest board.

        Completes the Pinterest connection after OAuth: it saves the board the user selected and
        connects the account. If you started the connection with an API key, send the
        `X-Connect-Token` header.

        Args:
            profile_id: ID of your Late profile.
            board_id: ID of the Pinterest board that the user selected.
            temp_token: Temporary Pinterest access token from the OAuth redirect.
            board_name: Name of the board, for display.
            user_profile: Profile data of the Pinterest user from the OAuth redirect.
            refresh_token: Refresh token from Pinterest, if there is one.
            expires_in: Lifetime of the token in seconds.
            redirect_url: URL to redirect to once the account is connected.

        Returns:
            The account is connected with the selected board.

        Raises:
            BadRequestError: One or more required fields are missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile, or the profile limit is
                exceeded.
            ServerError: The Pinterest connection could not be saved.

        Example:
            late.connect.select_pinterest_board(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                board_id="549755885175000001",
                temp_token="example-temp-token",
                board_name="Latte Art",
                redirect_url="https://example.com/connected",
            )
        """
        return self._call(
            _SELECT_PINTEREST_BOARD,
            options,
            body={
                "profileId": profile_id,
                "boardId": board_id,
                "tempToken": temp_token,
                "boardName": board_name,
                "userProfile": user_profile,
                "refreshToken": refresh_token,
                "expiresIn": expires_in,
                "redirect_url": redirect_url,
            },
        )

    def list_snapchat_profiles(
        self,
        *,
        connect_token: str,
        profile_id: str,
        temp_token: str,
        **options: Unpack[RequestOptions],
    ) -> Page[SnapchatProfilePublicProfile, ListSnapchatProfilesResponse]:
        """List Snapchat Public Profiles.

        Returns the Snapchat Public Profiles to which the user can post. Use it in a headless
        connection flow, and send the connect token from the redirect URL in the `X-Connect-Token`
        header.

        Args:
            connect_token: Short-lived connect token that the OAuth redirect carries.
            profile_id: ID of your Late profile.
            temp_token: Temporary Snapchat access token taken from the OAuth callback redirect.

        Returns:
            The Public Profiles the user can choose from.

        Raises:
            BadRequestError: `profile_id` or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            ServerError: The Public Profiles could not be fetched.

        Example:
            for profile in late.connect.list_snapchat_profiles(
                connect_token="connect-token",
                profile_id="66f1a2b3c4d5e6f708192ad5",
                temp_token="temp-token",
            ):
                print(profile)
        """
        return self._pages(
            _LIST_SNAPCHAT_PROFILES,
            options,
            query={"profileId": profile_id, "tempToken": temp_token},
            headers={"X-Connect-Token": connect_token},
        )

    def select_snapchat_profile(
        self,
        *,
        profile_id: str,
        selected_public_profile: (
            SnapchatProfileSelectedPublicProfileInput | SnapchatProfileSelectedPublicProfile
        ),
        temp_token: str,
        user_profile: Mapping[str, Any],
        connect_token: str | Omit = omit,
        refresh_token: str | Omit = omit,
        expires_in: int | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectSnapchatProfileResponse:
        """Select a Snapchat Public Profile.

        Completes the Snapchat connection by saving the Public Profile the user selected. Snapchat
        publishes content only through a Public Profile. If you connect with an API key, send the
        `X-Connect-Token` header.

        Args:
            profile_id: ID of your Late profile.
            selected_public_profile: Snapchat Public Profile that the user selected.
            temp_token: Temporary Snapchat access token from the OAuth redirect.
            user_profile: Profile data of the Snapchat user from the OAuth redirect.
            connect_token: Short-lived connect token that the OAuth redirect carries; only API users
                need it.
            refresh_token: Refresh token from Snapchat, if there is one.
            expires_in: Lifetime of the token in seconds.
            redirect_url: URL to redirect to once the account is connected.

        Returns:
            The account is connected with the selected Public Profile.

        Raises:
            BadRequestError: One or more required fields are missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile, or the profile limit is
                exceeded.
            ServerError: The Snapchat account could not be connected.

        Example:
            late.connect.select_snapchat_profile(
                profile_id="66f1a2b3c4d5e6f708192a3b",
                selected_public_profile={
                    "id": "5b0c7d1e-2f3a-4b5c-8d6e-7f8091a2b3c4",
                    "display_name": "Harbor Coffee",
                    "username": "harborcoffee",
                    "profile_image_url": "https://example.com/logos/harbor-coffee.png",
                    "subscriber_count": 8400,
                },
                temp_token="example-temp-token",
                user_profile={
                    "id": "harbor-user-1",
                    "username": "harborcoffee",
                    "displayName": "Harbor Coffee",
                    "profilePicture": "https://example.com/logos/harbor-coffee.png",
                },
            )
        """
        return self._call(
            _SELECT_SNAPCHAT_PROFILE,
            options,
            headers={"X-Connect-Token": connect_token},
            body={
                "profileId": profile_id,
                "selectedPublicProfile": selected_public_profile,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "refreshToken": refresh_token,
                "expiresIn": expires_in,
                "redirect_url": redirect_url,
            },
        )

    def bluesky(
        self,
        *,
        identifier: str,
        app_password: str,
        state: str,
        redirect_uri: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SocialAccount:
        """Connect a Bluesky account.

        Connects a Bluesky account with an identifier (handle or email address) and an app password.
        The `state` field needs your user ID: read it from `currentUserId` in the response of `GET
        /v1/users`.

        Args:
            identifier: Bluesky handle (such as `user.bsky.social`) or email address of the account.
            app_password: App password, which the user generates in Bluesky under Settings > App
                Passwords.
            state: Your user ID and the profile ID, joined by a hyphen: `{userId}-{profileId}`. `GET
                /v1/users` gives the user ID and `GET /v1/profiles` the profile ID.
            redirect_uri: URL to redirect to once the account is connected. Optional.

        Returns:
            The Bluesky account is connected.

        Raises:
            BadRequestError: A field is missing, or `state` is not in the expected format.
            AuthenticationError: The API key is missing or invalid.
            ServerError: An internal error occurred.

        Example:
            late.connect.bluesky(
                identifier="harborcoffee.bsky.social",
                app_password="abcd-efgh-ijkl-mnop",
                state="66f1a2b3c4d5e6f708192a01-66f1a2b3c4d5e6f708192a3b",
                redirect_uri="https://example.com/connected",
            )
        """
        return self._call(
            _BLUESKY,
            options,
            body={
                "identifier": identifier,
                "appPassword": app_password,
                "state": state,
                "redirectUri": redirect_uri,
            },
        )

    def create_telegram_code(
        self, *, profile_id: str, **options: Unpack[RequestOptions]
    ) -> GetTelegramConnectStatusResponse:
        """Generate a Telegram access code.

        Generates an access code for connecting a Telegram channel or group. The code is valid for
        15 minutes.

        1. Add the bot to the channel or group as an admin.
        2. Send the bot the code together with the channel, in the form `CODE @yourchannel`.
        3. Poll `PATCH /v1/connect/telegram` to find out whether the connection is made.

        Args:
            profile_id: ID of the profile that receives the Telegram account.

        Returns:
            The access code and the instructions for using it.

        Raises:
            BadRequestError: `profile_id` is missing or has an invalid format.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            NotFoundError: The profile does not exist.
            ServerError: An internal error occurred.

        Example:
            late.connect.create_telegram_code(profile_id="66f1a2b3c4d5e6f708192ad5")
        """
        return self._call(_CREATE_TELEGRAM_CODE, options, query={"profileId": profile_id})

    def telegram(
        self, *, chat_id: str, profile_id: str, **options: Unpack[RequestOptions]
    ) -> TelegramConnectAccount:
        """Connect Telegram by chat ID.

        Connects a Telegram channel or group by its chat ID, without an access code. The bot must be
        an admin of the channel or group before you call this.

        Args:
            chat_id: Telegram chat ID: either numeric (such as `-1001234567890`) or a username with
                the `@` prefix (such as `@mychannel`).
            profile_id: ID of the profile that receives the account.

        Returns:
            The Telegram channel or group is connected.

        Raises:
            BadRequestError: The chat ID is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            NotFoundError: The profile does not exist.
            ServerError: An internal error occurred.

        Example:
            late.connect.telegram(chat_id="@harborcoffee", profile_id="66f1a2b3c4d5e6f708192a3b")
        """
        return self._call(_TELEGRAM, options, body={"chatId": chat_id, "profileId": profile_id})

    def check_telegram(
        self, *, code: str, **options: Unpack[RequestOptions]
    ) -> CompleteTelegramConnectResponse:
        """Check a Telegram access code.

        Reports whether a Telegram access code has been used to connect a channel or group. Poll it,
        ideally every 3 seconds, and read `status`:

        - `pending`: the user has yet to act.
        - `connected`: the channel or group is linked.
        - `expired`: the code is no longer valid, so generate another one.

        Args:
            code: Access code whose status you want.

        Returns:
            The current status of the access code.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The access code does not exist.
            ServerError: An internal error occurred.

        Example:
            late.connect.check_telegram(code="code")
        """
        return self._call(_CHECK_TELEGRAM, options, query={"code": code})


class AsyncConnect(AsyncResource):
    """Connect social accounts, through OAuth or another method of the platform. Use the
    selection pages that Late hosts, or build your own in headless mode.
    """

    async def get_url(
        self,
        platform: ConnectUrlPlatform,
        *,
        profile_id: str,
        redirect_url: str | Omit = omit,
        headless: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> GetConnectUrlResponse:
        """Get the OAuth connect URL.

        Starts an OAuth flow to connect a social account. Redirect your user to the `auth_url` in
        the response. There are two modes:

        - **Standard**: Late shows its own selection screen, then sends the user to your
          `redirect_url`.
        - **Headless** (`headless=true`): Late sends the user to your `redirect_url` with the OAuth
          data, and you build the selection screen. Finish with the selection endpoints of the
          platform.

        Args:
            platform: Platform to connect.
            profile_id: ID of the Late profile that receives the account, as returned by
                `/v1/profiles`.
            redirect_url: URL that the user returns to when the flow is complete. Late adds query
                parameters to it:

                - Standard mode: `?connected={platform}&profileId=X&accountId=Y&username=Z`.
                - Headless mode: the OAuth data, on platforms where the user has to choose, such as
                  a LinkedIn organization or a Facebook Page. Where there is nothing to choose, Late
                  creates the account at once and adds `accountId`.
            headless: Set to `True` to build your own selection screen: the user goes to your
                `redirect_url` with the raw OAuth data (`code`, `state`) and skips Late's account
                selection. Default: `False`.

        Returns:
            The authorization URL to send your user to.

        Raises:
            BadRequestError: A parameter is missing or invalid, for example a malformed
                `profile_id`.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You have no access to the profile, or this is Twitter on an
                AppSumo plan, which requires BYOK.
            NotFoundError: There is no profile with this ID.
        """
        return await self._call(
            _GET_URL,
            options,
            path=(platform,),
            query={"profileId": profile_id, "redirect_url": redirect_url, "headless": headless},
        )

    async def handle_callback(
        self,
        platform: str,
        *,
        code: str,
        state: str,
        profile_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Complete the OAuth callback.

        Trades the OAuth authorization code for tokens and connects the account to the given
        profile.

        Args:
            platform: Platform to connect.
            code: Authorization code from the OAuth callback.
            state: State value from the OAuth callback.
            profile_id: ID of the Late profile that receives the account.

        Returns:
            The account is connected.

        Raises:
            BadRequestError: A parameter is invalid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: Twitter on an AppSumo plan requires BYOK.
            ServerError: The account could not be connected.
        """
        await self._call(
            _HANDLE_CALLBACK,
            options,
            path=(platform,),
            body={"code": code, "state": state, "profileId": profile_id},
        )

    def list_facebook_pages(
        self, *, profile_id: str, temp_token: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[FacebookPage, ListFacebookPagesResponse]:
        """List Facebook Pages to connect.

        Lists the Facebook Pages that the user can manage, once OAuth is done. Take `temp_token` and
        `userProfile` from the parameters of the OAuth redirect and pass them on. Send the
        `X-Connect-Token` header if you connect with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            temp_token: Temporary Facebook access token from the parameters of the OAuth redirect.

        Returns:
            The Facebook Pages that the user can connect.

        Raises:
            BadRequestError: `profile_id` or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The Pages could not be fetched, for example because the token is invalid or
                lacks permissions.
        """
        return self._pages(
            _LIST_FACEBOOK_PAGES, options, query={"profileId": profile_id, "tempToken": temp_token}
        )

    async def select_facebook_page(
        self,
        *,
        profile_id: str,
        page_id: str,
        temp_token: str,
        user_profile: FacebookPageUserProfileInput | FacebookPageUserProfile | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectFacebookPageResponse:
        """Select the Facebook Page.

        Saves the Facebook Page that the user chose, which completes the headless flow. Include the
        `user_profile` from the OAuth redirect. Send the `X-Connect-Token` header if you connect
        with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            page_id: ID of the Facebook Page that the user chose.
            temp_token: Temporary Facebook access token from the OAuth redirect.
            user_profile: User profile from the OAuth callback, decoded into an object.
            redirect_url: URL to return the user to after the selection.

        Returns:
            The Facebook Page is connected.

        Raises:
            BadRequestError: `profile_id`, `page_id`, or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The user may not access this profile.
            NotFoundError: The chosen Page is not among the Pages that the user can connect.
            ServerError: The Facebook connection could not be saved.
        """
        return await self._call(
            _SELECT_FACEBOOK_PAGE,
            options,
            body={
                "profileId": profile_id,
                "pageId": page_id,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "redirect_url": redirect_url,
            },
        )

    def list_gmb_locations(
        self, *, profile_id: str, temp_token: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[GoogleBusinessLocation, ListGoogleBusinessLocationsResponse]:
        """List Google Business locations.

        Lists the Google Business Profile locations that the user can manage. Use it in headless
        flows. Send the `X-Connect-Token` header if you connect with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            temp_token: Temporary Google access token from the parameters of the OAuth redirect.

        Returns:
            The Google Business locations that the user can connect.

        Raises:
            BadRequestError: `profile_id` or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The locations could not be fetched, for example because the token is
                invalid or lacks permissions.
        """
        return self._pages(
            _LIST_GMB_LOCATIONS, options, query={"profileId": profile_id, "tempToken": temp_token}
        )

    async def select_gmb_location(
        self,
        *,
        profile_id: str,
        location_id: str,
        temp_token: str,
        user_profile: (
            GoogleBusinessLocationUserProfileInput | GoogleBusinessLocationUserProfile | Omit
        ) = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectGoogleBusinessLocationResponse:
        """Select the Google Business location.

        Saves the Google Business Profile location that the user chose, which completes the headless
        flow. Include the `user_profile` from the OAuth redirect, because it holds the refresh
        token. Send the `X-Connect-Token` header if you connect with an API key.

        Args:
            profile_id: ID of the Late profile used in this connection flow.
            location_id: ID of the Google Business location that the user chose.
            temp_token: Temporary Google access token from the OAuth redirect.
            user_profile: User profile from the OAuth callback, decoded into an object. Always send
                it: it holds the refresh token.
            redirect_url: URL to return the user to after the selection.

        Returns:
            The Google Business location is connected.

        Raises:
            BadRequestError: `profile_id`, `location_id`, or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The user may not access this profile.
            NotFoundError: The chosen location is not among the locations that the user can connect.
            ServerError: The Google Business connection could not be saved.
        """
        return await self._call(
            _SELECT_GMB_LOCATION,
            options,
            body={
                "profileId": profile_id,
                "locationId": location_id,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "redirect_url": redirect_url,
            },
        )

    async def get_pending_data(
        self, *, token: str, **options: Unpack[RequestOptions]
    ) -> GetPendingOAuthDataResponse:
        """Get pending OAuth data.

        Returns the OAuth data of a headless flow in exchange for the `pendingDataToken` in the
        redirect URL. The token works once and expires after 10 minutes. This endpoint needs no
        authentication.

        Args:
            token: Value of the `pendingDataToken` parameter in the OAuth redirect URL.

        Returns:
            The pending OAuth data.

        Raises:
            BadRequestError: The `token` parameter is missing.
            NotFoundError: The token does not exist or has expired.
        """
        return await self._call(_GET_PENDING_DATA, options, query={"token": token})

    def list_linkedin_organizations(
        self, *, temp_token: str, org_ids: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[LinkedInOrganization, ListLinkedInOrganizationsResponse]:
        """Fetch LinkedIn organization details.

        Returns the full details of LinkedIn organizations, such as logos, vanity names, and
        websites, so that you can build your own selection screen. The call needs no authentication,
        only the `temp_token` from the OAuth redirect. You can request up to 100 organizations at
        once.

        Args:
            temp_token: Temporary LinkedIn access token taken from the OAuth redirect.
            org_ids: IDs of the organizations to look up, separated by commas, 100 at most.

        Returns:
            The details of the requested organizations.

        Raises:
            BadRequestError: A required parameter is missing, or `org_ids` lists too many
                organizations.
            ServerError: The organization details could not be fetched.
        """
        return self._pages(
            _LIST_LINKEDIN_ORGANIZATIONS,
            options,
            query={"tempToken": temp_token, "orgIds": org_ids},
        )

    async def select_linkedin_organization(
        self,
        *,
        profile_id: str,
        temp_token: str,
        user_profile: Mapping[str, Any],
        account_type: LinkedInOrganizationAccountType,
        selected_organization: Mapping[str, Any] | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectLinkedInOrganizationResponse:
        """Select a LinkedIn account or organization.

        Completes the LinkedIn connection and returns the connected account. Set `account_type` to
        `personal` to connect the personal profile, or to `organization` to connect a company page.
        If you connect with an API key, send the `X-Connect-Token` header.

        Args:
            profile_id: ID of the Late profile that receives the account.
            temp_token: Temporary LinkedIn access token from the OAuth redirect.
            user_profile: Profile data of the LinkedIn user from the OAuth redirect.
            account_type: Whether to connect the personal profile (`personal`) or a company page
                (`organization`).
            selected_organization: Organization to connect when `account_type` is `organization`.
            redirect_url: URL to redirect to once the account is connected.

        Returns:
            The LinkedIn account is connected.

        Raises:
            BadRequestError: One or more required fields are missing.
            AuthenticationError: The API key is missing or invalid.
            ServerError: The LinkedIn account could not be connected.
        """
        return await self._call(
            _SELECT_LINKEDIN_ORGANIZATION,
            options,
            body={
                "profileId": profile_id,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "accountType": account_type,
                "selectedOrganization": selected_organization,
                "redirect_url": redirect_url,
            },
        )

    def list_pinterest_boards(
        self,
        *,
        connect_token: str,
        profile_id: str,
        temp_token: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PinterestBoardsForSelectionBoard, ListPinterestBoardsForSelectionResponse]:
        """List Pinterest boards for selection.

        Returns the Pinterest boards to which the user can post. Use it in a headless connection
        flow, and send the connect token from the redirect URL in the `X-Connect-Token` header.

        Args:
            connect_token: Short-lived connect token that the OAuth redirect carries.
            profile_id: ID of your Late profile.
            temp_token: Temporary Pinterest access token taken from the OAuth callback redirect.

        Returns:
            The Pinterest boards the user can choose from.

        Raises:
            BadRequestError: A required parameter is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            ServerError: The boards could not be fetched.
        """
        return self._pages(
            _LIST_PINTEREST_BOARDS,
            options,
            query={"profileId": profile_id, "tempToken": temp_token},
            headers={"X-Connect-Token": connect_token},
        )

    async def select_pinterest_board(
        self,
        *,
        profile_id: str,
        board_id: str,
        temp_token: str,
        board_name: str | Omit = omit,
        user_profile: Mapping[str, Any] | Omit = omit,
        refresh_token: str | Omit = omit,
        expires_in: int | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectPinterestBoardResponse:
        """Select a Pinterest board.

        Completes the Pinterest connection after OAuth: it saves the board the user selected and
        connects the account. If you started the connection with an API key, send the
        `X-Connect-Token` header.

        Args:
            profile_id: ID of your Late profile.
            board_id: ID of the Pinterest board that the user selected.
            temp_token: Temporary Pinterest access token from the OAuth redirect.
            board_name: Name of the board, for display.
            user_profile: Profile data of the Pinterest user from the OAuth redirect.
            refresh_token: Refresh token from Pinterest, if there is one.
            expires_in: Lifetime of the token in seconds.
            redirect_url: URL to redirect to once the account is connected.

        Returns:
            The account is connected with the selected board.

        Raises:
            BadRequestError: One or more required fields are missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile, or the profile limit is
                exceeded.
            ServerError: The Pinterest connection could not be saved.
        """
        return await self._call(
            _SELECT_PINTEREST_BOARD,
            options,
            body={
                "profileId": profile_id,
                "boardId": board_id,
                "tempToken": temp_token,
                "boardName": board_name,
                "userProfile": user_profile,
                "refreshToken": refresh_token,
                "expiresIn": expires_in,
                "redirect_url": redirect_url,
            },
        )

    def list_snapchat_profiles(
        self,
        *,
        connect_token: str,
        profile_id: str,
        temp_token: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[SnapchatProfilePublicProfile, ListSnapchatProfilesResponse]:
        """List Snapchat Public Profiles.

        Returns the Snapchat Public Profiles to which the user can post. Use it in a headless
        connection flow, and send the connect token from the redirect URL in the `X-Connect-Token`
        header.

        Args:
            connect_token: Short-lived connect token that the OAuth redirect carries.
            profile_id: ID of your Late profile.
            temp_token: Temporary Snapchat access token taken from the OAuth callback redirect.

        Returns:
            The Public Profiles the user can choose from.

        Raises:
            BadRequestError: `profile_id` or `temp_token` is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            ServerError: The Public Profiles could not be fetched.
        """
        return self._pages(
            _LIST_SNAPCHAT_PROFILES,
            options,
            query={"profileId": profile_id, "tempToken": temp_token},
            headers={"X-Connect-Token": connect_token},
        )

    async def select_snapchat_profile(
        self,
        *,
        profile_id: str,
        selected_public_profile: (
            SnapchatProfileSelectedPublicProfileInput | SnapchatProfileSelectedPublicProfile
        ),
        temp_token: str,
        user_profile: Mapping[str, Any],
        connect_token: str | Omit = omit,
        refresh_token: str | Omit = omit,
        expires_in: int | Omit = omit,
        redirect_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SelectSnapchatProfileResponse:
        """Select a Snapchat Public Profile.

        Completes the Snapchat connection by saving the Public Profile the user selected. Snapchat
        publishes content only through a Public Profile. If you connect with an API key, send the
        `X-Connect-Token` header.

        Args:
            profile_id: ID of your Late profile.
            selected_public_profile: Snapchat Public Profile that the user selected.
            temp_token: Temporary Snapchat access token from the OAuth redirect.
            user_profile: Profile data of the Snapchat user from the OAuth redirect.
            connect_token: Short-lived connect token that the OAuth redirect carries; only API users
                need it.
            refresh_token: Refresh token from Snapchat, if there is one.
            expires_in: Lifetime of the token in seconds.
            redirect_url: URL to redirect to once the account is connected.

        Returns:
            The account is connected with the selected Public Profile.

        Raises:
            BadRequestError: One or more required fields are missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile, or the profile limit is
                exceeded.
            ServerError: The Snapchat account could not be connected.
        """
        return await self._call(
            _SELECT_SNAPCHAT_PROFILE,
            options,
            headers={"X-Connect-Token": connect_token},
            body={
                "profileId": profile_id,
                "selectedPublicProfile": selected_public_profile,
                "tempToken": temp_token,
                "userProfile": user_profile,
                "refreshToken": refresh_token,
                "expiresIn": expires_in,
                "redirect_url": redirect_url,
            },
        )

    async def bluesky(
        self,
        *,
        identifier: str,
        app_password: str,
        state: str,
        redirect_uri: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SocialAccount:
        """Connect a Bluesky account.

        Connects a Bluesky account with an identifier (handle or email address) and an app password.
        The `state` field needs your user ID: read it from `currentUserId` in the response of `GET
        /v1/users`.

        Args:
            identifier: Bluesky handle (such as `user.bsky.social`) or email address of the account.
            app_password: App password, which the user generates in Bluesky under Settings > App
                Passwords.
            state: Your user ID and the profile ID, joined by a hyphen: `{userId}-{profileId}`. `GET
                /v1/users` gives the user ID and `GET /v1/profiles` the profile ID.
            redirect_uri: URL to redirect to once the account is connected. Optional.

        Returns:
            The Bluesky account is connected.

        Raises:
            BadRequestError: A field is missing, or `state` is not in the expected format.
            AuthenticationError: The API key is missing or invalid.
            ServerError: An internal error occurred.
        """
        return await self._call(
            _BLUESKY,
            options,
            body={
                "identifier": identifier,
                "appPassword": app_password,
                "state": state,
                "redirectUri": redirect_uri,
            },
        )

    async def create_telegram_code(
        self, *, profile_id: str, **options: Unpack[RequestOptions]
    ) -> GetTelegramConnectStatusResponse:
        """Generate a Telegram access code.

        Generates an access code for connecting a Telegram channel or group. The code is valid for
        15 minutes.

        1. Add the bot to the channel or group as an admin.
        2. Send the bot the code together with the channel, in the form `CODE @yourchannel`.
        3. Poll `PATCH /v1/connect/telegram` to find out whether the connection is made.

        Args:
            profile_id: ID of the profile that receives the Telegram account.

        Returns:
            The access code and the instructions for using it.

        Raises:
            BadRequestError: `profile_id` is missing or has an invalid format.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            NotFoundError: The profile does not exist.
            ServerError: An internal error occurred.
        """
        return await self._call(_CREATE_TELEGRAM_CODE, options, query={"profileId": profile_id})

    async def telegram(
        self, *, chat_id: str, profile_id: str, **options: Unpack[RequestOptions]
    ) -> TelegramConnectAccount:
        """Connect Telegram by chat ID.

        Connects a Telegram channel or group by its chat ID, without an access code. The bot must be
        an admin of the channel or group before you call this.

        Args:
            chat_id: Telegram chat ID: either numeric (such as `-1001234567890`) or a username with
                the `@` prefix (such as `@mychannel`).
            profile_id: ID of the profile that receives the account.

        Returns:
            The Telegram channel or group is connected.

        Raises:
            BadRequestError: The chat ID is missing.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: You do not have access to this profile.
            NotFoundError: The profile does not exist.
            ServerError: An internal error occurred.
        """
        return await self._call(
            _TELEGRAM, options, body={"chatId": chat_id, "profileId": profile_id}
        )

    async def check_telegram(
        self, *, code: str, **options: Unpack[RequestOptions]
    ) -> CompleteTelegramConnectResponse:
        """Check a Telegram access code.

        Reports whether a Telegram access code has been used to connect a channel or group. Poll it,
        ideally every 3 seconds, and read `status`:

        - `pending`: the user has yet to act.
        - `connected`: the channel or group is linked.
        - `expired`: the code is no longer valid, so generate another one.

        Args:
            code: Access code whose status you want.

        Returns:
            The current status of the access code.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            NotFoundError: The access code does not exist.
            ServerError: An internal error occurred.
        """
        return await self._call(_CHECK_TELEGRAM, options, query={"code": code})
