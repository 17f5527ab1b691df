"""Every scenario in every language: one test for each column and section."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from conformance.drivers import COLUMNS
from conformance.presence import present
from conformance.program import ROOT
from conformance.report import document, sections
from conformance.run import Column, column, scenarios, serving

SECTIONS = sections(scenarios())
Performed = Callable[[str], Column]


@pytest.fixture(scope="session")
def results() -> Iterator[Performed]:
    """Performs a column when it is first asked for."""
    with serving() as server:
        yield cache(lambda name: column(name, server))


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("name", COLUMNS)
def test_scenarios_hold(name: str, section: str, results: Performed) -> None:
    present(name)
    found: dict[str, Any] = {story.name: results(name)[story.id] for story in SECTIONS[section]}
    assert {story: problems for story, problems in found.items() if problems} == {}


def test_the_table_of_results_is_current(results: Performed) -> None:
    for name in COLUMNS:
        present(name)
    told = document(scenarios(), {name: results(name) for name in COLUMNS})
    kept = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
    assert told == kept, "run `make conformance` and commit docs/conformance.md"
