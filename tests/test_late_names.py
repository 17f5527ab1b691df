"""The names of the Late SDKs, as their users read them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

GENERATED = Path(__file__).resolve().parents[1] / "generated"
NUMBERED = re.compile(r"(Response|Item|Body|Request)\d")


@pytest.mark.parametrize("language", sorted(path.name for path in GENERATED.iterdir() if path.is_dir()))
def test_names_of_types_are_short_and_not_numbered(language: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (GENERATED / language).rglob("*.[pt][ys]")]
    names = {name for text in texts for name in re.findall(r"^(?:export )?(?:class|interface|type) (\w+)", text, re.M)}
    assert len(names) > 300
    assert [name for name in names if len(name) > 50 or NUMBERED.search(name)] == []
