"""SDKs made of a few lines of YAML, imported, and called without a network."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

import httpx2

from support.cases import made, write

_HEAD = """\
openapi: 3.1.0
info: {title: Tested, version: 1.0.0}
servers: [{url: 'https://api.test/v1'}]
"""

Answer = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]


def answer(body: Any = None, status: int = 200, **headers: str) -> httpx2.Response:
    """An answer with a JSON body."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(status, headers={"content-type": "application/json", **given}, content=json.dumps(body))


class Sent(list[httpx2.Request]):
    """The requests that were sent, in their order."""

    @property
    def last(self) -> httpx2.Request:
        return self[-1]

    @property
    def json(self) -> Any:
        """The body of the last one."""
        return json.loads(self.last.content)

    @property
    def query(self) -> str:
        return self.last.url.query.decode()


class Sdk:
    """An imported SDK; `client` calls its methods against prepared answers."""

    def __init__(self, package: ModuleType, modules: list[str]) -> None:
        self.package, self._modules = package, modules
        self.sent = Sent()

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.package.__name__}.{name}")

    def import_all(self) -> None:
        for name in self._modules:
            importlib.import_module(name)

    def loaded(self, name: str) -> bool:
        return f"{self.package.__name__}.{name}" in sys.modules

    def model(self, name: str) -> Any:
        return getattr(self.module("models"), name)

    def client(self, *answers: Answer, **options: Any) -> Any:
        """A client that gets these answers one after another, the last one again and again."""
        http = httpx2.Client(transport=httpx2.MockTransport(self._handler(answers)))
        return self.package.Tested(http_client=http, **{"max_retries": 0, **options})

    def run(self, use: Callable[[Any], Coroutine[Any, Any, Any]], *answers: Answer, **options: Any) -> Any:
        """What a coroutine makes of an async client."""

        async def main() -> Any:
            http = httpx2.AsyncClient(transport=httpx2.MockTransport(self._handler(answers)))
            async with self.package.AsyncTested(http_client=http, **{"max_retries": 0, **options}) as client:
                return await use(client)

        return asyncio.run(main())

    def _handler(self, answers: tuple[Answer, ...]) -> Callable[[httpx2.Request], httpx2.Response]:
        left = list(answers or (answer({}),))

        def handle(request: httpx2.Request) -> httpx2.Response:
            request.read()
            self.sent.append(request)
            found = left.pop(0) if len(left) > 1 else left[0]
            if isinstance(found, Exception):
                raise found
            return found(request) if callable(found) else _copy(found)

        return handle


def _copy(response: httpx2.Response) -> httpx2.Response:
    return httpx2.Response(response.status_code, headers=response.headers, content=response.content)


class Builder:
    """Compiles a document, imports what comes out, and forgets it again; one SDK for each test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, document: str, settings: str = "") -> Sdk:
        document, settings = dedent(document).lstrip("\n"), dedent(settings)
        spec = self._folder / ("openapi.json" if document.startswith("{") else "openapi.yaml")
        config = self._folder / "sdk.yaml"
        spec.write_text(document if document.startswith(("openapi:", "{")) else _HEAD + document, encoding="utf-8")
        if settings:
            config.write_text(settings, encoding="utf-8")
        files = made.__wrapped__(spec, config if settings else None).files
        assert "tested" not in sys.modules, "one SDK for each test"
        write({path: text for path, text in files.items() if path.endswith(".py")}, self._folder)
        sys.path.insert(0, str(self._folder))
        importlib.invalidate_caches()
        modules = [path.removesuffix(".py").replace("/", ".") for path in files if path.endswith(".py")]
        return Sdk(importlib.import_module("tested"), modules)

    def forget(self) -> None:
        if str(self._folder) in sys.path:
            sys.path.remove(str(self._folder))
        for name in [name for name in sys.modules if name.split(".")[0] == "tested"]:
            del sys.modules[name]
