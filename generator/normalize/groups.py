"""Which resource an operation belongs to, and what it is called there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Words
from ..naming import LONGEST_FILE, drop, shorten, singular, words
from ..settings import Settings
from .raw import Raw

_STEMS = {"v1", "v2", "v3", "v4", "api", "rest", "public"}


@dataclass(frozen=True, slots=True)
class Spot:
    """The resource, with the resources that hold it, and the method's name candidates, best first."""

    resource: tuple[Words, ...]
    candidates: tuple[Words, ...]
    pinned: bool


def spot(raw: Raw, settings: Settings) -> Spot:
    pinned = settings.operation(raw.id).name
    if pinned:
        place, _, method = pinned.rpartition(".")
        return Spot(resource_path(place) if place else (), (shorten(words(method), LONGEST_FILE),), True)
    tag = raw.tag
    stated = settings.resources.get(tag) if tag else None
    resource: tuple[Words, ...]
    if stated:
        resource = resource_path(stated)
    else:
        resource = (shorten(words(tag) if tag else _from_path(raw.path), LONGEST_FILE),)
    return Spot(resource, method_names(raw, resource[-1]), False)


def resource_path(place: str) -> tuple[Words, ...]:
    """`gmb.reviews` as the resources that lead there; together they fit into the name of a file."""
    parts = place.split(".")
    return tuple(shorten(words(part), 2 * LONGEST_FILE // len(parts)) for part in parts)


def _from_path(path: str) -> Words:
    for part in path.split("/"):
        if part and not part.startswith("{") and part.lower() not in _STEMS and not re.fullmatch(r"v\d[\w.]*", part):
            return words(part)
    return ("root",)


def method_names(raw: Raw, resource: Words) -> tuple[Words, ...]:
    """`listPosts` in posts -> list; `getYouTubeDailyViews` in analytics stays whole."""
    spoken = _without_fastapi_tail(raw)
    short = drop(spoken, resource)
    if short == spoken and len(resource) > 1:
        short = drop(spoken, resource[-1:]) if singular(spoken[-1:]) == singular(resource[-1:]) else spoken
    if short[:1] == ("controller",) and len(short) > 1:
        short = short[1:]
    candidates = [short] if short else []
    if not short or short == spoken:
        candidates = [spoken]
    return tuple(dict.fromkeys((*candidates, spoken)))


def _without_fastapi_tail(raw: Raw) -> Words:
    """Frameworks append path and method to the function's name: read_item_items__item_id__get."""
    spoken = raw.words
    tail = (*(word for part in raw.path.split("/") if part for word in words(part)), raw.method)
    return spoken[: -len(tail)] if len(spoken) > len(tail) and spoken[-len(tail) :] == tail else spoken


def in_order(spots: Iterable[Spot]) -> tuple[tuple[Words, ...], ...]:
    """Every resource path once, in document order, with the resources that only hold others."""
    found: dict[tuple[Words, ...], None] = {}
    for item in spots:
        for depth in range(1, len(item.resource) + 1):
            found.setdefault(item.resource[:depth])
    return tuple(found)
