"""Room for recursion as deep as a document's longest chain of schemas."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

_FRAMES = 150_000
_STACK = 256 * 1024 * 1024

T = TypeVar("T")


def deeply(work: Callable[[], T]) -> T:
    """The result of `work`, which gets a stack of its own."""
    found: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:
            failed.append(error)

    before, size = sys.getrecursionlimit(), threading.stack_size(_STACK)
    sys.setrecursionlimit(max(before, _FRAMES))
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(before)
        threading.stack_size(size)
    if failed:
        raise failed[0]
    return found[0]
