"""The README: every section for whatever API there is, all of its texts escaped."""

from __future__ import annotations

from collections.abc import Iterable

from ...calls import every_call
from ...markdown import block, cell, code, in_cell, inline, slug, web
from ...naming import snake, title
from ...prose import first_sentence
from ...samples.pick import picked
from .calls import SPELLING, spoken
from .docs_blocks import Blocks
from .docs_package import licence
from .docs_reference import PageDoc
from .docs_sections import SECTIONS
from .names import Names
from .samples import attribute, kit_of

_INTRODUCTION = 14
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


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def readme(names: Names, pages: tuple[PageDoc, ...]) -> dict[str, object]:
    """The values of the README's template."""
    api = names.api
    package = api.packages["python"]
    kit = kit_of(names)
    blocks = Blocks(names, kit, picked(kit))
    shown = {name: section(blocks) for name, section in SECTIONS.items()}
    return {
        "title": inline(title(api.client)),
        "intro": introduction(names),
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
        "credentials": [(name, variable, cell(first_sentence(doc))) for name, variable, doc in blocks.credentials],
        "servers": [(snake(server.name), in_cell(_address(server.url)), cell(server.doc)) for server in api.servers],
        "base_url_variable": api.base_url_variable,
        "idempotency": api.idempotency_header,
        "keyed": "only with an idempotency key" if api.idempotency_header else "no: it may have been done",
        "slow": _slow(names),
        "webhooks": webhooks(names),
    }


def introduction(names: Names) -> list[str]:
    """What the document says of itself: from its first paragraph to the next heading."""
    lines = block(names.api.doc, _INTRODUCTION)
    start = next((at for at, line in enumerate(lines) if line and not _is_heading(line)), len(lines))
    end = next((at for at in range(start, len(lines)) if _is_heading(lines[at])), len(lines))
    found = lines[start:end]
    while found and not found[-1]:
        found.pop()
    return found or [f"The {inline(first_sentence(names.api.title))}."]


def _is_heading(line: str) -> bool:
    return line.startswith("**") and line.endswith("**") and "**" not in line[2:-2]


def webhooks(names: Names) -> dict[str, object] | None:
    hooks = names.api.webhooks
    if hooks is None:
        return None
    events = ", ".join(code(event.name) for event in hooks.events)
    return {"header": hooks.header, "variable": hooks.variable, "resource": attribute((hooks.group,)), "events": events}


def _address(url: str) -> str:
    """An address to read: as code, so that nobody follows it into a JSON answer."""
    return code(web(url) or url)


def _slow(names: Names) -> str:
    """The methods that have another timeout, by what they have."""
    found: dict[float, list[str]] = {}
    for call in every_call(names.api, SPELLING):
        if call.operation.timeout is not None:
            found.setdefault(call.operation.timeout, []).append(code(spoken(call)))
    return "; ".join(f"{seconds:g} s for {_joined(methods)}" for seconds, methods in found.items())


def _joined(items: Iterable[str]) -> str:
    found = list(items)
    if len(found) > 4:
        return f"{', '.join(found[:3])} and {len(found) - 3} more"
    return " and ".join(filter(None, (", ".join(found[:-1]), found[-1])))


def _contents(shown: dict[str, str]) -> str:
    """The sections that there are, in one line of links."""
    missing = {name for name, key in _OPTIONAL if not shown[key]}
    names = (name.replace("\0", ",") for name in _CONTENTS.split(", "))
    return " · ".join(f"[{name}](#{slug(name)})" for name in names if name not in missing)
