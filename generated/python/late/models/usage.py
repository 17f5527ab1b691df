"""Models of usage."""

import datetime as dt
from typing import Literal

from .._model import Model

UsageStatsBillingPeriod = Literal["monthly", "yearly"] | str
"""How often the plan is billed."""


class UsageStatsLimits(Model, kw_only=True):
    """The limits of the plan."""

    uploads: int | None = None
    """The number of uploads allowed."""
    profiles: int | None = None
    """The number of profiles allowed."""


class UsageStatsUsage(Model, kw_only=True, rename="camel"):
    """What you have used so far."""

    uploads: int | None = None
    """The number of uploads used."""
    profiles: int | None = None
    """The number of profiles used."""
    last_reset: dt.datetime | None = None
    """When the usage counts were last reset."""


class UsageStats(Model, kw_only=True, rename="camel"):
    """Your plan, its limits, and your usage."""

    plan_name: str | None = None
    """The name of the plan."""
    billing_period: UsageStatsBillingPeriod | None = None
    """How often the plan is billed."""
    signup_date: dt.datetime | None = None
    """When the user signed up."""
    limits: UsageStatsLimits | None = None
    """The limits of the plan."""
    usage: UsageStatsUsage | None = None
    """What you have used so far."""
