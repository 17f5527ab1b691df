"""Models of messages."""

import datetime as dt
from typing import Literal

from .._model import Model

InboxConversationStatus = Literal["active", "archived"] | str
"""Whether the conversation is active or archived."""

InboxConversationPlatform = (
    Literal["facebook", "instagram", "twitter", "bluesky", "reddit", "telegram"] | str
)

InboxConversationSortOrder = Literal["asc", "desc"] | str

InboxConversationMessageDirection = Literal["incoming", "outgoing"] | str
"""`incoming` for a message you received, `outgoing` for one you sent."""

InboxConversationMessageAttachmentType = (
    Literal["image", "video", "audio", "file", "sticker", "share"] | str
)
"""Kind of attachment."""

InboxMessageButtonType = Literal["url", "postback", "phone"] | str
"""What the button does. `phone` works on Facebook only."""

InboxMessageTemplateType = Literal["generic"] | str
"""Kind of template; always `generic`."""

InboxMessageTemplateElementButtonType = Literal["url", "postback"] | str
"""What the button does."""

InboxMessageReplyMarkupType = Literal["inline_keyboard", "reply_keyboard"] | str
"""Kind of keyboard."""

InboxMessageMessagingType = Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"] | str
"""Messaging type on Facebook. Required together with `messageTag`."""

InboxMessageTag = (
    Literal["CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE", "ACCOUNT_UPDATE", "HUMAN_AGENT"] | str
)
"""Facebook message tag that lets you write outside the 24-hour window. Requires `messagingType`
to be `MESSAGE_TAG`. Instagram accepts `HUMAN_AGENT` only.
"""

EditInboxMessageReplyMarkupType = Literal["inline_keyboard"] | str
"""Kind of keyboard; always `inline_keyboard`."""


class InboxConversationInstagramProfile(Model, kw_only=True, rename="camel"):
    """What Instagram says about the participant. Present in Instagram conversations only."""

    is_follower: bool | None = None
    """Whether the participant is a follower of your Instagram business account."""
    is_following: bool | None = None
    """Whether your Instagram business account is a follower of the participant."""
    follower_count: int | None = None
    """How many followers the participant has on Instagram."""
    is_verified: bool | None = None
    """Whether Instagram has verified the participant."""
    fetched_at: dt.datetime | None = None
    """When this profile data was last read from Instagram."""


class InboxConversation(Model, kw_only=True, rename="camel"):
    """Inbox conversation."""

    id: str | None = None
    """The platform's own ID of the conversation; pass it as `conversationId` to the other
    conversation operations.
    """
    platform: str | None = None
    """Platform on which the conversation takes place."""
    account_id: str | None = None
    """ID of your social account that takes part in the conversation."""
    account_username: str | None = None
    """Username of your social account."""
    participant_id: str | None = None
    """ID of the person you are talking to."""
    participant_name: str | None = None
    """Name of the person you are talking to."""
    participant_picture: str | None = None
    """Profile picture of the participant, or `None` if there is none."""
    last_message: str | None = None
    """Text of the latest message."""
    updated_time: dt.datetime | None = None
    """When the conversation was last updated."""
    status: InboxConversationStatus | None = None
    """Whether the conversation is active or archived."""
    unread_count: int | None = None
    """How many messages are unread, or `None` if that is not known."""
    url: str | None = None
    """Link that opens the conversation on the platform, or `None` if there is none."""
    instagram_profile: InboxConversationInstagramProfile | None = None
    """What Instagram says about the participant. Present in Instagram conversations only."""


class InboxConversationPagination(Model, kw_only=True, rename="camel"):
    """Inbox conversation pagination."""

    has_more: bool | None = None
    """Whether another page follows."""
    next_cursor: str | None = None
    """Value to pass as `cursor` for the next page, or `None` on the last page."""


class InboxConversationMetaFailedAccount(Model, kw_only=True, rename="camel"):
    """Inbox conversation meta failed account."""

    account_id: str | None = None
    """ID of the social account that failed."""
    account_username: str | None = None
    """Username of the account, or `None` if it is not known."""
    platform: str | None = None
    """Platform of the account."""
    error: str | None = None
    """Error message explaining the failure."""
    code: str | None = None
    """Error code, or `None` if there is none."""
    retry_after: int | None = None
    """How many seconds to wait before you retry after a rate limit, otherwise `None`."""


class InboxConversationMeta(Model, kw_only=True, rename="camel"):
    """How the query went across your accounts."""

    accounts_queried: int | None = None
    """Number of accounts queried."""
    accounts_failed: int | None = None
    """Number of accounts whose query failed."""
    failed_accounts: list[InboxConversationMetaFailedAccount] | None = None
    """Accounts whose query failed, with the reason."""
    last_updated: dt.datetime | None = None
    """When this data was last updated."""


class ListInboxConversationsResponse(Model, kw_only=True):
    """One page of conversations from all queried accounts."""

    data: list[InboxConversation] | None = None
    """Conversations on this page."""
    pagination: InboxConversationPagination | None = None
    meta: InboxConversationMeta | None = None
    """How the query went across your accounts."""


class InboxConversationParticipant(Model, kw_only=True):
    """Inbox conversation participant."""

    id: str | None = None
    """ID of the participant."""
    name: str | None = None


class GetInboxConversationData(Model, kw_only=True, rename="camel"):
    """Get inbox conversation data."""

    id: str | None = None
    """The platform's own ID of the conversation."""
    account_id: str | None = None
    """ID of your social account that takes part in the conversation."""
    account_username: str | None = None
    """Username of your social account."""
    platform: str | None = None
    """Platform on which the conversation takes place."""
    status: InboxConversationStatus | None = None
    """Whether the conversation is active or archived."""
    participant_name: str | None = None
    """Name of the person you are talking to."""
    participant_id: str | None = None
    """ID of the person you are talking to."""
    last_message: str | None = None
    """Text of the latest message."""
    last_message_at: dt.datetime | None = None
    """Time of the latest message."""
    updated_time: dt.datetime | None = None
    """When the conversation was last updated."""
    participants: list[InboxConversationParticipant] | None = None
    """People and accounts that take part in the conversation."""
    instagram_profile: InboxConversationInstagramProfile | None = None
    """What Instagram says about the participant. Present in Instagram conversations only."""


class GetInboxConversationResponse(Model, kw_only=True):
    """The requested conversation."""

    data: GetInboxConversationData | None = None


class UpdateInboxConversationData(Model, kw_only=True, rename="camel"):
    """Update inbox conversation data."""

    id: str | None = None
    """The platform's own ID of the conversation."""
    account_id: str | None = None
    """ID of the social account that the conversation belongs to."""
    status: InboxConversationStatus | None = None
    """Status of the conversation after the update."""
    platform: str | None = None
    """Platform on which the conversation takes place."""
    updated_at: dt.datetime | None = None
    """When the status was changed."""


class UpdateInboxConversationResponse(Model, kw_only=True):
    """The conversation has its new status."""

    success: bool | None = None
    data: UpdateInboxConversationData | None = None


class InboxConversationMessageAttachment(Model, kw_only=True, rename="camel"):
    """Inbox conversation message attachment."""

    id: str | None = None
    """ID of the attachment."""
    type: InboxConversationMessageAttachmentType | None = None
    """Kind of attachment."""
    url: str | None = None
    """URL of the attached content."""
    filename: str | None = None
    """File name of the attachment, or `None` if it has none."""
    preview_url: str | None = None
    """URL of a preview, or `None` if there is none."""


class InboxConversationMessage(Model, kw_only=True, rename="camel"):
    """Inbox conversation message."""

    id: str | None = None
    """ID of the message."""
    conversation_id: str | None = None
    """ID of the conversation the message belongs to."""
    account_id: str | None = None
    """ID of your social account that takes part in the conversation."""
    platform: str | None = None
    """Platform on which the message was sent."""
    message: str | None = None
    """Text of the message."""
    sender_id: str | None = None
    """ID of the sender."""
    sender_name: str | None = None
    """Name of the sender, or `None` if it is not known."""
    direction: InboxConversationMessageDirection | None = None
    """`incoming` for a message you received, `outgoing` for one you sent."""
    created_at: dt.datetime | None = None
    """When the message was created."""
    attachments: list[InboxConversationMessageAttachment] | None = None
    """Media and files attached to the message."""
    subject: str | None = None
    """Subject of the message on Reddit, otherwise `None`."""
    story_reply: bool | None = None
    """Whether the message replies to an Instagram story."""
    is_story_mention: bool | None = None
    """Whether the message is a mention in an Instagram story."""


class GetInboxConversationMessagesResponse(Model, kw_only=True, rename="camel"):
    """The messages of the conversation."""

    status: str | None = None
    """Outcome of the request."""
    messages: list[InboxConversationMessage] | None = None
    """Messages of the conversation."""
    last_updated: dt.datetime | None = None
    """When this data was last updated."""


class InboxMessage(Model, kw_only=True, rename="camel"):
    """Inbox message."""

    message_id: str | None = None
    """ID of the new message. Reddit does not return one."""
    conversation_id: str | None = None
    """ID of the conversation on Twitter."""
    sent_at: dt.datetime | None = None
    """When the message was sent on Bluesky."""
    message: str | None = None
    """Success message from Reddit, which alone returns one."""


class SendInboxMessageResponse(Model, kw_only=True):
    """The message was sent."""

    success: bool | None = None
    data: InboxMessage | None = None


class InboxMessageQuickReply(Model, kw_only=True, rename="camel"):
    """Inbox message quick reply."""

    title: str
    """Label of the button, at most 20 characters."""
    payload: str
    """Payload that comes back when the button is tapped."""
    image_url: str | None = None
    """URL of an optional icon. Meta platforms only."""


class InboxMessageButton(Model, kw_only=True):
    """Inbox message button."""

    type: InboxMessageButtonType
    """What the button does. `phone` works on Facebook only."""
    title: str
    """Label of the button, at most 20 characters."""
    url: str | None = None
    """URL of a button of type `url`."""
    payload: str | None = None
    """Payload of a button of type `postback`."""
    phone: str | None = None
    """Phone number of a button of type `phone`. Facebook only."""


class InboxMessageTemplateElementButton(Model, kw_only=True):
    """Inbox message template element button."""

    type: InboxMessageTemplateElementButtonType | None = None
    """What the button does."""
    title: str | None = None
    """Label of the button, at most 20 characters."""
    url: str | None = None
    """URL of a button of type `url`."""
    payload: str | None = None
    """Payload of a button of type `postback`."""


class InboxMessageTemplateElement(Model, kw_only=True, rename="camel"):
    """Inbox message template element."""

    title: str
    """Title of the element, at most 80 characters."""
    subtitle: str | None = None
    """Subtitle of the element."""
    image_url: str | None = None
    """URL of the element's image."""
    buttons: list[InboxMessageTemplateElementButton] | None = None
    """Buttons of the element, at most 3."""


class InboxMessageTemplate(Model, kw_only=True):
    """Generic template, which shows a carousel. Works on Instagram and Facebook only; Telegram
    ignores it.
    """

    type: InboxMessageTemplateType | None = None
    """Kind of template; always `generic`."""
    elements: list[InboxMessageTemplateElement] | None = None
    """Elements of the carousel, at most 10."""


class InboxMessageReplyMarkupKeyboard(Model, kw_only=True, rename="camel"):
    """Inbox message reply markup keyboard."""

    text: str | None = None
    """Label of the button."""
    callback_data: str | None = None
    """Callback data of the button. For `inline_keyboard` only. At most 64 characters."""
    url: str | None = None
    """URL that the button opens. For `inline_keyboard` only."""


class InboxMessageReplyMarkup(Model, kw_only=True, rename="camel"):
    """Keyboard in Telegram's own format. Other platforms ignore it."""

    type: InboxMessageReplyMarkupType | None = None
    """Kind of keyboard."""
    keyboard: list[list[InboxMessageReplyMarkupKeyboard]] | None = None
    """Rows of the keyboard, each an array of buttons."""
    one_time: bool | None = None
    """Whether the keyboard hides after use. For `reply_keyboard` only. Default: `True`."""


class EditInboxMessageData(Model, kw_only=True, rename="camel"):
    """Edit inbox message data."""

    message_id: int | None = None
    """Telegram's ID of the changed message."""


class EditInboxMessageResponse(Model, kw_only=True):
    """The message was changed."""

    success: bool | None = None
    data: EditInboxMessageData | None = None


class EditInboxMessageReplyMarkupKeyboard(Model, kw_only=True, rename="camel"):
    """Edit inbox message reply markup keyboard."""

    text: str | None = None
    """Label of the button."""
    callback_data: str | None = None
    """Callback data of the button."""
    url: str | None = None
    """URL that the button opens."""


class EditInboxMessageReplyMarkup(Model, kw_only=True):
    """New inline keyboard of the message."""

    type: EditInboxMessageReplyMarkupType | None = None
    """Kind of keyboard; always `inline_keyboard`."""
    keyboard: list[list[EditInboxMessageReplyMarkupKeyboard]] | None = None
    """Rows of the keyboard, each an array of buttons."""
