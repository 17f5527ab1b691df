"""Values as text: paths, queries, headers, cookies (OpenAPI's styles, RFC 3986, RFC 3339)."""

from __future__ import annotations

import datetime as dt
import enum
import math
import re
from collections.abc import Sequence, Set
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote
from uuid import UUID

from ._guards import is_mapping
from ._omit import omit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_SEPARATORS = {"csv": ",", "csv+": ",", "ssv": "%20", "pipes": "%7C"}
_RESERVED = ":/?@!$'()*,;"
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def text(value: Any) -> str:
    """Write a scalar as the API reads it.

    Raises:
        TypeError: The value is not a scalar.
        ValueError: A datetime without time zone, or a number that is not finite.
    """
    if isinstance(value, enum.Enum):
        return text(value.value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, (float, Decimal)):
        return format(finite(value), "f") if isinstance(value, Decimal) else repr(finite(value))
    if isinstance(value, dt.datetime):
        return aware(value).isoformat().replace("+00:00", "Z")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"cannot send a {type(value).__name__} here")


def aware(moment: dt.datetime) -> dt.datetime:
    """Refuse a datetime that does not say in which time zone it is."""
    if moment.tzinfo is None:
        raise ValueError(
            f"{moment.isoformat()} has no time zone; add one, for example tzinfo=datetime.UTC"
        )
    return moment


def finite(number: Any) -> Any:
    """Refuse infinity and NaN, which JSON cannot hold."""
    if not math.isfinite(number):
        raise ValueError(f"{number} is not a number that can be sent")
    return number


def is_list(value: Any) -> bool:
    """Tell whether a value is sent as a list: any sequence or set that is not text or bytes."""
    return isinstance(value, (Sequence, Set)) and not isinstance(
        value, (str, bytes, bytearray, memoryview)
    )


def to_mapping(value: Any) -> Mapping[str, Any] | None:
    """Give a mapping or model as a mapping by wire names; None for anything else."""
    if is_mapping(value):
        return value
    give = getattr(value, "to_dict", None)
    return give() if give else None


def encoded(value: Any) -> str:
    """Write a scalar with every byte outside RFC 3986's unreserved set percent-encoded."""
    return quote(text(value), safe="")


def with_reserved(value: Any) -> str:
    """Write a scalar with the reserved characters as they are that cannot end a query's value."""
    return quote(text(value), safe=_RESERVED)


def path_of(template: str, values: Sequence[Any], styles: Mapping[str, str]) -> str:
    """Fill a path template.

    Raises:
        ValueError: A value is empty, so that another route would be called.
    """
    literals, names = _split(template)
    if len(names) != len(values):
        raise TypeError(f"{template} takes {len(names)} values, got {len(values)}")
    parts = [literals[0]]
    for name, value, literal in zip(names, values, literals[1:], strict=True):
        segment = _segment(name, value, styles.get(name, "csv"))
        if not segment:
            raise ValueError(f"{name} must not be empty")
        parts += (segment, literal)
    return "".join(parts)


def names_in(template: str) -> list[str]:
    """Name the placeholders of a path template."""
    return _split(template)[1]


@lru_cache(1024)
def _split(template: str) -> tuple[list[str], list[str]]:
    pieces = re.split(r"\{([^{}]*)\}", template)
    return pieces[::2], pieces[1::2]


def _segment(name: str, value: Any, style: str) -> str:
    if type(value) is str and style == "csv":
        done = quote(value, safe="")
    elif value is None or value is omit:
        return ""
    else:
        done = _styled_segment(name, value, style)
    return done if done.strip(".") else done.replace(".", "%2E")


def _styled_segment(name: str, value: Any, style: str) -> str:
    exploded, kind = style.endswith("*"), style.rstrip("*")
    joined = _simple(value, exploded, _separator(kind, exploded))
    if kind == "label":
        return f".{joined}"
    if kind != "matrix":
        return json_text(value) if kind == "json" else joined
    if exploded and is_list(value):
        return "".join(f";{name}={encoded(item)}" for item in value)
    return f";{joined}" if exploded and to_mapping(value) is not None else f";{name}={joined}"


def _separator(kind: str, exploded: bool) -> str:
    return {"label": ".", "matrix": ";"}.get(kind, ",") if exploded else ","


def _simple(value: Any, exploded: bool, separator: str = ",", write: Any = encoded) -> str:
    mapping = to_mapping(value)
    if mapping is not None:
        joint = "=" if exploded else separator
        return separator.join(f"{write(k)}{joint}{write(v)}" for k, v in mapping.items())
    if is_list(value):
        return separator.join(write(item) for item in value)
    return str(write(value))


def json_text(value: Any) -> str:
    """Write a value as percent-encoded JSON."""
    from ._body import to_json

    return quote(to_json(value), safe="")


def query_of(values: Mapping[str, Any], styles: Mapping[str, str], *, objects: str = "") -> str:
    """Write query parameters or a form; None and `omit` are left out.

    Args:
        values: Wire names and values.
        styles: Wire names and styles where it is not the default (form, exploded).
        objects: Style of mappings without one of their own.
    """
    parts: list[str] = []
    for name, value in values.items():
        if value is None or value is omit:
            continue
        if name not in styles and (type(value) is str or type(value) is int):
            parts.append(f"{quote(name, safe='')}={encoded(value)}")
        else:
            parts.extend(_pairs(name, value, styles.get(name, ""), objects))
    return "&".join(parts)


def _pairs(name: str, value: Any, style: str, objects: str) -> Iterator[str]:
    key = quote(name, safe="")
    mapping = to_mapping(value)
    style = style or (objects if mapping is not None else "")
    if style == "json":
        yield f"{key}={json_text(value)}"
        return
    if style == "deep":
        yield from _deep(key, mapping if mapping is not None else value)
        return
    write = with_reserved if style.endswith("+") else encoded
    if style in _SEPARATORS and (mapping is not None or is_list(value)):
        joined = _simple(value, False, _SEPARATORS[style], write)
        yield from [f"{key}={joined}"] if joined else []
    elif mapping is not None:
        yield from (f"{encoded(k)}={_item(v, write)}" for k, v in present(mapping))
    else:
        items = value if is_list(value) else [value]
        yield from (f"{key}={_item(item, write)}" for item in items)


def _item(value: Any, write: Callable[[Any], str]) -> str:
    """Write what stands in a list or object: another one as JSON, since no style covers it."""
    nested = is_list(value) or to_mapping(value) is not None
    return json_text(value) if nested else write(value)


def _deep(key: str, value: Any) -> Iterator[str]:
    mapping = to_mapping(value)
    inner: Iterable[tuple[Any, Any]] | None = None
    if mapping is not None:
        inner = present(mapping)
    elif is_list(value):
        inner = enumerate(value)
    if inner is None:
        yield f"{key}={encoded(value)}"
        return
    for name, item in inner:
        yield from _deep(f"{key}%5B{encoded(name)}%5D", item)


def present(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Go through the entries that are neither None nor `omit`."""
    return ((k, v) for k, v in values.items() if v is not None and v is not omit)


def header_of(name: str, value: Any, style: str = "csv") -> str:
    """Write the value of a header.

    Raises:
        ValueError: A name or value that could end the header and begin another.
    """
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is not the name of a header")
    if style == "json":
        written = unquote(json_text(value))
    else:
        written = _simple(value, style.endswith("*"), write=text)
    if _CONTROL.search(written):
        raise ValueError(f"the value of the header {name} holds a line break or control character")
    if not written.isascii():
        raise ValueError(f"the value of the header {name} holds a character outside ASCII")
    return written.strip(" \t")


def cookie_of(values: Mapping[str, Any], styles: Mapping[str, str] | None = None) -> str:
    """Write the value of a Cookie header; a list or object is one value, its parts with commas."""
    given = styles or {}
    pairs = (
        (name, json_text(value) if given.get(name) == "json" else _simple(value, False))
        for name, value in present(values)
    )
    return "; ".join(f"{encoded(name)}={value}" for name, value in pairs)
