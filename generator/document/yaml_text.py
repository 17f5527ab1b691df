"""YAML text to plain values, from the events of libyaml: no recursion, no tags, a place for every member.

Aliases become copies, so that every value has one parent and a later change of one place is no change of another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from ruamel.yaml.cyaml import CParser
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from . import limits, syntax
from .marks import Container, Mark, Marks, packed
from .pointer import join
from .problem import Position, Problem, Severity, problem, quoted
from .scalars import plain
from .torn import Torn

_CORE_TAGS = {
    f"tag:yaml.org,2002:{name}" for name in ("int", "float", "bool", "null", "map", "seq")
}
_TEXT_TAG = "tag:yaml.org,2002:str"
_MERGE = "<<"
_AS_WRITTEN = {"openapi", "swagger", "version", "overlay"}


class _Stop(Exception):
    """Nothing after this place can be read; the finding is recorded."""


@dataclass(slots=True)
class _Frame:
    """A container that is still open. `key` is the pending key of a mapping, `last` the event of its latest value."""

    value: Container
    mark: Mark
    anchor: str | None
    flow: bool
    key: Any = None
    last: Any = None
    merges: list[dict[str, Any]] = field(default_factory=list)


class YamlReader:
    """Reads one text. Findings are collected; what cannot be read leaves `value` at None."""

    def __init__(self, text: str, file: str, marks: Marks, lenient: bool = False) -> None:
        self.text, self.file, self.marks = text, file, marks
        self.severity: Severity = "warning" if lenient else "error"
        self.problems: list[Problem] = []
        self.torn: list[Torn] = []
        self.value: Any = None
        self._stack: list[_Frame] = []
        self._anchors: dict[str, Any] = {}
        self._values = self._aliased = self._documents = 0
        self._last_key: Any = None

    def read(self) -> None:
        try:
            self._run()
        except _Stop:
            self.value = None
        except (YAMLError, UnicodeError) as error:
            self.value = None
            self.problems.append(syntax.explained(error, self.text, self.file))

    def _run(self) -> None:
        handlers: dict[type, Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._open_mapping,
            SequenceStartEvent: self._open_list,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
        }
        parser = CParser(self.text)
        while (event := parser.get_event()) is not None:
            handler = handlers.get(type(event))
            if handler:
                handler(event)

    # events

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            what = "A second YAML document starts here."
            self._stop(
                "many-documents",
                event,
                what,
                "One file holds one document.",
                "Remove the `---` and all after it.",
            )

    def _scalar(self, event: Any) -> None:
        frame = self._stack[-1] if self._stack else None
        if event.tag is not None:
            self._check_tag(event)
        if frame is not None and frame.key is None and isinstance(frame.value, dict):
            frame.key = event
            return
        text: str = event.value
        value = plain(text) if event.implicit[0] and event.tag != _TEXT_TAG else text
        if frame is not None and frame.key is not None:
            if frame.flow:
                self._watch(frame, event)
            if frame.key.value in _AS_WRITTEN and not isinstance(value, str):
                frame.mark.written[frame.key.value] = text
        if event.anchor:
            self._anchors[event.anchor] = value
        self._put(value, event)

    def _open_mapping(self, event: Any) -> None:
        starts: dict[str, int] = {}
        value: dict[str, Any] = {}
        self._open(event, value, Mark(value, self.file, starts))

    def _open_list(self, event: Any) -> None:
        starts: list[int] = []
        value: list[Any] = []
        self._open(event, value, Mark(value, self.file, starts))

    def _open(self, event: Any, value: Container, mark: Mark) -> None:
        if event.tag is not None:
            self._check_tag(event)
        if len(self._stack) >= limits.DEPTH:
            self._too_deep(event)
        self._put(value, event)
        self.marks.add(mark)
        if event.anchor:
            self._anchors[event.anchor] = value
        self._stack.append(_Frame(value, mark, event.anchor, event.flow_style is True))

    def _close(self, _event: Any) -> None:
        frame = self._stack.pop()
        if frame.merges:
            self._merge(frame)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            what = f"The alias {quoted('*' + event.anchor)} has no anchor."
            self._stop(
                "unknown-alias",
                event,
                what,
                "An alias stands for a value that is marked with `&name` before it.",
            )
        value = self._anchors[event.anchor]
        if any(frame.value is value for frame in self._stack):
            what = f"The alias {quoted('*' + event.anchor)} stands inside its own anchor."
            self._stop(
                "alias-cycle",
                event,
                what,
                "Such a value contains itself and has no end.",
                "Use a `$ref`.",
            )
        self._put(self._copy(value, event) if isinstance(value, dict | list) else value, event)

    # values

    def _put(self, value: Any, event: Any) -> None:
        """Adds a value to the open container; the outermost value is the document."""
        self._values += 1
        if self._values > limits.VALUES:
            self._stop(
                "too-large",
                event,
                f"The document has more than {limits.VALUES:,} values.",
                "No real API is so large.",
            )
        if not self._stack:
            self.value = value
            return
        frame = self._stack[-1]
        if isinstance(frame.value, list):
            start = event.start_mark
            frame.mark.starts.append(packed(start.line, start.column))  # type: ignore[union-attr]
            frame.value.append(value)
        elif frame.key is None:
            what = "A key of a mapping is a list, a mapping or an alias."
            self._stop(
                "key-not-text",
                event,
                what,
                "JSON, and so OpenAPI, has only texts as keys.",
                "Write the key as a text.",
            )
        else:
            self._put_member(frame, frame.value, value, event)

    def _put_member(self, frame: _Frame, into: dict[str, Any], value: Any, event: Any) -> None:
        key, start = frame.key.value, frame.key.start_mark
        frame.last, frame.key = event, None
        if key == _MERGE and frame_key_is_plain(self.text, start.index):
            self._note_merge(frame, value, event)
            return
        if key in into:
            self._duplicate(frame, key, start)
        into[key] = value
        frame.mark.starts[key] = packed(start.line, start.column)  # type: ignore[call-overload]

    def _copy(self, value: Container, event: Any) -> Container:
        copied = self._empty(value, event)
        todo = [(value, copied, len(self._stack))]
        while todo:
            original, copy, depth = todo.pop()
            if depth >= limits.DEPTH:
                self._too_deep(event)
            for key, item in (
                original.items() if isinstance(original, dict) else enumerate(original)
            ):
                new = item
                if isinstance(item, dict | list):
                    new = self._empty(item, event)
                    todo.append((item, new, depth + 1))
                copy[key] = new  # type: ignore[index]
        return copied

    def _empty(self, original: Container, event: Any) -> Container:
        """A container to copy into; counts what will be copied, so that nothing large is made first."""
        self._aliased += len(original) + 1
        if self._aliased > limits.ALIASED:
            what = f"The aliases of this document stand for more than {limits.ALIASED:,} values."
            why = "Aliases of aliases grow without bound: a few lines can stand for more than a machine can hold."
            self._stop(
                "alias-bomb",
                event,
                what,
                why,
                "Write shared parts once under `components` and use `$ref`.",
            )
        copy: Container = {} if isinstance(original, dict) else [None] * len(original)
        self.marks.same(copy, original)
        return copy

    # merge keys

    def _note_merge(self, frame: _Frame, value: Any, event: Any) -> None:
        parts = value if isinstance(value, list) else [value]
        if all(isinstance(part, dict) for part in parts):
            frame.merges.extend(parts)
        else:
            what = "A merge key `<<` has a value that is no mapping."
            self._add(
                "bad-merge",
                self.severity,
                event,
                what,
                "It inserts the members of the mappings it names.",
                "Name a mapping.",
            )

    def _merge(self, frame: _Frame) -> None:
        """The first mapping to name a key wins, and a key written in place wins over all."""
        into = frame.value
        assert isinstance(into, dict) and isinstance(frame.mark.starts, dict)
        own = dict(into)
        into.clear()
        for part in reversed(frame.merges):
            mark = self.marks.of(part)
            for key, value in part.items():
                into[key] = value
                start = mark.start(key) if mark else None
                if start is not None and key not in own:
                    frame.mark.starts[key] = start
        into.update(own)

    # findings

    def _watch(self, frame: _Frame, event: Any) -> None:
        """`{ a: one, two }` is read as two keys; nobody means that when `a` is a sentence."""
        key, end = frame.key, event.start_mark.index
        if event.value or event.style or key.style or ":" in self.text[key.end_mark.index : end]:
            return
        last = frame.last
        if self.torn and self.torn[-1].held is frame.value:
            self.torn[-1].extend(key.value, key.end_mark.index)
        elif isinstance(last, ScalarEvent) and last.implicit[0] and last.value:
            assert isinstance(frame.value, dict)
            start = last.start_mark
            place = Position(self.file, key.start_mark.line + 1, key.start_mark.column + 1)
            held = frame.value
            self.torn.append(
                Torn(
                    held,
                    next(reversed(held)),
                    [key.value],
                    place,
                    self.text,
                    start.index,
                    key.end_mark.index,
                )
            )

    def _check_tag(self, event: Any) -> None:
        if event.tag not in _CORE_TAGS and event.tag != _TEXT_TAG:
            what = f"The tag {quoted(event.tag)} is not allowed."
            why = (
                "A tag can ask a reader to build any object; a document of plain values needs none."
            )
            self._add(
                "yaml-tag",
                self.severity,
                event,
                what,
                why,
                "Remove the tag; put the value in quotes if it is a text.",
            )

    def _duplicate(self, frame: _Frame, key: str, start: Any) -> None:
        if len(self.problems) > limits.PROBLEMS:
            return
        before = self.marks.of_member(frame.value, key)
        first = f"line {before.line}" if before else "the same mapping"
        place = Position(self.file, start.line + 1, start.column + 1)
        self.problems.append(
            syntax.duplicate(key, place, join(self._pointer(), key), first, self.severity)
        )

    def _too_deep(self, event: Any) -> NoReturn:
        what = f"The document is nested more than {limits.DEPTH} levels deep."
        self._stop(
            "too-deep",
            event,
            what,
            "No real API needs so many.",
            "Move inner schemas to `components` and use `$ref`.",
        )

    def _stop(self, rule: str, event: Any, what: str, why: str = "", mend: str = "") -> NoReturn:
        self._add(rule, "error", event, what, why, mend)
        raise _Stop

    def _add(
        self, rule: str, severity: Severity, event: Any, what: str, why: str, mend: str
    ) -> None:
        if len(self.problems) > limits.PROBLEMS:
            return
        place = Position(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
        self.problems.append(problem(rule, severity, place, self._pointer(), what, why, mend))

    def _pointer(self) -> str:
        return join(
            "#", *(f.key.value if f.key is not None else len(f.value) for f in self._stack[:-1])
        )


def frame_key_is_plain(text: str, index: int) -> bool:
    """A quoted `"<<"` is a key like any other."""
    return text.startswith(_MERGE, index)
