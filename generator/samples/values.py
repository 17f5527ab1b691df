"""Values for example calls where the document gives none: small, plausible, and of the type."""

from __future__ import annotations

import re
import zlib

from ..model import (
    NO_LIMITS,
    Alias,
    Choice,
    Field,
    Json,
    Limits,
    List,
    Map,
    Nullable,
    Ref,
    Scalar,
    Struct,
    Type,
    Union,
    Words,
)
from .kit import Kit

_FIRST, _LAST = "2026-12-01", "2026-12-31"
DEEPEST, ROOM = 6, 100
_HINT = re.compile(r"(?:such as|for example|e\.g\.|\blike)[ :,]{1,2}[`\"']([^`\"']{1,60})[`\"']", re.IGNORECASE)
_FORMATS: dict[str, str] = {
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uri-reference": "/example",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "10:00:00",
    "duration": "PT30M",
    "decimal": "9.90",
}
_BY_WORD: dict[str, str] = {
    "url": "https://example.com", "uri": "https://example.com", "link": "https://example.com", "website": "https://example.com",
    "callback": "https://example.com", "email": "ada@example.com", "timezone": "Europe/Berlin", "zone": "Europe/Berlin",
    "language": "en", "lang": "en", "locale": "en", "currency": "EUR", "country": "DE", "city": "Berlin", "phone": "+493012345678",
    "username": "ada", "user": "ada", "owner": "ada", "login": "ada", "handle": "ada", "password": "correct horse battery staple",
    "since": _FIRST, "until": _LAST, "start": _FIRST, "end": _LAST, "from": _FIRST, "time": "10:00", "content": "Hello from {language}!", "message": "Hello from {language}!", "input": "Hello from {language}!", "prompt": "Hello from {language}!", "text": "Hello from {language}!",
    "body": "Hello from {language}!", "comment": "Thank you!", "caption": "Hello from {language}!", "description": "Made with {language}.",
    "query": "coffee", "q": "coffee", "search": "coffee", "keyword": "coffee", "term": "coffee", "name": "Example", "title": "Example",
    "subject": "Hello", "color": "#3366ff", "colour": "#3366ff", "filename": "photo.jpg",
}  # fmt: skip
_NUMBERS: dict[str, int | float] = {
    "limit": 50, "size": 50, "count": 10, "year": 2026, "month": 12, "hour": 10, "port": 8080, "latitude": 52.52, "lat": 52.52,
    "longitude": 13.405, "lon": 13.405, "lng": 13.405, "amount": 100, "price": 100, "width": 640, "height": 480, "days": 30,
}  # fmt: skip
_FILES: tuple[tuple[str, str], ...] = (
    ("csv", "rows.csv"), ("video", "video.mp4"), ("audio", "audio.mp3"), ("image", "photo.jpg"), ("photo", "photo.jpg"),
    ("picture", "photo.jpg"), ("avatar", "photo.jpg"), ("thumbnail", "photo.jpg"), ("media", "photo.jpg"), ("attachment", "photo.jpg"),
    ("pdf", "document.pdf"), ("zip", "archive.zip"), ("json", "data.json"),
)  # fmt: skip


def file_name(name: str, doc: str) -> str:
    """A file that an argument of this name could take."""
    said = f"{name} {doc}".lower()
    return next((file for word, file in _FILES if word in said), "document.pdf")


class Maker:
    """Makes values; in all no more than `room` of them, so that no document makes an example without end."""

    def __init__(self, kit: Kit, room: int = ROOM) -> None:
        self._kit, self.room = kit, room

    def of_field(self, field: Field, depth: int = 0) -> Json:
        return self.of(field.type, field.name, field.doc, field.limits, depth)

    def of(self, kind: Type, name: Words, doc: str = "", limits: Limits = NO_LIMITS, depth: int = 0) -> Json:
        """A small value of the type, as JSON; an object gets what it requires, and the outermost one something."""
        self.room -= 1
        deeper = depth < DEEPEST and self.room > 0
        match kind:
            case Scalar():
                return _scalar(kind, name, doc, limits, self._kit.language)
            case List(inner):
                least = max(1, min(limits.min_items or 1, 3))
                return [self.of(inner, name, doc, depth=depth + 1)] * least if deeper else []
            case Map(inner):
                return {"key": self.of(inner, name, doc, depth=depth + 1)} if deeper else {}
            case Nullable(inner):
                return self.of(inner, name, doc, limits, depth)
            case Ref(id):
                return self._declared(id, name, doc, depth, deeper)

    def _declared(self, id: str, name: Words, doc: str, depth: int, deeper: bool) -> Json:
        declared = self._kit.declarations[id]
        match declared:
            case Choice():
                found = [value.wire for value in declared.values if value.wire]
                return found[0] if found else self.of(declared.base, name, doc)
            case Struct():
                writable = [field for field in declared.fields if not field.read_only]
                needed = [field for field in writable if field.required] or ([] if depth else _telling(writable))
                return {field.wire: self.of_field(field, depth + 1) for field in needed} if deeper else {}
            case Alias():
                return self.of(declared.type, name, doc, depth=depth + 1) if deeper else None
            case Union():
                return self.of(declared.variants[0], name, doc, depth=depth + 1) if deeper else None


def _telling(fields: list[Field]) -> list[Field]:
    """One or two texts among fields that may all be left out, those first whose names say what they are."""
    texts = [field for field in fields if isinstance(field.type, Scalar) and field.type.kind == "string"]
    texts = [field for field in texts if field.name[-1:] not in (("id",), ("gid",), ("type",))]
    return sorted(texts, key=lambda field: field.name[-1] not in _BY_WORD)[:2]


def made(kind: Type, kit: Kit, name: Words, doc: str = "", limits: Limits = NO_LIMITS) -> Json:
    return Maker(kit).of(kind, name, doc, limits)


def of_field(field: Field, kit: Kit) -> Json:
    return Maker(kit).of_field(field)


def _scalar(kind: Scalar, name: Words, doc: str, limits: Limits, language: str) -> Json:
    match kind.kind:
        case "string":
            return _text(name, doc, kind.format, limits, language)
        case "integer" | "number":
            return _number(name, limits)
        case "boolean":
            return True
        case "date":
            return _LAST if _is_end(name) else _FIRST
        case "datetime":
            return f"{_LAST if _is_end(name) else _FIRST}T10:00:00Z"
        case "bytes":
            return "content"
        case "any":
            return {}
        case "null":
            return None
        case "file":
            return file_name("_".join(name), doc)


def hint(doc: str) -> str | None:
    """The value that a description names as an example."""
    found = _HINT.search(doc)
    return found[1] if found and found[1].isprintable() else None


def _text(name: Words, doc: str, format: str | None, limits: Limits, language: str) -> str:
    last = name[-1] if name else ""
    if format in _FORMATS:
        text = _FORMATS[format]
    elif said := hint(doc):
        text = said
    elif last in {"id", "ids", "uid"}:
        text = _id(name)
    elif any(word in {"date", "day"} for word in name) or "YYYY-MM-DD" in doc:
        text = _LAST if _is_end(name) else _FIRST
    else:
        known = _BY_WORD.get(last) or _BY_WORD.get(last.removesuffix("s"))
        text = known.format(language=language) if known else "-".join(name)
    return _sized(text, limits)


def _is_end(name: Words) -> bool:
    return bool({"to", "end", "until", "before", "expires"} & set(name))


def _id(name: Words) -> str:
    """An id that stays the same for one name and is mostly another for the next."""
    return f"66f1a2b3c4d5e6f708192a{zlib.crc32(' '.join(name).encode()) % 256:02x}"


def _sized(text: str, limits: Limits) -> str:
    if limits.max_length is not None and 0 < limits.max_length < len(text):
        text = text[: limits.max_length].strip() or "x"
    least = min(limits.min_length or 0, 64)
    return (text * (least // len(text) + 1))[: max(least, len(text))] if 0 < len(text) < least else text


def _number(name: Words, limits: Limits) -> int | float:
    value = next((_NUMBERS[word] for word in reversed(name) if word in _NUMBERS), 1)
    least = limits.minimum if limits.minimum is not None else limits.exclusive_minimum
    most = limits.maximum if limits.maximum is not None else limits.exclusive_maximum
    if most is not None and value >= most:
        value = most if limits.exclusive_maximum is None else most - 1
    if least is not None and value <= least:
        value = least if limits.exclusive_minimum is None else least + 1
    return value
