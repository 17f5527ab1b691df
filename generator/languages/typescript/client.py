"""The client: its options, its resources, and the constants of its API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...credentials import Secret, grant, secrets
from ...model import Api, Scheme
from ...naming import camel, pascal
from ...prose import first_sentence
from .heads import imported
from .layout import WIDTH, Braces, Brackets, Call, Member, Node, assigned, lines
from .names import Names
from .operations import alternatives
from .package import package_name, version
from .resources import Resources
from .samples import kit_of
from .tables import PURE
from .text import comment, doc, example, identifier, inside, key, literal, prose
from .types import either

OPTIONS = frozenset(
    "baseUrl environment timeout maxRetries maxRetryWait headers query fetch onRequest onResponse checks onDrift strict webhookSecret "
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
        for item in secrets(scheme, "a function"):
            told = comment(doc(item.doc, WIDTH - 5), "  ")
            found.setdefault(option(item), CredentialView(option(item), item.variable, told, item.about))
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
    head = "export const webhook: WebhookInfo"
    hooks = api.webhooks
    facts = (
        [(name, getattr(hooks, name)) for name in ("header", "algorithm", "encoding", "variable", "property")]
        if hooks
        else []
    )
    webhook = _object({name: literal(value) for name, value in facts})
    return {
        "api": assigned("export const api: ApiInfo", _object(found)),
        "webhook": assigned(head, webhook) if hooks else f"{head} | undefined = undefined;",
        "uses_grant": any(scheme.token_url for scheme in api.schemes),
        "proofs": sorted({_proof(scheme)[0] for scheme in api.schemes}),
    }


def _object(pairs: Mapping[str, Node]) -> Node:
    return Braces(tuple(Member(f"{key(name)}: ", value) for name, value in pairs.items()))


def _scheme(scheme: Scheme) -> Node:
    held = [Brackets((literal(option(item)), literal(item.variable))) for item in secrets(scheme, "")]
    proof, name = _proof(scheme)
    found: dict[str, Node] = {
        "options": Brackets(tuple(held)),
        "prove": Call(f"{PURE}{proof}(", (literal(name),)) if name else proof,
    }
    if name:
        found["name"] = literal(name)
    if scheme.token_url is not None:
        pairs = (Brackets((literal(option(item)), literal(item.variable))) for item in grant(scheme))
        found["grant"] = Call(f"{PURE}clientCredentials(", (literal(scheme.token_url), *pairs))
    return _object(found)


def _proof(scheme: Scheme) -> tuple[str, str]:
    """The function of the runtime that adds a credential to a request, and the name of what holds it there."""
    if scheme.kind == "key":
        return f"in{scheme.place.title()}", scheme.parameter
    return scheme.kind, ""


def client(names: Names) -> dict[str, object]:
    api = names.api
    printer = Resources(names)
    parts = [printer.part((group.name,), group, "this") for group in api.groups]
    called = first_sentence(api.title)
    about = ["", *doc(api.doc, WIDTH - 3)] if api.doc else []
    told = [f"Options of a {{@link {names.client}Core}}, and of the full client."]
    kinds: list[Node] = [literal(camel(server.name)) for server in api.servers]
    environment = "\n".join(lines(Member("environment?: ", either(*kinds, "undefined"), True), 1, "", ";"))
    return {
        "client": names.client,
        "core_doc": comment([*doc(_core(called), WIDTH - 3), *example(_alone(names))]),
        "doc": comment([prose(f"The client of the {called}."), *about, *example(_made(names))]),
        "options_doc": comment([*told, *example([f"const options: {names.client}Options = {{ maxRetries: 5 }};"])]),
        "credentials": credentials(api),
        "environment": environment if api.servers else "",
        "default_environment": camel(api.servers[0].name) if api.servers else "",
        "webhook_secret_doc": comment(_webhook_secret(api.webhooks.variable), "  ") if api.webhooks else "",
        "parts": parts,
        "imports": [
            imported([part.cls], f"./resources/{part.file}.js") for part in sorted(parts, key=lambda item: item.file)
        ],
    }


def _webhook_secret(variable: str) -> list[str]:
    told = f"The secret or secrets that webhooks are signed with. Default: the environment variable `{variable}`."
    return doc(told, WIDTH - 5)


def _core(called: str) -> str:
    return f"The client of the {called} without its resources, for small bundles: create only the resources you use."


def _made(names: Names) -> list[str]:
    held = credentials(names.api)
    note = f" // reads {inside(held[0].variable)}" if held else ""
    return [f"const {kit_of(names).client_variable()} = new {names.client}();{note}"]


def _alone(names: Names) -> list[str]:
    made = f"new {names.client}Core()"
    groups = names.api.groups
    return [
        f"const resource = new {names.resources[(groups[0].name,)]}({made});" if groups else f"const core = {made};"
    ]
