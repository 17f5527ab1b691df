"""What the client object needs: its name, servers, credentials, packages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import Any

from ..document import Document
from ..model import Package, Scheme, Words
from ..naming import DEVICES, LONGEST_FILE, kebab, shorten, snake, upper, words
from ..settings import PackageSettings, Settings
from . import keywords

_DROPPED = {
    "api",
    "apis",
    "rest",
    "openapi",
    "specification",
    "spec",
    "documentation",
    "docs",
    "reference",
    "the",
    "public",
    "http",
    "v1",
    "v2",
    "v3",
}


def client_words(settings: Settings, document: Document) -> Words:
    """`Late API` -> late; never empty."""
    if settings.name:
        return shorten(words(settings.name), LONGEST_FILE)
    title = keywords.text((document.root.get("info") or {}).get("title"))
    found = words(re.split(r"[-–—:|(]", title)[0]) if title else ()
    kept = tuple(word for word in found if word not in _DROPPED and not re.fullmatch(r"v?\d+", word))
    return shorten((*(("api",) if not kept or kept[0][0].isdigit() else ()), *kept)[:4], LONGEST_FILE)


def packages(settings: Settings, name: Words, taken: Mapping[str, Set[str]]) -> Mapping[str, Package]:
    """By language; `taken` gives the names that a package of each cannot have."""
    return {
        language: _package(settings, settings.packages.get(language, PackageSettings()), name, names)
        for language, names in taken.items()
    }


def _package(settings: Settings, stated: PackageSettings, name: Words, taken: Set[str]) -> Package:
    return Package(
        stated.package or snake((*name, "api") if snake(name) in taken | DEVICES else name),
        name,
        stated.distribution or f"{kebab(name)}-sdk",
        settings.licence,
        settings.author,
        settings.homepage,
    )


def schemes(document: Document, settings: Settings, client: Words) -> tuple[Scheme, ...]:
    stated = (document.root.get("components") or {}).get("securitySchemes") or {}
    found: list[Scheme] = []
    for id, value in stated.items():
        if isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
            _, value = document.resolve(ref)
        if isinstance(value, dict) and (scheme := _scheme(id, value, settings, client, found)):
            found.append(scheme)
    return tuple(found)


def _scheme(
    id: str, value: Mapping[str, Any], settings: Settings, client: Words, before: list[Scheme]
) -> Scheme | None:
    kind = value.get("type")
    doc = keywords.text(value.get("description"))
    name, variable = _argument(id, value, settings, client, {snake(scheme.name) for scheme in before})
    if kind == "apiKey" and value.get("in") in {"header", "query", "cookie"} and isinstance(value.get("name"), str):
        return Scheme(id, "key", name, variable, value["in"], value["name"], doc)
    if kind == "http" and str(value.get("scheme")).lower() == "basic":
        return Scheme(id, "basic", name, variable, doc=doc)
    if kind in {"oauth2", "openIdConnect"} or (kind == "http" and str(value.get("scheme")).lower() == "bearer"):
        return Scheme(id, "bearer", name, variable, doc=doc, token_url=_token_url(value))
    return Scheme(id, "key", name, variable, doc=doc) if kind == "http" else None


def _token_url(value: Mapping[str, Any]) -> str | None:
    """Where OAuth 2.0 client credentials are given for a token (RFC 6749, section 4.4)."""
    flows = value.get("flows")
    flow = flows.get("clientCredentials") if isinstance(flows, dict) else None
    url = flow.get("tokenUrl") if isinstance(flow, dict) else None
    return url if isinstance(url, str) and re.match(r"https?://[^/\s]+(/\S*)?$|/\S*$", url) else None


def _argument(
    id: str, value: Mapping[str, Any], settings: Settings, client: Words, taken: set[str]
) -> tuple[Words, str]:
    if pinned := settings.security.get(id):
        return words(pinned.argument), pinned.variable
    usual: dict[str, Words] = {
        "apiKey": ("api", "key"),
        "oauth2": ("access", "token"),
        "openIdConnect": ("access", "token"),
    }
    name = usual.get(str(value.get("type")), ("token",))
    scheme = str(value.get("scheme")).lower()
    if value.get("type") == "http" and scheme != "bearer":
        name = ("basic", "auth") if scheme == "basic" else ("authorization",)
    if snake(name) in taken:
        name = words(id)
    while snake(name) in taken:
        name = (*name, "2")
    return name, f"{upper(client)}_{upper(name)}"
