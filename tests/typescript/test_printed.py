"""What is printed in TypeScript: in the form of the formatter, typed without a remark, its examples too."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from support import node
from support.blocks import Block, blocks
from support.cases import CASES, ROOT, TESTS, Made, made, made_case, made_late, write

from generator.languages.typescript.names import RUNTIME, names
from generator.languages.typescript.samples import kit_of

TEMPLATES = ROOT / "templates" / "typescript"
DOCUMENTS = ("late", "bookshop", "hostile")
_EXAMPLE = re.compile(r"@example\n *\* ```ts\n(.*?)\n *\* ```", re.DOTALL)


def document(name: str) -> Made:
    return made_late() if name == "late" else made(TESTS / "python_docs" / f"{name}.yaml", lenient=name == "hostile")


@cache
def files(name: str) -> Mapping[str, str]:
    return document(name).files_in("typescript")


def test_printed_code_is_as_oxfmt_leaves_it(tmp_path: Path) -> None:
    """All cases, the Late SDK with its runtime, and two documents that are not nice."""
    for case in CASES:
        write(made_case(case).printed_in("typescript"), tmp_path / case.name)
    for name in DOCUMENTS:
        write({path: text for path, text in files(name).items() if not path.endswith(".md")}, tmp_path / f"sdk_{name}")
    (tmp_path / ".oxfmtrc.json").write_text('{ "printWidth": 100 }\n')
    oxfmt = Path(sys.executable).with_name("oxfmt")
    done = subprocess.run([oxfmt, "--list-different", "."], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_printed_code_is_typed(tmp_path: Path) -> None:
    """One run of the compiler over the Late SDK with its runtime and all cases, which borrow it."""
    write({path: text for path, text in files("late").items() if path.startswith("src/")}, tmp_path)
    write({"tsconfig.json": files("late")["tsconfig.json"], "package.json": '{"type": "module"}'}, tmp_path)
    for case in CASES:
        _borrow(tmp_path, made_case(case).printed_in("typescript"), case.name)
    node.run(node.tool("tsc"), "-p", "tsconfig.json", "--noEmit", folder=tmp_path)


def _borrow(folder: Path, printed: Mapping[str, str], name: str) -> None:
    """The sources of a case beside those of Late, whose runtime they use."""
    place = folder / "src" / f"case_{name}"
    write({path.removeprefix("src/"): text for path, text in printed.items()}, place)
    for shared in ("core", "errors.ts", "unlisted.ts"):
        (place / shared).symlink_to(folder / "src" / shared)


def test_every_example_is_typed(tmp_path: Path) -> None:
    """All blocks of READMEs (this project's too) and references, and all examples of comments."""
    where: dict[str, Block] = {}
    for name in DOCUMENTS:
        _write_examples(tmp_path / name, name, where)
    projects = [str(Path(name) / "tsconfig.json") for name in DOCUMENTS]
    for project in projects:
        node.run(node.tool("tsc"), "-p", project, "--noEmit", folder=tmp_path)
    assert len(where) > 2 * 140  # each method of Late in the reference and in a comment


def _write_examples(folder: Path, name: str, where: dict[str, Block]) -> None:
    write({path: text for path, text in files(name).items() if path.startswith("src/")}, folder)
    (folder / "node_modules").symlink_to(node.modules(), target_is_directory=True)
    package = document(name).api.packages["typescript"].distribution
    write({"package.json": '{"type": "module"}', "tsconfig.json": _examples_config(package)}, folder)
    settled = names(document(name).api)
    client, cls = kit_of(settled).client_variable(), settled.client
    own = {"README": (ROOT / "README.md").read_text(encoding="utf-8")} if name == "late" else {}
    told = [*blocks(files(name), "ts"), *blocks({f"{path}.md": text for path, text in own.items()}, "ts")]
    known = {exported: path for path, exported in public(files(name))}
    for index, block in enumerate(_comments(files(name))):
        head = [*_imports(files(name), known, block.code), *_known(client, cls)]
        text = "\n".join([*head, f"async function example() {{\n{block.code}\n}}"])
        where[f"{name}/comments/{index}.ts"] = block
        write({f"examples/comment{index}.ts": text}, folder)
    for index, block in enumerate(told):
        held = "" if re.search(rf"^ *const {client} = ", block.code, re.M) else f"declare const {client}: Client__;\n"
        text = (
            f'import type {{ {cls} as Client__ }} from "{package}";\n{held}{block.code}\nexport type Held = Client__;\n'
        )
        where[f"{name}/examples/{index}.ts"] = block
        write({f"examples/{index}.ts": text}, folder)


def _comments(found: Mapping[str, str]) -> Iterator[Block]:
    for path, text in found.items():
        for match in _EXAMPLE.finditer(text):
            code = re.sub(r"^ *\* ?", "", match[1], flags=re.M).replace("*\\/", "*/")
            yield Block(path, code)


def _imports(found: Mapping[str, str], known: Mapping[str, str], code: str) -> Iterator[str]:
    """Whatever public name an example has, from the file that declares it."""
    for name in sorted({*re.findall(r"\b\w+\b(?!:)", code)} & known.keys()):
        if not re.search(rf"\b(?:const|class) {name}\b", code):
            kind = "type " if re.search(rf"^export (?:interface|type) {name}\b", found[known[name]], re.M) else ""
            yield f'import {{ {kind}{name} }} from "../{known[name].removesuffix(".ts")}.js";'


def _known(client: str, cls: str) -> Iterator[str]:
    """What stands around an example."""
    yield f'import {{ {cls} as Sdk, type {cls} as Client__ }} from "../src/client.js";'
    yield 'import type * as core from "../src/core/index.js";'
    yield 'import type { Fake as Fake__ } from "../src/testing.js";'
    kinds = {
        "client": "Client__", client: "Client__", "request": "Request", "error": "unknown", "fake": "Fake__", "call": "core.Call<unknown>",
        "list": "core.Pages<unknown>", "page": "core.Page<unknown>", "file": "core.Download", "stream": "core.Stream<core.Event<string>>",
    }  # fmt: skip
    yield from (f"declare const {name}: {kind};" for name, kind in kinds.items())


def public(found: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Files and names of what the hand-written part of a package gives to its users, and of its clients and resources."""
    lists = re.findall(r"^export (?:type )?\{([^}]*)\}", found["src/core/index.ts"] + found["src/testing.ts"], re.M)
    passed = {name for listed in lists for name in re.findall(r"\w+", listed)}
    for path, text in found.items():
        declared = re.findall(r"^export (?:(?:async )?function|class|interface|type|const) (\w+)", text, re.M)
        if path.startswith("src/core/"):
            yield from ((path, name) for name in declared if name in passed)
        elif path.startswith("src/resources/"):
            yield from ((path, name) for name in re.findall(r"^export class (\w+)", text, re.M))
        elif path.removeprefix("src/") in (
            "errors.ts",
            "unlisted.ts",
            "core-client.ts",
            "client.ts",
            "documented.ts",
            "testing.ts",
            "webhooks.ts",
        ):
            yield from ((path, name) for name in declared if name not in {"statusError", "documented"})


def _examples_config(package: str) -> str:
    paths = {package: "index", f"{package}/*": "*"}
    shown = ", ".join(f'"{name}": ["./src/{file}.ts"]' for name, file in paths.items())
    return (
        '{"compilerOptions": {"target": "es2022", "module": "nodenext", "strict": true, "exactOptionalPropertyTypes": true, '
        '"noUncheckedIndexedAccess": true, "verbatimModuleSyntax": true, "skipLibCheck": true, "types": ["node"], '
        f'"lib": ["es2024", "dom", "dom.iterable", "dom.asynciterable"], "paths": {{{shown}}}}}, "include": ["src", "examples"]}}'
    )


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_public_name_has_an_example(name: str) -> None:
    """All but the types of data, which the examples of methods show."""
    found = files(name)
    bare = [
        (path, exported)
        for path, exported in public(found)
        if not re.search(rf"@example\n(?: \*.*\n)*? \*/\nexport (?:async )?\w+ {exported}\b", found[path])
    ]
    assert not bare
    assert len(list(public(found))) > 40


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_method_has_an_example(name: str) -> None:
    found = files(name)
    for path, text in found.items():
        if path.startswith("src/resources/"):
            methods = len(re.findall(r"^const \w+: Operation = ", text, re.M))
            assert len(re.findall(r"^   \* @example$", text, re.M)) == methods + text.count(" unwrap("), path


def test_names_of_the_runtime_are_reserved() -> None:
    """Everything that the hand-written files pass on to users."""
    exported: set[str] = set()
    for path in (TEMPLATES / "src" / "core" / "index.ts", TEMPLATES / "src" / "errors.ts"):
        text = path.read_text(encoding="utf-8")
        exported |= set(re.findall(r"^export (?:class|interface|type|function) (\w+)", text, re.M))
        for listed in re.findall(r"^export (?:type )?\{([^}]*)\}", text, re.M):
            exported |= {item.strip().removeprefix("type ") for item in listed.split(",") if item.strip()}
    assert {name for name in exported if name[0].isupper()} - RUNTIME == set()


def test_readme_of_late_begins_with_a_post() -> None:
    """The first thing that a customer sees: make one, list them."""
    first = next(blocks(files("late"), "ts")).code
    for part in (
        "const late = new Late(); // reads LATE_API_KEY",
        "const post = await late.posts.create({",
        "platformSpecificData: {",
        "new Date(",
        'for await (const post of late.posts.list({ status: "scheduled" })) {',
    ):
        assert part in first
