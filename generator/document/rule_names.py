"""The name of everything that can be found wrong. `docs/rules.md` explains each; names stay, since people write them down."""

from __future__ import annotations

from typing import Literal, get_args

Rule = Literal[
    # reading a file
    "unreadable-file",
    "not-utf-8",
    "yaml-syntax",
    "json-syntax",
    "many-documents",
    "duplicate-key",
    "key-not-text",
    "yaml-tag",
    "bad-merge",
    "unknown-alias",
    "alias-cycle",
    "alias-bomb",
    "lone-surrogate",
    "broken-flow-mapping",
    "truncated-text",
    "too-deep",
    "too-large",
    # what the document is
    "not-openapi",
    "unknown-version",
    "newer-version",
    "reserved-name",
    # references
    "unresolved-reference",
    "remote-reference",
    "outside-reference",
    "bad-reference",
    "unreadable-reference",
    "reference-cycle",
    "dynamic-reference",
    "wrong-kind",
    "misplaced-reference",
    "beside-reference",
    # the objects of OpenAPI
    "missing-member",
    "unknown-member",
    "mistaken-member",
    "misplaced-member",
    "exclusive-members",
    "wrong-type",
    "wrong-value",
    "wrong-name",
    "empty-value",
    "repeated-value",
    "obsolete-nullable",
    # how they fit together
    "path-braces",
    "same-path",
    "undeclared-path-parameter",
    "unused-path-parameter",
    "duplicate-parameter",
    "duplicate-operation-id",
    "duplicate-tag",
    "unknown-security-scheme",
    "unsupported",
    # overlays and settings
    "bad-overlay",
    "bad-target",
    "unmatched-target",
    "misfit-update",
    "other-document",
    "bad-setting",
    "unmatched-setting",
    # what is written
    "missing-file",
    "stale-file",
    "changed-file",
    "edited-file",
    "foreign-file",
    "unwritable-file",
]
RULES: tuple[Rule, ...] = get_args(Rule)
Words = tuple[Rule, str, str, str]
"""Rule, what, why, mend: a finding whose place is known elsewhere."""
