"""Blocks of code for a README, each complete: what it imports, then what it shows."""

from __future__ import annotations

from collections.abc import Iterable

from ...calls import Call as Method
from ...markdown import fence
from ...samples.choose import is_paged, loop_variable, moves
from ...samples.kit import Given, Kit
from ...samples.pick import Picked
from ...samples.show import brief, result, same_result, telling
from .layout import Braces, Call, Member, Node
from .names import Names
from .package import package_name
from .samples import call_lines, call_node, told_call

_REMARK = 96


class Blocks:
    def __init__(self, names: Names, kit: Kit, picked: Picked) -> None:
        self.names, self.kit, self.picked = names, kit, picked
        self.client = kit.client_variable()
        self.package = package_name(names.api)

    def block(self, lines: Iterable[str], uses: Iterable[str] = (), froms: Iterable[str] = ()) -> str:
        """A fenced block with the imports that its lines need: `uses` of the package, `froms` in full."""
        own = [import_of(self.package, uses)] if set(uses) else []
        head = sorted([*froms, *own], key=lambda line: line.rpartition(" ")[2])
        head.sort(key=lambda line: '"node:' not in line)
        return fence("\n".join([*head, *([""] if head else []), *lines]), "ts")

    def made(self, *items: tuple[str, Node], to: str = "", note: str = "") -> list[str]:
        """`const late = new Late({ … });`; the remark stands where there is room for it."""
        found = self.maker(f"new {self.names.client}(", *items, to=to)
        return _noted(found, note)

    def maker(self, head: str, *items: tuple[str, Node], to: str = "") -> list[str]:
        given = Braces(tuple(Member(f"{name}: ", value) for name, value in items))
        return call_lines(Call(head, (given,) if items else ()), f"const {to or self.client} = ", ";")

    def call(
        self, method: Method, values: list[Given], before: str = "await ", after: str = ";", depth: int = 0
    ) -> list[str]:
        return call_lines(call_node(method, self.kit, values), before, after, depth)

    def option(self, method: Method, *options: tuple[str, Node], before: str = "await ") -> list[str]:
        """A short call with options of its own."""
        node = call_node(method, self.kit, brief(method, self.kit))
        items = list(node.items)
        if not any(isinstance(item, Braces) for item in items) and _named(method):
            items.append("{}")
        extra = Braces(tuple(Member(f"{name}: ", value) for name, value in options))
        return call_lines(Call(node.head, (*items, extra)), before, ";")

    def loop(self, listing: Method, before: Method) -> str:
        """What an item is called; never like a result of another type that stands above."""
        found = loop_variable(listing.operation, self.kit)
        clash = found == result(before, self.kit)[0] and not same_result(before, listing, self.kit)
        return "item" if clash else found

    def called(self, method: Method, values: list[Given], depth: int = 0) -> list[str]:
        """A call, and a line that shows what came of it."""
        step = "  " * depth
        if method.operation.answer.kind in {"bytes", "events", "lines"}:
            return [f"{step}{line}" for line in told_call(method, self.kit, values)]
        if is_paged(method.operation):
            return self.walk(method, values, loop_variable(method.operation, self.kit), [], depth)
        made, shown = result(method, self.kit)
        if not made:
            return self.call(method, values, depth=depth)
        return [
            *self.call(method, values, f"const {made} = await ", ";", depth),
            f"{step}console.log({', '.join(shown)});",
        ]

    def walk(self, method: Method, values: list[Given], loop: str, like: Iterable[str], depth: int = 0) -> list[str]:
        step = "  " * depth
        head = self.call(method, values, f"for await (const {loop} of ", ") {", depth)
        paging = method.operation.paging
        shown = telling(paging.item if paging else None, loop, self.kit, like)
        body = f"{step}  console.log({', '.join(shown)});"
        return [*head, *_noted([body], "every page, fetched as needed" if moves(method.operation) else ""), f"{step}}}"]


def _named(method: Method) -> bool:
    return any(item.place not in {"path", "body"} for item in method.arguments)


def _noted(lines: list[str], note: str) -> list[str]:
    if note and len(lines) == 1 and len(lines[0]) + len(note) + 4 <= _REMARK:
        return [f"{lines[0]} // {note}"]
    return lines


def import_of(module: str, uses: Iterable[str]) -> str:
    return f'import {{ {", ".join(sorted(set(uses)))} }} from "{module}";'
