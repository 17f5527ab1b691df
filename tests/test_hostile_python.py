"""Texts of a document never become code, markup or paths in the Python output, wherever they stand and whatever they hold."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support.cases import TESTS, made
from support.sdk import Builder

from generator.pipeline import compile_api, print_sdk

MARK = "__lathemark__()"
"""No name of the output can have these underscores: the words of a name are what stands between such signs."""

PAYLOADS = {
    "plain": "",
    "double quote": f'"; {MARK}; "',
    "single quote": f"'; {MARK}; '",
    "triple double": f'"""\n{MARK}\n"""',
    "triple single": f"'''\n{MARK}\n'''",
    "closing call": f'"), {MARK}, ("',
    "computed key": f'"]: {MARK}, ["',
    "backslash": f'\\"; {MARK} #',
    "trailing backslash": "\\",
    "trailing quote": '"',
    "four quotes": f'""""{MARK}',
    "newline": f"\n{MARK}\n",
    "indented": f"\n\n    {MARK}\n\tif 1:",
    "return": f"\r{MARK}",
    "form feed": f"\x0c{MARK}\x0b{MARK}",
    "next line": f"\x85{MARK}",
    "separators": f"\u2028{MARK}\u2029{MARK}",
    "f-string": f"{{{MARK}}} {{!r}} {{0}}",
    "format": f"%({MARK})s %s %% {{}}",
    "escapes": f"\\N{{BULLET}} \\x22 \\u0022 \\{MARK} \\",
    "comment": f"# {MARK}\n# coding: rot13",
    "template": "{{ 7*7 }}{% include '/etc/hostname' %}{{ cycler.__init__.__globals__ }}{# {%- raw %}",
    "other languages": f"*/ {MARK} /* ${{{MARK}}} #{{{MARK}}} `{MARK}` ?> =end",
    "markup": f"<script>{MARK}</script> <img src=x onerror={MARK}> [x](javascript:{MARK}) ![x](https://example.com/x)",
    "fences": f"\n```\n</details>\n# {MARK}\n~~~\n| a | b |\n--- \n- [ ] x",
    "toml": f'"\n[tool.x]\nrun = "{MARK}"\n"""\'\'\'',
    "paths": "../../../tmp/x /etc/passwd C:\\x .git/hooks/x",
    "bidi": "\u202e\u2066\u200b\ufeff",
    "terminal": "\x1b[31m\x00\x07\x7f",
    "surrogates": "\ud800 \udfff",
    "astral": "\U0001f44d\u0301",
    "long": "x" * 300,
}


def document(payload: str) -> Any:
    """The document of `support/hostile.yaml` with a payload at every place."""
    text = (TESTS / "support" / "hostile.yaml").read_text(encoding="utf-8")

    def put(value: Any) -> Any:
        match value:
            case str():
                return value.replace("¤", payload)
            case dict():
                return {put(key): put(item) for key, item in value.items()}
            case list():
                return [put(item) for item in value]
        return value

    return put(YAML(typ="safe").load(text))


def compiled(payload: str, folder: Path) -> dict[str, str]:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document(payload)), encoding="utf-8")
    result = compile_api(path)
    assert result.api, "\n".join(map(str, result.problems))
    return dict(print_sdk(result.api, "python"))


def identifiers(tree: ast.AST) -> Iterator[str]:
    """Every name that is code."""
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name", "asname", "module"):
            if isinstance(found := getattr(node, field, None), str):
                yield found


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_a_text_never_becomes_code(payload: str, tmp_path: Path) -> None:
    files = compiled(payload, tmp_path)
    for path, text in files.items():
        text.encode("utf-8")
        if path.endswith(".py"):
            names = set(identifiers(ast.parse(text, path)))
            assert not {name for name in names if "__lathemark__" in name}, path
            assert re.search(r"[\r\x00\x0b\x0c\x1b\x85\u2028\u2029\u202e\u2066]", text) is None, path


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_a_text_never_leaves_its_place_in_other_files(payload: str, tmp_path: Path) -> None:
    plain, files = made_plain(), compiled(payload, tmp_path)
    assert all(re.fullmatch(r"(\.?[A-Za-z0-9][A-Za-z0-9_.-]{0,99}|_[A-Za-z0-9_.]{1,99})(/.+)?", path) for path in files)
    assert not [path for path in files if ".." in path or "//" in path or len(path) > 200]
    assert len({path.lower() for path in files}) == len(files)
    if "pyproject.toml" in files:
        assert _shape(tomllib.loads(files["pyproject.toml"])) == _shape(tomllib.loads(plain["pyproject.toml"]))
    for path, text in files.items():
        if path.endswith(".md"):
            prose = re.sub(r"(?ms)^(`{3,}|~{3,}).*?^\1\s*$|`[^`\n]*`", "", text)
            assert not re.search(r"<script|<img|\]\(javascript:|\x1b|\u202e", prose, re.I), path


def made_plain() -> dict[str, str]:
    global _PLAIN
    return _PLAIN


def _shape(value: Any) -> Any:
    match value:
        case dict():
            return {key: _shape(item) for key, item in value.items()}
        case list():
            return [_shape(item) for item in value][:1]
    return type(value).__name__
