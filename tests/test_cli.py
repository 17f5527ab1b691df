"""The command line as a person or a build meets it: what it prints where, what it leaves on disk, how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from generator import cli, pipeline, runs

ROOT = Path(__file__).resolve().parent.parent
PETS = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        '200': {description: All pets.}
  /pets/{petId}/photo:
    parameters:
      - {name: petId, in: path, required: true, schema: {type: string}}
    put:
      operationId: uploadPetPhoto
      tags: [Pets]
      deprecated: true
      requestBody: {content: {image/png: {schema: {type: string, format: binary}}}}
      responses:
        '204': {description: Kept.}
"""
BROKEN = PETS.replace("{description: All pets.}", "5")

Lathe = Callable[..., int]


@pytest.fixture
def lathe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lathe:
    """Runs a command in a folder that holds the document pets.yaml, and gives the exit status."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "pets.yaml").write_text(PETS, encoding="utf-8")

    def run(command: str, *arguments: str, spec: str | None = "pets.yaml") -> int:
        with pytest.raises(SystemExit) as ended:
            cli.main([command, *(["--spec", spec] if spec else []), *arguments])
        assert isinstance(ended.value.code, int)
        return ended.value.code

    return run


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


# generate and check


def test_generate_then_check(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lathe("generate", "--out", "sdk") == 0
    said = capsys.readouterr()
    assert said.err == "" and said.out.startswith("sdk/python: ") and " written, 0 unchanged, 0 removed" in said.out
    assert (tmp_path / "sdk" / "python" / "pets" / "resources" / "pets.py").is_file()
    assert lathe("check", "--out", "sdk") == 0
    assert "as they should be" in capsys.readouterr().out


def test_check_writes_nothing(lathe: Lathe, tmp_path: Path) -> None:
    assert lathe("check", "--no-cache") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pets.yaml"]


def test_check_names_what_is_missing_stale_and_changed(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lathe("generate")
    package = tmp_path / "generated" / "python" / "pets"
    (package / "errors.py").unlink()
    (tmp_path / "pets.yaml").write_text(PETS.replace("[Pets]", "[Animals]"), encoding="utf-8")
    capsys.readouterr()
    assert lathe("check") == 1
    said = capsys.readouterr()
    assert "generated/python/pets/errors.py:1:1: error: This file is missing. [missing-file]" in said.err
    assert "generated/python/pets/resources/pets.py:1:1: error: Nothing generates this file any more." in said.err
    assert "error: This file is not what would be generated." in said.err
    assert "make regenerate" in said.err
    assert "│ +class Animals(Resource):" in said.out or "│ +" in said.out
    assert not (package / "errors.py").exists()


def test_an_edited_file_is_not_overwritten_unless_told(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lathe("generate")
    target = tmp_path / "generated" / "python" / "pets" / "errors.py"
    original = target.read_text(encoding="utf-8")
    target.write_text("mine\n", encoding="utf-8")
    before = files(tmp_path / "generated")
    assert lathe("generate") == 1
    assert (
        "errors.py:1:1: error: Nothing is written: This file was edited by hand. [edited-file]"
        in capsys.readouterr().err
    )
    assert files(tmp_path / "generated") == before
    assert lathe("check") == 1
    assert "This file was edited by hand." in capsys.readouterr().err
    assert lathe("generate", "--force") == 0
    assert target.read_text(encoding="utf-8") == original


def test_nothing_is_written_when_the_document_is_wrong(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lathe("generate")
    before = files(tmp_path / "generated")
    (tmp_path / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    assert lathe("generate") == 1
    said = capsys.readouterr().err
    assert "pets.yaml:9:9: error: " in said and said.endswith("1 error in pets.yaml\n")
    assert "      9 │         '200': 5" in said
    assert files(tmp_path / "generated") == before


def test_lenient_goes_on_and_says_so(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    for _ in range(2):  # the second time from memory
        assert lathe("generate", "--lenient") == 0
        assert "pets.yaml:9:9: warning: " in capsys.readouterr().err


def test_settings_and_overlay_beside_the_document_are_found(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sdk.yaml").write_text("resources: {Pets: animals}\n", encoding="utf-8")
    overlay = "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions: [{target: $.info, update: {title: Zoo}}]\n"
    (tmp_path / "overlay.yaml").write_text(overlay, encoding="utf-8")
    assert lathe("inspect") == 0
    said = capsys.readouterr().out
    assert said.startswith("python: 2 methods of Zoo 1.0.0\nanimals\n")
    (tmp_path / "sdk.yaml").write_text("resources: {Pest: animals}\n", encoding="utf-8")
    assert lathe("validate") == 1
    assert "sdk.yaml:1:13: error: There is no tag `Pest` in the document." in capsys.readouterr().err


# memory of earlier runs


def test_an_unchanged_run_compiles_nothing(lathe: Lathe, monkeypatch: pytest.MonkeyPatch) -> None:
    lathe("generate")
    monkeypatch.setattr(pipeline, "compile_api", lambda *_, **__: pytest.fail("compiled again"))
    assert lathe("generate") == 0
    assert lathe("check") == 0


@pytest.mark.parametrize("touched", ["pets.yaml", "generated/python/pets/errors.py", "generated/python/.lathe.json"])
def test_memory_is_not_believed_after_a_change(lathe: Lathe, tmp_path: Path, touched: str) -> None:
    lathe("generate")
    with (tmp_path / touched).open("a", encoding="utf-8") as file:
        file.write(" \n")
    assert (lathe("check") == 0) is (touched == "pets.yaml")
    (tmp_path / touched).unlink()
    assert lathe("check") == (2 if touched == "pets.yaml" else 1)


def test_memory_depends_on_what_was_asked(lathe: Lathe, tmp_path: Path) -> None:
    lathe("generate")
    (tmp_path / "sdk.yaml").write_text("name: Zoo\n", encoding="utf-8")
    assert lathe("check") == 1
    (tmp_path / "sdk.yaml").unlink()
    assert lathe("check") == 0
    assert lathe("check", "--out", "elsewhere") == 1


def test_memory_depends_on_files_that_are_referred_to(lathe: Lathe, tmp_path: Path) -> None:
    (tmp_path / "pet.yaml").write_text("type: object\nproperties: {name: {type: string}}\n", encoding="utf-8")
    answer = "{description: All pets., content: {application/json: {schema: {$ref: pet.yaml}}}}"
    (tmp_path / "pets.yaml").write_text(PETS.replace("{description: All pets.}", answer), encoding="utf-8")
    lathe("generate")
    assert lathe("check") == 0
    (tmp_path / "pet.yaml").write_text("type: object\nproperties: {title: {type: string}}\n", encoding="utf-8")
    assert lathe("check") == 1


def test_memory_depends_on_files_that_are_not_there_yet(lathe: Lathe, tmp_path: Path) -> None:
    answer = "{description: All pets., content: {application/json: {schema: {$ref: pet.yaml}}}}"
    (tmp_path / "pets.yaml").write_text(PETS.replace("{description: All pets.}", answer), encoding="utf-8")
    lathe("generate", "--lenient")
    assert lathe("check", "--lenient") == 0
    (tmp_path / "pet.yaml").write_text("type: object\nproperties: {name: {type: string}}\n", encoding="utf-8")
    assert lathe("check", "--lenient") == 1


def test_the_line_is_shown_of_the_file_that_a_problem_is_in(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "pet.yaml").write_text(
        "type: object\nproperties:\n  name: {type: strin}\n", encoding="utf-8"
    )
    answer = "{description: All pets., content: {application/json: {schema: {$ref: models/pet.yaml}}}}"
    (tmp_path / "pets.yaml").write_text(PETS.replace("{description: All pets.}", answer), encoding="utf-8")
    assert lathe("validate") == 1
    said = capsys.readouterr().err
    assert said.startswith(
        "models/pet.yaml:3:10: error: `type` cannot be the text `strin`. [wrong-value]\n      3 │   name: {type: strin}\n"
    )
    assert said.endswith("1 error in models/pet.yaml\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_told_and_not_waited_for(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "fixes.yaml")
    assert lathe("validate", "--overlay", "fixes.yaml") == 1
    assert "is no regular file. [unreadable-file]" in capsys.readouterr().err


def test_a_file_saved_during_the_run_is_not_remembered(tmp_path: Path) -> None:
    source, cache = tmp_path / "source", tmp_path / "cache"
    source.write_text("new", encoding="utf-8")
    runs.remember(cache, "key", source.stat().st_mtime - 1, [source], {}, {})
    assert runs.recall(cache, "key") is None
    runs.remember(cache, "key", source.stat().st_mtime + 1, [source], {}, {})
    assert runs.recall(cache, "key") is not None


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"sums": 1}', '{"sums": {"/nowhere": ""}}'])
def test_a_damaged_record_is_no_record(tmp_path: Path, record: str) -> None:
    (tmp_path / "run-key.json").write_text(record, encoding="utf-8")
    assert runs.recall(tmp_path, "key") is None


def test_without_cache_nothing_is_kept(lathe: Lathe, tmp_path: Path) -> None:
    assert lathe("generate", "--no-cache") == 0
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_does_no_harm(lathe: Lathe, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in its place", encoding="utf-8")
    assert lathe("generate") == 0


# validate and inspect


def test_validate(lathe: Lathe, capsys: pytest.CaptureFixture[str]) -> None:
    assert lathe("validate") == 0
    assert capsys.readouterr().out == "pets.yaml: Pets 1.0.0 with 2 operations is valid.\n"


def test_inspect_shows_names_requests_and_marks(lathe: Lathe, capsys: pytest.CaptureFixture[str]) -> None:
    assert lathe("inspect", "--language", "python") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "pets"
    assert lines[2].split() == ["list", "GET", "/pets"]
    assert lines[3].split() == ["upload_photo", "PUT", "/pets/{petId}/photo", "upload,", "deprecated"]


def test_inspect_shows_names_that_had_to_move(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doubled = PETS.replace("uploadPetPhoto", "list_pets")
    (tmp_path / "pets.yaml").write_text(doubled, encoding="utf-8")
    assert lathe("inspect") == 0
    said = capsys.readouterr().out
    assert "Names that had to move" in said and "  pets.list_pets, since pets.list was taken\n" in said


# how problems are told


def test_problems_as_json(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for done in ("written", "as they should be"):
        assert lathe("generate", "--format", "json") == 0
        said = capsys.readouterr()
        assert json.loads(said.out)["problems"] == [] and done in said.err
    (tmp_path / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    assert lathe("generate", "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["version"], found["counts"]) == (1, {"error": 1, "warning": 0, "note": 0})
    (problem,) = found["problems"]
    assert (problem["file"], problem["line"], problem["column"], problem["severity"]) == ("pets.yaml", 9, 9, "error")


def test_problems_and_drift_are_one_object(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warned = PETS.replace("title: Pets,", "title: Pets, description: cats, dogs,").replace(
        "info:", "tags: [{name: a}, {name: a}]\ninfo:"
    )
    (tmp_path / "pets.yaml").write_text(warned.replace("cats, dogs", "cats"), encoding="utf-8")
    assert lathe("check", "--format", "json", "--language", "python") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["counts"] == {"error": 1, "warning": 1, "note": 0}
    assert [problem["rule"] for problem in found["problems"]] == ["duplicate-tag", "missing-file"]


def test_everything_wrong_is_said_at_once_in_order_and_counted(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sdk.yaml").write_text("nam: Zoo\nresources: {Pest: animals}\n", encoding="utf-8")
    warned = PETS.replace("info:", "tags: [{name: a}, {name: a}]\ninfo:")
    (tmp_path / "pets.yaml").write_text(warned, encoding="utf-8")
    assert lathe("validate") == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if not line.startswith(" ")]
    assert [line.split(" ")[0] for line in lines] == ["pets.yaml:2:19:", "sdk.yaml:1:1:", "sdk.yaml:2:13:", "2"]
    assert lines[-1] == "2 errors, 1 warning in 2 files"


def test_annotations_name_files_from_the_root_of_the_repository(
    lathe: Lathe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    monkeypatch.chdir(tmp_path / "api")
    lathe("validate", "--format", "github", spec="../pets.yaml")
    (tmp_path / "pets.yaml").write_text(PETS, encoding="utf-8")
    lathe("check", "--format", "github", spec="../pets.yaml")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("::error file=pets.yaml,line=9,")
    assert lines[1].startswith("::error file=api/generated/")


def test_only_validate_shows_all_of_the_same(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tags = "tags: [" + "{name: a}, " * 40 + "{name: a}]\ninfo:"
    (tmp_path / "pets.yaml").write_text(PETS.replace("info:", tags, 1), encoding="utf-8")
    found = {}
    for command in ("generate", "check", "inspect", "validate"):
        assert lathe(command) == 0
        found[command] = capsys.readouterr().err
    short = found["generate"]
    assert found["check"] == found["inspect"] == short
    assert short.endswith(
        "… and 15 more like it [duplicate-tag]; `lathe validate` shows them.\n40 warnings in pets.yaml\n"
    )
    assert (short.count(" warning: "), found["validate"].count(" warning: ")) == (25, 40)


def test_paths_of_annotations_are_relative(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a,b:c%").mkdir()
    (tmp_path / "a,b:c%" / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    assert lathe("validate", "--format", "github", spec=str(tmp_path / "a,b:c%" / "pets.yaml")) == 1
    said = capsys.readouterr()
    assert said.out.startswith("::error file=a%2Cb%3Ac%25/pets.yaml,line=9,col=9,title=wrong-type::This Response")
    assert "%0ASo says OpenAPI 3.1.%0AWrite a mapping.\n" in said.out
    assert said.out.count("\n") == 1 and said.err.startswith("1 error in ")


def test_problems_as_annotations(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    assert lathe("check", "--format", "github") == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::error file=pets.yaml,line=9,col=9,title=") and "%0A" in line


@pytest.mark.parametrize("style", ["text", "json", "github"])
def test_text_of_a_document_cannot_speak_to_the_terminal_or_the_build(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str], style: str
) -> None:
    evil = PETS.replace("title: Pets", r'title: "::warning::x\e[31mPets\r\n::warning::x"').replace(
        "operationId: listPets", r'operationId: "\e]0;owned\a\n::stop-commands::x\u202e"'
    )
    (tmp_path / "pets.yaml").write_text(evil.replace("tags: [Pets]", "tags: 7"), encoding="utf-8")
    lathe("validate", "--format", style)
    (tmp_path / "pets.yaml").write_text(evil, encoding="utf-8")
    for command in ("inspect", "generate", "validate"):
        lathe(command, "--format", style)
    (tmp_path / "pets.yaml").write_text(
        evil.replace("'200': {description: All pets.}", "::warning::x: {description: a, b}"), encoding="utf-8"
    )
    lathe("validate", "--format", style)
    (tmp_path / "pets.yaml").write_text(evil.replace("deprecated: true", r'description: "\e[0m"'), encoding="utf-8")
    lathe("check", "--format", style)
    said = "".join(capsys.readouterr())
    assert all(char.isprintable() or char == "\n" for char in said)
    assert not [
        line for line in said.splitlines() if line.strip().startswith(("::warning::x", "::stop-commands", "##["))
    ]


def test_colour_on_a_terminal_only() -> None:
    pty = pytest.importorskip("pty")
    command = [sys.executable, "-m", "generator", "validate", "--spec", __file__, "--no-cache"]

    def run(**more: str) -> bytes:
        held, given = pty.openpty()
        environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | more
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=given, stderr=given)
        os.close(given)
        assert done.returncode == 1
        return os.read(held, 100_000)

    assert b"\x1b[" in run()
    assert b"\x1b[" not in run(NO_COLOR="1")
    assert b"\x1b[" not in subprocess.run(command, cwd=ROOT, capture_output=True, check=False).stderr


# how far it is


def on_a_terminal(*arguments: str, seconds: float = 0, **more: str) -> tuple[int, bytes]:
    """The exit status and all bytes of a run on a terminal of its own, in which each stage takes a while, or counts as none."""
    pty = pytest.importorskip("pty")
    slow = (
        "import sys, time\nfrom generator import cli, console\n"
        f"console._AFTER = {0.5 if seconds else 60}\n"
        f"stage = console.Console.stage\nconsole.Console.stage = lambda *given: (stage(*given), time.sleep({seconds}))\n"
        "cli.main(sys.argv[1:])\n"
    )
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "CI")}
    held, given = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-c", slow, *arguments, "--no-cache"],
        cwd=ROOT, env={**environment, "TERM": "xterm", **more}, stdout=given, stderr=given,
    )  # fmt: skip
    os.close(given)
    said = b""
    while True:
        try:
            said += os.read(held, 10_000)
        except OSError:  # the other end is closed
            return done.wait(), said


def screen(said: bytes) -> list[str]:
    """What is left to see: after a carriage return a line is written over."""
    lines = []
    for line in said.decode().replace("\r\n", "\n").split("\n"):
        seen = ""
        for part in line.split("\r"):
            seen = part + seen[len(part) :]
        lines.append(seen.rstrip())
    return lines


def test_long_work_is_shown_by_stage_and_leaves_nothing_behind(lathe: Lathe, tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text(PETS.replace("title: Pets", "title: Pets, x-a: b"), encoding="utf-8")
    arguments = ["generate", "--spec", str(tmp_path / "pets.yaml"), "--out", str(tmp_path / "sdk")]
    status, said = on_a_terminal(*arguments, "--language", "python", seconds=0.4)
    stages = list(dict.fromkeys(line.split(b" \xe2")[0] for line in said.split(b"\r") if b"\xe2\x80\xa6" in line))
    assert status == 0
    assert stages[-3:] == [b"normalise", b"print python", b"write"] and set(stages) <= {
        *stages[-3:],
        b"read",
        b"validate",
    }
    assert len(screen(said)) == 2 and " written, " in screen(said)[0] and screen(said)[1] == ""


@pytest.mark.parametrize(
    ("more", "environment", "seconds"),
    [((), {}, 0), (("--quiet",), {}, 0.3), ((), {"CI": "true"}, 0.3), ((), {"TERM": "dumb"}, 0.3)],
)
def test_no_progress_of_short_work_nor_where_nobody_looks(
    tmp_path: Path, more: tuple[str, ...], environment: dict[str, str], seconds: float
) -> None:
    (tmp_path / "pets.yaml").write_text(PETS, encoding="utf-8")
    status, said = on_a_terminal(
        "validate", "--spec", str(tmp_path / "pets.yaml"), *more, seconds=seconds, **environment
    )
    assert status == 0
    assert b"\xe2\x80\xa6" not in said and said.count(b"\n") == (0 if more else 1)


def test_quiet_says_nothing_but_problems(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [lathe(command, "--quiet") for command in ("validate", "generate", "generate", "check")] == [0, 0, 0, 0]
    assert "".join(capsys.readouterr()) == ""
    (tmp_path / "pets.yaml").write_text(BROKEN, encoding="utf-8")
    assert lathe("generate", "--quiet") == 1
    assert "[wrong-type]" in capsys.readouterr().err


# how it ends


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "there is no file spec/openapi.yaml"),
        (["check", "--spec", "https://example.com/openapi.yaml"], "Lathe fetches nothing"),
        (["check", "--spec", "."], "is a folder"),
        (["check", "--spek", "pets.yaml"], "No such option"),
        (["check", "pets.yaml"], "--spec pets.yaml"),
        ([], "Exit status:"),
        (["check", "--spec", "pets.yaml", "--language", "klingon"], "is not one of python"),
        (["check", "--spec", "pets.yaml", "--config", "none.yaml"], "does not exist"),
        (["check", "--spec", "pets.yaml", "--format", "xml"], "--format"),
        (["compile"], "No such command"),
    ],
)
def test_wrong_usage(lathe: Lathe, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert said in " ".join(capsys.readouterr().err.split())


def test_a_fault_of_ours_is_told_as_one(
    lathe: Lathe, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("boom \x1b[31m")

    monkeypatch.setattr(pipeline, "compile_api", fail)
    assert lathe("generate") == 70
    said = capsys.readouterr().err
    assert "this is a fault of Lathe, not of your document: RuntimeError: boom \\x1b[31m" in said
    assert "--debug" in said and "Traceback" not in said
    with pytest.raises(RuntimeError):
        cli.main(["generate", "--spec", "pets.yaml", "--debug"])


def test_interrupted(lathe: Lathe, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "compile_api", interrupt)
    assert lathe("generate") == 130
    assert "interrupted" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sdk").write_text("a file", encoding="utf-8")
    assert lathe("generate", "--out", "sdk/below") == 1
    assert "error: " in capsys.readouterr().err


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--version"], ["-h"], ["generate", "--help"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("lathe")


@pytest.mark.parametrize("command", ["generate", "check", "validate", "inspect"])
def test_help_of_a_command_tells_examples_that_work_and_how_it_ends(
    lathe: Lathe, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert lathe(command, "--help", spec=None) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said and max(map(len, said.splitlines())) <= 80
    assert all(f"  {status:<4} " in said for status in (0, 1, 2, 70, 130))
    examples = [line.split()[1:] for line in said.splitlines() if line.startswith(f"    lathe {command} ")]
    (tmp_path / "spec").mkdir()
    for name in ("openapi.yaml", "spec/openapi.yaml"):
        (tmp_path / name).write_text(PETS, encoding="utf-8")
    assert len(examples) == 2
    for example in examples:
        wanted = example[: example.index(">")] if ">" in example else example
        if command == "check":
            lathe("generate", *[part for part in wanted[1:] if part not in ("--format", "github")], spec=None)
        assert lathe(*wanted, spec=None) == 0, wanted


def test_every_option_is_explained() -> None:
    for command in cli.lathe.commands.values():
        assert command.help and command.help.endswith(".")
        assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_help_loads_nothing_heavy() -> None:
    """The whole help costs Python and click; the compiler itself is loaded when there is something to compile."""
    program = (
        "import sys\nfrom generator.cli import main\n"
        "try: main(['generate', '--help'])\nexcept SystemExit: pass\n"
        "heavy = ('jinja2', 'ruamel', 'generator.document', 'generator.model')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_same_bytes_for_every_hash_seed(lathe: Lathe, tmp_path: Path) -> None:
    for seed in ("0", "1"):
        command = [sys.executable, "-m", "generator", "generate", "--spec", str(tmp_path / "pets.yaml")]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([*command, "--out", str(tmp_path / seed), "--no-cache"], cwd=ROOT, env=environment, check=True)
    assert files(tmp_path / "0") == files(tmp_path / "1")
