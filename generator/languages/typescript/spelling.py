"""How names are written in TypeScript, and the methods of a client by these names."""

from __future__ import annotations

from collections.abc import Iterator

from ...calls import Call, Spelling, all_spoken, parts
from ...model import Api, Words
from ...naming import camel, upper
from ...view import Spoken
from .text import METHODS, OBJECTS, identifier

CLIENT_NAMES = METHODS | {"withOptions", "request", "lastRateLimit", "lastRequestId", "api", "options", "close"}
"""What the client itself has."""


def resource(name: Words) -> str:
    return identifier(name, CLIENT_NAMES)


def _constant(name: Words) -> str:
    text = upper(name)
    return f"N{text}" if text[:1].isdigit() else text


SPELLING = Spelling(camel, _constant, resource, METHODS, OBJECTS)


def spoken(call: Call) -> str:
    """`gmb.reviews.list`, as users call it."""
    return ".".join(parts(call, SPELLING))


def attribute(path: tuple[Words, ...]) -> str:
    """A resource as a member of the client: `gmb.reviews`."""
    return ".".join(map(resource, path))


def all_methods(api: Api) -> Iterator[Spoken]:
    """Every method, resource by resource."""
    return all_spoken(api, SPELLING)
