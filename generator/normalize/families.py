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
    named = [keywords.component(name) for name in schemas]
    mapped = [ref for ref in _mapped(document.root.get("x-lathe-files")) if document.has(ref)]
    found: dict[str, dict[str, None]] = {}
    parents: dict[str, tuple[str, ...]] = {}
    for child in dict.fromkeys(document.resolve(ref)[0] for ref in (*named, *mapped)):
        _climb(child, document, parents)
        for parent in parents[child]:
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


def _climb(child: str, document: Document, parents: dict[str, tuple[str, ...]]) -> None:
    """Learns the nearest parents with a discriminator: those that a schema extends, straight or through others."""
    todo, begun = [child], {child}
    while todo:
        extended = list(_extended(todo[-1], document))
        through = [parent for parent, inner in extended if not _discriminates(inner)]
        if first := [parent for parent in through if parent not in parents and parent not in begun]:
            todo += first
            begun.update(first)
            continue
        nearest = ((parent,) if parent not in through else parents.get(parent, ()) for parent, _ in extended)
        parents[todo.pop()] = tuple(dict.fromkeys(parent for each in nearest for parent in each))


def _extended(child: str, document: Document) -> Iterator[tuple[str, Any]]:
    """The schemas that one extends by name."""
    _, schema = document.resolve(child)
    for part in (schema.get("allOf") or ()) if isinstance(schema, dict) else ():
        if isinstance(part, dict) and isinstance(ref := part.get("$ref"), str):
            yield document.resolve(ref)


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
