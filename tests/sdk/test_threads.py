"""First calls in several threads at once: what is prepared on first use is prepared once, and whole."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

MEET = """
import importlib, pkgutil, random, sys, threading
sys.path.insert(0, sys.argv[1])
sys.setswitchinterval(1e-6)
import msgspec, late.models
from late._decode import decode

models = []
for module in pkgutil.iter_modules(late.models.__path__):
    found = importlib.import_module(f"late.models.{module.name}")
    kinds = [v for v in vars(found).values() if isinstance(v, type) and issubclass(v, msgspec.Struct)]
    models += [f"{module.name}:{kind.__name__}" for kind in kinds if kind.__module__ == found.__name__]
together = threading.Barrier(16)

def meet():
    together.wait()
    for model in random.sample(models, len(models)):
        decode(b'{"post": {"platforms": [{"platform": "tiktok", "platformSpecificData": {}}]}}', model)

threads = [threading.Thread(target=meet) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_one_thread_at_a_time_lets_msgspec_learn_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    import msgspec
    from late import _types

    inside, most, one, release = [0], [0], threading.Event(), threading.Event()

    def slow(hint: Any) -> Any:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        one.set()
        release.wait(5)
        inside[0] -= 1
        return msgspec.msgpack.Decoder(hint)

    monkeypatch.setattr(msgspec.json, "Decoder", slow)
    threads = [threading.Thread(target=_types.decoder, args=(int,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert one.wait(5)
    release.wait(0.1)
    release.set()
    for thread in threads:
        thread.join()
    assert most == [1]


def test_a_variant_is_settled_whole_or_not_at_all() -> None:
    """The steps of a model are put in place at once, since another thread may look at any moment."""
    from late import _settle, models

    class Watched(list[Any]):
        def append(self, item: Any) -> None:
            raise AssertionError("a half is seen")

    plan = Watched()
    assert _settle._fill(plan, models.Post) is plan
    assert plan


def test_threads_that_meet_every_model_at_once_do_no_harm(package: Path) -> None:
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", MEET, str(package.parent)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
