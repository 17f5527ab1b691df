"""The laws of the compiler's sources: which part knows which, and how long things may be. Read from the text, not run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generator"
FILES = sorted(PACKAGE.rglob("*.py"))
MODULES = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in FILES}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}

ARROWS = {
    "model": "",
    "naming": "",
    "deep": "",
    "document": "",
    "output": "naming",
    "runs": "",
    "settings": "document model",
    "normalize": "deep document model naming settings",
    "view": "model naming",
    "homes": "model naming view",
    "subset": "model view",
    "calls": "model naming view",
    "prose": "",
    "credentials": "model naming prose",
    "markdown": "prose",
    "facts": "model naming",
    "samples": "calls model naming view",
    "docs": "calls facts markdown model naming prose samples view",
    "languages": "calls credentials docs facts homes markdown model naming prose samples view",
    "render": "model view",
    "pipeline": "deep document languages model normalize render settings subset",
    "report": "document model naming output view",
    "request": "runs",
    "console": "document report",
    "cli": "console document languages output pipeline report request runs view",
    "__main__": "cli",
    "generator": "",
}
"""What each part may import; a part is a module or a package directly below `generator`."""

LONG = {"model.py": "the whole vocabulary, read from top to bottom"}
"""Files over 300 lines, and why."""

BASES = {"Enum", "StrEnum", "Exception", "NamedTuple", "Protocol", "TypedDict"}
HANDED_DOWN = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError")


def part(module: str) -> str:
    return module.split(".")[1] if "." in module else module


def imported(module: str) -> Iterator[str]:
    """Modules of ours that a module imports, at its top or inside a function."""
    package = module if MODULES[module].name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*parents, *filter(None, [node.module])])
            named = {f"{base}.{alias.name}" if f"{base}.{alias.name}" in MODULES else base for alias in node.names}
            yield from (name for name in sorted(named) if name in MODULES)


def functions() -> Iterator[tuple[str, int]]:
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{module}.{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def test_imports_point_one_way() -> None:
    known = {(module, part(other)) for module in MODULES for other in imported(module) if part(other) != part(module)}
    assert [
        f"{module} -> {other}" for module, other in sorted(known) if other not in ARROWS[part(module)].split()
    ] == []


def test_no_import_cycle() -> None:
    TopologicalSorter({module: set(imported(module)) - {module} for module in MODULES}).prepare()


def test_every_arrow_is_used() -> None:
    used = {(part(module), part(other)) for module in MODULES for other in imported(module)}
    assert {(own, other) for own, others in ARROWS.items() for other in others.split()} <= used


def test_functions_are_short() -> None:
    lengths = dict(functions())
    assert [name for name, length in lengths.items() if length > 60] == []
    assert median(lengths.values()) < 8
    assert quantiles(lengths.values(), n=10)[-1] <= 25


def test_files_are_short() -> None:
    long = {
        str(path.relative_to(PACKAGE)) for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > 300
    }
    assert long == set(LONG)


def test_modules_say_what_they_are_for() -> None:
    assert [module for module, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_nothing_is_left_for_later() -> None:
    found = {module: HANDED_DOWN.findall(path.read_text(encoding="utf-8")) for module, path in MODULES.items()}
    assert {module: words for module, words in found.items() if words} == {}


def test_no_class_inherits_behaviour() -> None:
    classes = [node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {(node.name, ast.unparse(base).rpartition(".")[2]) for node in classes for base in node.bases}
    assert [(name, base) for name, base in sorted(bases) if base not in BASES and not base.endswith("Error")] == []


def test_only_the_console_prints() -> None:
    calls = {
        (module, ast.unparse(node.func))
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    prints = {"print", "click.echo", "echo", "sys.stdout.write", "sys.stderr.write"}
    assert {module for module, call in calls if call in prints} == {"generator.console"}


def test_no_stage_asks_which_language_it_is() -> None:
    languages = {path.name for path in (PACKAGE / "languages").iterdir() if (path / "__init__.py").exists()}
    assert len(languages) > 1
    for module, tree in TREES.items():
        comparisons = [ast.unparse(node.left) for node in ast.walk(tree) if isinstance(node, ast.Compare)]
        asked = [text for text in comparisons if text.rpartition(".")[2] == "language"]
        named = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value in languages]
        assert part(module) == "languages" or not asked + named, f"{module}: {asked + named}"
