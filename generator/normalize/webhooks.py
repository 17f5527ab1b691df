"""Events that the API sends: from settings, or from the `webhooks` of the document (OpenAPI 3.1, section 4.8.1)."""

from __future__ import annotations

from ..document import Document
from ..model import Event, Webhooks
from ..naming import LONGEST_FILE, shorten, words
from ..settings import Settings
from . import keywords
from .schemas import Schemas


def webhooks(document: Document, schemas: Schemas, settings: Settings) -> Webhooks | None:
    stated = settings.webhooks
    if stated is None:
        return None
    docs = _docs(document)
    events = [
        Event(name, schemas.reference(f"#/components/schemas/{keywords.escape(schema)}"), docs.get(name, ""))
        for name, schema in stated.events.items()
        if document.has(f"#/components/schemas/{keywords.escape(schema)}")
    ]
    return Webhooks(
        tuple(events),
        stated.property,
        stated.header,
        stated.algorithm,
        stated.encoding,
        stated.variable,
        shorten(words(stated.resource), LONGEST_FILE),
    )


def _docs(document: Document) -> dict[str, str]:
    found = {}
    for name, item in (document.root.get("webhooks") or {}).items():
        post = item.get("post") if isinstance(item, dict) else None
        found[name] = keywords.text((post or {}).get("summary"))
    return found
