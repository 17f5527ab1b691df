from .animals import (
    Cat as Cat,
    Choice as Choice,
    ChoiceFlyer as ChoiceFlyer,
    ChoiceWalker as ChoiceWalker,
    Extended as Extended,
    Thing as Thing,
)
from .other import Animal as Animal
