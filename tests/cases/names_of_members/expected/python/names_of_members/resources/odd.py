"""Odd: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.odd import Builtin, Odd, Reactions
    from ..types.odd import BuiltinInput, OddInput

_SEND = Operation("odd.send", "POST", "/odd", "odd:Odd", inputs={"odd": "odd:Odd"})
_GET_REACTIONS = Operation("odd.get_reactions", "GET", "/reactions", "odd:Reactions")
_SEND_OBJECT = Operation(
    "odd.send_object", "POST", "/objects", "odd:Builtin", inputs={"valueOf": "odd:Builtin"}
)


class OddResource(Resource):
    """Odd."""

    def send(
        self,
        *,
        options_: str,
        timeout_: int,
        self_: str | Omit = omit,
        omit_: str | Omit = omit,
        extra_headers_: str | Omit = omit,
        list: Sequence[str] | Omit = omit,
        type: str | Omit = omit,
        id: str | Omit = omit,
        odd: OddInput | Odd | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Odd:
        """Call `POST /odd`.

        Returns:
            The same.

        Example:
            client.odd.send(options_="options", timeout_=1, id="66f1a2b3c4d5e6f708192a50")
        """
        return self._call(
            _SEND,
            options,
            body={
                "options": options_,
                "timeout": timeout_,
                "self": self_,
                "omit": omit_,
                "extra_headers": extra_headers_,
                "list": list,
                "type": type,
                "id": id,
                "odd": odd,
            },
        )

    def get_reactions(
        self,
        *,
        class_: str | Omit = omit,
        from_: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        filter_a: str | Omit = omit,
        filter_a_query: str | Omit = omit,
        top: int | Omit = omit,
        n_2fa: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Reactions:
        """Call `GET /reactions`.

        Returns:
            Reactions.

        Example:
            client.odd.get_reactions(class_="class", filter_a_query="coffee")
        """
        return self._call(
            _GET_REACTIONS,
            options,
            query={
                "class": class_,
                "from": from_,
                "ids[]": ids,
                "filter.a": filter_a,
                "filter_a": filter_a_query,
                "$top": top,
                "2fa": n_2fa,
            },
        )

    def send_object(
        self,
        *,
        proto: str | Omit = omit,
        constructor: str | Omit = omit,
        value_of: BuiltinInput | Builtin | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Builtin:
        """Call `POST /objects`.

        Returns:
            The same.

        Example:
            client.odd.send_object(proto="proto", constructor="constructor")
        """
        return self._call(
            _SEND_OBJECT,
            options,
            body={"__proto__": proto, "constructor": constructor, "valueOf": value_of},
        )


class AsyncOddResource(AsyncResource):
    """Odd."""

    async def send(
        self,
        *,
        options_: str,
        timeout_: int,
        self_: str | Omit = omit,
        omit_: str | Omit = omit,
        extra_headers_: str | Omit = omit,
        list: Sequence[str] | Omit = omit,
        type: str | Omit = omit,
        id: str | Omit = omit,
        odd: OddInput | Odd | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Odd:
        """Call `POST /odd`.

        Returns:
            The same.
        """
        return await self._call(
            _SEND,
            options,
            body={
                "options": options_,
                "timeout": timeout_,
                "self": self_,
                "omit": omit_,
                "extra_headers": extra_headers_,
                "list": list,
                "type": type,
                "id": id,
                "odd": odd,
            },
        )

    async def get_reactions(
        self,
        *,
        class_: str | Omit = omit,
        from_: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        filter_a: str | Omit = omit,
        filter_a_query: str | Omit = omit,
        top: int | Omit = omit,
        n_2fa: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Reactions:
        """Call `GET /reactions`.

        Returns:
            Reactions.
        """
        return await self._call(
            _GET_REACTIONS,
            options,
            query={
                "class": class_,
                "from": from_,
                "ids[]": ids,
                "filter.a": filter_a,
                "filter_a": filter_a_query,
                "$top": top,
                "2fa": n_2fa,
            },
        )

    async def send_object(
        self,
        *,
        proto: str | Omit = omit,
        constructor: str | Omit = omit,
        value_of: BuiltinInput | Builtin | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Builtin:
        """Call `POST /objects`.

        Returns:
            The same.
        """
        return await self._call(
            _SEND_OBJECT,
            options,
            body={"__proto__": proto, "constructor": constructor, "valueOf": value_of},
        )
