"""What the project says about itself is run: commands, snippets, tables, links, and the wheel people install."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import fields
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import click
import pytest
from ruamel.yaml import YAML

from generator import cli, pipeline, settings
from generator.view import operations

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
WORKFLOWS = [*(ROOT / ".github" / "workflows").glob("*.yml"), ROOT / "docs" / "drift-check.yml"]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]

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
"""


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def commands(text: str, program: str) -> list[str]:
    """Lines of console blocks and of workflows that call a program, comments set aside."""
    lines = [line for block in blocks(text, "console") for line in block.splitlines()]
    lines += re.findall(r"^\s*- run: (.*)$", text, re.M)
    return [line.split(" #")[0].strip() for line in lines if line.startswith(program)]


def lathe(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        cli.main(list(arguments))
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def pets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project around one document."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(PETS, encoding="utf-8")
    return tmp_path


# commands


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_make_targets_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = re.findall(
        r"\bmake ([a-z ]+?)(?:  |`|$| ARGS)", "\n".join([*commands(text, "make"), *re.findall(r"`make [^`]*`", text)])
    )
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.M))
    assert {target for line in named for target in line.split()} <= targets


def test_make_lists_every_target() -> None:
    said = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.M)
    assert phony and set(re.findall(r"^  ([a-z]+) ", said, re.M)) == set(phony[1].split())


def test_first_commands_are_the_whole_way() -> None:
    assert commands(blocks_as_text(README, 0), "make") == ["make regenerate", "make test"]


def blocks_as_text(text: str, index: int) -> str:
    return f"```console\n{blocks(text, 'console')[index]}```"


def test_lathe_lines_run(pets: Path) -> None:
    lines = [
        line
        for text in (README, *(path.read_text(encoding="utf-8") for path in WORKFLOWS))
        for line in commands(text, "lathe")
    ]
    assert lines[0].startswith("lathe generate") and any("--format github" in line for line in lines)
    for line in lines:
        assert lathe(*line.split()[1:]) == 0, line
    assert (pets / "sdk" / "python" / "pets" / "__init__.py").is_file()


def test_commands_and_options_are_all_told() -> None:
    assert set(re.findall(r"^\| `lathe (\w+)` \|", README, re.M)) == set(cli.lathe.commands)
    parameters = [parameter for command in cli.lathe.commands.values() for parameter in command.params]
    known = {name for parameter in parameters if isinstance(parameter, click.Option) for name in parameter.opts}
    assert set(re.findall(r"^\| `(--[\w-]+)", README, re.M)) == known - {"--debug"}


def test_exit_status_is_as_told(pets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "0 all is well, 1 problems or drift, 2 wrong usage, 70 a fault" in README
    assert lathe("validate", "--spec", "openapi.yaml") == 0
    assert lathe("check", "--spec", "openapi.yaml") == 1
    assert lathe("check", "--spec", "elsewhere.yaml") == 2
    monkeypatch.setattr(pipeline, "compile_api", lambda *_, **__: 1 / 0)
    assert lathe("validate", "--spec", "openapi.yaml") == 70


def test_problem_looks_as_told(pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (pets / "openapi.yaml").write_text(
        PETS.replace("All pets.}", "All pets., schema: {type: array}}"), encoding="utf-8"
    )
    assert lathe("validate", "--spec", "openapi.yaml") == 1
    (sample,) = [block for block in blocks(README, "text") if "error:" in block]
    assert capsys.readouterr().err == sample


# snippets


def test_settings_example_fits_the_late_api(tmp_path: Path) -> None:
    (example,) = blocks(README, "yaml")
    path = tmp_path / "sdk.yaml"
    path.write_text(example, encoding="utf-8")
    compiled = pipeline.compile_api(ROOT / "spec" / "openapi.yaml", path)
    assert [str(problem) for problem in compiled.problems if problem.rule != "unsupported"] == []
    assert compiled.api is not None


def test_settings_example_shows_every_key() -> None:
    shown = YAML(typ="safe").load(blocks(README, "yaml")[0])
    assert set(shown) == {field.name for field in fields(settings.Settings)} - {"file", "lines"}
    operation = {key for item in shown["operations"].values() if isinstance(item, dict) for key in item}
    assert operation == {field.name for field in fields(settings.OperationSettings)} - {"unpaged"}
    assert set(shown["webhooks"]) == {field.name for field in fields(settings.WebhookSettings)}
    told = README[README.index("`page.style` is") :]
    pages = {field.name for field in fields(settings.PageSettings)}
    assert all(f"`{name}`" in told or name in shown["operations"]["listPosts"]["page"] for name in pages)


class LateApi(BaseHTTPRequestHandler):
    """A local server that keeps what it is sent, and has one scheduled post on each of two pages."""

    seen: ClassVar[list[tuple[str, str, Any]]] = []

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer(
            201, {"message": "Scheduled.", "post": {"_id": "post_1", "scheduledFor": sent["scheduledFor"]}}, sent
        )

    def do_GET(self) -> None:
        page = 2 if "page=2" in self.path else 1
        post = {"_id": f"post_{page}", "scheduledFor": "2026-12-01T10:00:00Z"}
        self.answer(200, {"posts": [post], "pagination": {"page": page, "limit": 1, "total": 2, "pages": 2}})

    def answer(self, status: int, value: object, sent: Any = None) -> None:
        self.seen.append((f"{self.command} {self.path}", self.headers["Authorization"], sent))
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def late_url() -> Iterator[str]:
    LateApi.seen.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), LateApi)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_first_example_runs_as_printed(late_url: str) -> None:
    example = blocks(README, "python")[0]
    path = os.pathsep.join([str(ROOT / "generated" / "python"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "LATE_API_KEY": "sk_test", "LATE_BASE_URL": late_url, "PYTHONPATH": path}
    said = subprocess.run([sys.executable, "-c", example], env=environment, capture_output=True, text=True, timeout=60)
    assert said.stderr == ""
    assert said.stdout.splitlines() == ["post_1 2026-12-01 10:00:00+00:00", "post_2 2026-12-01 10:00:00+00:00"]
    requests, keys, bodies = zip(*LateApi.seen, strict=True)
    assert requests[:2] == ("POST /v1/posts", "GET /v1/posts?status=scheduled") and len(requests) == 3
    assert set(keys) == {"Bearer sk_test"}
    tiktok = {
        "platform": "tiktok",
        "accountId": "acc_1",
        "platformSpecificData": {"privacyLevel": "PUBLIC_TO_EVERYONE"},
    }
    assert bodies[0]["platforms"] == [tiktok]


def test_what_is_told_of_the_late_sdk_is_true() -> None:
    compiled = pipeline.compile_api(ROOT / "spec" / "openapi.yaml", ROOT / "spec" / "sdk.yaml")
    assert compiled.api is not None
    assert f"with all {sum(1 for _ in operations(compiled.api.groups))} operations of the Late API" in README
    program = "import sys, late; late.Late(api_key='x'); print({'httpx2', 'msgspec'} & set(sys.modules))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated" / "python")}
    said = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout == "set()\n"


# files


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_map_of_the_sources_is_whole() -> None:
    told = set(re.findall(r"^\| `(generator/[\w./]+)` \|", CONTRIBUTING, re.M))
    assert [path for path in told if not (ROOT / path).exists()] == []
    parts = [path for path in (ROOT / "generator").iterdir() if path.name[0] not in "._"]
    assert told == {f"generator/{path.name}{'/' if path.is_dir() else ''}" for path in parts}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_are_valid_and_may_only_read(path: Path) -> None:
    workflow = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    assert all("runs-on" in job and job["steps"] for job in workflow["jobs"].values())


def test_drift_workflow_pins_this_version() -> None:
    assert f"pip install lathe-sdk=={VERSION} " in (ROOT / "docs" / "drift-check.yml").read_text(encoding="utf-8")


def test_ci_runs_what_the_readme_says() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "make test" in script and "make check" in script and "set -euo pipefail" in script
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_wheel_works_without_the_sources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("lathe_sdk-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    (tmp_path / "openapi.yaml").write_text(PETS, encoding="utf-8")
    run = [sys.executable, "-m", "generator", "generate", "--spec", "openapi.yaml", "--out", "sdk", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed"), "PYTHONSAFEPATH": "1"}
    said = subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert said.stderr == "" and said.returncode == 0
    assert (tmp_path / "sdk" / "python" / "pets" / "__init__.py").is_file()
    help = [*run[:3], "validate", "--help"]
    told = subprocess.run(help, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True).stdout
    rules = Path(told.split()[-1])
    assert rules.is_relative_to(tmp_path / "installed")
    assert "### `unknown-member`" in rules.read_text(encoding="utf-8")
    assert (rules.parent / "unsupported.md").is_file() and (rules.parent / "overlays.md").is_file()
