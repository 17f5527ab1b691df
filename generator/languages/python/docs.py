"""README, reference, changelog and packaging of the Python SDK."""

from __future__ import annotations

from collections.abc import Iterator

from ...markdown import fence, inline, slug
from ...naming import title
from ...view import File
from .docs_blocks import import_of
from .docs_package import notice, project, version
from .docs_readme import counted, readme
from .docs_reference import PageDoc, Reference
from .names import Names
from .samples import kit_of

_SHORT = 12


def documents(names: Names) -> Iterator[File]:
    """Everything beside the package, in a stable order."""
    package = names.api.packages["python"].name
    pages = tuple(page for page in Reference(names, package).pages() if page.resources)
    yield File("pyproject.toml", "pyproject.toml.jinja", project(names.api))
    yield File("LICENSE", "LICENSE.jinja", notice(names.api))
    yield File("README.md", "README.md.jinja", readme(names, pages))
    yield File("CHANGELOG.md", "CHANGELOG.md.jinja", _changelog(names, pages))
    yield File("docs/index.md", "reference_index.md.jinja", _index(names, pages))
    setup = f"The examples begin with what the [index](index.md) says; `{kit_of(names).client_variable()}` is a client."
    for page in pages:
        yield File(f"docs/{page.file}", "reference.md.jinja", {"page": page, "setup": setup})


def _index(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    links = [{"name": inline(page.name), "file": page.file, "links": " · ".join(_links(page))} for page in pages]
    client = kit_of(names).client_variable()
    lines = ["import datetime as dt", "from pathlib import Path", ""]
    lines += [import_of(names.api.packages["python"].name, [names.client]), "", f"{client} = {names.client}()"]
    return {
        "title": inline(title(names.api.client)),
        "total": _total(pages),
        "cls": names.client,
        "setup": fence("\n".join(lines)),
        "pages": links,
    }


def _links(page: PageDoc) -> Iterator[str]:
    """The methods of a page, by what is left of their names without the page's."""
    for name in page.methods:
        yield f"[{inline(name.removeprefix(f'{page.name}.'))}]({page.file}#{slug(name)})"


def _changelog(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    hooks = names.api.webhooks
    return {
        "version": version(names.api.version),
        "total": _total(pages),
        "webhooks": f"and {counted(len(hooks.events), 'webhook event')}" if hooks else "",
        "pages": [{"name": page.name, "short": _short(page)} for page in pages],
    }


def _short(page: PageDoc) -> str:
    """The methods of a page, the first of them by name."""
    names = [f"`{name.removeprefix(f'{page.name}.')}`" for name in page.methods]
    more = f" and {len(names) - _SHORT} more" if len(names) > _SHORT else ""
    return f"{', '.join(names[:_SHORT])}{more}"


def _total(pages: tuple[PageDoc, ...]) -> str:
    return f"{counted(sum(len(page.methods) for page in pages), 'method')} in {counted(len(pages), 'resource')}"
