"""mypy --strict and pyright strict: no error in the package and in a right program, one for each mistake in a wrong one.

Both run in the background from the moment the tests are collected; see conftest.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest
from sdk.checkers import PROGRAMS, Checkers

CHECKERS = ("mypy", "pyright")
WRONG = (PROGRAMS / "wrong.py").read_text(encoding="utf-8").splitlines()


@pytest.fixture(params=CHECKERS)
def found(request: pytest.FixtureRequest, checkers: Checkers) -> dict[str, dict[int, str]]:
    """What a type checker said: file to line to message."""
    return checkers.found(request.param)


def test_the_package_has_no_error(found: dict[str, dict[int, str]]) -> None:
    assert {name: lines for name, lines in found.items() if name.startswith("late/")} == {}


def test_a_right_program_has_no_error_and_the_types_it_should(found: dict[str, dict[int, str]]) -> None:
    assert found.get("right.py", {}) == {}


def test_every_mistake_is_found(found: dict[str, dict[int, str]]) -> None:
    marked = {at for at, line in enumerate(WRONG, 1) if line.endswith("# wrong")}
    unknown = {at for at, line in enumerate(WRONG, 1) if line.endswith("# unknown")}
    lines = found["wrong.py"]
    assert {WRONG[at - 1].strip() for at in marked - lines.keys()} == set(), "not found"
    assert {WRONG[at - 1].strip(): lines[at] for at in lines.keys() - marked - unknown} == {}, "found too much"


def test_nothing_is_ignored_in_the_printed_code(package: Path) -> None:
    ignored = [
        f"{path.relative_to(package)}:{at}"
        for path in package.rglob("*.py")
        for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"#\s*(type|pyright|mypy):", line)
    ]
    assert [place for place in ignored if place.startswith(("resources/", "models/", "types/"))] == []
    assert len(ignored) <= 5, ignored


def test_no_public_method_gives_or_takes_any(package: Path) -> None:
    """Fault 11: where type checkers see `Any`, they see nothing. Free-form JSON is `dict[str, Any]`, by name."""
    loose = []
    for path in (package / "resources").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                given = [argument.annotation for argument in (*node.args.args[1:], *node.args.kwonlyargs)]
                loose += [f"{path.stem}.{node.name}" for hint in (node.returns, *given) if _any(hint)]
    assert loose == []


def _any(hint: ast.expr | None) -> bool:
    if hint is None:
        return True
    parts = hint
    names: list[Any] = [parts]
    while isinstance(parts, ast.BinOp):
        names += [parts.right, parts.left]
        parts = parts.left
    return any(isinstance(name, ast.Name) and name.id in ("Any", "object") for name in names)


def test_both_checkers_ran_over_everything(checkers: Checkers, package: Path) -> None:
    count = len(list(package.rglob("*.py"))) + 2
    for name in CHECKERS:
        checkers.found(name)
    assert checkers.counted("pyright") >= count
    assert json.dumps(checkers.found("mypy").get("wrong.py", {})) != "{}"
