"""OpenAPI Overlay 1.0: corrections of a document that one does not own, kept in a file of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import files, jsonpath
from .marks import Container, Marks
from .pointer import join
from .problem import Position, Problem, problem, quoted
from .rule_names import Rule


def apply(root: dict[str, Any], path: Path, marks: Marks, lenient: bool) -> list[Problem]:
    """Changes `root`. An action that matches nothing is an error, since then it corrects nothing any more."""
    source = files.read(path, str(path), marks, lenient)
    overlay = _Overlay(root, source.file, marks, source.value)
    if source.value is not None:
        overlay.run()
    return source.problems + overlay.problems


class _Overlay:
    def __init__(self, root: dict[str, Any], file: str, marks: Marks, value: Any) -> None:
        self._root, self._file, self._marks, self._value = root, file, marks, value
        self.problems: list[Problem] = []

    def run(self) -> None:
        self._marks.settle()
        value = self._value
        actions = value.get("actions") if isinstance(value, dict) else None
        if not isinstance(actions, list) or not str(value.get("overlay", "")).startswith("1."):
            mend = "Begin it with `overlay: 1.0.0`, and list the `actions`."
            self._add(
                "bad-overlay",
                "#",
                "This is no Overlay.",
                "An Overlay 1.0 document has `overlay` and `actions`.",
                mend,
            )
            return
        for index, action in enumerate(actions):
            self._act(action, join("#", "actions", index))

    def _act(self, action: Any, pointer: str) -> None:
        target = action.get("target") if isinstance(action, dict) else None
        if not isinstance(target, str):
            self._add("bad-overlay", pointer, "The action has no `target`.", "", "Add a JSONPath such as `$.info`.")
            return
        try:
            places = jsonpath.select(self._root, jsonpath.parse(target))
        except jsonpath.BadPath as bad:
            what = f"The target {quoted(target)} cannot be read: {bad}."
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
            self._add(
                "bad-overlay",
                pointer,
                "The action does nothing.",
                "It has neither `update` nor `remove: true`.",
                "Add one.",
            )

    def _remove(self, places: list[jsonpath.Place], pointer: str) -> None:
        for container, key in sorted(places, key=lambda place: str(place[1]).zfill(12), reverse=True):
            if container[key] is self._root:
                self._add(
                    "misfit-update", pointer, "The action would remove the whole document.", "", "Name a part of it."
                )
            else:
                self._marks.remove(container, key)

    def _update(self, places: list[jsonpath.Place], action: dict[str, Any], pointer: str) -> None:
        update = action["update"]
        for container, key in places:
            target = container[key]
            if isinstance(target, list):
                self._append(target, update, action, "update")
            elif isinstance(target, dict) and isinstance(update, dict):
                self._merge(target, update)
            else:
                self._misfit(target, f"{pointer}/update")
                return

    def _misfit(self, target: object, pointer: str) -> None:
        what = (
            f"The update does not fit: the target is {'a mapping' if isinstance(target, dict) else 'a single value'}."
        )
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
        if not isinstance(value, dict | list):
            return value
        copied: Container = type(value)()
        todo: list[tuple[Any, Any]] = [(value, copied)]
        while todo:
            original, copy = todo.pop()
            self._marks.same(copy, original)
            for key, item in (original.items() if isinstance(original, dict) else enumerate(original)):
                new = type(item)() if isinstance(item, dict | list) else item
                if new is not item:
                    todo.append((item, new))
                copy.update({key: new}) if isinstance(copy, dict) else copy.append(new)
        return copied

    def _add(self, rule: Rule, pointer: str, what: str, why: str, mend: str) -> None:
        place = Position(self._file, 1, 1)
        if isinstance(self._value, dict | list):
            place = self._marks.position(self._value, pointer, self._file)
        self.problems.append(problem(rule, "error", place, pointer, what, why, mend))
