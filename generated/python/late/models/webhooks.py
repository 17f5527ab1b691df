"""Models of webhooks."""

import datetime as dt
from typing import Any, Literal

import msgspec

from .._model import Model

WebhookEventModel = (
    Literal[
        "post.scheduled",
        "post.published",
        "post.failed",
        "post.partial",
        "post.recycled",
        "account.connected",
        "account.disconnected",
        "message.received",
        "comment.received",
    ]
    | str
)

WebhookLogEvent = (
    Literal[
        "post.scheduled",
        "post.published",
        "post.failed",
        "post.partial",
        "post.recycled",
        "account.connected",
        "account.disconnected",
        "message.received",
        "comment.received",
        "webhook.test",
    ]
    | str
)
"""The event delivered. `webhook.test` marks a test delivery."""

WebhookLogStatus = Literal["success", "failed"] | str
"""Whether the delivery succeeded."""

WebhookPayloadPostEvent = (
    Literal["post.scheduled", "post.published", "post.failed", "post.partial", "post.recycled"]
    | str
)
"""The event that happened to the post."""

WebhookPayloadAccountConnectedEvent = Literal["account.connected"] | str
"""The event, always `account.connected`."""

WebhookPayloadAccountDisconnectedEvent = Literal["account.disconnected"] | str
"""The event, always `account.disconnected`."""

WebhookPayloadAccountAccountDisconnectionType = Literal["intentional", "unintentional"] | str
"""Why the account was disconnected: `intentional` after a user action, `unintentional` when the
token expired or was revoked.
"""

WebhookPayloadCommentEvent = Literal["comment.received"] | str
"""The event, always `comment.received`."""

WebhookPayloadCommentPlatform = (
    Literal["instagram", "facebook", "twitter", "youtube", "linkedin", "bluesky", "reddit"] | str
)
"""The platform on which the comment was made."""

WebhookPayloadMessageEvent = Literal["message.received"] | str
"""The event, always `message.received`."""

WebhookPayloadMessagePlatform = (
    Literal["instagram", "facebook", "telegram", "bluesky", "reddit"] | str
)
"""The platform on which the message was sent."""

WebhookPayloadMessageDirection = Literal["incoming"] | str
"""The direction of the message, always `incoming`."""

WebhookPayloadMessageConversationStatus = Literal["active", "archived"] | str
"""Whether the conversation is active or archived."""

WebhookSettingsEvent = (
    Literal[
        "post.scheduled",
        "post.published",
        "post.failed",
        "post.partial",
        "post.recycled",
        "account.connected",
        "account.disconnected",
        "message.received",
        "comment.received",
    ]
    | str
)


class Webhook(Model, kw_only=True, rename="camel"):
    """A webhook that delivers events to your endpoint in real time."""

    id: str | None = msgspec.field(default=None, name="_id")
    """The ID of the webhook."""
    name: str | None = None
    """A name by which you recognize the webhook. At most 50 characters."""
    url: str | None = None
    """The URL of your endpoint, which receives the events."""
    secret: str | None = None
    """The secret that signs deliveries with HMAC-SHA256. For security, responses leave it out."""
    events: list[WebhookEventModel] | None = None
    """The events that the webhook receives."""
    is_active: bool | None = None
    """Whether Late delivers events to this webhook."""
    last_fired_at: dt.datetime | None = None
    """When Late last delivered an event successfully."""
    failure_count: int | None = None
    """The number of failed deliveries in a row. A success resets it to 0, and at 10 Late
    disables the webhook.
    """
    custom_headers: dict[str, str] | None = None
    """Headers which Late adds to each delivery, by name."""


class WebhookLog(Model, kw_only=True, rename="camel"):
    """A record of one webhook delivery."""

    id: str | None = msgspec.field(default=None, name="_id")
    webhook_id: str | None = None
    """The ID of the webhook that fired."""
    webhook_name: str | None = None
    """The name of the webhook that fired."""
    event: WebhookLogEvent | None = None
    """The event delivered. `webhook.test` marks a test delivery."""
    url: str | None = None
    """The URL that the delivery went to."""
    status: WebhookLogStatus | None = None
    """Whether the delivery succeeded."""
    status_code: int | None = None
    """The HTTP status code with which your endpoint answered."""
    request_payload: dict[str, Any] | None = None
    """The payload which Late sent to your endpoint."""
    response_body: str | None = None
    """The body with which your endpoint answered, cut off at 10 KB."""
    error_message: str | None = None
    """What went wrong, if the delivery failed."""
    attempt_number: int | None = None
    """The number of this delivery attempt. Late retries a delivery at most 3 times."""
    response_time: int | None = None
    """How long the endpoint took to respond, in milliseconds."""
    created_at: dt.datetime | None = None
    """When the entry was logged."""


class WebhookPayloadPostPlatform(Model, kw_only=True, rename="camel"):
    """Webhook payload post platform."""

    platform: str | None = None
    status: str | None = None
    """The status of the post on this platform."""
    published_url: str | None = None
    """The URL of the published post on this platform."""
    error: str | None = None
    """The error on this platform, if publishing failed."""


class WebhookPost(Model, kw_only=True, rename="camel"):
    """Webhook post."""

    id: str | None = None
    """The ID of the post."""
    content: str | None = None
    """The text of the post."""
    status: str | None = None
    """The status of the post."""
    scheduled_for: dt.datetime | None = None
    """When the post is scheduled to be published."""
    published_at: dt.datetime | None = None
    """When the post was published."""
    platforms: list[WebhookPayloadPostPlatform] | None = None
    """The outcome on each target platform."""


class WebhookPayloadPost(Model, kw_only=True):
    """The payload that a webhook receives for a post event."""

    event: WebhookPayloadPostEvent | None = None
    """The event that happened to the post."""
    post: WebhookPost | None = None
    timestamp: dt.datetime | None = None
    """The time of the event."""


class WebhookPayloadAccountConnectedAccount(Model, kw_only=True, rename="camel"):
    """Webhook payload account connected account."""

    account_id: str | None = None
    """The ID of the account, as in `/v1/accounts/{accountId}`."""
    profile_id: str | None = None
    """The ID of the profile to which the account belongs."""
    platform: str | None = None
    """The platform of the account."""
    username: str | None = None
    display_name: str | None = None


class WebhookPayloadAccountConnected(Model, kw_only=True):
    """The payload that a webhook receives when an account is connected."""

    event: WebhookPayloadAccountConnectedEvent | None = None
    """The event, always `account.connected`."""
    account: WebhookPayloadAccountConnectedAccount | None = None
    timestamp: dt.datetime | None = None
    """The time of the event."""


class WebhookPayloadAccountDisconnectedAccount(Model, kw_only=True, rename="camel"):
    """Webhook payload account disconnected account."""

    account_id: str | None = None
    """The ID of the account, as in `/v1/accounts/{accountId}`."""
    profile_id: str | None = None
    """The ID of the profile to which the account belongs."""
    platform: str | None = None
    """The platform of the account."""
    username: str | None = None
    display_name: str | None = None
    disconnection_type: WebhookPayloadAccountAccountDisconnectionType | None = None
    """Why the account was disconnected: `intentional` after a user action, `unintentional` when
    the token expired or was revoked.
    """
    reason: str | None = None
    """The reason for the disconnection, in plain words."""


class WebhookPayloadAccountDisconnected(Model, kw_only=True):
    """The payload that a webhook receives when an account is disconnected."""

    event: WebhookPayloadAccountDisconnectedEvent | None = None
    """The event, always `account.disconnected`."""
    account: WebhookPayloadAccountDisconnectedAccount | None = None
    timestamp: dt.datetime | None = None
    """The time of the event."""


class WebhookPayloadCommentAuthor(Model, kw_only=True):
    """The person who wrote the comment."""

    id: str | None = None
    """The author's ID on the platform."""
    username: str | None = None
    """The author's username."""
    name: str | None = None
    """The author's name."""
    picture: str | None = None
    """The author's profile picture."""


class WebhookComment(Model, kw_only=True, rename="camel"):
    """Webhook comment."""

    id: str | None = None
    """The comment's ID on the platform."""
    post_id: str | None = None
    """The ID of the post in Late."""
    platform_post_id: str | None = None
    """The post's ID on the platform."""
    platform: WebhookPayloadCommentPlatform | None = None
    """The platform on which the comment was made."""
    text: str | None = None
    """The text of the comment."""
    author: WebhookPayloadCommentAuthor | None = None
    """The person who wrote the comment."""
    created_at: dt.datetime | None = None
    """When the comment was written."""
    is_reply: bool | None = None
    """Whether the comment answers another comment."""
    parent_comment_id: str | None = None
    """The ID of the comment that this one answers. Set for replies only."""


class WebhookPayloadCommentPost(Model, kw_only=True, rename="camel"):
    """The post that the comment is on."""

    id: str | None = None
    """The ID of the post in Late."""
    platform_post_id: str | None = None
    """The post's ID on the platform."""


class WebhookPayloadCommentAccount(Model, kw_only=True):
    """The connected account that received the comment."""

    id: str | None = None
    """The ID of the social account."""
    platform: str | None = None
    """The platform of the account."""
    username: str | None = None


class WebhookPayloadComment(Model, kw_only=True):
    """The payload that a webhook receives for a new comment on Instagram, Facebook, Twitter/X,
    YouTube, LinkedIn, Bluesky, or Reddit.
    """

    event: WebhookPayloadCommentEvent | None = None
    """The event, always `comment.received`."""
    comment: WebhookComment | None = None
    post: WebhookPayloadCommentPost | None = None
    """The post that the comment is on."""
    account: WebhookPayloadCommentAccount | None = None
    """The connected account that received the comment."""
    timestamp: dt.datetime | None = None
    """The time of the event."""


class WebhookPayloadMessageAttachment(Model, kw_only=True):
    """Webhook payload message attachment."""

    type: str | None = None
    """The kind of attachment: `image`, `video`, `file`, `sticker`, or `audio`."""
    url: str | None = None
    """The URL of the attachment. On Meta platforms it may expire."""
    payload: dict[str, Any] | None = None
    """Further metadata of the attachment."""


class WebhookPayloadMessageSenderInstagramProfile(Model, kw_only=True, rename="camel"):
    """What Instagram knows about the sender. Only Instagram conversations have it."""

    is_follower: bool | None = None
    """Whether the sender follows the Instagram business account."""
    is_following: bool | None = None
    """Whether the Instagram business account follows the sender."""
    follower_count: int | None = None
    """How many followers the sender has on Instagram."""
    is_verified: bool | None = None
    """Whether Instagram has verified the sender."""


class WebhookPayloadMessageSender(Model, kw_only=True, rename="camel"):
    """The person who sent the message."""

    id: str | None = None
    """The sender's ID."""
    name: str | None = None
    """The sender's name."""
    username: str | None = None
    """The sender's username."""
    picture: str | None = None
    """The sender's profile picture."""
    instagram_profile: WebhookPayloadMessageSenderInstagramProfile | None = None
    """What Instagram knows about the sender. Only Instagram conversations have it."""


class WebhookMessage(Model, kw_only=True, rename="camel"):
    """Webhook message."""

    id: str | None = None
    """The ID of the message in Late."""
    conversation_id: str | None = None
    """The ID of the conversation in Late."""
    platform: WebhookPayloadMessagePlatform | None = None
    """The platform on which the message was sent."""
    platform_message_id: str | None = None
    """The message's ID on the platform."""
    direction: WebhookPayloadMessageDirection | None = None
    """The direction of the message, always `incoming`."""
    text: str | None = None
    """The text of the message."""
    attachments: list[WebhookPayloadMessageAttachment] | None = None
    """The files attached to the message."""
    sender: WebhookPayloadMessageSender | None = None
    """The person who sent the message."""
    sent_at: dt.datetime | None = None
    """When the message was sent."""
    is_read: bool | None = None
    """Whether the message has been read."""


class WebhookPayloadMessageConversation(Model, kw_only=True, rename="camel"):
    """The conversation that the message belongs to."""

    id: str | None = None
    """The ID of the conversation in Late."""
    platform_conversation_id: str | None = None
    """The conversation's ID on the platform."""
    participant_id: str | None = None
    """The ID of the other participant."""
    participant_name: str | None = None
    """The name of the other participant."""
    participant_username: str | None = None
    """The username of the other participant."""
    participant_picture: str | None = None
    """The profile picture of the other participant."""
    status: WebhookPayloadMessageConversationStatus | None = None
    """Whether the conversation is active or archived."""


class WebhookPayloadMessageAccount(Model, kw_only=True, rename="camel"):
    """The connected account that received the message."""

    id: str | None = None
    """The ID of the social account."""
    platform: str | None = None
    """The platform of the account."""
    username: str | None = None
    display_name: str | None = None


class WebhookPayloadMessageMetadata(Model, kw_only=True, rename="camel"):
    """Data of an interactive message. Present when the person tapped a quick reply, a postback
    button, or an inline keyboard button.
    """

    quick_reply_payload: str | None = None
    """The payload of the tapped quick reply. Meta platforms only."""
    postback_payload: str | None = None
    """The payload of the tapped postback button. Meta platforms only."""
    postback_title: str | None = None
    """The title of the postback button that was tapped. Meta platforms only."""
    callback_data: str | None = None
    """The callback data of the tapped inline keyboard button. Telegram only."""


class WebhookPayloadMessage(Model, kw_only=True):
    """The payload that a webhook receives for a new direct message on Instagram, Facebook,
    Telegram, Bluesky, or Reddit.
    """

    event: WebhookPayloadMessageEvent | None = None
    """The event, always `message.received`."""
    message: WebhookMessage | None = None
    conversation: WebhookPayloadMessageConversation | None = None
    """The conversation that the message belongs to."""
    account: WebhookPayloadMessageAccount | None = None
    """The connected account that received the message."""
    metadata: WebhookPayloadMessageMetadata | None = None
    """Data of an interactive message. Present when the person tapped a quick reply, a postback
    button, or an inline keyboard button.
    """
    timestamp: dt.datetime | None = None
    """The time of the event."""


class GetWebhookSettingsResponse(Model, kw_only=True):
    """The webhooks of the user."""

    webhooks: list[Webhook] | None = None


class CreateWebhookSettingsResponse(Model, kw_only=True):
    """The webhook is created."""

    success: bool | None = None
    webhook: Webhook | None = None


class UpdateWebhookSettingsResponse(Model, kw_only=True):
    """The webhook is updated."""

    success: bool | None = None
    webhook: Webhook | None = None


class DeleteWebhookSettingsResponse(Model, kw_only=True):
    """The webhook is deleted."""

    success: bool | None = None


class TestWebhookResponse(Model, kw_only=True):
    """The test event was sent."""

    success: bool | None = None
    message: str | None = None
    """Result message."""


class GetWebhookLogsResponse(Model, kw_only=True):
    """The matching webhook delivery logs."""

    logs: list[WebhookLog] | None = None
    """Webhook delivery log entries."""
