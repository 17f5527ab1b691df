"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
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
