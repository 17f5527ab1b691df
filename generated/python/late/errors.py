"""Everything that a call can raise.

    APIError
    ├── MissingCredentialsError       nothing was sent
    ├── APIConnectionError            no complete response came
    │   └── APITimeoutError
    ├── APIStatusError                the API refused: 3xx, 4xx, 5xx
    │   ├── BadRequestError           400
    │   ├── AuthenticationError       401
    │   ├── PaymentRequiredError      402
    │   ├── PermissionDeniedError     403
    │   ├── NotFoundError             404
    │   ├── ConflictError             409
    │   ├── UnprocessableEntityError  422
    │   ├── RateLimitError            429
    │   └── ServerError               5xx
    ├── APIDecodeError                a 2xx whose body cannot be read
    └── WebhookVerificationError      a webhook that the API did not sign

Wrong arguments are `TypeError` and `ValueError`, as everywhere in Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._drift import Drift
    from ._response import RateLimit, RawResponse


class APIError(Exception):
    """The root of all errors. It can be pickled.

    Attributes:
        message: One line for people.
        operation: The operation that failed, "posts.create"; None outside of one.
        attempts: How many requests were sent.
        status: HTTP status; 0 when no response came.
        headers: Headers of the response, found whatever their case.
        body: Body of the response: parsed JSON, else text; None when there is none.
        request_id: What the API calls this request, if it says so.
        rate_limit: What the API said about its rate limit.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        attempts: int = 0,
        response: RawResponse[Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = response.operation if response else operation
        self.attempts = response.attempts if response else attempts
        self.status = response.status if response else 0
        self.headers: Mapping[str, str] = response.headers if response else {}
        self.body: Any = response.body() if response else None
        self.request_id: str | None = response.request_id if response else None
        self.rate_limit: RateLimit | None = response.rate_limit if response else None

    def __str__(self) -> str:
        shown = f"{self.operation}: {self.message}" if self.operation else self.message
        return f"{shown} (request {self.request_id})" if self.request_id else shown

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, self.__dict__)


def _rebuild(kind: type[APIError], message: str, state: Mapping[str, Any]) -> APIError:
    error = kind.__new__(kind, message)
    error.__dict__.update(state)
    return error


class MissingCredentialsError(APIError):
    """The operation needs a credential that the client does not hold."""


class APIConnectionError(APIError):
    """The API could not be reached, or the connection was lost before the response was complete."""


class APITimeoutError(APIConnectionError):
    """The API did not answer in time."""


class WebhookVerificationError(APIError):
    """The signature of a webhook is missing, malformed or wrong."""


class APIDecodeError(APIError):
    """The API accepted the request, but its response cannot be read.

    Attributes:
        drifts: What differs from the documentation, for a client with `strict=True`.
    """

    drifts: Sequence[Drift] = ()


class APIStatusError(APIError):
    """The API refused, or sent elsewhere: a status of 3xx, 4xx or 5xx.

    Attributes:
        model: The body as the documented model of this error; None without one.
    """

    model: Any = None


class BadRequestError(APIStatusError):
    """400: the request is not what the API expects."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, wrong or expired."""


class PaymentRequiredError(APIStatusError):
    """402: the plan does not include this."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or it is not visible."""


class ConflictError(APIStatusError):
    """409: the state of the thing does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, its values are not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests; `rate_limit` and `headers` tell when to come back."""


class ServerError(APIStatusError):
    """5xx: the API failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """Tell the class of error for a status."""
    return _BY_STATUS.get(status) or (ServerError if status >= 500 else APIStatusError)
