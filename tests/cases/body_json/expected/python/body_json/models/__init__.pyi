from .posts import (
    PostCreateMetadata as PostCreateMetadata,
    PostMediaItem as PostMediaItem,
    Target as Target,
)
