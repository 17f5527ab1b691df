"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
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
