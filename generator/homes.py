"""Which file each declaration lives in, so that modules import each other one way and cost follows what is used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from .model import Api, Declaration, Words
from .naming import LONGEST_FILE, Scope, pascal, shorten, words
from .view import closure, mentions, operations, refs, roots

Needs = Callable[[Declaration], Iterable[str]]
"""The ids that have to be there with a declaration."""

UNUSED: Words = ("other",)
EVENTS: Words = ("events",)
ERRORS: Words = ("errors",)


def homes(api: Api, needs: Needs = mentions) -> dict[str, Words]:
    """The module of each declaration that is worth printing.

    What one resource alone uses lives with it; what several use lives in a module of its own, together with what
    only it needs and what it forms a cycle with, so that modules import each other one way. `needs` are the
    mentions that a language has to import.
    """
    owners = _owners(api)
    leaders = _leaders(owners, api, needs)
    taken = set(owners.values())
    found: dict[str, Words] = {}
    for id in api.declarations:
        if id in leaders:
            home = api.declarations[leaders[id]].name
            found[id] = (*home, "model") if home in taken else home
        elif (owner := owners.get(id)) is not None:
            found[id] = owner
    return found


def files(places: Mapping[str, Words], scope: Scope) -> dict[str, str]:
    """The name of each declaration's file; two homes never share one, on any disk, where the scope folds case."""
    named: dict[Words, str] = {}
    for home in places.values():
        if home not in named:
            named[home] = scope.claim(shorten(home, LONGEST_FILE))
    return {id: named[home] for id, home in places.items()}


def type_names(item: Declaration) -> tuple[Words, ...]:
    """Candidates for a scope of types: the name as the document writes it, where it was neither pinned nor moved."""
    written = item.written
    plain = pascal(item.name)
    if written and written.isascii() and re.fullmatch("[A-Z][A-Za-z0-9]*", written) and words(written) == item.name:
        plain = written
    plain = f"N{plain}" if plain[:1].isdigit() else plain
    return ((plain,), (plain, "Model"))


def _owners(api: Api) -> dict[str, Words | None]:
    """The resource that alone uses a declaration, or None where several do."""
    owners: dict[str, Words | None] = {}
    for path, operation in operations(api.groups):
        _own(tuple(word for part in path for word in part), roots(operation), owners, api)
    if api.webhooks:
        _own(api.webhooks.group, (id for event in api.webhooks.events for id in refs(event.type)), owners, api)
    errors = [
        id for _, item in operations(api.groups) for error in item.errors if error.type for id in refs(error.type)
    ]
    events = [id for kind in api.sent for id in refs(kind)]
    written = [id for id, item in api.declarations.items() if item.written]
    for home, start in ((ERRORS, errors), (EVENTS, events), (UNUSED, written)):
        for id in closure([id for id in start if id not in owners], api.declarations):
            owners.setdefault(id, home)
    return owners


def _own(home: Words, start: Iterable[str], owners: dict[str, Words | None], api: Api) -> None:
    """Marks what is reachable; each declaration is walked twice at most, when first met and when first shared."""
    stack = list(start)
    while stack:
        id = stack.pop()
        if id in api.declarations and (id not in owners or owners[id] not in {None, home}):
            owners[id] = None if id in owners else home
            stack.extend(mentions(api.declarations[id]))


def _leaders(owners: Mapping[str, Words | None], api: Api, needs: Needs) -> dict[str, str]:
    """For each shared declaration the one whose module it lives in: first its cycle, then its only user."""
    shared = {id: place for place, id in enumerate(api.declarations) if id in owners and owners[id] is None}
    graph = {id: [other for other in dict.fromkeys(needs(api.declarations[id])) if other in shared] for id in shared}
    leader: dict[str, str] = {}
    for component in components(graph):
        first = min(component, key=shared.__getitem__)
        leader.update(dict.fromkeys(component, first))
    used_by: dict[str, set[str]] = {}
    for id, others in graph.items():
        for other in others:
            if leader[other] != leader[id]:
                used_by.setdefault(leader[other], set()).add(leader[id])
    kept = {leader[id] for id in _met_elsewhere(owners, api, needs) if id in shared and api.declarations[id].written}
    return {id: _top(leader[id], used_by, kept) for id in shared}


def _met_elsewhere(owners: Mapping[str, Words | None], api: Api, needs: Needs) -> Iterator[str]:
    """What something else than a shared declaration needs, or needs at times."""
    for _, operation in operations(api.groups):
        yield from roots(operation)
    for event in api.webhooks.events if api.webhooks else ():
        yield from refs(event.type)
    for id, home in owners.items():
        item = api.declarations[id]
        yield from mentions(item) if home is not None else set(mentions(item)).difference(needs(item))


def _top(id: str, used_by: Mapping[str, set[str]], kept: Set[str]) -> str:
    """What only one module needs goes with it."""
    seen = {id}
    while id not in kept and len(used_by.get(id, ())) == 1:
        (id,) = used_by[id]
        if id in seen:
            break
        seen.add(id)
    return id


def components(graph: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Strongly connected components, those that are mentioned before those that mention them (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for start in graph:
        if start in index:
            continue
        work = [(start, iter(graph[start]))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, edges = work[-1]
            for other in edges:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    found = [stack.pop()]
                    while found[-1] != node:
                        found.append(stack.pop())
                    on_stack.difference_update(found)
                    yield found[::-1]
