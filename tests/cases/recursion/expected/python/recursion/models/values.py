"""Models of values."""

from typing import Any

from .._model import Model

Value = str | list[Any] | dict[str, Any]
"""Any JSON value, said the long way."""

Nests = list[Any]


class Chicken(Model, kw_only=True, rename="camel"):
    """Chicken."""

    laid_eggs: "list[Egg] | None" = None
    nests: Nests | None = None


class Egg(Model, kw_only=True):
    """Egg."""

    hatches: Chicken | None = None
