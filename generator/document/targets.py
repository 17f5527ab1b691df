"""What a reference leads to, and of what kind that is."""

from __future__ import annotations

from typing import Any, NamedTuple

from . import pointer as pointers
from .grammar import OBJECTS
from .rule_names import Words

FILES = "x-lathe-files"
"""The name under which the root of a document holds the other files."""


class Found(NamedTuple):
    """What a reference leads to, and the file that is in; or in `refusal` why it is not followed."""

    target: str
    file: str
    value: Any
    refusal: Words | None
    aside: bool = False
    """It starts at the file, where by the `$id` around it should start at the schema that has that."""


def only_schema(found: Found) -> Found | None:
    """The schema of a response, a body, a header or a parameter that has one only, in however many media types."""
    value = found.value if isinstance(found.value, dict) else {}
    content = value.get("content")
    holders = (
        {("content", media): held for media, held in content.items()} if isinstance(content, dict) else {(): value}
    )
    schemas = [(way, held["schema"]) for way, held in holders.items() if isinstance(held, dict) and "schema" in held]
    if not schemas or any(schema != schemas[0][1] for _, schema in schemas):
        return None
    way, schema = schemas[0]
    return found._replace(target=pointers.join(found.target, *way, "schema"), value=schema)


def file_of(pointer: str) -> str:
    """The file that a pointer leads into; the document itself is ""."""
    way = pointers.tokens(pointer)
    return way[1] if way[:1] == [FILES] else ""


def home_of(target: str) -> str | None:
    """The kind of object that a component is, by the section it stands in."""
    tokens = pointers.tokens(target)
    if len(tokens) == 3 and tokens[0] == "components":
        return OBJECTS["Components"].get(tokens[1], "").strip("{}") or None
    return None
