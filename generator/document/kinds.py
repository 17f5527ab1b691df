"""What a file is that is no OpenAPI document but is often taken for one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

Said = tuple[str, str, str]
"""What, why, mend."""

_TEXTS: tuple[tuple[re.Pattern[str], Said], ...] = (
    (
        re.compile(r"\s*<[!?A-Za-z]"),
        (
            "The file holds HTML or XML.",
            "It is perhaps the page that shows a document.",
            "Download the YAML or JSON itself.",
        ),
    ),
    (
        re.compile(r"version https://git-lfs"),
        (
            "The file is a pointer of Git LFS.",
            "It says where the document is, and does not hold it.",
            "Run `git lfs pull`.",
        ),
    ),
    (
        re.compile(r"40\d: [A-Z][A-Za-z ]+\s*\Z"),
        (
            "The file holds what a server said instead of the document.",
            "The address was wrong, or not for everyone.",
            "Download it again.",
        ),
    ),
    (
        re.compile(r"#%RAML"),
        ("This is a RAML document.", "It describes an API in other words.", "Convert it to OpenAPI first."),
    ),
)


def _postman(root: dict[str, Any]) -> bool:
    info = root.get("info")
    return isinstance(info, dict) and ("_postman_id" in info or "getpostman.com" in str(info.get("schema")))


_CONVERT = "Export or convert it to OpenAPI first."
_MAPPINGS: tuple[tuple[Callable[[dict[str, Any]], bool], str, str, str], ...] = (
    (
        lambda root: "asyncapi" in root,
        "an AsyncAPI document",
        "It describes messages, and no requests.",
        "Name the OpenAPI document.",
    ),
    (
        lambda root: "arazzo" in root,
        "an Arazzo document",
        "It describes workflows over an API.",
        "Name the OpenAPI document that it speaks of.",
    ),
    (
        lambda root: "overlay" in root,
        "an overlay",
        "It changes a document.",
        "Name the document with `--spec`, and this file with `--overlay`.",
    ),
    (_postman, "a Postman collection", "It holds requests, and not what an API promises.", _CONVERT),
    (
        lambda root: "swaggerVersion" in root,
        "a Swagger 1 document",
        "It came before OpenAPI 3 and names its parts otherwise.",
        "Convert it first.",
    ),
    (
        lambda root: str(root.get("kind")).startswith("discovery#"),
        "a Google Discovery document",
        "It describes an API in other words.",
        _CONVERT,
    ),
    (
        lambda root: "$schema" in root,
        "a JSON Schema",
        "It describes values, and no requests.",
        "Name the OpenAPI document that uses it.",
    ),
)


def of_text(text: str) -> Said | None:
    return next((said for form, said in _TEXTS if form.match(text)), None)


def of_mapping(root: dict[str, Any]) -> Said:
    found = next(((f"This is {name}.", why, mend) for test, name, why, mend in _MAPPINGS if test(root)), None)
    return found or ("The document has no `openapi`.", "", "Begin it with `openapi: 3.1.0`.")
