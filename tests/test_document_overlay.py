"""Overlays: JSONPath as far as they need it, and what their actions do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from support.documents import HEAD, load_text, only, opened, schema

from generator.document import Loaded, jsonpath, limits

# JSONPath

SHOP: Any = {
    "a": {"b": 1, "c d": {"b": 2}},
    "list": [{"k": "x", "n": 1}, {"k": "y", "n": 2, "deep": {"on": True}}, {"k": "it's", "n": 3.0}, 7],
}


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("$", [SHOP]),
        ("$.a.b", [1]),
        ("$['a'][\"c d\"].b", [2]),
        ("$.a.*", [1, {"b": 2}]),
        ("$.a[*]", [1, {"b": 2}]),
        ("$.list[0].k", ["x"]),
        ("$.list[-1]", [7]),
        ("$.list[9]", []),
        ("$.list[0,3]['n','k']", [1, "x"]),
        ("$..b", [1, 2]),
        ("$..[0]", [SHOP["list"][0]]),
        ("$.none.b", []),
        ("$.list[?(@.k=='y')].n", [2]),
        ('$.list[?@.k == "x"].n', [1]),
        ("$.list[?(@.k=='it\\'s')].n", [3.0]),
        ("$.list[?(@.n!=2)]", [SHOP["list"][0], SHOP["list"][2], 7]),
        ("$.list[?(@.n==3)].k", ["it's"]),
        ("$.list[?(@.deep.on==true)].n", [2]),
        ("$.list[?(@['deep'])].n", [2]),
        ("$.list[?(!@.deep && @.k)].n", [1, 3.0]),
        ("$.list[?(@.k=='x' || (@.n==2))].k", ["x", "y"]),
        ("$.list[?(@.n==true)]", []),
        ("$.list[1:3].k", ["y", "it's"]),
        ("$.list[::-2]", [7, SHOP["list"][1]]),
        ("$.list[?@.n>1 && @.n<=3].n", [2, 3.0]),
        ("$.list[?@.k<'y'].k", ["x", "it's"]),
        ("$.list[?@.n == $.a.b].k", ["x"]),
        ("$.list[?length(@.k)==4].n", [3.0]),
        ("$.list[?count(@.*)==3].k", ["y"]),
        ("$.list[?value(@..on)==true].k", ["y"]),
        ("$.list[?@..on].k", ["y"]),
        ("$[?@[?@.k]]", [SHOP["list"]]),
        ("$.a['c\\u0020d'].b", [2]),
        ("$.a[?!(@==1)]", [{"b": 2}]),
        ("$.a.c-d", []),
        ("$['a', 'a'].b", [1]),
        ("$..[?(@.b==2)]", [{"b": 2}]),
    ],
)
def test_paths_find_values(path: str, values: list[Any]) -> None:
    assert [container[key] for container, key in jsonpath.select(SHOP, jsonpath.parse(path))] == values


@pytest.mark.parametrize(
    "path", ["", "a", "$.", "$[", "$[a]", "$.a[?]", "$.a[?(@.b==]", "$.a[?(@.b==c)]", "$.a]", "$..", "$.a[1.5]", "$ #", "$.list.length()",
             "$.a[?match(@.b, 'x')]", "$.a[?search(@.b, 'x')]", "$.a[01]", "$.a[-0]", "$.a[9007199254740992]", "$.a[?@.b=='\\ud800']",
             "$.a['\\q']", "$.a['\n']", "$. a", " $", "$.a[?@.*==1]", "$.a[?1]", "$.a[?length(@.*)==1]", "$.a[?count(1)==1]", "$.a[?none(@)==1]",
             "$.a[?(((@.b)]", "$" + "[?@" * 500, "$[?" + "(" * 500 + "@.a" + ")" * 500 + "]", "$[?" + "!" * 9 + "@.a]"]
)  # fmt: skip
def test_a_path_that_cannot_be_read_is_refused(path: str) -> None:
    with pytest.raises(jsonpath.BadPath):
        jsonpath.parse(path)


def test_a_path_has_a_bound_on_its_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FOLLOWED", 300_000)
    deep: Any = {}
    for _ in range(60):
        deep = {"a": deep, "b": [1, 2, 3]}
    work = jsonpath.Work(deep)
    assert len(jsonpath.select(deep, jsonpath.parse("$..*..*..*..*..*"), work)) > 100
    with pytest.raises(jsonpath.BadPath, match="looks at more than"):
        jsonpath.select(deep, jsonpath.parse("$..[?count(@..[?count(@..[?count(@..*)>0])>0])>0]"), work)


# actions

BASE = f"""\
{HEAD.replace("paths: {}", "paths: {/a: {get: {operationId: a, summary: a, tags: [x]}}, /b: {get: {operationId: b, tags: [y]}}}")}\
servers: [{{url: /one}}, {{url: /two}}, {{url: /three}}]
"""


def overlaid(folder: Path, actions: str, base: str = BASE, **options: Any) -> Loaded:
    (folder / "overlay.yaml").write_text(
        f"overlay: 1.0.0\ninfo: {{title: O, version: 1}}\nactions:\n{actions}", encoding="utf-8"
    )
    return load_text(folder, base, overlays=[folder / "overlay.yaml"], **options)


def test_an_update_merges_mappings_joins_lists_and_replaces_the_rest(tmp_path: Path) -> None:
    update = "{summary: z, tags: [n], responses: {default: {description: d}}}"
    root = opened(overlaid(tmp_path, f"- target: $.paths.*.get\n  update: {update}\n", validate=False)).root
    found = [item["get"] for item in root["paths"].values()]
    assert [item["tags"] for item in found] == [["x", "n"], ["y", "n"]]
    assert {item["summary"] for item in found} == {"z"}
    assert found[0]["responses"] == found[1]["responses"]
    assert found[0]["responses"] is not found[1]["responses"]


def test_an_update_of_a_list_adds_to_it(tmp_path: Path) -> None:
    root = opened(overlaid(tmp_path, "- target: $.servers\n  update: {url: /four}\n")).root
    assert [server["url"] for server in root["servers"]] == ["/one", "/two", "/three", "/four"]


def test_entries_are_removed(tmp_path: Path) -> None:
    actions = (
        "- target: $.servers[?(@.url!='/two')]\n  remove: true\n- target: $.paths['/a'].get.tags\n  remove: true\n"
    )
    document = opened(overlaid(tmp_path, actions))
    assert document.root["servers"] == [{"url": "/two"}]
    assert "tags" not in document.root["paths"]["/a"]["get"]
    assert document.position("#/servers/0").column == 24


def test_a_later_action_sees_what_an_earlier_one_did(tmp_path: Path) -> None:
    actions = "- target: $\n  update: {x-a: {b: 1}}\n- target: $.x-a\n  update: {c: 2}\n"
    assert opened(overlaid(tmp_path, actions)).root["x-a"] == {"b": 1, "c": 2}


def test_what_an_overlay_adds_stands_in_the_overlay(tmp_path: Path) -> None:
    actions = "- target: $.info\n  update:\n    summary: s\n    license: {name: n}\n- target: $.servers\n  update: {url: /z}\n"
    document = opened(overlaid(tmp_path, actions))
    places = [document.position(f"#/{at}") for at in ("info/summary", "info/license/name", "servers/3", "info/title")]
    assert [(Path(place.file).name, place.line) for place in places] == [
        ("overlay.yaml", 6),
        ("overlay.yaml", 7),
        ("overlay.yaml", 9),
        ("openapi.yaml", 2),
    ]


def test_what_an_overlay_breaks_is_said_of_the_overlay(tmp_path: Path) -> None:
    problem = only(overlaid(tmp_path, "- target: $.paths['/a'].get\n  update: {foo: 1}\n"))
    assert (Path(problem.file).name, problem.line, problem.rule) == ("overlay.yaml", 5, "unknown-member")


def test_a_version_in_an_overlay_is_a_text(tmp_path: Path) -> None:
    assert opened(overlaid(tmp_path, "- target: $.info\n  update: {version: 2.10}\n")).root["info"]["version"] == "2.10"


def test_an_overlay_of_a_json_document(tmp_path: Path) -> None:
    (tmp_path / "o.yaml").write_text(
        "overlay: 1.0.0\nactions: [{target: '$.tags[0]', remove: true}]\n", encoding="utf-8"
    )
    text = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},\n"tags": [{"name": "a"},\n{"name": "b"}]}'
    document = opened(load_text(tmp_path, text, "a.json", overlays=[tmp_path / "o.yaml"]))
    assert (document.root["tags"], document.position("#/tags/0").line) == ([{"name": "b"}], 3)


@pytest.mark.parametrize(
    ("actions", "line", "rule", "what"),
    [
        ("- target: $.none\n  remove: true\n", 4, "unmatched-target", "matches nothing"),
        (
            "- target: $.info\n  update: {}\n- target: $.paths.none\n  update: {}\n",
            6,
            "unmatched-target",
            "matches nothing",
        ),
        ("- target: $.[\n  remove: true\n", 4, "bad-target", "cannot be followed"),
        ("- update: {}\n", 4, "bad-overlay", "has no `target`"),
        ("- target: $.info\n", 4, "bad-overlay", "does nothing"),
        ("- target: $.info\n  update: text\n", 5, "misfit-update", "does not fit"),
        ("- target: $.info.title\n  update: text\n", 5, "misfit-update", "does not fit"),
        ("- target: $\n  remove: true\n", 4, "misfit-update", "whole document"),
        ("  a: b\n", 1, "bad-overlay", "no Overlay"),
    ],
)
def test_an_action_that_cannot_be_done_is_an_error(
    tmp_path: Path, actions: str, line: int, rule: str, what: str
) -> None:
    problem = only(overlaid(tmp_path, actions))
    assert (Path(problem.file).name, problem.rule, problem.line) == ("overlay.yaml", rule, line)
    assert what in problem.what


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("overlay: 1.1.0\nactions: [{target: $, update: {}}]\n", 1, "no Overlay 1.0"),
        ("actions: [{target: $, update: {}}]\n", 1, "no Overlay 1.0"),
        ("overlay: 1.0.0\nactions: []\n", 1, "no Overlay 1.0"),
        ("- a\n", 1, "no Overlay 1.0"),
        ("overlay: 1.0.0\nexten: a\nactions: [{target: $, update: {}}]\n", 2, "has a member `exten`"),
        ("overlay: 1.0.0\nactions:\n- target: $\n  updat: {}\n  update: {}\n", 4, "has a member `updat`"),
        ("overlay: 1.0.0\nactions:\n- {target: $.info, update: {description: one, two}}\n", 3, "ends at a comma"),
    ],
)
def test_what_is_no_overlay(tmp_path: Path, text: str, line: int, what: str) -> None:
    (tmp_path / "overlay.yaml").write_text(text, encoding="utf-8")
    problem = only(load_text(tmp_path, BASE, overlays=[tmp_path / "overlay.yaml"]))
    assert (Path(problem.file).name, problem.line, problem.severity) == ("overlay.yaml", line, "error")
    assert what in problem.what and problem.mend


def test_leniently_an_action_that_cannot_be_done_is_left_out(tmp_path: Path) -> None:
    actions = (
        "- target: $.none\n  remove: true\n"
        "- target: $.info['title', 'version']\n  update: text\n"
        "- target: $.info\n  update: {title: z}\n"
    )
    loaded = overlaid(tmp_path, actions, lenient=True)
    assert opened(loaded).root["info"] == {"title": "z", "version": "1"}
    assert [(item.severity, item.rule, item.line, item.mend) for item in loaded.problems] == [
        ("warning", "unmatched-target", 4, "Left out."),
        ("warning", "misfit-update", 7, "Left out."),
    ]


def test_overlays_are_applied_in_their_order(tmp_path: Path) -> None:
    for name in ("one", "two"):
        action = f"{{target: $.info, update: {{title: {name}, x-{name}: 1}}}}"
        (tmp_path / name).write_text(f"overlay: 1.0.0\nactions: [{action}]\n", encoding="utf-8")
    info = opened(load_text(tmp_path, BASE, overlays=[tmp_path / "two", tmp_path / "one"])).root["info"]
    assert (info["title"], list(info)) == ("one", ["title", "version", "x-two", "x-one"])


@pytest.mark.parametrize(
    ("extends", "count"),
    [
        ("openapi.yaml", 0),
        ("./openapi.yaml", 0),
        ("https://example.com/a.yaml", 0),
        ("other.yaml", 1),
        ("../openapi.yaml", 1),
    ],
)
def test_the_document_that_an_overlay_is_for(tmp_path: Path, extends: str, count: int) -> None:
    text = f"overlay: 1.0.0\nextends: {extends}\nactions: [{{target: $.info, update: {{title: z}}}}]\n"
    (tmp_path / "overlay.yaml").write_text(text, encoding="utf-8")
    loaded = load_text(tmp_path, BASE, overlays=[tmp_path / "overlay.yaml"])
    assert [(item.severity, item.rule, item.line) for item in loaded.problems] == [
        ("warning", "other-document", 2)
    ] * count


@pytest.mark.parametrize(
    ("action", "times", "rule"),
    [
        ("- {target: $..z, update: {y: {z: {}}, z: {}}}\n", 30, "too-large"),
        ("- {target: '$..[?@.z && !@.z.z]', update: {z: {z: {z: {z: {}}}}}}\n", 80, "too-deep"),
        ("- {target: '$..[?@..[?@..[?@..*]]]', update: {}}\n", 1000, "bad-target"),
    ],
)
def test_actions_cannot_make_a_document_or_work_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, times: int, rule: str
) -> None:
    monkeypatch.setattr(limits, "FOLLOWED", 100_000)
    monkeypatch.setattr(limits, "ADDED", 10_000)
    deep = "{z: " * 60 + "{}" + "}" * 60 if rule == "bad-target" else "{z: {}}"
    problems = overlaid(
        tmp_path, f"- {{target: $, update: {{x-a: {deep}}}}}\n{action * times}", validate=False
    ).problems
    assert rule in {item.rule for item in problems}


def test_an_overlay_must_be_there(tmp_path: Path) -> None:
    assert only(load_text(tmp_path, HEAD, overlays=[tmp_path / "none.yaml"])).rule == "unreadable-file"


def test_an_overlay_can_correct_what_is_invalid(tmp_path: Path) -> None:
    broken = schema("{type: strin}")
    assert opened(overlaid(tmp_path, "- target: $.components.schemas.A\n  update: {type: string}\n", base=broken))


def test_the_example_of_the_documentation(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parent.parent / "docs" / "overlays.md").read_text(encoding="utf-8")
    assert f"{limits.ADDED:,} at most" in page and limits.FOLLOWED == 10_000_000
    base, text = re.findall(r"^```yaml\n(.*?)^```", page, re.M | re.S)
    (tmp_path / "overlay.yaml").write_text(text, encoding="utf-8")
    loaded = load_text(tmp_path, base, overlays=[tmp_path / "overlay.yaml"])
    assert loaded.problems == ()
    root = opened(loaded).root
    operation = root["paths"]["/pets"]["get"]
    assert (root["info"]["title"], operation["operationId"], root["paths"]["/debug/heap"]) == ("Pets", "listPets", {})
    assert [parameter["name"] for parameter in operation["parameters"]] == ["limit", "after"]
