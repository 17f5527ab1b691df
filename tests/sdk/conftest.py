"""The SDK that `make regenerate` wrote, a server to talk to, and a clock that does not wait."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SDK = Path(os.environ.get("LATHE_TEST_SDK") or ROOT / "generated" / "python").resolve()

for folder in (SDK, ROOT / "tests"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from sdk.checkers import Checkers  # noqa: E402
from sdk.drivers import Driver, Waits  # noqa: E402
from sdk.server import Server  # noqa: E402

CHECKERS = pytest.StashKey[Checkers]()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start the type checkers at once, so that they run beside the other tests."""
    if (
        any("checkers" in getattr(item, "fixturenames", ()) for item in session.items)
        and not session.config.option.collectonly
    ):
        folder = Path(tempfile.mkdtemp(prefix="late-typed-")).resolve()
        cache = ROOT / ".mypy_cache" / "sdk"
        session.config.stash[CHECKERS] = Checkers(SDK / "late", folder, cache)


def pytest_unconfigure(config: pytest.Config) -> None:
    running = config.stash.get(CHECKERS, None)
    if running is not None:
        running.end()
        shutil.rmtree(running.folder, ignore_errors=True)


@pytest.fixture(scope="session")
def checkers(request: pytest.FixtureRequest) -> Checkers:
    """mypy and pyright, already running."""
    return request.config.stash[CHECKERS]


@pytest.fixture(scope="session", autouse=True)
def package() -> Path:
    """The folder of the package `late`, which is the one that is imported."""
    folder = SDK / "late"
    assert (folder / "__init__.py").is_file(), f"there is no SDK in {SDK}: run `make regenerate`"
    assert Path(importlib.import_module("late").__path__[0]).resolve() == folder
    return folder


@pytest.fixture(scope="session")
def _listening() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def server(_listening: Server) -> Iterator[Server]:
    """A server without memory of other tests."""
    _listening.reset()
    yield _listening
    _listening.reset()


@pytest.fixture
def other() -> Iterator[Server]:
    """A second server: another origin."""
    with Server() as server:
        yield server


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of this machine speaks into a test."""
    for name in [name for name in os.environ if name.startswith("LATE_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def sdk(request: pytest.FixtureRequest, server: Server) -> Iterator[Driver]:
    """Both ways to call, one after the other."""
    driver = Driver(request.param, server.url)
    yield driver
    driver.end()


@pytest.fixture
def sync(server: Server) -> Iterator[Driver]:
    """Only the sync way, for what has nothing to do with waiting."""
    driver = Driver("sync", server.url)
    yield driver
    driver.end()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    """Takes the waiting out of time and notes it."""
    import asyncio
    import time

    noted = Waits()

    async def sleep(seconds: float) -> None:
        noted.note(seconds)

    monkeypatch.setattr(time, "sleep", noted.note)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return noted
