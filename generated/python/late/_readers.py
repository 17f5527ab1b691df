"""Streams without any input or output: bytes in, lines, events and values out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

_ENDS = re.compile(rb"\r\n|\n|\r")
_BOM = b"\xef\xbb\xbf"
_BLANK = b"\x1e \t\r"
_DONE = "[DONE]"


class Event(NamedTuple, Generic[T]):
    """A server-sent event.

    Args:
        data: Its data: typed where the API documents a type, else text.
        event: Its name.
        id: The last event id that the stream gave.
        retry: Milliseconds to wait before connecting again, if the stream says so.
    """

    data: T
    event: str = "message"
    id: str = ""
    retry: int | None = None


class Reader(Protocol):
    """Takes a stream's bytes as they come and gives its items.

    Attributes:
        done: The stream said that nothing more comes.
    """

    done: bool

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Take the next bytes; gives the items that are complete."""
        ...

    def end(self) -> Iterator[Any]:
        """Take the end; gives what was only waiting for it."""
        ...


class Chunks:
    """The bytes as they are."""

    done = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Pass the bytes on."""
        yield chunk

    def end(self) -> Iterator[bytes]:
        """Nothing waits."""
        return iter(())


class Splitter:
    """Splits bytes into lines that end with LF, CR or both.

    Args:
        longest: Bytes that a line may have.
    """

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._pending: list[bytes] = []
        self._size = 0
        self._after_cr = False

    def split(self, chunk: bytes) -> list[bytes]:
        """Give the lines that a chunk completes.

        Raises:
            ValueError: A line is too long.
        """
        if self._after_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]
        self._after_cr = chunk.endswith(b"\r")
        first, *rest = _ENDS.split(chunk)
        lines: list[bytes] = []
        for piece in rest:
            lines.append(self._line(first))
            first = piece
        self._keep(first)
        return lines

    def remainder(self) -> bytes:
        """Give the line that nothing ended."""
        return self._line(b"")

    def _line(self, piece: bytes) -> bytes:
        self._keep(piece)
        line = b"".join(self._pending)
        self._pending, self._size = [], 0
        return line

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._longest:
            raise ValueError(f"a line has more than {self._longest} bytes, max_response_bytes")
        self._pending.append(piece)


class Lines:
    """JSON lines, which a record separator may begin (RFC 7464).

    Args:
        read: Decodes a line.
        longest: Bytes that a line may have.
    """

    done = False

    def __init__(self, read: Callable[[bytes], Any], longest: int) -> None:
        self._read = read
        self._splitter = Splitter(longest)

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Give a value for each complete line that is not blank."""
        for line in self._splitter.split(chunk):
            if line.strip(_BLANK):
                yield self._read(line.lstrip(_BLANK))

    def end(self) -> Iterator[Any]:
        """Give the last value, if its line has no end."""
        line = self._splitter.remainder()
        if line.strip(_BLANK):
            yield self._read(line.lstrip(_BLANK))


class Events:
    """Server-sent events, as the HTML standard reads them (9.2.6).

    Args:
        read: Decodes the data of an event; None leaves it as text.
        longest: Bytes that a line, or the data of an event, may have.
    """

    def __init__(self, read: Callable[[bytes], Any] | None, longest: int) -> None:
        self._read = read
        self._longest = longest
        self._splitter = Splitter(longest)
        self._first = True
        self.done = False
        self._id = ""
        self._clear()

    def feed(self, chunk: bytes) -> Iterator[Event[Any]]:
        """Give the events that are complete."""
        for line in self._splitter.split(chunk):
            if self._first:
                self._first, line = False, line.removeprefix(_BOM)
            event = self._take(line.decode("utf-8", "replace"))
            if event is not None:
                yield event

    def end(self) -> Iterator[Event[Any]]:
        """An event that nothing ended does not count."""
        return iter(())

    def _clear(self) -> None:
        self._name = ""
        self._retry: int | None = None
        self._data: list[str] = []
        self._size = 0

    def _take(self, line: str) -> Event[Any] | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._add(value)
        elif name == "event":
            self._name = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        return None

    def _add(self, value: str) -> None:
        self._size += len(value) + 1
        if self._size > self._longest:
            raise ValueError(f"an event has more than {self._longest} bytes, max_response_bytes")
        self._data.append(value)

    def _dispatch(self) -> Event[Any] | None:
        name, data, retry = self._name, self._data, self._retry
        self._clear()
        if not data:
            return None
        text = "\n".join(data)
        if self._read is None:
            return Event(text, name or "message", self._id, retry)
        self.done = self.done or text == _DONE
        if self.done:
            return None
        return Event(self._read(text.encode()), name or "message", self._id, retry)
