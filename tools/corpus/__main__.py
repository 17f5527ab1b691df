"""`python -m tools.corpus`: compiles every public document, checks what comes out, and writes docs/corpus.md."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from generator.languages import LANGUAGES

from .checks import CHECKS, WORK, Checker
from .compiled import Result, compiled, compiled_apart
from .documents import CORPUS, ROOT, Entry, companies, fixtures
from .table import Row, company_cells, page

PAGE = ROOT / "docs" / "corpus.md"


def main() -> int:
    options = _options()
    if not CORPUS.exists():
        print(f"There are no documents at {CORPUS}.", file=sys.stderr)
        return 2
    shutil.rmtree(WORK / "sdks", ignore_errors=True)
    languages = options.language or list(LANGUAGES)
    checker = Checker()
    few = [entry for entry in companies() if options.only in entry.name]
    rows = [_row(entry, languages, checker) for entry in few]
    many = _rows([entry for entry in fixtures() if options.only in entry.name], languages, checker)
    if not options.only and not options.language:
        before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        PAGE.write_text(page(rows, many, before), encoding="utf-8")
    wrong = [row for row in (*rows, *many) if not row.whole]
    for row in wrong:
        print(f"WRONG {row.entry.name}: {row.result.operations} of {row.entry.operations} operations, {row.failed}")
    print(f"{len(rows)} APIs, {len(many)} fixtures, {len(wrong)} wrong")
    return 1 if wrong else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument("--only", default="", help="documents whose name holds this text; nothing is written")
    parser.add_argument("--language", action="append", choices=list(LANGUAGES), help="nothing is written")
    return parser.parse_args()


def _row(entry: Entry, languages: list[str], checker: Checker) -> Row:
    out = WORK / "sdks" / entry.name.replace("/", "-")
    result = compiled_apart(entry.path, languages, out)
    failed: dict[str, dict[str, str]] = {}
    for language, sdk in result.sdks.items():
        found = checker.run(language, out / language, {sdk.package: sdk.digest})
        failed[language] = {check: wrong.get(sdk.package, "") for check, wrong in found.items()}
    row = Row(entry, result, failed)
    print(" ".join(company_cells(row, {})), flush=True)
    return row


def _rows(entries: list[Entry], languages: list[str], checker: Checker) -> list[Row]:
    """Fixtures are many and small: each becomes a package with a number, and all are checked together."""
    out = WORK / "sdks" / "fixtures"
    results = {f"f{index:03}": _compiled(entry, languages, out, index) for index, entry in enumerate(entries)}
    failed = {language: _checked(language, results, out, checker) for language in languages if language in CHECKS}
    return [
        Row(entry, result, _of(package, result, failed))
        for entry, (package, result) in zip(entries, results.items(), strict=True)
    ]


def _compiled(entry: Entry, languages: list[str], out: Path, index: int) -> Result:
    return compiled(entry.path, languages, out, f"f{index:03}")


def _checked(language: str, results: dict[str, Result], out: Path, checker: Checker) -> dict[str, dict[str, str]]:
    digests = {package: result.sdks[language].digest for package, result in results.items() if result.sdks}
    return checker.run(language, out / language, digests)


def _of(package: str, result: Result, failed: dict[str, dict[str, dict[str, str]]]) -> dict[str, dict[str, str]]:
    """What failed of one package."""
    if not result.sdks:
        return {}
    return {
        language: {check: wrong.get(package, "") for check, wrong in checks.items()}
        for language, checks in failed.items()
    }


if __name__ == "__main__":
    sys.exit(main())
