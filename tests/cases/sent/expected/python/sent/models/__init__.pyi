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
