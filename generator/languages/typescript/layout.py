"""Lines in the form that prettier and oxfmt give them (line length 100), so that formatting is printing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

WIDTH = 100
STEP = "  "
_SHORT_KEY = len("name: ")
"""Behind a key that is no longer, a line would not gain enough by a break."""
_SHORT_ITEM = 25
_NAME = re.compile(r"[A-Z]\w*")
_NUMBER = re.compile(r"-?[\d.]+(e-?\d+)?")


@dataclass(frozen=True)
class Either:
    """Types joined by `|`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Both:
    """Types joined by `&`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Items:
    """A type followed by `[]`."""

    item: Node


@dataclass(frozen=True)
class Member:
    """`before` value: a member of an object; `typed` where it is one of a type."""

    before: str
    value: Node
    typed: bool = False


@dataclass(frozen=True)
class Braces:
    """`{ member; member }` as a type, `{ member, member }` as a value."""

    members: tuple[Member | str, ...]
    typed: bool = False

    @cached_property
    def flat(self) -> str:
        return f"{{ {('; ' if self.typed else ', ').join(map(flat, self.members))} }}" if self.members else "{}"


@dataclass(frozen=True)
class Brackets:
    """`[item, item]`."""

    items: tuple[Node, ...]

    @cached_property
    def flat(self) -> str:
        return f"[{', '.join(map(flat, self.items))}]"

    @property
    def numbers(self) -> bool:
        return len(self.items) > 1 and all(isinstance(item, str) and _NUMBER.fullmatch(item) for item in self.items)


@dataclass(frozen=True)
class Call:
    """`head(item, item)` as a value, `head<item, item>` as a type; `head` ends with its bracket."""

    head: str
    items: tuple[Node, ...]

    @cached_property
    def flat(self) -> str:
        return f"{self.head}{', '.join(map(flat, self.items))}{self.tail}"

    @property
    def tail(self) -> str:
        return ">" if self.head.endswith("<") else ")"


@dataclass(frozen=True)
class Sum:
    """Texts joined by `+`: together they are too long for a line."""

    texts: tuple[str, ...]


Node = str | Either | Both | Items | Member | Braces | Brackets | Call | Sum


def flat(node: Node) -> str:
    match node:
        case str():
            return node
        case Braces() | Brackets() | Call():
            return node.flat
        case Either(parts):
            return " | ".join(map(_inside, parts))
        case Both(parts):
            return " & ".join(f"({flat(part)})" if isinstance(part, Either) else flat(part) for part in parts)
        case Items(item):
            is_name = isinstance(item, str) and (" " not in item or item.startswith(('"', "'")))
            return f"{flat(item)}[]" if is_name or not isinstance(item, str | Either | Both) else f"({flat(item)})[]"
        case Member(before, value):
            return f"{before}{flat(value)}"
        case Sum(texts):
            return " + ".join(texts)


def _inside(part: Node) -> str:
    return f"({flat(part)})" if isinstance(part, Both) else flat(part)


def broken(node: Node) -> bool:
    """Whether it never stands on one line: a list of several objects with several members each."""
    match node:
        case Brackets(items):
            return _table(items) or any(map(broken, items))
        case Braces(items) | Call(_, items):
            return any(map(broken, items))
    return broken(node.value) if isinstance(node, Member) else isinstance(node, Sum)


def _table(items: tuple[Node, ...]) -> bool:
    objects = all(isinstance(item, Braces) and len(item.members) > 1 for item in items)
    lists = all(isinstance(item, Brackets) and len(item.items) > 1 for item in items)
    return len(items) > 1 and (objects or lists)


def fits(text: str, depth: int) -> bool:
    return len(text) + len(STEP) * depth <= WIDTH


def lines(node: Node, depth: int = 0, before: str = "", after: str = "") -> list[str]:
    """`before` node `after`, indented by `depth` steps, on one line where it fits."""
    one = f"{before}{flat(node)}{after}"
    if fits(one, depth) and not broken(node):
        return [STEP * depth + one]
    match node:
        case Member(left, value, typed):
            return _member(left, value, typed, depth, before, after)
        case Braces(members, typed) if members:
            mark = ";" if typed else ","
            inner = [line for item in members for line in lines(item, depth + 1, "", mark)]
            return [f"{STEP * depth}{before}{{", *inner, f"{STEP * depth}}}{after}"]
        case Brackets(items) if items:
            return _listed(node, depth, before, after)
        case Call() if node.items:
            return _called(node, depth, before, after)
        case Either(parts) if not _inseparable(node):
            return _either(parts, depth, before, after)
        case Items(item) if not _inseparable(node):
            return _items(item, depth, before, after)
        case Both(parts):
            return _both(parts, depth, before, after)
        case Sum((first, *rest)):
            return [f"{STEP * depth}{before}{first} +", *_added(rest, depth + 1, after)]
        case str() | Items() if before.endswith(" = "):
            return [STEP * depth + before.rstrip(), f"{STEP * (depth + 1)}{flat(node)}{after}"]
    return [STEP * depth + one]


def _inseparable(node: Node) -> bool:
    """A name or null, which never breaks, or lists of that."""
    while isinstance(node, Items):
        node = node.item
    names = [part for part in node.parts if part != "null"] if isinstance(node, Either) else []
    return len(names) == 1 and isinstance(names[0], str) and _NAME.fullmatch(names[0]) is not None


def _member(left: str, value: Node, typed: bool, depth: int, before: str, after: str) -> list[str]:
    """A member; a text or a name that is too long for its line stands on the next."""
    head = f"{before}{left}"
    if isinstance(value, Sum):
        return [STEP * depth + head.rstrip(), *_added(value.texts, depth + 1, after)]
    if not typed and isinstance(value, str) and len(left) > _SHORT_KEY:
        return [STEP * depth + head.rstrip(), f"{STEP * (depth + 1)}{value}{after}"]
    return lines(value, depth, head, after) if typed else _beside(value, depth, head, "", after)


def _added(texts: Sequence[str], depth: int, after: str) -> list[str]:
    return [STEP * depth + text for text in (*(f"{text} +" for text in texts[:-1]), f"{texts[-1]}{after}")]


def _beside(node: Node, depth: int, head: str, before: str, after: str) -> list[str]:
    """`head` before node: on one line where that begins there; what a break inside would not help stands on the next."""
    found = lines(node, depth, f"{head}{before}", after)
    if len(found) > 1 and (len(found[0]) > WIDTH or _poor(node)):
        return [STEP * depth + head.rstrip(), *lines(node, depth + 1, before, after)]
    return found


def _poor(node: Node) -> bool:
    """Whether it is a call of nothing, or of one short thing."""
    if not isinstance(node, Call) or node.tail != ")" or len(node.items) > 1:
        return False
    item = node.items[0] if node.items else ""
    return len(item) <= _SHORT_ITEM and "=>" not in item if isinstance(item, str) else flat(item) in {"{}", "[]"}


def _listed(node: Brackets, depth: int, before: str, after: str) -> list[str]:
    first, last = f"{STEP * depth}{before}[", f"{STEP * depth}]{after}"
    if node.numbers:
        return [first, *_filled(node.items, depth + 1), last]
    return [first, *(line for item in node.items for line in lines(item, depth + 1, "", ",")), last]


def _filled(items: tuple[Node, ...], depth: int) -> list[str]:
    """Numbers, as many to a line as it holds."""
    found = [STEP * depth]
    for item in items:
        text = f"{flat(item)},"
        if len(found[-1]) + 1 + len(text) > WIDTH and found[-1].strip():
            found.append(STEP * depth)
        found[-1] += f"{' ' if found[-1].strip() else ''}{text}"
    return found


def _called(node: Call, depth: int, before: str, after: str) -> list[str]:
    """A last object or list opens on the line of the call; else each argument has a line of its own."""
    *rest, last = node.items
    head = f"{before}{node.head}{''.join(f'{flat(item)}, ' for item in rest)}"
    is_lone_type = node.tail == ">" and not rest and isinstance(last, str | Braces)
    if (node.tail == ")" and _hugs(rest, last) and fits(head + "{", depth)) or is_lone_type:
        return lines(last, depth, head, f"{node.tail}{after}")
    comma = "," if node.tail == ")" else ""
    inner = [line for item in rest for line in lines(item, depth + 1, "", ",")]
    inner += lines(last, depth + 1, "", comma)
    return [f"{STEP * depth}{before}{node.head}", *inner, f"{STEP * depth}{node.tail}{after}"]


def _hugs(rest: list[Node], last: Node) -> bool:
    """Whether the last argument may open on the line of the call: an object or list that is the only one of its kind."""
    if any(map(broken, rest)):
        return False
    if isinstance(last, Braces):
        return bool(last.members) and not isinstance(rest[-1] if rest else None, Braces)
    if isinstance(last, Brackets):
        return bool(last.items) and not (rest and last.numbers) and not isinstance(rest[-1] if rest else None, Brackets)
    return False


def _either(parts: tuple[Node, ...], depth: int, before: str, after: str) -> list[str]:
    """One variant to a line; an object or null is no list of variants."""
    objects = [part for part in parts if isinstance(part, Braces)]
    if len(objects) == 1 and all(part == "null" or part is objects[0] for part in parts):
        at = parts.index(objects[0])
        left = "".join(f"{flat(part)} | " for part in parts[:at])
        right = "".join(f" | {flat(part)}" for part in parts[at + 1 :])
        return lines(objects[0], depth, before + left, right + after)
    if not before:
        return _stacked(parts, depth, after)
    return [f"{STEP * depth}{before.rstrip()}", *_stacked(parts, depth + 1, after)]


def _stacked(parts: tuple[Node, ...], depth: int, after: str) -> list[str]:
    found: list[str] = []
    for place, part in enumerate(parts):
        opening, closing = ("| (", ")") if isinstance(part, Both) else ("| ", "")
        closing += after if place == len(parts) - 1 else ""
        if fits(one := f"{opening}{flat(part)}{closing}", depth) and not broken(part):
            found.append(STEP * depth + one)
        else:
            first, *rest = lines(part, depth + 1, opening, closing)
            found += [first.removeprefix(STEP), *rest]
    return found


def _items(item: Node, depth: int, before: str, after: str) -> list[str]:
    if isinstance(item, Either):
        return [f"{STEP * depth}{before}(", *_stacked(item.parts, depth + 1, ""), f"{STEP * depth})[]{after}"]
    opening, closing = ("(", ")") if isinstance(item, Both) else ("", "")
    return lines(item, depth, before + opening, f"{closing}[]{after}")


def _both(parts: tuple[Node, ...], depth: int, before: str, after: str) -> list[str]:
    *rest, last = parts
    return lines(last, depth, before + "".join(f"{flat(part)} & " for part in rest), after)


def assigned(left: str, node: Node, before: str = "") -> str:
    """`left = before node;` at the top of a file; what its line cannot even begin stands on the next."""
    return "\n".join(_beside(node, 0, f"{left} = ", before, ";"))


def printed(node: Node, depth: int = 0, before: str = "", after: str = "") -> str:
    return "\n".join(lines(node, depth, before, after))
