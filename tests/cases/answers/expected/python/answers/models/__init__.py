"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answers import (
        AnswerGetAnyResponse as AnswerGetAnyResponse,
        AnswerGetMapResponse as AnswerGetMapResponse,
        AnswerGetMaybeResponse as AnswerGetMaybeResponse,
        AnswerGetMomentResponse as AnswerGetMomentResponse,
        AnswerGetNumbersResponse as AnswerGetNumbersResponse,
        CreateManyAnswer as CreateManyAnswer,
        GetInlineResponse as GetInlineResponse,
        InlineInnerThing as InlineInnerThing,
        Made as Made,
        Thing as Thing,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "AnswerGetAnyResponse": ".answers",
        "AnswerGetMapResponse": ".answers",
        "AnswerGetMaybeResponse": ".answers",
        "AnswerGetMomentResponse": ".answers",
        "AnswerGetNumbersResponse": ".answers",
        "CreateManyAnswer": ".answers",
        "GetInlineResponse": ".answers",
        "InlineInnerThing": ".answers",
        "Made": ".answers",
        "Thing": ".answers",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
