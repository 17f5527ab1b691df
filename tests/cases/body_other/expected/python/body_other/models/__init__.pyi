from .bodies import MessageButton as MessageButton, MultipartMeta as MultipartMeta
