"""The README: every section for whatever API there is, all of its texts escaped."""

from __future__ import annotations

from ...calls import every_call
from ...docs.reference import PageDoc
from ...docs.words import address
from ...docs.words import readme as shared
from ...markdown import cell, code, in_cell
from ...naming import snake
from ...prose import first_sentence
from ...samples.pick import picked
from .calls import SPELLING, spoken
from .docs_blocks import Blocks
from .docs_sections import SECTIONS
from .names import Names
from .samples import attribute, kit_of

_SECTIONS = (
    ("Credentials and environments", ""), ("Pages", "pages"), ("Errors", ""), ("Retries", ""), ("Timeouts", ""), ("Rate limits", ""),
    ("Files", "files"), ("Dates, null and omitted", ""), ("Options of a call", ""),
    ("Responses that depend on an argument", "overloads"), ("Raw responses", ""), ("Streams", "streams"), ("Webhooks", "webhooks"),
    ("Responses that differ from the documentation", ""), ("Hooks and custom HTTP clients", ""), ("Logging", ""), ("Testing", ""),
    ("Options", ""), ("Resources", ""),
)  # fmt: skip
"""Titles, and the block of code that a section cannot be without."""


def readme(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    """The values of the README's template."""
    api = names.api
    package = api.packages["python"]
    kit = kit_of(names)
    blocks = Blocks(names, kit, picked(kit))
    shown = {name: section(blocks) for name, section in SECTIONS.items()}
    calls = ((spoken(call), call) for call in every_call(api, SPELLING))
    return {
        **shared(api, "python", pages, shown, _SECTIONS, calls),
        "cls": names.client,
        "client": kit.client_variable(),
        "package": package.name,
        "distribution": package.distribution,
        "credentials": [(item.name, item.variable, cell(first_sentence(item.about))) for item in blocks.credentials],
        "servers": [(snake(server.name), in_cell(address(server.url)), cell(server.doc)) for server in api.servers],
        "base_url_variable": api.base_url_variable,
        "idempotency": api.idempotency_header,
        "webhooks": webhooks(names),
    }


def webhooks(names: Names) -> dict[str, object] | None:
    hooks = names.api.webhooks
    if hooks is None:
        return None
    events = ", ".join(code(event.name) for event in hooks.events)
    return {"header": hooks.header, "variable": hooks.variable, "resource": attribute((hooks.group,)), "events": events}
