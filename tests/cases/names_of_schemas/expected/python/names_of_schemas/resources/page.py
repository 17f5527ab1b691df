"""Page: methods of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncResource, Resource
from .._omit import omit
from .._operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._omit import Omit
    from .._options import RequestOptions
    from ..models.page import Foo, FooInput, GetAllResponse, List, PageInline, PageModel
    from ..types.page import FooInputInput, FooParams, ListInput, PageInlineInput, PageModelInput

_GET_ALL = Operation("page.get_all", "GET", "/all", "page:GetAllResponse")
_CREATE = Operation(
    "page.create",
    "POST",
    "/all",
    "page:PageModel",
    inputs={
        "page": "page:PageModel",
        "foo": "page:Foo",
        "fooInput": "page:FooInput",
        "list": "page:List",
        "inline": "page:PageInline",
    },
)


class PageResource(Resource):
    """Page."""

    def get_all(self, **options: Unpack[RequestOptions]) -> GetAllResponse:
        """Call `GET /all`.

        Example:
            client.page.get_all()
        """
        return self._call(_GET_ALL, options)

    def create(
        self,
        *,
        page: PageModelInput | PageModel | Omit = omit,
        foo: FooParams | Foo | Omit = omit,
        foo_input: FooInputInput | FooInput | Omit = omit,
        list: ListInput | List | Omit = omit,
        inline: PageInlineInput | PageInline | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageModel:
        """Call `POST /all`.

        Example:
            client.page.create()
        """
        return self._call(
            _CREATE,
            options,
            body={"page": page, "foo": foo, "fooInput": foo_input, "list": list, "inline": inline},
        )


class AsyncPageResource(AsyncResource):
    """Page."""

    async def get_all(self, **options: Unpack[RequestOptions]) -> GetAllResponse:
        """Call `GET /all`."""
        return await self._call(_GET_ALL, options)

    async def create(
        self,
        *,
        page: PageModelInput | PageModel | Omit = omit,
        foo: FooParams | Foo | Omit = omit,
        foo_input: FooInputInput | FooInput | Omit = omit,
        list: ListInput | List | Omit = omit,
        inline: PageInlineInput | PageInline | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PageModel:
        """Call `POST /all`."""
        return await self._call(
            _CREATE,
            options,
            body={"page": page, "foo": foo, "fooInput": foo_input, "list": list, "inline": inline},
        )
