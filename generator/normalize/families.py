"""Schemas that others extend through `allOf`, with a discriminator that says which one a value is (OpenAPI 3.1, 4.8.25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Document
from . import keywords


def children(document: Document) -> dict[str, list[str]]:
    """Pointers of the schemas that extend each parent with a discriminator: those that components name, in document order,
    then those of other files that only the mapping of a discriminator names."""
    schemas = (document.root.get("components") or {}).get("schemas") or {}
    named = [f"#/components/schemas/{keywords.escape(name)}" for name in schemas]
    mapped = [ref for ref in _mapped(document.root.get("x-lathe-files")) if document.has(ref)]
    found: dict[str, dict[str, None]] = {}
    for child in dict.fromkeys(document.resolve(ref)[0] for ref in (*named, *mapped)):
        for parent in _parents(child, document):
            found.setdefault(parent, {})[child] = None
    return {parent: list(each) for parent, each in found.items()}


def _mapped(files: Any) -> Iterator[str]:
    """The targets of every mapping inside the files, in their order."""
    todo = [files]
    while todo:
        value = todo.pop()
        stated = value.get("discriminator") if isinstance(value, dict) else None
        mapping = stated.get("mapping") if isinstance(stated, dict) else None
        yield from (ref for ref in mapping.values() if isinstance(ref, str)) if isinstance(mapping, dict) else ()
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        todo.extend(reversed([item for item in inner if isinstance(item, dict | list)]))


def _parents(child: str, document: Document) -> Iterator[str]:
    _, schema = document.resolve(child)
    for part in (schema.get("allOf") or ()) if isinstance(schema, dict) else ():
        if isinstance(part, dict) and isinstance(ref := part.get("$ref"), str):
            parent, inner = document.resolve(ref)
            if _discriminates(inner):
                yield parent


def _discriminates(parent: Any) -> bool:
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
