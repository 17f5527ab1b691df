"""What a client keeps between calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._context import Context
    from ._response import RawResponse
    from ._settings import Settings


class Pool:
    """The connections that a client shares with its copies.

    Attributes:
        http: The HTTP client; None until the first call.
        given: It is the user's own, and the user closes it.
        closed: No more calls.
    """

    __slots__ = ("closed", "given", "http")

    def __init__(self, http: Any) -> None:
        self.http = http
        self.given = http is not None
        self.closed = False


class Session:
    """A client's options, connections and what its last call left.

    Attributes:
        settings: The options.
        pool: The connections.
        context: What requests are built with; None until the first call.
        seen: The last response, kept only for `raw`.
        keeps: Whether it is kept.
    """

    __slots__ = ("context", "keeps", "pool", "seen", "settings")

    def __init__(self, settings: Settings, pool: Pool) -> None:
        self.settings = settings
        self.pool = pool
        self.context: Context | None = None
        self.keeps = False
        self.seen: RawResponse[Any] | None = None

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError(
            "what belongs to a client holds its secrets and cannot be pickled or copied"
        )

    def note(self, reply: RawResponse[Any]) -> None:
        """Keep a response, if this session does."""
        if self.keeps:
            self.seen = reply

    def keeping(self) -> Session:
        """Give a session that keeps its response; both see the last rate limit."""
        twin = Session(self.settings, self.pool)
        twin.context = self.context
        twin.keeps = True
        return twin
