"""The stages in their order: document and settings to Api, Api to the files of each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import settings as sdk
from .deep import deeply
from .document import Problem, load
from .document.problem import has_errors, quoted, tidy
from .languages import LANGUAGES
from .model import Api
from .normalize import normalize
from .normalize.unsupported import unsupported
from .render import render
from .subset import used


@dataclass(frozen=True, slots=True)
class Compiled:
    """`api` is None where a problem is an error; `read` names every file that had a say, or would have if it were there."""

    api: Api | None
    problems: tuple[Problem, ...]
    read: tuple[Path, ...]


def compile_api(
    spec: Path,
    config: Path | None = None,
    overlays: Sequence[Path] = (),
    *,
    lenient: bool = False,
    cache: Path | None = None,
    stage: Callable[[str], None] = lambda _: None,
) -> Compiled:
    """What a document and its settings describe; all that is wrong with either is said at once.

    `stage` is told what is done from then on.
    """
    loaded = load(spec, lenient=lenient, overlays=overlays, cache=cache, stage=stage)
    settings, found = sdk.load(config) if config else (sdk.Settings(), [])
    read = tuple(path for path in (spec, config, *overlays, *loaded.files) if path)
    problems = [*loaded.problems, *found, *_unknown_languages(settings)]
    if loaded.document is None:
        return Compiled(None, tidy(problems), read)
    stage("normalise")
    api, more = normalize(loaded.document, settings, {name: item.taken for name, item in LANGUAGES.items()})
    problems += [*more, *unsupported(loaded.document, settings, api)]
    if settings.include or settings.exclude:
        api = used(api)
    return Compiled(None if has_errors(problems) else api, tidy(problems), read)


def _unknown_languages(settings: sdk.Settings) -> Iterator[Problem]:
    for name in settings.packages:
        if name not in LANGUAGES:
            what, mend = f"There is no language {quoted(name)}.", f"Known are {', '.join(LANGUAGES)}."
            yield settings.problem(("packages", name), what, "The entry matches nothing.", mend)


def print_sdk(api: Api, language: str) -> Mapping[str, str]:
    """The files of one language, by path below its folder."""
    return deeply(lambda: render(api, LANGUAGES[language]))
