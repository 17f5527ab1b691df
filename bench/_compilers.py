"""Other compilers of SDKs: how each is called, where it can be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from _lab import OWN, ROOT, Rival
from _report import progress

PYTHON_CLIENT = "openapi-python-client"
HEY_API = "@hey-api/openapi-ts"
GENERATOR = "openapi-generator"
_PACKAGES = (f"{HEY_API}@0.95.0", "typescript@5.9.3")
_FOLDER = ROOT / ".venv" / "bench-node"
_TARGETS = {"python": "python", "typescript": "typescript-fetch"}


def rivals(language: str) -> dict[str, Rival]:
    """Those of a language that can be had, by name; of the others it is said why they are left out."""
    found = {GENERATOR: generator(language)}
    if language == "python":
        program = installed(PYTHON_CLIENT)
        found[PYTHON_CLIENT] = python_client(program) if program else None
        found[f"{PYTHON_CLIENT}, no formatting"] = python_client(program, formatted=False) if program else None
    else:
        found[HEY_API] = hey_api()
    for name in (name for name, rival in found.items() if rival is None):
        print(f"{name} is left out: it is not installed.", file=sys.stderr)
    return {name: rival for name, rival in found.items() if rival}


def installed(name: str) -> Path | None:
    """A program in its own environment, in ours, or anywhere."""
    places = [str(OWN / "bin"), str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    found = shutil.which(name, path=os.pathsep.join(places))
    return Path(found) if found else None


def python_client(program: Path, *, formatted: bool = True) -> Rival:
    """It formats with ruff, unless told that nothing follows the printing; enums as literals, or it refuses some documents."""

    def command(spec: Path, out: Path) -> list[str]:
        config = out.parent / "config.yaml"
        config.write_text("literal_enums: true\n" + ("" if formatted else "post_hooks: []\n"), encoding="utf-8")
        return [str(program), "generate", "--path", str(spec), "--output-path", str(out), "--config", str(config)]

    return command


def generator(language: str) -> Rival | None:
    """The Java program, out of the package that holds it, told to read large documents; None without either."""
    package, java = find_spec("openapi_generator_cli"), shutil.which("java")
    if package is None or package.origin is None or java is None:
        return None
    command = [java, "-DmaxYamlCodePoints=99999999", "-jar", str(Path(package.origin).with_name(f"{GENERATOR}.jar"))]
    more = ["-g", _TARGETS[language], "--skip-validate-spec"]
    return lambda spec, out: [*command, "generate", "-i", str(spec), "-o", str(out), *more]


def hey_api() -> Rival | None:
    """The npm package, installed once where it is not yet; None without npm."""
    program = _FOLDER / "node_modules" / ".bin" / "openapi-ts"
    if not program.exists():
        if not (npm := shutil.which("npm")):
            return None
        progress(f"installing {HEY_API}")
        _FOLDER.mkdir(parents=True, exist_ok=True)
        command = [npm, "install", "--prefix", str(_FOLDER), "--no-audit", "--no-fund", "--silent", *_PACKAGES]
        if subprocess.run(command, check=False).returncode:
            return None
    return lambda spec, out: [str(program), "-i", str(spec), "-o", str(out), "-c", "@hey-api/client-fetch"]
