"""README, reference, changelog and packaging of the Python SDK."""

from __future__ import annotations

from collections.abc import Iterator

from ...view import File
from .docs_reference import Reference
from .names import Names
from .samples import client_variable


def documents(names: Names) -> Iterator[File]:
    package = names.api.packages["python"].name
    pages = tuple(Reference(names, package).pages())
    setup = f"Examples begin with what the [index](index.md) says; `{client_variable(names)}` is a client."
    for page in pages:
        yield File(f"docs/{page.file}", "reference.md.jinja", {"page": page, "setup": setup})
