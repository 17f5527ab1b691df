"""Operations with their final Python names."""

from __future__ import annotations

from collections.abc import Iterator

from ... import calls as shared
from ...calls import Call, Spelling
from ...model import Api, Group, Words
from ...naming import DEVICES, snake, upper
from ...view import Spoken
from .text import ARGUMENTS, METHODS, identifier

SPELLING = Spelling(snake, lambda name: f"_{upper(name)}", identifier, METHODS, ARGUMENTS)


def calls(group: Group, path: tuple[Words, ...]) -> tuple[Call, ...]:
    """The methods of a resource, with their final names."""
    return shared.calls(group, path, SPELLING)


def spoken(call: Call) -> str:
    """`gmb.reviews.list`, as users call it."""
    return ".".join(shared.parts(call, SPELLING))


def all_methods(api: Api) -> Iterator[Spoken]:
    """Every method, resource by resource."""
    return shared.all_spoken(api, SPELLING)


def resource_module(path: tuple[Words, ...]) -> str:
    name = identifier(tuple(word for part in path for word in part))
    return f"{name}_" if name in DEVICES else name
