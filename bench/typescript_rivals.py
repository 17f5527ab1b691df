"""The generated TypeScript SDK beside other clients of the same API: `python bench/typescript_rivals.py`.

Each client is bundled as a program would have it that makes one call, and makes that call: a small POST. Every figure of
time comes from fresh processes that run by turns, and is the best of some rounds.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from _lab import ROOT, SPEC
from _report import Row, progress, ratio, show
from typescript import SDK, Lab, server

from tools import node

HERE = Path(__file__).resolve().parent
PACKAGES = (
    "@hey-api/openapi-ts@0.95.0",
    "openapi-typescript@7.13.0",
    "openapi-fetch@0.17.0",
    "@getlatedev/node@0.2.869",
    "typescript@5.9.3",
)
FOLDER = ROOT / ".venv" / "bench-rivals"
BODY = """{
  content: "Our winter blend is back!",
  platforms: [{ platform: "tiktok", platformSpecificData: { privacyLevel: "PUBLIC_TO_EVERYONE" } }],
  scheduledFor: %s,
  tags: ["winter", "coffee"],
}"""
TEXT = BODY % '"2026-12-08T09:00:00Z"'
ENTRIES: Mapping[str, str] = {
    "@hey-api/openapi-ts": f"""
import {{ createPost }} from "./hey/sdk.gen";
import {{ client }} from "./hey/client.gen";
export function open(baseUrl) {{
  client.setConfig({{ baseUrl, auth: "sk_bench" }});
  return async () => (await createPost({{ body: {TEXT} }})).data.post;
}}""",
    "openapi-fetch": f"""
import createClient from "openapi-fetch";
export function open(baseUrl) {{
  const client = createClient({{ baseUrl, headers: {{ authorization: "Bearer sk_bench" }} }});
  return async () => (await client.POST("/v1/posts", {{ body: {TEXT} }})).data.post;
}}""",
    "@getlatedev/node": f"""
import {{ Late }} from "@getlatedev/node";
export function open(baseURL) {{
  const late = new Late({{ apiKey: "sk_bench", baseURL }});
  return async () => (await late.posts.createPost({{ body: {TEXT} }})).data.post;
}}""",
}
"""A program of each rival. openapi-typescript only prints types, and openapi-fetch only uses them: they are one."""

OURS = f"""
import {{ LateCore, Posts }} from "%s";
export function open(baseUrl) {{
  const posts = new Posts(new LateCore({{ apiKey: "sk_bench", baseUrl }}));
  return () => posts.create({BODY % 'new Date("2026-12-08T09:00:00Z")'});
}}"""

NOTES = (
    "Ratio: Lathe / the other, each the best of {rounds} fresh processes that ran by turns. CPU is user and system time of",
    "the measured process alone; its server is another one. Each program makes one kind of call; it is bundled by esbuild",
    "for its import, and minified and gzipped for its size.",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure [%(default)s]")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    install()
    with tempfile.TemporaryDirectory() as folder, server() as address:
        progress("compiling")
        lab = Lab(SDK, Path(folder))
        bundles = {name: bundle(name, text) for name, text in ENTRIES.items()}
        bundles["Lathe"] = bundle("Lathe", OURS % (lab.built / "index.js"))
        rows = list(measured(bundles, address, asked.rounds))
        progress("")
    notes = [note.format(rounds=asked.rounds) for note in NOTES]
    show("The TypeScript SDK beside other clients", ("theirs", "Lathe", "ratio"), rows, notes, asked.json)


def install() -> None:
    """The rivals, once, and what they print of the document."""
    try:
        node.modules()
    except node.Absent as absent:
        raise SystemExit(str(absent)) from None
    if not (FOLDER / "node_modules").exists():
        progress("installing the others")
        FOLDER.mkdir(parents=True, exist_ok=True)
        _run("npm", "install", "--prefix", str(FOLDER), "--no-audit", "--no-fund", "--silent", *PACKAGES)
    shutil.rmtree(FOLDER / "hey", ignore_errors=True)
    program = FOLDER / "node_modules" / ".bin" / "openapi-ts"
    _run(str(program), "-i", str(SPEC), "-o", str(FOLDER / "hey"), "-c", "@hey-api/client-fetch", "--silent")


def bundle(name: str, entry: str) -> Path:
    """The program of a client as one module, and beside it the same minified."""
    stem = "".join(letter if letter.isalnum() else "-" for letter in name)
    source = FOLDER / f"{stem}.entry.js"
    source.write_text(entry, encoding="utf-8")
    options = ("--bundle", "--format=esm", "--platform=node", "--log-level=error")
    for suffix, more in ((".mjs", ()), (".min.mjs", ("--minify",))):
        _run(node.tool("esbuild"), str(source), *options, *more, f"--outfile={FOLDER / stem}{suffix}")
    return FOLDER / f"{stem}.mjs"


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:3])} failed:\n{done.stdout}{done.stderr}")


def measured(bundles: Mapping[str, Path], address: str, rounds: int) -> Iterator[Row]:
    found: dict[tuple[str, str], list[float]] = {}
    for turn in range(rounds):
        for task in ("import", "post"):
            progress(f"round {turn + 1} of {rounds}: {task}")
            for name, path in bundles.items():
                found.setdefault((task, name), []).append(spent(task, path, address))
    for name in ENTRIES:
        for task, figure in (("post", "small POST: CPU"), ("import", "import and a client: CPU")):
            ours, theirs = min(found[task, "Lathe"]), min(found[task, name])
            yield ratio(f"{name}, {figure}", ours, theirs, None, "µs" if task == "post" else "ms", SCALE[task])
        yield ratio(f"{name}, bundle", size(bundles["Lathe"]), size(bundles[name]), None, "kB", 1)


SCALE = {"post": 1, "import": 1e-3}


def spent(task: str, path: Path, address: str) -> float:
    command = ["node", str(HERE / "_rivals.mjs"), task, str(path), address]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LATE_", "NODE_"))}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{task} of {path.stem} failed:\n{done.stderr}")
    return float(done.stdout)


def size(path: Path) -> float:
    """Kilobytes of a bundle, minified and gzipped."""
    return len(gzip.compress(path.with_suffix(".min.mjs").read_bytes(), 9)) / 1000


if __name__ == "__main__":
    main()
