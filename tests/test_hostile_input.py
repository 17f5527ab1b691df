"""Documents made to break a reader: each ends in a clear error or a result, in little time and memory.

What could exhaust a machine is read in one child process each, with limits far above what is needed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.documents import HEAD, load_text, only, opened, said, schema

ROOT = Path(__file__).resolve().parent.parent
JSON_HEAD = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}'
SECONDS, BYTES = 60, 2 << 30
CHILD = f"""
import json, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, ({BYTES}, {BYTES}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from generator.document import load
loaded = load(Path(sys.argv[1]))
json.dump([loaded.document is not None, [item.rule for item in loaded.problems]], sys.stdout)
"""


def in_child(path: Path) -> tuple[bool, list[str]]:
    """Whether there is a document, and the rules of the problems."""
    command = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=2 * SECONDS, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found, rules = json.loads(done.stdout)
    return found, rules


def bomb() -> str:
    levels = "".join(f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    return f"{HEAD}x-a:\n  a0: &a0 [lol]\n{levels}"


def merge_bomb() -> str:
    levels = "".join(f"  a{n}: &a{n} {{<<: *a{n - 1}, b{n}: *a{n - 1}, c{n}: *a{n - 1}}}\n" for n in range(1, 40))
    return f"{HEAD}x-a:\n  a0: &a0 {{k: 1}}\n{levels}"


def schemas(each: Callable[[int], str], count: int) -> str:
    return f"{HEAD}components: {{schemas: {{{', '.join(f'S{n}: {each(n)}' for n in range(count))}}}}}\n"


def ref(n: int) -> str:
    return f"{{$ref: '#/components/schemas/S{n}'}}"


EXHAUSTING: dict[str, tuple[str, Callable[[], str], bool, set[str]]] = {
    # name: (file, text, is there a document, rules)
    "aliases of aliases": ("a.yaml", bomb, False, {"alias-bomb"}),
    "merge keys of merge keys": ("a.yaml", merge_bomb, False, {"alias-bomb"}),
    "deep flow lists": ("a.yaml", lambda: f"{HEAD}x-a: {'[' * 100_000}", False, {"too-deep"}),
    "deep flow mappings": ("a.yaml", lambda: f"{HEAD}x-a: {'{a: ' * 100_000}", False, {"too-deep"}),
    "deep block lists": ("a.yaml", lambda: f"{HEAD}x-a:\n {'- ' * 100_000}x", False, {"too-deep"}),
    "deep JSON lists": ("a.json", lambda: f'{JSON_HEAD}, "x-a": {"[" * 100_000}{"]" * 100_000}}}', False, {"too-deep"}),
    "deep JSON objects": ("a.json", lambda: f'{JSON_HEAD}, "x-a": {"{" + chr(34) + "a" + chr(34) + ":"}' * 50_000, False, {"json-syntax", "too-deep"}),
    "a description of 100 MB": ("a.yaml", lambda: schema(f"{{description: '{'lorem, ipsum { ' * 7_000_000}'}}"), True, set()),
    "a million enum members": ("a.json", lambda: f'{JSON_HEAD}, "components": {{"schemas": {{"A": {{"enum": [{",".join(map(str, range(1_000_000)))}]}}}}}}}}', True, set()),
    "forty million lists": ("a.json", lambda: f'{JSON_HEAD}, "x-a": [{"[]," * 40_000_000}[]]}}', False, {"too-large"}),
    "a hundred thousand properties": ("a.json", lambda: f'{JSON_HEAD}, "components": {{"schemas": {{"A": {{"properties": {{{",".join(f"{chr(34)}p{n}{chr(34)}:{{}}" for n in range(100_000))}}}}}}}}}}}', True, set()),
    "references that lead nowhere": ("a.yaml", lambda: schemas(lambda n: f"{{$ref: '#/components/schemas/T{n}'}}", 20_000), False, {"unresolved-reference"}),
    "a long chain of references": ("a.yaml", lambda: schemas(lambda n: ref(n + 1) if n < 19_999 else "{}", 20_000), True, set()),
    "a long circle of references": ("a.yaml", lambda: schemas(lambda n: ref((n + 1) % 20_000), 20_000), False, {"reference-cycle"}),
    "doubling compositions": ("a.yaml", lambda: schemas(lambda n: f"{{allOf: [{ref(n - 1)}, {ref(n - 1)}]}}" if n else "{}", 300), True, set()),
    "objects all of another form": ("a.yaml", lambda: schemas(lambda n: f"{{x{n}: 1}}", 20_000), False, {"too-large"}),
    "a name of a million characters": ("a.json", lambda: f'{JSON_HEAD}, "components": {{"schemas": {{"{"k" * 1_000_000}": {{"properties": {{{",".join(f"{chr(34)}p{n}{chr(34)}:{{}}" for n in range(10_000))}}}}}}}}}}}', True, set()),
}  # fmt: skip


@pytest.mark.parametrize("name", EXHAUSTING)
def test_nothing_exhausts_the_machine(tmp_path: Path, name: str) -> None:
    file, text, is_document, rules = EXHAUSTING[name]
    (tmp_path / file).write_text(text(), encoding="utf-8")
    found, said_rules = in_child(tmp_path / file)
    assert found == is_document
    assert set(said_rules) <= rules and bool(said_rules) == bool(rules)


# patterns, defaults and examples are never tried


@pytest.mark.parametrize(
    "text",
    [
        "{type: string, pattern: '^(a+)+$', default: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!}",
        "{type: string, pattern: '(x+x+)+y', example: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}",
        "{type: string, pattern: '^(a|a)*$', enum: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!]}",
        "{patternProperties: {'^(a+)+$': {}}, default: {aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!: 1}}",
    ],
)
def test_a_pattern_is_not_tried(tmp_path: Path, text: str) -> None:
    assert opened(load_text(tmp_path, schema(text)))


@pytest.mark.parametrize("name", ["a" * 1_000_000 + "/", "/" * 1_000_000, "#" * 1_000_000])
def test_our_own_patterns_are_linear(tmp_path: Path, name: str) -> None:
    item = f"{{name: '{name}', in: path, required: true, schema: {{}}}}"
    operation = f"{{parameters: [{item}], responses: {{default: {{description: d}}}}}}"
    loaded = load_text(tmp_path, HEAD.replace("paths: {}", f"paths: {{/a: {{get: {operation}}}}}"))
    assert ("warning", "unused-path-parameter", 3) in said(loaded)


# texts that could act


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system", "!!python/name:os.system", "!!java.net.URL", "!include"]
)
def test_no_tag_makes_an_object(tmp_path: Path, tag: str) -> None:
    problem = only(load_text(tmp_path, f"{HEAD}x-a: {tag} [touch, {tmp_path / 'made'}]\n"))
    assert problem.rule == "yaml-tag"
    assert not (tmp_path / "made").exists()
    assert opened(load_text(tmp_path, f"{HEAD}x-a: {tag} [a]\n", lenient=True)).root["x-a"] == ["a"]


@pytest.mark.parametrize("secret", ["/etc/hostname", "file:///etc/hostname", "../secret.txt", "%2e%2e/secret.txt"])
def test_no_file_outside_is_quoted(tmp_path: Path, secret: str) -> None:
    folder = tmp_path / "api"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("the-secret-itself", encoding="utf-8")
    words = "\n".join(map(str, load_text(folder, schema(f"{{$ref: '{secret}'}}")).problems))
    hostname = Path("/etc/hostname")
    assert "the-secret-itself" not in words
    assert not hostname.exists() or not hostname.read_text().strip() or hostname.read_text().strip() not in words


def test_a_message_cannot_drive_a_terminal(tmp_path: Path) -> None:
    text = f'{JSON_HEAD}, "\\u001b[2J\\u202ered": 1, "components": {{"schemas": {{"A": {{"type": "\\u001b]0;x\\u0007"}}}}}}}}'
    words = "\n".join(map(str, load_text(tmp_path, text, "a.json").problems))
    assert "\\x1b[2J" in words
    assert all(character.isprintable() or character == "\n" for character in words)


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "{% include '/etc/hostname' %}", "${x}", "*/", '"""', "`", "\\", "\u2028", "]]>"]
)
def test_a_text_is_only_a_text(tmp_path: Path, text: str) -> None:
    given = json.dumps(
        {"description": text, "enum": [text], "properties": {text: {"default": text}}}, ensure_ascii=False
    )
    found = opened(load_text(tmp_path, f'{JSON_HEAD}, "components": {{"schemas": {{"A": {given}}}}}}}', "a.json"))
    assert found.root["components"]["schemas"]["A"] == json.loads(given)


@pytest.mark.parametrize(
    "key", ["__proto__", "__class__", "constructor", "", " ", "a/b~c", "日本", "con", "../x", "x" * 300]
)
def test_any_name_is_a_name(tmp_path: Path, key: str) -> None:
    given = json.dumps({"properties": {key: {"type": "strin"}}})
    loaded = load_text(tmp_path, f'{JSON_HEAD}, "components": {{"schemas": {{"A": {given}}}}}}}', "a.json")
    assert only(loaded).rule == "wrong-value"
    assert only(loaded).column > 80


# any bytes at all


PIECES = [b"{", b"}", b"[", b"]", b": ", b", ", b"&a ", b"*a", b"<<: *a", b"!!x ", b"\t", b"\n", b'"', b"'", b"\xff", b"\0",
          b"|\n", b"- ", b"? ", b"%", b"#", b"---\n", b'$ref: "#"', b"\xed\xa0\x80", b"\\ud83d", b"paths: 5\n", b"null"]  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_damaged_bytes_are_never_a_traceback(tmp_path: Path, seed: int) -> None:
    import random

    chance = random.Random(seed)
    content = bytearray(schema("{type: object, properties: {a: &a {type: string}, b: *a}, required: [a]}").encode())
    for _ in range(chance.choice([1, 2, 5])):
        at = chance.randrange(len(content))
        content[at : at + chance.choice([0, 0, 1, 4])] = chance.choice(PIECES)
    for name in ("a.yaml", "a.json"):
        for lenient in (False, True):
            loaded = load_text(tmp_path, bytes(content), name, lenient=lenient)
            assert (loaded.document is None) == any(item.severity == "error" for item in loaded.problems)
