"""One document compiled: what came of it, as plain values. As a program, in a process whose time and memory are its own."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from generator.document.problem import has_errors
from generator.model import Api
from generator.pipeline import Compiled, compile_api, print_sdk
from generator.view import operations

from .documents import ROOT


@dataclass(frozen=True, slots=True)
class Sdk:
    """What was printed in one language: the package's name, its lines, and a sum of all its files."""

    package: str
    lines: int
    digest: str


@dataclass(frozen=True, slots=True)
class Result:
    """`mode` is "" as it is, "lenient" where it had to be, "refused" where `error` says why; `rules` counts problems."""

    mode: str
    operations: int
    rules: dict[str, int]
    error: str = ""
    sdks: dict[str, Sdk] = field(default_factory=dict)
    seconds: float = 0
    memory: int = 0


def compiled(document: Path, languages: list[str], out: Path, package: str | None = None) -> Result:
    """Compiles a document, leniently where it must be, and writes it to `out/<language>/<package>/`."""
    for mode in ("", "lenient"):
        found = compile_api(document, lenient=bool(mode))
        if found.api:
            api = _renamed(found.api, package) if package else found.api
            sdks = {language: _printed(api, language, out / language) for language in languages}
            return Result(mode, len(list(operations(api.groups))), _rules(found), sdks=sdks)
    assert has_errors(found.problems)
    return Result("refused", 0, _rules(found), next(item.what for item in found.problems if item.severity == "error"))


def compiled_apart(document: Path, languages: list[str], out: Path) -> Result:
    """The same in a new process, with its CPU seconds and its peak memory in MB."""
    command = [sys.executable, "-m", __name__, str(document), str(out), *languages]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{document}: {done.stderr[-2000:]}")
    values = json.loads(done.stdout)
    return Result(**{**values, "sdks": {name: Sdk(**sdk) for name, sdk in values["sdks"].items()}})


def _printed(api: Api, language: str, folder: Path) -> Sdk:
    files = print_sdk(api, language)
    package = api.packages[language].name
    for name, text in files.items():
        path = folder / package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    digest = sha256("\0".join(f"{path}\0{text}" for path, text in sorted(files.items())).encode()).hexdigest()
    return Sdk(package, sum(text.count("\n") for text in files.values()), digest)


def _renamed(api: Api, package: str) -> Api:
    named = {language: replace(item, name=package) for language, item in api.packages.items()}
    return replace(api, packages=named)


def _rules(found: Compiled) -> dict[str, int]:
    return dict(sorted(Counter(item.rule for item in found.problems if item.severity != "note").items()))


def _main() -> None:
    result = compiled(Path(sys.argv[1]), sys.argv[3:], Path(sys.argv[2]))
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({**asdict(result), "seconds": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss // 1024}))


if __name__ == "__main__":
    _main()
