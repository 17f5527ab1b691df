"""What the server does for one key, and what came for it."""

from __future__ import annotations

import base64
import json
import time
from collections import deque
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from sdk.document import answer_example, operations, sample
from sdk.server import Answer, Request


@dataclass
class Play:
    """A script: its answers are given in order; after them, and where one says nothing, data that fits the document.

    Attributes:
        places: What stands for `${name}` in a header or a text of an answer.
        records: Each attempt, as `GET /_record` tells it.
    """

    document: str
    places: dict[str, str]
    answers: deque[dict[str, Any]] = field(default_factory=deque)
    records: list[dict[str, Any]] = field(default_factory=list)

    def next(self) -> dict[str, Any]:
        return self.answers.popleft() if self.answers else {}

    def filled(self, value: Any) -> Any:
        """Fill in the places of a text or of anything that holds texts."""
        if isinstance(value, dict):
            return {self.filled(key): self.filled(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.filled(item) for item in value]
        if isinstance(value, str) and "${" in value:
            now = time.time()
            for name, text in {**self.places, **_clock(now)}.items():
                value = value.replace(f"${{{name}}}", text)
        return value


def _clock(now: float) -> dict[str, str]:
    """`${date+2}`: in two seconds, as HTTP writes a date; `${epoch+2}` in seconds of the epoch."""
    steps = (20, 120)
    dates = {f"date+{step}": formatdate(now + step, usegmt=True) for step in steps}
    return dates | {f"epoch+{step}": str(int(now) + step) for step in steps}


def answer_of(play: Play, given: dict[str, Any], operation: str | None) -> Answer:
    """An answer as a script says it; see the suite's README."""
    told = play.filled(given)
    body: Any = b""
    status = told.get("status", 200)
    if "json" in told:
        body = told["json"]
    elif "text" in told:
        body = told["text"]
    elif operation in operations() and "status" not in told:
        status, body = _fitting(operation)
    media = told.get("type") or ("application/json" if "json" in told else None)
    return Answer(
        json.dumps(body) if "json" in told else body,
        status,
        {str(name): str(value) for name, value in told.get("headers", {}).items()},
        told.get("delay", 0.0),
        told.get("lose", ""),
        told.get("cut"),
        told.get("drip", 0.0),
        [each.encode() for each in told["chunks"]] if "chunks" in told else None,
        told.get("gzip", False),
        told["raw"].encode("latin-1") if "raw" in told else None,
        media,
    )


def _fitting(operation: str) -> tuple[int, Any]:
    """The first success that the document has, with its example or a value of its schema."""
    found = operations()[operation]
    status, schema = found.success[0]
    if schema is None:
        return status, b""
    return status, next(answer_example(found, status), None) or sample(schema)


def record_of(request: Request, operation: str | None, problems: list[str], origin: str) -> dict[str, Any]:
    return {
        "method": request.method,
        "path": request.path,
        "query": request.raw_query,
        "headers": request.headers,
        "body": base64.b64encode(request.body).decode(),
        "connection": request.connection,
        "whole": request.whole,
        "operation": operation,
        "problems": problems,
        "origin": origin,
    }
