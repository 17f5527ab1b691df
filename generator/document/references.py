"""Following `$ref`: other files are brought into the document, and every reference is checked once.

Afterwards each `$ref` that is followed is a plain pointer into one root; other files live at `x-lathe-files`.
"""

from __future__ import annotations

import os
import re
from collections import deque
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from . import files, limits, pointer as pointers
from .grammar import OBJECTS, Node, walk
from .marks import Marks
from .problem import Problem, Severity, problem, quoted
from .torn import Torn

FILES = "x-lathe-files"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_GUESSES = 100
_FILE_LIKE = re.compile(r"[#/]|\.(?:ya?ml|json)$")


class Refused(Exception):
    """A reference that cannot be followed, with the words of its finding: rule, what, why, mend."""


class _Found(NamedTuple):
    """What a reference leads to, or in `refusal` why it is not followed."""

    target: str
    inside: str
    value: Any
    refusal: tuple[str, ...]


class Bundle:
    """The nodes of a root and of all that its references reach, each once for every kind it is used as."""

    def __init__(self, root: dict[str, Any], path: Path, marks: Marks, lenient: bool) -> None:
        self.root, self.marks, self.lenient = root, marks, lenient
        self.file = str(path)
        self._base = path.parent
        self._folder = Path(os.path.realpath(path.parent))
        self._main = os.path.relpath(os.path.realpath(path), self._folder)
        self.problems: list[Problem] = []
        self.nodes: list[Node] = []
        self.starts: list[Node] = []
        self.torn: list[Torn] = []
        self._files: dict[str, Any] = {}
        self._seen: set[tuple[int, str]] = set()
        self._todo: deque[tuple[Node, str]] = deque()
        self._anchors: dict[str, dict[str, str]] = {}
        self._found: dict[tuple[str, str], _Found] = {}

    def run(self) -> None:
        """Findings in `problems`; `starts` holds the root and the targets from which other nodes were reached."""
        self._todo.append((Node("OpenAPI", self.root, "#"), ""))
        while self._todo:
            start, file = self._todo.popleft()
            self.starts.append(start)
            for node in walk(start):
                if self._is_new(node):
                    self.nodes.append(node)
                    self._follow(node, file)
        self._cycles()

    def _is_new(self, node: Node) -> bool:
        mark = (id(node.value), node.kind)
        if not isinstance(node.value, dict | list):
            return True
        new = mark not in self._seen
        self._seen.add(mark)
        return new

    # one reference

    def _follow(self, node: Node, file: str) -> None:
        if node.kind == "Schema" and isinstance(node.value, dict):
            self._mapping(node, file)
        ref = node.ref
        if not isinstance(ref, str):
            return
        target, inside, value, refusal = self._looked_up(ref, file)
        if refusal:
            self._wrong(node, *refusal)
            return
        node.value["$ref"] = target
        other = _home(target)
        if other and other != node.kind:
            self._wrong_kind(node, ref, other)
        elif (id(value), node.kind) not in self._seen:
            self._todo.append((Node(node.kind, value, target), inside))

    def _looked_up(self, ref: str, file: str) -> _Found:
        """The same reference stands in a document a thousand times; it is looked up once."""
        if (ref, file) not in self._found:
            try:
                target, inside = self._target(ref, file)
                self._found[ref, file] = _Found(target, inside, self._value(target, ref), ())
            except Refused as refused:
                self._found[ref, file] = _Found("", "", None, refused.args)
        return self._found[ref, file]

    def _mapping(self, node: Node, file: str) -> None:
        """The targets of a discriminator are references too, where they are no names."""
        discriminator = node.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for value, ref in list(mapping.items()) if isinstance(mapping, dict) else ():
            if isinstance(ref, str) and _FILE_LIKE.search(ref):
                found = self._looked_up(ref, file)
                if found.refusal:
                    self._wrong(
                        node,
                        *found.refusal,
                        path=("discriminator", "mapping", value),
                        severity="warning",
                    )
                else:
                    mapping[value] = found.target

    def _wrong(
        self,
        node: Node,
        rule: str,
        *words: str,
        path: tuple[str, ...] = ("$ref",),
        severity: Severity = "error",
    ) -> None:
        if len(self.problems) < limits.PROBLEMS:
            pointer = pointers.join(node.pointer, *path)
            place = self.marks.position(self.root, pointer, self.file)
            self.problems.append(problem(rule, severity, place, pointer, *words))

    def _wrong_kind(self, node: Node, ref: str, other: str) -> None:
        harmless = {node.kind, other} == {"Header", "Parameter"}
        what = f"The reference {quoted(ref)} names a {other}, where a {node.kind} belongs."
        words = ("wrong-kind", what, "The two have other members.", f"Refer to a {node.kind}.")
        self._wrong(node, *words, severity="warning" if harmless else "error")

    def _target(self, ref: str, file: str) -> tuple[str, str]:
        """The pointer in this root that a reference means, and the file that the pointer leads into."""
        name, hash, fragment = ref.partition("#")
        inside = self._file(name, ref, file) if name else file
        base = pointers.join("#", FILES, inside) if inside else "#"
        if not fragment or fragment.startswith("/"):
            target = base + ("/" + fragment[1:] if fragment else "")
            return target if _leads(self.root, target) else base + unquote(fragment), inside
        return self._anchor(fragment, base, ref), inside

    def _value(self, target: str, ref: str) -> Any:
        try:
            return pointers.find(self.root, target)
        except pointers.Absent as absent:
            raise Refused(*self._dangling(ref, absent)) from None

    def _dangling(self, ref: str, absent: pointers.Absent) -> tuple[str, str, str, str]:
        what = f"The reference {quoted(ref)} leads nowhere."
        at = absent.known.removeprefix(pointers.join("#", FILES)) or "#"
        why = f"There is no {quoted(absent.token)} in {quoted(at)}."
        known = list(absent.container) if isinstance(absent.container, dict) else []
        near = (
            get_close_matches(absent.token[:60], known[:2000], 1)
            if len(self.problems) < _GUESSES
            else []
        )
        if near:
            return "dangling-ref", what, why, f"Did you mean {quoted(near[0])}?"
        for section, named in (self.root.get("components") or {}).items():
            if isinstance(named, dict) and absent.token in named:
                return (
                    "dangling-ref",
                    what,
                    why,
                    f"Did you mean `#/components/{section}/{absent.token}`?",
                )
        return "dangling-ref", what, why, "Add it, or correct the reference."

    def _anchor(self, name: str, base: str, ref: str) -> str:
        if base not in self._anchors:
            self._anchors[base] = _anchors(pointers.find(self.root, base), base)
        found = self._anchors[base].get(name)
        if found is None:
            what = f"The reference {quoted(ref)} leads nowhere."
            why = f"There is no `$anchor: {name}` in the file; a pointer begins with `#/`."
            raise Refused(
                "dangling-ref", what, why, "Write a pointer such as `#/components/schemas/Name`."
            )
        return found

    # files

    def _file(self, name: str, ref: str, file: str) -> str:
        """The file that a reference names, relative to the folder; read when it is first met. The document itself is ""."""
        relative = self._confined(unquote(name), ref, file)
        if relative == self._main:
            return ""
        if relative not in self._files:
            self._read(relative, ref)
        if self._files[relative] is None:
            raise Refused(
                "unreadable-ref",
                f"The file of the reference {quoted(ref)} cannot be read.",
                "",
                "Mend that file first.",
            )
        return relative

    def _confined(self, name: str, ref: str, file: str) -> str:
        mend = (
            "Copy the file into the folder of the document, and refer to it by its relative path."
        )
        what = f"The reference {quoted(ref)} is not followed."
        if _SCHEME.match(name) or name.startswith(("/", "\\")):
            why = "Only files in the folder of the document are read: nothing is fetched, and no absolute path is opened."
            raise Refused("remote-ref", what, why, mend)
        if "\0" in name or "\\" in name or "?" in name:
            raise Refused(
                "bad-ref",
                what,
                "It names no file: NUL, `\\` and `?` have no place in it.",
                "Use a relative path with `/`.",
            )
        try:
            real = os.path.realpath(self._folder / os.path.dirname(file) / name)
        except OSError:
            real = ""
        if not real.startswith(str(self._folder) + os.sep):
            why = f"Links and `..` resolved, it leaves the folder {quoted(self._base)} of the document."
            raise Refused("outside-ref", what, why, mend)
        return Path(os.path.relpath(real, self._folder)).as_posix()

    def _read(self, relative: str, ref: str) -> None:
        path = self._folder / relative
        self._files[relative] = None
        if not path.is_file():
            near = (
                get_close_matches(path.name, sorted(os.listdir(path.parent))[:2000], 1)
                if path.parent.is_dir()
                else []
            )
            mend = (
                f"Did you mean {quoted(near[0])}?"
                if near
                else "Check the path; it is relative to the file that holds the reference."
            )
            raise Refused(
                "dangling-ref",
                f"The reference {quoted(ref)} leads nowhere.",
                f"There is no file {quoted(relative)}.",
                mend,
            )
        if len(self._files) > limits.FILES:
            raise Refused(
                "too-large",
                f"The document has more than {limits.FILES:,} files.",
                "",
                "Join some of them.",
            )
        source = files.read(path, str(self._base / relative), self.marks, self.lenient)
        self.problems += (
            [replace(item, severity="warning") for item in source.problems]
            if self.lenient
            else source.problems
        )
        self.torn += source.torn
        self._files[relative] = source.value
        if source.value is not None:
            self.root.setdefault(FILES, {})[relative] = source.value

    # cycles

    def _cycles(self) -> None:
        """A reference to a reference that comes back to itself stands for nothing."""
        ends: dict[str, bool] = {}
        for node in self.nodes:
            ref = node.ref
            if isinstance(ref, str) and not self._ends(ref, ends):
                what = f"The reference {quoted(ref)} leads back to itself."
                why = "Each reference of the circle stands for the next, and none for a value."
                self._wrong(node, "ref-cycle", what, why, "Let one of them be a real definition.")

    def _ends(self, target: str, ends: dict[str, bool]) -> bool:
        trail: dict[str, None] = {}
        at = target
        while at not in trail and at not in ends:
            trail[at] = None
            value = pointers.find(self.root, at) if _leads(self.root, at) else None
            ref = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(ref, str):
                ends[at] = True
                break
            at = ref
        verdict = ends.get(at, False)
        ends.update(dict.fromkeys(trail, verdict))
        return verdict


def _leads(root: Any, pointer: str) -> bool:
    try:
        pointers.find(root, pointer)
    except pointers.Absent:
        return False
    return True


def _home(target: str) -> str | None:
    """The kind of object that a component is, by the section it stands in."""
    tokens = pointers.tokens(target)
    if len(tokens) == 3 and tokens[0] == "components":
        return OBJECTS["Components"].get(tokens[1], "").strip("{}") or None
    return None


def _anchors(value: Any, base: str) -> dict[str, str]:
    found: dict[str, str] = {}
    todo: list[tuple[Any, str]] = [(value, base)]
    while todo:
        item, at = todo.pop()
        if isinstance(item, dict):
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(item.get(word), str):
                    found.setdefault(item[word], at)
        inner = item.items() if isinstance(item, dict) else enumerate(item)
        todo.extend((v, pointers.join(at, k)) for k, v in inner if isinstance(v, dict | list))
    return found
