"""The distribution that a Python SDK becomes: its metadata, what its archives hold, and that they install."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from dataclasses import replace
from email import message_from_bytes
from pathlib import Path

import pytest
from support.cases import TESTS, Made, made, made_late, write

from generator.languages import LANGUAGES
from generator.languages.python.docs_package import licence, toml, version
from generator.model import Api
from generator.render import render


def changed(sdk: Made, **package: str) -> tuple[Api, dict[str, object]]:
    """The API with other facts about its package, and the project that comes of it."""
    api = replace(sdk.api, packages={**sdk.api.packages, "python": replace(sdk.api.packages["python"], **package)})
    return api, tomllib.loads(render(api, LANGUAGES["python"])["pyproject.toml"])["project"]


# metadata


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1.0.1", "1.0.1"),
        ("v2.0.0-beta.1", "2.0.0b1"),
        ("2.0.0-alpha", "2.0.0a0"),
        ("1.2.3-rc1", "1.2.3rc1"),
        ("1.0.0-pre.2", "1.0.0rc2"),
        ("1.0.0.dev3", "1.0.0.dev3"),
        ("2022-11-28", "2022.11.28"),
        ("2024-05", "2024.5"),
        ("2024/05/01", "2024.5.1"),
        ("20240101", "20240101"),
        ("1.0.0-oas3.1", "1.0.0"),
        ("1.0.0+build.5", "1.0.0"),
        ("01.002", "1.2"),
        ('1.0"\nmalicious = "yes', "1.0"),
        ("1.0.0-" + "9" * 5000, "1.0.0"),
        ("latest", "0"),
        ("", "0"),
    ],
)
def test_versions_are_those_of_pep_440(written: str, expected: str) -> None:
    from packaging.version import Version

    assert version(written) == expected
    assert str(Version(expected)) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("MIT", "MIT"),
        ("apache-2.0", "Apache-2.0"),
        ("Our own terms", "LicenseRef-Our-own-terms"),
        ('"] evil', "LicenseRef-evil"),
        ("", "LicenseRef-Unknown"),
    ],
)
def test_licences_are_those_of_spdx(written: str, expected: str) -> None:
    from packaging.licenses import canonicalize_license_expression

    assert licence(written) == expected
    assert canonicalize_license_expression(expected) == expected


@pytest.mark.parametrize("text", ['"', "\\", 'a"\nb = "c', "\u202e", "\x00\x1b[31m\x7f", "'''", "é😀", "\ud800"])
def test_toml_holds_any_text(text: str) -> None:
    parsed = tomllib.loads(f"a = {toml(text)}")
    assert list(parsed) == ["a"]
    assert parsed["a"].isprintable()


def test_project_of_late() -> None:
    project = tomllib.loads(made_late().files["pyproject.toml"])
    assert project["project"]["name"] == "late-sdk"
    assert project["project"]["version"] == "1.0.1"
    assert project["project"]["dependencies"] == ["httpx2>=2.12,<3", "msgspec>=0.20"]
    assert project["project"]["requires-python"] == ">=3.11"
    assert project["project"]["urls"] == {"Homepage": "https://getlate.dev"}
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["late"]


def test_project_of_hostile_texts() -> None:
    files = made(TESTS / "python_docs" / "hostile.yaml", lenient=True).files
    project = tomllib.loads(files["pyproject.toml"])
    assert set(project) == {"build-system", "project", "tool"}
    assert "malicious" not in project["project"]
    assert "\u202e" not in project["project"]["description"]


def test_other_licences_and_addresses() -> None:
    sdk = made_late()
    api, project = changed(sdk, licence="Apache-2.0", homepage="https://github.com/acme/late", author="")
    assert project["license"] == "Apache-2.0"
    assert project["urls"] == {"Repository": "https://github.com/acme/late"}
    assert "https://spdx.org/licenses/Apache-2.0.html" in render(api, LANGUAGES["python"])["LICENSE"]
    _, project = changed(sdk, homepage="javascript:alert(1)")
    assert "urls" not in project


def test_licence_has_no_year() -> None:
    assert "Copyright (c) Late\n" in made_late().files["LICENSE"]


# archives


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel and a source distribution of the Late SDK."""
    folder = tmp_path_factory.mktemp("late")
    write(made_late().files, folder / "sdk")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(folder / "sdk")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_archives_hold_the_sdk(archives: Path) -> None:
    files = made_late().files
    with zipfile.ZipFile(next(archives.glob("*.whl"))) as wheel:
        inside = {name for name in wheel.namelist() if ".dist-info/" not in name}
        facts = message_from_bytes(wheel.read("late_sdk-1.0.1.dist-info/METADATA"))
        assert "late_sdk-1.0.1.dist-info/licenses/LICENSE" in wheel.namelist()
    assert inside == {path for path in files if path.startswith("late/")}
    assert (facts["Name"], facts["Version"], facts["License-Expression"]) == ("late-sdk", "1.0.1", "MIT")
    assert facts["Description-Content-Type"] == "text/markdown"
    assert facts.get_payload().startswith("# Late for Python")
    with tarfile.open(next(archives.glob("*.tar.gz"))) as source:
        held = {name.removeprefix("late_sdk-1.0.1/") for name in source.getnames()}
    assert set(files) <= held


def test_archives_install_into_an_empty_environment(archives: Path, tmp_path: Path) -> None:
    """With what they ask for and nothing else; needs the package index."""
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    for archive, how in (
        (next(archives.glob("*.whl")), []),
        (next(archives.glob("*.tar.gz")), ["--force-reinstall", "--no-deps"]),
    ):
        command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *how, archive]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        script = (
            "import late; from late.testing import Fake; late_ = Fake().client(late.Late);"
            "print(type(late_.posts.create(content='x')).__name__, late.__version__, late.__file__)"
        )
        done = subprocess.run(
            [python, "-W", "error", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.stdout.startswith(f"Post 1.0.1 {tmp_path}"), done.stdout + done.stderr
