"""The operations of a document that settings include and do not exclude."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from ..document import Problem
from ..settings import Selection, Settings
from . import keywords
from .raw import Raw


def chosen(raws: list[Raw], settings: Settings) -> tuple[list[bool], list[Problem]]:
    """Whether each operation is kept, and every entry that matches none of them."""
    include = [_matches(raw, settings.include) for raw in raws] if settings.include else [True] * len(raws)
    exclude = [_matches(raw, settings.exclude) for raw in raws]
    kept = [wanted and not unwanted for wanted, unwanted in zip(include, exclude, strict=True)]
    problems = [*_unmatched("include", settings.include, raws, settings)]
    problems += _unmatched("exclude", settings.exclude, raws, settings)
    if raws and not problems and not any(kept):
        key = "exclude" if any(include) else "include"
        what = "No operation of the document is left."
        problems.append(settings.problem((key,), what, "An SDK without operations is of no use.", "Include one."))
    return kept, problems


def _matches(raw: Raw, selection: Selection) -> bool:
    return (
        raw.id in selection.operations
        or not set(selection.tags).isdisjoint(_tags(raw))
        or any(_glob(pattern)(raw.path) for pattern in selection.paths)
    )


def _tags(raw: Raw) -> list[str]:
    return keywords.names(raw.spec.get("tags"))


@cache
def _glob(pattern: str) -> Callable[[str], object]:
    """`*` stands for any text without a slash, `**` for any text, and `/**` at the end also for nothing."""
    parts = re.split(r"(/\*\*$|\*\*|\*)", pattern)
    forms = {"/**": "(?:/.*)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(forms.get(part) or re.escape(part) for part in parts), re.DOTALL).fullmatch


def _unmatched(key: str, selection: Selection, raws: list[Raw], settings: Settings) -> Iterable[Problem]:
    tags = dict.fromkeys(tag for raw in raws for tag in _tags(raw))
    ids = dict.fromkeys(raw.id for raw in raws)
    paths = dict.fromkeys(raw.path for raw in raws)
    for tag in selection.tags:
        if tag not in tags:
            yield settings.unknown((key, "tags", tag), "tag", iter(tags))
    for pattern in selection.paths:
        if not any(map(_glob(pattern), paths)):
            yield settings.unknown((key, "paths", pattern), "path", iter(paths))
    for id in selection.operations:
        if id not in ids:
            yield settings.unknown((key, "operations", id), "operation", iter(ids))
