"""What the API answers with.

Each name is imported when it is first used; `__init__.pyi` lists them.
"""

from .._lazy import indexed

<<<<<<< HEAD
if TYPE_CHECKING:
    from .pets import Cat as Cat, Dog as Dog, Pet as Pet
    from .shapes import Circle as Circle, Shape as Shape, Square as Square, Triangle as Triangle
    from .vehicles import (
        Bike as Bike,
        Car as Car,
        Vehicle as Vehicle,
        VehicleListResponse as VehicleListResponse,
    )
    from .vessels import Boat as Boat, Raft as Raft, Vessel as Vessel
else:
    from .._lazy import lazy

    _MODULES = {
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
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
=======
__getattr__, __dir__ = indexed(__name__)
>>>>>>> c61a925 (Cost follows what is used: an object in place of its id is looked up when it comes, a stub lists the models)
