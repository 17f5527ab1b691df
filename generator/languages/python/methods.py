"""Resources: the classes that hold the methods."""

from __future__ import annotations

from dataclasses import dataclass

from ...calls import Call
from ...model import Group, Words
from ...naming import title
from ...prose import first_sentence, wrapped
from ...view import said_of
from .calls import calls, resource_module
from .docstrings import Docstrings
from .layout import WIDTH
from .names import Names
from .overloads import Form, overloaded
from .signatures import Signatures, kind_of
from .tables import Tables
from .text import docstring, identifier
from .types import Uses
from .views import import_line


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method, sync and async."""

    doc: str
    async_doc: str
    sync: Form
    asynchronous: Form


@dataclass(frozen=True, slots=True)
class PartView:
    """A resource inside a resource."""

    name: str
    module: str
    cls: str
    doc: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    cls: str
    doc: str
    module_doc: str
    imports: tuple[str, ...]
    typed: tuple[str, ...]
    operations: tuple[str, ...]
    methods: tuple[MethodView, ...]
    parts: tuple[PartView, ...]


class Methods:
    """Prints the resources of an Api."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._tables = Tables(names)
        self._docs = Docstrings(names)

    def resource(self, group: Group, path: tuple[Words, ...], webhook: bool) -> ResourceView:
        uses = Uses()
        found = calls(group, path)
        printer = Signatures(self._names, uses, {call.name for call in found})
        methods = tuple(self._method(call, printer) for call in found)
        tables = tuple(text for call in found for text in self._tables.of(call))
        spoken = title(tuple(word for part in path for word in part))
        return ResourceView(
            self._names.resources[path],
            docstring(wrapped(said_of(group), WIDTH - 10), "    "),
            docstring([f"{spoken}: methods of the API."], ""),
            self._imports(found, methods, group, tables),
            self._typed(uses, path, group, webhook),
            tables,
            methods,
            tuple(self._part(part, path) for part in group.groups),
        )

    def _part(self, part: Group, path: tuple[Words, ...]) -> PartView:
        here = (*path, part.name)
        doc = docstring(wrapped(first_sentence(said_of(part)), 86), "        ")
        return PartView(identifier(part.name), resource_module(here), self._names.resources[here], doc)

    def _method(self, call: Call, printer: Signatures) -> MethodView:
        printer.uses.typing.add("Unpack")
        printer.uses.runtime.add(("_options", "RequestOptions"))
        docs = self._docs.of(call), self._docs.of(call, example=False)
        if call.operation.overloads:
            return MethodView(
                *docs, overloaded(call, printer, coroutine=False), overloaded(call, printer, coroutine=True)
            )
        result, asynchronous = printer.results(call.operation)
        kind = kind_of(call.operation)
        awaits = kind == "_call"
        sync = Form((), printer.head(call, result, "def"), printer.statement(call, call.constant, kind))
        head = printer.head(call, asynchronous, "async def" if awaits else "def")
        body = printer.statement(call, call.constant, kind, "await " if awaits else "")
        return MethodView(*docs, sync, Form((), head, body))

    def _imports(
        self, found: tuple[Call, ...], methods: tuple[MethodView, ...], group: Group, tables: tuple[str, ...]
    ) -> tuple[str, ...]:
        names = ["TYPE_CHECKING", *(["overload"] if any(call.operation.overloads for call in found) else [])]
        result = [
            *(["from functools import cached_property"] if group.groups else []),
            import_line("typing", names),
            "",
        ]
        result.append("from .._base import AsyncResource, Resource")
        omitted = ["omit"] if any("= omit" in method.sync.head for method in methods) else []
        omitted += ["Omit"] if any("isinstance(" in method.sync.body for method in methods) else []
        if omitted:
            result.append(import_line(".._omit", omitted))
        if tables:
            paged = any("page=Paging(" in text for text in tables)
            result.append(import_line(".._operation", ["Operation", *(["Paging"] if paged else [])]))
        return tuple(result)

    def _typed(self, uses: Uses, path: tuple[Words, ...], group: Group, webhook: bool) -> tuple[str, ...]:
        if webhook:
            uses.runtime.add(("_webhooks", "WebhookHeaders"))
        own = "..models.webhook_event" if webhook else ""
        plain = ["import builtins"] if "builtins" in uses.typing else []
        plain += sorted(uses.modules)
        if uses.collections:
            plain.append(import_line("collections.abc", uses.collections, 1))
        if late := uses.typing - {"builtins", "overload", "TYPE_CHECKING"}:
            plain.append(import_line("typing", late, 1))
        by_module: dict[str, set[str]] = {}
        for source, name in uses.runtime:
            by_module.setdefault(f"..{source}", set()).add(name)
        for id in uses.models:
            by_module.setdefault(f"..models.{self._names.modules[id]}", set()).add(self._names.classes[id])
        for id in uses.inputs:
            by_module.setdefault(f"..types.{self._names.modules[id]}", set()).add(self._names.inputs[id])
        if own:
            by_module.setdefault(own, set()).add("WebhookEvent")
        for part in group.groups:
            cls = self._names.resources[(*path, part.name)]
            by_module.setdefault(f".{resource_module((*path, part.name))}", set()).update({cls, f"Async{cls}"})
        local = [
            import_line(name, found, 1)
            for name, found in sorted(by_module.items(), key=lambda item: (-_dots(item[0]), item[0]))
        ]
        return (*plain, *([""] if plain and local else []), *local)


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))
