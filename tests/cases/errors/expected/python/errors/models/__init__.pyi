from .errors import (
    ConflictBody as ConflictBody,
    Fault as Fault,
    NotFoundBody as NotFoundBody,
    ThingGetError422 as ThingGetError422,
)
from .things import GetThingResponse as GetThingResponse
