"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import (
        NewPet as NewPet,
        NewPetEvent as NewPetEvent,
        OrderLost as OrderLost,
        OrderLostKind as OrderLostKind,
        OrderNotification as OrderNotification,
        OrderPaid as OrderPaid,
        OrderPaidKind as OrderPaidKind,
        Pong as Pong,
        SubscriptionDataEvent as SubscriptionDataEvent,
        SubscriptionDataRow as SubscriptionDataRow,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "NewPet": ".events",
        "NewPetEvent": ".events",
        "OrderLost": ".events",
        "OrderLostKind": ".events",
        "OrderNotification": ".events",
        "OrderPaid": ".events",
        "OrderPaidKind": ".events",
        "Pong": ".events",
        "SubscriptionDataEvent": ".events",
        "SubscriptionDataRow": ".events",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
