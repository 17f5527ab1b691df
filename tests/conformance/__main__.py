"""`make conformance`: performs the suite in every language, prints the table, writes `docs/conformance.md`."""

from __future__ import annotations

import os
import sys

from conformance.drivers import COLUMNS
from conformance.program import ROOT
from conformance.report import document, failures, summary
from conformance.run import column, scenarios, serving


def main() -> int:
    missing = {name: reason for name, driver in COLUMNS.items() if (reason := driver.missing())}
    for name, reason in missing.items():
        print(f"{COLUMNS[name].title} is left out: {reason}", file=sys.stderr)
    stories = scenarios()
    with serving() as server:
        results = {name: column(name, server) for name in COLUMNS if name not in missing}
    print("\n".join(summary(stories, results)))
    for line in failures(stories, results):
        print(line, file=sys.stderr)
    if not missing:
        (ROOT / "docs" / "conformance.md").write_text(document(stories, results), encoding="utf-8")
    failed = any(found for told in results.values() for found in told.values())
    return int(failed or bool(missing and os.environ.get("CI")))


sys.exit(main())
