"""What the API sends by itself: bodies of webhooks and callbacks, and which of them are signed events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..document import Document
from ..model import Choice, Event, Ref, Struct, Type, Webhooks, Words
from ..naming import LONGEST_FILE, join, shorten, words
from ..settings import Settings
from . import keywords
from .media import JSON, preferred
from .places import At, whole
from .raw import METHODS, Raw, deref, noun_of
from .schemas import Schemas

_EVENTS = {"event", "webhook", "notification", "callback", "payload", "message"}


@dataclass(frozen=True, slots=True)
class Sent:
    """The types of what is sent: to webhooks, by their name, and to callbacks."""

    webhooks: Mapping[str, Type]
    callbacks: tuple[Type, ...]

    @property
    def all(self) -> tuple[Type, ...]:
        return (*self.webhooks.values(), *self.callbacks)


def sent(document: Document, schemas: Schemas, raws: list[Raw]) -> Sent:
    webhooks: dict[str, Type] = {}
    for name, item in (document.root.get("webhooks") or {}).items():
        pointer, item = deref(document, item, f"#/webhooks/{keywords.escape(name)}")
        for kind in _bodies(document, schemas, pointer, item, words(name)):
            webhooks.setdefault(name, kind)
    return Sent(webhooks, tuple(_callbacks(document, schemas, raws)))


def _callbacks(document: Document, schemas: Schemas, raws: list[Raw]) -> Iterator[Type]:
    for raw in raws:
        for name, callback in (raw.spec.get("callbacks") or {}).items():
            pointer, callback = deref(document, callback, f"{raw.pointer}/callbacks/{keywords.escape(name)}")
            spoken = join(noun_of(raw.words), _without_on(words(name)))
            for url, item in callback.items():
                inner, item = deref(document, item, f"{pointer}/{keywords.escape(url)}")
                yield from _bodies(document, schemas, inner, item, spoken)


def _without_on(name: Words) -> Words:
    return name[1:] if name[0] == "on" and len(name) > 1 else name


def _bodies(
    document: Document, schemas: Schemas, pointer: str, item: Mapping[str, Any], spoken: Words
) -> Iterator[Type]:
    for method, spec in item.items():
        if method not in METHODS or not isinstance(spec, dict):
            continue
        at, body = deref(document, spec.get("requestBody"), f"{pointer}/{method}/requestBody")
        content = {media: value for media, value in (body.get("content") or {}).items() if isinstance(value, dict)}
        media = preferred(content) if content else ""
        if JSON.match(media):
            place = f"{at}/content/{keywords.escape(media)}/schema"
            yield schemas.type_of(content[media].get("schema", {}), _at(place, spoken))


def _at(pointer: str, spoken: Words) -> At:
    """The place of what is sent: `newPet` is a new pet event, an `orderNotification` says already what it is."""
    if spoken[-1] not in _EVENTS:
        return whole(pointer, spoken, spoken, "event")
    return At(pointer, spoken[:-1] or spoken, itself=spoken)


def webhooks(document: Document, schemas: Schemas, settings: Settings, sent: Sent) -> Webhooks | None:
    """Events as the settings list them, else all webhooks of the document."""
    stated = settings.webhooks
    if stated is None:
        return None
    docs = _docs(document)
    kinds: dict[str, Type] = {
        name: schemas.reference(keywords.component(schema))
        for name, schema in stated.events.items()
        if document.has(keywords.component(schema))
    }
    events = [Event(name, kind, docs.get(name, "")) for name, kind in kinds.items()] or [
        Event(_told(kind, stated.property, schemas) or name, kind, docs.get(name, ""))
        for name, kind in sent.webhooks.items()
        if isinstance(kind, Ref)
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


def _told(kind: Ref, property: str, schemas: Schemas) -> str | None:
    """The one value that a property has in what is sent."""
    declared = schemas.declarations.get(kind.id)
    fields = declared.fields if isinstance(declared, Struct) else ()
    types = (field.type for field in fields if field.wire == property)
    choices = (schemas.declarations.get(found.id) for found in types if isinstance(found, Ref))
    found = next((choice for choice in choices if isinstance(choice, Choice) and len(choice.values) == 1), None)
    return str(found.values[0].wire) if found else None


def _docs(document: Document) -> dict[str, str]:
    found = {}
    for name, item in (document.root.get("webhooks") or {}).items():
        post = item.get("post") if isinstance(item, dict) else None
        found[name] = keywords.text((post or {}).get("summary"))
    return found
