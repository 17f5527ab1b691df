"""Request bodies: JSON, forms, multipart, raw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ._guards import is_array, is_bytes, is_mapping, is_object, is_tuple
from ._omit import omit
from ._rename import PLAIN, to_wire
from ._wire import is_list, query_of, text, to_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._files import Source, Upload
    from ._operation import Operation

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
_WITHOUT_EMPTY_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_encode = msgspec.json.Encoder(decimal_format="number").encode


class Payload(msgspec.Struct, frozen=True):
    """A body that is ready to be sent: bytes, or a stream that can be read again."""

    content: bytes | Upload
    media: str


def payload_of(op: Operation, body: Any, extra: Mapping[str, Any] | None) -> Payload | None:
    """Encode the body of a call; None when there is none.

    Args:
        op: The operation; its media type decides how.
        body: Values by wire name, or the body as a whole.
        extra: Fields that the user adds to it.
    """
    if body is omit or (body is None and (extra or not op.nullable)):
        if not extra:
            return None
        body = {}
    if is_object(body):
        body = _fields(body, extra or {})
        if not body and op.method in _WITHOUT_EMPTY_BODY:
            return None
    return _encoded(op, body)


def _fields(body: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: value for name, value in body.items() if value is not omit}
    return {**given, **extra} if extra else given


def _encoded(op: Operation, body: Any) -> Payload:
    if op.media.startswith("multipart/") or _is_form(op, body):
        return _multipart(op, body)
    if op.media.startswith(FORM):
        return Payload(query_of(_form(op, body), op.form, objects="json").encode(), op.media)
    if op.media.partition(";")[0].endswith("json") and not isinstance(body, (bytes, bytearray)):
        return Payload(_json(op, body), op.media)
    return _raw(op, body)


def _json(op: Operation, body: Any) -> bytes:
    if op.body or not is_object(body):
        return to_json(body, op.body)
    inputs = op.inputs
    return _encode(
        {
            name: value if type(value) in PLAIN else to_wire(value, inputs.get(name))
            for name, value in body.items()
        }
    )


def to_json(value: Any, reference: str | None = None) -> bytes:
    """Encode a value as JSON by wire names; see `to_wire`."""
    return _encode(to_wire(value, reference))


def _named(body: Any) -> Mapping[str, Any]:
    mapping = to_mapping(body)
    if mapping is None:
        raise TypeError(f"the body must be a mapping or model, not a {type(body).__name__}")
    return mapping


def _form(op: Operation, body: Any) -> Mapping[str, Any]:
    """Give the fields of a form, what is nested in them by wire names."""
    named = _named(body)
    inputs = op.inputs
    return {
        name: to_wire(value, inputs.get(name)) if name in inputs else value
        for name, value in named.items()
    }


def _is_form(op: Operation, body: Any) -> bool:
    """Tell whether a field is given that JSON does not have."""
    if not is_mapping(body):
        return False
    more = any(body.get(name) is not None for name in op.files + op.only)
    return more or any(_has_headers(op, name, body.get(name)) for name in op.headed)


def _has_headers(op: Operation, name: str, value: Any) -> bool:
    """Tell a value with the headers of its part from a list of two objects."""
    if name not in op.headed or not is_tuple(value) or len(value) != 2 or not is_mapping(value[1]):
        return False
    return is_list(value[0]) or not op.headed[name]


def _multipart(op: Operation, body: Any) -> Payload:
    from ._files import multipart

    upload, boundary = multipart(
        part
        for name, value in _named(body).items()
        if value is not None
        for part in (_file_parts(op, name, value) if name in op.files else _parts(op, name, value))
    )
    media = op.media if op.media.startswith("multipart/") else MULTIPART
    return Payload(upload, f"{media}; boundary={boundary}")


def _file_parts(op: Operation, name: str, value: Any) -> Iterator[tuple[bytes, Source]]:
    from ._files import file_part

    for file in value if is_array(value) else [value]:
        yield file_part(name, file, op.parts.get(name))


def _parts(op: Operation, name: str, value: Any) -> Iterator[tuple[bytes, Source]]:
    """Write a list as parts of one name and an object as JSON.

    Where the operation takes JSON as well, a list is JSON too: both forms say the same.
    """
    from ._files import field_part

    stated = op.parts.get(name)
    as_text = not op.media.startswith("multipart/")
    reference = op.inputs.get(name)
    headers: Mapping[str, Any] | None = None
    if _has_headers(op, name, value):
        value, headers = value
    for item in value if is_list(value) and not as_text else [value]:
        if isinstance(item, (bytes, bytearray)):
            yield field_part(name, bytes(item), stated, headers)
        elif to_mapping(item) is not None or is_list(item) or (stated and stated.endswith("json")):
            media = None if as_text else stated or "application/json"
            yield field_part(name, to_json(item, reference), media, headers)
        else:
            yield field_part(name, text(item).encode(), stated, headers)


def _raw(op: Operation, body: Any) -> Payload:
    if "*" not in op.media and (is_bytes(body) or isinstance(body, str)):
        return Payload(body.encode() if isinstance(body, str) else bytes(body), op.media)
    from ._files import raw_upload

    return Payload(*raw_upload(body, op.media))
