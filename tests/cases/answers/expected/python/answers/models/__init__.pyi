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
