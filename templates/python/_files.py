"""Files that are streamed: multipart and raw bodies, sent again from the start where they can."""

from __future__ import annotations

import mimetypes
import os
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any

import httpx2
import msgspec

from ._guards import is_bytes, is_iterable, is_path, is_tuple
from ._wire import header_of

_CHUNK = 262_144
_UNSAFE = re.compile(r'[\x00-\x1f\x7f"]')


class Source(msgspec.Struct, frozen=True):
    """Bytes to send.

    Args:
        chunks: Starts reading, each time from the beginning; no chunk is empty.
        size: Count of bytes; None when it is not known.
        again: They can be read more than once.
        blocks: Reading may wait for a disk.
    """

    chunks: Callable[[], Iterator[bytes]]
    size: int | None
    again: bool = True
    blocks: bool = True


class Upload(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Sources that are sent one after another.

    Attributes:
        size: Count of bytes; None when it is not known.
        started: Whether some were read already.
    """

    def __init__(self, sources: list[Source]) -> None:
        sizes = [source.size for source in sources]
        self.size = None if None in sizes else sum(size or 0 for size in sizes)
        self.started = False
        self._sources = sources

    @property
    def replayable(self) -> bool:
        """Whether another attempt can send the same bytes."""
        return not self.started or all(source.again for source in self._sources)

    def __iter__(self) -> Iterator[bytes]:
        self.started = True
        for source in self._sources:
            yield from source.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from asyncio import to_thread

        self.started = True
        for source in self._sources:
            chunks = source.chunks()
            while chunk := (
                await to_thread(next, chunks, b"") if source.blocks else next(chunks, b"")
            ):
                yield chunk


def raw_upload(file: Any, media: str) -> tuple[Upload, str]:
    """Stream a file, or an iterable of bytes; gives the body and its media type.

    Args:
        file: See `file_part`; text is content.
        media: The operation's; a range such as "image/*" gives way to what the file is.
    """
    name, stated = _base_name(file), None
    if is_tuple(file):
        name, file, stated, headers = _described("body", file)
        if headers:
            raise TypeError("only a part of a form has headers of its own")
    if "*" in media:
        media = mimetypes.guess_type(name)[0] or "application/octet-stream"
    content = file.encode() if isinstance(file, str) else file
    return Upload([_source(content)]), stated or media


def multipart(parts: Iterable[tuple[bytes, Source]]) -> tuple[Upload, str]:
    """Put parts together; gives the body and its boundary."""
    boundary = os.urandom(16).hex()
    sources: list[Source] = []
    for head, source in parts:
        sources += (_in_memory(b"--%b\r\n%b\r\n\r\n" % (boundary.encode(), head)), source)
        sources.append(_in_memory(b"\r\n"))
    return Upload([*sources, _in_memory(b"--%b--\r\n" % boundary.encode())]), boundary


def field_part(
    name: str, content: bytes, media: str | None = None, headers: Mapping[str, Any] | None = None
) -> tuple[bytes, Source]:
    """Make a part that is not a file."""
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    return _head(head, media, headers), _in_memory(content)


def file_part(name: str, file: Any, stated: str | None = None) -> tuple[bytes, Source]:
    """Make a part of a file.

    Args:
        name: The field's.
        file: Bytes, a path, an open file, or a tuple: (name, content), and after them a media
            type and a mapping of headers.
        stated: The media type where the file says none.

    Raises:
        TypeError: Anything else; a bare str is neither path nor content.
    """
    filename, content, media, headers = _described(name, file)
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"; filename="{_quoted(filename)}"'
    media = media or stated or mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return _head(head, media, headers), _source(content)


def _described(name: str, file: Any) -> tuple[str, Any, str | None, Mapping[str, Any] | None]:
    """Give the file name, the content, the media type and the headers that are said."""
    if is_tuple(file) and len(file) in (2, 3, 4) and isinstance(file[0], str):
        content = file[1].encode() if isinstance(file[1], str) else file[1]
        media, headers = (*file[2:], None, None)[:2]
        return file[0], content, media, headers
    if is_bytes(file):
        return name, file, None, None
    if is_path(file) or hasattr(file, "read"):
        return _base_name(file) or name, file, None, None
    hint = "; use pathlib.Path for a path, bytes for content" if isinstance(file, str) else ""
    raise TypeError(f"{name} must be a file, not {type(file).__name__}{hint}")


def _base_name(file: Any) -> str:
    path: Any = file if is_path(file) else getattr(file, "name", None)
    if is_path(path) or isinstance(path, (str, bytes)):
        return os.path.basename(os.fsdecode(path))
    return ""


def _head(disposition: str, media: str | None, headers: Mapping[str, Any] | None = None) -> bytes:
    lines = [disposition]
    if media is not None:
        if _UNSAFE.sub("", media.replace('"', "")) != media.replace('"', ""):
            raise ValueError("a content type holds a line break or control character")
        lines.append(f"Content-Type: {media}")
    lines += [f"{name}: {header_of(name, value)}" for name, value in (headers or {}).items()]
    return "\r\n".join(lines).encode()


def _quoted(name: str) -> str:
    """Write a name as browsers do: quotes and control characters percent-encoded."""
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", name)


def _source(content: Any) -> Source:
    if is_bytes(content):
        return _in_memory(bytes(content))
    if is_path(content):
        return Source(lambda: _read_path(content), os.stat(content).st_size)
    if hasattr(content, "read"):
        return _open_file(content)
    if is_iterable(content):
        once = iter(content)
        return Source(lambda: (_bytes(chunk) for chunk in once if chunk), None, again=False)
    raise TypeError(f"cannot send a {type(content).__name__} as a file")


def _in_memory(content: bytes) -> Source:
    return Source(lambda: iter((content,) if content else ()), len(content), blocks=False)


def _open_file(file: Any) -> Source:
    if not (hasattr(file, "seekable") and file.seekable()):
        return Source(lambda: _read(file), None, again=False)
    start = file.tell()
    size = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    return Source(lambda: _read_from(file, start), size)


def _read_path(path: os.PathLike[str]) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _read(file)


def _read_from(file: Any, start: int) -> Iterator[bytes]:
    file.seek(start)
    yield from _read(file)


def _read(file: Any) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield _bytes(chunk)


def _bytes(chunk: Any) -> bytes:
    if not is_bytes(chunk):
        hint = "; open it in binary mode" if isinstance(chunk, str) else ""
        raise TypeError(f"the file gives {type(chunk).__name__}, not bytes{hint}")
    return bytes(chunk)
