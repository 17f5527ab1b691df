"""Following `$ref`: other files are brought into the document, and every reference is checked once.

Afterwards each `$ref` that is followed is a plain pointer into one root; other files live at `x-lathe-files`.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import files, limits
from . import pointer as pointers
from .cycles import circles
from .folder import Folder, Refused
from .grammar import Node, walk
from .marks import Marks
from .problem import Problem, Severity, problem, quoted
from .rule_names import Rule, Words
from .scopes import Scope, Scopes, outermost
from .spread import spread, spreads
from .targets import FILES, Found, file_of, home_of, only_schema
from .torn import Torn

_GUESSES = 100
_INSIDE = pointers.join("#", FILES, "")
"""What a pointer into another file begins with, wherever it stands."""
_FILE_LIKE = re.compile(r"[#/]|\.(?:ya?ml|json)$")


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
        self._scopes = Scopes(root)
        self._found: dict[tuple[str, str, str], Found] = {}

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
                    self._spread(node, file)
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
            self._dynamic(node, file)
        ref = node.ref
        if ref is None:
            return
        if not isinstance(ref, str):
            why = "It names another place of the document."
            mend = "Write a pointer such as `#/components/schemas/Name`."
            self._wrong(node, "bad-reference", "The value of `$ref` is no text.", why, mend)
            return
        found = self._looked_up(ref, file, self._scopes.of(node))
        if found.refusal:
            self._wrong(node, *found.refusal)
            return
        if found.aside:
            what = f"The reference {quoted(ref)} leads nowhere from the `$id` around it."
            why = "By JSON Schema it starts at the schema with that `$id`. It is taken to start at the file."
            mend = "Remove the `$id`, or refer to the file by its name."
            self._wrong(node, "unresolved-reference", what, why, mend, severity="warning")
        node.value["$ref"] = found.target
        home = home_of(found.target)
        if home and home != node.kind:
            found = self._wrong_kind(node, ref, home, found) or found._replace(value=None)
            node.value["$ref"] = found.target
        if found.value is not None:
            self._visit(node.kind, found)

    def _spread(self, node: Node, file: str) -> None:
        """A reference in the place of a whole map or list becomes a reference for each entry."""
        for name, ref in spreads(node):
            start, found = self._end(ref, file, self._scopes.of(node))
            entries = None if found.refusal else spread(node, name, start, found.value)
            if found.refusal:
                self._wrong(node, *found.refusal, path=(name, "$ref"))
            elif entries is not None:
                what = f"A `$ref` stands for all of {quoted(name)}."
                why = "OpenAPI has references to single objects only. It is taken for one to each entry."
                mend = "Refer to each entry, or bring the files together with a bundler."
                self._wrong(node, "misplaced-reference", what, why, mend, path=(name, "$ref"), severity="warning")
                self.marks.same(entries, node.value[name])
                node.value[name] = entries

    def _end(self, ref: str, file: str, scope: Scope | None) -> tuple[str, Found]:
        """What a reference leads to by way of others, and a reference to that; a circle ends somewhere in it."""
        found, seen = self._looked_up(ref, file, scope), set[str]()
        while isinstance(found.value, dict) and isinstance(further := found.value.get("$ref"), str):
            if found.target in seen:
                break
            seen.add(found.target)
            found = self._looked_up(further, found.file, None)
            ref = found.target
        return ref, found

    def _visit(self, kind: str, found: Found) -> None:
        """What a reference leads to has references too."""
        if (id(found.value), kind) not in self._seen:
            self._todo.append((Node(kind, found.value, found.target), found.file))

    def _mapping(self, node: Node, file: str) -> None:
        """The targets of a discriminator are references too, where they are no names."""
        discriminator = node.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for value, ref in list(mapping.items()) if isinstance(mapping, dict) else ():
            if isinstance(mapping, dict) and isinstance(ref, str) and _FILE_LIKE.search(ref):
                found = self._looked_up(ref, file, self._scopes.of(node))
                if found.refusal:
                    self._wrong(node, *found.refusal, path=("discriminator", "mapping", value), severity="warning")
                else:
                    mapping[value] = found.target
                    self._visit(node.kind, found)

    def _dynamic(self, node: Node, file: str) -> None:
        """`$dynamicRef` and `$recursiveRef` become what they stand for where nothing extends the schema around."""
        word = "$dynamicRef" if "$dynamicRef" in node.value else "$recursiveRef"
        ref = node.value.get(word)
        if not isinstance(ref, str) or "$ref" in node.value:
            return
        scope, whole = self._scopes.of(node), outermost(node)
        own = (
            [scope.pointer] if scope and ref == "#" else self._scopes.anchors(ref[1:], whole) if ref[:1] == "#" else []
        )
        target = whole if ref == "#" and not own else own[0] if own else ""
        found = self._looked_up(target or ref, "" if target else file, None if target else scope)
        if found.refusal:
            self._wrong(node, *found.refusal, path=(word,))
            return
        name = ref.rpartition("#")[2]
        if not own and name and len(self._scopes.anchors(name, "#")) > 1:
            what = f"The reference {quoted(ref)} may stand for several schemas."
            why = f"Which one depends on the schema that is read. It is taken for {quoted(found.target)}."
            self._wrong(node, "dynamic-reference", what, why, "Write a `$ref`.", path=(word,), severity="warning")
        self.marks.put(node.value, "$ref", self.marks.position(self.root, pointers.join(node.pointer, word), self.file))
        node.value["$ref"] = found.target
        del node.value[word]

    def _wrong_kind(self, node: Node, ref: str, home: str, found: Found) -> Found | None:
        """What stands in for an object of another kind: the one schema that it has, if a schema is wanted."""
        inner = only_schema(found) if node.kind == "Schema" else None
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

    def _looked_up(self, ref: str, file: str, scope: Scope | None) -> Found:
        """The same reference may stand in a document a thousand times; it is looked up once."""
        key = ref, file, scope.pointer if scope else ""
        if key not in self._found:
            try:
                self._found[key] = self._target(ref, file, scope)
            except Refused as refused:
                self._found[key] = Found("", "", None, refused.words)
        return self._found[key]

    def _target(self, ref: str, file: str, scope: Scope | None) -> Found:
        name, _, fragment = ref.partition("#")
        inside, bases = self._bases(name, ref, file, scope)
        if fragment and not fragment.startswith("/"):
            target = self._anchor(fragment, bases, ref)
            return Found(target, inside, pointers.find(self.root, target), None)
        for target in (base + part for base in bases for part in (fragment, unquote(fragment))):
            try:
                found = Found(target, inside, pointers.find(self.root, target), None)
            except pointers.Absent as absent:
                last = absent
            else:
                return found._replace(aside=bool(name == "" and scope and not target.startswith(bases[0])))
        raise Refused(*self._dangling(ref, last))

    def _bases(self, name: str, ref: str, file: str, scope: Scope | None) -> tuple[str, list[str]]:
        """The file that a reference leads into, and where in there it may start: first where the standard says so."""
        if name and scope and (named := self._scopes.named(name, scope)):
            return file_of(named), [named]
        if ref.startswith(_INSIDE):
            return file_of(ref), ["#"]
        try:
            inside = self._read(name, ref, file) if name else file
        except Refused:
            named = self._scopes.named(name, scope)
            if named is None:
                raise
            return file_of(named), [named]
        base = pointers.join("#", FILES, inside) if inside else "#"
        return inside, [scope.pointer, base] if scope and not name and scope.pointer != base else [base]

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

    def _anchor(self, name: str, bases: list[str], ref: str) -> str:
        found = [place for base in bases for place in self._scopes.anchors(name, base)[:1]]
        if not found:
            why = f"There is no `$anchor` {quoted(name)} in the file; a pointer begins with `#/`."
            mend = "Write a pointer such as `#/components/schemas/Name`."
            raise Refused("unresolved-reference", f"The reference {quoted(ref)} leads nowhere.", why, mend)
        return found[0]

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
