"""What a command is asked: its options, its help, and the request they make."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

_STATUS = """\b
Exit status:
  0    all is well
  1    problems in the document or its settings, or drift
  2    wrong usage
  70   a fault of Lathe
  130  interrupted

\b
The rules that problems name in brackets are explained in
  {rules}"""
_EXAMPLES = {
    "generate": ("--spec openapi.yaml --out sdk", "--language python --quiet"),
    "check": ("--spec openapi.yaml --out sdk", "--format github"),
    "validate": ("--spec openapi.yaml", "--spec openapi.yaml --format json > problems.json"),
    "inspect": ("--spec openapi.yaml", "--language python"),
}


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
        from . import runs

        asked = (self.spec, self.config, self.overlays, self.out, self.lenient, self.languages)
        return runs.key(Path.cwd(), *asked)


def _document(_context: click.Context, _parameter: click.Parameter, path: Path) -> Path:
    if re.match(r"\w{2,}:/", str(path)):
        raise click.BadParameter("Lathe fetches nothing. Download the document and name the file.")
    if path.is_dir():
        raise click.BadParameter(f"{click.format_filename(path)} is a folder; name the file of your OpenAPI document.")
    if not path.is_file():
        raise click.BadParameter(f"there is no file {click.format_filename(path)}; name your OpenAPI document.")
    return path


def _surplus(_context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]) -> None:
    if given:
        raise click.UsageError(f"what is {given[0]!r}? The document is named with: --spec {given[0]}")


_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_COMMON: tuple[click.Parameter, ...] = (
    click.Argument(["surplus"], nargs=-1, metavar="", is_eager=True, expose_value=False, callback=_surplus),
    click.Option(
        ["--spec"],
        type=click.Path(path_type=Path),
        default="spec/openapi.yaml",
        show_default=True,
        callback=_document,
        help="The OpenAPI document, 3.0 or 3.1, YAML or JSON.",
    ),
    click.Option(
        ["--config"], type=_FILE, help="Names and facts about the API.  [default: sdk.yaml beside the document]"
    ),
    click.Option(
        ["--overlay", "overlays"],
        type=_FILE,
        multiple=True,
        help="Corrections of the document (OpenAPI Overlay 1.0), in their order; may be repeated.  [default: overlay.yaml beside it]",
    ),
    click.Option(
        ["--lenient"], is_flag=True, help="Go on without what is wrong, where that is local, and say what was left out."
    ),
    click.Option(
        ["--format"],
        type=click.Choice(["text", "json", "github"]),
        default="text",
        show_default=True,
        help="How problems are told: to people, to programs (the page of the rules has the shape), or as annotations of a pull request.",
    ),
    click.Option(["--quiet"], is_flag=True, help="Say nothing but problems, and show no progress."),
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
        ["--language", "languages"],
        metavar="NAME",
        multiple=True,
        help="One language; may be repeated.  [default: every one]",
    ),
    "force": click.Option(["--force"], is_flag=True, help="Overwrite generated files that were edited by hand."),
}


def options(*more: str) -> list[click.Parameter]:
    """The options of every command, and those named."""
    return [*_COMMON, *(_MORE[name] for name in more)]


def requested(spec: Path, config: Path | None, overlays: tuple[Path, ...], no_cache: bool, **given: Any) -> Request:
    """With what stands beside the document where nothing was named."""
    from . import runs

    beside = [path for path in (spec.with_name("sdk.yaml"), spec.with_name("overlay.yaml")) if path.is_file()]
    config = config or next((path for path in beside if path.name == "sdk.yaml"), None)
    overlays = overlays or tuple(path for path in beside if path.name == "overlay.yaml")
    return Request(spec, config, overlays, cache=None if no_cache else runs.folder(), began=time.time(), **given)


def epilog(*commands: str) -> str:
    """What stands below the help of these commands: examples, and how a run ends."""
    lines = [f"  lathe {command} {more}" for command in commands for more in _EXAMPLES[command]]
    return "\n".join(["\b", "Examples:", *lines, "", _STATUS.format(rules=_pages() / "rules.md")])


def _pages() -> Path:
    """The documentation: beside the sources, or inside the installed package."""
    package = Path(__file__).resolve().parent
    return package / "pages" if (package / "pages").is_dir() else package.parent / "docs"
