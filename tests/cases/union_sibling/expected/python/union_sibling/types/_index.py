"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "TargetInput": ".posts",
    "TargetPlatformDataInput": ".posts",
    "TextDataInput": ".posts",
    "VideoDataInput": ".posts",
}
