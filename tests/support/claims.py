"""What the README of the Late SDK claims in prose, tried on its test double. Run with the folder of the package."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Callable
from typing import Any


def attempts(late: Any, fake: Any, script: Callable[[str], None], operation: str, call: Callable[[], object]) -> int:
    """How many requests a call sends when the first one goes wrong."""
    fake.calls.clear()
    script(operation)
    with contextlib.suppress(late.APIError):
        call()
    return len(fake.calls)


def main(folder: str) -> None:
    sys.path.insert(0, folder)
    for name in [name for name in os.environ if name.startswith("LATE_")]:
        del os.environ[name]
    late = importlib.import_module("late")
    fake = importlib.import_module("late.testing").Fake()
    client = fake.client(late.Late)

    def create(**options: Any) -> object:
        return client.posts.create(content="x", **options)

    def get() -> object:
        return client.posts.get("1")

    def fails(status: int) -> Callable[[str], None]:
        return lambda name: fake.reply(name, {"error": "x"}, status=status)

    table = [
        (fake.refuse, 2, 2, 2),
        (fake.lose, 2, 1, 2),
        (fake.time_out, 2, 1, 2),
        (fails(429), 2, 2, 2),
        (fails(503), 2, 1, 2),
        (fails(500), 2, 1, 2),
        (fails(400), 1, 1, 1),
    ]
    for script, of_get, of_post, of_keyed in table:
        assert attempts(late, fake, script, "posts.get", get) == of_get
        assert attempts(late, fake, script, "posts.create", create) == of_post
        assert attempts(late, fake, script, "posts.create", lambda: create(idempotency_key="k")) == of_keyed
    assert (
        raised(lambda: client.posts.create(scheduled_for=importlib.import_module("datetime").datetime(2026, 1, 1)))
        is ValueError
    )
    assert raised(lambda: client.posts.bulk_upload(file="rows.csv")) is TypeError
    assert raised(lambda: late.Late().posts.get("1")) is late.MissingCredentialsError
    fake.reply("posts.get", {"error": "x"}, status=429, headers={"Retry-After": "61"})
    assert raised(get) is late.RateLimitError
    fake.reply("posts.get", {"post": {"status": "brand_new", "scheduledFor": "soon", "unheard": 1}})
    assert get().status == "brand_new"  # type: ignore[attr-defined]
    assert "secret" not in repr(late.Late(api_key="secret"))


def raised(call: Callable[[], object]) -> type[BaseException] | None:
    try:
        call()
    except Exception as error:
        return type(error)
    return None


if __name__ == "__main__":
    main(sys.argv[1])
