"""Runs blocks of an SDK's documentation, each on its own, against a server that answers as the SDK's test double does.

    python run_blocks.py FOLDER PACKAGE < {"setup": ..., "blocks": [[where, code], ...]}

FOLDER holds the package; the working folder is written to. Prints {"failed": [...], "called": [...], "silent": [...]}: what raised,
the operations that were asked for, and the blocks that sent nothing.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import pkgutil
import re
import sys
import threading
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Api:
    """The operations of a package, answered by its test double."""

    def __init__(self, package: str) -> None:
        self.calls: list[str] = []
        self.strange: list[str] = []
        self._fake = importlib.import_module(f"{package}.testing").Fake()
        kind = importlib.import_module(f"{package}._operation").Operation
        resources = importlib.import_module(f"{package}.resources")
        modules = [
            importlib.import_module(f"{package}.resources.{found.name}")
            for found in pkgutil.iter_modules(resources.__path__)
        ]
        operations = [value for module in modules for value in vars(module).values() if isinstance(value, kind)]
        self._routes = [(op, re.compile(re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(op.path)))) for op in operations]
        self._routes.sort(key=lambda route: route[0].path.count("{"))

    def answer(self, method: str, target: str, content: bytes) -> tuple[int, dict[str, str], bytes]:
        import httpx2

        path = target.partition("?")[0]
        op = next((op for op, pattern in self._routes if op.method == method and pattern.fullmatch(path)), None)
        if op is None:
            self.strange.append(f"{method} {target}")
            return 404, {}, b"{}"
        self.calls.append(op.name)
        request = httpx2.Request(method, f"http://fake.test{target}", content=content, extensions={"operation": op})
        response = self._fake._answer(request)
        return response.status_code, {"Content-Type": response.headers.get("content-type", "")}, response.content


def serve(api: Api) -> str:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _do(self) -> None:
            status, headers, content = api.answer(self.command, self.path, self._body())
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _do

        def _body(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            found = b""
            while size := int(self.rfile.readline(), 16):
                found += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return found

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def prepare(package: str, base_url: str) -> Any:
    """The environment that the documentation speaks of; gives what signs a webhook, if the API has any."""
    api = importlib.import_module(f"{package}._api")
    settings = importlib.import_module(f"{package}._settings")
    for variable in settings.credential_variables().values():
        os.environ[variable] = "secret"
    os.environ[api.BASE_URL_VARIABLE] = base_url
    if api.WEBHOOK is None:
        return None
    os.environ[api.WEBHOOK.variable] = "secret"
    return importlib.import_module(f"{package}.testing").signed_webhook


def run(setup: str, code: str, where: str, sign: Any) -> None:
    for name in re.findall(r'Path\("([\w.-]+)"\)', code):
        Path(name).write_bytes(b"content")
    space: dict[str, Any] = {"__name__": "__example__"}
    exec(compile(setup, "setup", "exec"), space)
    exec(compile(code, where, "exec"), space)
    for name, value in list(space.items()):
        if name.startswith("test_"):
            value()
    if "receive" in space:
        body, headers = sign({"event": "nothing.known"}, "secret")
        assert space["receive"](body, headers) == 204
        assert space["receive"](body + b" ", headers) == 400


def main(folder: str, package: str) -> None:
    given = json.load(sys.stdin)
    sys.path.insert(0, folder)
    api = Api(package)
    sign = prepare(package, serve(api))
    failed, silent = [], []
    for where, code in given["blocks"]:
        before = len(api.calls)
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                run(given["setup"], code, where, sign)
        except Exception:
            failed.append(f"{where}\n{code}\n{traceback.format_exc(limit=-3)}")
        if len(api.calls) == before:
            silent.append(where)
    failed += [f"no operation for {what}" for what in api.strange]
    sys.stdout.write(json.dumps({"failed": failed, "called": sorted(set(api.calls)), "silent": silent}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
