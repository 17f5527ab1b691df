"""Bodies: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._omit import Omit
    from .._options import FileInput, RequestOptions
    from ..models.bodies import MessageButton, MultipartMeta
    from ..types.bodies import MessageButtonInput, MultipartMetaInput

_SEND_FORM = Operation(
    "bodies.send_form", "POST", "/form", media="application/x-www-form-urlencoded"
)
_SEND_MULTIPART = Operation(
    "bodies.send_multipart",
    "POST",
    "/multipart",
    media="multipart/form-data",
    files=("file", "pages"),
    headed={"folderName": False},
    inputs={"meta": "bodies:MultipartMeta"},
)
_SEND_MESSAGE = Operation(
    "bodies.send_message",
    "POST",
    "/message",
    files=("attachment",),
    only=("caption",),
    inputs={"buttons": "bodies:MessageButton"},
)
_SEND_BINARY = Operation("bodies.send_binary", "PUT", "/binary", media="application/octet-stream")
_SEND_TEXT = Operation("bodies.send_text", "PUT", "/text", media="text/plain")


class Bodies(Resource):
    """Bodies."""

    def send_form(
        self,
        *,
        grant_type: str,
        scopes: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /form`.

        Example:
            client.bodies.send_form(grant_type="grant-type")
        """
        self._call(_SEND_FORM, options, body={"grant_type": grant_type, "scopes": scopes})

    def send_multipart(
        self,
        *,
        file: FileInput,
        pages: Sequence[FileInput] | Omit = omit,
        folder_name: str | tuple[str, Mapping[str, str]] | Omit = omit,
        meta: MultipartMetaInput | MultipartMeta | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /multipart`.

        Example:
            client.bodies.send_multipart(file=Path("document.pdf"), folder_name="Example")
        """
        self._call(
            _SEND_MULTIPART,
            options,
            body={"file": file, "pages": pages, "folderName": folder_name, "meta": meta},
        )

    def send_message(
        self,
        *,
        text: str,
        buttons: Sequence[MessageButtonInput | MessageButton] | Omit = omit,
        attachment: FileInput | Omit = omit,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /message`.

        Example:
            client.bodies.send_message(text="Hello from Python!", attachment=Path("photo.jpg"))
        """
        self._call(
            _SEND_MESSAGE,
            options,
            body={"text": text, "buttons": buttons, "attachment": attachment, "caption": caption},
        )

    def send_binary(self, *, content: FileInput, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /binary`.

        Example:
            client.bodies.send_binary(content=Path("document.pdf"))
        """
        self._call(_SEND_BINARY, options, body=content)

    def send_text(self, *, body: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /text`.

        Example:
            client.bodies.send_text(body="Hello from Python!")
        """
        self._call(_SEND_TEXT, options, body=body)


class AsyncBodies(AsyncResource):
    """Bodies."""

    async def send_form(
        self,
        *,
        grant_type: str,
        scopes: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /form`."""
        await self._call(_SEND_FORM, options, body={"grant_type": grant_type, "scopes": scopes})

    async def send_multipart(
        self,
        *,
        file: FileInput,
        pages: Sequence[FileInput] | Omit = omit,
        folder_name: str | tuple[str, Mapping[str, str]] | Omit = omit,
        meta: MultipartMetaInput | MultipartMeta | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /multipart`."""
        await self._call(
            _SEND_MULTIPART,
            options,
            body={"file": file, "pages": pages, "folderName": folder_name, "meta": meta},
        )

    async def send_message(
        self,
        *,
        text: str,
        buttons: Sequence[MessageButtonInput | MessageButton] | Omit = omit,
        attachment: FileInput | Omit = omit,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /message`."""
        await self._call(
            _SEND_MESSAGE,
            options,
            body={"text": text, "buttons": buttons, "attachment": attachment, "caption": caption},
        )

    async def send_binary(self, *, content: FileInput, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /binary`."""
        await self._call(_SEND_BINARY, options, body=content)

    async def send_text(
        self, *, body: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /text`."""
        await self._call(_SEND_TEXT, options, body=body)
