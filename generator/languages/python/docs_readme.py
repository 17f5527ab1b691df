"""The README: every section for whatever API there is, all of its texts escaped."""

from __future__ import annotations

from ...calls import every_call
from ...docs.licence import licence
from ...docs.reference import PageDoc
from ...docs.words import address, contents, counted, introduction, slow
from ...markdown import cell, code, in_cell, inline
from ...naming import snake, title
from ...prose import first_sentence
from ...samples.pick import picked
from ...view import has_decimals
from .calls import SPELLING, spoken
from .docs_blocks import Blocks
from .docs_sections import SECTIONS
from .names import Names
from .samples import attribute, kit_of

_OPTIONAL = (
    ("Pages", "pages"),
    ("Files", "files"),
    ("Answers that depend on an argument", "overloads"),
    ("Streams", "streams"),
    ("Webhooks", "webhooks"),
)
_CONTENTS = (
    "Credentials and environments, Pages, Errors, Retries, Timeouts, Rate limits, Files, Dates, null and omitted, What a call can override, "
    "Answers that depend on an argument, Raw responses, Streams, Webhooks, When an answer is not what the documentation says, "
    "Hooks and a client of your own, Logging, Testing, Options, Resources"
).replace("Dates, null", "Dates\0 null")


def readme(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    """The values of the README's template."""
    api = names.api
    package = api.packages["python"]
    kit = kit_of(names)
    blocks = Blocks(names, kit, picked(kit))
    shown = {name: section(blocks) for name, section in SECTIONS.items()}
    return {
        "title": inline(title(api.client)),
        "intro": introduction(api),
        "cls": names.client,
        "client": kit.client_variable(),
        "package": package.name,
        "distribution": package.distribution,
        "licence": inline(licence(package.licence)),
        "methods": counted(sum(len(page.methods) for page in pages), "method"),
        "resources": counted(len(pages), "resource"),
        "pages": [page for page in pages if page.methods],
        "blocks": shown,
        "contents": _contents(shown),
        "credentials": [(item.name, item.variable, cell(first_sentence(item.about))) for item in blocks.credentials],
        "servers": [(snake(server.name), in_cell(address(server.url)), cell(server.doc)) for server in api.servers],
        "base_url_variable": api.base_url_variable,
        "idempotency": api.idempotency_header,
        "keyed": "only with an idempotency key" if api.idempotency_header else "no: it may have been done",
        "decimals": has_decimals(api),
        "slow": slow((spoken(call), call) for call in every_call(api, SPELLING)),
        "webhooks": webhooks(names),
    }


def webhooks(names: Names) -> dict[str, object] | None:
    hooks = names.api.webhooks
    if hooks is None:
        return None
    events = ", ".join(code(event.name) for event in hooks.events)
    return {"header": hooks.header, "variable": hooks.variable, "resource": attribute((hooks.group,)), "events": events}


def _contents(shown: dict[str, str]) -> str:
    """The sections that there are, in one line of links."""
    missing = {name for name, key in _OPTIONAL if not shown[key]}
    names = (name.replace("\0", ",") for name in _CONTENTS.split(", "))
    return contents(name for name in names if name not in missing)
