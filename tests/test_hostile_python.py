"""A printed Python package keeps the texts of a hostile document to the letter: it imports, and sends them as they are."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support.cases import TESTS
from support.sdk import Builder, answer

from generator.pipeline import compile_api

MARK = "__lathemark__()"
"""No name of the output can have these underscores: the words of a name are what stands between such signs."""

PAYLOADS = {
    "double quote": f'"; {MARK}; "',
    "single quote": f"'; {MARK}; '",
    "escapes": f"\\N{{BULLET}} \\x22 \\u0022 \\{MARK} \\",
    "separators": f"\u2028{MARK}\u2029{MARK}",
    "f-string": f"{{{MARK}}} {{!r}} {{0}}",
    "template": "{{ 7*7 }}{% include '/etc/hostname' %}{{ cycler.__init__.__globals__ }}{# {%- raw %}",
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


@pytest.mark.parametrize("payload", PAYLOADS)
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


def test_pages_and_results_behind_a_name_that_no_model_holds(built: Builder) -> None:
    """msgspec takes no name with a quote; what lies behind one is not unwrapped, and is there in the raw answer."""
    sdk = built(
        r"""
        paths:
          /things:
            get:
              operationId: listThings
              parameters: [{name: page, in: query, schema: {type: integer}}]
              responses: {'200': {description: Things., content: {application/json: {schema: {type: object, properties: {'da"ta': {type: array, items: {type: string}}, other: {type: string}}}}}}}
        """,
        r"""
        operations:
          listThings: {name: things.list, page: {style: page, items: 'da"ta', param: page}, result: 'da"ta'}
        """,
    )
    client = sdk.client(answer({'da"ta': ["a"], "other": "b"}))
    assert client.things.list().other == "b"
    assert client.raw(client.things.list).content == b'{"da\\"ta": ["a"], "other": "b"}'
