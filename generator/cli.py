"""The command line: its commands, and how a run ends.

Exit status: 0 all is well, 1 problems in the input or drift, 2 wrong usage, 70 a fault of Lathe, 130 interrupted.
What takes time to import is imported where it is used, so that `lathe --help` answers at once.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .console import Console, complain, say_version
from .request import Request, epilog, options, requested

if TYPE_CHECKING:
    from .output import Drift
    from .pipeline import Compiled

OK, PROBLEMS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=epilog("validate", "inspect", "generate", "check"),
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=say_version,
            help="Show the version and exit.",
        )
    ],
)
def lathe() -> None:
    """Compile an OpenAPI document to SDKs that people like to use.

    Begin with `validate`, look at the names with `inspect`, write with `generate`, and let every build run `check`. Without
    options, a command works on spec/openapi.yaml and generated/.
    """


def _command(*more: str) -> Callable[[Callable[[Request, Console], int]], click.Command]:
    """Makes a command of a function that gives the exit status; it takes the common options and `more`."""

    def made(run: Callable[[Request, Console], int]) -> click.Command:
        name, help = run.__name__, cleandoc(run.__doc__ or "")
        command = click.Command(
            name, callback=partial(_run, run), params=options(*more), help=help, epilog=epilog(name)
        )
        lathe.add_command(command)
        return command

    return made


def _run(run: Callable[[Request, Console], int], debug: bool, quiet: bool, **given: Any) -> int:
    """Runs a command; whatever else it raises than a wrong usage is a fault of ours."""
    request = requested(**given)
    try:
        with Console(request.format, quiet) as console:
            return run(request, console)
    except click.ClickException:
        raise
    except OSError as error:
        complain(f"{error.filename or 'a file'}: {error.strerror or error}")
        return PROBLEMS
    except Exception as error:
        if debug:
            raise
        complain(
            f"this is a fault of Lathe, not of your document: {type(error).__name__}: {error}",
            "Run it again with --debug for the traceback, and report it with the document.",
        )
        return FAULT


@_command("out", "languages", "force")
def generate(request: Request, console: Console) -> int:
    """Write the SDKs of a document.

    Each language has a folder of its own below --out. Nothing is written when anything is wrong, and then only files that
    differ. Files that Lathe did not write, or that were edited by hand, are never touched unless --force says so.
    """
    from . import output, report

    work = _work(request, console)
    if isinstance(work, int):
        return work
    console.stage("write")
    for folder, files in work.sdks.items():
        try:
            done = output.write(folder, files, force=request.force)
        except output.OutputError as error:
            console.tell(report.refused(folder, error))
            return PROBLEMS
        counts = f"{len(done.written):,} written, {len(done.unchanged):,} unchanged, {len(done.removed):,} removed"
        console.say(f"{folder}: {counts} ({console.seconds})")
    _remember(request, work)
    return OK


@_command("out", "languages")
def check(request: Request, console: Console) -> int:
    """Compare the SDKs with what would be written.

    Names every file that is missing, stale, changed or edited by hand, shows how it differs, and ends with exit status 1 if
    there is one. Nothing is written.
    """
    from . import output, report

    work = _work(request, console)
    if isinstance(work, int):
        return work
    console.stage("compare")
    try:
        drifts = {folder: output.check(folder, files) for folder, files in work.sdks.items()}
    except output.OutputError as error:
        console.tell(report.refused(request.out, error))
        return PROBLEMS
    if not all(drift.ok for drift in drifts.values()):
        return _drifted(request, console, drifts)
    for folder, files in work.sdks.items():
        console.say(f"{folder}: {len(files):,} files, no drift ({console.seconds})")
    _remember(request, work)
    return OK


@_command()
def validate(request: Request, console: Console) -> int:
    """Check a document, its overlays and its settings.

    Says all that is wrong at once: where, what, why it matters and how to mend it, with the name of the rule that is broken.
    Nothing is written.
    """
    from .document.problem import printable
    from .report import many
    from .view import operations

    api = _compiled(request, console, brief=False).api
    if api is None:
        return PROBLEMS
    count = many(sum(1 for _ in operations(api.groups)), "operation")
    console.say(f"{request.spec}: {printable(api.title)} {printable(api.version)} with {count} is valid.")
    return OK


@_command("languages")
def inspect(request: Request, console: Console) -> int:
    """Show the resources and methods of an API.

    Named as each language names them, with what they request and what is special about them: pages, streams, uploads,
    overloads. Names that had to move because another took them first are listed at the end; pin them in sdk.yaml.
    """
    from . import report
    from .languages import LANGUAGES

    names = _languages(request)
    api = _compiled(request, console).api
    if api is None:
        return PROBLEMS
    for name in names:
        console.show(report.tree(api, name, list(LANGUAGES[name].methods(api))))
    return OK


# what commands share


class _Work(NamedTuple):
    """What a document became, and the files of each language by the folder they belong in; `key` names the run."""

    key: str
    compiled: Compiled
    sdks: Mapping[Path, Mapping[str, str]]


def _work(request: Request, console: Console) -> _Work | int:
    """The files to write or compare, or the exit status where there is nothing left to do."""
    key = request.key() if request.cache else ""
    if _is_known(request, console, key):
        return OK
    names = _languages(request)
    compiled = _compiled(request, console)
    if compiled.api is None:
        return PROBLEMS
    from .pipeline import print_sdk

    sdks: dict[Path, Mapping[str, str]] = {}
    for name in names:
        console.stage(f"print {name}")
        sdks[request.out / name] = print_sdk(compiled.api, name)
    return _Work(key, compiled, sdks)


def _compiled(request: Request, console: Console, brief: bool = True) -> Compiled:
    """The Api, after everything that is wrong was told."""
    from .pipeline import compile_api

    compiled = compile_api(
        request.spec,
        request.config,
        request.overlays,
        lenient=request.lenient,
        cache=request.cache,
        stage=console.stage,
    )
    console.tell(compiled.problems, quoted=True, brief=brief)
    return compiled


def _languages(request: Request) -> tuple[str, ...]:
    from .languages import LANGUAGES

    for name in request.languages:
        if name not in LANGUAGES:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(LANGUAGES)}.", param_hint="--language")
    return tuple(dict.fromkeys(request.languages)) or tuple(LANGUAGES)


def _is_known(request: Request, console: Console, key: str) -> bool:
    """Whether an earlier run found or left everything as this one would; then its findings are told again."""
    from . import runs

    record = runs.recall(request.cache, key) if request.cache else None
    if record is None:
        return False
    if record["problems"]:
        from .document import Problem

        console.tell([Problem(**item) for item in record["problems"]], quoted=True, brief=True)
    for folder, count in record["folders"].items():
        console.say(f"{folder}: {count:,} files, all as they should be ({console.seconds})")
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


def _drifted(request: Request, console: Console, drifts: Mapping[Path, Drift]) -> int:
    from . import report

    console.tell([problem for folder, drift in drifts.items() for problem in report.drifted(folder, drift)])
    if request.format == "text":
        for folder, drift in drifts.items():
            console.show(report.differences(folder, drift))
    return PROBLEMS


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
        complain("interrupted; what was there before is still there.")
        status = INTERRUPTED
    sys.exit(status)
