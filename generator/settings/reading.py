"""Reading `sdk.yaml`: every key must be known and of its type; errors name the line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError

from ..document import Problem
from ..document.problem import quoted
from ..model import PageStyle
from .forms import FORMS, METHOD, RESOURCE, Form
from .values import (
    OperationSettings,
    OverloadSettings,
    PackageSettings,
    PageSettings,
    Path_,
    SchemeSettings,
    Selection,
    Settings,
    SiblingSettings,
    WebhookSettings,
)


class _Reader:
    """Reads one mapping at a time; every key must be known and of its type."""

    def __init__(self, file: str) -> None:
        self.settings = Settings(file)
        self.problems: list[Problem] = []
        self.lines: dict[Path_, tuple[int, int]] = {}
        self.settings.lines = self.lines

    def wrong(self, path: Path_, what: str, mend: str = "") -> None:
        self.problems.append(self.settings.problem(path, what, mend=mend, rule="bad-setting"))

    def mapping(self, value: Any, path: Path_) -> dict[str, Any]:
        if value is None:
            return {}
        if not isinstance(value, CommentedMap):
            self.wrong(
                path, f"`{'.'.join(path) or 'sdk.yaml'}` must be a mapping.", "Write `key: value` lines below it."
            )
            return {}
        for key in value:
            line, column = value.lc.key(key)
            self.lines[(*path, str(key))] = (line + 1, column + 1)
        return {str(key): item for key, item in value.items()}

    def record(
        self, value: Any, path: Path_, known: Mapping[str, type | tuple[type, ...]], needed: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        given = self.mapping(value, path)
        absent = [key for key in needed if key not in given]
        for key in [key for key in given if key not in known]:
            near = get_close_matches(key, known, 1)
            mend = f"Did you mean `{near[0]}`?" if near else f"Known keys: {', '.join(known)}."
            self.wrong((*path, key), f"Unknown key `{key}`.", mend)
            del given[key]
        for key in [key for key, item in given.items() if not _is(item, known[key])]:
            self.wrong((*path, key), f"`{key}` has the wrong type: {quoted(given[key])}.")
            del given[key]
        for key in [key for key, item in given.items() if key in FORMS and not FORMS[key].fits(item)]:
            self.wrong((*path, key), f"`{key}` cannot be {given[key]!r}.", f"Write {FORMS[key].words}.")
            del given[key]
        for key in absent:
            self.wrong(path, f"`{'.'.join(path)}` lacks `{key}`.", f"Add `{key}: …`.")
        return given

    def table(self, value: Any, path: Path_, read: Callable[[Any, Path_], Any]) -> dict[str, Any]:
        items = self.mapping(value, path).items()
        found = {key: read(item, (*path, key)) for key, item in items}
        return {key: item for key, item in found.items() if item is not None}

    def text(self, value: Any, path: Path_) -> str | None:
        if isinstance(value, str):
            return str(value)
        self.wrong(path, f"`{path[-1]}` must be text, not {quoted(value)}.", "Quote it.")
        return None

    def texts(self, value: Any, path: Path_) -> tuple[str, ...]:
        """The texts of a list, each with its line."""
        if not isinstance(value, CommentedSeq):
            self.wrong(path, f"`{'.'.join(path)}` must be a list, not {quoted(value)}.", "Write `[first, second]`.")
            return ()
        for index, item in enumerate(value):
            line, column = value.lc.item(index)
            self.lines[(*path, str(item))] = (line + 1, column + 1)
        return tuple(text for item in value if (text := self.text(item, (*path, str(item)))) is not None)

    def shaped(self, value: Any, path: Path_, form: Form) -> str | None:
        text = self.text(value, path)
        if text is None or form.fits(text):
            return text
        self.wrong(path, f"`{path[-1]}` cannot be {quoted(text)}.", f"Write {form.words}.")
        return None

    # the parts of sdk.yaml

    def resource(self, value: Any, path: Path_) -> str | None:
        return self.shaped(value, path, RESOURCE)

    def selection(self, value: Any, path: Path_) -> Selection:
        given = self.record(value, path, dict.fromkeys(("tags", "paths", "operations"), list))
        return Selection(**{key: self.texts(item, (*path, key)) for key, item in given.items()})

    def package(self, value: Any, path: Path_) -> PackageSettings:
        return PackageSettings(**self.record(value, path, {"distribution": str, "package": str}))

    def scheme(self, value: Any, path: Path_) -> SchemeSettings | None:
        given = self.record(value, path, {"argument": str, "variable": str}, ("argument", "variable"))
        return SchemeSettings(**given) if len(given) == 2 else None

    def sibling(self, value: Any, path: Path_) -> SiblingSettings | None:
        given = self.record(value, path, {"sibling": str, "mapping": dict}, ("sibling", "mapping"))
        if len(given) < 2:
            return None
        return SiblingSettings(given["sibling"], self.table(given["mapping"], (*path, "mapping"), self.text))

    def operation(self, value: Any, path: Path_) -> OperationSettings:
        if isinstance(value, str):
            return OperationSettings(name=self.shaped(value, path, METHOD))
        known: dict[str, type | tuple[type, ...]] = {
            "name": str,
            "result": str,
            "timeout": (int, float),
            "idempotent": bool,
            "page": (dict, bool),
            "overloads": list,
        }
        given = self.record(value, path, known)
        if "name" in given:
            given["name"] = self.shaped(given["name"], (*path, "name"), METHOD)
        if not 0 < given.get("timeout", 1) < 1e9:
            self.wrong((*path, "timeout"), f"`timeout` cannot be {given['timeout']}.", "Write seconds, more than 0.")
        page = given.pop("page", None)
        overloads = [self.overload(item, (*path, "overloads")) for item in given.pop("overloads", [])]
        return OperationSettings(
            **given,
            page=self.page(page, (*path, "page")) if isinstance(page, dict) else None,
            unpaged=page is False,
            overloads=tuple(item for item in overloads if item),
        )

    def page(self, value: Any, path: Path_) -> PageSettings | None:
        texts = ("style", "items", "param", "next", "more", "pages", "total", "limit")
        given = self.record(value, path, {**dict.fromkeys(texts, str), "start": int}, ("style", "items"))
        styles = get_args(PageStyle)
        if given.get("style") not in styles:
            self.wrong((*path, "style"), f"`style` must be one of {', '.join(styles)}.")
            return None
        needed = {"url": ["next"], "link": [], "last": ["param", "next"]}.get(given["style"], ["param"])
        for key in needed:
            if key not in given:
                self.wrong(path, f"`{'.'.join(path)}` lacks `{key}`.", f"Add `{key}: …`.")
        return PageSettings(**given) if {"items", *needed} <= set(given) else None

    def overload(self, value: Any, path: Path_) -> OverloadSettings | None:
        given = self.record(
            value, path, {"param": str, "variant": (str, int), "value": (str, int, bool)}, ("param", "variant")
        )
        return OverloadSettings(**given) if {"param", "variant"} <= set(given) else None

    def webhooks(self, value: Any, path: Path_) -> WebhookSettings | None:
        texts = ("property", "header", "algorithm", "encoding", "variable", "resource")
        given = self.record(
            value, path, {**dict.fromkeys(texts, str), "events": dict}, ("property", "header", "variable")
        )
        if not {"property", "header", "variable"} <= set(given):
            return None
        events = self.table(given["events"], (*path, "events"), self.text) if "events" in given else {}
        defaults = {"algorithm": "sha256", "encoding": "hex", "resource": "webhooks"}
        return WebhookSettings(**{**defaults, **given, "events": events})


def _is(value: Any, kind: type | tuple[type, ...]) -> bool:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return isinstance(value, kind) and (bool in kinds or not isinstance(value, bool))


def load(path: Path) -> tuple[Settings, list[Problem]]:
    """The settings of a file, and every problem of it; with problems the settings are not to be used."""
    reader = _Reader(str(path))
    try:
        content = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except OSError as error:
        what = f"The file cannot be read: {error.strerror}."
        return reader.settings, [
            Problem("unreadable-file", "error", str(path), 1, 1, "", what, "", "Check the path and its rights.")
        ]
    except (MarkedYAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = f"This is not valid YAML: {getattr(error, 'problem', None) or error}."
        return reader.settings, [
            Problem("bad-setting", "error", str(path), place[0], place[1], "", what, "", "Correct the line.")
        ]
    _fill(reader, content)
    return reader.settings, reader.problems


def _fill(reader: _Reader, content: Any) -> None:
    known = {
        "name": str, "licence": str, "author": str, "homepage": str, "packages": dict, "environments": dict,
        "base_url_variable": str, "security": dict, "idempotency_header": str, "operations": dict, "schemas": dict,
        "resources": dict, "discriminators": dict, "webhooks": dict, "include": dict, "exclude": dict,
    }  # fmt: skip
    readers: dict[str, Callable[[Any, Path_], Any]] = {
        "packages": reader.package, "environments": reader.text, "security": reader.scheme, "schemas": reader.text,
        "resources": reader.resource, "operations": reader.operation, "discriminators": reader.sibling,
    }  # fmt: skip
    given = reader.record(content, (), known)
    for key, value in given.items():
        if key in readers:
            value = reader.table(value, (key,), readers[key])
        elif key in ("include", "exclude"):
            value = reader.selection(value, (key,))
        elif key == "webhooks":
            value = reader.webhooks(value, (key,))
        setattr(reader.settings, key, value)
