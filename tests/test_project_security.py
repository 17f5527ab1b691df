"""The table of published advisories names tests, and each of them exists."""

from __future__ import annotations

import ast
import re

from support.cases import ROOT

TABLE = (ROOT / "docs" / "advisories.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`(tests/\w+\.py)::(test_\w+)`")


def test_every_test_that_an_advisory_names_exists() -> None:
    named = set(NAMED.findall(TABLE))
    assert len(named) > 8
    for path, name in named:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{path}::{name}"


def test_every_row_names_a_test() -> None:
    rows = [line for line in TABLE.splitlines() if line.startswith("| ") and not line.startswith("| advisories")]
    assert len(rows) > 10
    assert [row for row in rows if not NAMED.search(row)] == []
