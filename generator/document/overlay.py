"""OpenAPI Overlay 1.0: corrections of a document that one does not own, kept in a file of their own."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from . import files, jsonpath, limits
from .marks import Container, Marks
from .pointer import join
from .problem import Position, Problem, Severity, problem, quoted
from .rule_names import Rule
from .syntax import TOO_DEEP
from .torn import Torn

_MEMBERS = ("overlay", "info", "extends", "actions")
_ACTION = ("target", "description", "update", "remove")


def apply(root: dict[str, Any], document: Path, path: Path, marks: Marks, lenient: bool) -> list[Problem]:
    """Changes `root`, which was read from `document`. An action that matches nothing is an error, since then it corrects
    nothing any more; leniently it is left out."""
    source = files.read(path, str(path), marks, lenient)
    torn = [_torn(item, lenient) for item in source.torn]
    overlay = _Overlay(root, source.file, marks, source.value, "warning" if lenient else "error")
    if source.value is not None:
        overlay.run(document)
    return source.problems + torn + overlay.problems


def _torn(torn: Torn, lenient: bool) -> Problem:
    found = torn.problem(True, "")
    torn.repair()
    if not lenient:
        return found
    return replace(found, severity="warning", mend=f"Repaired: {quoted(torn.whole, 200)}.")


class _TooMuch(Exception):
    """The actions make a document that is larger than any real one."""


class _Overlay:
    """One overlay at work. What is wrong with one action has the given severity; of the others each is done."""

    def __init__(self, root: dict[str, Any], file: str, marks: Marks, value: Any, severity: Severity) -> None:
        self._root, self._file, self._marks, self._value, self._severity = root, file, marks, value, severity
        self._work = jsonpath.Work(root)
        self._copied = 0
        self.problems: list[Problem] = []

    def run(self, document: Path) -> None:
        self._marks.settle()
        actions = self._actions()
        self._extends(document)
        try:
            for index, action in enumerate(actions):
                self._act(action, join("#", "actions", index))
        except _TooMuch:
            what = f"The actions add more than {limits.ADDED:,} values."
            self._add("too-large", "#/actions", what, "No real API is so large.", "Correct fewer places.", "error")
        if _is_deep(self._root):
            self._add(*TOO_DEEP[:1], "#/actions", *TOO_DEEP[1:], "error")

    def _actions(self) -> list[Any]:
        """The actions, where the file is what it has to be."""
        value = self._value if isinstance(self._value, dict) else {}
        actions = value.get("actions")
        if not re.match(r"1\.0(\.|$)", str(value.get("overlay", ""))) or not isinstance(actions, list) or not actions:
            why = "An Overlay 1.0 document has `overlay` and a list of `actions`."
            mend = "Begin it with `overlay: 1.0.0`, and list the `actions`."
            self._add("bad-overlay", "#", "This is no Overlay 1.0.", why, mend, "error")
            return []
        self._known(value, _MEMBERS, "#", "The overlay")
        return actions

    def _known(self, value: dict[str, Any], members: tuple[str, ...], pointer: str, name: str) -> None:
        for key in value:
            if key not in members and not key.startswith("x-"):
                near = get_close_matches(key[:60], members, 1)
                mend = f"Did you mean `{near[0]}`?" if near else "Remove it, or let its name begin with `x-`."
                why = f"Overlay 1.0 knows {', '.join(members)}."
                self._add("bad-overlay", join(pointer, key), f"{name} has a member {quoted(key)}.", why, mend)

    def _extends(self, document: Path) -> None:
        """An overlay may name the document that it is for; what is no file of this machine cannot be compared."""
        named = self._value.get("extends") if isinstance(self._value, dict) else None
        if isinstance(named, str) and not re.match(r"[A-Za-z][\w+.-]*:", named):
            meant = (Path(self._file).parent / named).resolve()
            if meant != document.resolve():
                what = f"The overlay is for {quoted(named)}, and is applied to {quoted(document.name)}."
                mend = "Correct `extends`, or give each document its own folder."
                self._add("other-document", "#/extends", what, "So it says in `extends`.", mend, "warning")

    def _act(self, action: Any, pointer: str) -> None:
        target = action.get("target") if isinstance(action, dict) else None
        if not isinstance(target, str):
            self._add("bad-overlay", pointer, "The action has no `target`.", "", "Add a JSONPath such as `$.info`.")
            return
        self._known(action, _ACTION, pointer, "The action")
        try:
            places = jsonpath.select(self._root, jsonpath.parse(target), self._work)
        except jsonpath.BadPath as bad:
            what = f"The target {quoted(target)} cannot be followed: {bad}."
            self._add("bad-target", f"{pointer}/target", what, "", "Correct the JSONPath.")
            return
        if places:
            self._change(places, action, pointer)
        else:
            what = f"The target {quoted(target)} matches nothing."
            why = "The action corrects nothing."
            self._add("unmatched-target", f"{pointer}/target", what, why, "Correct it, or remove the action.")

    def _change(self, places: list[jsonpath.Place], action: dict[str, Any], pointer: str) -> None:
        if action.get("remove") is True:
            self._remove(places, pointer)
        elif "update" in action:
            self._update(places, action, pointer)
        else:
            why = "It has neither `update` nor `remove: true`."
            self._add("bad-overlay", pointer, "The action does nothing.", why, "Add one.")

    def _remove(self, places: list[jsonpath.Place], pointer: str) -> None:
        if any(container[key] is self._root for container, key in places):
            what = "The action would remove the whole document."
            self._add("misfit-update", pointer, what, "Nothing would be left.", "Name a part of it.")
            return
        for container, key in sorted(places, key=lambda place: str(place[1]).zfill(12), reverse=True):
            self._marks.remove(container, key)

    def _update(self, places: list[jsonpath.Place], action: dict[str, Any], pointer: str) -> None:
        """A mapping is merged into a mapping, and anything is one more entry of a list (section 4.4.3)."""
        update = action["update"]
        targets = [container[key] for container, key in places]
        for target in targets:
            if not isinstance(target, list) and not (isinstance(target, dict) and isinstance(update, dict)):
                self._misfit(target, f"{pointer}/update")
                return
        for target in targets:
            if isinstance(target, list):
                self._append(target, update, action, "update")
            else:
                self._merge(target, update)

    def _misfit(self, target: object, pointer: str) -> None:
        kind = "a mapping" if isinstance(target, dict) else "a single value"
        what = f"The update does not fit: the target is {kind}."
        why = "A mapping is merged into a mapping; anything is added to a list."
        self._add("misfit-update", pointer, what, why, "Let the target be the mapping around the value.")

    def _merge(self, target: dict[str, Any], update: dict[str, Any]) -> None:
        """Members of mappings are merged, lists are joined, anything else is replaced (section 4.4.3)."""
        todo = [(target, update)]
        while todo:
            into, more = todo.pop()
            for key, value in more.items():
                old = into.get(key)
                if isinstance(old, dict) and isinstance(value, dict):
                    todo.append((old, value))
                elif isinstance(old, list) and isinstance(value, list):
                    for index, item in enumerate(value):
                        self._append(old, item, value, index)
                else:
                    into[key] = self._copy(value)
                    self._place(into, key, more, key)

    def _append(self, target: list[Any], value: Any, origin: Container, key: str | int) -> None:
        target.append(self._copy(value))
        self._place(target, len(target) - 1, origin, key)

    def _place(self, into: Container, at: str | int, origin: Container, key: str | int) -> None:
        place = self._marks.of_member(origin, key)
        if place:
            self._marks.put(into, at, place)
        before, after = self._marks.of(origin), self._marks.of(into)
        if before and after and isinstance(key, str) and key in before.written:
            after.written[key] = before.written[key]

    def _copy(self, value: Any) -> Any:
        """The same action may change several places; none of them may share a value with another."""
        self._count(1)
        if not isinstance(value, dict | list):
            return value
        copied: Container = type(value)()
        todo: list[tuple[Any, Any]] = [(value, copied)]
        while todo:
            original, copy = todo.pop()
            self._marks.same(copy, original)
            self._count(len(original))
            for key, item in (original.items() if isinstance(original, dict) else enumerate(original)):
                new = type(item)() if isinstance(item, dict | list) else item
                if new is not item:
                    todo.append((item, new))
                copy.update({key: new}) if isinstance(copy, dict) else copy.append(new)
        return copied

    def _count(self, values: int) -> None:
        self._copied += values
        if self._copied > limits.ADDED:
            raise _TooMuch

    def _add(self, rule: Rule, pointer: str, what: str, why: str, mend: str, severity: Severity | None = None) -> None:
        place = Position(self._file, 1, 1)
        if isinstance(self._value, dict | list):
            place = self._marks.position(self._value, pointer, self._file)
        severity = severity or self._severity
        if severity == "warning" and self._severity == "warning" and rule != "other-document":
            mend = "Left out."
        if len(self.problems) < limits.PROBLEMS:
            self.problems.append(problem(rule, severity, place, pointer, what, why, mend))


def _is_deep(root: Any) -> bool:
    depth, level = 0, [root]
    while level and depth <= limits.DEPTH:
        depth += 1
        held = (item for value in level for item in (value.values() if isinstance(value, dict) else value))
        level = [item for item in held if isinstance(item, dict | list)]
    return depth > limits.DEPTH
