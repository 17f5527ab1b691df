from .fruits import Apple as Apple, Cherry as Cherry, Fruit as Fruit
from .pets import AnyPet as AnyPet, Cat as Cat, Dog as Dog, Fish as Fish, Pet as Pet, Puppy as Puppy
from .posts import (
    AnyPost as AnyPost,
    Picture as Picture,
    Post as Post,
    PostListResponse as PostListResponse,
)
