"""Media types: which one is used, and how its body is read (RFC 9110, section 8.3)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from ..model import AnswerKind

JSON = re.compile(r"^(application/([\w.+-]+\+)?json|text/json|\*/\*)\s*(;|$)", re.I)
TEXT = re.compile(r"^(text/|application/([\w.+-]+\+)?(xml|yaml)|application/x-yaml)", re.I)
CSV = re.compile(r"^(text|application)/csv\s*(;|$)", re.I)
_PATCH = "application/json-patch+json"
_LINES = re.compile(r"^application/((x-)?(ndjson|jsonl|json-lines|jsonlines|stream\+json)|([\w.-]+\+)?json-seq)", re.I)
_EVENTS = "text/event-stream"
FORMS = ("application/x-www-form-urlencoded", "multipart/")


def preferred(content: Collection[str]) -> str:
    """JSON, a list of changes to it last, then forms, then whatever stands first."""
    for wanted in (
        lambda media: JSON.match(media) and not media.startswith(_PATCH),
        JSON.match,
        lambda media: media.startswith("multipart/"),
        lambda media: media.startswith(FORMS[0]),
    ):
        for media in content:
            if wanted(media) and media != "*/*":
                return media
    return next(iter(content))


def parted(content: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The media types that are read at once, and those that are read while they come: events and lines."""
    found = {media: value for media, value in content.items() if isinstance(value, dict)}
    streams = {media: value for media, value in found.items() if kind_of(media, value) in {"events", "lines"}}
    return {media: value for media, value in found.items() if media not in streams}, streams


def kind_of(media: str, value: Mapping[str, Any]) -> AnswerKind:
    schema = value.get("schema")
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    if media.startswith(_EVENTS):
        return "events"
    if _LINES.match(media):
        return "lines"
    if JSON.match(media) and not binary:
        return "json" if media != "*/*" or schema else "bytes"
    return "text" if TEXT.match(media) and not binary else "bytes"
