"""Models of events."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._model import Model, Variants

OrderPaidKind = Literal["paid"] | str

OrderLostKind = Literal["lost"] | str


class Pong(Model, kw_only=True):
    """Pong."""

    count: int | None = None


class NewPet(Model, kw_only=True):
    """New pet."""

    a: int | None = None


class NewPetEvent(Model, kw_only=True, rename="camel"):
    """A pet is new."""

    pet_name: str | None = None
    data: NewPet | None = None


class OrderPaid(Model, kw_only=True):
    """Order paid."""

    kind: OrderPaidKind | None = None


class OrderLost(Model, kw_only=True):
    """Order lost."""

    kind: OrderLostKind | None = None


if TYPE_CHECKING:
    OrderNotification = OrderPaid | OrderLost | dict[str, Any]
else:
    OrderNotification = Annotated[
        Any, Variants(by="kind", mapping={"paid": "events:OrderPaid", "lost": "events:OrderLost"})
    ]


class SubscriptionDataRow(Model, kw_only=True, rename="camel"):
    """Subscription data row."""

    row_id: str | None = None


class SubscriptionDataEvent(Model, kw_only=True, rename="camel"):
    """Subscription data event."""

    sent_at: dt.datetime
    rows: list[SubscriptionDataRow] | None = None
