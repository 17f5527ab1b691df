"""What the API answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .fruits import Apple as Apple, Cherry as Cherry, Fruit as Fruit
    from .pets import (
        AnyPet as AnyPet,
        Cat as Cat,
        Dog as Dog,
        Fish as Fish,
        Pet as Pet,
        Puppy as Puppy,
    )
    from .posts import (
        AnyPost as AnyPost,
        Picture as Picture,
        Post as Post,
        PostListResponse as PostListResponse,
    )
else:
    from .._lazy import lazy

    _MODULES = {
        "AnyPet": ".pets",
        "AnyPost": ".posts",
        "Apple": ".fruits",
        "Cat": ".pets",
        "Cherry": ".fruits",
        "Dog": ".pets",
        "Fish": ".pets",
        "Fruit": ".fruits",
        "Pet": ".pets",
        "Picture": ".posts",
        "Post": ".posts",
        "PostListResponse": ".posts",
        "Puppy": ".pets",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
