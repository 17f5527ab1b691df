from .orders import LineInput as LineInput
