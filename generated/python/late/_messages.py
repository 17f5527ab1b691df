"""One readable line out of whatever an API answers when it refuses."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ._guards import is_array, is_mapping

if TYPE_CHECKING:
    from collections.abc import Collection

_KEYS = (
    "message",
    "error",
    "detail",
    "title",
    "error_description",
    "description",
    "reason",
    "errors",
)
_LONGEST = 300


def summary(status: int, body: Any, secrets: Collection[str] = ()) -> str:
    """Describe a refusal: "404 Not Found: no such post".

    Args:
        status: HTTP status.
        body: Parsed JSON, text or None.
        secrets: What must not be shown, should the API repeat it.
    """
    try:
        shown = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        shown = str(status)
    said = _said(body, secrets)
    return f"{shown}: {said}" if said else shown


def hidden(text: str, secrets: Collection[str]) -> str:
    """Replace secrets, the longest first: one may be a part of another."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, "***")
    return text


def _said(body: Any, secrets: Collection[str], depth: int = 4) -> str:
    if isinstance(body, str):
        return "an HTML page" if _is_html(body) else _one_line(hidden(body, secrets))
    if is_array(body) and body and depth:
        return _said(body[0], secrets, depth - 1)
    if is_mapping(body) and depth:
        found = (_said(body.get(key), secrets, depth - 1) for key in _KEYS)
        return next(filter(None, found), "")
    return ""


def _is_html(text: str) -> bool:
    return re.match(r"\s*(<!doctype html|<html|<head|<body)", text, re.I) is not None


def _one_line(text: str) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * _LONGEST]).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."
