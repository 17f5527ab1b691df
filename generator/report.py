"""What the command line shows: problems, drift and the tree of an API, as lines of text.

Text that comes from a document never holds a control character here and never begins a line, so that it can neither rewrite
a terminal nor give orders to a build service that reads the log.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from click import style

from .document.problem import Position, Problem, printable
from .document.rule_names import Rule
from .model import Api, Operation, Scalar
from .naming import words
from .output import MANIFEST, Conflict, Drift, OutputError

if TYPE_CHECKING:
    from .view import Spoken

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_GITHUB = {"error": "error", "warning": "warning", "note": "notice"}
_SAME = 25
_WIDTH = 160
_LARGEST = 32 * 1024 * 1024
_FILES, _LINES = 6, 40
_BY_HAND = "This file was edited by hand."
_KEEP = "Keep the change elsewhere; `lathe generate --force` overwrites the file."
_CHANGED = "This file is not what would be generated."
_FOREIGN = "Nothing is written: this file is in the way, and Lathe did not write it."
_AWAY = "Move it away, or overwrite it with `lathe generate --force`."
_MEND = "Run `lathe generate` with the same options, or `make regenerate`, and commit what it writes."


def brief(problems: Iterable[Problem]) -> tuple[list[Problem], list[str]]:
    """Without notes and the many warnings of one rule; and lines that say what is left out."""
    count: Counter[str] = Counter()
    kept: list[Problem] = []
    notes = False
    for problem in problems:
        notes = notes or problem.severity == "note"
        count[problem.rule] += problem.severity == "warning"
        if problem.severity == "error" or problem.severity == "warning" and count[problem.rule] <= _SAME:
            kept.append(problem)
    hidden = ((rule, number - _SAME) for rule, number in sorted(count.items()) if number > _SAME)
    more = [f"… and {number:,} more like it [{rule}]; `lathe validate` shows them." for rule, number in hidden]
    return kept, [*more, *(["Notes are shown by `lathe validate`."] if notes else [])]


def text(problems: Sequence[Problem], quoted: bool = False) -> Iterator[str]:
    """For people; where it is `quoted` with the line that a problem stands in. Nothing is explained twice."""
    explained: set[tuple[str, str]] = set()
    files: dict[str, list[str]] = {}
    for problem in problems:
        place = Position(problem.file, problem.line, problem.column)
        severity = style(problem.severity, fg=_COLOURS[problem.severity], bold=True)
        yield f"{style(str(place), bold=True)}: {severity}: {_flat(problem.what)} {style(f'[{_flat(problem.rule)}]', dim=True)}"
        said = (problem.why, problem.mend)
        if any(said) and said in explained:
            continue
        explained.add(said)
        if quoted:
            yield from _excerpt(problem, files)
        for more in (problem.why, problem.mend):
            for index, line in enumerate(more.splitlines()):
                yield f"        {style('│' if index else '=', dim=True)} {printable(line)}"


def counted(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning in openapi.yaml`, or nothing."""
    found = _counts(problems)
    files = {problem.file for problem in problems}
    where = printable(files.pop()) if len(files) == 1 else many(len(files), "file")
    counts = ", ".join(many(count, severity) for severity, count in found.items() if count)
    return f"{counts} in {where}" if counts else ""


def _counts(problems: Iterable[Problem]) -> dict[str, int]:
    found = Counter[str](problem.severity for problem in problems)
    return {severity: found[severity] for severity in _COLOURS}


def many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def as_json(problems: Sequence[Problem]) -> Iterator[str]:
    """One object, as `docs/rules.md` describes it; escapes keep every control character out."""
    found = [{**asdict(problem), "file": _relative(problem.file, Path.cwd())} for problem in problems]
    yield json.dumps({"version": 1, "counts": _counts(problems), "problems": found}, indent=2)


def as_github(problems: Iterable[Problem]) -> Iterator[str]:
    """Workflow commands that annotate the lines of a pull request; files are named from the root of the repository."""
    root = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd())
    for problem in problems:
        what = _data("\n".join(filter(None, (problem.what, problem.why, problem.mend))))
        file, title = _property(_relative(problem.file, root)), _property(problem.rule)
        place = f"file={file},line={problem.line},col={problem.column},title={title}"
        yield f"::{_GITHUB[problem.severity]} {place}::{what}"


def _relative(file: str, base: Path) -> str:
    """Seen from a folder, with `/`, where the file lies below it."""
    path = Path(os.path.normpath(Path.cwd() / file))
    return (path.relative_to(base) if path.is_relative_to(base) else Path(file)).as_posix()


def _data(text: str) -> str:
    lines = "\n".join(map(printable, text.split("\n")))
    return lines.replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _flat(text: str) -> str:
    return printable(" ".join(text.split()))


def _excerpt(problem: Problem, files: dict[str, list[str]]) -> Iterator[str]:
    """The line of a problem with a mark below its column, cut so that the column stays in sight; each file is read once."""
    if problem.file not in files:
        files[problem.file] = _lines(Path(problem.file))
    line, column = problem.line, problem.column
    if line > len(files[problem.file]):
        return
    written = files[problem.file][line - 1]
    start = max(0, column - _WIDTH // 2)
    before, after = (_cell(part) for part in (written[start : column - 1], written[column - 1 : start + _WIDTH]))
    before = f"…{before[1:]}" if start else before
    gutter = f"{line:>7} "
    yield f"{style(gutter + '│', dim=True)} {before}{after}".rstrip()
    yield f"{style(' ' * len(gutter) + '│', dim=True)} {' ' * len(before)}{style('^', fg='green', bold=True)}"


def _lines(path: Path) -> list[str]:
    """Of a file worth showing."""
    try:
        if path.is_file() and path.stat().st_size <= _LARGEST:
            return path.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    except OSError:
        pass
    return []


def _cell(text: str) -> str:
    return printable(text.rstrip("\r").replace("\t", " "))


# output


def refused(folder: Path, error: OutputError) -> list[Problem]:
    """Why nothing was written, file by file."""
    if isinstance(error, Conflict):
        edited = [
            _finding("edited-file", folder / path, f"Nothing is written: {_BY_HAND}", _KEEP) for path in error.edited
        ]
        return edited + [_finding("foreign-file", folder / path, _FOREIGN, _AWAY) for path in error.foreign]
    found = (reason.partition(": ")[::2] for reason in error.reasons)
    return [
        _finding("unwritable-file", folder / path.strip("'"), f"Nothing is written: {why}.", "") for path, why in found
    ]


def drifted(folder: Path, drift: Drift) -> list[Problem]:
    """Each file that is not as it would be written."""
    if not folder.exists():
        return [_finding("missing-file", folder, "There is no such folder.", _MEND)]
    found = [_finding("missing-file", folder / path, "This file is missing.", _MEND) for path in _kept(drift.missing)]
    found += [
        _finding("stale-file", folder / path, "Nothing generates this file any more.", _MEND) for path in drift.stale
    ]
    for path in _kept([*drift.changed, *(path for path in drift.edited if path not in drift.changed)]):
        hunk = re.search(r"^@@ -(\d+)", drift.changed.get(path, ""), re.M)
        line = int(hunk[1]) if hunk else 1
        if path in drift.edited:
            found.append(_finding("edited-file", folder / path, _BY_HAND, _KEEP, line))
        else:
            found.append(_finding("changed-file", folder / path, _CHANGED, _MEND, line))
    return found


def differences(folder: Path, drift: Drift) -> Iterator[str]:
    """The beginning of each diff, behind a rule, so that no line of it can be taken for one of ours."""
    paths = _kept(drift.changed)
    for path in paths[:_FILES]:
        lines = drift.changed[path].splitlines()
        yield style(printable(str(folder / path)), bold=True)
        for line in lines[:_LINES]:
            yield f"│ {style(printable(line), fg={'+': 'green', '-': 'red'}.get(line[:1]))}"
        if len(lines) > _LINES:
            yield f"│ … {many(len(lines) - _LINES, 'more line')}"
    if len(paths) > _FILES:
        yield f"… {many(len(paths) - _FILES, 'more file')}"


def _kept(paths: Iterable[str]) -> list[str]:
    """Without the manifest, which differs with every other file, unless it is the only one."""
    paths = list(paths)
    return [path for path in paths if path != MANIFEST] or paths


def _finding(rule: Rule, path: Path, what: str, mend: str, line: int = 1) -> Problem:
    return Problem(rule, "error", str(path), line, 1, "", what, "", mend)


# the API as a tree


def tree(api: Api, language: str, methods: Sequence[Spoken]) -> Iterator[str]:
    """Resources and their methods, each with what it requests and what is special about it; then names that had to move."""
    yield f"{language}: {many(len(methods), 'method')} of {printable(api.title)} {printable(api.version)}"
    rows = list(_rows(methods))
    wide = max((len(name) for name, _ in rows), default=0)
    for name, spoken in rows:
        if spoken is None:
            yield style(name, fg="cyan", bold=True)
            continue
        request = f"{spoken.operation.method:7} {printable(spoken.operation.path)}"
        marks = ", ".join(_marks(spoken.operation))
        yield f"{name:{wide}}  {request}" + (f"  {style(marks, dim=True)}" if marks else "")
    moved = [*api.renamed, *_moved(methods)]
    if moved:
        yield "Names that had to move, since another took them first; pin them in sdk.yaml:"
        yield from (f"  {printable(name)}" for name in moved)


def _rows(methods: Sequence[Spoken]) -> Iterator[tuple[str, Spoken | None]]:
    """Indented names; a resource stands once, above what it holds."""
    above: tuple[str, ...] = ()
    for spoken in methods:
        *resource, method = spoken.parts
        for depth, part in enumerate(resource):
            if above[: depth + 1] != spoken.parts[: depth + 1]:
                yield f"{'  ' * depth}{part}", None
                above = spoken.parts[: depth + 1]
        above = tuple(resource)
        yield f"{'  ' * len(above)}{method}", spoken


def _moved(methods: Iterable[Spoken]) -> Iterator[str]:
    for parts, operation in methods:
        if words(parts[-1]) != operation.name:
            yield f"{'.'.join(parts)} for {operation.id}"


def _marks(operation: Operation) -> Iterator[str]:
    body = operation.body
    if operation.paging:
        yield f"pages by {operation.paging.style}" if operation.paging.param else "list"
    for kind in dict.fromkeys([operation.answer.kind, *(item.answer.kind for item in operation.overloads)]):
        if kind in {"bytes", "events", "lines"}:
            yield f"stream of {kind}"
    if body and (body.files or body.type == Scalar("file")):
        yield "upload"
    if operation.overloads:
        yield "overloaded"
    if operation.deprecated:
        yield "deprecated"
