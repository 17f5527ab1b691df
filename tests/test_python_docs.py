"""What the README and the reference of a Python SDK say is so: every block is typed, formatted, and runs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import black
import pytest
from support.blocks import Block, blocks, setup
from support.cases import TESTS, Made, made, made_late, write

from generator.calls import every_call
from generator.languages.python.calls import SPELLING, spoken
from generator.languages.python.names import names
from generator.markdown import slug

DOCUMENTS = ("late", "bookshop", "hostile")
_STYLE = black.Mode(target_versions={black.TargetVersion.PY311}, line_length=88)


def document(name: str) -> Made:
    return made_late() if name == "late" else made(TESTS / "python_docs" / f"{name}.yaml", lenient=name == "hostile")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_block_runs(name: str, tmp_path: Path) -> None:
    """Each alone, against a server that answers as the test double; the reference calls every operation."""
    sdk = document(name)
    write(sdk.files, tmp_path / "sdk")
    found = list(blocks(sdk.files))
    given = json.dumps({"setup": setup(sdk), "blocks": [(block.where, block.code) for block in found]})
    script = TESTS / "support" / "run_blocks.py"
    command = [sys.executable, "-W", "error", str(script), str(tmp_path / "sdk"), sdk.package]
    done = subprocess.run(command, input=given, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    assert outcome["failed"] == []
    assert {spoken(call) for call in every_call(names(sdk.api).api, SPELLING)} == set(outcome["called"])
    assert [where for where in outcome["silent"] if where.startswith("docs/") and "index" not in where] == []


def test_what_the_readme_claims_is_so(tmp_path: Path) -> None:
    """Who is repeated and who is not, what is refused, what is kept."""
    write(made_late().files, tmp_path)
    command = [sys.executable, str(TESTS / "support" / "claims.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_block_is_typed(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """All blocks of all documents in one run of `mypy --strict`."""
    where: dict[str, Block] = {}
    for name in DOCUMENTS:
        sdk = document(name)
        write({path: text for path, text in sdk.files.items() if path.endswith((".py", ".pyi", ".typed"))}, tmp_path)
        for index, block in enumerate(blocks(sdk.files)):
            where[f"{name}_{index}.py"] = block
            (tmp_path / f"{name}_{index}.py").write_text(f"{setup(sdk)}\n{block.code}\n", encoding="utf-8")
    cache = request.config.cache
    kept = cache.mkdir("documentation-types") if cache else tmp_path / "cache"
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--config-file=",
        f"--cache-dir={kept}",
        *where,
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    assert not done.returncode, "\n".join(f"{line}\n{_shown(where, line)}" for line in lines[:20])


def _shown(where: dict[str, Block], line: str) -> str:
    block = where.get(line.split(":")[0])
    return f"    in {block.where}:\n{block.code}\n" if block else ""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_block_is_as_black_leaves_it(name: str) -> None:
    odd = [
        block
        for block in blocks(document(name).files)
        if black.format_str(block.code, mode=_STYLE) != f"{block.code}\n"
    ]
    assert odd == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str) -> None:
    files = document(name).files
    pages = {path: text for path, text in files.items() if path.endswith(".md")}
    anchors = {
        path: {slug(head) for head in re.findall(r"^#+ (.*)$", text, re.MULTILINE)} for path, text in pages.items()
    }
    folders = {parent.as_posix() for path in files for parent in Path(path).parents}
    for path, text in pages.items():
        for target in re.findall(
            r"(?<!\\)\]\(((?!https?:|mailto:)[^)\s]+)\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        ):
            address, _, anchor = target.partition("#")
            place = _joined(path, address) if address else path
            assert place in files or place in folders, f"{path}: {target}"
            assert not anchor or anchor in anchors[place], f"{path}: {target}"


def _joined(path: str, address: str) -> str:
    parts = list(Path(path).parent.parts)
    for part in address.split("/"):
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


def test_readme_of_late_begins_with_a_post() -> None:
    """The first thing that a customer sees: make one, list them."""
    first = next(blocks(made_late().files)).code
    for part in (
        "with Late() as late:  # reads LATE_API_KEY",
        "post = late.posts.create(",
        '"platform_specific_data": {',
        "dt.datetime(",
    ):
        assert part in first
    assert 'for post in late.posts.list(status="scheduled"):  # every page, lazily' in first
    assert "print(post.id, post.scheduled_for)" in first


def _readme(name: str) -> str:
    return document(name).files["README.md"]


def test_documentation_is_small() -> None:
    """So that an SDK stays one that can be read."""
    files = made_late().files
    reference = sum(text.count("\n") for path, text in files.items() if path.startswith("docs/"))
    assert reference < 1800
    assert files["README.md"].count("\n") < 400


@pytest.mark.parametrize(
    ("name", "has", "lacks"),
    [
        ("late", ["Webhooks", "Files", "Pages", "Responses that depend on an argument"], ["Streams"]),
        ("bookshop", ["Streams", "Files", "Pages"], ["Webhooks", "Responses that depend on an argument"]),
    ],
)
def test_sections_are_those_that_the_api_gives_reason_for(name: str, has: list[str], lacks: list[str]) -> None:
    headings = re.findall(r"^## (.*)$", _readme(name), re.MULTILINE)
    contents = re.findall(r"\[([^\]]+)\]\(#", _readme(name))
    assert [head for head in has if head not in headings or head not in contents] == []
    assert [head for head in lacks if head in headings or head in contents] == []


@pytest.mark.parametrize(
    "line",
    [
        'for book in client.books.list(published_for="children"):',
        "    price=100,",
        '    authors=[{"name": "Example"}],',
        "    released_at=dt.datetime(2026, 12, 1, 10, 0, tzinfo=dt.UTC),",
        'client.books.set_cover("123e4567-e89b-12d3-a456-426614174000", image=Path("photo.jpg"))',
        "client.orders.get(1000)",
        "with client.orders.watch(since=dt.date(2026, 12, 1)) as stream:",
        "    for event in stream:",
        'client.raw_.set(content=Path("document.pdf"))',
    ],
)
def test_samples_are_made_from_the_types(line: str) -> None:
    """Values where the document gives none: of the type, within the limits, real ones for an enum."""
    assert line in "\n".join(block.code for block in blocks(document("bookshop").files)).split("\n")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_samples_are_short_and_without_gaps(name: str) -> None:
    found = [block for block in blocks(document(name).files) if block.where.startswith("docs/")]
    assert [block for block in found if "…" in block.code or block.code.count("\n") > 24] == []


def test_introduction_ends_at_the_first_heading() -> None:
    text = _readme("bookshop")
    assert "\n\nSells books. Prices are in **cents**.\n" in text
    assert "**The bookshop**" not in text
    assert "Not shown" not in text


def test_null_is_shown_where_there_is_one() -> None:
    assert "subtitle=None" in _readme("bookshop")


def test_a_resource_may_be_called_like_a_method_of_the_client() -> None:
    assert "raw_.set(" in document("bookshop").files["docs/raw.md"]


def test_nothing_changes_from_one_run_to_the_next() -> None:
    """Documents hold no clock and no order of chance: two processes print the same."""
    path = TESTS / "python_docs" / "bookshop.yaml"
    script = (
        "import sys, hashlib; from pathlib import Path; from support.cases import made;"
        f"print(hashlib.sha256(repr(sorted(made(Path({str(path)!r})).files.items())).encode()).hexdigest())"
    )
    sums = set()
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": f"{TESTS}:{TESTS.parent}", "PATH": ""}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        sums.add(done.stdout)
    assert len(sums) == 1
