"""YAML text to plain values, from the events of libyaml: no recursion, no tags, a place for every member."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]
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
from .aliases import Aliases
from .marks import Container, Mark, Marks, packed
from .pointer import join
from .problem import Position, Problem, Severity, problem, quoted
from .rule_names import Rule
from .scalars import plain
from .syntax import Unreadable
from .torn import Torn

_CORE_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("int", "float", "bool", "null", "map", "seq")}
_TEXT_TAG = "tag:yaml.org,2002:str"
_MERGE = "<<"
_AS_WRITTEN = {"openapi", "swagger", "version", "overlay"}


@dataclass(slots=True)
class _Frame:
    """A container that is still open; `token` leads to it, `key` is the event of a key that waits for its value,
    `last` the event of the latest value, and `merges` the merge keys with their values."""

    value: Container
    mark: Mark
    token: str | int
    anchor: str | None
    flow: bool
    key: Any = None
    last: Any = None
    merges: list[tuple[Any, Any]] = field(default_factory=list)


def quick(text: str) -> Iterator[Any]:
    """The events of libyaml, which takes a colon or a question mark inside a flow collection for a mistake."""
    return iter(CParser(text).get_event, None)


def exact(text: str) -> Iterator[Any]:
    """The events of YAML 1.2, some twenty times slower; UnicodeError at half of a surrogate pair."""
    for event in YAML(typ="safe", pure=True).parse(text):
        if isinstance(event, ScalarEvent):
            event.value.encode()
        yield event


class YamlReader:
    """Reads one text. Findings are collected; what cannot be read leaves `value` at None."""

    def __init__(self, text: str, file: str, marks: Marks, lenient: bool = False) -> None:
        self.text, self.file, self.marks = text, file, marks
        self.severity: Severity = "warning" if lenient else "error"
        self.problems: list[Problem] = []
        self.torn: list[Torn] = []
        self.value: Any = None
        self._aliases = Aliases(marks)
        self._stack: list[_Frame] = []
        self._values = self._documents = 0
        self._event: Any = None

    def read(self, events: Callable[[str], Iterator[Any]] = quick) -> bool:
        """Whether it is YAML."""
        try:
            self._run(events)
        except Unreadable as stop:
            self.value = None
            rule, *words = stop.words
            self._add(rule, "error", *words)
        except (YAMLError, UnicodeError) as error:
            self.value = None
            self.problems.append(syntax.explained(error, self.text, self.file))
            return False
        return True

    def _run(self, events: Callable[[str], Iterator[Any]]) -> None:
        handlers: dict[type, Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._open_mapping,
            SequenceStartEvent: self._open_list,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
        }
        for event in events(self.text):
            self._event = event
            handler = handlers.get(type(event))
            if handler:
                handler(event)

    # events

    def _document(self, _event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise Unreadable(*syntax.MANY_DOCUMENTS)

    def _scalar(self, event: Any) -> None:
        if event.tag is not None:
            self._check_tag(event.tag)
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.key is None and isinstance(frame.value, dict):
            frame.key = event
            return
        text: str = event.value
        value = plain(text) if event.implicit[0] or event.tag in _CORE_TAGS else text
        if frame is not None and frame.key is not None:
            self._note(frame, event, value)
        if event.anchor:
            self._aliases.define(event.anchor, value)
        self._put(value)

    def _note(self, frame: _Frame, event: Any, value: Any) -> None:
        """What is special about one value of a mapping."""
        if frame.flow and not event.value:
            self._watch(frame, event)
        if frame.key.value in _AS_WRITTEN and not isinstance(value, str):
            frame.mark.written[frame.key.value] = event.value

    def _open_mapping(self, event: Any) -> None:
        value: dict[str, Any] = {}
        self._open(event, value, Mark(value, self.file, {}))

    def _open_list(self, event: Any) -> None:
        value: list[Any] = []
        self._open(event, value, Mark(value, self.file, []))

    def _open(self, event: Any, value: Container, mark: Mark) -> None:
        if event.tag is not None:
            self._check_tag(event.tag)
        if len(self._stack) >= limits.DEPTH:
            raise Unreadable(*syntax.TOO_DEEP)
        token = self._put(value)
        self.marks.add(mark)
        self._aliases.define(event.anchor, value)
        self._stack.append(_Frame(value, mark, token, event.anchor, event.flow_style is True))

    def _close(self, _event: Any) -> None:
        frame = self._stack.pop()
        self._aliases.close(frame.anchor)
        if frame.merges and not self._aliases.merge(frame.mark, [value for _, value in frame.merges]):
            self._event = frame.merges[0][0]
            why = "It inserts the members of the mappings that it names."
            self._add(
                "bad-merge", self.severity, "The value of a merge key `<<` is no mapping.", why, "Name a mapping."
            )

    def _alias(self, event: Any) -> None:
        self._put(self._aliases.value(event.anchor, len(self._stack)))

    # values

    def _put(self, value: Any) -> str | int:
        """Adds a value to the open container, and returns its key there; the outermost value is the document."""
        self._values += 1
        if self._values > limits.VALUES:
            raise Unreadable(*syntax.TOO_LARGE)
        if not self._stack:
            self.value = value
            return ""
        frame = self._stack[-1]
        if isinstance(frame.value, dict):
            return self._put_member(frame, frame.value, value)
        start = self._event.start_mark
        frame.mark.starts.append(packed(start.line, start.column))  # type: ignore[union-attr]
        frame.value.append(value)
        return len(frame.value) - 1

    def _put_member(self, frame: _Frame, into: dict[str, Any], value: Any) -> str:
        event = frame.key
        if event is None:
            raise Unreadable(*syntax.KEY_NOT_TEXT)
        key: str = event.value
        frame.last, frame.key = self._event, None
        if key == _MERGE and event.implicit[0]:
            frame.merges.append((event, value))
            return key
        if key in into:
            self._duplicate(frame, key, event.start_mark)
        into[key] = value
        frame.mark.starts[key] = packed(event.start_mark.line, event.start_mark.column)  # type: ignore[call-overload]
        return key

    # findings

    def _watch(self, frame: _Frame, event: Any) -> None:
        """`{ a: one, two }` is read as two keys; nobody means that when `a` is a sentence."""
        key, last = frame.key, frame.last
        if event.style or key.style or ":" in self.text[key.end_mark.index : event.start_mark.index]:
            return
        if self.torn and self.torn[-1].held is frame.value:
            self.torn[-1].extend(key.value, key.end_mark.index)
        elif isinstance(last, ScalarEvent) and last.implicit[0] and last.value and isinstance(frame.value, dict):
            place = Position(self.file, key.start_mark.line + 1, key.start_mark.column + 1)
            name, start, end = next(reversed(frame.value)), last.start_mark.index, key.end_mark.index
            self.torn.append(Torn(frame.value, name, [key.value], place, self.text, start, end))

    def _check_tag(self, tag: str) -> None:
        if tag not in _CORE_TAGS and tag != _TEXT_TAG:
            why = "A tag can ask a reader to build any object; a document of plain values needs none."
            mend = "Remove the tag; put the value in quotes if it is a text."
            self._add("yaml-tag", self.severity, f"The tag {quoted(tag)} is not allowed.", why, mend)

    def _duplicate(self, frame: _Frame, key: str, start: Any) -> None:
        if len(self.problems) <= limits.PROBLEMS:
            before = self.marks.of_member(frame.value, key)
            place = Position(self.file, start.line + 1, start.column + 1)
            first = before.line if before else None
            self.problems.append(syntax.duplicate(key, place, join(self._pointer(), key), first, self.severity))

    def _add(self, rule: Rule, severity: Severity, what: str, why: str, mend: str) -> None:
        if len(self.problems) <= limits.PROBLEMS:
            start = self._event.start_mark
            place = Position(self.file, start.line + 1, start.column + 1)
            self.problems.append(problem(rule, severity, place, self._pointer(), what, why, mend))

    def _pointer(self) -> str:
        return join("#", *(frame.token for frame in self._stack[1:]))
