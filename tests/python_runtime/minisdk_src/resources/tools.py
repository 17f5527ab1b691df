"""One operation for each way to send and to answer."""

from __future__ import annotations


from .._base import AsyncResource, Resource
from .._operation import Operation
from .._options import omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._options import FileInput, Omit, RequestOptions
    from .._streams import AsyncStream, Event, Stream
    from ..models.post import Tick

_PUBLIC = Operation("tools.ping", "GET", "/v1/ping")
_CONNECT = Operation("tools.connect", "GET", "/v1/connect", security=(("bearerAuth",), ("connectToken",)))
_BOTH = Operation("tools.both", "GET", "/v1/both", security=(("bearerAuth", "connectToken"), ("queryKey",)))
_OPTIONAL = Operation("tools.optional", "GET", "/v1/optional", security=((), ("cookieKey",)))
_BASIC = Operation("tools.basic", "GET", "/v1/basic", security=(("basicAuth",),))
_SEARCH = Operation(
    "tools.search",
    "GET",
    "/v1/search",
    styles={
        "csv": "csv",
        "ssv": "ssv",
        "pipes": "pipes",
        "deep": "deep",
        "json": "json",
        "X-Json": "json",
    },
)
_PATHS = Operation(
    "tools.paths",
    "GET",
    "/v1/{a}/x{b}/{c}{d}",
    styles={"b": "label*", "c": "matrix", "d": "matrix*"},
)
_FORM = Operation(
    "tools.form",
    "POST",
    "/v1/form",
    media="application/x-www-form-urlencoded",
    styles={"deep": "deep"},
)
_UPLOAD = Operation("tools.upload", "POST", "/v1/upload", media="multipart/form-data", files=("files", "cover"))
_SEND = Operation(
    "tools.send",
    "POST",
    "/v1/send",
    files=("attachment",),
    inputs={"platforms": "post:PlatformTarget"},
)
_STORE = Operation("tools.store", "PUT", "/v1/store", media="application/octet-stream")
_NOTE = Operation("tools.note", "POST", "/v1/note", "", "text", media="text/plain")
_DOWNLOAD = Operation("tools.download", "GET", "/v1/file", kind="bytes")
_EVENTS = Operation("tools.events", "POST", "/v1/events", "post:Tick", "events")
_RAW_EVENTS = Operation("tools.raw_events", "GET", "/v1/raw-events", kind="events")
_LINES = Operation("tools.lines", "GET", "/v1/lines", "post:Tick", "lines")
_SLOW = Operation("tools.slow", "GET", "/v1/slow", timeout=0.25)


class Tools(Resource):
    """One operation for each way to send and to answer."""

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Public."""
        self._call(_PUBLIC, options)

    def connect(self, **options: Unpack[RequestOptions]) -> None:
        """Two ways to authenticate."""
        self._call(_CONNECT, options)

    def both(self, **options: Unpack[RequestOptions]) -> None:
        """Two credentials at once, or a key in the query."""
        self._call(_BOTH, options)

    def optional(self, **options: Unpack[RequestOptions]) -> None:
        """With a cookie, or without."""
        self._call(_OPTIONAL, options)

    def basic(self, **options: Unpack[RequestOptions]) -> None:
        """User name and password."""
        self._call(_BASIC, options)

    def search(
        self,
        *,
        q: Any = omit,
        csv: Any = omit,
        ssv: Any = omit,
        pipes: Any = omit,
        deep: Any = omit,
        json: Any = omit,
        x_plain: Any = omit,
        x_json: Any = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """All styles of parameters."""
        self._call(
            _SEARCH,
            options,
            query={
                "q": q,
                "csv": csv,
                "ssv": ssv,
                "pipes": pipes,
                "deep": deep,
                "json": json,
            },
            headers={"X-Plain": x_plain, "X-Json": x_json},
            cookies={"session": session},
        )

    def paths(self, a: Any, b: Any, c: Any, d: Any, **options: Unpack[RequestOptions]) -> None:
        """All styles of path parameters."""
        self._call(_PATHS, options, path=(a, b, c, d))

    def form(
        self,
        *,
        name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        deep: Mapping[str, Any] | Omit = omit,
        data: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A form."""
        self._call(_FORM, options, body={"name": name, "tags": tags, "deep": deep, "data": data})

    def upload(
        self,
        *,
        files: Sequence[FileInput] | FileInput | Omit = omit,
        cover: FileInput | Omit = omit,
        name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        data: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Files."""
        self._call(
            _UPLOAD,
            options,
            body={"name": name, "tags": tags, "data": data, "files": files, "cover": cover},
        )

    def send(
        self,
        *,
        message: str | Omit = omit,
        platforms: Any = omit,
        attachment: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """JSON, or multipart with a file."""
        self._call(
            _SEND,
            options,
            body={"message": message, "platforms": platforms, "attachment": attachment},
        )

    def store(self, content: Any, **options: Unpack[RequestOptions]) -> None:
        """Raw bytes."""
        self._call(_STORE, options, body=content)

    def note(self, content: str, **options: Unpack[RequestOptions]) -> str:
        """Text both ways."""
        return self._call(_NOTE, options, body=content)

    def download(self, **options: Unpack[RequestOptions]) -> Stream[bytes]:
        """A file."""
        return self._stream(_DOWNLOAD, options)

    def events(self, **options: Unpack[RequestOptions]) -> Stream[Event[Tick]]:
        """Typed events."""
        return self._stream(_EVENTS, options, body={"stream": True})

    def raw_events(self, **options: Unpack[RequestOptions]) -> Stream[Event[str]]:
        """Untyped events."""
        return self._stream(_RAW_EVENTS, options)

    def lines(self, **options: Unpack[RequestOptions]) -> Stream[Tick]:
        """JSON lines."""
        return self._stream(_LINES, options)

    def slow(self, **options: Unpack[RequestOptions]) -> None:
        """With a timeout of its own."""
        self._call(_SLOW, options)


class AsyncTools(AsyncResource):
    """One operation for each way to send and to answer."""

    async def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Public."""
        await self._call(_PUBLIC, options)

    async def upload(
        self,
        *,
        files: Sequence[FileInput] | FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Files."""
        await self._call(_UPLOAD, options, body={"files": files})

    async def store(self, content: Any, **options: Unpack[RequestOptions]) -> None:
        """Raw bytes."""
        await self._call(_STORE, options, body=content)

    def download(self, **options: Unpack[RequestOptions]) -> AsyncStream[bytes]:
        """A file."""
        return self._stream(_DOWNLOAD, options)

    def events(self, **options: Unpack[RequestOptions]) -> AsyncStream[Event[Tick]]:
        """Typed events."""
        return self._stream(_EVENTS, options, body={"stream": True})

    def lines(self, **options: Unpack[RequestOptions]) -> AsyncStream[Tick]:
        """JSON lines."""
        return self._stream(_LINES, options)
