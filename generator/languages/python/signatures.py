"""Signatures and statements of methods, sync and async."""

from __future__ import annotations

from collections.abc import Mapping

from ...calls import Call
from ...model import Operation
from ...view import Argument, placeholders
from .layout import WIDTH, Brackets, Either, Labelled, Node, flat, lines, printed
from .names import Names
from .text import literal
from .types import Types, Uses, either

BUILTINS = {"list", "dict", "str", "int", "float", "bool", "bytes"}


class Signatures:
    """Prints the signatures of one resource; `shadowed` are builtins that its methods hide."""

    def __init__(self, names: Names, uses: Uses, shadowed: set[str]) -> None:
        self._names, self.uses, self._shadowed = names, uses, shadowed & BUILTINS
        self.types, self.declarations = Types(names, uses), names.api.declarations

    def results(self, operation: Operation) -> tuple[Node, Node]:
        """What the sync form returns, and the async one."""
        if operation.paging:
            answer = self.types.output(operation.answer.type) if operation.answer.type else "None"
            item = self._visible(self.types.output(operation.paging.item))
            self.uses.runtime |= {("_pages", "Page"), ("_pages", "AsyncPages")}
            return Brackets("Page[", (item, answer), "]"), Brackets("AsyncPages[", (item, answer), "]")
        kind = operation.answer.kind
        if kind in {"bytes", "events", "lines"}:
            self.uses.runtime |= {("_streams", "Stream"), ("_streams", "AsyncStream")}
            item = self._streamed(operation)
            return Brackets("Stream[", (item,), "]"), Brackets("AsyncStream[", (item,), "]")
        if kind == "text":
            return self._visible("str"), self._visible("str")
        if operation.answer.type is None:
            return "None", "None"
        result = self._visible(self._unwrapped(operation))
        if operation.answer.optional:
            result = either(result, "None")
        return result, result

    def _streamed(self, operation: Operation) -> Node:
        if operation.answer.kind == "bytes":
            return self._visible("bytes")
        inner = self.types.output(operation.answer.type) if operation.answer.type else "str"
        if operation.answer.kind == "events":
            self.uses.runtime.add(("_streams", "Event"))
            return Brackets("Event[", (inner,), "]")
        return inner

    def _unwrapped(self, operation: Operation) -> Node:
        """The answer's type, or that of the one member that is returned."""
        kind = operation.answer.type
        assert kind is not None
        if not operation.unwrap:
            return self.types.output(kind)
        field = next(field for field in self._names.struct(kind).fields if field.wire == operation.unwrap)
        return self.types.output(field.type)

    def _visible(self, node: Node) -> Node:
        """A builtin that a method of the class hides is said in full."""
        match node:
            case str() if node in self._shadowed:
                self.uses.typing.add("builtins")
                return f"builtins.{node}"
            case Brackets(head, items, tail):
                inner = tuple(self._visible(item) for item in items)
                if head[:-1] in self._shadowed:
                    self.uses.typing.add("builtins")
                    head = f"builtins.{head}"
                return Brackets(head, inner, tail)
            case Either(parts):
                return Either(tuple(self._visible(part) for part in parts))
        return node

    def head(
        self,
        call: Call,
        result: Node,
        prefix: str,
        forced: Mapping[str, Node] | None = None,
        end: str = ":",
    ) -> str:
        items: list[Node] = ["self"]
        starred = False
        for argument in call.arguments:
            if argument.place != "path" and not starred:
                items.append("*")
                starred = True
            items.append(self._parameter(argument, forced))
        items.append("**options: Unpack[RequestOptions]")
        node = Brackets(f"{prefix} {call.name}(", tuple(items), ")")
        after = f" -> {flat(result)}{end}"
        if len(flat(node)) + len(after) + 4 <= WIDTH:
            return f"    {flat(node)}{after}"
        first = f"    {prefix} {call.name}("
        inside = f"        {', '.join(map(flat, items))}"
        inner = [inside] if len(inside) <= WIDTH else [line for item in items for line in lines(item, 2, "", ",")]
        return "\n".join([first, *inner, *lines(result, 1, ") -> ", end)])

    def _parameter(self, argument: Argument, forced: Mapping[str, Node] | None) -> Node:
        kind = (forced or {}).get(argument.wire) or self._visible(self.types.argument(argument))
        if argument.required:
            return Labelled(f"{argument.name}: ", kind)
        self.uses.runtime.add(("_omit", "Omit"))
        return Labelled(f"{argument.name}: ", either(kind, "Omit") if kind != "Any" else kind, " = omit")

    def statement(self, call: Call, constant: str, kind: str, wait: str = "", depth: int = 2) -> str:
        items: list[Node] = [constant, "options"]
        by_place: dict[str, list[Argument]] = {}
        for argument in call.arguments:
            by_place.setdefault(argument.place, []).append(argument)
        if path := by_place.get("path"):
            names = {argument.wire: argument.name for argument in path}
            order = [names[wire] for wire in placeholders(call.operation.path) if wire in names]
            items.append(f"path=({', '.join(order)}{',' if len(order) == 1 else ''})")
        for place, label in (("query", "query"), ("header", "headers"), ("cookie", "cookies"), ("field", "body")):
            if found := by_place.get(place):
                pairs = tuple(f"{literal(argument.wire)}: {argument.name}" for argument in found)
                items.append(Labelled(f"{label}=", Brackets("{", pairs, "}")))
        if whole := by_place.get("body"):
            items.append(f"body={whole[0].name}")
        nothing = kind == "_call" and not call.operation.overloads and _returns_nothing(call.operation)
        returns = "" if nothing else "return "
        return printed(Brackets(f"self.{kind}(", tuple(items), ")"), depth, f"{returns}{wait}")


def kind_of(operation: Operation) -> str:
    if operation.paging:
        return "_pages"
    return "_stream" if operation.answer.kind in {"bytes", "events", "lines"} else "_call"


def _returns_nothing(operation: Operation) -> bool:
    return operation.answer.type is None and operation.answer.kind not in {"text", "bytes", "events", "lines"}
