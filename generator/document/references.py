"""Following `$ref`: other files are brought into the document, and every reference is checked once.

Afterwards each `$ref` that is followed is a plain pointer into one root; other files live at `x-lathe-files`.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from . import files, limits
from . import pointer as pointers
from .cycles import circles
from .folder import Folder, Refused
from .grammar import OBJECTS, Node, walk
from .marks import Marks
from .problem import Problem, Severity, problem, quoted
from .rule_names import Rule, Words
from .torn import Torn

FILES = "x-lathe-files"
_GUESSES = 100
_FILE_LIKE = re.compile(r"[#/]|\.(?:ya?ml|json)$")


class _Found(NamedTuple):
    """What a reference leads to, and the file that is in; or in `refusal` why it is not followed."""

    target: str
    file: str
    value: Any
    refusal: Words | None


class Bundle:
    """The nodes of a root and of all that its references reach, each once for every kind it is used as.

    `starts` are the root and the targets from which other nodes were reached.
    """

    def __init__(self, root: dict[str, Any], path: Path, marks: Marks, lenient: bool) -> None:
        self.root, self.marks, self.lenient, self.file = root, marks, lenient, str(path)
        self.problems: list[Problem] = []
        self.nodes: list[Node] = []
        self.starts: list[Node] = []
        self.torn: list[Torn] = []
        self._folder = Folder(path)
        self._files: dict[str, Any] = {}
        self._seen: set[tuple[int, str]] = set()
        self._todo: deque[tuple[Node, str]] = deque()
        self._anchors: dict[str, dict[str, str]] = {}
        self._found: dict[tuple[str, str], _Found] = {}

    @property
    def files(self) -> list[Path]:
        """Every file that a reference names, there or not."""
        return [self._folder.written / name for name in self._files]

    def run(self) -> None:
        self._todo.append((Node("OpenAPI", self.root, "#"), ""))
        while self._todo:
            start, file = self._todo.popleft()
            self.starts.append(start)
            for node in walk(start):
                if self._is_new(node):
                    self.nodes.append(node)
                    self._follow(node, file)
        for node in circles(self.nodes, self.root):
            why = "Each reference of the circle stands for the next, and none for a value."
            what = f"The reference {quoted(node.ref)} leads back to itself."
            self._wrong(node, "reference-cycle", what, why, "Let one of them be a real definition.")

    def _is_new(self, node: Node) -> bool:
        if not isinstance(node.value, dict | list):
            return True
        mark = (id(node.value), node.kind)
        new = mark not in self._seen
        self._seen.add(mark)
        return new

    # one reference

    def _follow(self, node: Node, file: str) -> None:
        if node.kind == "Schema" and isinstance(node.value, dict):
            self._mapping(node, file)
        ref = node.ref
        if ref is None:
            return
        if not isinstance(ref, str):
            why = "It names another place of the document."
            self._wrong(
                node,
                "bad-reference",
                "The value of `$ref` is no text.",
                why,
                "Write a pointer such as `#/components/schemas/Name`.",
            )
            return
        found = self._looked_up(ref, file)
        if found.refusal:
            self._wrong(node, *found.refusal)
            return
        node.value["$ref"] = found.target
        home = _home(found.target)
        if home and home != node.kind:
            found = self._wrong_kind(node, ref, home, found) or found._replace(value=None)
            node.value["$ref"] = found.target
        if found.value is not None:
            self._visit(node.kind, found)

    def _visit(self, kind: str, found: _Found) -> None:
        """What a reference leads to has references too."""
        if (id(found.value), kind) not in self._seen:
            self._todo.append((Node(kind, found.value, found.target), found.file))

    def _mapping(self, node: Node, file: str) -> None:
        """The targets of a discriminator are references too, where they are no names."""
        discriminator = node.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for value, ref in list(mapping.items()) if isinstance(mapping, dict) else ():
            if isinstance(mapping, dict) and isinstance(ref, str) and _FILE_LIKE.search(ref):
                found = self._looked_up(ref, file)
                if found.refusal:
                    self._wrong(node, *found.refusal, path=("discriminator", "mapping", value), severity="warning")
                else:
                    mapping[value] = found.target
                    self._visit(node.kind, found)

    def _wrong_kind(self, node: Node, ref: str, home: str, found: _Found) -> _Found | None:
        """What stands in for an object of another kind: the one schema that it has, if a schema is wanted."""
        inner = _only_schema(found) if node.kind == "Schema" else None
        alike = inner or {node.kind, home} == {"Header", "Parameter"}
        severity: Severity = "warning" if alike else "error"
        what = f"The reference {quoted(ref)} names a {home}, where a {node.kind} belongs."
        why = "It stands for the schema in there." if inner else "The two have other members."
        self._wrong(node, "wrong-kind", what, why, f"Refer to a {node.kind}.", severity=severity)
        return inner

    def _wrong(
        self, node: Node, rule: Rule, *words: str, path: tuple[str, ...] = ("$ref",), severity: Severity = "error"
    ) -> None:
        if len(self.problems) < limits.PROBLEMS:
            pointer = pointers.join(node.pointer, *path)
            place = self.marks.position(self.root, pointer, self.file)
            self.problems.append(problem(rule, severity, place, pointer, *words))

    # where it leads

    def _looked_up(self, ref: str, file: str) -> _Found:
        """The same reference may stand in a document a thousand times; it is looked up once."""
        if (ref, file) not in self._found:
            try:
                self._found[ref, file] = self._target(ref, file)
            except Refused as refused:
                self._found[ref, file] = _Found("", "", None, refused.words)
        return self._found[ref, file]

    def _target(self, ref: str, file: str) -> _Found:
        name, _, fragment = ref.partition("#")
        inside = self._read(name, ref, file) if name else file
        base = pointers.join("#", FILES, inside) if inside else "#"
        if fragment and not fragment.startswith("/"):
            target = base + self._anchor(fragment, base, ref)
            return _Found(target, inside, pointers.find(self.root, target), None)
        literal = base + fragment
        try:
            return _Found(literal, inside, pointers.find(self.root, literal), None)
        except pointers.Absent:
            return self._decoded(base + unquote(fragment), inside, ref)

    def _decoded(self, target: str, inside: str, ref: str) -> _Found:
        try:
            return _Found(target, inside, pointers.find(self.root, target), None)
        except pointers.Absent as absent:
            raise Refused(*self._dangling(ref, absent)) from None

    def _dangling(self, ref: str, absent: pointers.Absent) -> Words:
        at = absent.known.removeprefix(pointers.join("#", FILES)) or "#"
        what, why = (
            f"The reference {quoted(ref)} leads nowhere.",
            f"There is no {quoted(absent.token)} in {quoted(at)}.",
        )
        return "unresolved-reference", what, why, self._suggestion(absent) or "Add it, or correct the reference."

    def _suggestion(self, absent: pointers.Absent) -> str | None:
        if len(self.problems) > _GUESSES:
            return None
        known = list(absent.container)[:2000] if isinstance(absent.container, dict) else []
        near = get_close_matches(absent.token[:60], known, 1)
        if near:
            return f"Did you mean {quoted(near[0])}?"
        components = self.root.get("components")
        for section, named in components.items() if isinstance(components, dict) else ():
            if isinstance(named, dict) and absent.token in named:
                return f"Did you mean {quoted(pointers.join('#/components', section, absent.token))}?"
        return None

    def _anchor(self, name: str, base: str, ref: str) -> str:
        if base not in self._anchors:
            self._anchors[base] = _anchors(pointers.find(self.root, base))
        found = self._anchors[base].get(name)
        if found is None:
            why = f"There is no `$anchor` {quoted(name)} in the file; a pointer begins with `#/`."
            mend = "Write a pointer such as `#/components/schemas/Name`."
            raise Refused("unresolved-reference", f"The reference {quoted(ref)} leads nowhere.", why, mend)
        return found

    def _read(self, name: str, ref: str, file: str) -> str:
        """The file that a reference names, brought in when it is first met. The document itself is ""."""
        inside = self._folder.named(name, ref, file)
        if inside == self._folder.main:
            return ""
        if inside not in self._files:
            self._files[inside] = None
            self._bring_in(inside, ref)
        if self._files[inside] is None:
            raise Refused(
                "unreadable-reference", f"The file of the reference {quoted(ref)} cannot be read.", "", "Mend the file."
            )
        return inside

    def _bring_in(self, inside: str, ref: str) -> None:
        path = self._folder.path(inside, ref)
        if len(self._files) > limits.FILES:
            raise Refused("too-large", f"The document has more than {limits.FILES:,} files.", "", "Join some of them.")
        source = files.read(path, str(self._folder.written / inside), self.marks, self.lenient)
        found = source.problems
        self.problems += [replace(item, severity="warning") for item in found] if self.lenient else found
        self.torn += source.torn
        self._files[inside] = source.value
        if source.value is not None:
            self.root.setdefault(FILES, {})[inside] = source.value


def _only_schema(found: _Found) -> _Found | None:
    """The schema of a response, a body, a header or a parameter that has one only, in however many media types."""
    value = found.value if isinstance(found.value, dict) else {}
    content = value.get("content")
    holders = (
        {("content", media): held for media, held in content.items()} if isinstance(content, dict) else {(): value}
    )
    schemas = [(way, held["schema"]) for way, held in holders.items() if isinstance(held, dict) and "schema" in held]
    if not schemas or any(schema != schemas[0][1] for _, schema in schemas):
        return None
    way, schema = schemas[0]
    return found._replace(target=pointers.join(found.target, *way, "schema"), value=schema)


def _home(target: str) -> str | None:
    """The kind of object that a component is, by the section it stands in."""
    tokens = pointers.tokens(target)
    if len(tokens) == 3 and tokens[0] == "components":
        return OBJECTS["Components"].get(tokens[1], "").strip("{}") or None
    return None


def _anchors(value: Any) -> dict[str, str]:
    """Pointers by `$anchor`, from the root of one file."""
    found: dict[str, str] = {}
    todo: list[tuple[Any, pointers.Way]] = [(value, None)]
    while todo:
        item, way = todo.pop()
        if isinstance(item, dict):
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(item.get(word), str):
                    found.setdefault(item[word], pointers.from_way(way, ""))
        inner = item.items() if isinstance(item, dict) else enumerate(item)
        todo.extend((each, (way, key)) for key, each in inner if isinstance(each, dict | list))
    return found
