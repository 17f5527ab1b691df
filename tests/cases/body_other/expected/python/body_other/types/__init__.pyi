from .bodies import (
    MessageButtonInput as MessageButtonInput,
    MultipartMetaInput as MultipartMetaInput,
)
