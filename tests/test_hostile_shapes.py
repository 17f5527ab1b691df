"""The shapes that broke other generators, each where it broke them: what is printed is read by the grammar of its language.

`test_taint.py` puts everything everywhere; these are the published ones, by the place where they came in.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support.cases import ROOT
from taint.grammars import faults
from taint.payloads import mark

from generator.languages import LANGUAGES
from generator.pipeline import compile_api, print_sdk

M = mark(7)
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1.0.0", "description": "D."},
    "servers": [{"url": "https://a.example/v1", "description": "Main."}],
    "tags": [{"name": "pets", "description": "T."}],
    "paths": {
        "/pets/{id}": {
            "post": {
                "operationId": "createPet",
                "tags": ["pets"],
                "summary": "S.",
                "description": "D.",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "q", "in": "query", "description": "Q.", "schema": {"type": "integer", "default": 1}},
                    {"name": "X-A", "in": "header", "schema": {"type": "string"}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                "responses": {
                    "200": {
                        "description": "R.",
                        "headers": {"X-B": {"description": "H.", "schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "example": {"name": "Tom"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "description": "P.",
                "properties": {
                    "name": {"type": "string", "description": "N.", "default": "n"},
                    "kind": {"type": "string", "enum": ["a", "b"], "x-enum-descriptions": ["A.", "B."]},
                    "fixed": {"const": "c"},
                },
            }
        }
    },
}  # fmt: skip

Place = tuple[str | int, ...]
POST: Place = ("paths", "/pets/{id}", "post")
PET: Place = ("components", "schemas", "Pet")


def with_text(*places: Place, value: Any) -> dict[str, Any]:
    """The document with another value at some places."""
    document = deepcopy(BASE)
    for place in places:
        node: Any = document
        for step in place[:-1]:
            node = node[step]
        node[place[-1]] = value
    return document


def with_key(place: Place, key: str) -> dict[str, Any]:
    """The document with another name for a member, in its order."""
    document = deepcopy(BASE)
    node: Any = document
    for step in place[:-1]:
        node = node[step]
    members = [(key if name == place[-1] else name, value) for name, value in node.items()]
    node.clear()
    node.update(members)
    return document


def printed(folder: Path, document: dict[str, Any]) -> dict[str, str]:
    """Every file of every language; none when the document is refused."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    compiled = compile_api(path)
    if compiled.api is None:
        assert any(item.severity == "error" for item in compiled.problems)
        return {}
    api = compiled.api
    return {f"{language}/{name}": text for language in LANGUAGES for name, text in print_sdk(api, language).items()}


@cache
def found(path: str, text: str) -> tuple[str, ...]:
    """Most files of an SDK are the same whatever stands at a place."""
    return tuple(map(str, faults(path, text)))


def assert_harmless(folder: Path, document: dict[str, Any]) -> bool:
    """The mark stands in strings, comments and prose; gives whether anything was printed."""
    files = printed(folder, document)
    assert [(path, found(path, text)) for path, text in files.items() if found(path, text)] == []
    return bool(files)


def assert_text(folder: Path, document: dict[str, Any]) -> None:
    """The document is taken, and the text is one."""
    assert assert_harmless(folder, document)


COMMENTS = {
    "a block comment": f"*/ {M}(); /*",
    "a docstring": f'"""\n{M}()\n"""',
    "a docstring of single quotes": f"'''\n{M}()\n'''",
    "a line": f"text\n{M}()",
    "a carriage return": f"text\r{M}()",
    "ends of lines that few know": f"text\x85{M}()\u2028{M}()\u2029{M}()\x0c{M}()\x0b{M}()",
    "a backslash": f'{M}\\',
    "a comment of Ruby": f"\n=end\n{M}\n=begin\n",
    "escapes of Java": f"\\u002a\\u002f {M}(); \\u002f\\u002a",
    "quotes of Kotlin": f'"""\n)\nfun {M}() {{}}',
    "a tag of PHP": f"?> {M} <?php {M}()",
}  # fmt: skip
PROSE: list[Place] = [
    ("info", "title"),
    ("info", "description"),
    ("info", "version"),
    ("tags", 0, "description"),
    ("servers", 0, "description"),
    (*POST, "summary"),
    (*POST, "description"),
    (*POST, "parameters", 1, "description"),
    (*POST, "responses", "200", "description"),
    (*POST, "responses", "200", "headers", "X-B", "description"),
    (*POST, "responses", "200", "content", "application/json", "example", "name"),
    (*PET, "description"),
    (*PET, "properties", "name", "description"),
]


@pytest.mark.parametrize("shape", COMMENTS)
def test_prose_ends_no_comment_and_no_docstring(tmp_path: Path, shape: str) -> None:
    assert_text(tmp_path, with_text(*PROSE, value=COMMENTS[shape]))


@pytest.mark.parametrize(
    "path",
    [
        f"/a');}};}};{M};('",
        f"/pet'+str({M})+'",
        f'/pet"+str({M})+"',
        f"/pet',)&&{M}(",
        f"/a`${{{M}}}`",
        f"/a${{{M}}}",
        f"/a/{{{M}()}}",
        f'/a\\"{M}',
        f"/a\n{M}()",
    ],
)
def test_a_path_is_not_code(tmp_path: Path, path: str) -> None:
    document = with_key(("paths", "/pets/{id}"), f"{path}/{{id}}")
    assert_harmless(tmp_path, document)


@pytest.mark.parametrize("default", [f"{M}()", f"1; {M}()", f"'{M}", {"a": f"{M}()"}, [f"{M}()"], True])
def test_a_default_of_another_type_is_no_expression(tmp_path: Path, default: object) -> None:
    for kind in ("integer", "number", "boolean", "array", "object"):
        schema = {"type": kind, "default": default}
        assert_text(tmp_path, with_text((*POST, "parameters", 1, "schema"), value=schema))
        assert_text(tmp_path, with_text((*PET, "properties", "name"), value=schema))


LITERALS = {
    "a double quote": f'"; {M}(); "',
    "a single quote": f"'; {M}(); '",
    "a backtick": f"`; {M}(); `",
    "a template literal": f"${{{M}()}}",
    "an f-string": f"{{{M}()}} {{!r}}",
    "interpolation": f"#{{{M}}} #@{M} $" + f"{{{M}}} {{${M}}}",
    "a computed key": f'"]: {M}, ["',
    "escapes": f"\\N{{BULLET}}\\x22\\u0022 {M} \\",
    "ends of lines": f"\r\n\t{M}\u2028{M}\x85",
    "a struct tag": f'`json:"{M}"`',
    "a raw string": f'"#; {M}(); r#"',
    "a closing call": f"'), {M}(), ('",
    "an enum of Java": f"A(1); static {{ {M} }} //",
    "a function that runs on import": f'")\nfunc init() {{ {M}() }}\nvar _ = ("',
}


@pytest.mark.parametrize("shape", LITERALS)
def test_a_value_stays_in_its_literal(tmp_path: Path, shape: str) -> None:
    places = [
        (*PET, "properties", "name", "default"),
        (*PET, "properties", "fixed", "const"),
        (*PET, "properties", "kind", "enum", 0),
        (*POST, "responses", "200", "content", "application/json", "example", "name"),
        ("info", "version"),
    ]
    assert_text(tmp_path, with_text(*places, value=LITERALS[shape]))


@pytest.mark.parametrize("shape", LITERALS)
def test_a_name_stays_in_its_literal(tmp_path: Path, shape: str) -> None:
    text = LITERALS[shape]
    documents: list[Callable[[str], dict[str, Any]]] = [
        lambda name: with_key((*PET, "properties", "name"), name),
        lambda name: with_text((*POST, "parameters", 1, "name"), value=name),
        lambda name: with_text((*POST, "operationId"), value=name),
        lambda name: with_text((*POST, "tags"), value=[name]),
        lambda name: with_key((*POST, "requestBody", "content", "application/json"), name),
        lambda name: with_text(("servers", 0, "url"), value=f"https://a.example/{name}"),
    ]
    for make in documents:
        assert_harmless(tmp_path, make(text))


@pytest.mark.parametrize("shape", LITERALS)
def test_a_name_of_a_header_or_a_schema_is_few_characters_or_refused(tmp_path: Path, shape: str) -> None:
    for document in (
        with_text((*POST, "parameters", 2, "name"), value=LITERALS[shape]),
        with_key((*PET[:-1], "Pet"), LITERALS[shape]),
        with_key((*POST, "responses", "200", "headers", "X-B"), LITERALS[shape]),
    ):
        assert_harmless(tmp_path, document)


@pytest.mark.parametrize("text", [f"*/ {M}(); /*", f"First\n{M}()", f"First\r{M}()", f'""" {M}', f"# {M}\x85{M}"])
def test_what_extensions_say_of_an_enum_stays_prose(tmp_path: Path, text: str) -> None:
    for name in ("x-enum-descriptions", "x-enumDescriptions", "x-enum-varnames"):
        assert_text(tmp_path, with_text((*PET, "properties", "kind", name), value=[text, "B."]))
    ms_enum = {"name": text, "values": [{"value": "a", "name": text, "description": text}]}
    assert_text(tmp_path, with_text((*PET, "properties", "kind", "x-ms-enum"), value=ms_enum))


EXTENSIONS: dict[str, tuple[Place, Any]] = {
    "types of Python": ((*PET, "properties", "name", "x-python-type"), f"{M}.X"),
    "imports of Python": ((*PET, "properties", "name", "x-python-import"), {"module": "os", "name": "system"}),
    "a path of a type": ((*PET, "customTypePath"), "os.system"),
    "a base class": ((*PET, "customBasePath"), "os.system"),
    "a factory": ((*PET, "properties", "name", "default_factory"), f"{M}()"),
    "validators": ((*PET, "properties", "name", "x-validators"), [f"{M}()"]),
    "template data": ((*PET, "x-template-data"), {"comment": f"{M}()"}),
    "imports of Go": ((*PET, "x-go-type-import"), {"path": f'os"\nimport "{M}'}),
    "types of Go": ((*PET, "x-go-type"), f"struct{{}}; func {M}() {{}}"),
    "a client's name": (("info", "x-ms-kiota-info"), {"languagesInformation": {"Python": {"clientClassName": f"X {{}} {M}"}}}),
    "commands": (("info", "x-ms-kiota-info"), {"languagesInformation": {"Python": {"dependencyInstallCommand": f"sh -c {M}"}}}),
    "a file to write": (("info", "x-static-template"), {"file": f"../../{M}.py"}),
    "an adaptive card": ((*POST, "x-ai-capabilities"), {"response_semantics": {"static_template": {"file": f"../{M}"}}}),
    "a page": ((*POST, "x-mint"), {"href": f"../outside/{M}"}),
}  # fmt: skip


@pytest.mark.parametrize("name", EXTENSIONS)
def test_no_extension_chooses_code_a_file_or_a_command(tmp_path: Path, name: str) -> None:
    place, value = EXTENSIONS[name]
    assert printed(tmp_path, with_text(place, value=value)) == printed(tmp_path, BASE)


TEMPLATES = ["{{ 7*7 }}", "{% include '/etc/hostname' %}", "{{ cycler.__init__.__globals__ }}", "{# gone #}x", "{%- raw -%}y", "# for a in b", "${7*7}", "<%= 7*7 %>"]  # fmt: skip


@pytest.mark.parametrize("text", TEMPLATES)
def test_a_template_in_a_text_is_a_text(tmp_path: Path, text: str) -> None:
    places = [(*PET, "properties", "name", "description"), (*POST, "summary"), (*PET, "properties", "kind", "enum", 0)]
    files = printed(tmp_path, with_text(*places, value=f"Before {text} after"))
    plain = printed(tmp_path, with_text(*places, value="Before 0 after"))
    assert files.keys() == plain.keys()
    for path in ("python/README.md", "python/pets/resources/pets.py", "typescript/src/resources/pets.ts"):
        assert files[path].count("49") == plain[path].count("49")
    for path in ("python/pets/resources/pets.py", "typescript/src/resources/pets.ts"):
        assert text in files[path].replace("\\", "").replace("&#123;", "{"), path


def test_no_template_is_made_of_a_text() -> None:
    """Templates come from the package; no part of the compiler makes one of anything else."""
    sources = {path: path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py")}
    assert [path.name for path, text in sources.items() if "from_string" in text or "jinja2.Template(" in text] == []
    assert [path.name for path, text in sources.items() if "eval(" in text or "exec(" in text] == []
    assert [path.name for path, text in sources.items() if "yaml.load(" in text or 'typ="unsafe"' in text] == []


def test_xml_is_never_parsed() -> None:
    """Neither the compiler nor what it prints has a parser of XML."""
    names = ("xml.etree", "xml.sax", "xml.dom", "lxml", "DOMParser", "expat")
    for folder in ("generator", "templates"):
        for path in (ROOT / folder).rglob("*.*"):
            if path.suffix in {".py", ".ts", ".jinja"}:
                assert not any(name in path.read_text(encoding="utf-8") for name in names), path
