"""What is written stays in the folder: no path leads out, no link is followed, nobody else reads what is half written."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from support.cases import ROOT

from generator import output
from generator.languages import LANGUAGES
from generator.output import OutputError
from generator.pipeline import compile_api, print_sdk

OUT = [
    "../x",
    "a/../../x",
    "/x",
    "a//b",
    "./x",
    "a/./b",
    "C:\\x",
    "a\\..\\..\\x",
    "C:x",
    "",
    "a/",
    "\0",
    "a\nb",
    "a\x1bb",
]
SPECIAL = [
    "con",
    "NUL.py",
    "a/aux.txt",
    "com1",
    "lpt¹.md",
    "a ",
    "a.",
    'a"b',
    "a|b",
    "a?b",
    "x" * 300,
    "a/" * 600 + "x",
]


@pytest.mark.parametrize("path", [*OUT, *SPECIAL])
def test_no_path_leads_out_of_the_folder_or_to_something_special(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "a" / "sdk"
    for act in (output.write, output.check):
        with pytest.raises(OutputError):
            act(folder, {"fine.py": "", path: "evil"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("paths", [("a.py", "A.py"), ("é.py", "e\u0301.py"), ("a/b.py", "A/B.py"), ("a", "a/b")])
def test_two_paths_of_one_file_are_refused(tmp_path: Path, paths: tuple[str, str]) -> None:
    with pytest.raises(OutputError):
        output.write(tmp_path / "sdk", dict.fromkeys(paths, ""))
    assert not (tmp_path / "sdk").exists()


@pytest.mark.parametrize("link", ["a.py", "inside", output.MANIFEST])
def test_no_link_of_the_folder_is_followed(tmp_path: Path, link: str) -> None:
    folder, elsewhere = tmp_path / "sdk", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (elsewhere / "a.py").write_text("theirs", encoding="utf-8")
    (folder / link).symlink_to(elsewhere if link == "inside" else elsewhere / "a.py")
    for force in (False, True):
        with pytest.raises(OutputError, match="symbolic link"):
            output.write(folder, {"a.py": "ours", "inside/a.py": "ours"}, force=force)
    assert [(path.name, path.read_text(encoding="utf-8")) for path in elsewhere.iterdir()] == [("a.py", "theirs")]
    assert [path.name for path in folder.iterdir()] == [link]


@pytest.mark.parametrize("owned", ["../theirs.py", "/etc/hostname", "a/../../theirs.py", "link/theirs.py"])
def test_a_forged_manifest_removes_nothing_outside(tmp_path: Path, owned: str) -> None:
    folder, theirs = tmp_path / "sdk", tmp_path / "theirs.py"
    folder.mkdir()
    theirs.write_text("theirs", encoding="utf-8")
    (folder / "link").symlink_to(tmp_path)
    (folder / output.MANIFEST).write_text(json.dumps({"files": {owned: "0" * 64}}), encoding="utf-8")
    for force in (False, True):
        try:
            output.write(folder, {"a.py": ""}, force=force)
        except OutputError:
            continue
    assert theirs.read_text(encoding="utf-8") == "theirs"


def test_what_is_half_written_is_for_its_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are put together in a folder that nobody else may enter, with a name that nobody can foresee."""
    seen: list[tuple[str, int]] = []
    write_bytes = Path.write_bytes

    def watched(path: Path, content: bytes) -> int:
        seen.append((path.parent.name, stat.S_IMODE(path.parent.stat().st_mode)))
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", watched)
    names = set()
    for turn in range(2):
        output.write(tmp_path / "sdk", {"a.py": str(turn), "b/c.py": str(turn)})
        names |= {name for name, _ in seen}
    assert len(seen) == 6 and {mode for _, mode in seen} == {0o700}
    assert len(names) == 2
    assert sorted(path.name for path in (tmp_path / "sdk").iterdir()) == [output.MANIFEST, "a.py", "b"]


NAMES = [
    "../../x",
    "/etc/x",
    "C:\\x",
    "\0",
    "n" * 300,
    "con",
    ".git/hooks/x",
    "__init__",
    "conftest",
    "setup",
    "a/b",
    "..",
    ".",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_a_document_are_files_of_the_folder(tmp_path: Path, name: str) -> None:
    """Titles, tags, schemas and operations that would be paths; the folder has no files but those that belong there."""
    schema = {"type": "object", "properties": {name: {"type": "string"}}}
    operation = {
        "tags": [name, name.upper()],
        "operationId": name,
        "responses": {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": name, "version": name},
        "paths": {
            "/a": {"get": operation},
            "/b": {"get": {**operation, "operationId": f"{name} b", "tags": ["other"]}},
        },
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    compiled = compile_api(path)
    assert compiled.api is not None, compiled.problems
    for language in LANGUAGES:
        files = print_sdk(compiled.api, language)
        output.write(tmp_path / "out" / language, files)
        hidden = {part for file in files for part in file.split("/") if part.startswith(".")}
        assert hidden <= {".gitignore", ".gitattributes"}
    assert {item.name for item in tmp_path.iterdir()} == {"openapi.json", "out"}


@pytest.mark.parametrize("name", ["a\nimport os\n.yaml", 'a"""\nX = 1\n"""', "a*\u2044\u202e", "a\r\u2028\x85b"])
def test_the_name_of_the_document_is_in_no_file(tmp_path: Path, name: str) -> None:
    texts = []
    for file in ("openapi.yaml", name):
        path = tmp_path / file
        path.write_text(
            (ROOT / "tests" / "cases" / "prose" / "openapi.yaml").read_text(encoding="utf-8"), encoding="utf-8"
        )
        compiled = compile_api(path)
        assert compiled.api is not None, compiled.problems
        texts.append({language: print_sdk(compiled.api, language) for language in LANGUAGES})
    assert texts[0] == texts[1]
