"""Operations with their final Python names, resource by resource."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Api, Group, Operation, Words
from ...naming import Scope, snake, upper, words
from ...view import Argument, Spoken, arguments
from .text import ARGUMENTS, METHODS, identifier


@dataclass(frozen=True, slots=True)
class Call:
    """Everything about one operation that its two forms share."""

    operation: Operation
    path: tuple[Words, ...]
    name: str
    constant: str
    arguments: tuple[Argument, ...]


def calls(group: Group, path: tuple[Words, ...]) -> tuple[Call, ...]:
    """The methods of a resource, with their final names."""
    parts = [identifier(part.name) for part in group.groups]
    scope = Scope(snake, parts, METHODS)
    constants = Scope(lambda name: f"_{upper(name)}")
    found = []
    for operation in group.operations:
        name = scope.claim(operation.name)
        found.append(Call(operation, path, name, constants.claim(words(name)), arguments(operation, snake, ARGUMENTS)))
    return tuple(found)


def spoken(call: Call) -> str:
    """`gmb.reviews.list`, as users call it."""
    return ".".join(_parts(call))


def all_methods(api: Api) -> Iterator[Spoken]:
    """Every method, resource by resource."""
    todo: list[tuple[tuple[Words, ...], Group]] = [((group.name,), group) for group in reversed(api.groups)]
    while todo:
        path, group = todo.pop()
        yield from (Spoken(_parts(call), call.operation) for call in calls(group, path))
        todo += [((*path, part.name), part) for part in reversed(group.groups)]


def _parts(call: Call) -> tuple[str, ...]:
    return (*(identifier(part) for part in call.path), call.name)


def resource_module(path: tuple[Words, ...]) -> str:
    return identifier(tuple(word for part in path for word in part))
