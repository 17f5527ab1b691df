"""Reading a file as it is: bytes, UTF-8 text, and which of the two languages it is written in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import kinds, limits
from .json_text import JsonReader
from .marks import Marks
from .problem import Position, Problem, problem, quoted
from .rule_names import Rule
from .torn import Torn
from .yaml_text import YamlReader, exact


@dataclass(slots=True)
class Source:
    """One file read. `value` is None where it cannot be read; then there is an error among the problems."""

    file: str
    value: Any = None
    problems: list[Problem] = field(default_factory=list)
    torn: list[Torn] = field(default_factory=list)


class _Unread(Exception):
    """Carries the line, the column and the words of a finding."""

    def __init__(self, rule: Rule, place: tuple[int, int], what: str, why: str, mend: str) -> None:
        super().__init__(what)
        self.rule, self.place, self.said = rule, place, (what, why, mend)


def read(path: Path, file: str, marks: Marks, lenient: bool = False) -> Source:
    """Reads `path`; findings name it as `file`."""
    source = Source(file)
    try:
        text = _text(path, file)
        if said := kinds.of_text(text):
            raise _Unread("not-openapi", (1, 1), *said)
        _parse(text, source, marks, lenient)
    except _Unread as unread:
        source.problems.append(problem(unread.rule, "error", Position(file, *unread.place), "", *unread.said))
    return source


def _text(path: Path, file: str) -> str:
    try:
        if not path.is_file():
            raise _Unread("unreadable-file", (1, 1), *_absent(path, file))
        if path.stat().st_size > limits.FILE_BYTES:
            what = f"The file is larger than {limits.FILE_BYTES // 1024 // 1024} MB."
            raise _Unread("too-large", (1, 1), what, "No real API is so large.", "")
        return _decoded(path.read_bytes())
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        raise _Unread(
            "unreadable-file", (1, 1), f"The file cannot be read: {said}.", "", "Check the path and its rights."
        ) from None


def _absent(path: Path, file: str) -> tuple[str, str, str]:
    if path.is_dir():
        return f"{quoted(file)} is a folder.", "A document is one file.", "Name the file."
    what = "is no regular file" if path.exists() else "does not exist"
    return f"The file {quoted(file)} {what}.", "", "Check the path."


def _decoded(content: bytes) -> str:
    utf8 = ("Only UTF-8 is read.", "Save the file as UTF-8.")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Unread("not-utf-8", (1, 1), "The file is UTF-16.", *utf8)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        place = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise _Unread("not-utf-8", place, f"The file is not UTF-8: byte 0x{content[error.start]:02x}.", *utf8) from None


def _parse(text: str, source: Source, marks: Marks, lenient: bool) -> None:
    """A text that begins like JSON is tried as JSON, since YAML knows no surrogate pairs; `.json` files are JSON only,
    but leniently a comment or a trailing comma, which YAML allows, is forgiven."""
    only = source.file.lower().endswith(".json")
    said: list[Problem] = []
    if only or text.lstrip()[:1] in ("{", "["):
        reader = JsonReader(text, source.file, marks, lenient)
        reader.read()
        source.value, source.problems = reader.value, reader.problems
        if source.value is not None or source.problems[0].rule != "json-syntax" or (only and not lenient):
            return
        said = [replace(item, severity="warning", mend="It was read as YAML.") for item in reader.problems if only]
    yaml = _yaml(text, source.file, marks, lenient)
    source.value, source.torn = yaml.value, yaml.torn
    source.problems = said + yaml.problems


def _yaml(text: str, file: str, marks: Marks, lenient: bool) -> YamlReader:
    reader = YamlReader(text, file, marks, lenient)
    if not reader.read() and len(text) <= limits.EXACT_CHARACTERS:
        second = YamlReader(text, file, marks, lenient)
        if second.read(exact):
            return second
    return reader
