"""`sdk.yaml`: names and facts about an API that its document cannot say."""

from __future__ import annotations

from .reading import load
from .values import (
    OperationSettings,
    OverloadSettings,
    PackageSettings,
    PageSettings,
    SchemeSettings,
    Selection,
    Settings,
    SiblingSettings,
    WebhookSettings,
)

__all__ = [
    "OperationSettings",
    "OverloadSettings",
    "PackageSettings",
    "PageSettings",
    "SchemeSettings",
    "Selection",
    "Settings",
    "SiblingSettings",
    "WebhookSettings",
    "load",
]
