"""Methods: signatures, documentation and statements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...calls import Call, constant, known_values, variant
from ...model import Json, Operation, Overload
from ...view import Argument
from .docs_tsdoc import Comments
from .heads import signature
from .layout import Both, Braces, Member, Node, lines
from .layout import Call as Arguments
from .names import Names, lone_body, takes_params
from .selecting import bare
from .text import LOCALS, access, literal, member
from .types import Types, Uses, either


@dataclass(frozen=True, slots=True)
class Output:
    """What a method gives: its type, and the function of the runtime that gives it."""

    type: Node
    function: str


class Methods:
    """Prints the methods of one resource."""

    def __init__(self, names: Names, uses: Uses) -> None:
        self._names, self._uses = names, uses
        self._input = Types(names, uses, input=True)
        self._output = Types(names, uses)
        self._comments = Comments(names)

    def of(self, call: Call) -> str:
        """A method with its documentation, once for each overload."""
        if call.operation.overloads:
            return self._overloaded(call)
        output = self.output(call.operation)
        head = signature(call.name, self.params(call), output.type, 1, " {")
        body = self._statement(call, call.constant, output.function)
        return "\n".join([self._comments.of(call), *head, *body, "  }"])

    # results

    def output(self, operation: Operation) -> Output:
        kind = operation.answer.kind
        if operation.paging:
            answer = self._output.typed(operation.answer.type) if operation.answer.type else "unknown"
            self._uses.runtime.add(("core/pages", "Pages"))
            kinds = (self._output.typed(operation.paging.item), answer)
            return self._asked(Arguments("Pages<", kinds), "core/pages", "pages")
        self._uses.runtime.add(("core/call", "Call"))
        if kind == "bytes":
            self._uses.runtime.add(("core/downloads", "Download"))
            return self._asked(Arguments("Call<", ("Download",)), "core/downloads", "download")
        if kind in {"events", "lines"}:
            return self._asked(Arguments("Call<", (self._stream(operation),)), "core/streams", "stream")
        return self._asked(Arguments("Call<", (self._result(operation),)), "core/call", "call")

    def _asked(self, type: Node, module: str, function: str) -> Output:
        """A result, and the function of the runtime that gives it."""
        self._uses.values.add((module, function))
        return Output(type, function)

    def _stream(self, operation: Operation) -> Node:
        self._uses.runtime.add(("core/streams", "Stream"))
        item = self._output.typed(operation.answer.type) if operation.answer.type else "string"
        if operation.answer.kind == "events":
            self._uses.runtime.add(("core/streams", "Event"))
            return Arguments("Stream<", (Arguments("Event<", (item,)),))
        return Arguments("Stream<", (item,))

    def _result(self, operation: Operation) -> Node:
        """The answer's type, or that of the one member that is returned."""
        kind = operation.answer.type
        if operation.answer.kind == "text":
            return "string"
        if kind is None:
            return "void"
        if operation.unwrap:
            fields = self._names.struct(kind).fields
            kind = next(field.type for field in fields if field.wire == operation.unwrap)
        result = self._output.typed(kind)
        return either(result, "undefined") if operation.answer.optional else result

    # parameters

    def params(self, call: Call, narrowed: Node | None = None, *, optional: bool | None = None) -> tuple[Node, ...]:
        """The parameters of a signature; `narrowed` says more of the named ones."""
        found: list[Node] = [
            Member(f"{local(item)}: ", self._input.typed(item.type), True)
            for item in call.arguments
            if item.place == "path"
        ]
        if lone_body(call):
            (body,) = (item for item in call.arguments if item.place == "body")
            mark = ": " if body.required else "?: "
            found.append(Member(f"{local(body)}{mark}", self._input.typed(body.type), True))
        elif takes_params(call):
            name: Node = self._names.params[call.operation.id]
            left_out = optional_params(call) if optional is None else optional
            kind = Both((name, narrowed)) if narrowed else name
            found.append(Member("params?: " if left_out else "params: ", kind, True))
        self._uses.runtime.add(("core/options", "RequestOptions"))
        return (*found, "options?: RequestOptions")

    # statements

    def _statement(self, call: Call, table: str, function: str, depth: int = 2) -> list[str]:
        node = Arguments(f"{function}(", ("this._client", table, _given(call), "options"))
        return lines(node, depth, "return ", ";")

    # overloads

    def _overloaded(self, call: Call) -> str:
        cases = [(overload, variant(call.operation, overload)) for overload in call.operation.overloads]
        cases.sort(key=lambda case: not case[0].param)
        outputs = [self.output(case) for _, case in cases]
        found: list[str] = []
        for (overload, _), output in zip(cases, outputs, strict=True):
            narrowed = self._narrowed(call, overload)
            optional = not overload.param and optional_params(call)
            head = signature(call.name, self.params(call, narrowed, optional=optional), output.type, 1, ";")
            found += [self._comments.of(call, overload), *head]
        whole = _merged([output.type for output in outputs])
        found += signature(call.name, self.params(call), whole, 1, ";")
        found += signature(call.name, self.params(call), whole, 1, " {")
        for (overload, _), output in zip(cases, outputs, strict=True):
            found += self._branch(call, overload, output.function)
        return "\n".join([*found, "  }"])

    def _branch(self, call: Call, overload: Overload, function: str) -> list[str]:
        if not overload.param:
            return self._statement(call, constant(call, overload), function)
        name = next(item.name for item in call.arguments if item.wire == overload.param)
        value = access("params?" if optional_params(call) else "params", name).replace("?[", "?.[")
        test = f"{value} !== undefined" if overload.value is None else f"{value} === {literal(overload.value)}"
        return [f"    if ({test}) {{", *self._statement(call, constant(call, overload), function, 3), "    }"]

    def _narrowed(self, call: Call, overload: Overload) -> Node:
        """What this case says of the arguments that select one."""
        stated = [item for item in call.operation.overloads if item.param]
        names = {item.wire: item.name for item in call.arguments}
        if overload.param:
            return _object({names[overload.param]: self._selecting(call, overload)}, required=True)
        found: dict[str, Node] = {}
        for item in stated:
            known = known_values(call, item.param, self._names.api.declarations)
            others = [value for value in known if value not in _taken(stated, item.param)]
            kinds: Iterable[Node] = map(literal, others) if item.value is not None else ()
            found[names[item.param]] = either(*kinds, "undefined")
        return _object(found, required=False)

    def _selecting(self, call: Call, overload: Overload) -> Node:
        if overload.value is not None:
            return literal(overload.value)
        argument = next(item for item in call.arguments if item.wire == overload.param)
        return self._input.typed(bare(argument.type))


def _merged(types: list[Node]) -> Node:
    """What a method gives when its arguments do not tell: one call of any of the results."""
    calls = [kind for kind in types if isinstance(kind, Arguments) and kind.head == "Call<"]
    rest = [kind for kind in types if kind not in calls]
    results = either(*(kind.items[0] for kind in calls)) if calls else None
    return either(*([Arguments("Call<", (results,))] if results is not None else []), *rest)


def _taken(stated: list[Overload], param: str) -> list[Json]:
    return [item.value for item in stated if item.param == param]


def _object(members: dict[str, Node], *, required: bool) -> Node:
    mark = ": " if required else "?: "
    return Braces(tuple(Member(f"{member(name)}{mark}", kind, True) for name, kind in members.items()), True)


def local(item: Argument) -> str:
    """What an argument of its own is called inside the method."""
    return f"{item.name}_" if item.name in LOCALS else item.name


def optional_params(call: Call) -> bool:
    return not any(item.required for item in call.arguments if item.place != "path")


def _given(call: Call) -> Node:
    """What the runtime is given: all arguments by name."""
    alone = [item for item in call.arguments if item.place == "path" or lone_body(call)]
    pairs: list[Member | str] = [_pair(item) for item in alone]
    if not takes_params(call):
        return Braces(tuple(pairs)) if pairs else "undefined"
    return Braces(("...params", *pairs)) if pairs else "params"


def _pair(item: Argument) -> str:
    return item.name if local(item) == item.name else f"{item.name}: {local(item)}"
