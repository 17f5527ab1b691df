"""A user's mistakes: type checkers must find one in each line that is marked, and none elsewhere."""

from __future__ import annotations

import httpx2
from late import AsyncLate, Late, models, webhooks
from late.types import CreatePostPlatformInput


def use(value: object) -> None:
    """Make something of a value."""


def misspelt(client: Late) -> None:
    client.posts.create(contents="x")  # wrong
    client.post.create(content="x")  # wrong
    client.posts.creat(content="x")  # wrong
    client.posts.get("p1", time_out=1)  # wrong
    client.posts.create(media_items=[{"kind": "image"}])  # wrong
    client.posts.create(media_items=[{"url": 5}])  # wrong
    client.posts.create(platforms=[{"platform": "x", "accountId": "a"}])  # wrong
    client.posts.create(platforms=[{"platform": "x", "platform_specific_data": {"privacy_levels": "S"}}])  # wrong
    client.posts.create(platforms=[{"platform": "x", "platform_specific_data": {"allow_comment": "no"}}])  # wrong
    client.posts.create(tiktok_settings={"privacyLevel": "SELF_ONLY"})  # wrong


def wrong_types(client: Late) -> None:
    client.posts.list(page="2")  # wrong
    client.posts.list(limit=None)  # wrong
    client.posts.list(2)  # wrong
    client.posts.get()  # wrong
    client.posts.get(5)  # wrong
    client.posts.create(scheduled_for=5)  # wrong
    client.posts.bulk_upload(file="/etc/passwd")  # wrong
    client.profiles.create(description="no name")  # wrong
    client.webhooks.update(name="no id")  # wrong
    client.queue.list_slots(profile_id="p", all="false")  # wrong
    client.posts.get("p1", max_retries="2")  # wrong
    client.posts.get("p1", timeout="2")  # wrong
    client.raw(client.posts.get)  # wrong
    client.raw(client.posts.get, post="p1")  # wrong


def wrong_use(client: Late) -> None:
    use(client.posts.get("p1").contents)  # wrong
    use(client.posts.get("p1").content.upper())  # wrong
    use(client.posts.list().posts)  # wrong
    use(client.analytics.get(post_id="p").items)  # wrong
    use(client.raw(client.posts.get, "p1").parsed.contents)  # wrong
    use(webhooks.unwrap(b"", {}).post)  # wrong


async def wrong_use_async(client: AsyncLate) -> None:
    use(client.posts.get("p1").content)  # wrong
    for post in client.posts.list():  # wrong
        use(post)  # unknown
    use((await client.posts.get("p1")).contents)  # wrong


def wrong_clients() -> None:
    Late(key="k")  # wrong
    Late(environment="moon")  # wrong
    Late(http_client=httpx2.AsyncClient())  # wrong
    AsyncLate(http_client=httpx2.Client())  # wrong
    Late().with_options(http_client=None)  # wrong
    Late().with_options(retries=5)  # wrong
    Late(on_request=lambda: None)  # wrong


def wrong_models() -> None:
    models.Post("p1")  # wrong
    models.Post(_id="p1")  # wrong
    models.Post(content=5)  # wrong
    models.InstagramPlatformDataUserTag(username="u")  # wrong
    target: CreatePostPlatformInput = {"platform": 5}  # wrong
    use(target)
