"""What a run says, and where: problems, results, and how far it is. The only place that prints."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from types import TracebackType

    from .document import Problem

_AFTER, _EVERY = 0.5, 0.1
"""Seconds until a run counts as long, and between two looks at it."""


class Console:
    """For people, problems go to standard error as they are found; for programs to standard output, JSON at the end."""

    def __init__(self, format: str, quiet: bool) -> None:
        self._format, self._quiet = format, quiet
        self._found: list[Problem] = []
        self._progress = Progress() if not quiet and _is_watched() else None
        self._began = time.monotonic()

    def __enter__(self) -> Console:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._progress:
            self._progress.stop()
        if kind is None and self._format == "json":
            from . import report

            _print(report.as_json(self._found))

    def stage(self, name: str) -> None:
        """What the run does from now on."""
        if self._progress:
            self._progress.stage = name

    def tell(self, problems: Sequence[Problem], quoted: bool = False, brief: bool = False) -> None:
        """Where it is `quoted`, people see the lines that the problems stand in; in `brief` not all of the same rule."""
        from . import report

        self._found += problems
        if self._format == "json" or not problems:
            return
        with self._above_progress():
            if self._format == "github":
                _print(report.as_github(problems))
            else:
                shown, more = report.brief(problems) if brief else (problems, [])
                _print([*report.text(shown, quoted), *more], err=True)
            _print([report.counted(problems)], err=True)

    def say(self, line: str) -> None:
        """A result; left out where it was asked for quiet."""
        if not self._quiet:
            self.show([line])

    def show(self, lines: Iterable[str]) -> None:
        """What was asked for; it must not come between what programs read."""
        with self._above_progress():
            _print(lines, err=self._format == "json")

    @property
    def seconds(self) -> str:
        return f"{time.monotonic() - self._began:.1f} s"

    def _above_progress(self) -> AbstractContextManager[None]:
        return self._progress.aside() if self._progress else nullcontext()


class Progress:
    """One line at the bottom of a terminal that says what a long run is doing; it leaves nothing behind."""

    def __init__(self) -> None:
        self.stage = "read"
        self._width, self._began = 0, time.monotonic()
        self._ended, self._lock = Event(), Lock()
        Thread(target=self._watch, daemon=True).start()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While something else is printed where the line was."""
        with self._lock:
            self._paint("")
            yield

    def stop(self) -> None:
        self._ended.set()
        with self.aside():
            pass

    def _watch(self) -> None:
        self._ended.wait(_AFTER)
        while not self._ended.wait(_EVERY):
            with self._lock:
                if not self._ended.is_set():
                    self._paint(f"{self.stage} … {time.monotonic() - self._began:.1f} s")

    def _paint(self, line: str) -> None:
        """Over the line before, with blanks, since not every terminal knows how to erase."""
        if line or self._width:
            click.echo(f"\r{line:{self._width}}" + ("" if line else "\r"), err=True, nl=False)
            self._width = len(line)


def _is_watched() -> bool:
    """Whether a person sees standard error as it is written."""
    return sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


def _print(lines: Iterable[str], err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


# about the run itself


def complain(what: str, *more: str) -> None:
    from .document.problem import printable

    _print([f"{click.style('error', fg='red', bold=True)}: {printable(what)}", *more], err=True)


def say_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        click.echo(f"lathe {version('lathe-sdk')}")
    except PackageNotFoundError:
        click.echo("lathe, run from its sources")
    context.exit()
