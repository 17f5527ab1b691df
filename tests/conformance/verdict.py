"""What a scenario expected beside what came of it: the outcome of each step, and what arrived at the server."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

from conformance.match import misses
from conformance.program import PACE, spoken
from conformance.scenarios import KEY, Scenario, Step

EARLY = 0.004
"""Seconds by which two clocks may differ."""
LATE = 3.0
"""Seconds that a busy machine may add."""
_WAIT = re.compile(r"again in (\d+\.\d+) s$")


def problems_of(story: Scenario, outcome: Any, came: Mapping[str, Any], language: str) -> list[str]:
    """All that is wrong; nothing where the scenario holds."""
    if outcome is None:
        return ["the driver told nothing of it"]
    found = [
        f"step {index + 1}: {problem}" if len(story.steps) > 1 else problem
        for index, (step, told) in enumerate(zip(story.steps, outcome["steps"], strict=True))
        for problem in _of_step(step, told, story, language)
    ]
    return (
        found + list(_of_records(story, came["records"])) + ([f"{came['left']} answers left"] if came["left"] else [])
    )


def _of_step(step: Step, told: dict[str, Any], story: Scenario, language: str) -> Iterator[str]:
    error = told.get("error")
    expected = dict(step.expect)
    if error is not None and "error" not in expected:
        yield f"{error['class']}: {error['text']}"
        return
    if error is None and "error" in expected:
        yield f"no error, expected {expected['error'].get('class')}; found {json.dumps(told.get('value'))[:200]}"
    if step.take == "whole":
        yield from misses(expected.pop("value"), told.get("value"), "value", exact=True)
    for operation in _operations(expected):
        operation["operation"] = spoken(story.api, language)[operation["operation"]]
    waits = [float(found[1]) for found in map(_WAIT.search, told["logs"]) if found]
    yield from misses(expected, {**told, "waits": waits})
    yield from _always(error, told)


def _operations(expected: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The parts of an expectation that name an operation: the document's id stands for the language's name."""
    for key in ("error", "raw"):
        if isinstance(expected.get(key), dict) and isinstance(expected[key].get("operation"), str):
            expected[key] = dict(expected[key])
            yield expected[key]
    for key in ("drift", "calls"):
        if isinstance(expected.get(key), list):
            expected[key] = [dict(item) for item in expected[key]]
            yield from (item for item in expected[key] if isinstance(item.get("operation"), str))


def _always(error: Any, told: dict[str, Any]) -> Iterator[str]:
    """What holds in every scenario."""
    if any(KEY in text or "hush-" in text for text in told["said"]):
        yield "a secret is said"
    if error is not None:
        if error.get("copied") is False:
            yield f"{error['class']} does not survive a copy"
        if error["class"] not in ("ArgumentError", "StateError") and "APIError" not in error["is"]:
            yield f"{error['class']} leaks"
        if "\n" in error["text"]:
            yield f"{error['class']} is not one line"


# what arrived


def _of_records(story: Scenario, records: list[dict[str, Any]]) -> Iterator[str]:
    expected = story.requests
    count = _count(story)
    if len(records) != count:
        yield f"{len(records)} requests, expected {count}: {[(r['method'], r['path']) for r in records]}"
    for index, record in enumerate(records):
        wanted = expected[index] if expected is not None and index < len(expected) else {}
        before = records[index - 1] if index else None
        for problem in _of_record(dict(wanted), record, before, story):
            yield f"request {index + 1}: {problem}"
    connections = len({record.get("connection") for record in records})
    if story.connections is not None and connections > story.connections:
        yield f"{connections} connections, expected {story.connections} at most"
    if story.alike and len({json.dumps(_bare(record)) for record in records}) != 1:
        yield f"the requests differ: {[_bare(record) for record in records]}"


def _count(story: Scenario) -> int:
    if story.reached is not None:
        return story.reached
    if story.requests is not None:
        return len(story.requests)
    return len(story.answers) or sum(step.do in ("call", "request") for step in story.steps)


def _bare(record: dict[str, Any]) -> dict[str, Any]:
    return {key: record.get(key) for key in ("method", "query", "headers", "body")}


def _of_record(wanted: dict[str, Any], record: dict[str, Any], before: Any, story: Scenario) -> Iterator[str]:
    invalid = wanted.pop("invalid", None)
    if "problems" in record:
        if not record["problems"] and invalid:
            yield f"expected to be refused by the document: {invalid}"
        elif invalid is None:
            yield from record["problems"]
        elif not any(invalid in problem for problem in record["problems"]):
            yield f"expected {invalid}, found {record['problems']}"
        called = {step.call for step in story.steps if step.call}
        if record["operation"] not in {*called, None} and called and "operation" not in wanted:
            yield f"the operation {record['operation']} was called"
    if "wait" in wanted or "most_wait" in wanted:
        pace = next(iter(story.clients.values())).get("pace", PACE)
        yield from _of_wait(wanted.pop("wait", 0.0) * pace, wanted.pop("most_wait", None), pace, record, before)
    yield from misses(wanted, _shown(record, wanted))


def _of_wait(least: float, most: float | None, pace: float, record: dict[str, Any], before: Any) -> Iterator[str]:
    """Compare a wait, as it was at the client's pace."""
    waited = record["at"] - (before.get("answered") or before["at"])
    if waited < least - EARLY:
        yield f"after {waited:.3f} s, expected {least:.3f} at least"
    if most is not None and waited > most * pace + LATE:
        yield f"after {waited:.3f} s, expected {most * pace:.3f} at most"


def _shown(record: dict[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """A request as scenarios speak of it."""
    shown = {key: record.get(key) for key in ("method", "path", "origin", "operation", "whole")}
    body = base64.b64decode(record.get("body", ""))
    headers = {name.lower(): value for name, value in record.get("headers", [])}
    if isinstance(wanted.get("headers"), dict):
        shown["headers"] = {name: headers.get(name.lower()) for name in wanted["headers"]}
    shown["query"] = record.get("query", "")
    if isinstance(wanted.get("query"), dict):
        pairs = parse_qsl(record.get("query", ""), keep_blank_values=True)
        names = {name for name, _ in pairs}
        found = {name: [value for key, value in pairs if key == name] for name in names}
        shown["query"] = {name: values if len(values) > 1 else values[0] for name, values in found.items()}
        if surplus := names - wanted["query"].keys():
            shown["query"] = f"with {sorted(surplus)}"
    if "json" in wanted:
        shown["json"] = json.loads(body)
    if "text" in wanted:
        shown["text"] = body.decode("utf-8", "replace")
    shown["size"] = len(body)
    if "parts" in wanted:
        shown["parts"] = _parts(headers["content-type"], body)
    return shown


def _parts(media: str, body: bytes) -> dict[str, Any]:
    """The parts of a multipart body by name, read by the standard library."""
    message = message_from_bytes(f"Content-Type: {media}\r\n\r\n".encode() + body)
    found: dict[str, Any] = {}
    for part in message.get_payload():
        content = part.get_payload(decode=True)
        told = {"name": part.get_filename(), "type": part.get_content_type(), "size": len(content)}
        found[str(part.get_param("name", header="content-disposition"))] = told | {
            "text": content.decode("utf-8", "replace")
        }
    return found
