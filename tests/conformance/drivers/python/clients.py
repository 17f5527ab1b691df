"""Clients as a scenario asks for them, by the neutral names of options."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2

DRIFT = ("operation", "path", "expected", "found")
CALL = {"headers": "extra_headers", "query": "extra_query", "body": "extra_body"}
"""Options of a call that Python calls otherwise."""


@dataclass
class Noted:
    """What a client's listeners heard, since the last step."""

    drift: list[dict[str, Any]] = field(default_factory=list)
    hooks: list[str] = field(default_factory=list)
    sent: list[dict[str, Any]] = field(default_factory=list)


def client_of(api: str, kind: str, options: dict[str, Any], noted: Noted) -> tuple[Any, Any]:
    """Make a client and, where the scenario wants it, the test double that answers it."""
    module = importlib.import_module(api)
    name = api.capitalize() if kind == "sync" else f"Async{api.capitalize()}"
    given = {key: value for key, value in options.items() if value != "$unset"}
    pace = given.pop("pace", 1.0)
    script = given.pop("double", None)
    spoken = spelled(given, kind, noted)
    if script is None:
        return getattr(module, name)(**spoken).with_options(pace=pace), None
    double = importlib.import_module(f"{api}.testing").Fake()
    for answer in script:
        given = dict(answer)
        getattr(double, given.pop("do", "reply"))(given.pop("operation"), **given)
    spoken.pop("base_url")
    spoken.pop("api_key", None)
    return double.client(getattr(module, name), **spoken), double


def spelled(options: dict[str, Any], kind: str, noted: Noted) -> dict[str, Any]:
    """Options as Python takes them."""
    found: dict[str, Any] = {}
    for name, value in options.items():
        if isinstance(value, dict) and "ask" in value:
            found[name] = _asked(list(value["ask"]))
        elif name == "on_drift":
            found[name] = lambda drift: noted.drift.append({key: str(getattr(drift, key)) for key in DRIFT})
        elif name == "hooks":
            found |= _hooks(value, noted)
        elif name == "http_client":
            found[name] = _http(value, kind, noted)
        else:
            found[name] = value
    return found


def options_of(options: dict[str, Any]) -> dict[str, Any]:
    """Options of a call as Python takes them."""
    return {CALL.get(name, name): value for name, value in options.items()}


def _asked(values: list[str]) -> Callable[[], str]:
    return lambda: values.pop(0) if len(values) > 1 else values[0]


def _hooks(headers: dict[str, str], noted: Noted) -> dict[str, Any]:
    def on_request(request: httpx2.Request) -> None:
        request.headers.update(headers)
        noted.hooks.append(f"request {request.method}")

    def on_response(reply: Any) -> None:
        noted.hooks.append(f"response {reply.status}")

    return {"on_request": on_request, "on_response": on_response}


def _http(how: str, kind: str, noted: Noted) -> Any:
    """An HTTP client of the user: "own" marks what it sends, "inline" answers `{}` without a network."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        noted.sent.append({"method": request.method, "url": str(request.url), "headers": dict(request.headers)})
        return httpx2.Response(200, json={})

    made = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    if how == "own":
        return made(headers={"X-Own": "yes"})
    return made(transport=httpx2.MockTransport(answer))
