"""Texts of a document in Markdown: what may be read stays, what could do something is gone. Read back by a parser of CommonMark."""

from __future__ import annotations

import random
import re
import time
from itertools import product

import pytest
from markdown_it import MarkdownIt
from support.cases import TESTS, made

from generator.markdown import block, cell, code, fence, inline, link, slug, web

HOSTILE = [
    "<script>MARK()</script>",
    "<img src=x onerror=MARK()>",
    "<scr<b>ipt>MARK()</script>",
    "&lt;script&gt;MARK()&lt;/script&gt;",
    "&#60;img src=x onerror=MARK()&#62;",
    "[x](javascript:MARK())",
    "[x](JaVaScRiPt:MARK)",
    "[x](java&#115;cript:MARK)",
    "[x](&#106;avascript:MARK)",
    "[x](<javascript:MARK> 'title')",
    "[x](data:text/html;base64,MARK)",
    "[x](vbscript:MARK)",
    "[x][y]\n\n[y]: javascript:MARK",
    "![leak](http://leak.example/a.png)",
    "\\![leak](http://leak.example/a.png)",
    "&#33;[leak](http://leak.example/a.png)",
    "! [leak](http://leak.example/a.png)",
    "[![leak](http://leak.example/a.png)](http://leak.example)",
    "![leak][y]\n\n[y]: http://leak.example/a.png",
    "# Heading",
    "Heading\n=======",
    "Heading\n---",
    "> quote",
    "- item",
    "+ item",
    "1. item",
    "1) item",
    "    code",
    "\tcode",
    "```\nfence",
    "~~~\nfence",
    "````",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "***",
    "___",
    "<!-- comment",
    "<?php",
    "<![CDATA[",
    "]]>",
    "<details><summary>x",
    "<javascript:MARK>",
    "`unclosed",
    "``un`closed`",
    "\\`escaped`",
    "a\\",
    "trailing  \nbreak",
    "*a **b* c**",
    "__init__ _x_ snake_case",
    "~~gone~~",
    "[^1] and [^1]: note",
    "$x$ and $$y$$",
    "- [x] task",
    "&copy; &#x202e; &nbsp;",
    "\u202eevil\u2066\u200b\ufeff",
    "\x1b[31mred\x07",
    "a\rb\u2028c\u2029d\x85e",
    "\ud800",
    "",
    "   ",
]
HARMLESS = {"paragraph_open", "paragraph_close", "inline"}
READABLE = {
    "text",
    "code_inline",
    "strong_open",
    "strong_close",
    "link_open",
    "link_close",
    "softbreak",
    "text_special",
}


def parsed(text: str) -> list[object]:
    found: list[object] = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    return found


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_in_a_line_is_one_paragraph_of_words(text: str) -> None:
    """Alone in its line, and after other words."""
    for before in ("", "`x`: ", "Words. "):
        _only_words(before + inline(text), text)


def test_pieces_of_hostile_texts_are_words_in_any_order() -> None:
    """What is safe alone must be safe beside anything else."""
    chance = random.Random(1)
    pieces = [
        *HOSTILE,
        *"`*_[]()!<>\\|&;:#~$ab \n",
        "](",
        "![",
        "](http://a.example)",
        "**",
        "``",
        "&#33;",
        "<b>",
        "http://a.example",
        "<http://a>",
    ]
    for _ in range(4000):
        text = "".join(chance.choices(pieces, k=chance.randint(2, 7)))
        _only_words(inline(text), text)


def _only_words(markdown: str, text: str) -> None:
    tokens = parsed(markdown)
    assert {token.type for token in tokens} <= HARMLESS, (text, markdown)  # type: ignore[attr-defined]
    for token in tokens:
        for child in token.children or ():  # type: ignore[attr-defined]
            assert child.type in READABLE, (text, markdown)
            assert child.attrs.get("href", "http").startswith(("http", "mailto:")), (text, markdown)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_in_a_cell_stays_there(text: str) -> None:
    tokens = parsed(f"| a | b |\n|---|---|\n| {cell(text)} | end |\n")
    cells = [token.content for token in tokens if token.type == "inline"]  # type: ignore[attr-defined]
    assert cells[:2] == ["a", "b"]
    assert cells[3:] == ["end"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_in_blocks_opens_nothing(text: str) -> None:
    allowed = {*HARMLESS, "fence", "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"}
    tokens = parsed("\n".join([*block(text), "", "after"]))
    assert {token.type for token in tokens} <= allowed  # type: ignore[attr-defined]
    assert tokens[-2].content == "after"  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", [*HOSTILE, "`", "``", "` `", "a`b``c", "|", "\\|"])
def test_a_code_span_holds_its_text(text: str) -> None:
    shown = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    (inner,) = [token for token in parsed(f"x {code(text)} y") if token.type == "inline"]  # type: ignore[attr-defined]
    spans = [child.content.strip() for child in inner.children if child.type == "code_inline"]  # type: ignore[attr-defined]
    assert spans == ([shown] if shown else [])


@pytest.mark.parametrize("source", ["x = 1", '"""\n```\n"""', "````\n~~~", "```python\n```"])
def test_a_fence_holds_its_source(source: str) -> None:
    tokens = parsed(fence(source, "python") + "\nafter")
    assert [token.type for token in tokens][:1] == ["fence"]  # type: ignore[attr-defined]
    assert tokens[0].content == f"{source}\n"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plain words, 5 > 3 & so on.", "Plain words, 5 > 3 & so on."),
        ("Set `publishNow: true`.", "Set `publishNow: true`."),
        ("A **profile** groups.", "A **profile** groups."),
        ("See [the site](https://a.example/b_c?d=1&e=2).", "See [the site](https://a.example/b_c?d=1&e=2)."),
        ("Mail [us](mailto:us@a.example).", "Mail [us](mailto:us@a.example)."),
        ("Open <https://a.example> now.", "Open <https://a.example> now."),
        ("Open https://a.example/_x_/~y.", "Open <https://a.example/_x_/~y>."),
        ("one<br/>two <b>three</b>", "one two three"),
        ("AT&amp;T &lt;3", "AT&T &lt;3"),
        ("snake_case stays", "snake_case stays"),
        ("two\nlines", "two lines"),
    ],
)
def test_what_reads_well_stays(text: str, expected: str) -> None:
    assert inline(text) == expected


def test_blocks_keep_their_shape() -> None:
    text = "Title\n=====\n\n## Two\n\nOne\nparagraph.\n\n- a\n  more\n- b\n1. c\n\n```json\n{}\n```\nend"
    expected = [
        "Title",
        "",
        "**Two**",
        "",
        "One paragraph.",
        "",
        "- a more",
        "- b",
        "- c",
        "",
        "```text",
        "{}",
        "```",
        "",
        "end",
    ]
    assert block(text) == expected
    assert block("a\n\nb\n\nc", 3) == ["a", "", "b"]


def test_links_lead_to_the_web_or_nowhere() -> None:
    assert link("x", "https://a.example/(b) c") == "[x](https://a.example/%28b%29%20c)"
    for url in ("javascript:x", "//a.example", "file:///etc/passwd", " https://a.example", "https:/a", ""):
        assert web(url) == ""


def test_anchors_are_those_that_github_makes() -> None:
    assert slug("Dates, null and omitted") == "dates-null-and-omitted"
    assert slug("gmb.food_menus.get") == "gmbfood_menusget"


def test_long_texts_take_no_long_time() -> None:
    """Every pattern is linear: none of these takes more than a moment."""
    pieces = [
        "`",
        "[",
        "[](",
        "![](",
        "**a",
        "<a ",
        " ",
        "\\",
        "`a``",
        "<",
        "&#",
        "http://",
        "[a](b ",
        "_",
        "- ",
        "|",
        "\\|",
        "!",
        "# ",
        "*",
        "~",
    ]
    started = time.process_time()
    for piece, write in product(pieces, (inline, cell, code, block)):
        write(piece * (8000 // len(piece)) + "x")
    assert time.process_time() - started < 20


def test_documents_of_hostile_texts_hold_none_of_them() -> None:
    """Beside fences and code, nothing that a browser acts on."""
    for path, text in made(TESTS / "python_docs" / "hostile.yaml", lenient=True).files.items():
        if not path.endswith(".md"):
            continue
        html = MarkdownIt("commonmark").enable("table").render(text)
        html = re.sub(r"<code[^>]*>.*?</code>", "", html, flags=re.DOTALL)
        tags = {tag.lower() for tag in re.findall(r"<\s*([a-zA-Z0-9!?]+)", html)}
        assert tags <= set("h1 h2 p br ul li a strong table thead tbody tr th td pre".split())
        assert re.findall(r'href="(?!https?:|#|\.\./|docs/|[\w/.#]+")[^"]*"', html) == []
        assert not any(char in text for char in "\u202e\x1b")
