"""The clients of the Late API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._base import AsyncClient, SyncClient
from ._omit import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Self, Unpack

    import httpx2

    from ._omit import Omit
    from ._options import (
        AsyncClientOptions,
        AsyncCredential,
        AsyncRequestHook,
        AsyncResponseHook,
        ClientOptions,
        Credential,
        DriftHook,
        RequestHook,
        ResponseHook,
        Timeout,
    )
    from .resources.account_groups import AccountGroups, AsyncAccountGroups
    from .resources.account_settings import AccountSettings, AsyncAccountSettings
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.analytics import Analytics, AsyncAnalytics
    from .resources.api_keys import ApiKeys, AsyncApiKeys
    from .resources.comments import AsyncComments, Comments
    from .resources.connect import AsyncConnect, Connect
    from .resources.gmb import AsyncGmb, Gmb
    from .resources.invites import AsyncInvites, Invites
    from .resources.linkedin_mentions import AsyncLinkedInMentions, LinkedInMentions
    from .resources.logs import AsyncLogs, Logs
    from .resources.media import AsyncMedia, Media
    from .resources.messages import AsyncMessages, Messages
    from .resources.posts import AsyncPosts, Posts
    from .resources.profiles import AsyncProfiles, Profiles
    from .resources.queue import AsyncQueue, Queue
    from .resources.reddit import AsyncReddit, Reddit
    from .resources.reviews import AsyncReviews, Reviews
    from .resources.tools import AsyncTools, Tools
    from .resources.usage import AsyncUsage, Usage
    from .resources.users import AsyncUsers, Users
    from .resources.validate import AsyncValidate, Validate
    from .resources.webhooks import AsyncWebhooks, Webhooks

    class LateOptions(ClientOptions, total=False):
        """Options that `with_options` can change."""

        api_key: Credential | None
        connect_token: Credential | None

    class AsyncLateOptions(AsyncClientOptions, total=False):
        """Options that `with_options` can change."""

        api_key: AsyncCredential | None
        connect_token: AsyncCredential | None


class Late(SyncClient):
    """The client of the Late API.

    The Late API publishes posts, reads analytics and answers conversations on Twitter/X,
    Instagram, Facebook, LinkedIn, TikTok, YouTube, Pinterest, Reddit, Bluesky, Threads,
    Google Business, Telegram and Snapchat.

    Send your API key as a bearer token: `Authorization: Bearer <key>`. Four ideas carry the
    rest:

    - a **profile** groups the accounts of one brand or project;
    - an **account** is one connected social media account;
    - a **post** is content for one or more accounts, published at once, at a set time, or
      kept as a draft;
    - a **queue** holds weekly time slots that posts are scheduled into.

    Requests per minute depend on the plan: 60 (Free), 120 (Build), 600 (Accelerate), 1,200
    (Unlimited). The headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and
    `X-RateLimit-Reset` tell where you stand.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        *,
        connect_token: Credential | None = None,
        base_url: str | None = None,
        environment: Literal["production", "local"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        webhook_secret: str | Sequence[str] | None = None,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            api_key: Send your Late API key as a Bearer token in the `Authorization` header. A string, or
                a callable that is called for every request. Default: the environment variable
                `LATE_API_KEY`.
            connect_token: A short-lived token for API users in OAuth flows. A string, or a callable that is
                called for every request. Default: the environment variable
                `LATE_CONNECT_TOKEN`.
            base_url: The address of the API. Default: the environment variable
                `LATE_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            webhook_secret: The secret or secrets that webhooks are signed with. Default: the
                environment variable `LATE_WEBHOOK_SECRET`.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {"api_key": api_key, "connect_token": connect_token},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            webhook_secret=webhook_secret,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[LateOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def tools(self) -> Tools:
        """Download media and use other utilities."""
        from .resources.tools import Tools

        return Tools(self._session)

    @cached_property
    def validate(self) -> Validate:
        """Check a post before you publish it: its content, character counts, media URLs, and
        whether a subreddit exists.
        """
        from .resources.validate import Validate

        return Validate(self._session)

    @cached_property
    def analytics(self) -> Analytics:
        """Read performance metrics of posts and accounts."""
        from .resources.analytics import Analytics

        return Analytics(self._session)

    @cached_property
    def account_groups(self) -> AccountGroups:
        """Organize connected social accounts into named groups."""
        from .resources.account_groups import AccountGroups

        return AccountGroups(self._session)

    @cached_property
    def media(self) -> Media:
        """Upload media files for use in posts."""
        from .resources.media import Media

        return Media(self._session)

    @cached_property
    def reddit(self) -> Reddit:
        """Search Reddit posts and read subreddit feeds through a connected account."""
        from .resources.reddit import Reddit

        return Reddit(self._session)

    @cached_property
    def usage(self) -> Usage:
        """Read your plan, its limits, and your usage."""
        from .resources.usage import Usage

        return Usage(self._session)

    @cached_property
    def posts(self) -> Posts:
        """Create, schedule, publish, edit, retry, and delete posts."""
        from .resources.posts import Posts

        return Posts(self._session)

    @cached_property
    def users(self) -> Users:
        """Look up the users of your workspace, their roles, and their profile access."""
        from .resources.users import Users

        return Users(self._session)

    @cached_property
    def profiles(self) -> Profiles:
        """Manage profiles, which group connected social accounts."""
        from .resources.profiles import Profiles

        return Profiles(self._session)

    @cached_property
    def accounts(self) -> Accounts:
        """List, update, disconnect, and check the health of connected social accounts."""
        from .resources.accounts import Accounts

        return Accounts(self._session)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Create, list, and revoke API keys."""
        from .resources.api_keys import ApiKeys

        return ApiKeys(self._session)

    @cached_property
    def invites(self) -> Invites:
        """Create invite links that give team members access to your profiles."""
        from .resources.invites import Invites

        return Invites(self._session)

    @cached_property
    def connect(self) -> Connect:
        """Connect social accounts, through OAuth or another method of the platform."""
        from .resources.connect import Connect

        return Connect(self._session)

    @cached_property
    def gmb(self) -> Gmb:
        """Gmb: reviews, food menus, location, media, attributes, place actions."""
        from .resources.gmb import Gmb

        return Gmb(self._session)

    @cached_property
    def linkedin_mentions(self) -> LinkedInMentions:
        """Resolve LinkedIn people and companies to mentions that you can use in posts."""
        from .resources.linkedin_mentions import LinkedInMentions

        return LinkedInMentions(self._session)

    @cached_property
    def queue(self) -> Queue:
        """Manage recurring posting slots and preview the upcoming ones."""
        from .resources.queue import Queue

        return Queue(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Receive events in real time at your own endpoints."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._session)

    @cached_property
    def logs(self) -> Logs:
        """Read what happened during publishing."""
        from .resources.logs import Logs

        return Logs(self._session)

    @cached_property
    def messages(self) -> Messages:
        """Manage conversations and direct messages of all connected accounts in one inbox."""
        from .resources.messages import Messages

        return Messages(self._session)

    @cached_property
    def account_settings(self) -> AccountSettings:
        """Manage settings that only one platform has: the Facebook persistent menu, Instagram
        ice breakers, and Telegram bot commands.
        """
        from .resources.account_settings import AccountSettings

        return AccountSettings(self._session)

    @cached_property
    def comments(self) -> Comments:
        """Manage comments on the posts of all connected accounts in one inbox."""
        from .resources.comments import Comments

        return Comments(self._session)

    @cached_property
    def reviews(self) -> Reviews:
        """Manage reviews of Facebook Pages and Google Business accounts in one inbox."""
        from .resources.reviews import Reviews

        return Reviews(self._session)


class AsyncLate(AsyncClient):
    """The asynchronous client of the Late API.

    The Late API publishes posts, reads analytics and answers conversations on Twitter/X,
    Instagram, Facebook, LinkedIn, TikTok, YouTube, Pinterest, Reddit, Bluesky, Threads,
    Google Business, Telegram and Snapchat.

    Send your API key as a bearer token: `Authorization: Bearer <key>`. Four ideas carry the
    rest:

    - a **profile** groups the accounts of one brand or project;
    - an **account** is one connected social media account;
    - a **post** is content for one or more accounts, published at once, at a set time, or
      kept as a draft;
    - a **queue** holds weekly time slots that posts are scheduled into.

    Requests per minute depend on the plan: 60 (Free), 120 (Build), 600 (Accelerate), 1,200
    (Unlimited). The headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and
    `X-RateLimit-Reset` tell where you stand.
    """

    def __init__(
        self,
        api_key: AsyncCredential | None = None,
        *,
        connect_token: AsyncCredential | None = None,
        base_url: str | None = None,
        environment: Literal["production", "local"] | None = None,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_request: AsyncRequestHook | None = None,
        on_response: AsyncResponseHook | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        webhook_secret: str | Sequence[str] | None = None,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        """Create a client. Connections are opened when first needed.

        Args:
            api_key: Send your Late API key as a Bearer token in the `Authorization` header. A string, or
                a callable that is called for every request. Default: the environment variable
                `LATE_API_KEY`.
            connect_token: A short-lived token for API users in OAuth flows. A string, or a callable that is
                called for every request. Default: the environment variable
                `LATE_CONNECT_TOKEN`.
            base_url: The address of the API. Default: the environment variable
                `LATE_BASE_URL`, or else the address of `environment`.
            environment: One of the API's own addresses. Default: `production`.
            timeout: Seconds for each attempt, an `httpx2.Timeout`, or None for no timeout.
                Default: 60 s, and 5 s to connect.
            max_retries: The most times a failed request is retried.
            max_retry_wait: Seconds. If the API asks to wait longer, the error is raised immediately.
            headers: Sent with every request; None removes a default one.
            query: Sent with every request.
            http_client: Sends the requests. It is not closed along with this client.
            on_request: Called with each `httpx2.Request` before it is sent, retries included.
            on_response: Called with each response, retries included.
            on_drift: Called with each difference between a response and its documentation.
            strict: Raise `APIDecodeError` on such a difference. Meant for tests.
            webhook_secret: The secret or secrets that webhooks are signed with. Default: the
                environment variable `LATE_WEBHOOK_SECRET`.
            max_response_bytes: The largest decompressed body, or line or event of a stream,
                held in memory.
        """
        super().__init__(
            {"api_key": api_key, "connect_token": connect_token},
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            headers=headers,
            query=query,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_drift=on_drift,
            strict=strict,
            webhook_secret=webhook_secret,
            max_response_bytes=max_response_bytes,
        )

    def with_options(self, **changes: Unpack[AsyncLateOptions]) -> Self:
        """Return a client with other options that shares this client's connections."""
        return self._copy(changes)

    @cached_property
    def tools(self) -> AsyncTools:
        """Download media and use other utilities."""
        from .resources.tools import AsyncTools

        return AsyncTools(self._session)

    @cached_property
    def validate(self) -> AsyncValidate:
        """Check a post before you publish it: its content, character counts, media URLs, and
        whether a subreddit exists.
        """
        from .resources.validate import AsyncValidate

        return AsyncValidate(self._session)

    @cached_property
    def analytics(self) -> AsyncAnalytics:
        """Read performance metrics of posts and accounts."""
        from .resources.analytics import AsyncAnalytics

        return AsyncAnalytics(self._session)

    @cached_property
    def account_groups(self) -> AsyncAccountGroups:
        """Organize connected social accounts into named groups."""
        from .resources.account_groups import AsyncAccountGroups

        return AsyncAccountGroups(self._session)

    @cached_property
    def media(self) -> AsyncMedia:
        """Upload media files for use in posts."""
        from .resources.media import AsyncMedia

        return AsyncMedia(self._session)

    @cached_property
    def reddit(self) -> AsyncReddit:
        """Search Reddit posts and read subreddit feeds through a connected account."""
        from .resources.reddit import AsyncReddit

        return AsyncReddit(self._session)

    @cached_property
    def usage(self) -> AsyncUsage:
        """Read your plan, its limits, and your usage."""
        from .resources.usage import AsyncUsage

        return AsyncUsage(self._session)

    @cached_property
    def posts(self) -> AsyncPosts:
        """Create, schedule, publish, edit, retry, and delete posts."""
        from .resources.posts import AsyncPosts

        return AsyncPosts(self._session)

    @cached_property
    def users(self) -> AsyncUsers:
        """Look up the users of your workspace, their roles, and their profile access."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._session)

    @cached_property
    def profiles(self) -> AsyncProfiles:
        """Manage profiles, which group connected social accounts."""
        from .resources.profiles import AsyncProfiles

        return AsyncProfiles(self._session)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """List, update, disconnect, and check the health of connected social accounts."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self._session)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Create, list, and revoke API keys."""
        from .resources.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._session)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Create invite links that give team members access to your profiles."""
        from .resources.invites import AsyncInvites

        return AsyncInvites(self._session)

    @cached_property
    def connect(self) -> AsyncConnect:
        """Connect social accounts, through OAuth or another method of the platform."""
        from .resources.connect import AsyncConnect

        return AsyncConnect(self._session)

    @cached_property
    def gmb(self) -> AsyncGmb:
        """Gmb: reviews, food menus, location, media, attributes, place actions."""
        from .resources.gmb import AsyncGmb

        return AsyncGmb(self._session)

    @cached_property
    def linkedin_mentions(self) -> AsyncLinkedInMentions:
        """Resolve LinkedIn people and companies to mentions that you can use in posts."""
        from .resources.linkedin_mentions import AsyncLinkedInMentions

        return AsyncLinkedInMentions(self._session)

    @cached_property
    def queue(self) -> AsyncQueue:
        """Manage recurring posting slots and preview the upcoming ones."""
        from .resources.queue import AsyncQueue

        return AsyncQueue(self._session)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Receive events in real time at your own endpoints."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._session)

    @cached_property
    def logs(self) -> AsyncLogs:
        """Read what happened during publishing."""
        from .resources.logs import AsyncLogs

        return AsyncLogs(self._session)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Manage conversations and direct messages of all connected accounts in one inbox."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._session)

    @cached_property
    def account_settings(self) -> AsyncAccountSettings:
        """Manage settings that only one platform has: the Facebook persistent menu, Instagram
        ice breakers, and Telegram bot commands.
        """
        from .resources.account_settings import AsyncAccountSettings

        return AsyncAccountSettings(self._session)

    @cached_property
    def comments(self) -> AsyncComments:
        """Manage comments on the posts of all connected accounts in one inbox."""
        from .resources.comments import AsyncComments

        return AsyncComments(self._session)

    @cached_property
    def reviews(self) -> AsyncReviews:
        """Manage reviews of Facebook Pages and Google Business accounts in one inbox."""
        from .resources.reviews import AsyncReviews

        return AsyncReviews(self._session)
