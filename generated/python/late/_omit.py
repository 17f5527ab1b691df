"""`omit`, for what is not sent: `None` is sent as null."""

from __future__ import annotations

from typing import final


@final
class Omit:
    """The type of `omit`: an argument that is not sent, unlike None, which is sent as null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit = Omit()
