"""The command line: arguments, exit status, and the only place that prints.

Exit status: 0 all is well, 1 problems in the input or drift, 2 wrong usage, 70 a fault of Lathe, 130 interrupted.
What takes time to import is imported where it is used, so that `lathe --help` answers at once.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .request import Request, options, requested

if TYPE_CHECKING:
    from .document import Problem
    from .output import Drift, OutputError
    from .pipeline import Compiled

OK, PROBLEMS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


def _version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        click.echo(f"lathe {version('lathe-sdk')}")
    except PackageNotFoundError:
        click.echo("lathe, run from its sources")
    context.exit()


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_version,
            help="Show the version and exit.",
        )
    ],
)
def lathe() -> None:
    """Compile an OpenAPI document to SDKs that people like to use.

    Without options, a command works on spec/openapi.yaml and generated/.
    """


def _command(*more: str) -> Callable[[Callable[[Request], int]], click.Command]:
    """Makes a command of a function that gives the exit status; it takes the common options and `more`."""

    def made(run: Callable[[Request], int]) -> click.Command:
        command = click.Command(run.__name__, callback=partial(_run, run), params=options(*more), help=run.__doc__)
        lathe.add_command(command)
        return command

    return made


def _run(run: Callable[[Request], int], debug: bool, **given: Any) -> int:
    """Runs a command; whatever else it raises than a wrong usage is a fault of ours."""
    try:
        return run(requested(**given))
    except click.ClickException:
        raise
    except OSError as error:
        _complain(f"{error.filename or 'a file'}: {error.strerror or error}")
        return PROBLEMS
    except Exception as error:
        if debug:
            raise
        _complain(f"this is a fault of Lathe, not of your document: {type(error).__name__}: {error}")
        click.echo("Run it again with --debug for the traceback, and report it with the document.", err=True)
        return FAULT


@_command("out", "languages", "force")
def generate(request: Request) -> int:
    """Write the SDKs of a document. Nothing is written when anything is wrong."""
    from . import output

    work = _work(request)
    if isinstance(work, int):
        return work
    for folder, files in work.sdks.items():
        try:
            done = output.write(folder, files, force=request.force)
        except output.OutputError as error:
            return _refused(request, folder, error)
        counts = f"{len(done.written):,} written, {len(done.unchanged):,} unchanged, {len(done.removed):,} removed"
        _say(request, f"{folder}: {counts} ({_seconds(request)})")
    _remember(request, work)
    return OK


@_command("out", "languages")
def check(request: Request) -> int:
    """Compare the SDKs with what would be written. Nothing is written."""
    from . import output

    work = _work(request)
    if isinstance(work, int):
        return work
    try:
        drifts = {folder: output.check(folder, files) for folder, files in work.sdks.items()}
    except output.OutputError as error:
        return _refused(request, request.out, error)
    if not all(drift.ok for drift in drifts.values()):
        return _drifted(request, drifts)
    for folder, files in work.sdks.items():
        _say(request, f"{folder}: {len(files):,} files, no drift ({_seconds(request)})")
    _remember(request, work)
    return OK


@_command()
def validate(request: Request) -> int:
    """Check a document and its settings. Nothing is written."""
    from .document.problem import printable
    from .report import many
    from .view import operations

    api = _compiled(request).api
    if api is None:
        return PROBLEMS
    count = many(sum(1 for _ in operations(api.groups)), "operation")
    _say(request, f"{request.spec}: {printable(api.title)} {printable(api.version)} with {count} is valid.")
    return OK


@_command("languages")
def inspect(request: Request) -> int:
    """Show resources and methods, named as each language names them."""
    from . import report
    from .languages import LANGUAGES

    names = _languages(request)
    api = _compiled(request).api
    if api is None:
        return PROBLEMS
    for name in names:
        for line in report.tree(api, name, list(LANGUAGES[name].methods(api))):
            _say(request, line)
    return OK


# what commands share


class _Work(NamedTuple):
    """What a document became, and the files of each language by the folder they belong in; `key` names the run."""

    key: str
    compiled: Compiled
    sdks: Mapping[Path, Mapping[str, str]]


def _work(request: Request) -> _Work | int:
    """The files to write or compare, or the exit status where there is nothing left to do."""
    key = request.key() if request.cache else ""
    if _is_known(request, key):
        return OK
    names = _languages(request)
    compiled = _compiled(request)
    if compiled.api is None:
        return PROBLEMS
    from .pipeline import print_sdk

    return _Work(key, compiled, {request.out / name: print_sdk(compiled.api, name) for name in names})


def _compiled(request: Request) -> Compiled:
    """The Api, after everything that is wrong was told."""
    from .pipeline import compile_api

    compiled = compile_api(request.spec, request.config, request.overlays, lenient=request.lenient, cache=request.cache)
    _tell(request, compiled.problems)
    return compiled


def _languages(request: Request) -> tuple[str, ...]:
    from .languages import LANGUAGES

    for name in request.languages:
        if name not in LANGUAGES:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(LANGUAGES)}.", param_hint="--language")
    return tuple(dict.fromkeys(request.languages)) or tuple(LANGUAGES)


def _is_known(request: Request, key: str) -> bool:
    """Whether an earlier run found or left everything as this one would; then its findings are told again."""
    from . import runs

    record = runs.recall(request.cache, key) if request.cache else None
    if record is None:
        return False
    if record["problems"] or request.format != "text":
        from .document import Problem

        _tell(request, [Problem(**item) for item in record["problems"]])
    for folder, count in record["folders"].items():
        _say(request, f"{folder}: {count:,} files, all as they should be ({_seconds(request)})")
    return True


def _remember(request: Request, work: _Work) -> None:
    from . import runs
    from .output import MANIFEST

    if request.cache:
        made = {folder / path: text.encode() for folder, files in work.sdks.items() for path, text in files.items()}
        made |= {path: path.read_bytes() for path in (folder / MANIFEST for folder in work.sdks)}
        folders = {str(folder): len(files) for folder, files in work.sdks.items()}
        problems = [asdict(problem) for problem in work.compiled.problems]
        more = {"problems": problems, "folders": folders}
        runs.remember(request.cache, work.key, request.began, work.compiled.read, made, more)


def _refused(request: Request, folder: Path, error: OutputError) -> int:
    from . import report

    _tell(request, report.refused(folder, error))
    return PROBLEMS


def _drifted(request: Request, drifts: Mapping[Path, Drift]) -> int:
    from . import report

    _tell(request, [problem for folder, drift in drifts.items() for problem in report.drifted(folder, drift)])
    if request.format == "text":
        for line in (line for folder, drift in drifts.items() for line in report.differences(folder, drift)):
            click.echo(line)
    return PROBLEMS


def _tell(request: Request, problems: Sequence[Problem]) -> None:
    """Problems: for people on standard error, for programs on standard output."""
    from . import report

    if request.format != "text":
        lines = report.as_json(problems) if request.format == "json" else report.as_github(problems)
        for line in lines:
            click.echo(line)
    elif problems:
        shown = [path for path in (request.spec, request.config, *request.overlays) if path]
        for line in (*report.text(problems, shown), report.counted(problems)):
            click.echo(line, err=True)


def _say(request: Request, line: str) -> None:
    """Everything else; beside problems as JSON it must not spoil them."""
    click.echo(line, err=request.format == "json")


def _seconds(request: Request) -> str:
    return f"{time.time() - request.began:.1f} s"


def _complain(what: str) -> None:
    from .document.problem import printable

    click.echo(f"{click.style('error', fg='red', bold=True)}: {printable(what)}", err=True)


def main(arguments: list[str] | None = None) -> None:
    """The console script; `arguments` without the program's name."""
    gc.disable()  # a run is short and leaves no cycles worth looking for: a tenth of its time
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a narrow encoding must not end a run
    try:
        colour = False if os.environ.get("NO_COLOR") else None
        status = lathe.main(arguments, prog_name="lathe", standalone_mode=False, color=colour)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except click.Abort:
        _complain("interrupted; what was there before is still there.")
        status = INTERRUPTED
    sys.exit(status)
