"""Small documents that would become large: compiled to every language within 2 GB, each in 30 seconds, to a result or a clear error.

The largest ones take longer than a test may; `bench/exhaustion.py` compiles those too.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support.cases import ROOT
from support.exhausting import CHILD, LARGE, SMALL, Document

ERRORS = {"too-large", "too-deep", "reference-cycle"}
SECONDS = 30


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What one process says of each document."""
    folder = tmp_path_factory.mktemp("exhausting")
    for name, (text, _) in SMALL.items():
        (folder / f"{name}.json").write_text(text(), encoding="utf-8")
    command = [sys.executable, "-c", CHILD, *(str(folder / f"{name}.json") for name in SMALL)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    found = [line.split("\t") for line in done.stdout.splitlines()]
    assert done.returncode == 0, f"after {found[-1:]}: {done.stderr[-2000:]}"
    return {name: rest for name, *rest in found}


@pytest.mark.parametrize("name", SMALL)
def test_a_small_document_does_not_exhaust_the_machine(name: str, told: dict[str, list[str]]) -> None:
    (_, is_result), (result, seconds, memory, *rules) = SMALL[name], told[name]
    assert (result == "True") is is_result
    assert is_result or set(rules) <= ERRORS and rules
    assert float(seconds) < SECONDS and int(memory) < 2048


def test_the_largest_are_another_matter() -> None:
    both: dict[str, Document] = {**SMALL, **LARGE}
    assert len(both) == len(SMALL) + len(LARGE)
    assert Path(ROOT / "bench" / "exhaustion.py").is_file()
