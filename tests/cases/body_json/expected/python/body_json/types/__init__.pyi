from .posts import PostMediaItemInput as PostMediaItemInput, TargetInput as TargetInput
