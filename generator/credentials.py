"""What a client is given to prove who calls: by security scheme, with the environment variable that holds it otherwise."""

from __future__ import annotations

from typing import NamedTuple

from .model import Scheme, Words
from .naming import title
from .prose import first_sentence

_SPOKEN = {"id": "ID", "secret": "secret"}


class Secret(NamedTuple):
    """One option of a client; `about` says in short what it is, where that needs to be said."""

    name: Words
    variable: str
    doc: str
    about: str


def secrets(scheme: Scheme, asked: str) -> tuple[Secret, ...]:
    """What a scheme needs: one, two where it is basic, and those for tokens where the client can get them itself.

    `asked` is what a language calls a function that is given in place of a string.
    """
    if scheme.kind == "basic":
        return tuple(_of_pair(scheme, part) for part in ("username", "password"))
    about = first_sentence(scheme.doc) or f"{title(scheme.name).replace('Api', 'API')}."
    doc = f"{about} A string, or {asked} that is called for every request. {_default(scheme.variable)}"
    return (Secret(scheme.name, scheme.variable, doc, scheme.doc), *grant(scheme))


def _default(variable: str) -> str:
    return f"Default: the environment variable `{variable}`."


def grant(scheme: Scheme) -> tuple[Secret, ...]:
    """The id and the secret for which a scheme gives tokens; nothing where it gives none."""
    if not scheme.token_url:
        return ()
    before = () if scheme.name == ("access", "token") else scheme.name
    return tuple(_for_token(scheme, before, part) for part in ("id", "secret"))


def _for_token(scheme: Scheme, before: Words, part: str) -> Secret:
    variable = f"{scheme.variable.removesuffix('_ACCESS_TOKEN')}_CLIENT_{part.upper()}"
    about = f"The client {_SPOKEN[part]} with which access tokens are requested."
    return Secret((*before, "client", part), variable, f"{about} {_default(variable)}", about)


def _of_pair(scheme: Scheme, part: str) -> Secret:
    variable = f"{scheme.variable.removesuffix('_BASIC_AUTH')}_{part.upper()}"
    doc = f"The {part}. {_default(variable)}"
    return Secret((part,), variable, doc, scheme.doc)
