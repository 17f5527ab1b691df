from .things import (
    Inner as Inner,
    Thing as Thing,
    ThingResponse as ThingResponse,
    Verbose as Verbose,
)
