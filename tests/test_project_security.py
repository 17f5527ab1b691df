"""The table of published advisories names tests, each of them exists, and no known advisory is left out."""

from __future__ import annotations

import ast
import re

import pytest
from support.cases import ROOT

TABLE = (ROOT / "docs" / "advisories.md").read_text(encoding="utf-8")
KNOWN = ROOT.parent / "shared" / "design" / "hostile.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
GHSA = re.compile(r"(?<!\w)[2-9cfghjmpqrvwx]{4}(?:-[2-9cfghjmpqrvwx]{4}){2}(?!\w)")
CVE = re.compile(r"CVE-\d{4}-(\d+)")
NUMBER = re.compile(r"(?<![\w.,-])\d{2,7}(?![\w.]|,\d)")
OTHER_NUMBERS = {"06", "38", "99", "100", "300", "0085", "50000"}
"""Sizes, counts and characters that the list of shapes names."""


def rows() -> list[str]:
    lines = [line for line in TABLE.splitlines() if line.startswith("| ")]
    return [line for line in lines if not line.startswith("| advisories")]


def test_every_test_that_an_advisory_names_exists() -> None:
    named = set(NAMED.findall(TABLE))
    assert len(named) > 30
    for path, name in named:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{path}::{name}"


def test_every_row_names_a_test() -> None:
    assert len(rows()) > 40
    assert [row for row in rows() if not NAMED.search(row)] == []


def numbers(text: str) -> set[str]:
    """Numbers of advisories, issues and pull requests; those of years and code left out."""
    plain = GHSA.sub("", re.sub(r"`[^`\n]*`", "", text))
    found = {*CVE.findall(plain), *NUMBER.findall(CVE.sub("", plain))}
    return {number for number in found - OTHER_NUMBERS if not re.fullmatch("20[12]\\d", number)}


def test_no_known_advisory_is_left_out() -> None:
    if not KNOWN.is_file():
        pytest.skip("../shared/design/hostile.md is not here")
    known = KNOWN.read_text(encoding="utf-8").partition("\n## 1.")[2]
    told = "\n".join(row.split(" | ")[0] for row in rows())
    assert len(GHSA.findall(known)) > 40 and len(numbers(known)) > 80
    assert set(GHSA.findall(known)) - set(GHSA.findall(told)) == set()
    assert numbers(known) - numbers(told) == set()
