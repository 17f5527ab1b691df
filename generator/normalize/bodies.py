"""Request bodies: which media type is sent, and which members become arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..document import Document
from ..model import Body, Declaration, Field, List, Map, Nullable, Part, Ref, Scalar, Struct, Type, Words
from . import keywords
from .media import FORMS, JSON, TEXT, preferred
from .parameters import style_of
from .places import whole
from .raw import Raw, deref
from .schemas import Schemas


class Bodies:
    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._document, self._schemas = document, schemas

    def of(self, raw: Raw, noun: Words) -> Body | None:
        pointer, spec = deref(self._document, raw.spec.get("requestBody"), f"{raw.pointer}/requestBody")
        content = {media: value for media, value in (spec.get("content") or {}).items() if isinstance(value, dict)}
        if not content:
            return None
        media = preferred(content)
        merged = self._merged_body(pointer, content, media, raw, noun)
        required = spec.get("required") is True
        if merged:
            return replace(merged, required=required, doc=keywords.text(spec.get("description")))
        kind = self._media_type(
            content[media], f"{pointer}/content/{keywords.escape(media)}", noun, raw.words, "request"
        )
        if not JSON.match(media) and not media.startswith(FORMS):
            kind = Scalar("string") if TEXT.match(media) else Scalar("file")
        fields, files = self._arguments(kind, media)
        parts = self._parts(content[media], media, fields or ())
        return Body(media, kind, required, fields, files, doc=keywords.text(spec.get("description")), parts=parts)

    def _merged_body(self, pointer: str, content: Mapping[str, Any], media: str, raw: Raw, noun: Words) -> Body | None:
        """JSON and multipart: JSON, or multipart when a file is given or a member that only that has."""
        other = next((name for name in content if name.startswith("multipart/")), None)
        if not other or not JSON.match(media):
            return None
        kind = self._media_type(
            content[media], f"{pointer}/content/{keywords.escape(media)}", noun, raw.words, "request"
        )
        fields, _ = self._arguments(kind, media)
        second = self._media_type(
            content[other], f"{pointer}/content/{keywords.escape(other)}", noun, raw.words, "form"
        )
        more, files = self._arguments(second, other)
        if fields is None or more is None:
            return None
        known = {item.wire for item in fields}
        extra = tuple(replace(item, required=False) for item in more if item.wire not in known)
        if not files and not extra:
            return None
        only = tuple(item.wire for item in extra if item.wire not in files)
        parts = self._parts(content[other], other, more)
        return Body(media, kind, False, (*fields, *extra), files, other, only, parts=parts)

    def _parts(self, value: Mapping[str, Any], media: str, fields: Sequence[Field]) -> dict[str, Part]:
        """What the document says of how members are written (OpenAPI 3.1, section 4.8.15)."""
        stated = value.get("encoding")
        if not isinstance(stated, dict) or not media.startswith(FORMS):
            return {}
        known = {wire: item for wire, item in stated.items() if isinstance(item, dict)}
        found = {item.wire: _part(known[item.wire], media) for item in fields if item.wire in known}
        return {wire: part for wire, part in found.items() if part != Part()}

    def _media_type(self, value: Mapping[str, Any], pointer: str, noun: Words, verb: Words, role: str) -> Type:
        schema = value.get("schema", value.get("itemSchema", {}))
        return self._schemas.type_of(schema, whole(f"{pointer}/schema", verb, noun, role))

    def _arguments(self, kind: Type, media: str) -> tuple[tuple[Field, ...] | None, tuple[str, ...]]:
        declared = self._declared(kind)
        if not isinstance(declared, Struct) or not declared.fields:
            return None, ()
        fields = tuple(item for item in declared.fields if not item.read_only)
        files = tuple(item.wire for item in fields if media.startswith("multipart/") and _holds_file(item.type))
        return fields, files

    def _declared(self, kind: Type) -> Declaration | None:
        kind = kind.inner if isinstance(kind, Nullable) else kind
        return self._schemas.declarations.get(kind.id) if isinstance(kind, Ref) else None


def _part(encoding: Mapping[str, Any], media: str) -> Part:
    """In a urlencoded form a style, where one is stated; else the media type, of which only JSON makes a difference."""
    stated = str(encoding.get("contentType", "")).partition(",")[0].strip()
    if media.startswith("multipart/"):
        headers = encoding.get("headers")
        headed = isinstance(headers, dict) and any(str(name).lower() != "content-type" for name in headers)
        return Part(media=stated if "/" in stated and "*" not in stated else None, headed=headed)
    if encoding.keys() & {"style", "explode", "allowReserved"}:
        return Part(style_of({**encoding, "in": "query"}))
    return Part("json" if JSON.match(stated) else "form" if stated else None)


def _holds_file(kind: Type) -> bool:
    match kind:
        case Scalar("file"):
            return True
        case List(inner) | Nullable(inner) | Map(inner):
            return _holds_file(inner)
    return False
