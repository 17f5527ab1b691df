from .terms import (
    Apply as Apply,
    Argument as Argument,
    Arguments as Arguments,
    Predicate as Predicate,
    PredicateNot as PredicateNot,
    Value as Value,
)
