"""Which OpenAPI a document is written in."""

from __future__ import annotations

from typing import Any

from . import kinds
from .problem import Severity, quoted
from .rule_names import Rule

KNOWN = ("3.0", "3.1", "3.2")
Said = tuple[Rule, Severity, str, str, str, str]
"""Rule, severity, pointer, what, why, mend."""


def version(root: dict[str, Any]) -> tuple[str | None, Said | None]:
    """Such as "3.1", or None where it is none that we know; and what there is to say about it."""
    stated = root.get("openapi")
    number = ".".join(stated.split(".")[:2]) if isinstance(stated, str) else ""
    if number == "3.2":
        why = "What is new in it and has no place in an SDK yet is left aside."
        return number, ("newer-version", "note", "#/openapi", "The document says OpenAPI 3.2.", why, "")
    if number in KNOWN:
        return number, None
    return None, _unknown(root, stated)


def _unknown(root: dict[str, Any], stated: object) -> Said:
    if "swagger" in root:
        what = f"This is a Swagger {quoted(root['swagger'], 10)} document."
        why = "Swagger 2.0 came before OpenAPI 3 and names its parts otherwise."
        return (
            "unknown-version",
            "error",
            "#/swagger",
            what,
            why,
            "Convert it first, for example with `swagger2openapi`.",
        )
    if stated is None:
        return "not-openapi", "error", "#", *kinds.of_mapping(root)
    what = f"OpenAPI {quoted(stated, 20)} is not known."
    why = f"Known are {', '.join(KNOWN)}."
    return "unknown-version", "error", "#/openapi", what, why, "Write one of them, such as `openapi: 3.1.0`."
