"""What is measured, one task in each fresh process: `python _tasks.py TASK SUBJECT ADDRESS`.

SUBJECT is `plain`, what one would write without an SDK (httpx2 and `.json()`), or `sdk`, the generated package `late`.
A task gives figures by name. Nothing but what the interpreter has loaded anyway is imported before a task begins, so
that a task pays for all that it imports; memory and CPU are counted from its first line.
"""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

    Figures = dict[str, float]

KEY = "sk_bench"
HEADERS = {"Authorization": f"Bearer {KEY}"}
WARM_UP, CALLS, BATCHES = 30, 100, 6
FEW = 20
"""Decodings in a batch, counted calls, second clients."""


# from nothing


def nothing(subject: str, address: str) -> None:
    """A bare interpreter, to be subtracted from counts of whole processes."""


def start(subject: str, address: str) -> Figures:
    """The import; for the SDK a client as well."""
    before = _spent()
    kept: object
    if subject == "plain":
        import httpx2

        kept = httpx2
    else:
        import late

        kept = late.Late(api_key=KEY)
    return _since(before, kept)


def first(subject: str, address: str) -> Figures:
    """From nothing to the first result: import, client, a list of 100 over HTTP, one field of the last."""
    before = _spent()
    if subject == "plain":
        import httpx2

        client = httpx2.Client(headers=HEADERS)
        kept = client.get(f"{address}/v1/posts", params={"limit": 100}).json()
        assert kept["posts"][99]["title"]
    else:
        import late

        kept = late.Late(api_key=KEY, base_url=address).posts.list(limit=100)
        assert kept.items[99].title
    return _since(before, kept)


def _spent() -> tuple[float, int]:
    return time.process_time(), _memory()


def _since(before: tuple[float, int], _kept: object) -> Figures:
    now = time.process_time()
    return {"cpu": now - before[0], "memory": _memory() - before[1]}


def _memory() -> int:
    """Resident bytes now; where the system does not tell, the most there ever were."""
    try:
        with open("/proc/self/smaps_rollup", "rb") as file:  # noqa: PTH123, pathlib is not loaded
            return next(int(line.split()[1]) for line in file if line.startswith(b"Rss:")) * 1024
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


# a small POST


def post(subject: str, address: str) -> Figures:
    """CPU and function calls of one POST, sync, once everything is warm."""
    call = _post(subject, address)
    for _ in range(WARM_UP):
        call()
    return {"cpu": _fastest(call, CALLS), "calls": _counted(call)}


def post_async(subject: str, address: str) -> Figures:
    """The same, async, one after the other."""
    import asyncio

    return asyncio.run(_posting(subject, address))


async def _posting(subject: str, address: str) -> Figures:
    call = _post_async(subject, address)
    for _ in range(WARM_UP):
        await call()
    found = []
    for _ in range(BATCHES):
        began = time.process_time()
        for _ in range(CALLS):
            await call()
        found.append((time.process_time() - began) / CALLS)
    with _Counter() as counter:
        for _ in range(FEW):
            await call()
    return {"cpu": min(found), "calls": counter.calls / FEW}


def _post(subject: str, address: str) -> Callable[[], Any]:
    from _payload import ARGUMENTS, CREATED

    if subject == "plain":
        import httpx2

        client = httpx2.Client(headers=HEADERS)
        return lambda: client.post(f"{address}/v1/posts", json=CREATED).json()["post"]
    import late

    create = late.Late(api_key=KEY, base_url=address).posts.create
    return lambda: create(**ARGUMENTS)


def _post_async(subject: str, address: str) -> Callable[[], Awaitable[Any]]:
    from _payload import ARGUMENTS, CREATED

    if subject == "plain":
        import httpx2

        client = httpx2.AsyncClient(headers=HEADERS)

        async def plain() -> Any:
            return (await client.post(f"{address}/v1/posts", json=CREATED)).json()["post"]

        return plain
    import late

    create = late.AsyncLate(api_key=KEY, base_url=address).posts.create
    return lambda: create(**ARGUMENTS)


def second(subject: str, address: str) -> Figures:
    """What another client costs beside the call that it makes: its own part of a first call."""
    from _payload import ARGUMENTS, CREATED

    if subject == "plain":
        import httpx2

        def client() -> Any:
            made = httpx2.Client(headers=HEADERS)
            return made, lambda: made.post(f"{address}/v1/posts", json=CREATED).json()

    else:
        import late

        def client() -> Any:
            made = late.Late(api_key=KEY, base_url=address)
            return made, lambda: made.posts.create(**ARGUMENTS)

    _, call = client()
    for _ in range(WARM_UP):
        call()
    return {"cpu": min(_opened(client) for _ in range(FEW)) - _fastest(call, FEW)}


def _opened(client: Callable[[], Any]) -> float:
    began = time.process_time()
    made, call = client()
    call()
    taken = time.process_time() - began
    made.close()
    return taken


# an answer of 100 posts


def decode(subject: str, address: str) -> Figures:
    """CPU to decode the posts and to read five fields of each; `odd` where each has a value off the schema."""
    from _payload import off_schema, posts

    good, odd = posts(), off_schema()
    read = _reader(subject)
    for _ in range(3):
        read(good), read(odd)
    return {"cpu": _fastest(lambda: read(good), FEW), "odd": _fastest(lambda: read(odd), FEW)}


def live(subject: str, address: str) -> Figures:
    """Bytes that a decoded answer holds."""
    import gc
    import tracemalloc

    from _payload import posts

    content = posts()
    decoded = _decoder(subject)
    decoded(content)
    gc.collect()
    tracemalloc.start()
    kept = decoded(content)
    held, _ = tracemalloc.get_traced_memory()
    assert kept
    return {"memory": held}


def _decoder(subject: str) -> Callable[[bytes], Any]:
    if subject == "plain":
        import json

        return json.loads
    from late._decode import decode as decoded
    from late.resources import posts

    reference = posts._LIST.result or ""
    return lambda content: decoded(content, reference)


def _reader(subject: str) -> Callable[[bytes], Any]:
    decoded = _decoder(subject)

    def plain(content: bytes) -> None:
        for post in decoded(content)["posts"]:
            _ = post["_id"], post["content"], post["status"], post["scheduledFor"], post["tags"]

    def sdk(content: bytes) -> None:
        for post in decoded(content).posts:
            _ = post.id, post.content, post.status, post.scheduled_for, post.tags

    return plain if subject == "plain" else sdk


def sound(subject: str, address: str) -> Figures:
    """How often the SDK finds the answers off their documentation: never the good ones, 100 times the odd ones."""
    import late
    from _payload import ARGUMENTS, off_schema
    from late._decode import decode as decoded
    from late.resources import posts

    drifts: list[Any] = []
    client = late.Late(api_key=KEY, base_url=address, on_drift=drifts.append)
    client.posts.list(limit=100), client.posts.create(**ARGUMENTS)
    good = len(drifts)
    decoded(off_schema(), posts._LIST.result or "", lambda *found: drifts.append(found))
    return {"good": good, "odd": len(drifts) - good}


# how it is measured


def _fastest(call: Callable[[], object], times: int) -> float:
    """CPU seconds of one call, in the fastest of some batches."""
    found = []
    for _ in range(BATCHES):
        began = time.process_time()
        for _ in range(times):
            call()
        found.append((time.process_time() - began) / times)
    return min(found)


def _counted(call: Callable[[], object]) -> float:
    with _Counter() as counter:
        for _ in range(FEW):
            call()
    return counter.calls / FEW


class _Counter:
    """Counts calls of functions, Python's and C's."""

    calls = 0

    def __enter__(self) -> _Counter:
        sys.setprofile(self._seen)
        return self

    def __exit__(self, *_error: object) -> None:
        sys.setprofile(None)

    def _seen(self, _frame: object, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            self.calls += 1


def main(task: str, subject: str, address: str, core: str = "") -> None:
    if core and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {int(core)})
    print(globals()[task](subject, address))


if __name__ == "__main__":
    main(*sys.argv[1:])
