"""Schemas that others extend through `allOf`, with a discriminator that says which one a value is (OpenAPI 3.1, 4.8.25)."""

from __future__ import annotations

from typing import Any

from ..document import Document
from . import keywords


def children(document: Document) -> dict[str, list[str]]:
    """Pointers of the named schemas that extend each parent with a discriminator, in document order."""
    schemas = (document.root.get("components") or {}).get("schemas") or {}
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for part in (schema.get("allOf") or ()) if isinstance(schema, dict) else ():
            if isinstance(part, dict) and isinstance(ref := part.get("$ref"), str) and _discriminates(ref, document):
                found.setdefault(ref, []).append(f"#/components/schemas/{keywords.escape(name)}")
    return found


def _discriminates(ref: str, document: Document) -> bool:
    _, parent = document.resolve(ref)
    return (
        isinstance(parent, dict)
        and _property(parent) is not None
        and not parent.get("oneOf")
        and not parent.get("anyOf")
    )


def _property(schema: dict[str, Any]) -> str | None:
    stated = schema.get("discriminator")
    name = stated.get("propertyName") if isinstance(stated, dict) else None
    return name if isinstance(name, str) else None
