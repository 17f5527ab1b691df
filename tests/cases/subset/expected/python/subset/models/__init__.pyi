from .errors import Problem as Problem
from .pets import Owner as Owner, Pet as Pet, PetListResponse as PetListResponse
from .status import Status as Status
from .visits import Visit as Visit
