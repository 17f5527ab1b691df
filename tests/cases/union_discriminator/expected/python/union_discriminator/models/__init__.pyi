from .pets import Cat as Cat, Dog as Dog, Pet as Pet
from .shapes import Circle as Circle, Shape as Shape, Square as Square, Triangle as Triangle
from .vehicles import (
    Bike as Bike,
    Car as Car,
    Vehicle as Vehicle,
    VehicleListResponse as VehicleListResponse,
)
from .vessels import Boat as Boat, Raft as Raft, Vessel as Vessel
