"""What makes a folder a distribution: pyproject.toml, licence, version; each text escaped for TOML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ...docs.licence import licence
from ...markdown import web
from ...model import Api, Package
from ...prose import first_sentence, plain

_RELEASE = re.compile(r"v?(\d{1,9}(?:\.\d{1,9}){0,9})(?!\d)", re.IGNORECASE)
_STAGE = re.compile(r"[-._ ]?(alpha|beta|preview|pre|rc|dev|a|b|c)[-._]?(\d{0,9})(?![a-z0-9])", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})[-_/.](\d{1,2})(?:[-_/.](\d{1,2}))?(?!\d)")
_STAGES = {"alpha": "a", "beta": "b", "preview": "rc", "pre": "rc", "c": "rc"}


def toml(text: str) -> str:
    """A text as a basic string of TOML 1.0, on one line."""
    return json.dumps(" ".join(plain(text).split()), ensure_ascii=False).replace("\x7f", "\\u007f")


def version(text: str) -> str:
    """A version as PEP 440 spells it: `v2.0.0-beta.1` is 2.0.0b1, `2022-11-28` is 2022.11.28, what has no number is 0."""
    text = text.strip()
    if day := _DAY.match(text):
        return ".".join(str(int(part)) for part in day.groups() if part)
    found = _RELEASE.match(text)
    if found is None:
        return "0"
    release = ".".join(str(int(part)) for part in found[1].split("."))
    stage = _STAGE.match(text, found.end())
    if stage is None:
        return release
    name = stage[1].lower()
    return f"{release}{'.dev' if name == 'dev' else _STAGES.get(name, name)}{int(stage[2] or 0)}"


def project(api: Api) -> dict[str, object]:
    """The values of pyproject.toml."""
    package = api.packages["python"]
    folder = f"/{package.name}"
    sources = (folder, "/docs", "/CHANGELOG.md", "/LICENSE", "/README.md")
    return {
        "name": toml(package.distribution),
        "version": toml(version(api.version)),
        "description": toml(_description(api)),
        "licence": toml(licence(package.licence)),
        "author": toml(package.author) if package.author.strip() else "",
        "keywords": ", ".join(map(toml, dict.fromkeys((*api.client, "api", "client", "sdk")))),
        "urls": tuple(_urls(package)),
        "package": toml(package.name),
        "sources": ", ".join(map(toml, sources)),
    }


def _description(api: Api) -> str:
    """One line of at most 250 characters."""
    found = first_sentence(api.doc)
    return found.rstrip(".") if 0 < len(found) <= 250 else f"Python client of the {first_sentence(api.title)}"[:250]


def _urls(package: Package) -> Iterator[tuple[str, str]]:
    address = web(package.homepage)
    if not address or not urlsplit(address).netloc:
        return
    forge = urlsplit(address).netloc in {"github.com", "gitlab.com", "codeberg.org"}
    yield ("Repository" if forge else "Homepage"), toml(address)
