"""The package as its users get it: packed, judged by the tools of the trade, installed into an empty project, and used."""

from __future__ import annotations

import gzip
import hmac
import json
import re
from pathlib import Path
from typing import Any

import pytest
from conformance.run import asked, serving
from support import node
from support.cases import made_late, write

from generator.languages.typescript.package import version

PROGRAM = """\
import { Late, LateCore, Posts, RateLimitError } from "late-sdk";
import { Fake } from "late-sdk/testing";
import { unwrap } from "late-sdk/webhooks";

declare const process: { readonly argv: string[] };

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
console.log(post.id, post.scheduledFor instanceof Date, post.platforms?.[0]?.platform);
for await (const post of late.posts.list({ status: "scheduled" })) console.log(post.id);
try {
  await late.usage.get({ maxRetries: 0 });
} catch (error) {
  console.log(error instanceof RateLimitError && error.status);
}
console.log((await new Posts(new LateCore()).get("1")).id);
const [body, signature] = process.argv.slice(2) as [string, string];
const event = await late.webhooks.unwrap(body, { "X-Late-Signature": signature });
console.log("event" in event && event.event);
console.log(await new Fake().client(Late).posts.list(), typeof unwrap);
"""
WRONG = """\
import { Late } from "late-sdk";

const late = new Late();
// @ts-expect-error: another platform's data
late.posts.create({ platforms: [{ platform: "tiktok", platformSpecificData: { replySettings: "following" } }] });
// @ts-expect-error: a member that nobody knows
late.posts.list({ state: "scheduled" });
// @ts-expect-error: what the path needs
late.posts.get();
for (const target of (await late.posts.get("1")).platforms ?? []) {
  if (target.platform === "tiktok") {
    const level: string | undefined = target.platformSpecificData?.privacyLevel;
    console.log(level);
  } else if (target.platform === "twitter") {
    // @ts-expect-error: another platform's data
    console.log(target.platformSpecificData?.privacyLevel);
  }
}
const single: string | undefined = (await late.analytics.get({ postId: "1" })).status;
const listed = (await late.analytics.get()).items;
// @ts-expect-error: a list has no status
console.log((await late.analytics.get()).status);
const status: "scheduled" | (string & {}) | undefined = (await late.posts.get("1")).status;
const event = await late.webhooks.unwrap("", {});
if (event.event === "post.published") console.log(event.post);
if (event.event === "account.connected") {
  console.log(event.account);
  // @ts-expect-error: another event's member
  console.log(event.post);
}
console.log(single, listed, status);
"""
POST = {"_id": "p1", "scheduledFor": "2026-12-01T10:00:00Z", "platforms": [{"platform": "tiktok"}]}
ANSWERS: list[dict[str, Any]] = [
    {"status": 201, "json": {"post": POST}},
    {"json": {"posts": [{"_id": "p2"}], "pagination": {"page": 1, "pages": 2}}},
    {"json": {"posts": [{"_id": "p3"}], "pagination": {"page": 2, "pages": 2}}},
    {"status": 429, "json": {"error": "slow down"}},
    {"json": {"post": {"_id": "p4"}}},
]
EVENT = '{"event":"post.published","post":{"id":"p5"}}'
SECRET = "whsec"


@pytest.fixture(scope="module")
def tarball(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as `npm pack` makes it, which builds it first."""
    folder = tmp_path_factory.mktemp("late")
    write(made_late().files_in("typescript"), folder)
    (folder / "node_modules").symlink_to(node.modules(), target_is_directory=True)
    node.run("npm", "pack", "--silent", folder=folder)
    (found,) = folder.glob("*.tgz")
    return found


@pytest.fixture(scope="module")
def project(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project with the package installed, and nothing else: it has no dependencies."""
    folder = tmp_path_factory.mktemp("app")
    config = {
        "compilerOptions": {
            "target": "es2022",
            "module": "nodenext",
            "strict": True,
            "exactOptionalPropertyTypes": True,
            "noUncheckedIndexedAccess": True,
            "verbatimModuleSyntax": True,
            "outDir": "out",
            "types": [],
            "lib": ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
        }
    }
    write({"package.json": '{"name": "app", "type": "module", "private": true}', "program.ts": PROGRAM}, folder)
    write({"wrong.ts": WRONG, "tsconfig.json": json.dumps(config)}, folder)
    node.run("npm", "install", "--offline", "--no-audit", "--no-fund", "--silent", str(tarball), folder=folder)
    return folder


def test_the_tools_of_the_trade_accept_it(tarball: Path) -> None:
    said = node.run(node.tool("publint"), str(tarball), "--strict", folder=tarball.parent)
    assert "All good!" in said
    node.run(node.tool("attw"), str(tarball), "--profile", "node16", folder=tarball.parent)


def test_it_holds_what_it_should_and_needs_nothing(tarball: Path, project: Path) -> None:
    assert [path.name for path in (project / "node_modules").iterdir() if path.name[0] != "."] == ["late-sdk"]
    installed = project / "node_modules" / "late-sdk"
    told = json.loads((installed / "package.json").read_text(encoding="utf-8"))
    assert told["version"] == "1.0.1" and "dependencies" not in told and told["sideEffects"] is False
    assert {path.name for path in installed.iterdir()} == {
        "CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "package.json", "src",
    }  # fmt: skip


@pytest.mark.parametrize("runtime", ["node", "deno", "bun"])
def test_a_program_compiles_and_runs_against_the_conformance_server(
    project: Path, runtime: str, request: pytest.FixtureRequest
) -> None:
    """Create, walk pages, a typed error, one resource alone, a webhook, the test double."""
    if runtime != "node" and not request.config.getoption("--runtimes"):
        pytest.skip("only with --runtimes")
    command = ["node"] if runtime == "node" else [node.runtime(runtime), "run"]
    command += ["--allow-all"] if runtime == "deno" else []
    node.run(node.tool("tsc"), "-p", "tsconfig.json", folder=project)
    signature = hmac.digest(SECRET.encode(), EVENT.encode(), "sha256").hex()
    with serving() as server:
        asked(f"{server['url']}/_play", json.dumps([{"key": "app", "document": "late", "answers": ANSWERS}]).encode())
        variables = [f"LATE_BASE_URL={server['url']}/~app", "LATE_API_KEY=sk", f"LATE_WEBHOOK_SECRET={SECRET}"]
        said = node.run("env", *variables, *command, "out/program.js", EVENT, signature, folder=project).splitlines()
        records = asked(f"{server['url']}/_record")["app"]["records"]
    assert said[:6] == ["p1 true tiktok", "p2", "p3", "429", "p4", "post.published"]
    assert [problem for record in records for problem in record["problems"]] == []
    assert [record["operation"] for record in records] == [
        "createPost",
        "listPosts",
        "listPosts",
        "getUsageStats",
        "getPost",
    ]


@pytest.mark.parametrize("type", ["module", "commonjs"])
def test_it_loads_in_both_systems(project: Path, type: str) -> None:
    ways = {
        "module": "import { Late } from 'late-sdk'; import { Fake } from 'late-sdk/testing'; console.log(typeof Late, typeof Fake)",
        "commonjs": "const { Late } = require('late-sdk'); const { Fake } = require('late-sdk/testing'); console.log(typeof Late, typeof Fake)",
    }
    said = node.run("node", f"--input-type={type}", "--eval", ways[type], folder=project)
    assert said == "function function\n"


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("1.0.1", "1.0.1"), ("v2", "2.0.0"), ("2.0.0-beta.1", "2.0.0-beta.1"), ("2022-11-28", "2022.11.28"), ("1.2.3.4", "1.2.3"),
        ("latest", "0.0.0"), ("01.002.3", "1.2.3"), ("3.1 preview", "3.1.0-preview"), ("", "0.0.0"), ("1.0.0-rc.01", "1.0.0-rc.1"),
    ],
)  # fmt: skip
def test_versions_are_those_of_npm(stated: str, wanted: str) -> None:
    assert version(stated) == wanted


def test_bundlers_leave_out_what_is_not_used(project: Path) -> None:
    """One resource of the one file that holds all: no other operation, and no table of another."""
    (project / "small.js").write_text(
        "import { LateCore, Usage } from 'late-sdk'; globalThis.used = new Usage(new LateCore());", encoding="utf-8"
    )
    command = [node.tool("esbuild"), "small.js", "--bundle", "--minify", "--format=esm", "--platform=neutral"]
    bundle = node.run(*command, folder=project)
    assert "/v1/usage-stats" in bundle
    assert re.findall(r'"/v1/[\w/{}-]+"', bundle) == ['"/v1/usage-stats"']
    assert "privacyLevel" not in bundle and "bulkUpload" not in bundle


def test_a_bundle_of_one_resource_is_small(project: Path) -> None:
    """Minified and compressed bytes, the client included, of every resource."""
    sources = {path: text for path, text in made_late().files_in("typescript").items() if "/resources/" in path}
    resources = sorted(re.findall(r"^export class (\w+)", "\n".join(sources.values()), re.M))
    for resource in resources:
        text = f"import {{ LateCore, {resource} }} from 'late-sdk'; globalThis.used = new {resource}(new LateCore());"
        (project / f"{resource}.js").write_text(text, encoding="utf-8")
    entries = [f"{resource}.js" for resource in resources]
    options = ["--bundle", "--minify", "--format=esm", "--platform=neutral", "--outdir=bundles"]
    node.run(node.tool("esbuild"), *entries, *options, folder=project)
    sizes = {name: len(gzip.compress((project / "bundles" / name).read_bytes(), 9)) for name in entries}
    assert len(sizes) == len(sources)
    assert {name: size for name, size in sizes.items() if size > 12_000} == {}
