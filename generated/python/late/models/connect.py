"""Models of connect."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from .._model import Model, Variants
from .linkedin_organization_account_type import LinkedInOrganizationAccountType
from .social_account import SocialAccount

ConnectUrlPlatform = (
    Literal[
        "facebook",
        "instagram",
        "linkedin",
        "twitter",
        "tiktok",
        "youtube",
        "threads",
        "reddit",
        "pinterest",
        "bluesky",
        "googlebusiness",
        "telegram",
        "snapchat",
    ]
    | str
)

FacebookPageAccountPlatform = Literal["facebook"] | str
"""Always `facebook`."""

GoogleBusinessLocationAccountPlatform = Literal["googlebusiness"] | str
"""Always `googlebusiness`."""

PendingOAuthDataSelectionType = (
    Literal["organizations", "pages", "boards", "locations", "profiles"] | str
)
"""What the user has to choose from."""

LinkedInOrganizationAccountPlatform = Literal["linkedin"] | str

PinterestBoardAccountPlatform = Literal["pinterest"] | str

SnapchatProfileAccountPlatform = Literal["snapchat"] | str

TelegramConnectAccountPlatform = Literal["telegram"] | str

TelegramConnectAccountChatType = Literal["channel", "group", "supergroup", "private"] | str
"""Kind of Telegram chat."""

TelegramConnectPendingStatus = Literal["pending"] | str

TelegramConnectConnectedStatus = Literal["connected"] | str

TelegramConnectConnectedChatType = Literal["channel", "group", "supergroup"] | str
"""Kind of Telegram chat."""

TelegramConnectExpiredStatus = Literal["expired"] | str


class GetConnectUrlResponse(Model, kw_only=True, rename="camel"):
    """The authorization URL to send your user to."""

    auth_url: str | None = None
    """OAuth authorization URL; redirect your user to it."""
    state: str | None = None
    """OAuth state value that secures the flow; it is handled for you."""


class FacebookPage(Model, kw_only=True):
    """Facebook page."""

    id: str | None = None
    """ID of the Page on Facebook."""
    name: str | None = None
    """Name of the Page."""
    username: str | None = None
    """Username (handle) of the Page; it may be `None`."""
    access_token: str | None = None
    """Access token that is specific to this Page."""
    category: str | None = None
    """Category of the Page."""
    tasks: list[str] | None = None
    """What the user may do on this Page, such as `MANAGE` or `CREATE_CONTENT`."""


class ListFacebookPagesResponse(Model, kw_only=True):
    """The Facebook Pages that the user can connect."""

    pages: list[FacebookPage] | None = None
    """Facebook Pages that the user can manage."""


class FacebookPageAccount(Model, kw_only=True, rename="camel"):
    """The account that was created."""

    account_id: str | None = None
    """ID of the new account in Late."""
    platform: FacebookPageAccountPlatform | None = None
    """Always `facebook`."""
    username: str | None = None
    display_name: str | None = None
    profile_picture: str | None = None
    """URL of the account's profile picture."""
    is_active: bool | None = None
    """Whether the account is active."""
    selected_page_name: str | None = None
    """Name of the Page that the user chose."""


class SelectFacebookPageResponse(Model, kw_only=True):
    """The Facebook Page is connected."""

    message: str | None = None
    """Confirmation message."""
    redirect_url: str | None = None
    """URL to send the user to; present if you passed a `redirect_url`."""
    account: FacebookPageAccount | None = None
    """The account that was created."""


class FacebookPageUserProfile(Model, kw_only=True, rename="camel"):
    """User profile from the OAuth callback, decoded into an object."""

    id: str | None = None
    """ID of the user on Facebook."""
    name: str | None = None
    profile_picture: str | None = None
    """URL of the user's profile picture."""


class GoogleBusinessLocation(Model, kw_only=True, rename="camel"):
    """Google business location."""

    id: str | None = None
    """ID of the location on Google."""
    name: str | None = None
    """Name of the business."""
    account_id: str | None = None
    """ID of the Google Business account that holds the location, such as
    `accounts/108877665544332211`.
    """
    account_name: str | None = None
    """Name of the Google Business account."""
    address: str | None = None
    """Address of the business."""
    category: str | None = None
    """Category of the business."""


class ListGoogleBusinessLocationsResponse(Model, kw_only=True):
    """The Google Business locations that the user can connect."""

    locations: list[GoogleBusinessLocation] | None = None
    """Locations that the user can manage."""


class GoogleBusinessLocationAccount(Model, kw_only=True, rename="camel"):
    """The account that was created."""

    account_id: str | None = None
    """ID of the new account in Late."""
    platform: GoogleBusinessLocationAccountPlatform | None = None
    """Always `googlebusiness`."""
    username: str | None = None
    display_name: str | None = None
    is_active: bool | None = None
    """Whether the account is active."""
    selected_location_name: str | None = None
    """Name of the location that the user chose."""
    selected_location_id: str | None = None
    """ID of the location that the user chose."""


class SelectGoogleBusinessLocationResponse(Model, kw_only=True):
    """The Google Business location is connected."""

    message: str | None = None
    """Confirmation message."""
    redirect_url: str | None = None
    """URL to send the user to; present if you passed a `redirect_url`."""
    account: GoogleBusinessLocationAccount | None = None
    """The account that was created."""


class GoogleBusinessLocationUserProfile(Model, kw_only=True, rename="camel"):
    """User profile from the OAuth callback, decoded into an object. Always send it: it holds the
    refresh token.
    """

    id: str | None = None
    """ID of the user on Google."""
    name: str | None = None
    refresh_token: str | None = None
    """Google refresh token, which gives long-lived access."""
    token_expires_in: int | None = None
    """Lifetime of the token in seconds."""
    scope: str | None = None
    """OAuth scopes that the user granted."""


class PendingOAuthDataOrganization(Model, kw_only=True, rename="camel"):
    """Pending OAuth data organization."""

    id: str | None = None
    """ID of the organization on LinkedIn."""
    urn: str | None = None
    """URN of the organization, such as `urn:li:organization:90210417`."""
    name: str | None = None
    vanity_name: str | None = None
    """Vanity name of the organization on LinkedIn, such as `northwind-coffee`."""


class GetPendingOAuthDataResponse(Model, kw_only=True, rename="camel"):
    """The pending OAuth data."""

    platform: str | None = None
    """Platform of the flow, such as `linkedin`."""
    profile_id: str | None = None
    """ID of the Late profile that receives the account."""
    temp_token: str | None = None
    """Temporary access token of the platform."""
    refresh_token: str | None = None
    """Refresh token, if there is one."""
    expires_in: float | None = None
    """Lifetime of the token in seconds."""
    user_profile: dict[str, Any] | None = None
    """Profile of the user: `id`, `username`, `displayName`, and `profilePicture`."""
    selection_type: PendingOAuthDataSelectionType | None = None
    """What the user has to choose from."""
    organizations: list[PendingOAuthDataOrganization] | None = None
    """LinkedIn organizations to choose from; present when `selection_type` is `organizations`."""


class LinkedInOrganization(Model, kw_only=True, rename="camel"):
    """LinkedIn organization."""

    id: str | None = None
    """LinkedIn ID of the organization."""
    logo_url: str | None = None
    """URL of the logo. It may be absent if the organization has no logo."""
    vanity_name: str | None = None
    """Vanity name (slug) of the organization."""
    website: str | None = None
    """URL of the organization's website."""
    industry: str | None = None
    """Primary industry of the organization."""
    description: str | None = None
    """Description of the organization."""


class ListLinkedInOrganizationsResponse(Model, kw_only=True):
    """The details of the requested organizations."""

    organizations: list[LinkedInOrganization] | None = None


class LinkedInOrganizationAccount(Model, kw_only=True, rename="camel"):
    """LinkedIn organization account."""

    account_id: str | None = None
    """ID of the social account that was created."""
    platform: LinkedInOrganizationAccountPlatform | None = None
    username: str | None = None
    display_name: str | None = None
    """Display name of the connected account."""
    profile_picture: str | None = None
    """URL of the profile picture."""
    is_active: bool | None = None
    """Whether the account is active."""
    account_type: LinkedInOrganizationAccountType | None = None
    """Whether the account posts as a personal profile or as an organization."""


class LinkedInOrganizationBulkRefresh(Model, kw_only=True, rename="camel"):
    """Outcome of the bulk refresh."""

    updated_count: int | None = None
    """Number of updates made by the bulk refresh."""
    errors: int | None = None
    """Number of errors in the bulk refresh."""


class SelectLinkedInOrganizationResponse(
    Model, kw_only=True, rename={"bulk_refresh": "bulkRefresh"}
):
    """The LinkedIn account is connected."""

    message: str | None = None
    """Result message."""
    redirect_url: str | None = None
    """Your redirect URL with the connection parameters appended. Present only if the request
    included `redirect_url`.
    """
    account: LinkedInOrganizationAccount | None = None
    bulk_refresh: LinkedInOrganizationBulkRefresh | None = None
    """Outcome of the bulk refresh."""


class PinterestBoardsForSelectionBoard(Model, kw_only=True):
    """Pinterest boards for selection board."""

    id: str | None = None
    """Pinterest ID of the board."""
    name: str | None = None
    """Name of the board."""
    description: str | None = None
    """Description of the board."""
    privacy: str | None = None
    """Privacy setting of the board."""


class ListPinterestBoardsForSelectionResponse(Model, kw_only=True):
    """The Pinterest boards the user can choose from."""

    boards: list[PinterestBoardsForSelectionBoard] | None = None


class PinterestBoardAccount(Model, kw_only=True, rename="camel"):
    """Pinterest board account."""

    account_id: str | None = None
    """ID of the social account that was created."""
    platform: PinterestBoardAccountPlatform | None = None
    username: str | None = None
    display_name: str | None = None
    """Display name of the connected account."""
    profile_picture: str | None = None
    """URL of the profile picture."""
    is_active: bool | None = None
    """Whether the account is active."""
    default_board_name: str | None = None
    """Name of the default board."""


class SelectPinterestBoardResponse(Model, kw_only=True):
    """The account is connected with the selected board."""

    message: str | None = None
    """Result message."""
    redirect_url: str | None = None
    """Your redirect URL with the connection parameters, if you provided one."""
    account: PinterestBoardAccount | None = None


class SnapchatProfilePublicProfile(Model, kw_only=True):
    """Snapchat profile public profile."""

    id: str | None = None
    """ID of the Snapchat Public Profile."""
    display_name: str | None = None
    """Name that the Public Profile displays."""
    username: str | None = None
    """Username (handle) of the Public Profile."""
    profile_image_url: str | None = None
    """URL of the profile image."""
    subscriber_count: int | None = None
    """How many subscribers the Public Profile has."""


class ListSnapchatProfilesResponse(Model, kw_only=True, rename="camel"):
    """The Public Profiles the user can choose from."""

    public_profiles: list[SnapchatProfilePublicProfile] | None = None


class SnapchatProfileAccount(Model, kw_only=True, rename="camel"):
    """Snapchat profile account."""

    account_id: str | None = None
    """ID of the social account that was created."""
    platform: SnapchatProfileAccountPlatform | None = None
    username: str | None = None
    display_name: str | None = None
    """Display name of the connected account."""
    profile_picture: str | None = None
    """URL of the profile picture."""
    is_active: bool | None = None
    """Whether the account is active."""
    public_profile_name: str | None = None
    """Name of the connected Public Profile."""


class SelectSnapchatProfileResponse(Model, kw_only=True):
    """The account is connected with the selected Public Profile."""

    message: str | None = None
    """Result message."""
    redirect_url: str | None = None
    """Your redirect URL with the connection parameters, if the request included one."""
    account: SnapchatProfileAccount | None = None


class SnapchatProfileSelectedPublicProfile(Model, kw_only=True):
    """Snapchat Public Profile that the user selected."""

    id: str
    """ID of the Snapchat Public Profile."""
    display_name: str
    """Name that the Public Profile displays."""
    username: str | None = None
    """Username (handle) of the Public Profile."""
    profile_image_url: str | None = None
    """URL of the profile image."""
    subscriber_count: int | None = None
    """How many subscribers the Public Profile has."""


class ConnectBlueskyCredentialsResponse(Model, kw_only=True):
    """The Bluesky account is connected."""

    message: str | None = None
    """Result message."""
    account: SocialAccount | None = None


class GetTelegramConnectStatusResponse(Model, kw_only=True, rename="camel"):
    """The access code and the instructions for using it."""

    code: str | None = None
    """Access code that the user sends to the Telegram bot."""
    expires_at: dt.datetime | None = None
    """Time at which the code expires."""
    expires_in: int | None = None
    """Time left until the code expires, in seconds."""
    bot_username: str | None = None
    """Username of the Telegram bot that receives the code."""
    instructions: list[str] | None = None
    """Instructions for connecting, one step per item."""


class TelegramConnectAccount(Model, kw_only=True, rename="camel"):
    """Telegram connect account."""

    id: str | None = msgspec.field(default=None, name="_id")
    """ID of the connected account."""
    platform: TelegramConnectAccountPlatform | None = None
    username: str | None = None
    display_name: str | None = None
    """Display name of the connected account."""
    is_active: bool | None = None
    """Whether the account is active."""
    chat_type: TelegramConnectAccountChatType | None = None
    """Kind of Telegram chat."""


class InitiateTelegramConnectResponse(Model, kw_only=True):
    """The Telegram channel or group is connected."""

    message: str | None = None
    """Result message."""
    account: TelegramConnectAccount | None = None


class TelegramConnectPending(Model, kw_only=True, rename="camel"):
    """The code is still waiting for the user."""

    status: TelegramConnectPendingStatus | None = None
    expires_at: dt.datetime | None = None
    """Time at which the code expires."""
    expires_in: int | None = None
    """Time left until the code expires, in seconds."""


class TelegramConnectConnectedAccount(Model, kw_only=True, rename="camel"):
    """Telegram connect connected account."""

    id: str | None = msgspec.field(default=None, name="_id")
    """ID of the connected account."""
    platform: str | None = None
    username: str | None = None
    display_name: str | None = None
    """Display name of the connected account."""


class TelegramConnectConnected(Model, kw_only=True, rename="camel"):
    """The channel or group is linked."""

    status: TelegramConnectConnectedStatus | None = None
    chat_id: str | None = None
    """Telegram ID of the connected chat."""
    chat_title: str | None = None
    """Title of the connected chat."""
    chat_type: TelegramConnectConnectedChatType | None = None
    """Kind of Telegram chat."""
    account: TelegramConnectConnectedAccount | None = None


class TelegramConnectExpired(Model, kw_only=True):
    """The code has expired."""

    status: TelegramConnectExpiredStatus | None = None
    message: str | None = None
    """Message about the expired code."""


if TYPE_CHECKING:
    CompleteTelegramConnectResponse = (
        TelegramConnectPending | TelegramConnectConnected | TelegramConnectExpired | dict[str, Any]
    )
    """The current status of the access code."""
else:
    CompleteTelegramConnectResponse = Annotated[
        Any,
        Variants(
            by="status",
            mapping={
                "pending": "connect:TelegramConnectPending",
                "connected": "connect:TelegramConnectConnected",
                "expired": "connect:TelegramConnectExpired",
            },
        ),
    ]
