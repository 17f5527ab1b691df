"""Input types of accounts."""

from __future__ import annotations

from typing import TypedDict


class ProfileInput(TypedDict, total=False):
    """Profile."""

    pin_code: str
    bio: str


class LabelsInput(TypedDict, total=False):
    """Labels."""

    primary_label: str
