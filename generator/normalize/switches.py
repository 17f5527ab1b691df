"""Answers that an argument turns into a stream: `stream: true`, or a format that is one of events or lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import Answer, Body, Choice, Declaration, Default, Json, Nullable, Overload, Param, Ref, Scalar, Type

_NAMES = {"stream", "streaming", "isstream", "isstreaming"}
_FORMATS = {"sse", "eventstream", "texteventstream", "ndjson", "xndjson", "jsonl", "jsonlines", "stream", "streaming"}


def switched(
    params: tuple[Param, ...],
    body: Body | None,
    plain: Answer,
    others: tuple[Answer, ...],
    declarations: Mapping[str, Declaration],
) -> tuple[Overload, ...]:
    """What is answered where nothing is said, then what is where the switch is set; nothing where there is no switch."""
    given = [(param.wire, param.type, param.default) for param in params if param.place in {"query", "header"}]
    given += [(field.wire, field.type, field.default) for field in (body.fields if body else None) or ()]
    once = [item for item in given if [wire for wire, *_ in given].count(item[0]) == 1]
    found = next((found for item in once if (found := _switch(*item, declarations))), None)
    streamed = next((answer for answer in others if answer.kind in {"events", "lines"}), None)
    if streamed is None or found is None:
        return ()
    wire, value, begins = found
    usual, other = (streamed, plain) if begins else (plain, streamed)
    return Overload("", usual), Overload(wire, other, value)


def _switch(
    wire: str, kind: Type, default: Default | None, declarations: Mapping[str, Declaration]
) -> tuple[str, Json, bool] | None:
    """An argument with the value that changes what is usual, and whether a stream is usual."""
    values = list(_values(wire, kind, declarations))
    on = next((value for value, streams in values if streams), None)
    if on is None:
        return None
    begins = default is not None and default.value == on
    others = [value for value, streams in values if not streams]
    if begins and len(others) != 1:
        return None
    return wire, others[0] if begins else on, begins


def _values(wire: str, kind: Type, declarations: Mapping[str, Declaration]) -> Iterator[tuple[Json, bool]]:
    """The values of an argument, each with whether it asks for a stream."""
    kind = kind.inner if isinstance(kind, Nullable) else kind
    declared = declarations.get(kind.id) if isinstance(kind, Ref) else None
    if kind == Scalar("boolean") and _key(wire) in _NAMES:
        yield from ((True, True), (False, False))
    if isinstance(declared, Choice):
        yield from ((value.wire, _key(str(value.wire)) in _FORMATS) for value in declared.values)


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
