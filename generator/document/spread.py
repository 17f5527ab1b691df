"""`$ref` in the place of a whole map or list, where OpenAPI has none: `schemas: {$ref: schemas.yaml}`.

It can mean one thing only. Each entry becomes a reference to its own place there; what cannot be a reference is copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .grammar import OBJECTS, REFERABLE, Node
from .pointer import join

_WHOLE = {"Paths", "Responses", "Components"}
"""Objects of which no `$ref` may stand for all, whose members are objects."""
_DATA = {"examples"}


def spreads(node: Node) -> Iterator[tuple[str, str]]:
    """The members of a node that are such a reference, each with what it refers to."""
    for name, value in list(node.value.items()) if isinstance(node.value, dict) else ():
        form = OBJECTS[node.kind].get(name, "")
        whole = form[:1] in ("{", "[") or form in _WHOLE or (node.kind, name) == ("OpenAPI", "info")
        if whole and name not in _DATA and isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
            yield name, ref


def spread(node: Node, name: str, ref: str, target: Any) -> Any:
    """What the member is instead; None where the target is no map or list of entries."""
    form = OBJECTS[node.kind].get(name, "")
    inner = OBJECTS[form].get("*", "") if form in _WHOLE else form.strip("{}[]")
    start = ref if "#" in ref else f"{ref}#"
    if isinstance(target, list):
        return [_entry(inner, start, index, item) for index, item in enumerate(target)]
    if not isinstance(target, dict) or isinstance(target.get("$ref"), str):
        return None
    beside = {key: item for key, item in node.value[name].items() if key != "$ref"}
    if form == "Components":
        return {key: {"$ref": join(start, key)} for key in target} | beside
    return {
        key: _entry("" if _extends(form, key) else inner, start, key, item) for key, item in target.items()
    } | beside


def _extends(form: str, key: str) -> bool:
    return form in _WHOLE and key.startswith("x-")


def _entry(kind: str, start: str, key: str | int, item: Any) -> Any:
    place = join(start, key)
    if kind == "MediaType" and isinstance(item, dict):  # before 3.2 no `$ref` stands for one
        return item | {name: {"$ref": join(place, name)} for name in ("schema", "itemSchema") if name in item}
    return {"$ref": place} if kind in REFERABLE and isinstance(item, dict) else item
