"""Descriptions and the limits that stand behind them."""

from __future__ import annotations

import pytest

from generator.facts import with_facts


@pytest.mark.parametrize(
    ("doc", "facts", "expected"),
    [
        (
            "Links per page, at most 100.",
            "At most 100. Default: `100`.",
            "Links per page, at most 100. Default: `100`.",
        ),
        ("An hour, from 0 to 23", "From 0 to 23.", "An hour, from 0 to 23"),
        ("A question, at most 80 characters.", "At most 80 characters.", "A question, at most 80 characters."),
        ("At most 100 of them are read.", "At most 100.", "At most 100 of them are read. At most 100."),
        ("Links, at most 1100.", "At most 100.", "Links, at most 1100. At most 100."),
        ("- a\n- b", "At least 1.", "- a\n- b\n\nAt least 1."),
        ("", "At least 1.", "At least 1."),
    ],
)
def test_a_limit_is_said_once(doc: str, facts: str, expected: str) -> None:
    assert with_facts(doc, facts) == expected
