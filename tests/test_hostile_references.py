"""Nothing is fetched, and nothing outside the document's folder is opened: not by a reference, a link, an overlay or the validator.

Each document is compiled in a process of its own in which every opened file, every connection and every started program is
recorded (PEP 578), so that it does not matter which library would have done it.
"""

from __future__ import annotations

import json
import mimetypes
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SECRET = "the-secret-itself"
HEAD = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
CHILD = """
import json, sys
from pathlib import Path
seen = []
watched = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "urllib.", "http.",
           "os.listdir", "os.scandir", "ftplib.", "pty.", "ctypes.dlopen")
sys.addaudithook(lambda event, given: seen.append((event, str(given[0] if given else ""))) if event.startswith(watched) else None)
from generator.languages import LANGUAGES
from generator.pipeline import compile_api, print_sdk
found = []
for lenient in (False, True):
    for path in map(Path, sys.argv[1:]):
        overlay = path.with_name("overlay.yaml")
        done = compile_api(path, None, [overlay] if overlay.exists() else [], lenient=lenient)
        found.append([done.api is not None, [f"{item.rule}: {item}" for item in done.problems], repr(done.api)])
for name in LANGUAGES if done.api else ():
    print_sdk(done.api, name)
print(json.dumps([sorted(set(seen)), found]))
"""
ADDRESSES = [
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost:9/x.yaml",
    "http://127.0.0.1:9/x.yaml",
    "https://[::ffff:127.0.0.1]:9/x.yaml",
    "http://2130706433:9/x.yaml",
    "http://0x7f.1:9/x.yaml",
    "//127.0.0.1:9/x.yaml",
    "HTTP://127.0.0.1:9/x.yaml",
    "ftp://127.0.0.1:9/x.yaml",
    "data:application/json,{}",
    "gopher://127.0.0.1:9/",
    "jar:http://127.0.0.1:9/x!/y",
    "file:///proc/self/environ",
    "file:OUTSIDE/secret.yaml",
    "file://OUTSIDE/secret.yaml",
    "/etc/passwd",
    "OUTSIDE/secret.yaml",
    "../secret.yaml",
    "..%2fsecret.yaml",
    "%2e%2e/secret.yaml",
    "%252e%252e/secret.yaml",
    "inside/../../secret.yaml",
    "./././../secret.yaml",
    "..\\\\secret.yaml",
    "link.yaml",
    "folder/secret.yaml",
    "loop.yaml",
    "chain.yaml",
    "inside/%2e%2e/%2e%2e/secret.yaml",
    "secret.yaml\0.json",
    "C:\\\\secret.yaml",
    "~/secret.yaml",
    "pipe.yaml",
]


_READS = {"open", "os.listdir", "os.scandir", "ctypes.dlopen", "urllib.Request"}
"""Events about files. The validator reads its own schemas by a request for `file:`, which is looked at as a path."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A document's folder with links that lead out of it, and a secret beside it."""
    inside = tmp_path / "api"
    (inside / "inside").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text(f"{SECRET}: {{type: string, description: {SECRET}}}\n", encoding="utf-8")
    (inside / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (inside / "folder").symlink_to(tmp_path)
    (inside / "loop.yaml").symlink_to(inside / "loop.yaml")
    (inside / "chain.yaml").symlink_to(inside / "link.yaml")
    return inside


def compiled(*documents: Path) -> tuple[list[tuple[str, str]], list[tuple[bool, list[str], str]]]:
    """What was touched, and for each document, strictly and then leniently, what came of it."""
    command = [sys.executable, "-c", CHILD, *map(str, documents)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    seen, found = json.loads(done.stdout)
    return [(event, given) for event, given in seen], [(ok, said, files) for ok, said, files in found]


def assert_kept_in(folder: Path, seen: list[tuple[str, str]]) -> None:
    """Files are the document's, Lathe's or Python's own; nothing is connected to and nothing is started."""
    own = (sys.prefix, sys.base_prefix, *mimetypes.knownfiles)
    allowed = [folder.resolve(), ROOT.resolve(), *(Path(path).resolve() for path in own)]
    opened = [given.removeprefix("file://") for event, given in seen if event in _READS]
    files = {Path(path).resolve() for path in opened if path and not path.isdigit()}
    assert [str(path) for path in files if not any(path.is_relative_to(parent) for parent in allowed)] == []
    assert [(event, given) for event, given in seen if event not in _READS or given.startswith("http")] == []
    assert any(path.is_relative_to(folder.resolve()) for path in files)


def places(address: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A document for each place that libraries follow references in."""
    ref = {"$ref": address}
    done = {"200": {"description": "Done."}}
    with_schema = {"200": {"description": "Done.", "content": {"application/json": {"schema": ref}}}}
    yield "schema", {"paths": {"/a": {"get": {"responses": with_schema}}}}
    yield "path item", {"paths": {"/a": ref}}
    yield "parameter", {"paths": {"/a": {"get": {"parameters": [ref], "responses": done}}}}
    yield "data", {
        "components": {
            "schemas": {
                "A": {
                    "type": "object",
                    "default": ref,
                    "example": ref,
                    "enum": [ref],
                    "properties": {"$ref": {"type": "string"}},
                }
            }
        },
        "paths": {},
    }
    yield "mapping", {
        "components": {
            "schemas": {
                "A": {"oneOf": [{"type": "object"}], "discriminator": {"propertyName": "k", "mapping": {"a": address}}}
            }
        },
        "paths": {},
    }
    yield "base", {
        "paths": {},
        "components": {
            "schemas": {
                "A": {"$id": address, "$schema": address, "$dynamicRef": address, "$ref": "#/components/schemas/B"},
                "B": {"type": "string"},
            }
        },
    }
    yield "metadata", {
        "paths": {},
        "externalDocs": {"url": address},
        "jsonSchemaDialect": address,
        "$self": address,
        "servers": [{"url": address}],
    }
    yield "example", {
        "paths": {
            "/a": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "Done.",
                            "content": {"application/json": {"examples": {"a": {"externalValue": address}, "b": ref}}},
                        }
                    }
                }
            }
        }
    }
    yield "link", {"paths": {"/a": {"get": {"responses": {"200": {"description": "Done.", "links": {"a": ref, "b": {"operationRef": address}}, "headers": {"h": ref}}}}}}}  # fmt: skip


def test_no_reference_leads_out(folder: Path) -> None:
    documents = []
    for number, address in enumerate(ADDRESSES):
        address = address.replace("OUTSIDE", str(folder.parent))
        for place, content in places(address):
            path = folder / f"{number} {place}.json"
            path.write_text(json.dumps({**HEAD, **content}), encoding="utf-8")
            documents.append(path)
    seen, found = compiled(*documents)
    assert_kept_in(folder, seen)
    assert len(found) == 2 * len(documents)
    assert SECRET not in json.dumps(found)
    followed = [
        documents[index].name
        for index, (ok, _, _) in enumerate(found[: len(documents)])
        if ok and " schema" in documents[index].name
    ]
    assert followed == []


def test_overlays_and_files_of_the_folder_do_not_lead_out(folder: Path) -> None:
    (folder / "parts.yaml").write_text(
        "A: {$ref: '../secret.yaml'}\nB: {$ref: 'inside/more.yaml#/C'}\n", encoding="utf-8"
    )
    (folder / "inside" / "more.yaml").write_text(
        "C: {$ref: '../../secret.yaml'}\nD: {type: string}\n", encoding="utf-8"
    )
    (folder / "overlay.yaml").write_text(
        "overlay: 1.0.0\nextends: http://127.0.0.1:9/x.yaml\ninfo: {title: O, version: '1'}\nactions: [{target: $.info, update: {description: {$ref: ../secret.yaml}, summary: {$ref: 'http://127.0.0.1:9/'}}}]\n",
        encoding="utf-8",
    )
    schemas = {"A": {"$ref": "parts.yaml#/A"}, "B": {"$ref": "parts.yaml#/B"}, "C": {"$ref": "inside/more.yaml#/D"}}
    (folder / "api.json").write_text(
        json.dumps({**HEAD, "paths": {}, "components": {"schemas": schemas}}), encoding="utf-8"
    )
    seen, found = compiled(folder / "api.json")
    assert_kept_in(folder, seen)
    assert SECRET not in json.dumps(found)
    assert sum("outside-reference" in problem for problem in found[0][1]) == 2


def test_a_document_that_is_a_link_has_the_folder_it_stands_in(folder: Path) -> None:
    """A link to a document elsewhere does not open the folder elsewhere."""
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "part.yaml").write_text(f"A: {{description: {SECRET}}}\n", encoding="utf-8")
    schemas = {"A": {"$ref": "part.yaml#/A"}}
    (elsewhere / "api.json").write_text(
        json.dumps({**HEAD, "paths": {}, "components": {"schemas": schemas}}), encoding="utf-8"
    )
    (folder / "api.json").symlink_to(elsewhere / "api.json")
    _, found = compiled(folder / "api.json")
    assert SECRET not in json.dumps(found)
    assert "unresolved-reference" in found[0][1][0]
