"""Models of account settings."""

from typing import Any

from .._model import Model


class GetMessengerMenuResponse(Model, kw_only=True):
    """The configured persistent menu."""

    data: list[dict[str, Any]] | None = None
    """Persistent menu configuration."""


class GetInstagramIceBreakersResponse(Model, kw_only=True):
    """The configured ice breakers."""

    data: list[dict[str, Any]] | None = None
    """Ice breaker configuration."""


class InstagramIceBreaker(Model, kw_only=True):
    """Instagram ice breaker."""

    question: str
    """Question to offer, at most 80 characters."""
    payload: str
    """Payload that belongs to the question."""


class TelegramCommand(Model, kw_only=True):
    """Telegram command."""

    command: str | None = None
    """Name of the command."""
    description: str | None = None
    """What the command does."""


class GetTelegramCommandsResponse(Model, kw_only=True):
    """The configured bot commands."""

    data: list[TelegramCommand] | None = None
    """Configured bot commands."""


class SetTelegramCommand(Model, kw_only=True):
    """Set telegram command."""

    command: str
    """Name of the command, without the leading slash."""
    description: str
    """What the command does."""
