"""Models of errors."""

from .._model import Model


class Fault(Model, kw_only=True, rename="camel"):
    """Fault."""

    field_name: str | None = None


class NotFoundBody(Model, kw_only=True, rename="camel"):
    """There is no such thing."""

    message: str
    retry_after: int | None = None


class ConflictBody(Model, kw_only=True, rename="camel"):
    """Somebody else has it."""

    holder_name: str | None = None


ThingGetError422 = list[Fault]
