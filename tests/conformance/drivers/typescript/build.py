"""The TypeScript program: the calls, the driver and the SDKs, bundled to one file that Node runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from conformance.program import ROOT, package_of
from support import node

DRIVER = Path(__file__).with_name("driver.ts")
OLDEST = 20
WATCHED = """
export function renamed(...given: Parameters<typeof withNames>): Reading {
  const reading = withNames(...given);
  return (value, holder) => {
    const found = read(reading, value, holder);
    if (isObject(found)) (globalThis as any).renamed.set(found, given[0]);
    return found;
  };
}
"""


def missing() -> str | None:
    """Node and npm, without which nothing of it runs."""
    absent = [tool for tool in ("node", "npm") if shutil.which(tool) is None]
    if absent:
        return f"{' and '.join(absent)} not found"
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    return (
        None if int(version.lstrip("v").split(".")[0]) >= OLDEST else f"Node {version.strip()} is older than {OLDEST}"
    )


def build(folder: Path, calls: Mapping[str, Mapping[str, str]]) -> list[str]:
    """`CONFORMANCE_TYPESCRIPT` names another folder than `generated/typescript`, to try a change of the SDK."""
    late = Path(os.environ.get("CONFORMANCE_TYPESCRIPT") or ROOT / "generated" / "typescript")
    sdks = {"late": late, "rest": package_of("rest", "typescript", folder / "rest_sdk")}
    watched = {name: _watched(source / "src", folder / "watched" / name) for name, source in sdks.items()}
    every = {key: source for each in calls.values() for key, source in each.items()}
    functions = [
        f"  {json.dumps(key)}: async (client, options) => ({{ made: {source} }}),\n" for key, source in every.items()
    ]
    head = f'import {{ bytes, file }} from {json.dumps(str(DRIVER.with_name("files.ts")))};\n'
    text = f"{head}export const CALLS = {{\n{''.join(functions)}}};\n"
    (folder / "calls.js").write_text(text, encoding="utf-8")
    (folder / "sdks.js").write_text("".join(_sdk(name, path) for name, path in watched.items()), encoding="utf-8")
    (folder / "main.js").write_text(
        f"import {{ main }} from {json.dumps(str(DRIVER))};\n"
        'import { CALLS } from "./calls.js";\n'
        'import * as sdks from "./sdks.js";\n'
        "await main(sdks, CALLS, process.argv[2]);\n",
        encoding="utf-8",
    )
    bundle = folder / "program.mjs"
    node.run(
        node.tool("esbuild"),
        "main.js",
        "--bundle",
        "--format=esm",
        "--platform=node",
        "--keep-names",
        f"--outfile={bundle}",
        "--log-level=warning",
        folder=folder,
    )
    return ["node", str(bundle)]


def _watched(source: Path, target: Path) -> Path:
    """A copy of an SDK that notes what the wire calls the members of each object that is read."""
    shutil.copytree(source, target)
    reading = target / "core" / "reading.ts"
    text = reading.read_text(encoding="utf-8")
    head = "export function renamed("
    assert text.count(head) == 1
    reading.write_text(text.replace(head, "function withNames(") + WATCHED, encoding="utf-8")
    return target


def _sdk(name: str, source: Path) -> str:
    """What the driver needs of an SDK: its client, its test double, its webhooks."""
    parts = {
        "Client": ("index.ts", name.capitalize()),
        "Fake": ("testing.ts", "Fake"),
        "unwrap": ("webhooks.ts", "unwrap"),
        "PACE": ("core/state.ts", "PACE"),
    }
    held = {part: origin for part, origin in parts.items() if (source / origin[0]).is_file()}
    imports = [
        f"import {{ {exported} as {name}{part} }} from {json.dumps(str(source / path))};\n"
        for part, (path, exported) in held.items()
    ]
    members = ", ".join(f"{part}: {name}{part}" for part in held)
    return f"{''.join(imports)}export const {name} = {{ {members} }};\n"
