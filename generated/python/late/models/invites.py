"""Models of invites."""

import datetime as dt
from typing import Literal

from .._model import Model

InviteTokenScope = Literal["all", "profiles"] | str
"""Profiles that the invite opens: `all` for every profile, `profiles` for the ones in
`profileIds`.
"""


class CreateInviteTokenResponse(Model, kw_only=True, rename="camel"):
    """The new invite, with its link."""

    token: str | None = None
    """Token that identifies the invite."""
    scope: str | None = None
    """Profiles that the invite opens: `all` or `profiles`."""
    invited_profile_ids: list[str] | None = None
    """IDs of the profiles that the invite opens."""
    expires_at: dt.datetime | None = None
    """When the invite expires, 7 days after its creation."""
    invite_url: str | None = None
    """Link to send to the person you invite."""
