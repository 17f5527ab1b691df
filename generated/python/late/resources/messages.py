"""Messages: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import FileInput, RequestOptions
    from .._pages import AsyncPages, Page
    from ..models.messages import (
        EditInboxMessageData,
        EditInboxMessageReplyMarkup,
        GetInboxConversationData,
        GetInboxConversationMessagesResponse,
        InboxConversation,
        InboxConversationMessage,
        InboxConversationPlatform,
        InboxConversationSortOrder,
        InboxConversationStatus,
        InboxMessage,
        InboxMessageButton,
        InboxMessageMessagingType,
        InboxMessageQuickReply,
        InboxMessageReplyMarkup,
        InboxMessageTag,
        InboxMessageTemplate,
        ListInboxConversationsResponse,
        UpdateInboxConversationData,
    )
    from ..types.messages import (
        EditInboxMessageReplyMarkupInput,
        InboxMessageButtonInput,
        InboxMessageQuickReplyInput,
        InboxMessageReplyMarkupInput,
        InboxMessageTemplateInput,
    )

_LIST_CONVERSATIONS = Operation(
    "messages.list_conversations",
    "GET",
    "/v1/inbox/conversations",
    "messages:ListInboxConversationsResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging(
        "cursor",
        ("data",),
        "cursor",
        next=("pagination", "next_cursor"),
        more=("pagination", "has_more"),
        limit="limit",
    ),
)
_GET_CONVERSATION = Operation(
    "messages.get_conversation",
    "GET",
    "/v1/inbox/conversations/{conversationId}",
    "messages:GetInboxConversationResponse",
    unwrap="data",
    errors={"401": "errors:UnauthorizedBody"},
)
_UPDATE_CONVERSATION = Operation(
    "messages.update_conversation",
    "PUT",
    "/v1/inbox/conversations/{conversationId}",
    "messages:UpdateInboxConversationResponse",
    unwrap="data",
    errors={"401": "errors:UnauthorizedBody"},
)
_LIST = Operation(
    "messages.list",
    "GET",
    "/v1/inbox/conversations/{conversationId}/messages",
    "messages:GetInboxConversationMessagesResponse",
    errors={"401": "errors:UnauthorizedBody"},
    page=Paging("cursor", ("messages",), ""),
)
_SEND = Operation(
    "messages.send",
    "POST",
    "/v1/inbox/conversations/{conversationId}/messages",
    "messages:SendInboxMessageResponse",
    unwrap="data",
    files=("attachment",),
    inputs={
        "quickReplies": "messages:InboxMessageQuickReply",
        "buttons": "messages:InboxMessageButton",
        "template": "messages:InboxMessageTemplate",
        "replyMarkup": "messages:InboxMessageReplyMarkup",
    },
    errors={"400": "errors:InboxMessageBadRequestBody", "401": "errors:UnauthorizedBody"},
)
_EDIT = Operation(
    "messages.edit",
    "PATCH",
    "/v1/inbox/conversations/{conversationId}/messages/{messageId}",
    "messages:EditInboxMessageResponse",
    unwrap="data",
    inputs={"replyMarkup": "messages:EditInboxMessageReplyMarkup"},
    errors={"401": "errors:UnauthorizedBody"},
)


class Messages(Resource):
    """Manage conversations and direct messages of all connected accounts in one inbox. A single
    call collects data from several social accounts. Requires the Inbox add-on.
    """

    def list_conversations(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: InboxConversationPlatform | Omit = omit,
        status: InboxConversationStatus | Omit = omit,
        sort_order: InboxConversationSortOrder | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[InboxConversation, ListInboxConversationsResponse]:
        """List inbox conversations.

        Returns direct message conversations from all your connected messaging accounts in one call,
        merged and without duplicates. Filter by profile or platform, among others. Works with
        Facebook, Instagram, Twitter/X, Bluesky, Reddit and Telegram. Requires the Inbox add-on.

        Args:
            profile_id: Return only conversations of the profile with this ID.
            platform: Return only conversations on this platform.
            status: Return only conversations with this status.
            sort_order: Direction in which to sort by update time. Default: `"desc"`.
            limit: Maximum number of conversations in the response. From 1 to 100. Default: `50`.
            cursor: Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous
                response.
            account_id: Return only conversations of the social account with this ID.

        Returns:
            One page of conversations from all queried accounts.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            for conversation in late.messages.list_conversations(
                platform="facebook", status="active"
            ):
                print(conversation)
        """
        return self._pages(
            _LIST_CONVERSATIONS,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "status": status,
                "sortOrder": sort_order,
                "limit": limit,
                "cursor": cursor,
                "accountId": account_id,
            },
        )

    def get_conversation(
        self, conversation_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetInboxConversationData:
        """Get a conversation.

        Returns the details and metadata of one conversation. Pass the `account_id` query parameter
        to name the social account it belongs to. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that the conversation belongs to.

        Returns:
            The requested conversation.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
            NotFoundError: No conversation has this ID.

        Example:
            late.messages.get_conversation(
                "66f1a2b3c4d5e6f708192afb", account_id="66f1a2b3c4d5e6f708192ad7"
            )
        """
        return self._call(
            _GET_CONVERSATION, options, path=(conversation_id,), query={"accountId": account_id}
        )

    def update_conversation(
        self,
        conversation_id: str,
        *,
        account_id: str,
        status: InboxConversationStatus,
        **options: Unpack[RequestOptions],
    ) -> UpdateInboxConversationData:
        """Change conversation status.

        Sets the status of a conversation to `active` or `archived`. The request body must carry
        `account_id`. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that the conversation belongs to.
            status: New status of the conversation.

        Returns:
            The conversation has its new status.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.messages.update_conversation(
                "66f1a2b3c4d5e6f708192afb", account_id="66f1a2b3c4d5e6f708192a10", status="archived"
            )
        """
        return self._call(
            _UPDATE_CONVERSATION,
            options,
            path=(conversation_id,),
            body={"accountId": account_id, "status": status},
        )

    def list(
        self, conversation_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> Page[InboxConversationMessage, GetInboxConversationMessagesResponse]:
        """List messages in a conversation.

        Returns the messages of one conversation. Pass the `account_id` query parameter to name the
        social account it belongs to. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that the conversation belongs to.

        Returns:
            The messages of the conversation.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            for message in late.messages.list(
                "66f1a2b3c4d5e6f708192afb", account_id="66f1a2b3c4d5e6f708192ad7"
            ):
                print(message)
        """
        return self._pages(_LIST, options, path=(conversation_id,), query={"accountId": account_id})

    def send(
        self,
        conversation_id: str,
        *,
        account_id: str,
        message: str | Omit = omit,
        quick_replies: Sequence[InboxMessageQuickReplyInput | InboxMessageQuickReply] | Omit = omit,
        buttons: Sequence[InboxMessageButtonInput | InboxMessageButton] | Omit = omit,
        template: InboxMessageTemplateInput | InboxMessageTemplate | Omit = omit,
        reply_markup: InboxMessageReplyMarkupInput | InboxMessageReplyMarkup | Omit = omit,
        messaging_type: InboxMessageMessagingType | Omit = omit,
        message_tag: InboxMessageTag | Omit = omit,
        reply_to: str | Omit = omit,
        attachment: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InboxMessage:
        """Send a message.

        Sends a message in a conversation. A message can carry text, an attachment, quick replies,
        buttons and a message tag; which attachments and interactive elements work depends on the
        platform. Use `multipart/form-data` to upload an attachment. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that sends the message.
            message: Text of the message.
            quick_replies: Quick reply buttons, at most 13. Cannot be combined with `buttons`.
            buttons: Action buttons, at most 3. Cannot be combined with `quick_replies`.
            template: Generic template, which shows a carousel. Works on Instagram and Facebook
                only; Telegram ignores it.
            reply_markup: Keyboard in Telegram's own format. Other platforms ignore it.
            messaging_type: Messaging type on Facebook. Required together with `message_tag`.
            message_tag: Facebook message tag that lets you write outside the 24-hour window.
                Requires `messaging_type` to be `MESSAGE_TAG`. Instagram accepts `HUMAN_AGENT` only.
            reply_to: The platform's ID of the message that this one replies to. Telegram only.
            attachment: Image, video or document to attach, up to 25 MB. Accepted formats are JPEG,
                PNG, GIF, MP4, AAC and WAV.

        Returns:
            The message was sent.

        Raises:
            BadRequestError: The request is not valid, for example because the platform does not
                support the attachment.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.messages.send(
                "66f1a2b3c4d5e6f708192afb",
                account_id="66f1a2b3c4d5e6f708192a10",
                message="Yes, we do. Would you like to order ahead?",
                quick_replies=[
                    {"title": "Order ahead", "payload": "ORDER_AHEAD"},
                    {"title": "Opening hours", "payload": "OPENING_HOURS"},
                ],
            )
        """
        return self._call(
            _SEND,
            options,
            path=(conversation_id,),
            body={
                "accountId": account_id,
                "message": message,
                "quickReplies": quick_replies,
                "buttons": buttons,
                "template": template,
                "replyMarkup": reply_markup,
                "messagingType": messaging_type,
                "messageTag": message_tag,
                "replyTo": reply_to,
                "attachment": attachment,
            },
        )

    def edit(
        self,
        conversation_id: str,
        message_id: str,
        *,
        account_id: str,
        text: str | Omit = omit,
        reply_markup: EditInboxMessageReplyMarkupInput | EditInboxMessageReplyMarkup | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EditInboxMessageData:
        """Edit a Telegram message.

        Changes the text, the reply markup or both of a Telegram message that you sent earlier.
        Every platform other than Telegram gets a `400` response. Requires the Inbox add-on.

        Args:
            conversation_id: ID of the conversation that holds the message.
            message_id: Telegram's ID of the message to change.
            account_id: ID of the social account that sent the message.
            text: New text of the message.
            reply_markup: New inline keyboard of the message.

        Returns:
            The message was changed.

        Raises:
            BadRequestError: The platform does not support editing, or the request is not valid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.

        Example:
            late.messages.edit(
                "66f1a2b3c4d5e6f708192afb",
                "66f1a2b3c4d5e6f708192a44",
                account_id="66f1a2b3c4d5e6f708192a15",
                text="Your order is ready for pickup.",
                reply_markup={
                    "type": "inline_keyboard",
                    "keyboard": [[{"text": "Confirm pickup", "callback_data": "pickup_confirm"}]],
                },
            )
        """
        return self._call(
            _EDIT,
            options,
            path=(conversation_id, message_id),
            body={"accountId": account_id, "text": text, "replyMarkup": reply_markup},
        )


class AsyncMessages(AsyncResource):
    """Manage conversations and direct messages of all connected accounts in one inbox. A single
    call collects data from several social accounts. Requires the Inbox add-on.
    """

    def list_conversations(
        self,
        *,
        profile_id: str | Omit = omit,
        platform: InboxConversationPlatform | Omit = omit,
        status: InboxConversationStatus | Omit = omit,
        sort_order: InboxConversationSortOrder | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        account_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[InboxConversation, ListInboxConversationsResponse]:
        """List inbox conversations.

        Returns direct message conversations from all your connected messaging accounts in one call,
        merged and without duplicates. Filter by profile or platform, among others. Works with
        Facebook, Instagram, Twitter/X, Bluesky, Reddit and Telegram. Requires the Inbox add-on.

        Args:
            profile_id: Return only conversations of the profile with this ID.
            platform: Return only conversations on this platform.
            status: Return only conversations with this status.
            sort_order: Direction in which to sort by update time. Default: `"desc"`.
            limit: Maximum number of conversations in the response. From 1 to 100. Default: `50`.
            cursor: Cursor of the page to fetch, taken from `pagination.nextCursor` of the previous
                response.
            account_id: Return only conversations of the social account with this ID.

        Returns:
            One page of conversations from all queried accounts.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return self._pages(
            _LIST_CONVERSATIONS,
            options,
            query={
                "profileId": profile_id,
                "platform": platform,
                "status": status,
                "sortOrder": sort_order,
                "limit": limit,
                "cursor": cursor,
                "accountId": account_id,
            },
        )

    async def get_conversation(
        self, conversation_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetInboxConversationData:
        """Get a conversation.

        Returns the details and metadata of one conversation. Pass the `account_id` query parameter
        to name the social account it belongs to. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that the conversation belongs to.

        Returns:
            The requested conversation.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
            NotFoundError: No conversation has this ID.
        """
        return await self._call(
            _GET_CONVERSATION, options, path=(conversation_id,), query={"accountId": account_id}
        )

    async def update_conversation(
        self,
        conversation_id: str,
        *,
        account_id: str,
        status: InboxConversationStatus,
        **options: Unpack[RequestOptions],
    ) -> UpdateInboxConversationData:
        """Change conversation status.

        Sets the status of a conversation to `active` or `archived`. The request body must carry
        `account_id`. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that the conversation belongs to.
            status: New status of the conversation.

        Returns:
            The conversation has its new status.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _UPDATE_CONVERSATION,
            options,
            path=(conversation_id,),
            body={"accountId": account_id, "status": status},
        )

    def list(
        self, conversation_id: str, *, account_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[InboxConversationMessage, GetInboxConversationMessagesResponse]:
        """List messages in a conversation.

        Returns the messages of one conversation. Pass the `account_id` query parameter to name the
        social account it belongs to. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that the conversation belongs to.

        Returns:
            The messages of the conversation.

        Raises:
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return self._pages(_LIST, options, path=(conversation_id,), query={"accountId": account_id})

    async def send(
        self,
        conversation_id: str,
        *,
        account_id: str,
        message: str | Omit = omit,
        quick_replies: Sequence[InboxMessageQuickReplyInput | InboxMessageQuickReply] | Omit = omit,
        buttons: Sequence[InboxMessageButtonInput | InboxMessageButton] | Omit = omit,
        template: InboxMessageTemplateInput | InboxMessageTemplate | Omit = omit,
        reply_markup: InboxMessageReplyMarkupInput | InboxMessageReplyMarkup | Omit = omit,
        messaging_type: InboxMessageMessagingType | Omit = omit,
        message_tag: InboxMessageTag | Omit = omit,
        reply_to: str | Omit = omit,
        attachment: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InboxMessage:
        """Send a message.

        Sends a message in a conversation. A message can carry text, an attachment, quick replies,
        buttons and a message tag; which attachments and interactive elements work depends on the
        platform. Use `multipart/form-data` to upload an attachment. Requires the Inbox add-on.

        Args:
            conversation_id: The platform's own ID of the conversation, not an internal database ID;
                it is the `id` that the list of conversations returns.
            account_id: ID of the social account that sends the message.
            message: Text of the message.
            quick_replies: Quick reply buttons, at most 13. Cannot be combined with `buttons`.
            buttons: Action buttons, at most 3. Cannot be combined with `quick_replies`.
            template: Generic template, which shows a carousel. Works on Instagram and Facebook
                only; Telegram ignores it.
            reply_markup: Keyboard in Telegram's own format. Other platforms ignore it.
            messaging_type: Messaging type on Facebook. Required together with `message_tag`.
            message_tag: Facebook message tag that lets you write outside the 24-hour window.
                Requires `messaging_type` to be `MESSAGE_TAG`. Instagram accepts `HUMAN_AGENT` only.
            reply_to: The platform's ID of the message that this one replies to. Telegram only.
            attachment: Image, video or document to attach, up to 25 MB. Accepted formats are JPEG,
                PNG, GIF, MP4, AAC and WAV.

        Returns:
            The message was sent.

        Raises:
            BadRequestError: The request is not valid, for example because the platform does not
                support the attachment.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _SEND,
            options,
            path=(conversation_id,),
            body={
                "accountId": account_id,
                "message": message,
                "quickReplies": quick_replies,
                "buttons": buttons,
                "template": template,
                "replyMarkup": reply_markup,
                "messagingType": messaging_type,
                "messageTag": message_tag,
                "replyTo": reply_to,
                "attachment": attachment,
            },
        )

    async def edit(
        self,
        conversation_id: str,
        message_id: str,
        *,
        account_id: str,
        text: str | Omit = omit,
        reply_markup: EditInboxMessageReplyMarkupInput | EditInboxMessageReplyMarkup | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EditInboxMessageData:
        """Edit a Telegram message.

        Changes the text, the reply markup or both of a Telegram message that you sent earlier.
        Every platform other than Telegram gets a `400` response. Requires the Inbox add-on.

        Args:
            conversation_id: ID of the conversation that holds the message.
            message_id: Telegram's ID of the message to change.
            account_id: ID of the social account that sent the message.
            text: New text of the message.
            reply_markup: New inline keyboard of the message.

        Returns:
            The message was changed.

        Raises:
            BadRequestError: The platform does not support editing, or the request is not valid.
            AuthenticationError: The API key is missing or invalid.
            PermissionDeniedError: The Inbox add-on is missing; this operation needs it.
        """
        return await self._call(
            _EDIT,
            options,
            path=(conversation_id, message_id),
            body={"accountId": account_id, "text": text, "replyMarkup": reply_markup},
        )
