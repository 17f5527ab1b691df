"""Schemas that stand in other files: what they are called, since there two of them may have one name."""

from __future__ import annotations

from ..document import Document
from ..naming import join, words
from . import keywords
from .places import At

_FILES = "#/x-lathe-files/"
_UNSAID = {"components", "schemas", "schema", "definitions", "$defs", "models", "types", "index"}
"""Folders, files and sections that say nothing about what is in them."""


def names(document: Document) -> dict[str, str]:
    """The names that components give to schemas of other files, by pointer; of several the first."""
    schemas = (document.root.get("components") or {}).get("schemas") or {}
    found: dict[str, str] = {}
    for name, schema in schemas.items():
        ref = schema.get("$ref") if isinstance(schema, dict) and not keywords.STRUCTURAL & schema.keys() else None
        if isinstance(ref, str) and (pointer := document.resolve(ref)[0]).startswith(_FILES):
            found.setdefault(pointer, name)
    return found


def place(pointer: str, name: str | None) -> At:
    """Where a named schema stands. One of another file that has no name among the components is told from others of its
    name by what it stands in: `dogs/pet.yaml` is a pet, or else a dogs pet."""
    base = words(name or keywords.last_segment(pointer))
    if name or not pointer.startswith(_FILES):
        return At(pointer, base)
    file, *inner = (part.replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix(_FILES).split("/"))
    around = [part for part in (*file.rpartition(".")[0].split("/"), *inner)[:-1] if part.lower() not in _UNSAID]
    return At(pointer, base, longer=join(words(around[-1]), base) if around else ())
