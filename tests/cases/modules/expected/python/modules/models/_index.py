"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Address": ".address",
    "Motto": ".user",
    "Problem": ".errors",
    "Team": ".user",
    "Unused": ".other",
    "User": ".user",
    "UserRole": ".user",
}
