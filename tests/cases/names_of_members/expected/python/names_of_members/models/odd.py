"""Models of odd."""

import datetime as dt
from typing import Any

import msgspec

from .._model import Model


class Odd(
    Model,
    kw_only=True,
    rename={
        "id": "_id",
        "a_b": "a-b",
        "a_b_2": "a_b",
        "a_b_3": "aB",
        "class_": "class",
        "none": "None",
        "to_dict_": "to_dict",
        "dt_": "dt",
        "list_": "list",
        "str_": "str",
        "any": "Any",
        "msgspec_": "msgspec",
        "struct_fields": "__struct_fields__",
        "redirect_url": "redirectURL",
        "user_ids": "userIDs",
        "i_phone_os": "iPhoneOS",
    },
):
    """Odd."""

    class_: str
    id: str | None = None
    a_b: str | None = None
    a_b_2: str | None = None
    a_b_3: str | None = None
    none: str | None = None
    to_dict_: str | None = None
    date: dt.date | None = None
    dt_: dt.datetime | None = None
    list_: list[str] | None = None
    str_: str | None = None
    any: dict[str, Any] | None = None
    msgspec_: str | None = None
    struct_fields: str | None = None
    redirect_url: str | None = None
    user_ids: list[int] | None = None
    i_phone_os: str | None = None


class Reactions(
    Model,
    kw_only=True,
    rename={
        "plus_one": "+1",
        "minus_one": "-1",
        "u1f44d": "👍",
        "u65e5_u672c": "日本",
        "n_2fa": "2fa",
        "n_200": "200",
        "dollar": "$",
        "type": "@type",
        "empty": "",
        "a_b": "a b",
        "underscore": "_",
        "u5f_u5f": "__",
    },
):
    """Only in the raw answer: `"quote\\"'\\\\"`."""

    plus_one: int | None = None
    minus_one: int | None = None
    u1f44d: int | None = None
    u65e5_u672c: int | None = None
    n_2fa: bool | None = None
    n_200: str | None = None
    dollar: str | None = None
    type: str | None = None
    empty: str | None = None
    a_b: str | None = None
    underscore: str | None = None
    u5f_u5f: str | None = None


class BuiltinToString(Model, kw_only=True):
    """Builtin to string."""

    length: int | None = None


class Builtin(Model, kw_only=True, rename="camel"):
    """Builtin."""

    proto: float | None = msgspec.field(default=None, name="__proto__")
    constructor: float | None = None
    has_own_property: bool | None = None
    to_string: BuiltinToString | None = None
