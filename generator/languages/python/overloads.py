"""Operations whose arguments decide the type of the answer: one signature for each case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...calls import Call, constant, known_values, variant
from ...model import Operation, Overload
from .layout import Brackets, Node
from .signatures import Signatures, kind_of
from .text import literal
from .types import either


@dataclass(frozen=True, slots=True)
class Form:
    """A method in one colour: the signatures above it, its own, and its statements."""

    overloads: tuple[str, ...]
    head: str
    body: str


def overloaded(call: Call, printer: Signatures, *, coroutine: bool) -> Form:
    """Every case of a method; async when `coroutine`, where pages and streams are not awaited and the rest is."""
    printer.uses.typing.add("overload")
    cases = [(overload, variant(call.operation, overload)) for overload in call.operation.overloads]
    awaited = coroutine and all(kind_of(case) == "_call" for _, case in cases)
    prefix = "async def" if awaited else "def"
    results = [_result(case, printer, coroutine, awaited) for _, case in cases]
    heads = [
        printer.head(_narrowed(call, overload), result, prefix, _forced(call, overload, printer), ": ...")
        for (overload, _), result in zip(cases, results, strict=True)
    ]
    whole = either(*results)
    heads += [
        printer.head(_narrowed(call, overload), whole, prefix, {overload.param: "bool"}, ": ...")
        for overload, _ in cases
        if isinstance(overload.value, bool)
    ]
    own = printer.head(call, whole, prefix)
    return Form(tuple(heads), own, "\n".join(_branches(call, cases, printer, awaited)))


def _result(case: Operation, printer: Signatures, coroutine: bool, awaited: bool) -> Node:
    result = printer.results(case)[coroutine]
    if coroutine and not awaited and kind_of(case) == "_call":
        printer.uses.collections.add("Coroutine")
        printer.uses.typing.add("Any")
        return Brackets("Coroutine[", ("Any", "Any", result), "]")
    return result


def _narrowed(call: Call, overload: Overload) -> Call:
    """The arguments of one case: its own is required, those that select another case are gone."""
    others = {item.param for item in call.operation.overloads if item.param and item.value is None}
    kept = [item for item in call.arguments if item.wire not in others - {overload.param}]
    kept = [replace(item, required=item.required or item.wire == overload.param) for item in kept]
    return replace(call, arguments=tuple(sorted(kept, key=lambda item: (item.place != "path", not item.required))))


def _forced(call: Call, overload: Overload, printer: Signatures) -> dict[str, Node]:
    """Arguments that select by their value: a literal of it, or of the other values where no case is selected."""
    stated = [item for item in call.operation.overloads if item.value is not None]
    chosen = [item for item in stated if item.param == overload.param]
    if chosen:
        printer.uses.typing.add("Literal")
        return {overload.param: f"Literal[{literal(overload.value)}]"}
    forced: dict[str, Node] = {}
    for param in dict.fromkeys(item.param for item in stated):
        taken = [item.value for item in stated if item.param == param]
        others = [value for value in known_values(call, param, printer.declarations) if value not in taken]
        printer.uses.typing |= {"Literal"} if others else set()
        forced[param] = Brackets("Literal[", tuple(map(literal, others)), "]") if others else "Omit"
    return forced


def _branches(call: Call, cases: list[tuple[Overload, Operation]], printer: Signatures, awaited: bool) -> Iterable[str]:
    """The statement of each case, the one without a condition last."""
    for overload, case in sorted(cases, key=lambda item: not item[0].param):
        kind = kind_of(case)
        wait = "await " if awaited and kind == "_call" else ""
        text = printer.statement(call, constant(call, overload), kind, wait, 3 if overload.param else 2)
        if not overload.param:
            yield text
            continue
        name = next(item.name for item in call.arguments if item.wire == overload.param)
        given = f"not isinstance({name}, Omit)"
        equals = "is" if isinstance(overload.value, bool) else "=="
        test = given if overload.value is None else f"{name} {equals} {literal(overload.value)}"
        yield f"        if {test}:\n{text}"
