"""Views to text: one Jinja environment, strict about what it is given."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .model import Api
from .view import Language, templates_folder


class RenderError(Exception):
    """A file that its own language would refuse; always a fault of the compiler, never written."""


@cache
def _environment(language: str) -> Environment:
    return Environment(
        loader=FileSystemLoader([templates_folder() / language, templates_folder() / "shared"]),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(api: Api, language: Language) -> dict[str, str]:
    """Every file of an SDK, by its path below the language's folder."""
    found: dict[str, str] = {}
    for path, source in language.runtime(api).items():
        _put(found, path, (templates_folder() / language.name / source).read_text(encoding="utf-8"), language)
    for file in language.files(api):
        text = (
            file.text
            if file.template is None
            else _environment(language.name).get_template(file.template).render(file.values or {})
        )
        _put(found, file.path, text, language)
    return dict(sorted(found.items()))


def _put(found: dict[str, str], path: str, text: str, language: Language) -> None:
    if path in found:
        raise RenderError(f"Two files want the path {path}.")
    if reason := language.check(path, text):
        raise RenderError(f"{path} is not valid {language.name}: {reason}")
    found[path] = text
