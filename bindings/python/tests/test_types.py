"""Do the types hold all that the schemas do, and are they plain data?"""

import dataclasses
import importlib
import json
import pickle
import re
from datetime import date, datetime, timezone
from typing import Any, Iterator, get_args

import lra
import pytest
from conftest import schema
from lra import _json, types, words


def enums(node: Any) -> Iterator[list[str]]:
    if isinstance(node, dict):
        if all(isinstance(word, str) for word in node.get("enum", [1])):
            yield node["enum"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from enums(item)


def test_every_question_with_every_fact_has_a_type() -> None:
    definitions = schema("question")["$defs"]
    asked = {form["$ref"].rsplit(".", 1)[1]: definitions[form["$ref"].rsplit("/", 1)[1]] for form in schema("question")["oneOf"]}
    known = {of.question: of for of in get_args(lra.Question)}
    assert asked.keys() == known.keys()
    for word, form in asked.items():
        members = {_json.camel(field.name): field for field in dataclasses.fields(known[word])}
        facts = form["properties"]["facts"]["properties"]
        assert members.keys() == (form["properties"].keys() - {"v", "question", "facts"}) | facts.keys()
        for group, told in facts.items():
            of = getattr(types, members[group].type.removesuffix(" | None"))
            assert {_json.camel(field.name) for field in dataclasses.fields(of)} == told["properties"].keys()


def test_every_rule_code_and_word_of_the_schemas_is_known() -> None:
    known = {name: {word.value for word in getattr(words, name)} for name in words.__all__}
    definitions = schema("decision")["$defs"]
    assert known["RuleId"] == set(definitions["ruleId"]["enum"])
    assert known["FactPath"] == set(definitions["factPath"]["enum"])
    assert known["ErrorCode"] == set(schema("error")["properties"]["error"]["properties"]["code"]["enum"])
    reasons = {code for code in re.findall(r'"reason": \{"const": "([^"]+)"', json.dumps(definitions))}
    assert known["ReasonCode"] == reasons
    for name in ("question", "decision", "accessible-applications", "check", "error"):
        for vocabulary in enums(schema(name)):
            assert any(set(vocabulary) <= of for of in known.values()), vocabulary[:3]
        for title, definition in schema(name).get("$defs", {}).items():
            if "enum" in definition and title[0].isupper():
                assert known[title] == set(definition["enum"])


def test_plain_data_pickles_compares_and_hashes() -> None:
    engine, at = lra.Engine(), datetime(2026, 11, 22, 10, 15, 30, tzinfo=timezone.utc)
    applicant = lra.EnrolmentApplicant(
        ssin="88061224623",
        document_birth_date=lra.PartialDate(1988, 6),
        register_birth_date=date(1988, 6, 12),
        document_omits=(lra.IdentityDatum.SEX,),
        email_validated="none",
        procedure=(lra.DocumentedStep(step=lra.ProcedureStep.PRESENCE, at=at),),
    )
    officer = lra.EnrolmentOfficer(role_period=lra.Period(start=date(2026, 1, 1), end=date(2026, 6, 1)))
    question = lra.EnrolmentQuestion(at=at, applicant=applicant, officer=officer, lang=lra.Language.FR, nearest_permit=True)
    decision = engine.decide(question)
    assert decision.outcome is lra.Outcome.DENY
    for plain in (question, decision, lra.check_ssin("88061224623"), lra.check_many("ssin", ["1"])):
        again = pickle.loads(pickle.dumps(plain))
        assert again == plain and again is not plain
        if plain is not decision:
            assert hash(again) == hash(plain)
    ended = next(one for one in decision.findings if one.rule is lra.RuleId.OFFICER_ROLE_IN_FORCE)
    (reason,) = ended.arguments.reasons
    # The end of a Brussels day.
    assert reason.code == "ended" and reason["end"] == datetime(2026, 6, 1, 22, tzinfo=timezone.utc)
    with pytest.raises(KeyError):
        reason["start"]


def test_personal_data_stay_out_of_texts_for_people() -> None:
    question = lra.EnrolmentQuestion(applicant=lra.EnrolmentApplicant(ssin="88061224623"))
    assert "88061224623" not in repr(question) + str(question)
    assert "ssin" in repr(question)
    assert "88061224623" not in repr(lra.check_ssin("88061224623"))
    step = lra.DocumentedStep(step=lra.ProcedureStep.PRESENCE, by="officer-7")
    assert repr(step) == "DocumentedStep(step=…, by=…)"
    assert "person-7" not in repr(lra.Designation(person="person-7", by="person-8", role=lra.UserRole.USER, start=date(2026, 1, 1)))


def test_types_are_frozen_and_take_no_other_facts() -> None:
    facts = lra.EnrolmentApplicant()
    with pytest.raises(dataclasses.FrozenInstanceError):
        facts.ssin = "88061224623"  # type: ignore[misc]
    with pytest.raises(TypeError):
        lra.EnrolmentApplicant(session_ssin="88061224623")  # type: ignore[call-arg]


def test_every_name_is_exported_and_no_name_twice() -> None:
    modules = [importlib.import_module(f"lra.{name}") for name in lra._LATER]
    names = [name for module in modules for name in module.__all__]
    assert len(names) == len(set(names))
    for name in names:
        assert getattr(lra, name) is not None
        assert name in dir(lra)
    with pytest.raises(AttributeError):
        getattr(lra, "nothing")
