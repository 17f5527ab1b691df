"""Documents made to exhaust a machine: each is compiled to every language within 30 seconds and 2 GB, or ends in a clear error."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from support.exhausting import CHILD, LARGE, SMALL  # noqa: E402


def told(name: str, text: str, folder: Path) -> str:
    path = folder / f"{name}.json"
    path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    path.unlink()
    return done.stdout.strip() or f"{name}\tFAILED: {done.stderr.strip().splitlines()[-1:]}"


def main() -> int:
    failed = 0
    print(f"{'document':<46}{'result':<8}{'CPU s':>6}{'MB':>6}  rules")
    with tempfile.TemporaryDirectory() as folder:
        for name, (text, is_result) in {**LARGE, **SMALL}.items():
            _, result, *rest = told(name, text(), Path(folder)).split("\t")
            failed += result != str(is_result) or float(rest[0]) > 30 or int(rest[1]) > 2048
            seconds, memory, *rules = rest or ["", ""]
            print(f"{name:<46}{result:<8}{seconds:>6}{memory:>6}  {' '.join(rules)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
