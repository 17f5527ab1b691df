"""`make conformance`: performs the suite in every language, prints the table, writes `docs/conformance.md`."""

from __future__ import annotations

import os
import sys

import click
from conformance.drivers import COLUMNS
from conformance.program import ROOT
from conformance.report import document, failures, summary
from conformance.run import column, scenarios, serving


def main() -> int:
    missing = {name: reason for name, driver in COLUMNS.items() if (reason := driver.missing())}
    for name, reason in missing.items():
        click.echo(f"{COLUMNS[name].title} is left out: {reason}", err=True)
    stories = scenarios()
    with serving() as server:
        results = {name: column(name, server) for name in COLUMNS if name not in missing}
    click.echo("\n".join(summary(stories, results)))
    for line in failures(stories, results):
        click.echo(line, err=True)
    if not missing:
        (ROOT / "docs" / "conformance.md").write_text(document(stories, results), encoding="utf-8")
    failed = any(found for told in results.values() for found in told.values())
    return int(failed or bool(missing and os.environ.get("CI")))


sys.exit(main())
