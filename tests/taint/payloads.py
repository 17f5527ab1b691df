"""Texts that closed a string, a comment or a file somewhere, for every language that Lathe prints or will print.

`MARK` stands for what must never be code. It is made of underscores and a number: no name that is printed can look like
it, since the words of a name are what stands between underscores, and the number tells the position that it came from.
"""

from __future__ import annotations

import re

MARK = re.compile(r"__q(\d+)q__")


def mark(number: int) -> str:
    return f"__q{number}q__"


PAYLOADS = {
    "plain": "MARK",
    # strings and calls of any language
    "double quote": '"; MARK(); "',
    "single quote": "'; MARK(); '",
    "backtick": "`; MARK(); `",
    "closing call": '"), MARK(), ("',
    "closing call, single": "'), MARK(), ('",
    "computed key": '"]: MARK, ["',
    "closing object": '"}; MARK(); {"',
    "concatenation": "'+str(MARK)+'",
    "quote that is escaped": "\\\"; MARK(); \\'; MARK(); #",
    "backslash at the end": "MARK\\",
    "quote at the end": 'MARK"',
    "four quotes": '""""MARK()',
    "new line": "\nMARK()\n",
    "indented line": "\n\n    MARK()\n\tif 1:",
    "both line ends": "\r\nMARK()\r\n",
    "carriage return": "\rMARK()",
    "form feed": "\x0cMARK()\x0bMARK()",
    "next line": "\x85MARK()",
    "separators": "\u2028MARK()\u2029MARK()",
    "escapes": "\\n\\x22\\u0022\\u{22}\\42MARK() \\",
    # Python
    "triple quotes": '"""\nMARK()\n"""',
    "triple single quotes": "'''\nMARK()\n'''",
    "f-string": "{MARK()} {!r} {0} {{MARK}}",
    "format": "%(MARK)s %s %% {MARK.__class__}",
    "named character": "\\N{BULLET} \\N{MARK}",
    "comment and coding": "# MARK\n# -*- coding: utf-7 -*-\n# type: MARK",
    # TypeScript
    "template literal": "${MARK()} `${MARK()}`",
    "block comment": "*/ MARK(); /*",
    "block comment, spaced": "* /*/ */\nMARK();\n/**",
    "documentation tag": "@deprecated {@link MARK} */ MARK() /* // <reference path='MARK' />",
    # Go
    "raw string": "` + MARK() + `",
    "struct tag": '`json:"MARK"` "json:\\"MARK\\""',
    "directive": "\n//go:embed MARK\n//go:generate MARK\n// +build MARK",
    "initialiser": '")\nfunc init() { MARK() }\nvar _ = ("',
    # Ruby
    "interpolation": "#{MARK} #@MARK #$MARK",
    "block comment of lines": "\n=end\nMARK\n=begin\n",
    "end of a heredoc": "\nEOS\nMARK\nTEXT\nSQL\n__END__\n",
    # Java
    "escaped comment end": "\\u002a\\u002f MARK(); \\u002f\\u002a \\u0022 + MARK() + \\u0022",
    "enum constant": "A(1); static { MARK(); } //",
    # PHP
    "closing tag": "?> MARK <?php MARK(); <?= MARK",
    "variables": "$MARK {$MARK} ${MARK} $$MARK",
    # C#
    "interpolated hole": '{{MARK}} {MARK} "" + MARK + "" """ + MARK',
    "preprocessor": "\n#if MARK\n#pragma MARK\n#line 1 MARK\n/// MARK",
    # Rust
    "raw string of hashes": '"#; MARK(); r#" "##; MARK(); r##"',
    "attribute": '")] MARK!(); #[serde(rename = "',
    "nested comment": "/* /* MARK */ MARK(); */ */\n//! MARK\n/// MARK",
    # what stands beside the code
    "markup": "<script>MARK()</script> <img src=x onerror=MARK()> <a href='javascript:MARK()'>",
    "markup in parts": "<scr<script>ipt>MARK</scr</script>ipt> <!-- MARK --> <details><summary>MARK",
    "entities": "&lt;script&gt;MARK&#60;script&#62; &#x202e;MARK &MARK;",
    "XML": "]]> <MARK/> --> <!ENTITY MARK SYSTEM 'file:///etc/hostname'> <?MARK?>",
    "links": "[x](javascript:MARK) [x](<data:text/html,MARK>) [MARK]: javascript:MARK <javascript:MARK>",
    "entity link": "[x](&#106;avascript:MARK) [x](java\tscript:MARK) [x][MARK]",
    "definition": "\n\n[MARK]: javascript:MARK 'MARK'\n\n[x]: https://example.com/MARK",
    "images": "![MARK](https://example.com/MARK.png) ![x][MARK] [![x](http://example.com/MARK)](http://example.com)",
    "fences": "\n```\n</details>\n# MARK\n~~~\nMARK\n````\nMARK",
    "table": "MARK | x |\n| --- | --- |\n| MARK | x\n|",
    "headings": "\n# MARK\n\nMARK\n===\n\nMARK\n---\n- [ ] x\n> MARK",
    "mathematics": "$$\\MARK$$ $`MARK`$ \\(MARK\\) @MARK #1 :MARK:",
    "TOML": '"\n[tool.MARK]\nMARK = "x"\n"""\n\'\'\'',
    "JSON": '", "MARK": {"scripts": {"postinstall": "MARK"}}, "x": "',
    "YAML": "\n- MARK: &a *b\n? MARK\n: !!python/object/apply:os.system [MARK]\n---\nMARK: |",
    "shell": "$(MARK) `MARK`; MARK && MARK | MARK # $(shell MARK)\n\tMARK",
    "template": "{{ MARK }}{% include '/etc/hostname' %}{{ cycler.__init__.__globals__ }}{# MARK {%- raw %}",
    "paths": "../../../MARK /etc/MARK C:\\MARK \\\\MARK\\x .git/hooks/MARK ~/MARK file:///MARK",
    "hidden": ".MARK. ",
    "query": "?MARK=1&x=MARK#MARK%2e%2e%2fMARK%0d%0aMARK",
    "header": "x\r\nX-MARK: MARK\r\n\r\nMARK",
    "direction": "\u202eMARK\u2066 \u200bMARK\ufeff",
    "terminal": "\x1b[31mMARK\x00\x07\x7f\x1b]0;MARK\x07",
    "other planes": "\U0001f44dMARK\u0301\ufffe e\u0301",
    "long": "MARK" + "x" * 300,
    "long with blanks": "MARK " * 60,
}
