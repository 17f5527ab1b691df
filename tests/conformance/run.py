"""One column of the table: the server, the program, its processes, and what came of every scenario."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from conformance import generated
from conformance.drivers import COLUMNS, Driver
from conformance.printed import problems_of as of_printed
from conformance.program import DOCUMENTS, ROOT, calls, job
from conformance.scenarios import Scenario, written
from conformance.verdict import problems_of

JUDGE = ROOT / ".venv" / "conformance"
QUIET = ("LATE_", "REST_")

Column = dict[str, list[str] | None]
"""What went wrong, by the id of a scenario; None where a language leaves it out."""


@cache
def scenarios() -> tuple[Scenario, ...]:
    found = (*written(), *generated.scenarios())
    assert len({scenario.id for scenario in found}) == len(found), "two scenarios have one name"
    return found


@contextlib.contextmanager
def serving() -> Iterator[dict[str, str]]:
    """The server in its own process, with the libraries that judge."""
    if not JUDGE.is_dir():
        raise RuntimeError("the server's libraries are not there: run `make conformance` or `make test`")
    path = os.pathsep.join([str(JUDGE), str(ROOT / "tests")])
    command = [sys.executable, "-m", "conformance.server", "--document", f"rest={DOCUMENTS['rest'][0]}"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": path}, **pipes) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            with socket.create_server(("127.0.0.1", 0)) as listener:
                closed = f"http://127.0.0.1:{listener.getsockname()[1]}"
            yield {**json.loads(process.stdout.readline()), "closed": closed}
        finally:
            process.stdin.close()
            process.wait(10)


def column(name: str, server: Mapping[str, str], chosen: Sequence[Scenario] | None = None) -> Column:
    """What went wrong in each scenario, by its id."""
    driver = COLUMNS[name]
    told = {story.id: story.told_in(name, driver.language) for story in chosen or scenarios()}
    stories = [story for story in told.values() if story and not story.printed]
    _stage(server, name, stories)
    with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
        outcomes = _outcomes(Path(folder), driver, name, server, stories)
    records = asked(f"{server['url']}/_record")
    found: Column = {id: None for id, story in told.items() if story is None}
    for story in stories:
        came = records.get(f"{name}--{story.id}", {"records": [], "left": 0})
        found[story.id] = problems_of(story, outcomes.get(story.id), came, driver.language)
    for story in told.values():
        if story and story.printed:
            found[story.id] = list(of_printed(story, driver.language))
    return found


def _stage(server: Mapping[str, str], name: str, stories: Sequence[Scenario]) -> None:
    plays = [
        {"key": f"{name}--{s.id}", "document": s.api, "answers": [dict(answer) for answer in s.answers]}
        for s in stories
    ]
    asked(f"{server['url']}/_play", json.dumps(plays).encode())


def _outcomes(
    folder: Path, driver: Driver, name: str, server: Mapping[str, str], stories: Sequence[Scenario]
) -> dict[str, Any]:
    sources = {api: calls(driver.language, [s for s in stories if s.api == api]) for api in DOCUMENTS}
    command = driver.build(folder, sources)
    started = []
    for number, (process, told) in enumerate(_processes(stories)):
        jobs = folder / f"jobs{number}.json"
        jobs.write_text(json.dumps([job(each, server, name, driver.language) for each in told]), encoding="utf-8")
        out = (folder / f"out{number}").open("w+", encoding="utf-8")
        started.append((subprocess.Popen([*command, str(jobs)], env=environment(process), stdout=out), out))
    found: dict[str, Any] = {}
    for running, out in started:
        if code := running.wait(120):
            sys.stderr.write(f"a driver of {driver.title} ended with {code}\n")
        out.seek(0)
        found |= {outcome["id"]: outcome for outcome in map(json.loads, out)}
        out.close()
    return found


def _processes(stories: Sequence[Scenario]) -> list[tuple[dict[str, str], list[Scenario]]]:
    """Scenarios that can share a process: its variables, then they."""
    found: dict[tuple[tuple[str, str], ...], list[Scenario]] = {}
    for story in stories:
        found.setdefault(tuple(sorted(story.process.items())), []).append(story)
    return [(dict(key), told) for key, told in found.items()]


def environment(process: Mapping[str, str]) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(QUIET) and not k.lower().endswith("_proxy")}
    named = {"CONFORMANCE_RANDOM" if name == "random" else name: value for name, value in process.items()}
    return {**clean, "PYTHONDONTWRITEBYTECODE": "1", **named}


def asked(url: str, body: bytes | None = None) -> Any:
    request = urllib.request.Request(url, data=body, method="GET" if body is None else "PUT")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)
