from .admin_things import FetchTheThingResponse as FetchTheThingResponse, Thing as Thing
from .parts import Part as Part
