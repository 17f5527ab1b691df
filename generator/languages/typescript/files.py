"""Which files the TypeScript SDK has, and what each template is given."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache

from ...calls import all_groups, calls
from ...model import Api, Discriminator, Ref, Type
from ...view import File, given, operations, templates_folder
from .client import client, constants
from .docs import documents
from .heads import exported
from .layout import Braces, Member, printed
from .models import Models
from .names import Names, names
from .package import manifest
from .readings import READINGS, Readings
from .resources import Resources
from .schemas import SCHEMAS, answers, documented
from .spelling import SPELLING, spoken
from .tables import Tables, modules, reached, view
from .text import inside, key, literal
from .types import Uses
from .writings import WRITINGS

_FILES = ("ts", "json")


def runtime(api: Api) -> Mapping[str, str]:
    """The hand-written files, at the same place in the package."""
    return {name: name for name in _runtime_names()}


@cache
def _runtime_names() -> tuple[str, ...]:
    folder = templates_folder() / "typescript"
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(name for name in found if not name.endswith(".jinja")))


def files(api: Api) -> Iterator[File]:
    """Everything but the runtime, in a stable order."""
    settled = names(api)
    yield File("package.json", text=manifest(api))
    yield File("src/api.ts", "api.ts.jinja", constants(settled))
    yield File("src/core-client.ts", "core-client.ts.jinja", client(settled))
    yield File("src/client.ts", "client.ts.jinja", client(settled))
    yield File("src/examples.ts", "examples.ts.jinja", {"examples": _examples(settled)})
    yield from _declarations(settled)
    yield from _resources(settled)
    if api.webhooks:
        yield from _webhooks(settled)
    yield File("src/index.ts", "index.ts.jinja", _index(settled))
    yield from documents(settled)


def _declarations(names: Names) -> Iterator[File]:
    for name, file in Models(names).modules():
        yield File(f"src/models/{name}.ts", "declarations.ts.jinja", {"module": file})
    wanted: dict[Tables, list[Type]] = {
        READINGS: list(_received(names.api)),
        WRITINGS: [kind for _, operation in operations(names.api.groups) for kind in given(operation)],
        SCHEMAS: [kind for _, kind in answers(names.api)],
    }
    for tables, kinds in wanted.items():
        uses = reached(names, tables, kinds)
        wanted[SCHEMAS] += map(Ref, SCHEMAS.ids(uses))  # the others may need whole types
        for name, file in modules(names, tables, tables.ids(uses)):
            yield File(f"src/{tables.folder}/{name}.ts", "declarations.ts.jinja", {"module": file})
    yield File("src/documented.ts", "documented.ts.jinja", documented(names))


def _received(api: Api) -> Iterator[Type]:
    """The types of all answers, refusals and events."""
    yield from (kind for _, kind in answers(api))
    for _, operation in operations(api.groups):
        yield from (item.type for item in operation.errors if item.type and item.kind == "json")
    yield from (event.type for event in (api.webhooks.events if api.webhooks else ()))


def _resources(names: Names) -> Iterator[File]:
    printer = Resources(names)
    for group, path in all_groups(names.api.groups):
        view = printer.view(group, path)
        yield File(f"src/resources/{names.files[path]}.ts", "resource.ts.jinja", {"resource": view})


def _webhooks(names: Names) -> Iterator[File]:
    hooks = names.api.webhooks
    assert hooks is not None
    uses = Uses()
    by = Discriminator(hooks.property, {event.name: event.type for event in hooks.events})
    node = Readings(names, uses).by_tag(by)
    read = view(names, READINGS, uses, "webhook-event", [("WebhookEvent", node)])
    yield File("src/models/webhook-event.ts", "declarations.ts.jinja", {"module": Models(names).event()})
    yield File("src/readings/webhook-event.ts", "declarations.ts.jinja", {"module": read})
    yield File(
        "src/webhooks.ts", "webhooks.ts.jinja", {"header": inside(hooks.header), "variable": inside(hooks.variable)}
    )


def _examples(names: Names) -> str:
    """The documented answers, as JSON, by method."""
    found: list[Member] = []
    for group, path in all_groups(names.api.groups):
        for call in calls(group, path, SPELLING):
            if call.operation.example.has_answer and call.operation.answer.kind == "json":
                text = json.dumps(call.operation.example.answer, ensure_ascii=False, separators=(",", ":"), default=str)
                found.append(Member(f"{key(spoken(call))}: ", literal(text)))
    return printed(Braces(tuple(found)), 0, "export const examples: Readonly<Record<string, string>> = ", ";")


def _index(names: Names) -> dict[str, object]:
    """Every type of the package by its file, so that what is public is said in one place."""
    found: dict[str, list[str]] = {}
    for id, module in names.modules.items():
        forms = [names.types[id], *([names.inputs[id]] if id in names.inputs else [])]
        found.setdefault(f"./models/{module}.js", []).extend(name for form in forms for name in names.all_of(form))
    if names.api.webhooks:
        found["./models/webhook-event.js"] = ["WebhookEvent"]
    lines = [exported(sorted(found[path]), path) for path in sorted(found)]
    for group, path in sorted(all_groups(names.api.groups), key=lambda item: names.files[item[1]]):
        forms = [names.params[item.id] for item in group.operations if item.id in names.params]
        types = [f"type {name}" for form in forms for name in names.all_of(form)]
        lines.append(
            exported([names.resources[path], *sorted(types)], f"./resources/{names.files[path]}.js", types=False)
        )
    return {"client": names.client, "exports": lines}
