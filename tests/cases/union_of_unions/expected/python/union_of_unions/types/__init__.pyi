from .terms import (
    ApplyInput as ApplyInput,
    ArgumentInput as ArgumentInput,
    PredicateInput as PredicateInput,
    PredicateNotInput as PredicateNotInput,
    ValueInput as ValueInput,
)
