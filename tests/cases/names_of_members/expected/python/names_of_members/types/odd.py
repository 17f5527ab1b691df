"""Input types of odd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models.odd import BuiltinToString


class OddInput(TypedDict, total=False):
    """Odd."""

    class_: Required[str]
    id: str
    a_b: str
    a_b_2: str
    a_b_3: str
    none: str
    to_dict_: str
    date: dt.date | str
    dt_: dt.datetime | str
    list_: Sequence[str]
    str_: str
    any: Mapping[str, Any]
    msgspec_: str
    struct_fields: str
    redirect_url: str
    user_ids: Sequence[int]
    i_phone_os: str


class BuiltinInput(TypedDict, total=False):
    """Builtin."""

    proto: float
    constructor: float
    has_own_property: bool
    to_string: BuiltinToStringInput | BuiltinToString


class BuiltinToStringInput(TypedDict, total=False):
    """Builtin to string."""

    length: int
