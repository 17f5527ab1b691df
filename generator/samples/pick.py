"""Which operations of an API its README shows: those that say most about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..calls import Call, every_call
from ..model import Nullable, Scalar, Struct, Type, Words
from ..naming import singular
from ..view import Argument
from .choose import STREAMS, is_paged, streaming
from .kit import Kit, struct_of

_ASIDE = frozenset({"webhook", "key", "token", "log", "setting", "user", "auth", "admin", "hook", "invite", "health"})


@dataclass(frozen=True, slots=True)
class Picked:
    """One operation for each thing that a README shows; None where the API has no such thing."""

    create: Call | None
    list: Call | None
    get: Call | None
    null: tuple[Call, Argument] | None
    upload: tuple[Call, Argument] | None
    stream: Call | None
    slow: Call | None
    overloaded: Call | None
    any: Call | None


def picked(kit: Kit) -> Picked:
    found = [call for call in every_call(kit.api, kit.spelling) if not call.operation.deprecated]
    beside: dict[tuple[Words, ...], list[Call]] = {}
    for call in found:
        beside.setdefault(call.path, []).append(call)
    create = _best(found, lambda call: _create_score(call, beside[call.path]))
    home = create.path if create else None
    listed = _best(found, lambda call: _list_score(call, home))
    home = home or (listed.path if listed else None)
    get = _best(found, lambda call: _get_score(call, home, kit))
    changing = sorted(found, key=lambda call: call.operation.method not in {"PATCH", "PUT"})
    nullable = next(((call, item) for call in changing if (item := _nullable(call))), None)
    upload = _best(found, _upload_score)
    file = _file(upload) if upload else None
    return Picked(
        create,
        listed,
        get,
        nullable,
        (upload, file) if upload and file else None,
        _best(found, _stream_score),
        next((call for call in found if call.operation.timeout is not None), None),
        next((call for call in found if _is_split(call)), None),
        create or get or listed or next(iter(found), None),
    )


def _best(found: list[Call], score: Callable[[Call], int]) -> Call | None:
    """The first of those with the highest score above nought."""
    best = max(found, key=score, default=None)
    return best if best is not None and score(best) > 0 else None


def needed(call: Call) -> list[Argument]:
    return [item for item in call.arguments if item.required]


def _is_aside(path: tuple[Words, ...]) -> bool:
    """Resources that no application begins with."""
    return any(word in _ASIDE for part in path for word in singular(part))


def _is_split(call: Call) -> bool:
    """Whether an argument decides which of several results comes back; a stream of the same is none."""
    return streaming(call.operation) is None and any(case.param for case in call.operation.overloads)


def _create_score(call: Call, siblings: list[Call]) -> int:
    """A POST that makes one thing of a resource with many methods, preferably one that can be listed."""
    operation = call.operation
    if operation.method != "POST" or operation.body is None or _is_split(call) or _file(call):
        return 0
    if operation.answer.kind != "json" or operation.answer.type is None:
        return 0
    lists = [other for other in siblings if is_paged(other.operation)]
    listed = [other.operation.paging for other in lists]
    score = 10 + min(len(siblings), 8) * 2 + min(len(call.arguments), 10)
    score += 40 if call.operation.name[0] in {"create", "add", "new"} else 0
    score += 40 if streaming(operation) else 0
    score += 15 if operation.example.has_request else 0
    score += 10 if listed else 0
    score += 15 if any(other.operation.name == ("list",) and not needed(other) for other in lists) else 0
    score += 15 if any(paging and paging.param for paging in listed) else 0
    score -= 30 if any(item.place == "path" for item in call.arguments) else 0
    return max(score - (40 if _is_aside(call.path) else 0), 1)


def _list_score(call: Call, home: tuple[Words, ...] | None) -> int:
    paging = call.operation.paging
    if paging is None or not is_paged(call.operation):
        return 0
    score = 10 + (50 if call.path == home else 0) + (30 if paging.param else 0) + (10 if paging.limit else 0)
    score += 10 if call.operation.name == ("list",) else 0
    return max(score - 8 * len(needed(call)) - (20 if _is_aside(call.path) else 0), 1)


def _get_score(call: Call, home: tuple[Words, ...] | None, kit: Kit) -> int:
    operation = call.operation
    required = needed(call)
    if operation.method != "GET" or operation.paging or _is_split(call) or result_struct(call, kit) is None:
        return 0
    score = 10 + (50 if call.path == home else 0) + (20 if len(required) == 1 and required[0].place == "path" else 0)
    return max(score + (10 if operation.name == ("get",) else 0) - 8 * max(len(required) - 1, 0), 1)


def _upload_score(call: Call) -> int:
    """A file beside other fields rather than a body that is one."""
    file = _file(call)
    return max((20 if file.place == "field" else 10) - len(needed(call)), 1) if file else 0


def _stream_score(call: Call) -> int:
    ranks = {"events": 30, "lines": 20, "bytes": 10}
    kind = (streaming(call.operation) or call.operation).answer.kind
    return ranks.get(kind, 0) - len(needed(call)) if kind in STREAMS else 0


def _nullable(call: Call) -> Argument | None:
    """An argument that may be null and may be left out."""
    if call.operation.method not in {"PATCH", "PUT", "POST"}:
        return None
    return next(
        (
            item
            for item in call.arguments
            if item.place == "field" and isinstance(item.type, Nullable) and not item.required
        ),
        None,
    )


def _file(call: Call) -> Argument | None:
    for item in call.arguments:
        kind = item.type.inner if isinstance(item.type, Nullable) else item.type
        if kind == Scalar("file") or (isinstance(kind, Scalar) and kind.kind == "file"):
            return item
    return None


def result_struct(call: Call, kit: Kit) -> Struct | None:
    """The object that a call returns, where it returns one."""
    operation = call.operation
    kind: Type | None = operation.answer.type if operation.answer.kind == "json" else None
    struct = struct_of(kind, kit)
    if struct and operation.unwrap:
        return struct_of(next(field.type for field in struct.fields if field.wire == operation.unwrap), kit)
    return struct
