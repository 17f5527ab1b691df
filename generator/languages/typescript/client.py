"""The client: its options, its resources, and the constants of its API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...credentials import Secret, grant, secrets
from ...model import Api, Scheme
from ...naming import camel, pascal
from ...prose import first_sentence
from .heads import imported
from .layout import WIDTH, Braces, Brackets, Call, Member, Node, lines
from .names import Names
from .operations import alternatives
from .package import package_name, version
from .resources import Resources
from .text import comment, doc, identifier, key, literal, prose
from .types import either

OPTIONS = frozenset(
    "baseUrl environment timeout maxRetries maxRetryWait headers query fetch onRequest onResponse onDrift strict webhookSecret "
    "logger maxResponseBytes".split()
)
"""What every client takes; a credential has another name."""


@dataclass(frozen=True, slots=True)
class CredentialView:
    """One option of the client that holds a secret."""

    name: str
    variable: str
    doc: str
    text: str


def credentials(api: Api) -> tuple[CredentialView, ...]:
    """Options of the client, each once, in document order."""
    found: dict[str, CredentialView] = {}
    for scheme in api.schemes:
        for item in secrets(scheme, "A function"):
            told = comment(doc(item.doc, WIDTH - 5), "  ")
            about = scheme.doc if item.name == scheme.name else ""
            found.setdefault(option(item), CredentialView(option(item), item.variable, told, about))
    return tuple(found.values())


def option(item: Secret) -> str:
    return identifier(item.name, OPTIONS)


def constants(names: Names) -> dict[str, object]:
    """What the runtime knows of this API."""
    api = names.api
    environments = {camel(server.name): literal(server.url) for server in api.servers}
    found: dict[str, Node] = {
        "name": literal(pascal(api.client)),
        "package": literal(package_name(api)),
        "version": literal(version(api.version)),
        "environments": _object(environments),
        "baseUrlVariable": literal(api.base_url_variable),
        "schemes": _object({scheme.id: _scheme(scheme) for scheme in api.schemes}),
        "security": alternatives(api.security),
    }
    if api.idempotency_header:
        found["idempotencyHeader"] = literal(api.idempotency_header)
    if api.webhooks:
        hooks = api.webhooks
        found["webhook"] = _object(
            {
                "header": literal(hooks.header),
                "algorithm": literal(hooks.algorithm),
                "encoding": literal(hooks.encoding),
                "variable": literal(hooks.variable),
                "property": literal(hooks.property),
            }
        )
    return {
        "api": "\n".join(lines(_object(found), 0, "export const api: ApiInfo = ", ";")),
        "uses_grant": any(scheme.token_url for scheme in api.schemes),
    }


def _object(pairs: Mapping[str, Node]) -> Node:
    return Braces(tuple(Member(f"{key(name)}: ", value) for name, value in pairs.items()))


def _scheme(scheme: Scheme) -> Node:
    first, *rest = secrets(scheme, "")
    found: dict[str, Node] = {"kind": literal(scheme.kind)}
    found |= {"option": literal(option(first)), "variable": literal(first.variable)}
    if scheme.kind == "basic":
        found |= {"passwordOption": literal(option(rest[0])), "passwordVariable": literal(rest[0].variable)}
    if scheme.kind == "key":
        found |= {"place": literal(scheme.place), "name": literal(scheme.parameter)}
    if scheme.token_url is not None:
        pairs = (Brackets((literal(option(item)), literal(item.variable))) for item in grant(scheme))
        found["grant"] = Call("clientCredentials(", (literal(scheme.token_url), *pairs))
    return _object(found)


def client(names: Names) -> dict[str, object]:
    api = names.api
    printer = Resources(names)
    parts = [printer.part((group.name,), group, "this") for group in api.groups]
    called = first_sentence(api.title)
    about = ["", *doc(api.doc, WIDTH - 3)] if api.doc else []
    kinds: list[Node] = [literal(camel(server.name)) for server in api.servers]
    environment = "\n".join(lines(Member("environment?: ", either(*kinds, "undefined"), True), 1, "", ";"))
    return {
        "client": names.client,
        "core_doc": comment(doc(_core(names, called), WIDTH - 3)),
        "doc": comment([prose(f"The client of the {called}."), *about]),
        "credentials": credentials(api),
        "environment": environment if api.servers else "",
        "default_environment": camel(api.servers[0].name) if api.servers else "",
        "parts": parts,
        "imports": [
            imported([part.cls], f"./resources/{part.file}.js") for part in sorted(parts, key=lambda item: item.file)
        ],
    }


def _core(names: Names, called: str) -> str:
    """What is said of the client without resources, by the example of the first of them."""
    found = f"The client of the {called} without its resources, for small programs"
    if not names.api.groups:
        return f"{found}."
    return f"{found}: each is made by itself, `new {names.resources[(names.api.groups[0].name,)]}(client)`."
