"""Models of orders."""

from typing import Literal

from .._model import Model

Level = Literal[1, 2, 3] | int
"""- `1`: Low
- `2`: Middle
- `3`: High
"""

Status = Literal["open", "in-transit", ""] | str
"""Where the order is.

- `"open"`: Nobody has it yet.
- `"in-transit"`: On its way.
- `""`: Unknown
"""

OrderKind = Literal["order"] | str

OrderVersion = Literal[2] | int

OrderSize = Literal["small", "large"] | str

OrderRatio = float

OrderMixedInteger = Literal[1] | int

OrderMixedString = Literal["one"] | str

OrderColour = Literal["red", "Red", "dark red", "#f00"] | str

GetOrderSize = Literal["small", "large"] | str

OrderMixed = OrderMixedInteger | OrderMixedString


class Order(Model, kw_only=True):
    """Order."""

    kind: OrderKind
    version: OrderVersion | None = None
    flag: bool | None = None
    status: Status | None = None
    size: OrderSize | None = None
    ratio: OrderRatio | None = None
    mixed: OrderMixed | None = None
    nothing: None = None
    colours: list[OrderColour] | None = None
