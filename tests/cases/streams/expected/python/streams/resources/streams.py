"""Streams: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Unpack

    from .._options import RequestOptions
    from .._streams import AsyncStream, Event, Stream
    from ..models.streams import Tick

_WATCH_EVENTS = Operation("streams.watch_events", "GET", "/events", "streams:Tick", kind="events")
_WATCH_RAW = Operation("streams.watch_raw", "GET", "/raw-events", kind="events")
_EXPORT_LINES = Operation("streams.export_lines", "POST", "/lines", "streams:Tick", kind="lines")
_DOWNLOAD = Operation("streams.download", "GET", "/file", kind="bytes")


class StreamsResource(Resource):
    """Streams."""

    def watch_events(self, **options: Unpack[RequestOptions]) -> Stream[Event[Tick]]:
        """Call `GET /events`.

        Example:
            with streams.streams.watch_events() as stream:
                for event in stream:
                    print(event.data)
        """
        return self._stream(_WATCH_EVENTS, options)

    def watch_raw(self, **options: Unpack[RequestOptions]) -> Stream[Event[Any]]:
        """Call `GET /raw-events`.

        Returns:
            Events of text.

        Example:
            with streams.streams.watch_raw() as stream:
                for event in stream:
                    print(event.data)
        """
        return self._stream(_WATCH_RAW, options)

    def export_lines(
        self, *, since: dt.date | str, **options: Unpack[RequestOptions]
    ) -> Stream[Tick]:
        """Call `POST /lines`.

        Example:
            with streams.streams.export_lines(since=dt.date(2026, 12, 1)) as stream:
                for line in stream:
                    print(line)
        """
        return self._stream(_EXPORT_LINES, options, body={"since": since})

    def download(self, **options: Unpack[RequestOptions]) -> Stream[bytes]:
        """Call `GET /file`.

        Example:
            with streams.streams.download() as stream:
                for chunk in stream:
                    print(len(chunk))
        """
        return self._stream(_DOWNLOAD, options)


class AsyncStreamsResource(AsyncResource):
    """Streams."""

    def watch_events(self, **options: Unpack[RequestOptions]) -> AsyncStream[Event[Tick]]:
        """Call `GET /events`."""
        return self._stream(_WATCH_EVENTS, options)

    def watch_raw(self, **options: Unpack[RequestOptions]) -> AsyncStream[Event[Any]]:
        """Call `GET /raw-events`.

        Returns:
            Events of text.
        """
        return self._stream(_WATCH_RAW, options)

    def export_lines(
        self, *, since: dt.date | str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[Tick]:
        """Call `POST /lines`."""
        return self._stream(_EXPORT_LINES, options, body={"since": since})

    def download(self, **options: Unpack[RequestOptions]) -> AsyncStream[bytes]:
        """Call `GET /file`."""
        return self._stream(_DOWNLOAD, options)
