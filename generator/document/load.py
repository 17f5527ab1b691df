"""The order of the work: read, overlay, bundle, validate, check; leniently, mend and look again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import files, overlay
from .checks import check
from .marks import Marks
from .mend import Mender
from .opened import Document, Loaded
from .pointer import join
from .problem import Position, Problem, capped, has_errors, problem, quoted, tidy
from .references import Bundle
from .rules import Rules
from .torn import Torn
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
            self._add("not-openapi", "#", what, "An OpenAPI document is a mapping.", "Begin it with `openapi: 3.1.0`.")
        return isinstance(source.value, dict)

    def _version(self) -> str | None:
        stated = self._root.get("openapi")
        version = ".".join(str(stated).split(".")[:2])
        if version in _VERSIONS:
            if version == "3.2":
                why = "What is new in it and has no place in an SDK yet is left aside."
                self.problems.append(problem("version", "note", self._at("#/openapi"), "#/openapi", "The document says 3.2.", why))
            return version
        if "swagger" in self._root:
            what = f"This is a Swagger {quoted(self._root['swagger'], 10)} document."
            why = "Swagger 2.0 came before OpenAPI 3 and names its parts otherwise."
            self._add("version", "#/swagger", what, why, "Convert it first, for example with `swagger2openapi`.")
        elif stated is None:
            self._add("version", "#", "The document has no `openapi`.", "", "Begin it with `openapi: 3.1.0`.")
        else:
            what = f"OpenAPI {quoted(stated, 20)} is not known."
            self._add("version", "#/openapi", what, f"Known are {', '.join(_VERSIONS)}.", "Write one of them, such as `3.1.0`.")
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
        for node, fault in findings(bundle.nodes, rules) if rules else ():
            at = pointer(node, fault)
            found.append(problem(fault.rule, "error", self._at(at), at, fault.what, fault.why, fault.mend))
        for item in check(bundle.nodes, self._root, version, self._lenient):
            found.append(problem(item.rule, item.severity, self._at(item.pointer), item.pointer, item.what, item.why, item.mend))
        return self._with_torn(found)

    def _with_torn(self, found: list[Problem]) -> list[Problem]:
        """A torn text explains the members that nobody knows; where they do no harm it is a warning."""
        for torn in self._torn:
            at = _pointer_of(self._root, torn.held)
            if at is not None:
                extra = {join(at, piece) for piece in torn.pieces}
                rest = [item for item in found if item.pointer not in extra]
                harmless = len(rest) == len(found)
                rule = "truncated-text" if harmless else "broken-flow-mapping"
                found = [*rest, torn.problem(rule, "warning" if harmless else "error", join(at, torn.key))]
        return found

    def _mended(self, found: list[Problem], bundle: Bundle) -> list[Problem]:
        torn = {torn.place: torn for torn in self._torn}
        rest = [item for item in found if item.rule not in ("truncated-text", "broken-flow-mapping")]
        repaired = [
            replace(item, severity="warning", mend=f"Repaired: the text is {quoted(torn[place].whole, 200)}.")
            for item in found
            if item not in rest and (place := Position(item.file, item.line, item.column)) in torn
        ]
        mended = Mender(self._root, bundle.nodes, self._marks).mend(rest)
        for item in self._torn:
            item.repair()
        self._torn = []
        return mended + repaired

    def _at(self, at: str) -> Position:
        return self._marks.position(self._root, at, self._file)

    def _add(self, rule: str, at: str, what: str, why: str, mend: str) -> None:
        self.problems.append(problem(rule, "error", self._at(at), at, what, why, mend))


def _pointer_of(root: Any, held: Any) -> str | None:
    """Where a container stands, by looking everywhere; None where it is no more."""
    todo: list[tuple[Any, str]] = [(root, "#")]
    while todo:
        value, at = todo.pop()
        if value is held:
            return at
        items: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, dict) else enumerate(value)
        todo.extend((item, join(at, key)) for key, item in items if isinstance(item, dict | list))
    return None


def _as_written(root: dict[str, Any], marks: Marks) -> None:
    """`version: 1.10` means that text, not the number 1.1."""
    for holder, key in ((root, "openapi"), (root, "swagger"), (root.get("info"), "version")):
        mark = marks.of(holder) if isinstance(holder, dict) else None
        if mark and key in mark.written and not isinstance(holder.get(key), str):  # type: ignore[union-attr]
            holder[key] = mark.written[key]  # type: ignore[index]
