"""The tables that generated code is made of: operations, paging, credentials.

Nothing here does anything. Plain classes, since named tuples take ten times as long to make, and
these are made with the package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    Kind = Literal["json", "text", "bytes", "events", "lines", "none"]
    Style = Literal["page", "offset", "cursor", "last", "url", "link"]
    Place = Literal["header", "query", "cookie"]


class Operation:
    """One operation of the API: what is sent, what comes back.

    A reference such as "post:Post" names `Post` in the module `post` of the models package; it
    is resolved when first needed.

    Args:
        name: How users call it, "posts.create".
        method: HTTP method in capitals.
        path: Path with placeholders, filled in their order.
        result: Reference of the result's type; None when no body is read.
        kind: How the body of a 2xx is read; "bytes", "events" and "lines" are streams.
        unwrap: Attribute of the decoded result that is returned instead of it.
        security: Alternatives in the document's order, each a set of scheme names; empty when
            none is needed; an empty alternative makes it optional; None for those of the API.
        styles: Wire name of a parameter to its style, where it is not the default:
            "csv", "ssv", "pipes", "deep", "json"; in a path also "label", "matrix"; a `*` at the
            end (path and header only) means exploded, a `+` that reserved characters stay.
        form: The same as `styles` for the fields of a form.
        parts: Wire name of a field of a multipart body to the media type of its part.
        headed: Fields that may be given as a tuple of value and headers, and whether each is a list.
        media: Media type of the request body.
        files: Wire names of the file fields. With a JSON body: multipart when one is given.
        only: Wire names of the other fields that multipart alone has, with the same effect.
        inputs: Wire name of a body field to the reference of its type, where nested names differ
            between Python and the wire.
        params: The same for parameters.
        body: The same for a body that is passed whole.
        nullable: None is such a body, JSON's null.
        errors: Status ("400", "4XX", "default") to the reference of the error's model.
        page: How the next page is found.
        timeout: Seconds, in place of the client's.
        idempotent: May be sent again although it is a POST or PATCH.
        accept: Media type to ask for, where it is not the usual one of the kind.
        server: Where the operation is, if not where the API is.
    """

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        result: str | None = None,
        kind: Kind = "json",
        unwrap: str | None = None,
        security: tuple[tuple[str, ...], ...] | None = None,
        styles: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        parts: Mapping[str, str] | None = None,
        headed: Mapping[str, bool] | None = None,
        media: str = "application/json",
        files: tuple[str, ...] = (),
        only: tuple[str, ...] = (),
        inputs: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        body: str | None = None,
        nullable: bool = False,
        errors: Mapping[str, str] | None = None,
        page: Paging | None = None,
        timeout: float | None = None,
        idempotent: bool = False,
        accept: str | None = None,
        server: str | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.result = result
        self.kind: Kind = kind
        self.unwrap = unwrap
        self.security = security
        self.styles: Mapping[str, str] = styles or {}
        self.form: Mapping[str, str] = form or {}
        self.parts: Mapping[str, str] = parts or {}
        self.headed: Mapping[str, bool] = headed or {}
        self.media = media
        self.files = files
        self.only = only
        self.inputs: Mapping[str, str] = inputs or {}
        self.params: Mapping[str, str] = params or {}
        self.body = body
        self.nullable = nullable
        self.errors: Mapping[str, str] = errors or {}
        self.page = page
        self.timeout = timeout
        self.idempotent = idempotent
        self.accept = accept
        self.server = server

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


class Paging:
    """How a list goes on. Paths are Python attributes of the decoded result.

    Args:
        style: "page" counts pages, "offset" counts items, "cursor" sends back what the response
            holds, "last" what its last item holds, "url" asks the address that the response holds,
            "link" that of its `Link` header.
        items: Path to the list; () when the response is the list.
        param: Wire name of the query parameter that moves on.
        next: Path to the next cursor or URL.
        more: Path to a boolean that tells whether there is more.
        pages: Path to the count of pages.
        total: Path to the count of items.
        start: Number of the first page.
        limit: Wire name of the page size parameter.
    """

    def __init__(
        self,
        style: Style,
        items: tuple[str, ...],
        param: str = "",
        next: tuple[str, ...] = (),
        more: tuple[str, ...] = (),
        pages: tuple[str, ...] = (),
        total: tuple[str, ...] = (),
        start: int = 1,
        limit: str | None = None,
    ) -> None:
        self.style = style
        self.items = items
        self.param = param
        self.next = next
        self.more = more
        self.pages = pages
        self.total = total
        self.start = start
        self.limit = limit


class Bearer:
    """`Authorization: Bearer <value>`; with a `grant` the client can get the value itself."""

    def __init__(
        self, argument: str, variable: str | None = None, grant: Grant | None = None
    ) -> None:
        self.argument = argument
        self.variable = variable
        self.grant = grant


class Grant:
    """OAuth 2.0 client credentials: an id and a secret are given for tokens.

    Args:
        url: Where; relative to the base URL if it begins with a slash.
        id_argument: The client's argument for the id.
        id_variable: The environment variable for it.
        secret_argument: The client's argument for the secret.
        secret_variable: The environment variable for it.
    """

    def __init__(
        self,
        url: str,
        id_argument: str,
        id_variable: str,
        secret_argument: str,
        secret_variable: str,
    ) -> None:
        self.url = url
        self.id_argument = id_argument
        self.id_variable = id_variable
        self.secret_argument = secret_argument
        self.secret_variable = secret_variable


class ApiKey:
    """A key under a name of the API's own."""

    def __init__(
        self, argument: str, variable: str | None = None, place: Place = "header", name: str = ""
    ) -> None:
        self.argument = argument
        self.variable = variable
        self.place = place
        self.name = name


class Basic:
    """`Authorization: Basic <username:password>`."""

    def __init__(
        self,
        username_argument: str,
        password_argument: str,
        username_variable: str | None = None,
        password_variable: str | None = None,
    ) -> None:
        self.username_argument = username_argument
        self.password_argument = password_argument
        self.username_variable = username_variable
        self.password_variable = password_variable


class Webhook:
    """How the API signs what it sends to webhooks: an HMAC over the raw body.

    Args:
        header: Header that holds the signature.
        algorithm: Hash, as `hashlib` calls it.
        variable: Environment variable of the secret.
        encoding: How the signature is written, "hex" or "base64".
        event: Reference of the events' type.
    """

    def __init__(
        self,
        header: str,
        algorithm: str = "sha256",
        variable: str | None = None,
        encoding: Literal["hex", "base64"] = "hex",
        event: str | None = None,
    ) -> None:
        self.header = header
        self.algorithm = algorithm
        self.variable = variable
        self.encoding = encoding
        self.event = event
