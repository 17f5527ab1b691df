"""What the TypeScript runtime does: programs under `behaviour/` against a server on the loopback interface."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import node

HERE = Path(__file__).resolve().parent
RUNTIME = HERE.parents[1] / "templates" / "typescript" / "src"
PROGRAMS = sorted(path.stem for path in (HERE / "behaviour").glob("*.test.ts"))
IMPORT = re.compile(r'^(?:import|export) (?!type)(\{[^}]*\}|\*) from "(\.[^"]+)\.js";', re.M)
ENTRIES = {
    "core": """
        import { MiniCore } from "./dist/core-client.js";
        import { call } from "./dist/core/call.js";
        globalThis.used = [MiniCore, call];
    """,
    "posts": """
        import { MiniCore } from "./dist/core-client.js";
        import { Posts } from "./dist/resources/posts.js";
        globalThis.used = new Posts(new MiniCore());
    """,
    "all": """
        import { Mini } from "./dist/client.js";
        globalThis.used = new Mini();
    """,
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_behaviour(package: Path, program: str) -> None:
    printed = node.run("node", "--test", f"dist/behaviour/{program}.js", folder=package)
    assert "\n# pass 0\n" not in printed.replace("ℹ", "#")


@pytest.mark.parametrize(
    "name, options", [("deno", ("test", "--allow-all", "--no-check")), ("bun", ("test", "--timeout=60000"))]
)
def test_behaviour_on(package: Path, name: str, options: tuple[str, ...], request: pytest.FixtureRequest) -> None:
    """Other runtimes than Node do the same, each program in a process of its own."""
    if not request.config.getoption("--runtimes"):
        pytest.skip("only with --runtimes")
    runtime = node.runtime(name)
    for program in PROGRAMS:
        printed = node.run(runtime, *options, f"./dist/behaviour/{program}.js", folder=package)
        assert program == "types.test" or re.search(r"[1-9]\d* pass", printed), printed


def test_form() -> None:
    """The runtime and its programs are as oxfmt leaves them, and files are short, comments aside."""
    folders = (RUNTIME, HERE / "mini", HERE / "behaviour", HERE / "features")
    config = f"--config={HERE / '.oxfmtrc.json'}"
    command = [str(Path(sys.executable).parent / "oxfmt"), config, "--check", *map(str, folders)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for path in RUNTIME.rglob("*.ts"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert sum(not line.lstrip().startswith(("*", "/*")) for line in lines) <= 200, path


def test_imports_point_one_way() -> None:
    """Modules of the runtime that run each other's code do not import each other in a circle."""
    imports = {path: set(_imported(path)) for path in RUNTIME.rglob("*.ts")}
    left = dict(imports)
    while free := [path for path, needed in left.items() if not needed & left.keys()]:
        for path in free:
            del left[path]
    assert not left, sorted(path.name for path in left)


def _imported(path: Path) -> Iterator[Path]:
    for names, target in IMPORT.findall(path.read_text(encoding="utf-8")):
        if any(not name.strip().startswith("type ") for name in names.strip("{} \n").split(",") if name.strip()):
            yield (path.parent / target).with_suffix(".ts").resolve()


@pytest.mark.parametrize("entry, most", [("core", 10_200), ("posts", 13_500), ("all", 19_800)])
def test_size(package: Path, entry: str, most: int) -> None:
    """Minified and compressed bytes of what a bundle holds of the runtime: a bound that is noticed, not a goal."""
    bundle = _bundle(package, entry, "--minify")
    assert len(gzip.compress(bundle.encode(), 9)) <= most


@pytest.mark.parametrize("part", ["multipart/form-data", "HMAC", "[DONE]", "node:fs"])
def test_a_bundle_holds_what_is_used(package: Path, part: str) -> None:
    bundles = {entry: _bundle(package, entry) for entry in ("posts", "all")}
    assert part not in bundles["posts"]
    assert part in bundles["all"]


def _bundle(package: Path, entry: str, *options: str) -> str:
    source = package / f"{entry}.js"
    source.write_text(ENTRIES[entry], encoding="utf-8")
    command = (node.tool("esbuild"), str(source), "--bundle", "--format=esm", "--platform=neutral", *options)
    return node.run(*command, "--log-level=error", folder=package)
