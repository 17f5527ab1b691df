"""What a value of unknown type is, in a way that type checkers follow."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether a value maps names to values."""
    return isinstance(value, (dict, Mapping))


def is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    """Tell whether a value is a tuple."""
    return isinstance(value, tuple)


def is_bytes(value: Any) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    """Tell whether a value is bytes in memory."""
    return isinstance(value, (bytes, bytearray, memoryview))


def is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    """Tell whether a value is a path; text is not."""
    return isinstance(value, os.PathLike)


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Tell whether a value can be gone through, and is not text."""
    return isinstance(value, Iterable) and not isinstance(value, str)
