"""What every test finds ready: the compiler and the helpers of `support` on the path, and the switches of the suite."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
for folder in (TESTS.parent, TESTS):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("lathe")
    group.addoption("--rewrite", action="store_true", help="write what tests/cases expect anew, then read the diff")
    group.addoption("--corpus-all", action="store_true", help="compile every document of ../shared/corpus, in minutes")
    group.addoption(
        "--runtimes", action="store_true", help="test TypeScript on Deno and Bun too, of 200 MB fetched once"
    )


@pytest.fixture
def built(tmp_path: Path) -> Iterator[object]:
    """Makes SDKs from a few lines of YAML and imports them; see `support.sdk.Builder`."""
    from support.sdk import Builder

    builder = Builder(tmp_path)
    yield builder
    builder.forget()
