from .posts import (
    TargetInput as TargetInput,
    TargetPlatformDataInput as TargetPlatformDataInput,
    TextDataInput as TextDataInput,
    VideoDataInput as VideoDataInput,
)
