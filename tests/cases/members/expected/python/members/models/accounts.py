"""Models of accounts."""

import datetime as dt

from .._model import Model


class Profile(Model, kw_only=True, rename="camel"):
    """Profile."""

    created_at: dt.datetime
    pin_code: str | None = None
    bio: str | None = None


class Labels(Model, kw_only=True, rename="camel"):
    """Labels."""

    primary_label: str | None = None


class Account(Model, kw_only=True, rename="camel"):
    """Account."""

    id: str
    user_name: str
    secret: str | None = None
    profile: Profile | None = None
    labels: Labels | None = None
