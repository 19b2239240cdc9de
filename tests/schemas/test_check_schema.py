"""Does what the command `lra check` answers agree with the schema of a check? For every kind, valid and invalid."""

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"
COMMAND = os.environ.get("LRA_COMMAND")

# The vectors bring the values of the other kinds. A weak password and a broken code, a strong one and a good one.
SECRETS = {
    "password": ["", "short", "aaaaaaaaaaaaaaaaaaaaaaaa", "Kw7#pLm2!xQz9&vTr4"],
    "activation-code": ["", "A123", "A7XQ-MMMM-MMMM-MMMM", "U" * 16],
}


@cache
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((ROOT / "schemas/check.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema)


def values() -> dict[str, list[str]]:
    """Values by kind: those of the shared vectors, and broken ones of each kind."""
    found = {kind: list(texts) for kind, texts in SECRETS.items()}
    for line in (ROOT / "tests/vectors/identifiers.jsonl").read_text("utf-8").splitlines():
        vector = json.loads(line)
        if "kind" in vector and not set(vector["value"]) & set("\r\n"):
            found.setdefault(vector["kind"], []).append(vector["value"])
    published = json.loads((ROOT / "tests/vectors/activation.json").read_text("utf-8"))
    found["activation-code"] += [code for code in texts(published) if len(code) == 19 and code.count("-") == 3]
    for texts_of_kind in found.values():
        texts_of_kind += ["x", " ", "8" * 300, "\u0661\u0662", "\u0000", "a|b", "\U0001f642"]
    return found


def texts(value: Any) -> list[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        return [value]
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for child in children for text in texts(child)]


def answers(kind: str, given: list[str]) -> list[dict[str, Any]]:
    assert COMMAND
    run = subprocess.run(
        [COMMAND, "check", kind, "--today", TODAY],
        input="".join(f"{value}\n" for value in given).encode(),
        capture_output=True,
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    return [json.loads(line) for line in run.stdout.decode().split("\n") if line]


@pytest.mark.skipif(COMMAND is None, reason="LRA_COMMAND does not name the command lra")
@pytest.mark.parametrize("kind", sorted(values()))
def test_every_answer_agrees_with_the_schema(kind: str) -> None:
    given = values()[kind]
    reports = answers(kind, given)
    assert len(reports) == len(given)
    for report in reports:
        assert [error.message for error in validator().iter_errors(report)] == [], report
        secret = kind in SECRETS
        assert ("value" in report) != secret and (secret <= ("canonical" not in report)), report
        # The schema is closed: nothing more may be told, and what every report tells may not be left out.
        assert not validator().is_valid({**report, "more": 1})
        for member in report.keys() & {"valid", "reason", "message"}:
            assert not validator().is_valid({name: told for name, told in report.items() if name != member}), member
        assert not validator().is_valid({**report, "valid": not report["valid"]})
    assert {report["valid"] for report in reports} == {True, False}


def test_there_are_values_of_every_kind() -> None:
    kinds = {"ssin", "enterprise-number", "establishment-unit-number", "employer-id", "card-number", "mrz", "email", "phone"}
    assert kinds | SECRETS.keys() == values().keys()
