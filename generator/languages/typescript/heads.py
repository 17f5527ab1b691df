"""Heads of methods and of files: signatures, imports, exports, in the same form as everything else."""

from __future__ import annotations

from .layout import STEP, WIDTH, Node, fits, flat, lines


def signature(head: str, params: tuple[Node, ...], result: Node | None, depth: int, after: str) -> list[str]:
    """`head(params): result after`, the parameters one to a line where the whole does not fit on one."""
    told = f"): {flat(result)}{after}" if result is not None else f"){after}"
    one = f"{head}({', '.join(map(flat, params))}{told}"
    if fits(one, depth):
        return [STEP * depth + one]
    if not params:
        return lines(result, depth, f"{head}(): ", after) if result is not None else [STEP * depth + one]
    inner = [line for item in params for line in lines(item, depth + 1, "", ",")]
    last = lines(result, depth, "): ", after) if result is not None else [f"{STEP * depth}){after}"]
    return [f"{STEP * depth}{head}(", *inner, *last]


def imported(names: list[str], module: str, *, types: bool = False) -> str:
    """An import of names, sorted; with `types` of types alone."""
    ordered = sorted(names, key=lambda name: name.removeprefix("type "))
    return _listing("import type" if types else "import", ordered, module)


def exported(names: list[str], module: str, *, types: bool = True) -> str:
    """The types of a file, passed on; without `types` more than types."""
    return _listing("export type" if types else "export", names, module)


def _listing(word: str, names: list[str], module: str) -> str:
    one = f'{word} {{ {", ".join(names)} }} from "{module}";'
    if len(one) <= WIDTH or len(names) == 1:
        return one
    body = "".join(f"{STEP}{name},\n" for name in names)
    return f'{word} {{\n{body}}} from "{module}";'
