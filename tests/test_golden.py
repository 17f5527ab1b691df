"""What is printed for each case, to the letter. `make golden` writes it anew; read the diff before it is committed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path

import black
import pytest
from support.cases import CASES, made_case, made_late, read, write
from support.typed import write_for_mypy

from generator.languages import LANGUAGES

_STYLE = black.Mode(target_versions={black.TargetVersion.PY311}, line_length=100)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, language: str, request: pytest.FixtureRequest) -> None:
    compiled = made_case(case)
    assert [item for item in compiled.problems if item.rule != "unsupported"] == []
    printed = compiled.printed_in(language)
    expected = case / "expected" / language
    if request.config.getoption("--rewrite"):
        shutil.rmtree(expected, ignore_errors=True)
        write(printed, expected)
    if printed != (wanted := read(expected)):
        pytest.fail(_difference(wanted, printed) + "\nIf this is meant: make golden", pytrace=False)


def _difference(wanted: dict[str, str], found: dict[str, str]) -> str:
    lines = [f"missing: {path}" for path in wanted.keys() - found.keys()]
    lines += [f"not expected: {path}" for path in found.keys() - wanted.keys()]
    for path in sorted(wanted.keys() & found.keys()):
        lines += unified_diff(
            wanted[path].splitlines(), found[path].splitlines(), path, path, "expected", "printed", lineterm=""
        )
    return "\n".join(lines[:80])


def test_every_case_has_a_package_of_its_own() -> None:
    """So that all of them fit into one folder, and no folder is left of a case that is gone."""
    assert [name for name, count in Counter(made_case(case).package for case in CASES).items() if count > 1] == []
    assert {path.name for path in CASES[0].parent.iterdir()} == {case.name for case in CASES}


def test_printed_code_is_as_black_leaves_it(request: pytest.FixtureRequest) -> None:
    """All cases and the Late SDK; what was found clean before is not looked at again."""
    files = {f"{case.name}/{path}": text for case in CASES for path, text in made_case(case).printed.items()}
    files.update((path, text) for path, text in made_late().files.items() if path.endswith((".py", ".pyi")))
    cache = request.config.cache
    clean = set(cache.get("lathe/black", [])) if cache else set()
    asked = {path: text for path, text in files.items() if _sum(text) not in clean}
    with ProcessPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        found = dict(zip(asked, pool.map(_is_black, asked.values(), chunksize=8), strict=True))
    if cache:
        cache.set("lathe/black", sorted({_sum(text) for path, text in files.items() if found.get(path, True)}))
    assert [path for path, is_clean in found.items() if not is_clean] == []


def _sum(text: str) -> str:
    return sha256(f"{black.__version__} {text}".encode()).hexdigest()


def _is_black(text: str) -> bool:
    try:
        black.format_file_contents(text, fast=True, mode=_STYLE)
    except black.NothingChanged:
        return True
    return False


def test_printed_code_is_typed(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """One run of `mypy --strict` over the Late SDK with its runtime and over all cases."""
    packages = [made_late(), *map(made_case, CASES)]
    write_for_mypy(packages, tmp_path)
    cache = request.config.cache
    kept = cache.mkdir("printed-types") if cache else tmp_path / "cache"
    names = [package.package for package in packages]
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--config-file=",
        f"--cache-dir={kept}",
        *names,
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail("\n".join((done.stdout + done.stderr).splitlines()[:60]), pytrace=False)
