"""Input types of connect."""

from __future__ import annotations

from typing import Required, TypedDict


class FacebookPageUserProfileInput(TypedDict, total=False):
    """User profile from the OAuth callback, decoded into an object."""

    id: str
    """ID of the user on Facebook."""
    name: str
    profile_picture: str
    """URL of the user's profile picture."""


class GoogleBusinessLocationUserProfileInput(TypedDict, total=False):
    """User profile from the OAuth callback, decoded into an object. Always send it: it holds the
    refresh token.
    """

    id: str
    """ID of the user on Google."""
    name: str
    refresh_token: str
    """Google refresh token, which gives long-lived access."""
    token_expires_in: int
    """Lifetime of the token in seconds."""
    scope: str
    """OAuth scopes that the user granted."""


class SnapchatProfileSelectedPublicProfileInput(TypedDict, total=False):
    """Snapchat Public Profile that the user selected."""

    id: Required[str]
    """ID of the Snapchat Public Profile."""
    display_name: Required[str]
    """Name that the Public Profile displays."""
    username: str
    """Username (handle) of the Public Profile."""
    profile_image_url: str
    """URL of the profile image."""
    subscriber_count: int
    """How many subscribers the Public Profile has."""
