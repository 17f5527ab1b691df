"""Blocks of code for a README, each complete: what it imports, then what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...calls import Call
from ...markdown import fence
from ...samples.choose import is_paged, loop_variable, moves
from ...samples.kit import Given, Kit
from ...samples.pick import Picked
from ...samples.show import brief, result, same_result, telling
from .layout import Brackets, Labelled, Node
from .names import Names
from .options import credentials
from .samples import STREAMED, call_lines, call_node

_STANDARD = {
    r"\basyncio\.": "import asyncio",
    r"\bdt\.": "import datetime as dt",
    r"\bdecimal\.": "import decimal",
    r"\blogging\.": "import logging",
    r"\bMapping\[": "from collections.abc import Mapping",
    r"\bPath\(": "from pathlib import Path",
}


class Blocks:
    def __init__(self, names: Names, kit: Kit, picked: Picked) -> None:
        self.names, self.kit, self.picked = names, kit, picked
        self.client = kit.client_variable()
        self.package = names.api.packages["python"].name
        self.credentials = credentials(names.api)

    def block(self, lines: Iterable[str], uses: Iterable[str] = (), froms: Iterable[str] = ()) -> str:
        """A fenced block with the imports that its lines need: `uses` of the package, `froms` in full."""
        body = "\n".join(lines)
        standard = [line for mark, line in _STANDARD.items() if re.search(mark, body)]
        third = ["import httpx2"] if "httpx2." in body else []
        third += ["import pytest"] if "pytest." in body else []
        own = [import_of(self.package, uses)] if set(uses) else []
        own += list(froms)
        head = "\n\n".join("\n".join(part) for part in (standard, third, own) if part)
        gap = "\n\n\n" if body.startswith(("def ", "async def ")) else "\n\n"
        return fence(f"{head}{gap}{body}" if head else body, "python")

    def made(self, *items: tuple[str, Node], of: str = "", to: str = "", note: str = "") -> str:
        """`late = Late(...)`, or a copy of a client; the remark stands where there is room for it."""
        node = Brackets(of or f"{self.names.client}(", tuple(Labelled(f"{name}=", value) for name, value in items), ")")
        found = call_lines(node, f"{to or self.client} = ")
        if note and len(found) == 1 and len(found[0]) + len(note) < 84:
            found = [f"{found[0]}  # {note}"]
        return "\n".join(found)

    def call(self, call: Call, values: list[Given], before: str = "", after: str = "", depth: int = 0) -> list[str]:
        return call_lines(call_node(call, self.kit, values), before, after, depth)

    def option(self, call: Call, *options: tuple[str, Node], before: str = "", depth: int = 0) -> list[str]:
        """A short call with options of its own."""
        node = call_node(call, self.kit, brief(call, self.kit))
        extra = tuple(Labelled(f"{name}=", value) for name, value in options)
        return call_lines(Brackets(node.head, (*node.items, *extra), node.tail), before, "", depth)

    def loop(self, listing: Call, before: Call) -> str:
        """What an item is called; never like a result of another type that stands above."""
        found = loop_variable(listing.operation, self.kit)
        clash = found == result(before, self.kit)[0] and not same_result(before, listing, self.kit)
        return "item" if clash else found

    def called(self, call: Call, values: list[Given], depth: int = 1, wait: str = "") -> list[str]:
        """A call, and a line that shows what came of it."""
        step = "    " * depth
        word = "async " if wait else ""
        if call.operation.answer.kind in STREAMED:
            item, used = STREAMED[call.operation.answer.kind]
            lines = self.call(call, values, f"{word}with ", " as stream:", depth)
            return [*lines, f"{step}    {word}for {item} in stream:", f"{step}        {used}"]
        if is_paged(call.operation):
            return self.walk(call, values, loop_variable(call.operation, self.kit), [], depth, word)
        made, shown = result(call, self.kit)
        if not made:
            return self.call(call, values, wait, "", depth)
        return [*self.call(call, values, f"{made} = {wait}", "", depth), f"{step}print({', '.join(shown)})"]

    def walk(
        self, call: Call, values: list[Given], loop: str, like: Iterable[str], depth: int = 1, word: str = ""
    ) -> list[str]:
        head = self.call(call, values, f"{word}for {loop} in ", ":", depth)
        if moves(call.operation) and len(head) == 1 and len(head[0]) < 64:
            head = [f"{head[0]}  # every page, lazily"]
        paging = call.operation.paging
        shown = telling(paging.item if paging else None, loop, self.kit, like)
        return [*head, f"{'    ' * depth}    print({', '.join(shown)})"]


def import_of(module: str, uses: Iterable[str]) -> str:
    names = sorted(set(uses))
    line = f"from {module} import {', '.join(names)}"
    return line if len(line) <= 88 else "\n".join([f"from {module} import (", *(f"    {name}," for name in names), ")"])
