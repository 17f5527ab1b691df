"""The suite covers the contract: each row of `rows.yaml` has a scenario, and the contract has no other rows."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from conformance.match import misses
from conformance.run import scenarios
from conformance.scenarios import HERE
from sdk.document import Loader, operations

ROWS: dict[str, Any] = yaml.load((HERE / "rows.yaml").read_text(encoding="utf-8"), Loader)
CONTRACT = HERE.parents[2] / "shared" / "design" / "sdk.md"


def test_every_row_has_a_scenario_and_every_scenario_names_rows() -> None:
    ids = {f"{section}.{row}" for section, told in ROWS.items() for row in told["rows"]}
    named = {row for scenario in scenarios() for row in scenario.rows}
    assert ids - named == set(), "rows without a scenario"
    assert named - ids == set(), "rows that are not in rows.yaml"


def test_every_operation_is_called_with_little_and_with_all() -> None:
    called = [scenario.steps[0].call for scenario in scenarios() if scenario.id.startswith("operations--")]
    assert sorted(filter(None, called)) == sorted([*operations(), *operations()])
    assert len(operations()) == 140


def test_the_rows_are_those_of_the_contract() -> None:
    if not CONTRACT.is_file():
        pytest.skip("../shared/design/sdk.md is not here")
    parts = dict(re.findall(r"^## ([^\n]*)\n(.*?)(?=^## |\Z)", CONTRACT.read_text(encoding="utf-8"), re.M | re.S))
    counted = {title.split(":")[0].lower(): _table_rows(text) for title, text in parts.items()}
    told = {section: rows["table"] for section, rows in ROWS.items() if "table" in rows}
    assert {section: count for section, count in counted.items() if count} == told
    faults = next(text for title, text in parts.items() if title.startswith("Faults"))
    assert [int(number) for number in re.findall(r"^(\d+)\. ", faults, re.M)] == [int(n) for n in ROWS["fault"]["rows"]]


def test_the_rows_of_tables_come_first() -> None:
    """A section's table has as many rows as `table` says; where it has cells, each of them."""
    for section, told in ROWS.items():
        if "table" not in told:
            continue
        names = [row.split(".")[0] for row in told["rows"]] if "cells" in told else list(told["rows"])
        assert len(dict.fromkeys(names)) >= told["table"], section
        for cell in told.get("cells", ()):
            assert sum(row.endswith(f".{cell}") for row in told["rows"]) == told["table"]


def _table_rows(text: str) -> int:
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return max(0, len(lines) - 2)


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        ({"a": 1}, {"a": 2}),
        ({"a": 1}, {}),
        ({"a": None}, {"a": 0}),
        ({"a": [1]}, {"a": [1, 2]}),
        ({"a": {"$only": {"b": 1}}}, {"a": {"b": 1, "c": 2}}),
        ({"a": {"$absent": True}}, {"a": 1}),
        ({"a": {"$some": {"b": 1}}}, {"a": [{"b": 2}]}),
        ({"a": {"$moment": "2026-12-01T10:00:00Z"}}, {"a": "2026-12-01T10:00:00Z"}),
        ({"a": "2026-12-01T10:00:00Z"}, {"a": {"$moment": "2026-12-01T11:00:00Z"}}),
        ({"a": True}, {"a": 1}),
        ({"a": "1"}, {"a": 1}),
        ("text", None),
    ],
)
def test_what_compares_can_fail(expected: Any, found: Any) -> None:
    assert list(misses(expected, found)) != []
