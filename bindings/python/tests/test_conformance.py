"""The vectors that every language answers alike, through JSON, plain types and packed questions."""

import dataclasses
import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

import lra
import pytest
from conftest import ROOT, vectors
from lra import _json

RULEBOOKS = [*sorted((ROOT / "lra-core" / "rulebook").glob("*.toml")), ROOT / "tests/vectors/rulebook-other.toml"]


@cache
def full_engine() -> lra.Engine:
    """With the rulebooks that come along and the one that the vectors name `other`."""
    return lra.Engine(*[path.read_text("utf-8") for path in RULEBOOKS])


def decisions() -> Iterator[tuple[bytes, bytes]]:
    with (ROOT / "tests/vectors/decisions.jsonl").open("rb") as lines:
        for line in lines:
            question, _, decision = line.rstrip(b"}\n").partition(b',"decision":')
            closing = len(line.rstrip(b"\n")) - 1
            yield question.partition(b',"question":')[2], line[line.index(b',"decision":') + 12 : closing]


def asked(text: bytes | str) -> lra.DecisionQuestion:
    typed = lra.read_question(text)
    assert not isinstance(typed, lra.AccessibleApplicationsQuestion)
    return typed


def told(value: Any) -> Any:
    """Plain types as JSON holds them."""
    if isinstance(value, lra.Arguments):
        reasons = [{"reason": str(one.code), **{_json.camel(name): told(item) for name, item in one.values}} for one in value.reasons]
        return {name: list for name, list in (("reasons", reasons), ("facts", told(value.facts))) if list}
    if isinstance(value, tuple):
        return [told(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, (type, lra.PartialDate)):
        pairs = ((_json.camel(field.name), getattr(value, field.name)) for field in dataclasses.fields(value))
        return {name: told(item) for name, item in pairs if item is not None and (name, item) != ("inferred", False)}
    return value if isinstance(value, (dict, list)) else _json.plain(value)


def test_every_decision_is_the_one_on_file_by_json_by_types_and_packed() -> None:
    count = 0
    for question, decision in decisions():
        engine = full_engine()
        assert engine.decide_json(question) == decision
        typed = asked(question)
        assert engine.decide_json(_json.question_bytes(typed)) == decision
        answer = engine.decide(typed)
        assert {"v": 1, **told(answer)} == json.loads(decision)
        assert engine.packed(typed).outcome() is answer.outcome
        count += 1
    assert count > 900


def test_a_decision_that_is_kept_tells_the_same() -> None:
    for question, decision in list(decisions())[::20]:
        packed = full_engine().packed(question)
        decided = packed.decide()
        assert decided.json() == decision
        assert decided.decision() == full_engine().decide(asked(question))
        assert decided.outcome is packed.outcome()
        assert json.loads(decided.canonical_json())["outcome"] == decided.outcome


def test_explanations_are_those_on_file() -> None:
    questions: dict[int, bytes] = {}
    texts = 0
    for line in vectors("explanations.jsonl"):
        if "question" in line:
            questions[line["case"]] = json.dumps(line["question"]).encode()
            continue
        question = questions[line["case"]]
        assert full_engine().explain(question, line["lang"], line["audience"]) == line["text"]
        assert full_engine().packed(question).decide().explain(line["lang"], line["audience"]) == line["text"]
        texts += 1
    assert texts == 36


def test_nearest_permits_are_those_on_file() -> None:
    for line in vectors("nearest-permits.jsonl"):
        answer = full_engine().decide(asked(json.dumps(line["question"])))
        assert told(answer.nearest_permit) == line["nearestPermit"]


def test_accessible_applications_are_those_on_file() -> None:
    outcomes = {"permit": 1, "deny": 2, "incomplete": 3}
    for line in vectors("accessible-applications.jsonl"):
        question = lra.read_question(json.dumps(line["question"]))
        assert isinstance(question, lra.AccessibleApplicationsQuestion)
        answer = full_engine().accessible_applications(question)
        assert {"v": 1, **told(answer)} == line["answer"]
        matrix = full_engine().packed(question).access_matrix()
        levels = [outcomes[str(word)] for row in answer.applications for word in (row.levels.none, row.levels.password, row.levels.token, row.levels.strong)]
        assert list(matrix) == levels


def test_errors_are_those_on_file() -> None:
    for line in vectors("errors.jsonl"):
        with pytest.raises(lra.LraError) as raised:
            full_engine().decide_json(line["text"])
        assert (raised.value.code, raised.value.path) == (line["code"], line["path"]), line["why"]


def test_identifiers_are_those_on_file() -> None:
    count = 0
    for line in vectors("identifiers.jsonl"):
        at = datetime.fromisoformat(line["today"] + "T12:00:00+00:00")
        report = told(full_engine().check(line["kind"], line["value"], at=at))
        expected = line["report"]
        # Of the words for people only their being there counts, where something is wrong.
        assert ("message" in report) == ("reason" in expected)
        assert {**report, "message": 0} == {**expected, "message": 0}, line
        if line["kind"] in ("ssin", "enterprise-number"):
            assert (lra.check_many(line["kind"], [line["value"]], at=at)[0] is lra.CheckResult.VALID) == expected["valid"], line
        count += 1
    assert count > 200
