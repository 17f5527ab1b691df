"""Models of completions."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from .._model import Model, Variants

if TYPE_CHECKING:
    from .completion import Completion
    from .piece import Piece

SpeechStreamFormat = Literal["sse", "audio"] | str


class PullModelResponse(Model, kw_only=True, rename="camel"):
    """How far it is."""

    done_at: str | None = None


class PullModelLine(Model, kw_only=True, rename="camel"):
    """How far it is."""

    done_bytes: int | None = None


if TYPE_CHECKING:
    Speech: TypeAlias = Piece | Completion | dict[str, Any]
else:
    Speech = Annotated[Any, Variants("piece:Piece", "completion:Completion")]
