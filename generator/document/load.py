"""The order of the work: read, overlay, bundle, validate, check; mend and look again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
from .problem import Position, Problem, Severity, has_errors, most_serious, problem, quoted, tidy
from .references import Bundle
from .rule_names import Rule
from .rules import Rules, TooVaried
from .targets import FILES
from .torn import TORN, Torn
from .validate import findings
from .version import version

_ROUNDS = 10


def load(
    path: Path,
    *,
    lenient: bool = False,
    validate: bool = True,
    overlays: Sequence[Path] = (),
    cache: Path | None = None,
    stage: Callable[[str], None] = lambda _: None,
) -> Loaded:
    """Reads the document at `path`, and says all that is wrong with it at once.

    What is wrong and costs nothing is a warning; with `lenient` so is what is left out in one place only. Objects that were found
    valid are remembered in the folder `cache`, if one is given. `stage` is told what is done from then on.
    """
    loader = _Loader(Path(path), lenient, stage)
    document = loader.run(overlays, validate, cache)
    problems = tidy(loader.problems)
    return Loaded(None if has_errors(problems) else document, most_serious(problems, limits.TOLD), tuple(loader.files))


class _Loader:
    def __init__(self, path: Path, lenient: bool, stage: Callable[[str], None]) -> None:
        self._path, self._file, self._lenient, self._stage = path, str(path), lenient, stage
        self._marks = Marks()
        self._root: dict[str, Any] = {}
        self._torn: list[Torn] = []
        self.problems: list[Problem] = []
        self.files: dict[Path, None] = {}

    def run(self, overlays: Sequence[Path], validate: bool, cache: Path | None) -> Document | None:
        self._stage("read")
        if not self._read():
            return None
        for item in overlays:
            self.problems += overlay.apply(self._root, self._path, Path(item), self._marks, self._lenient)
        _as_written(self._root, self._marks)
        number, words = version(self._root)
        if words:
            self.problems.append(self._problem(*words))
        if number is None:
            return None
        self._stage("validate")
        rules = Rules(number, cache) if validate else None
        self._rounds(number, rules)
        if rules:
            rules.save()
        return Document(self._root, number, self._file, self._marks)

    def _read(self) -> bool:
        source = files.read(self._path, self._file, self._marks, self._lenient)
        self.problems += source.problems
        self._torn += source.torn
        if isinstance(source.value, dict):
            self._root = source.value
            if FILES in source.value:
                why = "The files that references name are brought in under this name."
                self.problems.append(
                    self._problem("reserved-name", "error", join("#", FILES), f"`{FILES}` is ours.", why, "Rename it.")
                )
                return False
            return True
        if not has_errors(source.problems):
            what = "The file is empty." if source.value is None else "The file holds no mapping."
            why = "An OpenAPI document is a mapping."
            self.problems.append(
                self._problem("not-openapi", "error", "#", what, why, "Begin it with `openapi: 3.1.0`.")
            )
        return False

    # rounds

    def _rounds(self, number: str, rules: Rules | None) -> None:
        """One, and another after each repair: it may have hidden more, and what was left out may have been referred to."""
        for _ in range(_ROUNDS):
            bundle = Bundle(self._root, self._path, self._marks, self._lenient)
            bundle.run()
            self.files.update(dict.fromkeys(bundle.files))
            self._torn += bundle.torn
            found = self._with_torn([*bundle.problems, *self._found(bundle, number, rules)])
            found, changed = self._mended(found, bundle)
            self.problems += found
            if has_errors(found) or not changed:
                return

    def _found(self, bundle: Bundle, number: str, rules: Rules | None) -> Iterator[Problem]:
        try:
            for node, fault in islice(findings(bundle.nodes, rules) if rules else (), limits.PROBLEMS):
                at = join(node.pointer, *fault.path)
                yield self._problem(fault.rule, "error", at, fault.what, fault.why, fault.mend)
        except TooVaried:
            what = "The objects of this document are too different from each other to validate them all."
            yield self._problem("too-large", "error", "#", what, "No real API is so large.", "Split the document.")
        for item in check(bundle.nodes, self._root, number):
            yield self._problem(item.rule, item.severity, item.pointer, item.what, item.why, item.mend)

    def _with_torn(self, found: list[Problem]) -> list[Problem]:
        """A torn text explains the members that nobody knows; where they do no harm it is a warning."""
        at = _pointers(self._root, {id(torn.held) for torn in self._torn}) if self._torn else {}
        torn = {id(item.held): item for item in self._torn if id(item.held) in at}
        extra = {join(at[key], piece): key for key, item in torn.items() for piece in item.pieces}
        harmful = {extra[item.pointer] for item in found if item.pointer in extra}
        rest = [item for item in found if item.pointer not in extra]
        return rest + [item.problem(key in harmful, join(at[key], item.key)) for key, item in torn.items()]

    def _mended(self, found: list[Problem], bundle: Bundle) -> tuple[list[Problem], bool]:
        """The problems after what could be done about them, and whether that changed the document."""
        mender = Mender(self._root, bundle.starts, self._marks)
        rest = mender.mend([item for item in found if item.rule not in TORN], self._lenient)
        torn = [item for item in found if item.rule in TORN]
        if not self._lenient or not self._torn:
            return rest + torn, mender.changed
        whole = {torn.place: torn.whole for torn in self._torn}
        for item in self._torn:
            item.repair()
        self._torn = []
        texts = [whole[Position(item.file, item.line, item.column)] for item in torn]
        repaired = [f"Repaired: {quoted(text, 200)}." for text in texts]
        torn = [replace(item, severity="warning", mend=mend) for item, mend in zip(torn, repaired, strict=True)]
        return rest + torn, True

    def _problem(self, rule: Rule, severity: Severity, at: str, what: str, why: str, mend: str) -> Problem:
        place = self._marks.position(self._root, at, self._file)
        return problem(rule, severity, place, at, what, why, mend)


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
