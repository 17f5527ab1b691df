"""What a driver is given: the calls of all scenarios as source of its language, and the scenarios as jobs."""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from conformance.scenarios import HERE, KEY, Scenario, Step

from generator.languages import LANGUAGES
from generator.model import Api
from generator.pipeline import compile_api, print_sdk

ROOT = HERE.parents[1]
DOCUMENTS = {
    "late": (ROOT / "spec" / "openapi.yaml", ROOT / "spec" / "sdk.yaml"),
    "rest": (HERE / "documents" / "rest.yaml", HERE / "documents" / "rest.sdk.yaml"),
}
PACE = 0.02
"""Waits before a retry are this much of what they are."""


@cache
def api(name: str) -> Api:
    spec, config = DOCUMENTS[name]
    compiled = compile_api(spec, config)
    assert compiled.api is not None, compiled.problems
    return compiled.api


def calls(language: str, scenarios: Sequence[Scenario]) -> dict[str, str]:
    """Each call of the scenarios, by the key of its step, as an expression of the language."""
    spell = {name: LANGUAGES[language].spell(api(name)) for name in DOCUMENTS}
    return {
        key_of(scenario, index): spell[scenario.api](step.call, step.values)
        for scenario in scenarios
        for index, step in enumerate(scenario.steps)
        if step.call and step.do == "call"
    }


def key_of(scenario: Scenario, index: int) -> str:
    return f"{scenario.id}/{index}"


def job(scenario: Scenario, server: Mapping[str, str], run: str, language: str) -> dict[str, Any]:
    """A scenario as its driver gets it: a client's options, then what is done."""
    base = f"{server['url']}/~{run}--{scenario.id}"
    defaults = {"base_url": base, "pace": PACE, **({"api_key": KEY} if scenario.api == "late" else {})}
    places = {"${server}": base, "${other}": f"{server['other']}/~{run}--{scenario.id}", "${closed}": server["closed"]}
    clients = {
        name: _filled(_client({**defaults, **options}, scenario, language), places)
        for name, options in scenario.clients.items()
    }
    steps = [
        {**_step(step, scenario, language), "key": key_of(scenario, index)} for index, step in enumerate(scenario.steps)
    ]
    return {"id": scenario.id, "api": scenario.api, "clients": clients, "steps": _filled(steps, places)}


def _client(options: dict[str, Any], scenario: Scenario, language: str) -> dict[str, Any]:
    """A client's options; the script of a test double names operations as the language does."""
    if "double" not in options:
        return options
    names = spoken(scenario.api, language)
    return {**options, "double": [{**each, "operation": names[each["operation"]]} for each in options["double"]]}


def _step(step: Step, scenario: Scenario, language: str) -> dict[str, Any]:
    given: dict[str, Any] = {"do": step.do, "take": step.take, "of": step.of, "options": dict(step.options)}
    if step.change is not None:
        given["change"] = dict(step.change)
    if step.give_up is not None:
        given["give_up"] = step.give_up
    if step.do != "call":
        given["with"] = _signed(dict(step.values), api(scenario.api)) if step.do == "unwrap" else dict(step.values)
        given["operation"] = step.call and spoken(scenario.api, language)[step.call]
    return given


def _signed(given: dict[str, Any], api: Api) -> dict[str, Any]:
    """A delivery with its headers: `sign` is the secret, `signed_body` what was signed where it is not the body."""
    webhooks, key = api.webhooks, given.pop("sign")
    assert webhooks is not None
    body = given.pop("signed_body", given["body"]).encode()
    signature = hmac.digest(key.encode(), body, webhooks.algorithm).hex()[: given.pop("cut", None)]
    name, text = given.pop("header", webhooks.header), given.pop("prefix", "") + signature
    return {"headers": {name: text}, **given}


@cache
def spoken(name: str, language: str) -> dict[str, str]:
    """What a language calls each operation: `posts.create`."""
    return {each.operation.id: ".".join(each.parts) for each in LANGUAGES[language].methods(api(name))}


def _filled(value: Any, places: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(inner, places) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(item, places) for item in value]
    if isinstance(value, str):
        for name, text in places.items():
            value = value.replace(name, text)
    return value


@cache
def printed(name: str, language: str) -> tuple[tuple[str, str], ...]:
    """The SDK of a document: path and text of each file."""
    return tuple(print_sdk(api(name), language).items())


def package_of(name: str, language: str, folder: Path) -> Path:
    """Print the SDK of a document into a folder, for documents that have none in the project."""
    for path, text in printed(name, language):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder
