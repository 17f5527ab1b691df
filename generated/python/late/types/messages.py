"""Input types of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.messages import (
        EditInboxMessageReplyMarkupKeyboard,
        EditInboxMessageReplyMarkupType,
        InboxMessageButtonType,
        InboxMessageReplyMarkupKeyboard,
        InboxMessageReplyMarkupType,
        InboxMessageTemplateElement,
        InboxMessageTemplateElementButton,
        InboxMessageTemplateElementButtonType,
        InboxMessageTemplateType,
    )


class InboxMessageQuickReplyInput(TypedDict, total=False):
    """Inbox message quick reply."""

    title: Required[str]
    """Label of the button, at most 20 characters."""
    payload: Required[str]
    """Payload that comes back when the button is tapped."""
    image_url: str
    """URL of an optional icon. Meta platforms only."""


class InboxMessageButtonInput(TypedDict, total=False):
    """Inbox message button."""

    type: Required[InboxMessageButtonType]
    """What the button does. `phone` works on Facebook only."""
    title: Required[str]
    """Label of the button, at most 20 characters."""
    url: str
    """URL of a button of type `url`."""
    payload: str
    """Payload of a button of type `postback`."""
    phone: str
    """Phone number of a button of type `phone`. Facebook only."""


class InboxMessageTemplateInput(TypedDict, total=False):
    """Generic template, which shows a carousel. Works on Instagram and Facebook only; Telegram
    ignores it.
    """

    type: InboxMessageTemplateType
    """Kind of template; always `generic`."""
    elements: Sequence[InboxMessageTemplateElementInput | InboxMessageTemplateElement]
    """Elements of the carousel, at most 10."""


class InboxMessageTemplateElementInput(TypedDict, total=False):
    """Inbox message template element."""

    title: Required[str]
    """Title of the element, at most 80 characters."""
    subtitle: str
    """Subtitle of the element."""
    image_url: str
    """URL of the element's image."""
    buttons: Sequence[InboxMessageTemplateElementButtonInput | InboxMessageTemplateElementButton]
    """Buttons of the element, at most 3."""


class InboxMessageTemplateElementButtonInput(TypedDict, total=False):
    """Inbox message template element button."""

    type: InboxMessageTemplateElementButtonType
    """What the button does."""
    title: str
    """Label of the button, at most 20 characters."""
    url: str
    """URL of a button of type `url`."""
    payload: str
    """Payload of a button of type `postback`."""


class InboxMessageReplyMarkupInput(TypedDict, total=False):
    """Keyboard in Telegram's own format. Other platforms ignore it."""

    type: InboxMessageReplyMarkupType
    """Kind of keyboard."""
    keyboard: Sequence[
        Sequence[InboxMessageReplyMarkupKeyboardInput | InboxMessageReplyMarkupKeyboard]
    ]
    """Rows of the keyboard, each an array of buttons."""
    one_time: bool
    """Whether the keyboard hides after use. For `reply_keyboard` only. Default: `True`."""


class InboxMessageReplyMarkupKeyboardInput(TypedDict, total=False):
    """Inbox message reply markup keyboard."""

    text: str
    """Label of the button."""
    callback_data: str
    """Callback data of the button. For `inline_keyboard` only. At most 64 characters."""
    url: str
    """URL that the button opens. For `inline_keyboard` only."""


class EditInboxMessageReplyMarkupInput(TypedDict, total=False):
    """New inline keyboard of the message."""

    type: EditInboxMessageReplyMarkupType
    """Kind of keyboard; always `inline_keyboard`."""
    keyboard: Sequence[
        Sequence[EditInboxMessageReplyMarkupKeyboardInput | EditInboxMessageReplyMarkupKeyboard]
    ]
    """Rows of the keyboard, each an array of buttons."""


class EditInboxMessageReplyMarkupKeyboardInput(TypedDict, total=False):
    """Edit inbox message reply markup keyboard."""

    text: str
    """Label of the button."""
    callback_data: str
    """Callback data of the button."""
    url: str
    """URL that the button opens."""
