"""The README: every section for whatever API there is, all of its texts escaped."""

from __future__ import annotations

from ...calls import every_call
from ...docs.reference import PageDoc
from ...docs.words import address
from ...docs.words import readme as shared
from ...markdown import cell, code, in_cell
from ...model import Api
from ...naming import camel
from ...prose import first_sentence
from ...samples.pick import picked
from .client import credentials
from .docs_blocks import Blocks
from .docs_sections import SECTIONS
from .names import Names
from .package import package_name
from .samples import kit_of
from .spelling import SPELLING, attribute, spoken

_SECTIONS: tuple[tuple[str, str], ...] = (
    ("Credentials and environments", ""), ("Pages", "pages"), ("Errors", ""), ("Retries", ""), ("Timeouts", ""), ("Rate limits", ""),
    ("Files", "files"), ("Dates, null and omitted", ""), ("Options of a call", ""),
    ("Responses that depend on an argument", "overloads"), ("Unions and unlisted values", ""), ("Raw responses", ""),
    ("Streams", "streams"), ("Webhooks", "webhooks"), ("Responses that differ from the documentation", ""),
    ("Hooks and custom fetch", ""), ("Logging", ""), ("Testing", ""), ("Small bundles", "small"), ("Options", ""), ("Resources", ""),
)  # fmt: skip
"""Titles, and the block of code that a section cannot be without."""


def readme(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    """The values of the README's template."""
    api = names.api
    kit = kit_of(names)
    blocks = Blocks(names, kit, picked(kit))
    shown = {name: section(blocks) for name, section in SECTIONS.items()}
    calls = ((spoken(call), call) for call in every_call(api, SPELLING))
    return {
        **shared(api, "typescript", pages, shown, _SECTIONS, calls),
        "cls": names.client,
        "client": kit.client_variable(),
        "distribution": package_name(api),
        "credentials": [
            (item.name, in_cell(code(item.variable)), cell(first_sentence(item.text))) for item in credentials(api)
        ],
        "servers": [(camel(server.name), in_cell(address(server.url)), cell(server.doc)) for server in api.servers],
        "base_url_variable": code(api.base_url_variable),
        "idempotency": code(api.idempotency_header or ""),
        "webhooks": _webhooks(api),
    }


def _webhooks(api: Api) -> dict[str, object] | None:
    hooks = api.webhooks
    if hooks is None:
        return None
    events = ", ".join(code(event.name) for event in hooks.events)
    return {
        "header": code(hooks.header),
        "variable": code(hooks.variable),
        "resource": attribute((hooks.group,)),
        "events": events,
    }
