"""The command line: arguments, exit status, and the only place that prints.

Exit status: 0 all is well, 1 problems in the input or drift, 2 wrong usage, 70 a fault of Lathe, 130 interrupted.
What takes time to import is imported where it is used, so that `lathe --help` answers at once.
"""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import runs

if TYPE_CHECKING:
    from .document import Problem
    from .model import Api
    from .pipeline import Compiled

OK, PROBLEMS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for. No language means every one."""

    spec: Path
    config: Path | None
    overlays: tuple[Path, ...]
    lenient: bool
    format: str
    cache: Path | None
    began: float
    out: Path = Path("generated")
    languages: tuple[str, ...] = ()
    force: bool = False

    def key(self) -> str:
        paths = (path and str(path.absolute()) for path in (self.spec, self.config, *self.overlays, self.out))
        return runs.key(*paths, len(self.overlays), self.lenient, self.languages)


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
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version and exit."
        )
    ],
)
def lathe() -> None:
    """Compile an OpenAPI document to SDKs that people like to use.

    Without options, a command works on spec/openapi.yaml and generated/.
    """


def _document(_context: click.Context, _parameter: click.Parameter, path: Path) -> Path:
    if "://" in str(path) or ":/" in str(path) and not path.exists():
        raise click.BadParameter("Lathe fetches nothing. Download the document and name the file.")
    if not path.is_file():
        raise click.BadParameter(f"there is no file {click.format_filename(path)}; name your OpenAPI document.")
    return path


_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_COMMON = (
    click.Option(
        ["--spec"],
        type=click.Path(path_type=Path),
        default="spec/openapi.yaml",
        show_default=True,
        callback=_document,
        help="The OpenAPI document, 3.0 or 3.1, YAML or JSON.",
    ),
    click.Option(["--config"], type=_FILE, help="Names and facts about the API.  [default: sdk.yaml beside the document]"),
    click.Option(
        ["--overlay", "overlays"],
        type=_FILE,
        multiple=True,
        help="Corrections of the document; may be repeated.  [default: overlay.yaml beside it]",
    ),
    click.Option(["--lenient"], is_flag=True, help="Go on where damage is local; say what was repaired or skipped."),
    click.Option(
        ["--format"],
        type=click.Choice(["text", "json", "github"]),
        default="text",
        show_default=True,
        help="How problems are told: to people, to programs, or as annotations of a pull request.",
    ),
    click.Option(["--no-cache"], is_flag=True, help="Neither use nor keep what earlier runs found."),
    click.Option(["--debug"], is_flag=True, help="Show the traceback of a fault of Lathe."),
)
_MORE = {
    "out": click.Option(
        ["--out"],
        type=click.Path(file_okay=False, path_type=Path),
        default="generated",
        show_default=True,
        help="The folder that holds one folder for each language.",
    ),
    "languages": click.Option(
        ["--language", "languages"], multiple=True, help="One language; may be repeated.  [default: every one]"
    ),
    "force": click.Option(["--force"], is_flag=True, help="Overwrite generated files that were edited by hand."),
}


def _command(*more: str) -> Callable[[Callable[[Request], int]], click.Command]:
    """Makes a command of a function that gives the exit status; it takes the common options and `more`."""

    def made(run: Callable[[Request], int]) -> click.Command:
        params: list[click.Parameter] = [*_COMMON, *(_MORE[name] for name in more)]
        command = click.Command(run.__name__, callback=partial(_run, run), params=params, help=run.__doc__)
        lathe.add_command(command)
        return command

    return made


def _run(run: Callable[[Request], int], debug: bool, **given: Any) -> int:
    """Runs a command; whatever else it raises than a wrong usage is a fault of ours."""
    try:
        return run(_request(**given))
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


def _request(spec: Path, config: Path | None, overlays: tuple[Path, ...], no_cache: bool, **given: Any) -> Request:
    """With what stands beside the document where nothing was named."""
    beside = [path for path in (spec.with_name("sdk.yaml"), spec.with_name("overlay.yaml")) if path.is_file()]
    config = config or next((path for path in beside if path.name == "sdk.yaml"), None)
    overlays = overlays or tuple(path for path in beside if path.name == "overlay.yaml")
    return Request(spec, config, overlays, cache=None if no_cache else runs.folder(), began=time.time(), **given)


@_command("out", "languages", "force")
def generate(request: Request) -> int:
    """Write the SDKs of a document. Nothing is written when anything is wrong."""
    from . import output

    if _is_known(request):
        return OK
    compiled = _compiled(request)
    if compiled.api is None:
        return PROBLEMS
    sdks = _printed(compiled.api, request)
    for folder, files in sdks.items():
        report = output.write(folder, files, force=request.force)
        _say(request, f"{folder}: {report} ({_seconds(request)})")
    _remember(request, compiled, sdks)
    return OK


@_command("out", "languages")
def check(request: Request) -> int:
    """Compare the SDKs with what would be written. Nothing is written."""
    from . import output, report

    if _is_known(request):
        return OK
    compiled = _compiled(request)
    if compiled.api is None:
        return PROBLEMS
    sdks = _printed(compiled.api, request)
    drifts = {folder: output.check(folder, files) for folder, files in sdks.items()}
    return OK


@_command()
def validate(request: Request) -> int:
    """Check a document and its settings. Nothing is written."""
    from .report import many, printable
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


def _compiled(request: Request) -> Compiled:
    """The Api, after everything that is wrong was told."""
    from .pipeline import compile_api

    compiled = compile_api(
        request.spec, request.config, request.overlays, lenient=request.lenient, cache=request.cache
    )
    _tell(request, compiled.problems)
    return compiled


def _languages(request: Request) -> tuple[str, ...]:
    from .languages import LANGUAGES

    for name in request.languages:
        if name not in LANGUAGES:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(LANGUAGES)}.", param_hint="--language")
    return request.languages or tuple(LANGUAGES)


def _printed(api: Api, request: Request) -> dict[Path, Mapping[str, str]]:
    """The files of each language, by the folder they belong in."""
    from .pipeline import print_sdk

    return {request.out / name: print_sdk(api, name) for name in _languages(request)}


def _is_known(request: Request) -> bool:
    """Whether an earlier run found or left everything as this one would; then its findings are told again."""
    record = runs.recall(request.cache, request.key()) if request.cache else None
    if record is None:
        return False
    if record["problems"]:
        from .document import Problem

        _tell(request, [Problem(**item) for item in record["problems"]])
    for folder, count in record["folders"].items():
        _say(request, f"{folder}: {count:,} files, unchanged ({_seconds(request)})")
    return True


def _remember(request: Request, compiled: Compiled, sdks: Mapping[Path, Mapping[str, str]]) -> None:
    if request.cache:
        made = {folder / path: text for folder, files in sdks.items() for path, text in files.items()}
        folders = {str(folder): len(files) for folder, files in sdks.items()}
        problems = [asdict(problem) for problem in compiled.problems]
        runs.remember(
            request.cache, request.key(), request.began, compiled.read, made, problems=problems, folders=folders
        )


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
    line = "".join(char if char.isprintable() else " " for char in what)
    click.echo(f"{click.style('error', fg='red', bold=True)}: {line}", err=True)


def main() -> None:
    """The console script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a narrow encoding must not end a run
    try:
        status = lathe.main(standalone_mode=False, prog_name="lathe", color=False if os.environ.get("NO_COLOR") else None)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except click.Abort:
        _complain("interrupted; what was there before is still there.")
        status = INTERRUPTED
    sys.exit(status)
