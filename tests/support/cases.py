"""Documents to compile, and the files that come out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.document import Problem
from generator.languages import LANGUAGES
from generator.model import Api
from generator.pipeline import compile_api, print_sdk

TESTS = Path(__file__).resolve().parent.parent
ROOT = TESTS.parent
CASES = sorted(path.parent for path in TESTS.glob("cases/*/openapi.yaml"))
LATE = ROOT / "spec" / "openapi.yaml"


@dataclass(frozen=True)
class Made:
    """An SDK in memory: `files` is all of it, by path."""

    api: Api
    files: Mapping[str, str]
    problems: tuple[Problem, ...]

    @property
    def package(self) -> str:
        return self.api.packages["python"].name

    @property
    def printed(self) -> dict[str, str]:
        """The modules that depend on the API: no runtime, no documentation, no packaging."""
        return self.sources("python", self.files)

    def printed_in(self, language: str) -> dict[str, str]:
        """The same in any language."""
        return self.sources(language, self.files_in(language))

    def files_in(self, language: str) -> Mapping[str, str]:
        """All of the SDK in any language."""
        return self.files if language == "python" else print_sdk(self.api, language)

    def sources(self, language: str, files: Mapping[str, str]) -> dict[str, str]:
        runtime = LANGUAGES[language].runtime(self.api)
        inside = {"python": f"{self.package}/", "typescript": "src/"}[language]
        return {path: text for path, text in files.items() if path.startswith(inside) and path not in runtime}


@cache
def made(document: Path, settings: Path | None = None, *, lenient: bool = False) -> Made:
    """Compiles a document; it must be without an error."""
    compiled = compile_api(document, settings, lenient=lenient)
    assert compiled.api, "\n".join(map(str, compiled.problems))
    return Made(compiled.api, print_sdk(compiled.api, "python"), compiled.problems)


def made_case(case: Path) -> Made:
    """Compiles a folder of `tests/cases`."""
    settings = case / "sdk.yaml"
    return made(case / "openapi.yaml", settings if settings.exists() else None)


def made_late() -> Made:
    """Compiles the API that this project is for."""
    return made(LATE, LATE.parent / "sdk.yaml")


def write(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


def read(folder: Path) -> dict[str, str]:
    """Every file below a folder, by path."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in found}
