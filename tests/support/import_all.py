"""Run as a program in the folder of a printed package: imports all of it, and resolves every name that its tables hold."""

from __future__ import annotations

import sys
import typing
from importlib import import_module
from pathlib import Path


def main(package: str) -> None:
    folder = Path(package)
    modules = [import_module(".".join(path.with_suffix("").parts)) for path in sorted(folder.rglob("*.py"))]
    model = import_module(f"{package}._model").Model
    operation = import_module(f"{package}._operation").Operation
    resolve = import_module(f"{package}._types").resolve
    for module in modules:
        for value in list(vars(module).values()):
            if isinstance(value, type) and issubclass(value, model):
                typing.get_type_hints(value, include_extras=True)
            elif isinstance(value, operation):
                references = (value.result, value.body, *value.inputs.values(), *value.errors.values())
                for reference in filter(None, references):
                    resolve(reference)


if __name__ == "__main__":
    main(sys.argv[1])
