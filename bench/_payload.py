"""What the measured programs send and get: answers as the Late API documents them, and one post to create."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

POSTS = 100

CREATED = {
    "content": "Our winter blend is back!",
    "platforms": [{"platform": "tiktok", "platformSpecificData": {"privacyLevel": "PUBLIC_TO_EVERYONE"}}],
    "scheduledFor": "2026-12-08T09:00:00Z",
    "tags": ["winter", "coffee"],
}
"""The body of `posts.create`, by wire names."""

ARGUMENTS: dict[str, Any] = {
    "content": CREATED["content"],
    "platforms": [{"platform": "tiktok", "platform_specific_data": {"privacy_level": "PUBLIC_TO_EVERYONE"}}],
    "scheduled_for": dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC),
    "tags": CREATED["tags"],
}
"""The same as a user of the SDK says it."""


def created() -> bytes:
    """The small answer of `posts.create`."""
    post = {"_id": "66f1a2b3c4d5e6f708192a30", "status": "scheduled", **CREATED}
    return json.dumps({"message": "Post scheduled", "post": post}).encode()


def posts(**odd: object) -> bytes:
    """The answer of `posts.list` with 100 posts, 191 KB. `odd` replaces fields of every post."""
    answer = {
        "posts": [{**_post(number), **odd} for number in range(POSTS)],
        "pagination": {"page": 1, "limit": POSTS, "total": POSTS, "pages": 1},
    }
    return json.dumps(answer).encode()


def off_schema() -> bytes:
    """The same with one value in every post that is not as documented."""
    return posts(createdAt="yesterday")


def _post(number: int) -> dict[str, object]:
    return {
        "_id": f"66f1a2b3c4d5e6f708{number:06}",
        "userId": "66f1a2b3c4d5e6f708192a00",
        "title": f"Winter blend, part {number}",
        "content": "Our winter blend is back, in whole bean and ground, until the end of the month. " * 4,
        "mediaItems": [
            {"type": "image", "url": f"https://media.example.com/temp/winter-{number}-{item}.jpg", "size": 183_201}
            for item in range(2)
        ],
        "platforms": [
            _target(number, "tiktok", {"privacyLevel": "PUBLIC_TO_EVERYONE", "allowComment": True}),
            _target(number, "instagram", {"contentType": "story"}),
        ],
        "scheduledFor": "2026-12-08T09:00:00Z",
        "timezone": "America/New_York",
        "status": "scheduled",
        "tags": ["winter", "coffee", "blend"],
        "hashtags": ["#winter", "#coffee"],
        "visibility": "public",
        "metadata": {"campaign": "winter", "wave": number},
        "createdAt": "2026-12-05T15:20:00Z",
        "updatedAt": "2026-12-05T15:20:00Z",
    }


def _target(number: int, platform: str, more: dict[str, object]) -> dict[str, object]:
    account = {
        "_id": f"66f1a2b3c4d5e6f709{number:06}",
        "platform": platform,
        "username": "northwindcoffee",
        "displayName": "Northwind Coffee",
        "isActive": True,
    }
    return {
        "platform": platform,
        "accountId": account,
        "customContent": "The winter blend is back.",
        "scheduledFor": "2026-12-08T09:00:00Z",
        "platformSpecificData": more,
        "status": "pending",
    }
