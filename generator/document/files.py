"""Reading a file as it is: bytes, UTF-8 text, and which of the two languages it is written in."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import limits
from .json_text import JsonReader
from .marks import Marks
from .problem import Position, Problem, problem, quoted
from .torn import Torn
from .yaml_text import YamlReader


@dataclass(slots=True)
class Source:
    """One file read. `value` is None where it cannot be read; then there is an error among the problems."""

    file: str
    value: Any = None
    content: bytes = b""
    problems: list[Problem] = field(default_factory=list)
    torn: list[Torn] = field(default_factory=list)


def read(path: Path, file: str, marks: Marks, lenient: bool = False) -> Source:
    """Reads `path`; findings name it as `file`."""
    source = Source(file)
    text = _text(path, source)
    if text is not None:
        _parse(text, source, marks, lenient)
    return source


def _text(path: Path, source: Source) -> str | None:
    try:
        if not path.is_file():
            return _wrong(source, "no-file", *_absent(path, source.file))
        if path.stat().st_size > limits.FILE_BYTES:
            most = limits.FILE_BYTES // 1024 // 1024
            return _wrong(
                source,
                "too-large",
                f"The file is larger than {most} MB.",
                "No real API is so large.",
            )
        source.content = path.read_bytes()
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        return _wrong(
            source,
            "no-file",
            f"The file cannot be read: {said}.",
            "",
            "Check the path and its rights.",
        )
    return _decoded(source)


def _absent(path: Path, file: str) -> tuple[str, str, str]:
    if path.is_dir():
        return f"{quoted(file)} is a folder.", "A document is one file.", "Name the file."
    what = (
        f"There is no file {quoted(file)}."
        if not path.exists()
        else f"{quoted(file)} is no regular file."
    )
    return what, "", "Check the path."


def _decoded(source: Source) -> str | None:
    content = source.content
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _wrong(
            source, "not-utf-8", "The file is UTF-16.", "Only UTF-8 is read.", "Save it as UTF-8."
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        what = f"The file is not UTF-8: byte 0x{content[error.start]:02x}."
        return _wrong(
            source, "not-utf-8", what, "Only UTF-8 is read.", "Save it as UTF-8.", line, column
        )


def _wrong(
    source: Source,
    rule: str,
    what: str,
    why: str = "",
    mend: str = "",
    line: int = 1,
    column: int = 1,
) -> None:
    place = Position(source.file, line, column)
    source.problems.append(problem(rule, "error", place, "", what, why, mend))


def _parse(text: str, source: Source, marks: Marks, lenient: bool) -> None:
    """A text that begins like JSON is tried as JSON, since YAML knows no surrogate pairs; JSON files are JSON only."""
    only = source.file.lower().endswith(".json")
    if only or text.lstrip()[:1] in ("{", "["):
        reader = JsonReader(text, source.file, marks, lenient)
        reader.read()
        source.value, source.problems = reader.value, reader.problems
        if only or source.value is not None or source.problems[0].rule != "json-syntax":
            return
    yaml = YamlReader(text, source.file, marks, lenient)
    yaml.read()
    source.value, source.problems, source.torn = yaml.value, yaml.problems, yaml.torn
