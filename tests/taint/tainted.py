"""The documents of `documents/` with a payload at every position, compiled.

A position is a string of the document's tree: a key or a value. `¤label¤` marks those that are free; equal labels are
one text, since a name and what refers to it must agree. All others are words of OpenAPI, or data of other kinds, and are
tainted where they stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from ruamel.yaml import YAML

from generator.document import pointer as pointers
from generator.document.problem import Problem
from generator.model import Api
from generator.pipeline import compile_api
from taint.payloads import MARK, PAYLOADS, mark

DOCUMENTS = Path(__file__).resolve().parent / "documents"
NAMES = ("api", "parts", "sdk")
LABEL = re.compile("¤([A-Za-z0-9]+)¤")
FILE_NAMES = ("file", "specFile", "settingsFile")
"""Labels that are part of the name of a file."""

Way = tuple[str | int, ...]
Position = tuple[Way, Literal["key", "value"]]


@cache
def tree(name: str) -> Any:
    """One of the documents as it is written, labels and all."""
    return YAML(typ="safe").load((DOCUMENTS / f"{name}.yaml").read_text(encoding="utf-8"))


def strings(value: Any, way: Way = ()) -> Iterator[tuple[Position, str]]:
    """Every string position of a tree, with its string."""
    match value:
        case str():
            yield (way, "value"), value
        case list():
            for index, item in enumerate(value):
                yield from strings(item, (*way, index))
        case dict():
            for key, item in value.items():
                yield ((*way, key), "key"), str(key)
                yield from strings(item, (*way, key))


def labels() -> tuple[str, ...]:
    """Every label, in the order of the documents."""
    found = [label for name in NAMES for _, text in strings(tree(name)) for label in LABEL.findall(text)]
    return tuple(dict.fromkeys([*found, *FILE_NAMES]))


def fixed(name: str) -> list[Position]:
    """The positions of a document that have no label."""
    return [position for position, text in strings(tree(name)) if not LABEL.search(text)]


# texts


def payload(number: int, turn: int) -> str:
    """The text at a position in a turn: over all turns each position meets each payload."""
    found = list(PAYLOADS.values())
    return found[(number + turn) % len(found)].replace("MARK", mark(number))


@dataclass
class Texts:
    """What stands at each position; what an error was about stands plain."""

    by_label: dict[str, str]
    by_position: dict[tuple[str, Position], str] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)
    """Numbers of positions, with the rule of the error."""

    def leave_out(self, numbers: Collection[int]) -> None:
        """Makes the texts of some positions plain."""

        def is_meant(text: str) -> bool:
            return any(int(number) in numbers for number in MARK.findall(text))

        self.by_label.update({label: label for label, text in self.by_label.items() if is_meant(text)})
        for position in [position for position, text in self.by_position.items() if is_meant(text)]:
            del self.by_position[position]

    def filled(self, name: str) -> Any:
        return self._put(tree(name), name, ())

    def label(self, text: str) -> str:
        """A string of a document with the texts of its labels; in a reference they are written as references write them."""
        is_reference = text.startswith("#/") or ".yaml#/" in text
        return LABEL.sub(lambda match: self._said(match[1], is_reference), text)

    def _said(self, label: str, is_reference: bool) -> str:
        text = self.by_label[label]
        text = _file_name(text) if label in FILE_NAMES else text
        return quote(text.replace("~", "~0").replace("/", "~1"), safe="~") if is_reference else text

    def _put(self, value: Any, name: str, way: Way) -> Any:
        match value:
            case str():
                return self.label(value) + self.by_position.get((name, (way, "value")), "")
            case list():
                return [self._put(item, name, (*way, index)) for index, item in enumerate(value)]
            case dict():
                found: dict[Any, Any] = {}
                for key, item in value.items():
                    inside = self._put(item, name, (*way, key))
                    if beside := self.by_position.get((name, ((*way, key), "key"))):
                        found[f"{key}{beside}"] = self._put(item, "", ())
                    found[self.label(key) if isinstance(key, str) else key] = inside
                return found
        return value


def _file_name(text: str) -> str:
    """A text as part of a file's name: no more than the file system asks for."""
    return text.replace("/", "_").replace("\0", "_")[:80]


def label_texts(turn: int) -> Texts:
    return Texts({label: payload(number, turn) for number, label in enumerate(labels())})


def unwritable(texts: Texts, narrow: Collection[int]) -> set[int]:
    """Of the positions that take few characters, those whose text has others."""
    found = [(number, texts.by_label[label]) for number, label in enumerate(labels())]
    return {number for number, text in found if number in narrow and not re.fullmatch("[A-Za-z0-9._-]+", text)}


def fixed_texts(turn: int) -> Texts:
    positions = [(name, position) for name in NAMES for position in fixed(name)]
    first = len(labels())
    texts = {position: payload(first + number, turn) for number, position in enumerate(positions)}
    return Texts({label: label for label in labels()}, texts)


# compiling


@dataclass(frozen=True)
class Outcome:
    api: Api
    texts: Texts
    problems: tuple[Problem, ...]


def compiled(texts: Texts, folder: Path, *, lenient: bool = False) -> Outcome:
    """The Api of the documents. A position that an error speaks of is made plain, until there is no error."""
    folder.mkdir(parents=True, exist_ok=True)
    while True:
        spec, config, sources = _write(texts, folder)
        result = compile_api(spec, config, lenient=lenient)
        errors = [problem for problem in result.problems if problem.severity == "error"]
        if result.api:
            return Outcome(result.api, texts, result.problems)
        lost = [
            problem for problem in result.problems if problem.rule == "wrong-value"
        ]  # which settings then do not find
        numbers = {number: problem.rule for problem in errors for number in _blamed(problem, sources)} or {
            number: problem.rule for problem in lost for number in _blamed(problem, sources)
        }
        assert numbers, "\n".join(map(str, errors))
        texts.refused.update(numbers)
        texts.leave_out(numbers)


def _blamed(problem: Problem, sources: Mapping[str, list[str]]) -> set[int]:
    """The positions that a problem names: in its line, its pointer, or its words."""
    name = Path(problem.file).name
    lines = sources[name]
    line = lines[problem.line - 1] if problem.line <= len(lines) else ""
    said = (line, problem.pointer, problem.what, problem.why)
    return _numbers(*said) or next(filter(None, map(_numbers, _around(name, lines, problem.pointer))), set())


def _numbers(*texts: str) -> set[int]:
    return {int(number) for text in texts for number in MARK.findall(text)}


def _around(name: str, lines: list[str], pointer: str) -> Iterator[str]:
    """What stands at a pointer, then what holds that, and so on; at last everything, after the first level of it."""
    source = "\n".join(lines)
    held = [json.loads(source) if name.endswith(".json") else YAML(typ="safe").load(source)]
    for token in pointers.tokens(pointer):
        held.append(held[-1][pointers.key(held[-1], token)])
    yield from (json.dumps(value) for value in reversed(held[1:]))
    yield json.dumps({key: item if isinstance(item, str) else None for key, item in held[0].items()})
    yield source


def _write(texts: Texts, folder: Path) -> tuple[Path, Path, dict[str, list[str]]]:
    paths = {
        "api": folder / texts.label("api ¤specFile¤.json"),
        "parts": folder / texts.label("parts ¤file¤.yaml"),
        "sdk": folder / texts.label("sdk ¤settingsFile¤.yaml"),
    }
    sources = {}
    for name, path in paths.items():
        source = (json.dumps if path.suffix == ".json" else _yaml)(texts.filled(name), indent=1)
        path.write_text(source, encoding="utf-8")
        sources[path.name] = source.split("\n")
    return paths["api"], paths["sdk"], sources


def _yaml(value: Any, indent: int) -> str:
    """JSON that is YAML too: characters beyond the first plane are one escape there, not two."""

    def joined(match: re.Match[str]) -> str:
        return f"\\U{ord(json.loads(chr(34) + match[0] + chr(34))):08x}"

    return re.sub(r"\\ud[89ab]..\\ud[c-f]..", joined, json.dumps(value, indent=indent))
