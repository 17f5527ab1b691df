"""`docs/rules.md` explains every rule, and each of its examples breaks that rule and no other."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator import cli
from generator.document import RULES

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "rules.md").read_text(encoding="utf-8")
HEAD = {"openapi": "3.1.0", "info": "{title: Pets, version: 1.0.0}", "paths": "{}"}


class Section(NamedTuple):
    """What the page says about one rule."""

    rule: str
    text: str

    @property
    def severity(self) -> str:
        found = re.match(r"\s*\*(error|warning|note)\.\* ", self.text)
        assert found, f"{self.rule} begins with its severity"
        return found[1]

    @property
    def expected(self) -> set[str]:
        """The rule, and those that its example breaks by nature."""
        more = re.search(r"Comes with: (.*)\.", self.text)
        return {self.rule, *re.findall(r"`([\w-]+)`", more[1] if more else "")}

    @property
    def commands(self) -> list[str]:
        blocks = re.findall(r"^```console\n(.*?)^```", self.text, re.M | re.S)
        return "".join(blocks).splitlines() or ["lathe validate --spec openapi.yaml"]

    def files(self) -> dict[str, str]:
        """The examples by file; the document beside them is as small as can be where none is shown."""
        found = {"openapi.yaml": ""}
        whole = False
        for name, more, text in re.findall(
            r"(?:^`([\w.]+)`(, whole)?:\n\n)?^```(?:yaml|json)\n(.*?)^```", self.text, re.M | re.S
        ):
            found[name or "openapi.yaml"] = text
            whole = whole or bool(more)
        head = [
            f"{key}: {value}\n" for key, value in HEAD.items() if not re.search(f"^{key}:", found["openapi.yaml"], re.M)
        ]
        found["openapi.yaml"] = "".join([*([] if whole else head), found["openapi.yaml"]])
        return found


SECTIONS = [Section(*pair) for pair in re.findall(r"^### `([\w-]+)`\n(.*?)(?=^##|\Z)", PAGE, re.M | re.S)]


def test_every_rule_is_explained_once() -> None:
    assert [section.rule for section in SECTIONS] == list(RULES)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.rule)
def test_the_example_breaks_the_rule(
    section: Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in section.files().items():
        Path(name).write_text(text, encoding="utf-8")
    *before, last = section.commands
    for command in before:
        assert run(command, capsys)[0] == 0, command
    status, problems = run(last, capsys)
    assert {problem["rule"] for problem in problems} == section.expected, problems
    mine = {problem["severity"] for problem in problems if problem["rule"] == section.rule}
    assert mine == {section.severity}
    assert status == (1 if section.severity == "error" else 0)


def run(command: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, Any]]]:
    """The exit status of a line of shell, and the problems where it runs the compiler."""
    if not command.startswith("lathe "):
        return subprocess.run(command, shell=True, check=False).returncode, []
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        cli.main([*shlex.split(command)[1:], "--format", "json", "--no-cache"])
    assert isinstance(ended.value.code, int)
    return ended.value.code, json.loads(capsys.readouterr().out)["problems"]


def test_the_shape_for_programs_is_as_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = re.search(r"^```json whole\n(.*?)^```", PAGE, re.M | re.S)
    assert shown
    monkeypatch.chdir(tmp_path)
    lines = [
        "openapi: 3.1.0",
        "info: {title: Pets, version: 1.0.0}",
        "paths:",
        "  /pets:",
        "    get:",
        "      tags: [Pets]",
    ]
    lines += ["      deprecated: false", "      responses:", "        '200': {description: Pets., schema: {}}", ""]
    Path("openapi.yaml").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(SystemExit):
        cli.main(["validate", "--spec", str(tmp_path / "openapi.yaml"), "--format", "json"])
    assert json.loads(capsys.readouterr().out) == json.loads(shown[1])
