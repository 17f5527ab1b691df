"""The Python program: the calls as functions of a client and its options, beside the SDKs."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from conformance.program import ROOT, package_of

DRIVER = Path(__file__).with_name("driver.py")
HEAD = '''\
"""The calls of the scenarios, by their keys."""

import datetime as dt

from files import file

CALLS = {
'''


def missing() -> str | None:
    return None


def sync(folder: Path, calls: Mapping[str, Mapping[str, str]]) -> list[str]:
    return _built(folder, calls, "sync")


def concurrent(folder: Path, calls: Mapping[str, Mapping[str, str]]) -> list[str]:
    return _built(folder, calls, "async")


def _built(folder: Path, calls: Mapping[str, Mapping[str, str]], kind: str) -> list[str]:
    """`CONFORMANCE_PYTHON` names another folder than `generated/python`, to try a change of the SDK."""
    sdk = os.environ.get("CONFORMANCE_PYTHON") or str(ROOT / "generated" / "python")
    every = {key: source for each in calls.values() for key, source in each.items()}
    lines = [f"    {key!r}: lambda client, options: {source},\n" for key, source in every.items()]
    (folder / "calls.py").write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")
    path = [str(folder), str(DRIVER.parent), sdk, str(package_of("rest", "python", folder / "rest_sdk"))]
    return [sys.executable, "-X", "faulthandler", str(DRIVER), kind, os.pathsep.join(path)]
