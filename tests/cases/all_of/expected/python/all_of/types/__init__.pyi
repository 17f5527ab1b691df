from .animals import (
    ChoiceFlyerInput as ChoiceFlyerInput,
    ChoiceInput as ChoiceInput,
    ChoiceWalkerInput as ChoiceWalkerInput,
    ExtendedInput as ExtendedInput,
)
