"""Texts of a document never become code, markup or paths in the Python output, wherever they stand and whatever they hold."""

from __future__ import annotations

import ast
import inspect
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from ruamel.yaml import YAML
from support.cases import TESTS
from support.sdk import Builder, answer

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
    "astral": "\U0001f44d\u0301",
    "long": "x" * 300,
}
UNSEEN = re.compile(r"[\r\x00-\x08\x0b\x0c\x1b\x7f-\x9f\u200b\u2028\u2029\u202e\u2066\ufeff]")
PATH = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}/)*\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}")


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


@cache
def compiled(payload: str) -> dict[str, str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
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
def test_a_text_never_becomes_code(payload: str) -> None:
    for path, text in compiled(payload).items():
        text.encode("utf-8")
        if path.endswith(".py"):
            assert not [name for name in identifiers(ast.parse(text, path)) if "__lathemark__" in name], path
            assert UNSEEN.search(text) is None, path


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_a_text_never_leads_out_of_the_output(payload: str) -> None:
    paths = list(compiled(payload))
    assert [path for path in paths if not PATH.fullmatch(path)] == []
    assert len({path.lower() for path in paths}) == len(paths)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_a_text_stays_a_text_in_packaging_and_documentation(payload: str) -> None:
    plain, files = compiled(""), compiled(payload)
    assert shape(tomllib.loads(files["pyproject.toml"])) == shape(tomllib.loads(plain["pyproject.toml"]))
    for path in (path for path in files if path.endswith(".md")):
        for code in re.findall(r"(?ms)^```python\n(.*?)^```$", files[path]):
            assert not [name for name in identifiers(ast.parse(code, path)) if "__lathemark__" in name], path
        prose = re.sub(r"(?ms)^(`{3,}).*?^\1$|(?<!`)(`+)(?!`).+?(?<!`)\2(?!`)", "", files[path])
        assert not re.search(r"(?i)<script|<img|(?<!\\)\]\(javascript:", prose), path
        assert UNSEEN.search(files[path]) is None, path


def shape(value: Any) -> Any:
    match value:
        case dict():
            return {key: shape(item) for key, item in value.items()}
        case list():
            return [shape(item) for item in value][:1]
    return type(value).__name__


@pytest.mark.parametrize("payload", ["double quote", "single quote", "escapes", "separators", "f-string", "template"])
def test_the_package_imports_and_keeps_the_texts(payload: str, built: Builder) -> None:
    """What the document says reaches the wire and the models to the letter."""
    text = PAYLOADS[payload]
    sdk = built(json.dumps(document(text)), "name: tested")
    sdk.import_all()
    client = sdk.client(
        answer({f"name{text}": "Tom", "kind": f"a{text}", "number": 1}), api_key="k", base_url="https://x.test"
    )
    tag = next(iter(vars(type(client))[name] for name in vars(type(client)) if name.startswith("tag"))).__get__(client)
    create = next(getattr(tag, name) for name in dir(tag) if name.startswith("create"))
    arguments = list(inspect.signature(create).parameters)
    pet = create("1", **{arguments[1]: "x", "kind": f"a{text}", "number": 2})
    assert (pet.kind, pet.number) == (f"a{text}", 1)
    assert sdk.sent.json == {f"name{text}": "x", "kind": f"a{text}", "number": 2}
    held = [pet.to_dict().get(f"name{text}"), getattr(pet, arguments[1], None)]
    assert held == ([None, None] if re.search(r'["\\]', text) else ["Tom", "Tom"])


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document("\ud800")), encoding="utf-8")
    assert compile_api(path).api is None


def place(name: str, text: str) -> Any:
    """A small document with a text where few characters are allowed."""
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    answer_ = {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}
    operation: dict[str, Any] = {"operationId": "get", "parameters": [parameter], "responses": {"200": answer_}}
    paths, components = {"/x/{id}": {"get": operation}}, {}
    match name:
        case "path":
            paths = {f"/x{text}/{{id}}": {"get": operation}}
        case "placeholder":
            paths = {f"/x/{{id{text}}}": {"get": operation}}
            parameter["name"] = f"id{text}"
        case "media type":
            answer_["content"] = {f"application/json{text}": {"schema": {"type": "object"}}}
            operation["requestBody"] = {"content": {f"image/png{text}": {}}}
        case "header":
            operation["parameters"].append({"name": f"X-{text}", "in": "header", "schema": {"type": "string"}})
        case "schema":
            components = {"schemas": {f"A{text}": {"type": "object", "properties": {"a": {"type": "string"}}}}}
        case "scheme":
            components = {"securitySchemes": {f"key{text}": {"type": "http", "scheme": "bearer"}}}
            operation["security"] = [{f"key{text}": []}]
        case "status":
            operation["responses"] = {f"200{text}": answer_}
        case "reference":
            answer_["content"]["application/json"]["schema"] = {"$ref": f"#/components/schemas/A{text}"}
            components = {"schemas": {f"A{text}": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "components": components}


@pytest.mark.parametrize(
    "payload", ["double quote", "triple double", "newline", "f-string", "template", "paths", "long"]
)
@pytest.mark.parametrize(
    "where", ["path", "placeholder", "media type", "header", "schema", "scheme", "status", "reference"]
)
def test_where_few_characters_are_allowed_others_are_refused_or_harmless(
    where: str, payload: str, tmp_path: Path
) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(place(where, PAYLOADS[payload])), encoding="utf-8")
    for lenient in (False, True):
        result = compile_api(path, lenient=lenient)
        assert result.api or any(problem.severity == "error" for problem in result.problems)
        for name, text in (print_sdk(result.api, "python") if result.api else {}).items():
            assert PATH.fullmatch(name), name
            if name.endswith(".py"):
                assert not [item for item in identifiers(ast.parse(text, name)) if "__lathemark__" in item], name
