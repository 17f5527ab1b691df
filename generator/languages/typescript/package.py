"""What makes a folder an npm package: its manifest, version, licence."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from ...docs.licence import licence
from ...markdown import web
from ...model import Api
from ...prose import first_sentence, plain

_TOOLS = {"esbuild": "0.28.2", "typescript": "7.0.2"}
"""What builds the package; nothing of it is needed to use it."""
_ENTRIES = {".": "index", "./testing": "testing", "./webhooks": "webhooks"}
_RELEASE = re.compile(r"v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?!\d)(?:[-._ ]?([0-9A-Za-z][0-9A-Za-z.-]{0,40}))?")
_DAY = re.compile(r"(\d{4})[-_/.](\d{1,2})(?:[-_/.](\d{1,2}))?(?!\d)")


_NAME = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*")


def package_name(api: Api) -> str:
    """What the package is called: a name that npm takes, with a scope or without."""
    stated = api.packages["typescript"].distribution.strip().lower()
    if _NAME.fullmatch(stated) and len(stated) <= 214:
        return stated
    return re.sub(r"[^a-z0-9~-]+", "-", stated).strip("-")[:100] or "api-sdk"


def version(text: str) -> str:
    """A version as npm wants it (SemVer 2.0): `v2-beta.1` is 2.0.0-beta.1, `2022-11-28` is 2022.11.28, else 0.0.0."""
    text = text.strip()
    if day := _DAY.match(text):
        return ".".join(str(int(part or 0)) for part in day.groups())
    found = _RELEASE.match(text)
    if found is None:
        return "0.0.0"
    release = ".".join(str(int(part or 0)) for part in found.groups()[:3])
    stage = ".".join(str(int(part)) if part.isdigit() else part for part in re.split(r"[.]+", found[4] or "") if part)
    return f"{release}-{stage}" if stage and re.search("[A-Za-z]", stage) else release


_BUNDLE = "--bundle --splitting --format=esm --platform=neutral --target=es2022 --sourcemap --outdir=dist/esm --external:node:*"
"""Few files, since each costs an import; nothing renamed, since bundlers of applications look inside."""


def manifest(api: Api) -> str:
    """package.json."""
    entries = {path: file for path, file in _ENTRIES.items() if api.webhooks or file != "webhooks"}
    sources = " ".join(f"src/{file}.ts" for file in entries.values())
    package = api.packages["typescript"]
    found: dict[str, object] = {
        "name": package_name(api),
        "version": version(api.version),
        "description": _description(api),
        "keywords": sorted({*api.client, "api", "client", "sdk"}),
    }
    if address := web(package.homepage):
        found["homepage"] = address
    found["license"] = _licence(package.licence)
    if package.author.strip():
        found["author"] = " ".join(plain(package.author).split())
    if address and urlsplit(address).netloc in {"github.com", "gitlab.com", "codeberg.org"}:
        found["repository"] = {"type": "git", "url": f"git+{address}"}
    found |= {
        "files": ["dist", "src", "docs", "CHANGELOG.md"],
        "type": "module",
        "sideEffects": False,
        "main": "./dist/cjs/index.js",
        "module": "./dist/esm/index.js",
        "types": "./dist/cjs/index.d.ts",
        "exports": _exports(entries),
        "scripts": {
            "build": "npm run build:types && npm run build:esm && npm run build:cjs",
            "build:cjs": "tsc -p tsconfig.cjs.json && node scripts/commonjs.mjs",
            "build:esm": f"esbuild {sources} {_BUNDLE}",
            "build:types": "tsc -p tsconfig.json --emitDeclarationOnly",
            "prepack": "npm run build",
            "typecheck": "tsc -p tsconfig.json --noEmit",
        },
        "devDependencies": _TOOLS,
        "engines": {"node": ">=20"},
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _exports(entries: Mapping[str, str]) -> dict[str, object]:
    return {**{path: _both(file) for path, file in entries.items()}, "./package.json": "./package.json"}


def _both(file: str) -> dict[str, object]:
    return {
        word: {"types": f"./dist/{folder}/{file}.d.ts", "default": f"./dist/{folder}/{file}.js"}
        for word, folder in (("import", "esm"), ("require", "cjs"))
    }


def _description(api: Api) -> str:
    """One line of at most 250 characters."""
    found = first_sentence(api.doc)
    return found.rstrip(".") if 0 < len(found) <= 250 else f"Client of the {first_sentence(api.title)}"[:250]


def _licence(stated: str) -> str:
    """As npm wants it: a name by SPDX, or where to read what has none."""
    name = licence(stated)
    return "SEE LICENSE IN LICENSE" if name.startswith("LicenseRef-") else name
