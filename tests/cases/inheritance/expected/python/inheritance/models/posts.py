"""Models of posts."""

from typing import TYPE_CHECKING, Annotated, Any

from .._model import Model, Variants


class Post(Model, kw_only=True, rename={"type": "$type"}):
    """Post."""

    type: str
    id: int


class Picture(Model, kw_only=True, rename={"type": "$type"}):
    """Picture."""

    type: str
    id: int
    url: str


if TYPE_CHECKING:
    AnyPost = Picture | Post | dict[str, Any]
else:
    AnyPost = Annotated[
        Any, Variants(by="$type", mapping={"plain": "posts:Post", "picture": "posts:Picture"})
    ]

PostListResponse = list[AnyPost]
