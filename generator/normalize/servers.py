"""Where the API is: servers, their variables, and operations that have one of their own (OpenAPI 3.1, section 4.8.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..document import Document
from ..model import Server, Words
from ..naming import snake, words
from ..settings import Settings
from . import keywords
from .raw import Raw

_LONGEST = 2000
MOST_VALUES = 24
"""Of an enumerated server variable, that each become an environment."""
_DROPPED = {"server", "environment", "url", "api", "the", "main", "endpoint"}


def servers(document: Document, settings: Settings) -> tuple[Server, ...]:
    """Every server that is complete; one for each value where a variable is enumerated."""
    pinned = {url: name for name, url in settings.environments.items()}
    found: dict[str, Server] = {}
    for server in _stated(document.root):
        text, several = keywords.text(server.get("description")), _values(server)
        for value, url in several:
            name = _server_name(text, len(found))
            if value and len(several) > 1:
                name = words(value) if snake(words(value)) not in found else (*name, *words(value))
            elif server["url"] in pinned:
                name = words(pinned[server["url"]])
            name = name if snake(name) not in found else ("server", str(len(found) + 1))
            if url not in {known.url for known in found.values()}:
                found[snake(name)] = Server(name, url, text)
    return tuple(found.values())


def own_server(document: Document, raw: Raw) -> str | None:
    """The server of an operation or its path, where it is none of the document's."""
    stated = next((list(_stated(holder)) for holder in (raw.spec, raw.item) if holder.get("servers")), [])
    urls = [url for server in stated for _, url in _values(server)]
    known = {url for server in _stated(document.root) for _, url in _values(server)}
    return urls[0] if urls and not known & set(urls) else None


def is_complete(server: Mapping[str, Any]) -> bool:
    """Whether a server can be called without a word of the user."""
    return isinstance(server.get("url"), str) and bool(_values(server))


def _stated(holder: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    listed = holder.get("servers")
    for server in listed if isinstance(listed, list) else ():
        if isinstance(server, dict) and isinstance(server.get("url"), str):
            yield server


def _values(server: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Each value of the one variable that is enumerated, the default first, with the URL; "" where there is none."""
    stated = server.get("variables")
    variables = {
        name: item for name, item in (stated if isinstance(stated, dict) else {}).items() if isinstance(item, dict)
    }
    listed = {name: keywords.names(item.get("enum")) for name, item in variables.items()}
    free = [name for name, values in listed.items() if 1 < len(values) <= MOST_VALUES]
    defaults = {name: str(item.get("default", "")) for name, item in variables.items()}
    if len(free) != 1:
        return _complete([("", _filled(server["url"], defaults))])
    values = dict.fromkeys([defaults[free[0]], *listed[free[0]]])
    return _complete([(value, _filled(server["url"], {**defaults, free[0]: value})) for value in values if value])


def _complete(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(value, url) for value, url in found if re.match(r"https?://[^/\s{}?#]+(/[^\s{}?#]*)?$", url)]


def _filled(url: str, values: Mapping[str, str]) -> str:
    """The URL with its variables; nothing where it is too long to be one. Values are not looked into again."""
    parts = re.split(r"{([^{}]*)}", url[: _LONGEST + 1])
    parts[1::2] = [values.get(name, f"{{{name}}}")[: _LONGEST + 1] for name in parts[1::2]]
    filled = "".join(parts).rstrip("/")
    return filled if len(filled) <= _LONGEST else ""


def _server_name(text: str, index: int) -> Words:
    kept = tuple(word for word in (words(text) if text else ()) if word not in _DROPPED)
    return kept if 0 < len(kept) <= 3 else (("production",) if index == 0 else ("server", str(index + 1)))
