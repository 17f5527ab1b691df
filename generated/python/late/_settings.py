"""What a client was told: arguments, environment variables, defaults."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._api import BASE_URL_VARIABLE, ENVIRONMENTS, SCHEMES
from ._operation import Basic, Bearer
from ._omit import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ._options import DriftHook, Timeout


class Settings:
    """The options of one client, which never change; the words are in `SharedOptions`.

    A plain class: a named tuple would take as long to make as a third of the package.

    Args:
        base_url_given: The user said where the API is: all of it then.
        pace: What the wait before a retry is multiplied by: 0 in tests.
    """

    def __init__(
        self,
        credentials: Mapping[str, Any],
        base_url: str,
        timeout: Timeout | Omit = omit,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, object] | None = None,
        on_request: Callable[..., Any] | None = None,
        on_response: Callable[..., Any] | None = None,
        on_drift: DriftHook | None = None,
        strict: bool = False,
        webhook_secret: str | Sequence[str] | None = None,
        max_response_bytes: int = 268_435_456,
        pace: float = 1.0,
        base_url_given: bool = False,
    ) -> None:
        self.credentials = credentials
        self.base_url = base_url
        self.timeout = timeout
        self.max_retries = max_retries
        self.max_retry_wait = max_retry_wait
        self.headers = headers
        self.query = query
        self.on_request = on_request
        self.on_response = on_response
        self.on_drift = on_drift
        self.strict = strict
        self.webhook_secret = webhook_secret
        self.max_response_bytes = max_response_bytes
        self.pace = pace
        self.base_url_given = base_url_given

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r})"


def first_settings(
    credentials: Mapping[str, Any],
    base_url: str | None,
    environment: str | None,
    options: dict[str, Any],
) -> Settings:
    """Settle the options of a new client.

    Raises:
        ValueError: No base URL, or one that is not usable.
    """
    variables = credential_variables()
    held = {
        name: _from_environment(variables.get(name)) if value is None else value
        for name, value in credentials.items()
    }
    variable = None if environment else _from_environment(BASE_URL_VARIABLE)
    options["base_url_given"] = bool(base_url or variable)
    return checked(Settings(with_grants(held), _base_url(base_url, environment), **options))


def changed_settings(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    """Give the settings with some options changed; credentials go by their argument's name.

    Raises:
        TypeError: An option that clients do not have.
    """
    options = dict(changes)
    held = {name: options.pop(name, value) for name, value in settings.credentials.items()}
    unknown = sorted(options.keys() - vars(settings).keys() | options.keys() & {"credentials"})
    if unknown:
        raise TypeError(f"with_options() got an unexpected keyword argument {unknown[0]!r}")
    if "base_url" in options:
        options["base_url"] = _usable(options["base_url"])
        options["base_url_given"] = True
    options["credentials"] = with_grants(held)
    return checked(Settings(**{**vars(settings), **options}))


def checked(settings: Settings) -> Settings:
    """Refuse numbers that make no sense, before they are used."""
    if settings.max_retries < 0:
        raise ValueError("max_retries must not be negative")
    if settings.max_response_bytes <= 0:
        raise ValueError("max_response_bytes must be positive")
    return settings


def credential_variables() -> dict[str, str | None]:
    """Map the argument of each credential to its environment variable."""
    found: dict[str, str | None] = {}
    for scheme in SCHEMES.values():
        if isinstance(scheme, Basic):
            found[scheme.username_argument] = scheme.username_variable
            found[scheme.password_argument] = scheme.password_variable
        else:
            found[scheme.argument] = scheme.variable
            grant = scheme.grant if isinstance(scheme, Bearer) else None
            if grant is not None:
                found[grant.id_argument] = grant.id_variable
                found[grant.secret_argument] = grant.secret_variable
    return found


def with_grants(held: Mapping[str, Any]) -> Mapping[str, Any]:
    """Add a source of tokens where an id and a secret are held, and no token."""
    sources: dict[str, Any] = {}
    for scheme in SCHEMES.values():
        grant = scheme.grant if isinstance(scheme, Bearer) else None
        if isinstance(scheme, Bearer) and grant is not None:
            id, secret = held.get(grant.id_argument), held.get(grant.secret_argument)
            old = held.get(scheme.argument)
            if id and secret and (old is None or getattr(old, "grant", None) is grant):
                from ._tokens import Tokens

                same = old is not None and (old.id, old.secret) == (id, secret)
                sources[scheme.argument] = old if same else Tokens(grant, id, secret)
    return {**held, **sources}


def _from_environment(variable: str | None) -> str | None:
    value = os.environ.get(variable, "").strip() if variable else ""
    return value or None


def _base_url(base_url: str | None, environment: str | None) -> str:
    if base_url is not None and environment is not None:
        raise ValueError("give base_url or environment, not both")
    if environment is not None and environment not in ENVIRONMENTS:
        known = ", ".join(ENVIRONMENTS)
        raise ValueError(f"unknown environment {environment!r}; there is {known or 'none'}")
    named = ENVIRONMENTS.get(environment) if environment else None
    default = next(iter(ENVIRONMENTS.values()), None)
    chosen = base_url or named or _from_environment(BASE_URL_VARIABLE) or default
    if chosen is None:
        raise ValueError(f"base_url is needed, or the variable {BASE_URL_VARIABLE}")
    return _usable(chosen)


def _usable(base_url: str) -> str:
    scheme, separator, rest = base_url.partition("://")
    if scheme.lower() not in ("http", "https") or not separator or not rest.strip("/"):
        raise ValueError("base_url must be an http:// or https:// address")
    if "?" in rest or "#" in rest or "@" in rest.partition("/")[0]:
        raise ValueError("base_url must hold no query, fragment or user name")
    return base_url.rstrip("/")
