"""Which credentials an operation is sent with, and how they are written."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

import msgspec

from ._api import SCHEMES, SECURITY
from ._operation import ApiKey, Basic, Bearer
from ._settings import credential_variables
from ._wire import encoded, header_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._operation import Operation


class Proof(msgspec.Struct, frozen=True):
    """Credentials as a request carries them."""

    headers: dict[str, str]
    query: str
    cookies: dict[str, str]


def chosen_schemes(op: Operation, held: Mapping[str, Any]) -> tuple[str, ...]:
    """Choose the first alternative of which the client holds every credential.

    Args:
        op: The operation.
        held: Credentials by their argument's name.

    Raises:
        MissingCredentialsError: There is none, and the operation needs one.
    """
    for alternative in needed(op):
        if alternative and not any(_blank(held.get(name)) for name in arguments_of(alternative)):
            return alternative
    if not needed(op) or () in needed(op):
        return ()
    from .errors import MissingCredentialsError

    raise MissingCredentialsError(_needed(op), operation=op.name)


def check_answers(op: Operation, answers: Mapping[str, Any]) -> None:
    """Refuse credentials that were asked for and are empty.

    Raises:
        MissingCredentialsError: There is one.
    """
    for name, value in answers.items():
        if _blank(value):
            from .errors import MissingCredentialsError

            raise MissingCredentialsError(f"{name} was asked for and is empty", operation=op.name)


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def needed(op: Operation) -> tuple[tuple[str, ...], ...]:
    """Give the alternatives of an operation: its own, else the API's."""
    return SECURITY if op.security is None else op.security


def arguments_of(schemes: tuple[str, ...]) -> list[str]:
    """Name the client's arguments that hold the credentials of some schemes."""
    names: list[str] = []
    for name in schemes:
        scheme = SCHEMES[name]
        if isinstance(scheme, Basic):
            names += (scheme.username_argument, scheme.password_argument)
        else:
            names.append(scheme.argument)
    return names


def proof_of(schemes: tuple[str, ...], values: Mapping[str, str]) -> Proof:
    """Write credentials.

    Args:
        schemes: Names of the schemes.
        values: Credentials by their argument's name.
    """
    proof = Proof({}, "", {})
    for name in schemes:
        scheme = SCHEMES[name]
        if isinstance(scheme, Basic):
            pair = f"{values[scheme.username_argument]}:{values[scheme.password_argument]}"
            proof.headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        elif isinstance(scheme, Bearer):
            value = header_of("Authorization", values[scheme.argument])
            proof.headers["Authorization"] = f"Bearer {value}"
        else:
            proof = _with_key(proof, scheme, values[scheme.argument])
    return proof


def _with_key(proof: Proof, scheme: ApiKey, value: str) -> Proof:
    if scheme.place == "header":
        proof.headers[scheme.name] = header_of(scheme.name, value)
    elif scheme.place == "cookie":
        proof.cookies[scheme.name] = value
    else:
        pair = f"{encoded(scheme.name)}={encoded(value)}"
        return msgspec.structs.replace(
            proof, query=f"{proof.query}&{pair}" if proof.query else pair
        )
    return proof


def _needed(op: Operation) -> str:
    ways = [
        " and ".join(_source(name) for name in arguments_of(alternative))
        for alternative in needed(op)
    ]
    return f"a credential is needed: give the client {', or '.join(ways)}"


def _source(argument: str) -> str:
    variable = credential_variables().get(argument)
    return f"{argument} (or {variable})" if variable else argument
