"""The order of the work: read, overlay, bundle, validate, check; leniently, mend and look again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from . import files, limits, overlay
from .checks import check
from .marks import Marks
from .mend import Mender
from .opened import Document, Loaded
from .pointer import Way, from_way, join
from .problem import Position, Problem, capped, has_errors, problem, quoted, tidy
from .references import Bundle
from .rules import Rules
from .torn import TORN, Torn
from .validate import findings, pointer

_ROUNDS = 10
_VERSIONS = ("3.0", "3.1", "3.2")


def load(
    path: Path,
    *,
    lenient: bool = False,
    validate: bool = True,
    overlays: Sequence[Path] = (),
    cache: Path | None = None,
) -> Loaded:
    """Reads the document at `path`, and says all that is wrong with it at once.

    With `lenient`, what is wrong in one place only is repaired or left out with a warning. Objects that were found
    valid are remembered in the folder `cache`, if one is given.
    """
    loader = _Loader(path, lenient, Path(cache) if cache and validate else None, validate)
    document = loader.run([Path(item) for item in overlays])
    problems = tidy(loader.problems)
    return Loaded(None if has_errors(problems) else document, capped(problems))


class _Loader:
    def __init__(self, path: Path, lenient: bool, cache: Path | None, validate: bool) -> None:
        self._path, self._file, self._lenient = path, str(path), lenient
        self._cache, self._validate = cache, validate
        self._marks = Marks()
        self._root: dict[str, Any] = {}
        self.problems: list[Problem] = []
        self._torn: list[Torn] = []

    def run(self, overlays: list[Path]) -> Document | None:
        if not self._read():
            return None
        for item in overlays:
            self.problems += overlay.apply(self._root, item, self._marks, self._lenient)
        _as_written(self._root, self._marks)
        version = self._version()
        if version is None:
            return None
        rules = Rules(version, self._cache) if self._validate else None
        self._rounds(version, rules)
        if rules:
            rules.save()
        return Document(self._root, version, self._file, self._marks)

    def _read(self) -> bool:
        source = files.read(self._path, self._file, self._marks, self._lenient)
        self.problems += source.problems
        self._torn += source.torn
        if isinstance(source.value, dict):
            self._root = source.value
        elif not has_errors(source.problems):
            what = "The file is empty." if source.value is None else "The file holds no mapping."
            self._add(
                "not-openapi",
                "#",
                what,
                "An OpenAPI document is a mapping.",
                "Begin it with `openapi: 3.1.0`.",
            )
        return isinstance(source.value, dict)

    def _version(self) -> str | None:
        stated = self._root.get("openapi")
        version = ".".join(str(stated).split(".")[:2])
        if version in _VERSIONS:
            if version == "3.2":
                why = "What is new in it and has no place in an SDK yet is left aside."
                self.problems.append(
                    problem(
                        "version",
                        "note",
                        self._at("#/openapi"),
                        "#/openapi",
                        "The document says 3.2.",
                        why,
                    )
                )
            return version
        if "swagger" in self._root:
            what = f"This is a Swagger {quoted(self._root['swagger'], 10)} document."
            why = "Swagger 2.0 came before OpenAPI 3 and names its parts otherwise."
            self._add(
                "version",
                "#/swagger",
                what,
                why,
                "Convert it first, for example with `swagger2openapi`.",
            )
        elif stated is None:
            self._add(
                "version",
                "#",
                "The document has no `openapi`.",
                "",
                "Begin it with `openapi: 3.1.0`.",
            )
        else:
            what = f"OpenAPI {quoted(stated, 20)} is not known."
            self._add(
                "version",
                "#/openapi",
                what,
                f"Known are {', '.join(_VERSIONS)}.",
                "Write one of them, such as `3.1.0`.",
            )
        return None

    # rounds

    def _rounds(self, version: str, rules: Rules | None) -> None:
        """Once; leniently again after each repair, since what is left out may have been referred to."""
        for _ in range(_ROUNDS):
            bundle = Bundle(self._root, self._path, self._marks, self._lenient)
            bundle.run()
            self._torn += bundle.torn
            found = self._found(bundle, version, rules)
            if self._lenient and (has_errors(found) or self._torn):
                found = self._mended(found, bundle)
                self.problems += found
                if has_errors(found):
                    return
            else:
                self.problems += found
                return

    def _found(self, bundle: Bundle, version: str, rules: Rules | None) -> list[Problem]:
        found = list(bundle.problems)
        faults = findings(bundle.nodes, rules) if rules else iter(())
        for node, fault in islice(faults, limits.PROBLEMS):
            at = pointer(node, fault)
            found.append(problem(fault.rule, "error", self._at(at), at, fault.what, fault.why, fault.mend))
        for item in check(bundle.nodes, self._root, version, self._lenient):
            place = self._at(item.pointer)
            found.append(problem(item.rule, item.severity, place, item.pointer, item.what, item.why, item.mend))
        return self._with_torn(found)

    def _with_torn(self, found: list[Problem]) -> list[Problem]:
        """A torn text explains the members that nobody knows; where they do no harm it is a warning."""
        at = _pointers(self._root, {id(torn.held) for torn in self._torn}) if self._torn else {}
        torn = {id(item.held): item for item in self._torn if id(item.held) in at}
        extra = {join(at[key], piece): key for key, item in torn.items() for piece in item.pieces}
        harmful = {extra[item.pointer] for item in found if item.pointer in extra}
        rest = [item for item in found if item.pointer not in extra]
        for key, item in torn.items():
            rest.append(item.problem(key in harmful, join(at[key], item.key)))
        return rest

    def _mended(self, found: list[Problem], bundle: Bundle) -> list[Problem]:
        whole = {torn.place: torn.whole for torn in self._torn}
        torn = [item for item in found if item.rule in TORN]
        for item in self._torn:
            item.repair()
        self._torn = []
        rest = Mender(self._root, bundle.starts, self._marks).mend([item for item in found if item.rule not in TORN])
        texts = [(item, whole[Position(item.file, item.line, item.column)]) for item in torn]
        return rest + [
            replace(item, severity="warning", mend=f"Repaired: {quoted(text, 200)}.") for item, text in texts
        ]

    def _at(self, at: str) -> Position:
        return self._marks.position(self._root, at, self._file)

    def _add(self, rule: str, at: str, what: str, why: str, mend: str) -> None:
        self.problems.append(problem(rule, "error", self._at(at), at, what, why, mend))


def _pointers(root: Any, ids: set[int]) -> dict[int, str]:
    """Where containers stand, by looking everywhere; those that are no more are left out."""
    found: dict[int, str] = {}
    todo: list[tuple[Any, Way]] = [(root, None)]
    while todo:
        value, way = todo.pop()
        if id(value) in ids:
            found[id(value)] = from_way(way)
        items: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, dict) else enumerate(value)
        todo.extend((item, (way, key)) for key, item in items if isinstance(item, dict | list))
    return found


def _as_written(root: dict[str, Any], marks: Marks) -> None:
    """`version: 1.10` means that text, not the number 1.1."""
    for holder, key in ((root, "openapi"), (root, "swagger"), (root.get("info"), "version")):
        text = marks.written(holder, key) if isinstance(holder, dict) else None
        if isinstance(holder, dict) and text is not None and not isinstance(holder.get(key), str):
            holder[key] = text
