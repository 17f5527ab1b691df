"""Scalar types by `type` and `format` (OpenAPI 3.1, section 4.4)."""

from __future__ import annotations

from typing import Any

from ..model import STRING, Scalar

_FORMATS: dict[str, Scalar] = {
    "date": Scalar("date"),
    "date-time": Scalar("datetime"),
    "byte": Scalar("bytes"),
    "binary": Scalar("file"),
}
SCALARS: dict[str, Scalar] = {
    "integer": Scalar("integer"),
    "number": Scalar("number"),
    "boolean": Scalar("boolean"),
    "null": Scalar("null"),
}


def string(schema: Any) -> Scalar:
    if schema.get("contentEncoding") in {"base64", "base64url"}:
        return Scalar("bytes")
    if (
        "contentMediaType" in schema
        and "contentEncoding" not in schema
        and "json" not in str(schema["contentMediaType"])
    ):
        return Scalar("file")
    form = schema.get("format")
    return _FORMATS.get(form) or Scalar("string", form) if isinstance(form, str) else STRING
