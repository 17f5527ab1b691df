"""Models of vehicles."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Car(Model, kw_only=True):
    """Car."""

    kind: str | None = None
    doors: int | None = None


class Bike(Model, kw_only=True):
    """Bike."""

    kind: str | None = None
    gears: int | None = None


if TYPE_CHECKING:
    Vehicle = Car | Bike | dict[str, Any]
else:
    Vehicle = Annotated[
        Any, Variants(by="kind", mapping={"Car": "vehicles:Car", "Bike": "vehicles:Bike"})
    ]

VehicleListResponse = list[Vehicle]
