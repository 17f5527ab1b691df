"""Input types of account settings."""

from __future__ import annotations

from typing import Required, TypedDict


class InstagramIceBreakerInput(TypedDict, total=False):
    """Instagram ice breaker."""

    question: Required[str]
    """Question to offer, at most 80 characters."""
    payload: Required[str]
    """Payload that belongs to the question."""


class SetTelegramCommandInput(TypedDict, total=False):
    """Set telegram command."""

    command: Required[str]
    """Name of the command, without the leading slash."""
    description: Required[str]
    """What the command does."""
