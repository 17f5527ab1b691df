"""Completions: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from .._streams import AsyncStream, Event, Stream
    from ..models.completion import Completion
    from ..models.completions import PullModelLine, PullModelResponse, Speech, SpeechStreamFormat
    from ..models.piece import Piece

_CREATE = Operation("completions.create", "POST", "/completions", "completion:Completion")
_CREATE_STREAM = Operation(
    "completions.create", "POST", "/completions", "piece:Piece", kind="events"
)
_PULL_MODEL = Operation(
    "completions.pull_model", "POST", "/pulls", "completions:PullModelLine", kind="lines"
)
_PULL_MODEL_STREAM_FALSE = Operation(
    "completions.pull_model", "POST", "/pulls", "completions:PullModelResponse"
)
_CREATE_SPEECH = Operation("completions.create_speech", "POST", "/speech", kind="bytes")
_CREATE_SPEECH_STREAM_FORMAT_SSE = Operation(
    "completions.create_speech", "POST", "/speech", "completions:Speech", kind="events"
)


class Completions(Resource):
    """Completions."""

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False, None] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    def create(
        self, *, prompt: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[Event[Piece]]: ...

    @overload
    def create(
        self, *, prompt: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> Completion | Stream[Event[Piece]]: ...

    def create(
        self, *, prompt: str, stream: bool | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Completion | Stream[Event[Piece]]:
        """Call `POST /completions`.

        Args:
            stream: Answer piece by piece. Default: `False`.

        Returns:
            A completion, or its pieces.

        Example:
            client.completions.create(prompt="Hello")

            with client.completions.create(prompt="Hello", stream=True) as stream:
                for event in stream:
                    print(event.data)
        """
        if stream is True:
            return self._stream(_CREATE_STREAM, options, body={"prompt": prompt, "stream": stream})
        return self._call(_CREATE, options, body={"prompt": prompt, "stream": stream})

    @overload
    def pull_model(
        self, *, model: str, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[PullModelLine]: ...

    @overload
    def pull_model(
        self, *, model: str, stream: Literal[False], **options: Unpack[RequestOptions]
    ) -> PullModelResponse: ...

    @overload
    def pull_model(
        self, *, model: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> Stream[PullModelLine] | PullModelResponse: ...

    def pull_model(
        self, *, model: str, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[PullModelLine] | PullModelResponse:
        """Call `POST /pulls`.

        Args:
            stream: Default: `True`.

        Returns:
            How far it is.

        Example:
            with client.completions.pull_model(model="model") as stream:
                for line in stream:
                    print(line)
        """
        if stream is False:
            return self._call(
                _PULL_MODEL_STREAM_FALSE, options, body={"model": model, "stream": stream}
            )
        return self._stream(_PULL_MODEL, options, body={"model": model, "stream": stream})

    @overload
    def create_speech(
        self, *, stream_format: Literal["audio"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[bytes]: ...

    @overload
    def create_speech(
        self, *, stream_format: Literal["sse"], **options: Unpack[RequestOptions]
    ) -> Stream[Event[Speech]]: ...

    def create_speech(
        self, *, stream_format: SpeechStreamFormat | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[bytes] | Stream[Event[Speech]]:
        """Call `POST /speech`.

        Args:
            stream_format: Default: `"audio"`.

        Example:
            with client.completions.create_speech() as stream:
                for chunk in stream:
                    print(len(chunk))
        """
        if stream_format == "sse":
            return self._stream(
                _CREATE_SPEECH_STREAM_FORMAT_SSE, options, body={"streamFormat": stream_format}
            )
        return self._stream(_CREATE_SPEECH, options, body={"streamFormat": stream_format})


class AsyncCompletions(AsyncResource):
    """Completions."""

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False, None] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Coroutine[Any, Any, Completion]: ...

    @overload
    def create(
        self, *, prompt: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[Event[Piece]]: ...

    @overload
    def create(
        self, *, prompt: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, Completion] | AsyncStream[Event[Piece]]: ...

    def create(
        self, *, prompt: str, stream: bool | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, Completion] | AsyncStream[Event[Piece]]:
        """Call `POST /completions`.

        Args:
            stream: Answer piece by piece. Default: `False`.

        Returns:
            A completion, or its pieces.
        """
        if stream is True:
            return self._stream(_CREATE_STREAM, options, body={"prompt": prompt, "stream": stream})
        return self._call(_CREATE, options, body={"prompt": prompt, "stream": stream})

    @overload
    def pull_model(
        self, *, model: str, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[PullModelLine]: ...

    @overload
    def pull_model(
        self, *, model: str, stream: Literal[False], **options: Unpack[RequestOptions]
    ) -> Coroutine[Any, Any, PullModelResponse]: ...

    @overload
    def pull_model(
        self, *, model: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> AsyncStream[PullModelLine] | Coroutine[Any, Any, PullModelResponse]: ...

    def pull_model(
        self, *, model: str, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[PullModelLine] | Coroutine[Any, Any, PullModelResponse]:
        """Call `POST /pulls`.

        Args:
            stream: Default: `True`.

        Returns:
            How far it is.
        """
        if stream is False:
            return self._call(
                _PULL_MODEL_STREAM_FALSE, options, body={"model": model, "stream": stream}
            )
        return self._stream(_PULL_MODEL, options, body={"model": model, "stream": stream})

    @overload
    def create_speech(
        self, *, stream_format: Literal["audio"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[bytes]: ...

    @overload
    def create_speech(
        self, *, stream_format: Literal["sse"], **options: Unpack[RequestOptions]
    ) -> AsyncStream[Event[Speech]]: ...

    def create_speech(
        self, *, stream_format: SpeechStreamFormat | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[bytes] | AsyncStream[Event[Speech]]:
        """Call `POST /speech`.

        Args:
            stream_format: Default: `"audio"`.
        """
        if stream_format == "sse":
            return self._stream(
                _CREATE_SPEECH_STREAM_FORMAT_SSE, options, body={"streamFormat": stream_format}
            )
        return self._stream(_CREATE_SPEECH, options, body={"streamFormat": stream_format})
