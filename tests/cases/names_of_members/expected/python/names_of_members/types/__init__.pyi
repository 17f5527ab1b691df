from .odd import (
    BuiltinInput as BuiltinInput,
    BuiltinToStringInput as BuiltinToStringInput,
    OddInput as OddInput,
)
