from .posts import (
    PostCreateResponse as PostCreateResponse,
    Target as Target,
    TargetPlatformData as TargetPlatformData,
    TextData as TextData,
    VideoData as VideoData,
)
