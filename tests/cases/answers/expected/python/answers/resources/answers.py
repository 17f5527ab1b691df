"""Answers: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._options import RequestOptions
    from .._streams import AsyncStream, Stream
    from ..models.answers import (
        AnswerGetMapResponse,
        AnswerGetMaybeResponse,
        AnswerGetMomentResponse,
        AnswerGetNumbersResponse,
        CreateManyAnswer,
        GetInlineResponse,
        Thing,
    )

_GET_NONE = Operation("answers.get_none", "GET", "/none")
_GET_TEXT = Operation("answers.get_text", "GET", "/text", kind="text")
_GET_BINARY = Operation("answers.get_binary", "GET", "/binary", kind="bytes")
_GET_ANY = Operation("answers.get_any", "GET", "/any", "answers:AnswerGetAnyResponse")
_GET_GONE = Operation("answers.get_gone", "GET", "/gone", "answers:Thing")
_GET_NUMBERS = Operation("answers.get_numbers", "GET", "/list", "answers:AnswerGetNumbersResponse")
_GET_MAP = Operation("answers.get_map", "GET", "/map", "answers:AnswerGetMapResponse")
_GET_MAYBE = Operation("answers.get_maybe", "GET", "/maybe", "answers:AnswerGetMaybeResponse")
_GET_MOMENT = Operation("answers.get_moment", "GET", "/scalar", "answers:AnswerGetMomentResponse")
_CREATE_MANY = Operation("answers.create_many", "POST", "/many", "answers:CreateManyAnswer")
_GET_DEFAULT = Operation("answers.get_default", "GET", "/default", "answers:Thing")
_GET_INLINE = Operation(
    "answers.get_inline",
    "GET",
    "/inline",
    "answers:GetInlineResponse",
    accept="application/problem+json",
)


class AnswersResource(Resource):
    """Answers."""

    def get_none(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /none`.

        Returns:
            Nothing to say.

        Example:
            answers.answers.get_none()
        """
        self._call(_GET_NONE, options)

    def get_text(self, **options: Unpack[RequestOptions]) -> str:
        """Call `GET /text`.

        Returns:
            Plain text.

        Example:
            answers.answers.get_text()
        """
        return self._call(_GET_TEXT, options)

    def get_binary(self, **options: Unpack[RequestOptions]) -> Stream[bytes]:
        """Call `GET /binary`.

        Returns:
            A picture.

        Example:
            with answers.answers.get_binary() as stream:
                for chunk in stream:
                    print(len(chunk))
        """
        return self._stream(_GET_BINARY, options)

    def get_any(self, **options: Unpack[RequestOptions]) -> Any:
        """Call `GET /any`.

        Returns:
            Who knows.

        Example:
            answers.answers.get_any()
        """
        return self._call(_GET_ANY, options)

    def get_gone(self, **options: Unpack[RequestOptions]) -> Thing | None:
        """Call `GET /gone`.

        Example:
            answers.answers.get_gone()
        """
        return self._call(_GET_GONE, options)

    def get_numbers(self, **options: Unpack[RequestOptions]) -> AnswerGetNumbersResponse:
        """Call `GET /list`.

        Returns:
            Some numbers.

        Example:
            answers.answers.get_numbers()
        """
        return self._call(_GET_NUMBERS, options)

    def get_map(self, **options: Unpack[RequestOptions]) -> AnswerGetMapResponse:
        """Call `GET /map`.

        Example:
            answers.answers.get_map()
        """
        return self._call(_GET_MAP, options)

    def get_maybe(self, **options: Unpack[RequestOptions]) -> AnswerGetMaybeResponse:
        """Call `GET /maybe`.

        Returns:
            Or nothing.

        Example:
            answers.answers.get_maybe()
        """
        return self._call(_GET_MAYBE, options)

    def get_moment(self, **options: Unpack[RequestOptions]) -> AnswerGetMomentResponse:
        """Call `GET /scalar`.

        Returns:
            A moment.

        Example:
            answers.answers.get_moment()
        """
        return self._call(_GET_MOMENT, options)

    def create_many(self, **options: Unpack[RequestOptions]) -> CreateManyAnswer:
        """Call `POST /many`.

        Returns:
            It was there.

        Example:
            answers.answers.create_many()
        """
        return self._call(_CREATE_MANY, options)

    def get_default(self, **options: Unpack[RequestOptions]) -> Thing:
        """Call `GET /default`.

        Returns:
            Always this.

        Example:
            answers.answers.get_default()
        """
        return self._call(_GET_DEFAULT, options)

    def get_inline(self, **options: Unpack[RequestOptions]) -> GetInlineResponse:
        """Call `GET /inline`.

        Returns:
            Without a name.

        Example:
            answers.answers.get_inline()
        """
        return self._call(_GET_INLINE, options)


class AsyncAnswersResource(AsyncResource):
    """Answers."""

    async def get_none(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /none`.

        Returns:
            Nothing to say.
        """
        await self._call(_GET_NONE, options)

    async def get_text(self, **options: Unpack[RequestOptions]) -> str:
        """Call `GET /text`.

        Returns:
            Plain text.
        """
        return await self._call(_GET_TEXT, options)

    def get_binary(self, **options: Unpack[RequestOptions]) -> AsyncStream[bytes]:
        """Call `GET /binary`.

        Returns:
            A picture.
        """
        return self._stream(_GET_BINARY, options)

    async def get_any(self, **options: Unpack[RequestOptions]) -> Any:
        """Call `GET /any`.

        Returns:
            Who knows.
        """
        return await self._call(_GET_ANY, options)

    async def get_gone(self, **options: Unpack[RequestOptions]) -> Thing | None:
        """Call `GET /gone`."""
        return await self._call(_GET_GONE, options)

    async def get_numbers(self, **options: Unpack[RequestOptions]) -> AnswerGetNumbersResponse:
        """Call `GET /list`.

        Returns:
            Some numbers.
        """
        return await self._call(_GET_NUMBERS, options)

    async def get_map(self, **options: Unpack[RequestOptions]) -> AnswerGetMapResponse:
        """Call `GET /map`."""
        return await self._call(_GET_MAP, options)

    async def get_maybe(self, **options: Unpack[RequestOptions]) -> AnswerGetMaybeResponse:
        """Call `GET /maybe`.

        Returns:
            Or nothing.
        """
        return await self._call(_GET_MAYBE, options)

    async def get_moment(self, **options: Unpack[RequestOptions]) -> AnswerGetMomentResponse:
        """Call `GET /scalar`.

        Returns:
            A moment.
        """
        return await self._call(_GET_MOMENT, options)

    async def create_many(self, **options: Unpack[RequestOptions]) -> CreateManyAnswer:
        """Call `POST /many`.

        Returns:
            It was there.
        """
        return await self._call(_CREATE_MANY, options)

    async def get_default(self, **options: Unpack[RequestOptions]) -> Thing:
        """Call `GET /default`.

        Returns:
            Always this.
        """
        return await self._call(_GET_DEFAULT, options)

    async def get_inline(self, **options: Unpack[RequestOptions]) -> GetInlineResponse:
        """Call `GET /inline`.

        Returns:
            Without a name.
        """
        return await self._call(_GET_INLINE, options)
