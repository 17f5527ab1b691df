"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
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
