"""What `sdk.yaml` may call a package, a header or a variable: names that other systems read are checked where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.settings import load

RIGHT = {
    "packages: {python: {package: $}}": ["late", "late_sdk2", "A"],
    "packages: {typescript: {distribution: $}}": ["late-sdk", "@late/sdk", "zope.interface", "a"],
    "base_url_variable: $": ["LATE_BASE_URL", "_x", "a1"],
    "security: {key: {argument: api_key, variable: $}}": ["LATE_API_KEY"],
    "idempotency_header: $": ["Idempotency-Key", "X_1"],
    "webhooks: {property: e, header: $, variable: V, events: {}}": ["X-Late-Signature"],
    "webhooks: {property: e, header: H, variable: V, events: {}, algorithm: $}": ["sha256", "sha512"],
    "webhooks: {property: e, header: H, variable: V, events: {}, encoding: $}": ["hex", "base64"],
}
WRONG = {
    "packages: {python: {package: $}}": [
        "../late",
        "late-sdk",
        "a.b",
        "1a",
        "",
        "a/b",
        "é",
        "a" * 61,
        "x; import os",
        "_",
    ],
    "packages: {typescript: {distribution: $}}": ["../late", "@late", "a/b", "-a", "a-", "a b", 'a"', "a\\nb", "@A/b"],
    "base_url_variable: $": ["A-B", "1A", "A=B", "A B", "A\\nB", "$(x)"],
    "security: {key: {argument: api_key, variable: $}}": ["A-B", ""],
    "idempotency_header: $": ["X: y", "X\\r\\nY", "", "é", "a" * 101],
    "webhooks: {property: e, header: $, variable: V, events: {}}": ["X: y", "X\\nY"],
    "webhooks: {property: e, header: H, variable: V, events: {}, algorithm: $}": ["md5", "SHA256", "sha"],
    "webhooks: {property: e, header: H, variable: V, events: {}, encoding: $}": ["raw", "hex2"],
}


def problems(folder: Path, text: str, value: str) -> list[str]:
    path = folder / "sdk.yaml"
    path.write_text(text.replace("$", f'"{value}"' if '"' not in value else f"'{value}'"), encoding="utf-8")
    return [f"{item.line}: {item.rule}: {item.what}" for item in load(path)[1]]


@pytest.mark.parametrize(("text", "value"), [(text, value) for text, values in RIGHT.items() for value in values])
def test_a_name_that_fits_is_taken(tmp_path: Path, text: str, value: str) -> None:
    assert problems(tmp_path, text, value) == []


@pytest.mark.parametrize(("text", "value"), [(text, value) for text, values in WRONG.items() for value in values])
def test_a_name_that_another_system_would_refuse_is_an_error_once(tmp_path: Path, text: str, value: str) -> None:
    (problem,) = problems(tmp_path, text, value)
    assert problem.startswith("1: bad-setting: `")
    assert "cannot be" in problem
