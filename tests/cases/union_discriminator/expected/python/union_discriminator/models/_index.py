"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Bike": ".vehicles",
    "Boat": ".vessels",
    "Car": ".vehicles",
    "Cat": ".pets",
    "Circle": ".shapes",
    "Dog": ".pets",
    "Pet": ".pets",
    "Raft": ".vessels",
    "Shape": ".shapes",
    "Square": ".shapes",
    "Triangle": ".shapes",
    "Vehicle": ".vehicles",
    "VehicleListResponse": ".vehicles",
    "Vessel": ".vessels",
}
