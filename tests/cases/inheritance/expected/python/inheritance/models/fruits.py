"""Models of fruits."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Apple(Model, kw_only=True, rename="camel"):
    """Apple."""

    kind: str
    core_size: float | None = None


class Cherry(Model, kw_only=True, rename="camel"):
    """Cherry."""

    kind: str
    stone_size: float | None = None


if TYPE_CHECKING:
    Fruit = Apple | Cherry | dict[str, Any]
else:
    Fruit = Annotated[
        Any, Variants(by="kind", mapping={"Apple": "fruits:Apple", "Cherry": "fruits:Cherry"})
    ]
