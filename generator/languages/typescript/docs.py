"""README, reference, changelog and licence of the TypeScript SDK."""

from __future__ import annotations

from collections.abc import Iterator

from ...docs import licence, words
from ...docs.reference import PageDoc, Reference
from ...markdown import fence, inline
from ...naming import title
from ...view import File
from .docs_blocks import import_of
from .docs_readme import readme
from .docs_reference import speech_of
from .names import Names
from .package import package_name, version
from .samples import kit_of


def documents(names: Names) -> Iterator[File]:
    """Everything beside the code, in a stable order."""
    api = names.api
    pages = tuple(page for page in Reference(api, speech_of(names)).pages() if page.resources)
    yield File("LICENSE", text=licence.text(api, api.packages["typescript"]))
    yield File("README.md", "README.md.jinja", readme(names, pages))
    yield File("CHANGELOG.md", "CHANGELOG.md.jinja", words.changelog(api, version(api.version), pages))
    yield File("docs/index.md", "reference_index.md.jinja", _index(names, pages))
    client = kit_of(names).client_variable()
    setup = f"The examples begin with what the [index](index.md) says; `{client}` is a client."
    for page in pages:
        yield File(f"docs/{page.file}", "reference.md.jinja", {"page": page, "setup": setup})


def _index(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    links = [{"name": inline(page.name), "file": page.file, "links": " · ".join(words.links(page))} for page in pages]
    lines = [import_of(package_name(names.api), [names.client]), ""]
    lines.append(f"const {kit_of(names).client_variable()} = new {names.client}();")
    return {
        "title": inline(title(names.api.client)),
        "total": words.total(pages),
        "setup": fence("\n".join(lines), "ts"),
        "pages": links,
    }
