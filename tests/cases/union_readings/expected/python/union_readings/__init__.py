"""The Union readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._api import VERSION as __version__

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from . import testing as testing
    from . import types as types
    from ._client import AsyncUnionReadings as AsyncUnionReadings
    from ._client import UnionReadings as UnionReadings
    from ._drift import Drift as Drift
    from ._omit import Omit as Omit
    from ._omit import omit as omit
    from ._options import RequestOptions as RequestOptions
    from ._pages import AsyncPage as AsyncPage
    from ._pages import AsyncPages as AsyncPages
    from ._pages import Page as Page
    from ._response import RateLimit as RateLimit
    from ._response import RawResponse as RawResponse
    from ._streams import AsyncStream as AsyncStream
    from ._streams import Event as Event
    from ._streams import Stream as Stream
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIDecodeError as APIDecodeError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaymentRequiredError as PaymentRequiredError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebhookVerificationError as WebhookVerificationError
else:
    from ._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncUnionReadings": "._client",
            "UnionReadings": "._client",
            "Drift": "._drift",
            "Omit": "._omit",
            "omit": "._omit",
            "RequestOptions": "._options",
            "AsyncPage": "._pages",
            "AsyncPages": "._pages",
            "Page": "._pages",
            "RateLimit": "._response",
            "RawResponse": "._response",
            "AsyncStream": "._streams",
            "Event": "._streams",
            "Stream": "._streams",
            "APIConnectionError": ".errors",
            "APIDecodeError": ".errors",
            "APIError": ".errors",
            "APIStatusError": ".errors",
            "APITimeoutError": ".errors",
            "AuthenticationError": ".errors",
            "BadRequestError": ".errors",
            "ConflictError": ".errors",
            "MissingCredentialsError": ".errors",
            "NotFoundError": ".errors",
            "PaymentRequiredError": ".errors",
            "PermissionDeniedError": ".errors",
            "RateLimitError": ".errors",
            "ServerError": ".errors",
            "UnprocessableEntityError": ".errors",
            "WebhookVerificationError": ".errors",
        },
        (
            "errors",
            "models",
            "testing",
            "types",
        ),
    )

__all__ = [
    "APIConnectionError",
    "APIDecodeError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "AsyncUnionReadings",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Drift",
    "Event",
    "MissingCredentialsError",
    "NotFoundError",
    "Omit",
    "Page",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "ServerError",
    "Stream",
    "UnionReadings",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "__version__",
    "errors",
    "models",
    "omit",
    "testing",
    "types",
]
