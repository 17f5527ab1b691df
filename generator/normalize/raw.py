"""Operations of the document before they are understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..document import Document
from ..model import Words
from ..naming import singular, words
from . import keywords

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


@dataclass(frozen=True, slots=True)
class Raw:
    """One operation of the document before it is understood, with the words that it can be called by."""

    pointer: str
    path: str
    method: str
    item: Mapping[str, Any]
    spec: Mapping[str, Any]

    @property
    def id(self) -> str:
        stated = self.spec.get("operationId")
        return stated if isinstance(stated, str) and stated.strip() else f"{self.method.upper()} {self.path}"

    @property
    def tag(self) -> str | None:
        tags = keywords.names(self.spec.get("tags"))
        return tags[0] if tags else None

    @property
    def words(self) -> Words:
        stated = self.spec.get("operationId")
        return words(stated) if isinstance(stated, str) and stated.strip() else _spoken(self.method, self.path)


def _spoken(method: str, path: str) -> Words:
    """`GET /users/{id}/orders` -> list, user, orders."""
    parts = [part for part in path.split("?")[0].split("/") if part and not re.fullmatch(r"v\d+|api", part)]
    item = bool(parts) and parts[-1].startswith("{")
    nouns = [words(part) for part in parts if not part.startswith("{")] or [("root",)]
    verbs = {
        "get": "get" if item else "list",
        "post": "create",
        "put": "replace",
        "patch": "update",
        "delete": "delete",
    }
    parents = [singular(noun) for noun in nouns[:-1]]
    last = singular(nouns[-1]) if item or method == "post" else nouns[-1]
    return (verbs.get(method, method), *(word for noun in (*parents, last) for word in noun))


def raw_operations(document: Document) -> Iterator[Raw]:
    for path, item in (document.root.get("paths") or {}).items():
        pointer = f"#/paths/{keywords.escape(path)}"
        if isinstance(item, dict) and isinstance(ref := item.get("$ref"), str):
            pointer, target = document.resolve(ref)
            item = (
                {**target, **{key: value for key, value in item.items() if key != "$ref"}}
                if isinstance(target, dict)
                else {}
            )
        for method, spec in item.items() if isinstance(item, dict) and path.startswith("/") else ():
            if method in METHODS and isinstance(spec, dict):
                yield Raw(f"{pointer}/{method}", path, method, item, deref(document, spec, "")[1])


def noun_of(spoken: Words) -> Words:
    """`listInboxConversations` -> inbox, conversation."""
    noun = spoken[1:]
    while len(noun) > 1 and noun[0] in {"to", "for", "of", "from", "by"}:
        noun = noun[1:]
    return singular(noun) if noun else spoken


def deref(document: Document, value: Any, pointer: str) -> tuple[str, dict[str, Any]]:
    """A value, or what it refers to, with its pointer; anything but a mapping reads as an empty one."""
    if isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
        pointer, value = document.resolve(ref)
    return pointer, value if isinstance(value, dict) else {}
