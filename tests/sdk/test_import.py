"""What `import late` loads, what it exports, what its errors and reprs hold."""

from __future__ import annotations

import ast
import importlib
import json
import os
import pickle
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HEAVY = (
    "httpx2",
    "httpcore2",
    "msgspec",
    "asyncio",
    "ssl",
    "anyio",
    "json",
    "logging",
    "email",
    "dataclasses",
    "inspect",
)
"""What nobody pays for before it is used."""


def loaded(package: Path, program: str) -> set[str]:
    """The modules that a program loads in a fresh process, besides those of the interpreter."""
    script = f"import sys; before = set(sys.modules)\n{program}\nprint(*sorted(set(sys.modules) - before))"
    run = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(package.parent)!r})\n{script}"],
        capture_output=True,
        text=True,
        timeout=60,
        env={key: value for key, value in os.environ.items() if not key.startswith("LATE_")},
    )
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "program",
    [
        "import late",
        "from late import Late, AsyncLate, omit",
        "from late import Late; client = Late(api_key='k'); client.posts; client.gmb.reviews; repr(client)",
        "import late; late.Late(api_key='k').with_options(timeout=1).posts",
        "from late.errors import APIError, RateLimitError",
        "import late.models, late.types, late.resources",
    ],
)
def test_nothing_heavy_is_loaded(package: Path, program: str) -> None:
    found = loaded(package, program)
    assert {name for name in found if name.partition(".")[0] in HEAVY} == set()
    models = {name for name in found if name.startswith(("late.models.", "late.types."))}
    assert models == set()


def test_a_resource_loads_no_other(package: Path) -> None:
    found = loaded(package, "import late; late.Late(api_key='k').posts")
    assert {name for name in found if name.startswith("late.resources.")} == {"late.resources.posts"}


def test_a_call_loads_only_the_models_that_it_needs(package: Path) -> None:
    program = "from late import Late; from late.testing import Fake; Fake().client(Late).users.list()"
    found = {name for name in loaded(package, program) if name.startswith("late.models.")}
    assert "late.models.users" in found
    assert not found & {"late.models.posts", "late.models.analytics", "late.models.webhooks"}


PUBLIC = ("late", "late.models", "late.types", "late.errors", "late.webhooks", "late.testing")


@pytest.mark.parametrize("name", PUBLIC)
def test_every_exported_name_resolves(name: str) -> None:
    module = importlib.import_module(name)
    exported = getattr(module, "__all__", ())
    assert len(set(exported)) == len(exported)
    for each in {*exported, *dir(module)}:
        assert getattr(module, each, module) is not module, each
    assert set(exported) <= set(dir(module))


@pytest.mark.parametrize("name", ["late", "late.models", "late.types"])
def test_lazy_packages_say_what_they_do_not_have(name: str) -> None:
    module = importlib.import_module(name)
    with pytest.raises(AttributeError, match=f"{name}.*no_such_name"):
        _ = module.no_such_name
    with pytest.raises(ImportError):
        exec(f"from {name} import no_such_name")


def test_lazy_names_are_the_names_of_their_modules() -> None:
    import late
    from late import errors, models
    from late._client import Late
    from late.models.posts import Post

    assert late.Late is Late
    assert models.Post is late.models.Post is Post
    assert late.APIError is errors.APIError
    assert isinstance(late.__version__, str)


@pytest.mark.parametrize("name", ["late", "late.models", "late.types"])
def test_the_star_import_works(name: str) -> None:
    scope: dict[str, Any] = {}
    exec(f"from {name} import *", scope)
    exported = importlib.import_module(name).__all__
    assert {name for name in exported if not name.startswith("__")} <= scope.keys()
    assert len(exported) > 20


@pytest.mark.parametrize("name", ["models", "types"])
def test_the_stub_lists_what_the_index_does(name: str, package: Path) -> None:
    stub = ast.parse((package / name / "__init__.pyi").read_text("utf-8"))
    said = {alias.asname: item.module for item in stub.body if isinstance(item, ast.ImportFrom) for alias in item.names}
    index = importlib.import_module(f"late.{name}._index").MODULES
    assert {name: f".{module}" for name, module in said.items()} == index


def test_every_module_imports_alone(package: Path) -> None:
    """In any order: no module needs another to be imported first."""
    import late

    names = [module.name for module in pkgutil.walk_packages(late.__path__, "late.")]
    program = f"""
import importlib, sys
for name in {names!r}:
    for loaded in [m for m in sys.modules if m == "late" or m.startswith("late.")]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""
    loaded(package, program)


def test_every_annotation_of_a_model_resolves() -> None:
    from typing import get_type_hints

    import late.models
    from late._model import Model

    kinds = [getattr(late.models, name) for name in late.models.__all__]
    models = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Model)]
    assert len(models) > 300
    for model in models:
        assert get_type_hints(model).keys() >= set(model.__struct_fields__)


def errors() -> list[Any]:
    """One error of each class."""
    import httpx2
    import late
    from late._response import RawResponse

    headers = httpx2.Headers({"X-Request-Id": "r1", "X-RateLimit-Limit": "5", "Set-Cookie": "a=b"})
    reply: Any = RawResponse("posts.get", 429, headers, json.dumps({"error": ["e"]}).encode(), 2)
    kinds = [getattr(late, name) for name in late.__all__ if name.endswith("Error")]
    assert len(kinds) >= 15
    return [kind("said", response=reply) for kind in kinds] + [kind("said", operation="a.b") for kind in kinds]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_error_can_be_pickled(protocol: int) -> None:
    import copy

    for error in errors():
        error.__cause__ = ValueError("cause")
        for twin in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
            assert type(twin) is type(error)
            assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)
            assert (twin.status, twin.body, twin.attempts) == (error.status, error.body, error.attempts)
            assert dict(twin.headers) == dict(error.headers)
            assert (twin.request_id, twin.rate_limit) == (error.request_id, error.rate_limit)


def test_an_error_crosses_a_process(package: Path) -> None:
    program = """
import concurrent.futures, late
def fail():
    from late import Late
    from late.testing import Fake
    fake = Fake()
    fake.reply("posts.get", {"error": "gone"}, status=404)
    fake.client(Late).posts.get("p1")
if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(fail).result()
        except late.NotFoundError as error:
            print(error.status, error.body["error"])
"""
    env = {**os.environ, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, "-c", program.replace("def fail", "def fail")],
        capture_output=True,
        text=True,
        env=env,
        timeout=60,
    )
    assert run.stdout.split() == ["404", "gone"], run.stderr


def test_models_can_be_copied_compared_and_pickled() -> None:
    import copy

    from late import models

    post = models.Post(id="p1", status="draft", tags=["a"])
    assert pickle.loads(pickle.dumps(post)) == post == copy.deepcopy(post)
    assert repr(post) == "Post(id='p1', tags=['a'], status='draft')" or "id='p1'" in repr(post)
    assert "None" not in repr(post)


@pytest.mark.parametrize("kind", ["Late", "AsyncLate"])
def test_no_repr_has_a_secret(kind: str) -> None:
    import late

    given = {"api_key": "sk_secret", "connect_token": "ct_secret", "webhook_secret": "wh_secret"}
    client = getattr(late, kind)(**given, headers={"X-Api": "hd_secret"}, query={"q": "qu_secret"})
    seen: set[int] = set()
    waiting: list[Any] = [client, client.with_options(api_key="sk_secret")]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or not type(thing).__module__.startswith("late"):
            continue
        seen.add(id(thing))
        assert "secret" not in repr(thing).replace("webhook_secret", ""), type(thing)
        waiting += list(getattr(thing, "__dict__", {}).values())
        waiting += [getattr(thing, name, None) for name in getattr(type(thing), "__slots__", ())]
    assert len(seen) >= 4


@pytest.mark.parametrize("kind", ["Late", "AsyncLate"])
def test_no_client_is_pickled_or_copied(kind: str) -> None:
    import copy

    import late

    client = getattr(late, kind)(api_key="k")
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"with_options|pickled"):
            attempt(client)
    for attempt in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="pickled"):
            attempt(client.posts)
