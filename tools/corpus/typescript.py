"""Checks of printed TypeScript: many packages in one run, all with one copy of the runtime that they share."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools import node

from .documents import ROOT

_RUNTIME = ROOT / "templates" / "typescript" / "src"
_SHARED = "runtime"
"""The folder of the copy, beside the packages; no package has its name."""
_OWN = {"testing.ts"}
"""What of the runtime uses printed files, so that each package needs its own."""
_IMPORT_ALL = ROOT / "tests" / "support" / "import_all.mjs"


def tsc(folder: Path, packages: Sequence[str]) -> Mapping[str, str]:
    """The first error of each package."""
    _share(folder, packages)
    config = folder / "tsconfig.json"
    config.write_text(json.dumps(_config(folder, packages), indent=2))
    command = [node.tool("tsc"), "-p", config.name, "--noEmit", "--pretty", "false"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    errors = re.findall(r"^([^\s/(]+)/.*: error .*$", done.stdout, re.M)
    lines = {name: next(line for line in done.stdout.splitlines() if line.startswith(f"{name}/")) for name in errors}
    found = {name: line for name, line in lines.items() if name in packages}
    return found or (dict.fromkeys(packages, (done.stdout + done.stderr).strip()[:300]) if done.returncode else {})


def imports(folder: Path, packages: Sequence[str]) -> Mapping[str, str]:
    """Why a module of a package cannot be imported."""
    _share(folder, packages)
    built = folder / "built"
    sources = [str(path) for name in (_SHARED, *packages) for path in (folder / name).glob("**/*.ts")]
    command = [node.tool("esbuild"), *sources, f"--outdir={built}", f"--outbase={folder}", "--log-level=error"]
    subprocess.run(command, cwd=folder, check=True)
    (built / "package.json").write_text('{"type": "module"}\n')
    for name in packages:
        for path in (built / _SHARED).iterdir():
            (built / name / "src" / path.name).unlink(missing_ok=True)
            (built / name / "src" / path.name).symlink_to(path)
    command = ["node", str(_IMPORT_ALL), *packages]
    done = subprocess.run(command, cwd=built, capture_output=True, text=True, check=True)
    found: Mapping[str, str] = json.loads(done.stdout)
    return found


def _share(folder: Path, packages: Sequence[str]) -> None:
    """Takes the runtime out of each package; it is where the root of sources says it also is."""
    shared = folder / _SHARED
    if not shared.exists():
        shutil.copytree(_RUNTIME, shared, ignore=shutil.ignore_patterns(*_OWN))
        (folder / "package.json").write_text('{"type": "module"}\n')
    for name in packages:
        for path in shared.iterdir():
            copy = folder / name / "src" / path.name
            shutil.rmtree(copy) if copy.is_dir() else copy.unlink(missing_ok=True)


def _config(folder: Path, packages: Sequence[str]) -> Mapping[str, object]:
    """That of the packages, with a source root that is all of theirs and the runtime's laid over one another."""
    roots = [f"./{_SHARED}", *(f"./{name}/src" for name in packages)]
    options = {"rootDir": ".", "rootDirs": roots, "skipLibCheck": True}
    return {"extends": f"./{packages[0]}/tsconfig.json", "compilerOptions": options, "include": roots}
