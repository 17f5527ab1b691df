"""A part of an API: without the declarations that none of its operations uses any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .model import Api, Operation
from .view import mentions, operations, refs, roots


def used(api: Api) -> Api:
    found: set[str] = set()
    todo = [id for _, operation in operations(api.groups) for id in _mentioned(operation)]
    todo += [id for event in (api.webhooks.events if api.webhooks else ()) for id in refs(event.type)]
    while todo:
        id = todo.pop()
        if id not in found and id in api.declarations:
            found.add(id)
            todo.extend(mentions(api.declarations[id]))
    return replace(api, declarations={id: item for id, item in api.declarations.items() if id in found})


def _mentioned(operation: Operation) -> Iterator[str]:
    yield from roots(operation)
    for kind in (operation.body and operation.body.type, *(error.type for error in operation.errors)):
        yield from refs(kind) if kind else ()
