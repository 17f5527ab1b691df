"""Many SDKs for one run of a type checker."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from support.cases import Made, write


def write_for_mypy(packages: Sequence[Made], folder: Path) -> None:
    """Writes the packages; the first has its runtime in full, the others borrow it, which says the same in a tenth of the time."""
    host, *others = packages
    write({path: text for path, text in host.files.items() if path.endswith((".py", "py.typed"))}, folder)
    runtime = {
        path.removeprefix(f"{host.package}/"): text for path, text in host.files.items() if path not in host.printed
    }
    borrowed = {path: _borrowed(host.package, path, text) for path, text in runtime.items() if path.endswith(".py")}
    for package in others:
        write(package.printed, folder)
        write({f"{package.package}/{path}": text for path, text in borrowed.items()}, folder)


def _borrowed(host: str, path: str, text: str) -> str:
    module = f"{host}.{path.removesuffix('.py')}"
    return "".join(f"from {module} import {name} as {name}\n" for name in sorted(set(_defined(ast.parse(text).body))))


def _defined(body: list[ast.stmt]) -> Iterator[str]:
    """Names that a module defines itself, those for type checkers too, and those that it says it has."""
    for node in body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=names):
                yield from ast.literal_eval(names)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If(body=inner):
                yield from _defined(inner)
