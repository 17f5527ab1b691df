from .odd import (
    Builtin as Builtin,
    BuiltinToString as BuiltinToString,
    Odd as Odd,
    Reactions as Reactions,
)
