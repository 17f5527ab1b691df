"""Account Settings: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._options import RequestOptions
    from ..models.account_settings import (
        GetInstagramIceBreakersResponse,
        GetMessengerMenuResponse,
        GetTelegramCommandsResponse,
        InstagramIceBreaker,
        SetTelegramCommand,
    )
    from ..types.account_settings import InstagramIceBreakerInput, SetTelegramCommandInput

_GET_MESSENGER_MENU = Operation(
    "account_settings.get_messenger_menu",
    "GET",
    "/v1/accounts/{accountId}/messenger-menu",
    "account_settings:GetMessengerMenuResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_SET_MESSENGER_MENU = Operation(
    "account_settings.set_messenger_menu",
    "PUT",
    "/v1/accounts/{accountId}/messenger-menu",
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE_MESSENGER_MENU = Operation(
    "account_settings.delete_messenger_menu",
    "DELETE",
    "/v1/accounts/{accountId}/messenger-menu",
    errors={"401": "errors:UnauthorizedBody"},
)
_GET_INSTAGRAM_ICE_BREAKERS = Operation(
    "account_settings.get_instagram_ice_breakers",
    "GET",
    "/v1/accounts/{accountId}/instagram-ice-breakers",
    "account_settings:GetInstagramIceBreakersResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_SET_INSTAGRAM_ICE_BREAKERS = Operation(
    "account_settings.set_instagram_ice_breakers",
    "PUT",
    "/v1/accounts/{accountId}/instagram-ice-breakers",
    inputs={"ice_breakers": "account_settings:InstagramIceBreaker"},
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE_INSTAGRAM_ICE_BREAKERS = Operation(
    "account_settings.delete_instagram_ice_breakers",
    "DELETE",
    "/v1/accounts/{accountId}/instagram-ice-breakers",
    errors={"401": "errors:UnauthorizedBody"},
)
_GET_TELEGRAM_COMMANDS = Operation(
    "account_settings.get_telegram_commands",
    "GET",
    "/v1/accounts/{accountId}/telegram-commands",
    "account_settings:GetTelegramCommandsResponse",
    errors={"401": "errors:UnauthorizedBody"},
)
_SET_TELEGRAM_COMMANDS = Operation(
    "account_settings.set_telegram_commands",
    "PUT",
    "/v1/accounts/{accountId}/telegram-commands",
    inputs={"commands": "account_settings:SetTelegramCommand"},
    errors={"401": "errors:UnauthorizedBody"},
)
_DELETE_TELEGRAM_COMMANDS = Operation(
    "account_settings.delete_telegram_commands",
    "DELETE",
    "/v1/accounts/{accountId}/telegram-commands",
    errors={"401": "errors:UnauthorizedBody"},
)


class AccountSettings(Resource):
    """Manage settings that only one platform has: the Facebook persistent menu, Instagram ice
    breakers, and Telegram bot commands.
    """

    def get_messenger_menu(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetMessengerMenuResponse:
        """Get the Messenger persistent menu.

        Returns how the persistent menu of a Facebook Messenger account is configured. Other
        accounts get a `400` response.

        Args:
            account_id: ID of the Facebook account.

        Returns:
            The configured persistent menu.

        Raises:
            BadRequestError: The account is not on Facebook.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.get_messenger_menu("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET_MESSENGER_MENU, options, path=(account_id,))

    def set_messenger_menu(
        self,
        account_id: str,
        *,
        persistent_menu: Sequence[Mapping[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set the Messenger persistent menu.

        Sets the persistent menu of a Facebook Messenger account. The menu holds at most 3 top-level
        items and at most 5 nested items.

        Args:
            account_id: ID of the Facebook account.
            persistent_menu: Persistent menu configuration in Meta's own format.

        Returns:
            The persistent menu is set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.set_messenger_menu(
                "66f1a2b3c4d5e6f708192ad7",
                persistent_menu=[{"locale": "default", "composer_input_disabled": False}],
            )
        """
        self._call(
            _SET_MESSENGER_MENU,
            options,
            path=(account_id,),
            body={"persistent_menu": persistent_menu},
        )

    def delete_messenger_menu(self, account_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the Messenger persistent menu.

        Deletes the account's persistent menu, which then no longer appears in its Facebook
        Messenger conversations.

        Args:
            account_id: ID of the Facebook account.

        Returns:
            The persistent menu was deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.delete_messenger_menu("66f1a2b3c4d5e6f708192ad7")
        """
        self._call(_DELETE_MESSENGER_MENU, options, path=(account_id,))

    def get_instagram_ice_breakers(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetInstagramIceBreakersResponse:
        """Get Instagram ice breakers.

        Returns how the ice breakers of an Instagram account are configured. Other accounts get a
        `400` response.

        Args:
            account_id: ID of the Instagram account.

        Returns:
            The configured ice breakers.

        Raises:
            BadRequestError: The account is not on Instagram.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.get_instagram_ice_breakers("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET_INSTAGRAM_ICE_BREAKERS, options, path=(account_id,))

    def set_instagram_ice_breakers(
        self,
        account_id: str,
        *,
        ice_breakers: Sequence[InstagramIceBreakerInput | InstagramIceBreaker],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set Instagram ice breakers.

        Sets the ice breakers of an Instagram account. You can set at most 4, each with a question
        of at most 80 characters.

        Args:
            account_id: ID of the Instagram account.
            ice_breakers: Ice breakers to set, at most 4.

        Returns:
            The ice breakers are set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.set_instagram_ice_breakers(
                "66f1a2b3c4d5e6f708192ad7",
                ice_breakers=[
                    {"question": "What are your opening hours?", "payload": "OPENING_HOURS"},
                    {"question": "Can I order ahead?", "payload": "ORDER_AHEAD"},
                ],
            )
        """
        self._call(
            _SET_INSTAGRAM_ICE_BREAKERS,
            options,
            path=(account_id,),
            body={"ice_breakers": ice_breakers},
        )

    def delete_instagram_ice_breakers(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete Instagram ice breakers.

        Deletes the ice breaker questions of an Instagram account from its Messenger experience.

        Args:
            account_id: ID of the Instagram account.

        Returns:
            The ice breakers were deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.delete_instagram_ice_breakers("66f1a2b3c4d5e6f708192ad7")
        """
        self._call(_DELETE_INSTAGRAM_ICE_BREAKERS, options, path=(account_id,))

    def get_telegram_commands(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetTelegramCommandsResponse:
        """Get Telegram bot commands.

        Returns the bot commands that are configured for a Telegram account. Other accounts get a
        `400` response.

        Args:
            account_id: ID of the Telegram account.

        Returns:
            The configured bot commands.

        Raises:
            BadRequestError: The account is not on Telegram.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.get_telegram_commands("66f1a2b3c4d5e6f708192ad7")
        """
        return self._call(_GET_TELEGRAM_COMMANDS, options, path=(account_id,))

    def set_telegram_commands(
        self,
        account_id: str,
        *,
        commands: Sequence[SetTelegramCommandInput | SetTelegramCommand],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set Telegram bot commands.

        Sets the commands of the bot behind a Telegram account. Give each command a name and a
        description.

        Args:
            account_id: ID of the Telegram account.
            commands: Bot commands to set.

        Returns:
            The bot commands are set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.set_telegram_commands(
                "66f1a2b3c4d5e6f708192ad7",
                commands=[
                    {"command": "start", "description": "Start a conversation"},
                    {"command": "menu", "description": "Show the menu"},
                ],
            )
        """
        self._call(_SET_TELEGRAM_COMMANDS, options, path=(account_id,), body={"commands": commands})

    def delete_telegram_commands(self, account_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete Telegram bot commands.

        Deletes every bot command that is configured for a Telegram bot account.

        Args:
            account_id: ID of the Telegram account.

        Returns:
            The bot commands were deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.

        Example:
            late.account_settings.delete_telegram_commands("66f1a2b3c4d5e6f708192ad7")
        """
        self._call(_DELETE_TELEGRAM_COMMANDS, options, path=(account_id,))


class AsyncAccountSettings(AsyncResource):
    """Manage settings that only one platform has: the Facebook persistent menu, Instagram ice
    breakers, and Telegram bot commands.
    """

    async def get_messenger_menu(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetMessengerMenuResponse:
        """Get the Messenger persistent menu.

        Returns how the persistent menu of a Facebook Messenger account is configured. Other
        accounts get a `400` response.

        Args:
            account_id: ID of the Facebook account.

        Returns:
            The configured persistent menu.

        Raises:
            BadRequestError: The account is not on Facebook.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(_GET_MESSENGER_MENU, options, path=(account_id,))

    async def set_messenger_menu(
        self,
        account_id: str,
        *,
        persistent_menu: Sequence[Mapping[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set the Messenger persistent menu.

        Sets the persistent menu of a Facebook Messenger account. The menu holds at most 3 top-level
        items and at most 5 nested items.

        Args:
            account_id: ID of the Facebook account.
            persistent_menu: Persistent menu configuration in Meta's own format.

        Returns:
            The persistent menu is set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
        """
        await self._call(
            _SET_MESSENGER_MENU,
            options,
            path=(account_id,),
            body={"persistent_menu": persistent_menu},
        )

    async def delete_messenger_menu(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the Messenger persistent menu.

        Deletes the account's persistent menu, which then no longer appears in its Facebook
        Messenger conversations.

        Args:
            account_id: ID of the Facebook account.

        Returns:
            The persistent menu was deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        await self._call(_DELETE_MESSENGER_MENU, options, path=(account_id,))

    async def get_instagram_ice_breakers(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetInstagramIceBreakersResponse:
        """Get Instagram ice breakers.

        Returns how the ice breakers of an Instagram account are configured. Other accounts get a
        `400` response.

        Args:
            account_id: ID of the Instagram account.

        Returns:
            The configured ice breakers.

        Raises:
            BadRequestError: The account is not on Instagram.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(_GET_INSTAGRAM_ICE_BREAKERS, options, path=(account_id,))

    async def set_instagram_ice_breakers(
        self,
        account_id: str,
        *,
        ice_breakers: Sequence[InstagramIceBreakerInput | InstagramIceBreaker],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set Instagram ice breakers.

        Sets the ice breakers of an Instagram account. You can set at most 4, each with a question
        of at most 80 characters.

        Args:
            account_id: ID of the Instagram account.
            ice_breakers: Ice breakers to set, at most 4.

        Returns:
            The ice breakers are set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
        """
        await self._call(
            _SET_INSTAGRAM_ICE_BREAKERS,
            options,
            path=(account_id,),
            body={"ice_breakers": ice_breakers},
        )

    async def delete_instagram_ice_breakers(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete Instagram ice breakers.

        Deletes the ice breaker questions of an Instagram account from its Messenger experience.

        Args:
            account_id: ID of the Instagram account.

        Returns:
            The ice breakers were deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        await self._call(_DELETE_INSTAGRAM_ICE_BREAKERS, options, path=(account_id,))

    async def get_telegram_commands(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> GetTelegramCommandsResponse:
        """Get Telegram bot commands.

        Returns the bot commands that are configured for a Telegram account. Other accounts get a
        `400` response.

        Args:
            account_id: ID of the Telegram account.

        Returns:
            The configured bot commands.

        Raises:
            BadRequestError: The account is not on Telegram.
            AuthenticationError: The API key is missing or invalid.
        """
        return await self._call(_GET_TELEGRAM_COMMANDS, options, path=(account_id,))

    async def set_telegram_commands(
        self,
        account_id: str,
        *,
        commands: Sequence[SetTelegramCommandInput | SetTelegramCommand],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set Telegram bot commands.

        Sets the commands of the bot behind a Telegram account. Give each command a name and a
        description.

        Args:
            account_id: ID of the Telegram account.
            commands: Bot commands to set.

        Returns:
            The bot commands are set.

        Raises:
            BadRequestError: The request is not valid.
            AuthenticationError: The API key is missing or invalid.
        """
        await self._call(
            _SET_TELEGRAM_COMMANDS, options, path=(account_id,), body={"commands": commands}
        )

    async def delete_telegram_commands(
        self, account_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete Telegram bot commands.

        Deletes every bot command that is configured for a Telegram bot account.

        Args:
            account_id: ID of the Telegram account.

        Returns:
            The bot commands were deleted.

        Raises:
            AuthenticationError: The API key is missing or invalid.
        """
        await self._call(_DELETE_TELEGRAM_COMMANDS, options, path=(account_id,))
