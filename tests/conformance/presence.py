"""Languages that a machine cannot run."""

from __future__ import annotations

import os

import pytest
from conformance.drivers import COLUMNS


def present(name: str) -> None:
    """Skip a column that the machine cannot run, but never where the suite decides."""
    reason = COLUMNS[name].missing()
    if reason and os.environ.get("CI"):
        pytest.fail(f"{COLUMNS[name].title} cannot be run: {reason}")
    if reason:
        pytest.skip(f"{COLUMNS[name].title} is left out: {reason}")
