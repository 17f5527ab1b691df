"""Scenarios: read from `scenarios/*.yaml`, spread over their variants, checked for words that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sdk.document import Loader

HERE = Path(__file__).resolve().parent
KEY = "sk_test_4f9c2b7a"
"""The credential of every client that is not told another."""

STEP = {"call", "do", "with", "take", "of", "options", "change", "give_up", "expect"}
WHOLE = {"name", "rows", "each", "api", "process", "client", "clients", "steps", "answers", "requests", "alike"}
WHOLE |= {"connections", "printed", "reached", "but"}


@dataclass(frozen=True)
class Step:
    """One thing that is done with an SDK, and what comes of it.

    Attributes:
        do: "call" an operation, or one of the verbs of the suite's README.
        values: Arguments by wire name, for a call; what the verb takes, for a verb.
        take: How the result is taken: "value", "raw", "walk", "pages", "page", "stream", "first".
        of: Which of the scenario's clients.
        change: Options of a copy of that client.
        give_up: Seconds after which the caller no longer wants the result.
    """

    do: str
    call: str | None
    values: Mapping[str, Any]
    take: str
    of: str
    options: Mapping[str, Any]
    change: Mapping[str, Any] | None
    give_up: float | None
    expect: Mapping[str, Any]


@dataclass(frozen=True)
class Scenario:
    """A story with what must come of it.

    Attributes:
        id: File and name, in letters that an address can hold.
        process: What must be true of the whole process: environment variables, `random`.
        requests: What must arrive; None where their number is all that counts.
        reached: Requests that arrive at all, where that is not what `requests` and the steps say.
        but: By language or column: what differs there because its platform allows nothing else, as the whole scenario;
            None where it means nothing.
        reasons: Why, by the same.
    """

    id: str
    name: str
    section: str
    rows: tuple[str, ...]
    api: str
    process: Mapping[str, str]
    clients: Mapping[str, Mapping[str, Any]]
    steps: tuple[Step, ...]
    answers: tuple[Mapping[str, Any], ...]
    requests: tuple[Mapping[str, Any], ...] | None = None
    reached: int | None = None
    alike: bool = False
    connections: int | None = None
    printed: Mapping[str, Any] = field(default_factory=dict)
    but: Mapping[str, Scenario | None] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)

    def told_in(self, column: str, language: str) -> Scenario | None:
        """The scenario as it is in a column of a language."""
        return self.but.get(column, self.but.get(language, self))


@cache
def written() -> tuple[Scenario, ...]:
    """The scenarios of the files, in their order."""
    return tuple(each for path in sorted((HERE / "scenarios").glob("*.yaml")) for each in _of_file(path))


def _of_file(path: Path) -> Iterator[Scenario]:
    whole = yaml.load(path.read_text(encoding="utf-8"), Loader)
    for given in whole["scenarios"]:
        for variant in _variants(given):
            yield _scenario({"api": whole.get("api", "late"), **variant}, path.stem, whole["section"])


def _variants(given: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A scenario once for each of the variants under `each`, which are laid over it."""
    whole = dict(given)
    for each in whole.pop("each", [{}]):
        variant = _over(whole, each)
        if each:
            variant["name"] = f"{whole['name']}: {each.get('name') or each['call']}"
        yield variant


def _over(below: Any, above: Any) -> Any:
    words = isinstance(above, dict) and any(str(key).startswith("$") for key in above)
    if isinstance(below, dict) and isinstance(above, dict) and not words:
        return {**below, **{key: _over(below.get(key), value) for key, value in above.items()}}
    return deepcopy(above)


def _scenario(given: dict[str, Any], file: str, section: str) -> Scenario:
    unknown = given.keys() - STEP - WHOLE
    if unknown or not given.get("rows"):
        raise ValueError(f"{file}: {given.get('name')}: {sorted(unknown) or 'no rows'}")
    steps = given.get("steps") or [{key: given[key] for key in STEP & given.keys()}]
    return Scenario(
        f"{file}--{re.sub('[^a-z0-9]+', '-', given['name'].lower()).strip('-')}",
        given["name"],
        section,
        tuple(given["rows"]),
        given["api"],
        {name: str(value) for name, value in given.get("process", {}).items()},
        given.get("clients") or {"": given.get("client", {})},
        tuple(_step(step, file) for step in steps),
        tuple(given.get("answers", ())),
        None if given.get("requests") is None else tuple(given["requests"]),
        given.get("reached"),
        given.get("alike", False),
        given.get("connections"),
        given.get("printed", {}),
        {language: _but(given, change, file, section) for language, change in given.get("but", {}).items()},
        {language: change["why"] for language, change in given.get("but", {}).items()},
    )


def _but(given: dict[str, Any], change: dict[str, Any], file: str, section: str) -> Scenario | None:
    """A scenario with what differs in one language: `{why: …}` alone leaves it out."""
    whole = {key: value for key, value in given.items() if key != "but"}
    differs = {key: value for key, value in change.items() if key != "why"}
    return _scenario(_over(whole, differs), file, section) if differs else None


def _step(given: dict[str, Any], file: str) -> Step:
    if given.keys() - STEP:
        raise ValueError(f"{file}: {sorted(given.keys() - STEP)}")
    return Step(
        given.get("do", "call" if "call" in given else "nothing"),
        given.get("call"),
        given.get("with", {}),
        given.get("take", "value"),
        given.get("of", ""),
        given.get("options", {}),
        given.get("change"),
        given.get("give_up"),
        given.get("expect", {}),
    )
