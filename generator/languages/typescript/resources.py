"""Resources: the classes that hold the methods, the types of their parameters, and the tables of their operations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...calls import Call, calls
from ...model import Group, Words
from ...prose import first_sentence
from ...view import said_of
from .heads import imported
from .layout import WIDTH, Either, Member, lines
from .methods import Methods
from .models import imports
from .names import Names, body_members, takes_params
from .objects import Objects, of_argument
from .operations import Operations
from .samples import kit_of
from .selecting import selected
from .spelling import SPELLING, attribute, resource
from .text import comment, doc, example
from .types import Types, Uses


@dataclass(frozen=True, slots=True)
class PartView:
    """A resource inside a resource, or of the client: the field that keeps it, and the property that makes it."""

    file: str
    cls: str
    field: str
    property: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A file: all its parts are final text."""

    cls: str
    doc: str
    imports: tuple[str, ...]
    operations: tuple[str, ...]
    params: tuple[str, ...]
    parts: tuple[PartView, ...]
    methods: tuple[str, ...]
    received: str
    """How its webhooks are asked to be checked, "late.webhooks"; empty without any."""


class Resources:
    """Prints the resources of an Api."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def view(self, group: Group, path: tuple[Words, ...]) -> ResourceView:
        names = self._names
        hooks = names.api.webhooks
        webhook = hooks is not None and path == (hooks.group,)
        received = f"{kit_of(names).client_variable()}.{attribute(path)}" if webhook else ""
        cls = names.resources[path]
        uses = Uses()
        printer = Operations(names, uses)
        found = calls(group, path, SPELLING)
        tables = tuple(text for call in found for text in printer.of(call))
        params = tuple(text for call in found if takes_params(call) for text in self._params(call, uses))
        methods = tuple(Methods(names, uses).of(call) for call in found)
        parts = tuple(self.part((*path, part.name), part) for part in group.groups)
        return ResourceView(
            cls,
            comment(
                [*doc(said_of(group), WIDTH - 3), *example([f"const resource = new {cls}(new {names.client}Core());"])]
            ),
            tuple(self._imports(uses, parts, bool(tables), webhook)),
            tables,
            params,
            parts,
            methods,
            received,
        )

    def part(self, path: tuple[Words, ...], group: Group, client: str = "this._client") -> PartView:
        text = doc(first_sentence(said_of(group)), WIDTH - 5)
        name, cls = resource(group.name), self._names.resources[path]
        found = [comment(text, "  "), f"  get {name}(): {cls} {{", *_kept(name, cls, client), "  }"]
        field = lines(Member(f"#{name}: ", Either((cls, "undefined")), True), 1, "", ";")
        return PartView(self._names.files[path], cls, "\n".join(field), "\n".join(found))

    def _params(self, call: Call, uses: Uses) -> Iterator[str]:
        """The type of what a method takes besides the path, in its cases where one member selects what others hold."""
        name = self._names.params[call.operation.id]
        objects = Objects(self._names, Types(self._names, uses, input=True))
        parts = [of_argument(item) for item in call.arguments if item.place != "path"]
        text = [f"What {{@link {self._names.resources[call.path]}.{call.name}}} takes."]
        chosen = selected(body_members(call), self._names.api.declarations)
        cases = self._names.cases.get(name)
        if chosen and cases:
            yield from objects.cases(name, cases, chosen, parts, text)
        else:
            yield objects.interface(name, parts, text)

    def _imports(self, uses: Uses, parts: tuple[PartView, ...], tables: bool, webhook: bool) -> Iterator[str]:
        if tables:
            uses.runtime |= {("core/operation", "Operation"), ("core/options", "RequestOptions")}
        if webhook:
            uses.runtime |= {("core/webhooks", "WebhookBody"), ("core/webhooks", "WebhookHeaders")}
            uses.runtime.add(("models/webhook-event", "WebhookEvent"))
            uses.values |= {("core/webhooks", "receiveFor"), ("api", "webhook")}
            uses.values.add(("readings/webhook-event", "readWebhookEvent"))
        uses.values.add(("core/resource", "Resource"))
        yield from imports(uses, self._names, "", "../", "../models/", folder="resources")
        for part in sorted(parts, key=lambda item: item.file):
            yield imported([part.cls], f"./{part.file}.js")


def _kept(name: str, cls: str, client: str) -> list[str]:
    """Gives the resource, made when it is first asked for."""
    head = f"    return (this.#{name} ??= new {cls}("
    if len(head) + len(client) + len("));") <= WIDTH:
        return [f"{head}{client}));"]
    if len(head) <= WIDTH:
        return [head, f"      {client},", "    ));"]
    return [f"    return (this.#{name} ??=", f"      new {cls}({client}));"]
