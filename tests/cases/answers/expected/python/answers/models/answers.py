"""Models of answers."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Thing(Model, kw_only=True):
    """Thing."""

    name: str | None = None


class Made(Model, kw_only=True, rename="camel"):
    """Made."""

    created_id: str


if TYPE_CHECKING:
    CreateManyAnswer = Thing | Made | dict[str, Any]
else:
    CreateManyAnswer = Annotated[Any, Variants("answers:Thing", "answers:Made")]


class InlineInnerThing(Model, kw_only=True, rename="camel"):
    """Inline inner thing."""

    deep_value: int | None = None


class GetInlineResponse(Model, kw_only=True, rename="camel"):
    """Without a name."""

    inner_thing: InlineInnerThing | None = None


AnswerGetAnyResponse = Any

AnswerGetNumbersResponse = list[int]

AnswerGetMapResponse = dict[str, Thing]

AnswerGetMaybeResponse = Thing | None

AnswerGetMomentResponse = dt.datetime
