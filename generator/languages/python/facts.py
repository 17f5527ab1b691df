"""The Python names of members."""

from __future__ import annotations

from ...model import Struct
from ...naming import Scope, snake
from .text import FIELDS


def field_names(struct: Struct) -> dict[str, str]:
    """Python name by wire name."""
    scope = Scope(snake, reserved=FIELDS)
    return {field.wire: scope.claim(field.name) for field in struct.fields}
