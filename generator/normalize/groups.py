"""Which resource an operation belongs to, and what it is called there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Words
from ..naming import LONGEST_FILE, drop, shorten, singular, words
from ..settings import Settings
from .raw import Raw, without_ending

_LOOSE = {"a", "an", "the", "this", "of", "for", "to", "from", "into", "by", "with"}
"""Words that lead to a noun, and say nothing without it."""
_WHOLES = {"stats", "details", "metrics", "insights", "preferences", "credentials", "permissions", "options"}
"""Plurals that are one thing more often than many."""
_VERSION = r"v\d[\w.]*|\d[\d.-]*"
_STEMS = {"v1", "v2", "v3", "v4", "api", "rest", "public"}


@dataclass(frozen=True, slots=True)
class Spot:
    """The resource, with the resources that hold it, and the method's name candidates, best first."""

    resource: tuple[Words, ...]
    candidates: tuple[Words, ...]
    pinned: bool


def spots(raws: Sequence[Raw], settings: Settings, client: Words) -> list[Spot]:
    """Where each operation belongs. A tag called like the client says nothing where paths hold groups."""
    own = [_from_path(raw.path) for raw in raws if raw.tag and words(raw.tag) == client]
    grouped = 2 * len(set(own)) <= len(own)
    said = [None if raw.tag and grouped and words(raw.tag) == client else raw.tag for raw in raws]
    return [_spot(raw, settings, tag) for raw, tag in zip(raws, said, strict=True)]


def _spot(raw: Raw, settings: Settings, tag: str | None) -> Spot:
    pinned = settings.operation(raw.id).name
    if pinned:
        place, _, method = pinned.rpartition(".")
        return Spot(resource_path(place) if place else (), (shorten(words(method), LONGEST_FILE),), True)
    stated = settings.resources.get(raw.tag) if raw.tag else None
    if stated:
        return _in(resource_path(stated), raw)
    if tag:
        return _in((shorten(words(_without_controller(tag)), LONGEST_FILE),), raw)
    head = _from_path(raw.path)
    called = head == raw.words and len(head) > 1  # /sendMessage: no resource, but a call
    return _in((("methods",) if called else shorten(head, LONGEST_FILE),), raw)


def _in(resource: tuple[Words, ...], raw: Raw) -> Spot:
    return Spot(resource, method_names(raw, resource[-1]), False)


def resource_path(place: str) -> tuple[Words, ...]:
    """`gmb.reviews` as the resources that lead there; together they fit into the name of a file."""
    parts = place.split(".")
    return tuple(shorten(words(part), 2 * LONGEST_FILE // len(parts)) for part in parts)


def _without_controller(tag: str) -> str:
    """Springfox calls tags after classes: `user-controller`."""
    return re.sub(r"(?<=[a-z])-controller$", "", tag)


def _from_path(path: str) -> Words:
    for part in path.split("/"):
        if part and not part.startswith("{") and part.lower() not in _STEMS and not re.fullmatch(_VERSION, part):
            return words(without_ending(part))
    return ("root",)


def method_names(raw: Raw, resource: Words) -> tuple[Words, ...]:
    """`listPosts` in posts -> list; `getYouTubeDailyViews` in analytics stays whole."""
    spoken = _without_fastapi_tail(raw)
    short = _without_loose(spoken, _without_noun(spoken, resource))
    while len(short) > 1 and re.fullmatch(r"v\d+|controller", short[0]):
        short = short[1:]
    said = words(raw.stated) if raw.stated else ()
    many = raw.is_list and resource != singular(resource) and resource[-1] not in _WHOLES
    if many and short == ("get",) and spoken[1:] == resource:
        return (("list",), ("list", *resource), spoken)  # getThings beside getThing
    if raw.words == said:
        return tuple(dict.fromkeys(name for name in (short, spoken) if name))
    if len(short) > 1 and short == spoken[: -len(_last(raw))]:  # what is left tells whose it is
        short = (short[0], "for", *short[1:])
    return tuple(dict.fromkeys(name for name in (short, *_apart(raw, short), spoken, said) if name))


def _last(raw: Raw) -> Words:
    return next((words(part) for part in reversed(raw.parts) if not part.startswith("{")), ("root",))


def _without_noun(spoken: Words, resource: Words) -> Words:
    """`spoken` without the words of the resource, or without its last ones where these end it."""
    short = drop(spoken, resource)
    for start in range(1, len(resource)) if short == spoken else ():
        end = resource[start:]
        if len(end) < len(spoken) and singular(spoken[-len(end) :]) == singular(end):
            return drop(spoken, end)
    return short


def _apart(raw: Raw, short: Words) -> tuple[Words, ...]:
    """The name with what an item is found by, where that is not in it."""
    key = words(raw.parts[-1]) if raw.parts and raw.parts[-1].startswith("{") else short
    return () if set(key) <= set(short) else ((*short, "by", *key),)


def _without_loose(spoken: Words, short: Words) -> Words:
    """`attachContactToACompany` in companies -> attach, contact: the words that led to the noun go with it."""
    if short in (spoken, ()):
        return short
    at = next((index for index, word in enumerate(short) if word != spoken[index]), len(short))
    before, after = short[:at], short[at:]
    while len(before) > 1 and before[-1] in _LOOSE and (not after or after[0] in _LOOSE):
        before = before[:-1]
    return (*before, *after)


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
