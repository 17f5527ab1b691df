"""Input types of bodies."""

from __future__ import annotations

from typing import TypedDict


class MultipartMetaInput(TypedDict, total=False):
    """Multipart meta."""

    taken_at: str


class MessageButtonInput(TypedDict, total=False):
    """Message button."""

    button_text: str
