"""Which files the Python SDK has, and what each template is given."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache

from ...calls import all_groups
from ...credentials import secrets
from ...model import Api, Group, Scheme
from ...naming import pascal, snake
from ...prose import first_sentence, wrapped
from ...view import File, said_of, templates_folder
from .calls import calls, resource_module
from .docs import documents
from .docs_package import version
from .inputs import Inputs
from .layout import Brackets, Labelled, Node, printed
from .methods import Methods, PartView
from .models import Models
from .names import Names, names
from .options import argument, credentials
from .tables import alternatives
from .text import docstring, identifier, literal, prose
from .types import Types, Uses, either
from .views import import_line

_CLIENT_NAMES = {"raw", "request", "close", "aclose", "with_options", "last_rate_limit", "last_request_id"}


def runtime(api: Api) -> Mapping[str, str]:
    """The hand-written modules, copied into the package."""
    package = api.packages["python"].name
    return {f"{package}/{name}": name for name in _runtime_names()}


@cache
def _runtime_names() -> tuple[str, ...]:
    return tuple(
        sorted(
            path.name
            for path in (templates_folder() / "python").iterdir()
            if path.suffix != ".jinja" and path.is_file()
        )
    )


def check(path: str, text: str) -> str | None:
    """Why a file does not parse, or None."""
    if not path.endswith((".py", ".pyi")):
        return None
    try:
        compile(text, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return str(error)
    return None


def files(api: Api) -> Iterator[File]:
    """Everything but the runtime, in a stable order."""
    settled = names(api)
    api = settled.api
    package = api.packages["python"].name
    yield File(f"{package}/__init__.py", "package.py.jinja", _package(settled))
    yield File(f"{package}/_api.py", "api.py.jinja", _constants(settled))
    yield File(f"{package}/_client.py", "client.py.jinja", _client(settled))
    yield File(f"{package}/_examples.py", "examples.py.jinja", {"examples": _examples(settled)})
    yield from _models(settled, package)
    yield from _resources(settled, package)
    if api.webhooks:
        yield File(f"{package}/webhooks.py", "webhooks.py.jinja", {"header": prose(api.webhooks.header)})
        yield File(f"{package}/models/webhook_event.py", "event.py.jinja", _event(settled))
    yield from documents(settled)


def _package(names: Names) -> dict[str, object]:
    client = names.client
    text = first_sentence(names.api.doc) or f"The {names.api.title}."
    return {"client": client, "doc": docstring(wrapped(text, 94), ""), "has_webhooks": names.api.webhooks is not None}


def _constants(names: Names) -> dict[str, object]:
    api = names.api
    package = api.packages["python"]
    servers = tuple(Labelled(f"{literal(snake(server.name))}: ", literal(server.url)) for server in api.servers)
    schemes = tuple(Labelled(f"{literal(scheme.id)}: ", _scheme(scheme)) for scheme in api.schemes)
    hook: Node = "None"
    if api.webhooks:
        given = [
            literal(api.webhooks.header),
            f"algorithm={literal(api.webhooks.algorithm)}",
            f"variable={literal(api.webhooks.variable)}",
        ]
        hook = Brackets(
            "Webhook(",
            (*given, f"encoding={literal(api.webhooks.encoding)}", 'event="webhook_event:WebhookEvent"'),
            ")",
        )
    return {
        "name": literal(pascal(api.client)),
        "package": literal(package.name),
        "version": literal(version(api.version)),
        "environments": printed(Brackets("{", servers, "}"), 0, "ENVIRONMENTS: dict[str, str] = "),
        "variable": literal(api.base_url_variable),
        "uses_grant": any(scheme.token_url for scheme in api.schemes),
        "schemes": printed(Brackets("{", schemes, "}"), 0, "SCHEMES: dict[str, ApiKey | Basic | Bearer] = "),
        "security": f"SECURITY: tuple[tuple[str, ...], ...] = {alternatives(api.security)}",
        "idempotency": literal(api.idempotency_header),
        "webhook": printed(hook, 0, "WEBHOOK: Webhook | None = "),
    }


def _scheme(scheme: Scheme) -> Node:
    held = [part for item in secrets(scheme, "") for part in (argument(item), item.variable)]
    if scheme.kind == "basic":
        return Brackets("Basic(", tuple(map(literal, (held[0], held[2], held[1], held[3]))), ")")
    if scheme.kind == "bearer":
        items: list[Node] = [literal(part) for part in held[:2]]
        if scheme.token_url:
            items.append(Brackets("Grant(", tuple(map(literal, (scheme.token_url, *held[2:]))), ")"))
        return Brackets("Bearer(", tuple(items), ")")
    return Brackets("ApiKey(", tuple(map(literal, (*held, scheme.place, scheme.parameter))), ")")


def _client(names: Names) -> dict[str, object]:
    api = names.api
    parts = [_resource_part(names, group) for group in api.groups]
    environments = [literal(snake(server.name)) for server in api.servers]
    kinds: tuple[Node, ...] = (Brackets("Literal[", tuple(environments), "]"), "None")
    called, about = first_sentence(api.title), ["", *wrapped(api.doc, 88)] if api.doc else []
    held = credentials(api)
    pairs = tuple(f"{literal(item.name)}: {item.name}" for item in held)
    imports = [
        import_line(f".resources.{part.module}", {part.cls, f"Async{part.cls}"}, 1)
        for part in sorted(parts, key=lambda item: item.module)
    ]
    return {
        "client": names.client,
        "module_doc": docstring([f"The clients of the {called}."], ""),
        "doc": docstring([f"The client of the {called}.", *about], "    "),
        "async_doc": docstring([f"The asynchronous client of the {called}.", *about], "    "),
        "credentials": held,
        "passed": printed(Brackets("{", pairs, "}"), 3, "", ","),
        "environment": printed(either(*kinds[not environments :]), 2, "environment: ", " = None,"),
        "first_environment": environments[0].strip("\"'") if environments else None,
        "base_url_variable": prose(api.base_url_variable),
        "parts": parts,
        "imports": imports,
        "has_literal": bool(environments),
        "webhook_variable": prose(api.webhooks.variable) if api.webhooks else None,
    }


def _resource_part(names: Names, group: Group) -> PartView:
    path = (group.name,)
    name = identifier(group.name)
    name = f"{name}_" if name in _CLIENT_NAMES else name
    doc = docstring(wrapped(first_sentence(said_of(group)), 86), "        ")
    return PartView(name, resource_module(path), names.resources[path], doc)


def _examples(names: Names) -> list[str]:
    found = []
    for group, path in all_groups(names.api.groups):
        for call in calls(group, path):
            if call.operation.example.has_answer and call.operation.answer.kind == "json":
                name = ".".join([*(identifier(part) for part in path), call.name])
                text = json.dumps(call.operation.example.answer, ensure_ascii=False, separators=(",", ":"), default=str)
                found.append(f"    {literal(name)}: {literal(text)},")
    return found


def _models(names: Names, package: str) -> Iterator[File]:
    printer = Models(names)
    for module, view in printer.modules():
        yield File(f"{package}/models/{module}.py", "models.py.jinja", {"module": view})
    for module, view in Inputs(names).modules():
        yield File(f"{package}/types/{module}.py", "types.py.jinja", {"module": view})
    found = {names.classes[id]: names.modules[id] for id in names.modules}
    if names.api.webhooks:
        found["WebhookEvent"] = "webhook_event"
    inputs = {names.inputs[id]: names.modules[id] for id in names.inputs}
    yield from _indexed(f"{package}/models", found, "What the API answers with.")
    yield from _indexed(f"{package}/types", inputs, "What methods take where a dict is written.")


def _indexed(folder: str, found: Mapping[str, str], doc: str) -> Iterator[File]:
    """A package whose names type checkers find in a stub and the runtime in an index, when it is asked for one."""
    by_module: dict[str, list[str]] = {}
    for name, module in found.items():
        by_module.setdefault(module, []).append(f"{name} as {name}")
    imports = [import_line(f".{module}", items) for module, items in sorted(by_module.items())]
    told = docstring([doc, "", "Each name is imported when it is first used; `__init__.pyi` lists them."], "")
    yield File(f"{folder}/__init__.py", "indexed.py.jinja", {"doc": told})
    yield File(f"{folder}/__init__.pyi", "indexed.pyi.jinja", {"imports": imports})
    yield File(f"{folder}/_index.py", "index.py.jinja", {"names": sorted(found.items())})


def _resources(names: Names, package: str) -> Iterator[File]:
    printer = Methods(names)
    hook = names.api.webhooks.group if names.api.webhooks else None
    yield File(f"{package}/resources/__init__.py", text='"""The methods of the API, one module for each resource."""\n')
    for group, path in all_groups(names.api.groups):
        webhook = path == (hook,)
        view = printer.resource(group, path, webhook)
        values = {"resource": view, "webhook": webhook}
        yield File(f"{package}/resources/{resource_module(path)}.py", "resource.py.jinja", values)


def _event(names: Names) -> dict[str, object]:
    """The union of all events, chosen by one property."""
    hooks = names.api.webhooks
    assert hooks is not None
    uses = Uses()
    types = Types(names, uses)
    mapping = tuple(Labelled(f"{literal(event.name)}: ", _event_reference(event.type, names)) for event in hooks.events)
    kinds = list(dict.fromkeys(types.output(event.type) for event in hooks.events))
    variants = Brackets(
        "Variants(", (f"by={literal(hooks.property)}", Labelled("mapping=", Brackets("{", mapping, "}"))), ")"
    )
    by_module: dict[str, set[str]] = {}
    for id in uses.models:
        by_module.setdefault(f".{names.modules[id]}", set()).add(names.classes[id])
    return {
        "checked": printed(either(*kinds, "dict[str, Any]"), 1, "WebhookEvent = "),
        "runtime": printed(Brackets("Annotated[", ("Any", variants), "]"), 1, "WebhookEvent = "),
        "imports": [
            "\n".join(f"    {line}" for line in import_line(name, found, 1).split("\n"))
            for name, found in sorted(by_module.items())
        ],
    }


def _event_reference(kind: object, names: Names) -> str:
    from ...model import Ref

    assert isinstance(kind, Ref)
    return literal(names.reference(kind.id))
