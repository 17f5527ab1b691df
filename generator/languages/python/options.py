"""The arguments of a client that hold secrets."""

from __future__ import annotations

from dataclasses import dataclass

from ...credentials import Secret, secrets
from ...model import Api
from ...prose import wrapped
from .text import CLIENT_ARGUMENTS, identifier, prose


@dataclass(frozen=True, slots=True)
class CredentialView:
    """One argument of the client that holds a secret."""

    name: str
    variable: str
    doc: tuple[str, ...]
    about: str


def argument(item: Secret) -> str:
    return identifier(item.name, CLIENT_ARGUMENTS)


def credentials(api: Api) -> tuple[CredentialView, ...]:
    """Arguments of the client, each once, in document order."""
    found: dict[str, CredentialView] = {}
    for item in (item for scheme in api.schemes for item in secrets(scheme, "a callable")):
        told = tuple(map(prose, wrapped(item.doc, 84, "    ")))
        found.setdefault(argument(item), CredentialView(argument(item), item.variable, told, item.about))
    return tuple(found.values())
