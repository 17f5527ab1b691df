"""The npm package as its users get it: packed, installed into an empty project, compiled against, run against the server."""

from __future__ import annotations

import hmac
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from conformance.presence import present
from conformance.program import ROOT
from conformance.run import asked, environment, serving
from support import node

SECRET = "whsec-package"
EVENT = '{"event":"post.published","post":{"id":"p1","scheduledFor":"2026-12-01T10:00:00Z"}}'

EXAMPLE = """\
import { Late, RateLimitError } from "late-sdk";

const late = new Late();
const post = await late.posts.create({
  content: "We are live!",
  platforms: [
    {
      platform: "tiktok",
      accountId: "acc_1",
      platformSpecificData: { privacyLevel: "PUBLIC_TO_EVERYONE" },
    },
  ],
  scheduledFor: new Date("2026-12-01T10:00:00Z"),
});
let count = 0;
for await (const scheduled of late.posts.list({ status: "scheduled" })) count += scheduled.id ? 1 : 0;
const [body, signature] = process.argv.slice(2) as [string, string];
const event = await late.webhooks.unwrap(body, { "X-Late-Signature": signature });
const kind = "event" in event ? event.event : undefined;
const known = new RateLimitError("slow down") instanceof Error;
console.log(JSON.stringify({ id: post.id, count, kind, known }));
"""
COMMON = """\
const { Late, NotFoundError } = require("late-sdk");
const { Fake } = require("late-sdk/testing");
const fake = new Fake();
fake.reply("posts.get", { error: "none" }, { status: 404 });
const late = fake.client(Late);
late.posts.get("p1").catch((error) => console.log(error instanceof NotFoundError));
"""
STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "verbatimModuleSyntax": True,
    "erasableSyntaxOnly": True,
    "module": "nodenext",
    "target": "es2022",
    "types": ["node"],
    "outDir": "out",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project with nothing but the package in it."""
    present("typescript")
    built, empty = tmp_path_factory.mktemp("built") / "package", tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "generated" / "typescript", built, ignore=shutil.ignore_patterns("node_modules", "dist"))
    (built / "node_modules").symlink_to(node.modules())
    node.run("npm", "pack", "--silent", folder=built)
    (tarball,) = built.glob("*.tgz")
    (empty / "package.json").write_text('{"name": "empty", "private": true, "type": "module"}', encoding="utf-8")
    node.run("npm", "install", "--offline", "--no-audit", "--no-fund", "--silent", str(tarball), folder=empty)
    return empty


def test_it_brings_nothing_but_itself(project: Path) -> None:
    assert [path.name for path in (project / "node_modules").iterdir() if path.name[0] != "."] == ["late-sdk"]


def test_the_example_compiles_and_runs_against_the_server(project: Path) -> None:
    (project / "example.ts").write_text(EXAMPLE, encoding="utf-8")
    roots = {"typeRoots": [str(node.modules() / "@types")]}
    settings = {"compilerOptions": {**STRICT, **roots}, "files": ["example.ts"]}
    (project / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    node.run(node.tool("tsc"), "-p", "tsconfig.json", folder=project)
    signature = hmac.digest(SECRET.encode(), EVENT.encode(), "sha256").hex()
    with serving() as server:
        given = {
            "LATE_API_KEY": "k",
            "LATE_BASE_URL": f"{server['url']}/~package",
            "LATE_WEBHOOK_SECRET": SECRET,
        }
        command = ["node", "out/example.js", EVENT, signature]
        done = subprocess.run(command, cwd=project, env=environment(given), capture_output=True, text=True)
        records = asked(f"{server['url']}/_record")["package"]["records"]
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["id"] and said["count"] and (said["kind"], said["known"]) == ("post.published", True)
    assert [record["operation"] for record in records][:2] == ["createPost", "listPosts"]
    assert [record["problems"] for record in records if record["problems"]] == []


def test_commonjs_gets_the_same(project: Path) -> None:
    (project / "common.cjs").write_text(COMMON, encoding="utf-8")
    assert node.run("node", "common.cjs", folder=project).strip() == "true"
