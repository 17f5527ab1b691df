"""README, reference, changelog and packaging of the Python SDK."""

from __future__ import annotations

from collections.abc import Iterator

from ...docs import licence, words
from ...docs.reference import PageDoc, Reference
from ...markdown import fence, inline
from ...naming import title
from ...view import File, has_decimals
from .docs_blocks import import_of
from .docs_package import project, version
from .docs_readme import readme
from .docs_reference import speech_of
from .names import Names
from .samples import kit_of


def documents(names: Names) -> Iterator[File]:
    """Everything beside the package, in a stable order."""
    package = names.api.packages["python"].name
    pages = tuple(page for page in Reference(names.api, speech_of(names, package)).pages() if page.resources)
    yield File("pyproject.toml", "pyproject.toml.jinja", project(names.api))
    yield File("LICENSE", text=licence.text(names.api, names.api.packages["python"]))
    yield File("README.md", "README.md.jinja", readme(names, pages))
    yield File("CHANGELOG.md", "CHANGELOG.md.jinja", words.changelog(names.api, version(names.api.version), pages))
    yield File("docs/index.md", "reference_index.md.jinja", _index(names, pages))
    setup = f"The examples begin with what the [index](index.md) says; `{kit_of(names).client_variable()}` is a client."
    for page in pages:
        yield File(f"docs/{page.file}", "reference.md.jinja", {"page": page, "setup": setup})


def _index(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    links = [{"name": inline(page.name), "file": page.file, "links": " · ".join(words.links(page))} for page in pages]
    client = kit_of(names).client_variable()
    lines = [
        "import datetime as dt",
        *(["import decimal"] if has_decimals(names.api) else []),
        "from pathlib import Path",
        "",
    ]
    lines += [import_of(names.api.packages["python"].name, [names.client]), "", f"{client} = {names.client}()"]
    return {
        "title": inline(title(names.api.client)),
        "total": words.total(pages),
        "cls": names.client,
        "setup": fence("\n".join(lines), "python"),
        "pages": links,
    }
