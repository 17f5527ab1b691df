"""No text of a document becomes code, markup, a path or a setting, wherever it stands and whatever it holds.

Every string position of the documents in `taint/documents` is tainted: a payload with a mark of its own is put there, each
payload in its turn, and everything that is printed is read by the grammar of its language. A mark may stand in a string, in
a comment or in prose, and nowhere else.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from taint.grammars import faults, structure
from taint.payloads import MARK, PAYLOADS, mark
from taint.tainted import (
    NAMES,
    Outcome,
    Texts,
    compiled,
    fixed,
    fixed_texts,
    label_texts,
    labels,
    payload,
    strings,
    tree,
    unwritable,
)

from generator import model, output
from generator.languages import LANGUAGES
from generator.pipeline import print_sdk

TURNS = range(len(PAYLOADS))
FIXED_TURNS = range(0, len(PAYLOADS), 3)
LENIENT_TURNS = range(5, len(PAYLOADS), 18)
NARROW = {"wrong-name", "wrong-value", "bad-setting"}
"""Rules about names that OpenAPI keeps to few characters, and about settings that other systems read."""
NAMELIKE = re.compile(r"[Qq]\d+[Qq]")
"""A mark as the words of a name."""
PLAIN_PATH = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,145}/)*\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,145}")


@cache
def free(turn: int, lenient: bool = False) -> Outcome:
    """Strings that a document may choose; names that take few characters get others in the first turns alone."""
    texts = label_texts(turn)
    if turn > 2 and not lenient:
        texts.leave_out(unwritable(texts, narrow()))
    with TemporaryDirectory() as folder:
        return compiled(texts, Path(folder), lenient=lenient)


@cache
def narrow() -> set[int]:
    """Positions that take few characters: they were refused in two of the first three turns."""
    refused = [number for turn in range(3) for number, rule in free(turn).texts.refused.items() if rule in NARROW]
    return {number for number, times in Counter(refused).items() if times > 1}


@cache
def words(turn: int, lenient: bool = False) -> Outcome:
    """Strings that are words of OpenAPI, or data; what is refused in one turn is refused in all."""
    texts = fixed_texts(turn)
    if turn != FIXED_TURNS[0] and not lenient:
        texts.leave_out(words(FIXED_TURNS[0]).texts.refused)
    with TemporaryDirectory() as folder:
        return compiled(texts, Path(folder), lenient=lenient)


def printed(outcome: Outcome) -> Iterator[tuple[str, str]]:
    """Every file of every language. The name of the package is the owner's, and stands in code by its nature."""
    for language in LANGUAGES:
        name = outcome.api.packages[language].name
        for path, text in print_sdk(outcome.api, language).items():
            yield f"{language}/{path.replace(name, 'package')}", text.replace(name, "package")


@cache
def known_structure() -> dict[str, set[str]]:
    """Keys of the files of data, by path, where nothing hostile is about."""
    with TemporaryDirectory() as folder:
        plain = compiled(Texts({label: mark(number) for number, label in enumerate(labels())}), Path(folder))
    return {path: structure(path, text) for path, text in printed(plain)}


clean: set[int] = set()
"""Texts that were found without fault; most files of an SDK are the same in every turn."""


def assert_harmless(outcome: Outcome) -> None:
    files = dict(printed(outcome))
    assert [path for path in files if not PLAIN_PATH.fullmatch(path)] == []
    output.check(Path("absent"), files)
    for path, text in files.items():
        if hash((path, text)) in clean:
            continue
        found = list(faults(path, text))
        found += structure(path, text) - known_structure().get(path, structure(path, text))
        assert found == [], path
        clean.add(hash((path, text)))


@pytest.mark.parametrize("turn", TURNS)
def test_a_text_stays_a_text(turn: int) -> None:
    assert_harmless(free(turn))


@pytest.mark.parametrize("turn", FIXED_TURNS)
def test_a_text_where_a_word_of_openapi_belongs_stays_a_text(turn: int) -> None:
    assert_harmless(words(turn))


@pytest.mark.parametrize("turn", LENIENT_TURNS)
def test_a_text_stays_a_text_where_documents_are_mended(turn: int) -> None:
    assert_harmless(free(turn, lenient=True))
    assert_harmless(words(turn, lenient=True))


# nothing is left out


def test_every_position_with_a_label_meets_the_payloads() -> None:
    """Each position keeps its payload in most turns, or is one that takes few characters, and keeps those."""
    kept = Counter(label for turn in TURNS for label, text in free(turn).texts.by_label.items() if MARK.search(text))
    seldom = [number for number, label in enumerate(labels()) if kept[label] < len(TURNS) / 2]
    assert set(seldom) <= narrow()
    assert set(kept) == set(labels())


def test_every_other_position_is_tainted() -> None:
    """In the first turn each is accepted or refused; none is forgotten."""
    texts = words(FIXED_TURNS[0]).texts
    wanted = [(name, position) for name in NAMES for position in fixed(name)]
    first = len(labels())
    lost = [
        at for number, at in enumerate(wanted, first) if at not in texts.by_position and number not in texts.refused
    ]
    assert lost == []
    assert len(wanted) + sum(
        len(re.findall("¤", text)) // 2 for name in NAMES for _, text in strings(tree(name))
    ) >= sum(1 for name in NAMES for _ in strings(tree(name)))


def test_every_payload_meets_every_position() -> None:
    count = len(PAYLOADS)
    met = {(number, payload(number, turn)) for number in range(count) for turn in range(count)}
    assert len(met) == count * count
    assert all(MARK.search(text) for _, text in met)


UNTAINTED = {
    "Operation.method": "one of the eight methods; other keys of a path item are no operations",
    "Api.packages": "its keys are the languages",
    "Answer.status": "three digits or `default`; other keys are refused",
    "Webhooks.algorithm": "one of four words",
    "Webhooks.encoding": "one of two words",
}
"""Strings of the model that no text of a document reaches, and why."""


def test_every_string_of_the_model_is_reached() -> None:
    """A new field of the model needs a position in `taint/documents`, or a reason above."""
    found = {name for turn in TURNS for name in tainted_fields(free(turn).api)}
    wanted = {f"{kind.__name__}.{name}" for kind in model_classes() for name in string_fields(kind)}
    assert (wanted - found, found & UNTAINTED.keys()) == (UNTAINTED.keys(), set())


def model_classes() -> list[type]:
    return [item for item in vars(model).values() if isinstance(item, type) and dataclasses.is_dataclass(item)]


def string_fields(kind: type) -> list[str]:
    hints = get_type_hints(kind)
    return [name for name, hint in hints.items() if _holds_text(hint)]


def _holds_text(hint: Any) -> bool:
    """Whether a value of the type may hold a string of its own, not one of a fixed few and not inside a declaration."""
    if hint is str or hint is model.Json:
        return True
    return get_origin(hint) is not Literal and any(map(_holds_text, get_args(hint)))


def tainted_fields(value: Any) -> Iterator[str]:
    if dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            inside = getattr(value, item.name)
            if NAMELIKE.search(" ".join(_texts(inside))):
                yield f"{type(value).__name__}.{item.name}"
            yield from tainted_fields(inside)
    elif isinstance(value, Mapping | tuple | list):
        for inside in value.values() if isinstance(value, Mapping) else value:
            yield from tainted_fields(inside)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from map(str, value)
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)


# what would be found


M = mark(1)
CODE = {
    "a.py": [f'x = "a"; {M}()', f'f"{{{M}}}"', f"import {M}", f"def f({M}): ...", f"# a\n{M}", f'"""a"""\n{M}', f"x.{M}", "'a"],
    "a.ts": [f"`a${{{M}}}`", f"/* a */ {M}(); /**/", f"// a\u2028{M}()", f"const x = {{[{M}]: 1}}", f"class {M} {{}}", "'a"],
    "a.js": [f"x = 'a' + {M}", f"`${{`a`}}{'${'}{M}}}`"],
    "a.toml": [f'{M} = "x"', f'[tool.{M}]\na = 1', f'a = {{"{M}" = 1}}'],
    "a.json": [f'{{"a": {{"{M}": 1}}}}'],
    "a.yaml": [f"a:\n  - {M}: 1"],
    "a.md": [f"<b>{M}</b>", f"![{M}](https://a.example/x.png)", f"[x](javascript:{M})", f"```python\n{M}\n```", f"# {M}",
             f"```{M}\n```", f"{M}\n===", f"| a | b |\n|---|---|\n| {M} | c | d |", f"| {M} |\n|---|\n", f"a\n\n    {M}", f"<!-- {M} -->"],
}  # fmt: skip
HARMLESS = {
    "a.py": [f'x = "{M}"  # {M}', f'"""{M}"""', f"f'{M} {{x}}'", f"x = {{'{M}': r'{M}'}}"],
    "a.ts": [f"const x = '{M}' + \"{M}\" + `{M}`; // {M}\n/** {M} */", f"const x = {{'{M}': 1}};", f"type X = '{M}\\n{M}';"],
    "a.toml": [f'a = "{M}"'],
    "a.json": [f'{{"a": ["{M}"]}}'],
    "a.yaml": [f"a: ['{M}']"],
    "a.md": [f"# a\n\n{M} `{M}` [{M}](https://a.example/{M})\n\n| a |\n|---|\n| {M} `\\|` |\n\n```text\n{M}\n```\n"],
    "LICENSE": [M],
}  # fmt: skip


@pytest.mark.parametrize(("path", "text"), [(path, text) for path, texts in CODE.items() for text in texts])
def test_what_is_no_text_is_found(path: str, text: str) -> None:
    assert list(faults(path, text)) != []


@pytest.mark.parametrize(("path", "text"), [(path, text) for path, texts in HARMLESS.items() for text in texts])
def test_what_is_a_text_is_let_pass(path: str, text: str) -> None:
    assert list(faults(path, text)) == []


def test_a_character_that_nobody_sees_is_found() -> None:
    for character in "\r\x0c\x85\u2028\u202e\u200b\ufeff\x1b":
        assert list(faults("a.py", f"# {character}")) != []


def test_a_file_without_a_grammar_is_no_file_that_passes() -> None:
    with pytest.raises(AssertionError, match="name its grammar"):
        list(faults("a.unknown", ""))
