"""A user's program that type checkers must accept as it stands, with the types that they must find."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

import httpx2
from late import (
    APIError,
    APIStatusError,
    AsyncLate,
    AsyncPage,
    AsyncPages,
    Drift,
    Late,
    NotFoundError,
    Omit,
    Page,
    RateLimit,
    RateLimitError,
    RawResponse,
    models,
    omit,
    types,
    webhooks,
)
from late.models import (
    AnalyticsListResponse,
    AnalyticsListResponsePost,
    AnalyticsSinglePostResponse,
    LinkedInAggregateAnalyticsDailyResponse,
    LinkedInAggregateAnalyticsTotalResponse,
    PlatformTarget,
    Post,
    PostsListResponse,
    QueueSlotExists,
    QueueSlotQueues,
    SocialAccount,
    TikTokPlatformData,
    TwitterPlatformData,
    User,
    WebhookPayloadAccountConnected,
    WebhookPayloadAccountDisconnected,
    WebhookPayloadComment,
    WebhookPayloadMessage,
    WebhookPayloadPost,
)
from late.testing import Fake, signed_webhook


def use(value: object) -> None:
    """Make something of a value."""


def overloads(client: Late) -> None:
    assert_type(client.analytics.get(post_id="p"), AnalyticsSinglePostResponse)
    assert_type(client.analytics.get(), Page[AnalyticsListResponsePost, AnalyticsListResponse])
    assert_type(client.analytics.get(platform="x", page=2), Page[AnalyticsListResponsePost, AnalyticsListResponse])
    assert_type(client.queue.list_slots(profile_id="p", all="true"), QueueSlotQueues)
    assert_type(client.queue.list_slots(profile_id="p"), QueueSlotExists)
    assert_type(client.queue.list_slots(profile_id="p", queue_id="q"), QueueSlotExists)
    daily = client.analytics.get_linkedin_aggregate("a", aggregation="DAILY")
    total = client.analytics.get_linkedin_aggregate("a", aggregation="TOTAL")
    assert_type(daily, LinkedInAggregateAnalyticsDailyResponse)
    assert_type(total, LinkedInAggregateAnalyticsTotalResponse)
    assert_type(client.analytics.get_linkedin_aggregate("a"), LinkedInAggregateAnalyticsTotalResponse)


async def overloads_async(client: AsyncLate) -> None:
    assert_type(await client.analytics.get(post_id="p"), AnalyticsSinglePostResponse)
    assert_type(await client.analytics.get(), AsyncPage[AnalyticsListResponsePost, AnalyticsListResponse])
    async for post in client.analytics.get(limit=5):
        assert_type(post, AnalyticsListResponsePost)
    assert_type(await client.queue.list_slots(profile_id="p", all="true"), QueueSlotQueues)
    assert_type(await client.queue.list_slots(profile_id="p"), QueueSlotExists)


def pages(client: Late) -> None:
    page = client.posts.list(status="draft", date_from=dt.date(2026, 12, 1))
    assert_type(page, Page[Post, PostsListResponse])
    assert_type(page.items, list[Post])
    assert_type(page.result, PostsListResponse)
    assert_type(page.next_page(), Page[Post, PostsListResponse] | None)
    assert_type(page.has_next, bool)
    for post in page:
        assert_type(post, Post)
    for each in page.pages():
        assert_type(each, Page[Post, PostsListResponse])
    for account in client.accounts.list():
        assert_type(account, SocialAccount)


async def pages_async(client: AsyncLate) -> None:
    listing = client.posts.list()
    assert_type(listing, AsyncPages[Post, PostsListResponse])
    async for post in listing:
        assert_type(post, Post)
    async for page in client.posts.list().pages():
        assert_type(page, AsyncPage[Post, PostsListResponse])
    first = await client.posts.list()
    assert_type(first, AsyncPage[Post, PostsListResponse])
    assert_type(await first.next_page(), AsyncPage[Post, PostsListResponse] | None)


def fields(post: Post) -> None:
    assert_type(post.id, str | None)
    assert_type(post.content, str | None)
    assert_type(post.scheduled_for, dt.datetime | None)
    assert_type(post.tags, list[str] | None)
    assert_type(post.metadata, dict[str, Any] | None)
    assert_type(post.platforms, list[PlatformTarget] | None)
    if isinstance(post.user_id, User):
        assert_type(post.user_id, User)
    if post.status == "published":
        use(post.status.upper())
    for target in post.platforms or ():
        data = target.platform_specific_data
        if isinstance(data, TikTokPlatformData):
            assert_type(data, TikTokPlatformData)
        elif isinstance(data, TwitterPlatformData):
            assert_type(data.thread_items, list[models.TwitterPlatformDataThreadItem] | None)
        elif isinstance(data, dict):
            assert_type(data, dict[str, Any])
    assert_type(post.to_dict(), dict[str, Any])


def input_as_dicts(client: Late, draft: bool, tag: str | None) -> None:
    post = client.posts.create(
        content="Hello",
        media_items=[{"type": "image", "url": "https://example.com/a.jpg"}],
        platforms=[
            {"platform": "twitter", "account_id": "a", "platform_specific_data": {"reply_settings": "following"}},
            {"platform": "tiktok", "account_id": "b", "platform_specific_data": {"privacy_level": "SELF_ONLY"}},
            {"platform": "new", "account_id": "c", "scheduled_for": "2026-12-01T09:30:00Z"},
        ],
        scheduled_for=dt.datetime(2026, 12, 1, tzinfo=dt.UTC),
        is_draft=draft or omit,
        tags=[tag] if tag else omit,
        timeout=10,
        max_retries=0,
        extra_headers={"X-A": "1", "X-B": None},
        extra_query={"a": 1},
        extra_body={"newField": True},
        idempotency_key="k",
    )
    assert_type(post, Post)


def input_as_models_and_variables(client: Late) -> None:
    target: types.CreatePostPlatformInput = {"platform": "tiktok", "account_id": "a"}
    target["platform_specific_data"] = {"allow_comment": False}
    model = models.CreatePostPlatform(platform="x", platform_specific_data=TikTokPlatformData(privacy_level="S"))
    assert_type(client.posts.create(platforms=[target, model]), Post)
    assert_type(client.posts.create(platforms=(target,)), Post)


def files(client: Late, path: Path) -> None:
    client.posts.bulk_upload(file=path)
    client.posts.bulk_upload(file=b"a,b")
    client.posts.bulk_upload(file=io.BytesIO(b"a,b"))
    client.posts.bulk_upload(file=("a.csv", b"a,b"))
    client.posts.bulk_upload(file=("a.csv", path, "text/csv"))
    with path.open("rb") as file:
        client.posts.bulk_upload(file=file)


def raw(client: Late) -> None:
    reply = client.raw(client.posts.get, "p1", timeout=1)
    assert_type(reply, RawResponse[Post])
    assert_type(reply.parsed, Post)
    assert_type(reply.status, int)
    assert_type(reply.content, bytes)
    assert_type(reply.rate_limit, RateLimit | None)
    assert_type(reply.request_id, str | None)
    assert_type(reply.attempts, int)
    assert_type(client.raw(client.posts.list, limit=1), RawResponse[Page[Post, PostsListResponse]])
    assert_type(client.request("GET", "/v1/new", query={"a": 1}), RawResponse[Any])


async def raw_async(client: AsyncLate) -> None:
    assert_type(await client.raw(client.posts.get, "p1"), RawResponse[Post])
    assert_type(await client.raw(client.posts.list), RawResponse[AsyncPage[Post, PostsListResponse]])


def received(client: Late, body: bytes, headers: Mapping[str, str]) -> str:
    event = webhooks.unwrap(body, headers, secret=["new", "old"])
    assert_type(
        event,
        WebhookPayloadPost
        | WebhookPayloadAccountConnected
        | WebhookPayloadAccountDisconnected
        | WebhookPayloadMessage
        | WebhookPayloadComment
        | dict[str, Any],
    )
    if isinstance(event, WebhookPayloadPost):
        assert_type(event.post, models.WebhookPost | None)
        return (event.post and event.post.id) or ""
    if isinstance(event, WebhookPayloadMessage):
        return (event.message and event.message.text) or ""
    if isinstance(event, dict):
        assert_type(event, dict[str, Any])
        return str(event.get("event"))
    return str(client.webhooks.unwrap(body, [(b"x-late-signature", b"00")]))


def failures(client: Late) -> None:
    try:
        client.posts.get("p1")
    except NotFoundError as error:
        assert_type(error.status, int)
        assert_type(error.headers["x"], str)
    except RateLimitError as error:
        assert_type(error.rate_limit, RateLimit | None)
        if error.rate_limit is not None:
            assert_type(error.rate_limit.reset, dt.datetime | None)
    except APIStatusError as error:
        assert_type(error.body, Any)
    except APIError as error:
        assert_type(error.operation, str | None)


def report(drift: Drift) -> None:
    assert_type(drift.path, str)


async def token() -> str:
    return "k"


async def note(request: httpx2.Request) -> None:
    request.headers["X-A"] = "1"


def clients() -> None:
    client = Late(
        api_key=lambda: "k",
        environment="local",
        timeout=httpx2.Timeout(5, connect=1),
        max_retries=1,
        max_retry_wait=5,
        headers={"X-A": None},
        query={"a": 1},
        http_client=httpx2.Client(),
        on_request=lambda request: None,
        on_response=use,
        on_drift=report,
        strict=True,
        webhook_secret="s",
    )
    assert_type(client.with_options(timeout=None, api_key="x", max_retries=0), Late)
    assert_type(client.last_rate_limit, RateLimit | None)
    other = AsyncLate(api_key=token, on_request=note, http_client=httpx2.AsyncClient())
    assert_type(other.with_options(api_key=token), AsyncLate)
    with Late() as inside:
        assert_type(inside, Late)


async def clients_async() -> None:
    async with AsyncLate() as client:
        assert_type(client, AsyncLate)
        assert_type(await client.posts.get("p1"), Post)
        await client.aclose()


def double() -> None:
    fake = Fake()
    assert_type(fake.client(Late), Late)
    assert_type(fake.client(AsyncLate, strict=True), AsyncLate)
    fake.reply("posts.get", {"post": {}}, status=201, times=None)
    body, headers = signed_webhook({"event": "post.failed"})
    assert_type(body, bytes)
    assert_type(headers, dict[str, str])


def chosen(value: str | Omit = omit) -> Omit | str:
    return value
