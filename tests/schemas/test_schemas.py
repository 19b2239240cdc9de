"""Do the schemas and the library agree? Asked through the Python binding, with every fact of every question."""

import copy
import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Iterator

import jsonschema
import lra
import pytest
import referencing

ROOT = Path(__file__).resolve().parents[2]
AT = "2026-11-22T10:15:30.000Z"


@cache
def schema(name: str) -> dict[str, Any]:
    return json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text("utf-8"))


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    # A case refers to the schema of its question, a list of applications to that of a decision.
    known = referencing.Registry().with_contents([(schema(name)["$id"], schema(name)) for name in ("question", "decision")])
    return jsonschema.Draft202012Validator(schema(name), registry=known)


@cache
def engine() -> lra.Engine:
    return lra.Engine()


def valid(name: str, document: Any) -> bool:
    return validator(name).is_valid(document)


def answered(question: Any) -> bool:
    """Whether the library answers; an error must have a code of its schema."""
    return decided(question) is not None


def decided(question: Any) -> Any:
    """The answer, or nothing."""
    try:
        return json.loads(engine().decide_json(json.dumps(question)))
    except lra.LraError as error:
        assert error.code in schema("error")["properties"]["error"]["properties"]["code"]["enum"]
        return None


def faults(answer: Any) -> list[str]:
    name = "accessible-applications" if "applications" in answer else "decision"
    return [error.message for error in validator(name).iter_errors(answer)]


QUESTIONS = [form["$ref"].rsplit("/", 1)[1] for form in schema("question")["oneOf"]]
LIST = "question.accessible-applications"
# These two ask what others ask, so that they add nothing to some tests but time.
SINGLE = [form for form in QUESTIONS if form not in ("question.enrolment", LIST)]


def facts_of(form: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    definitions = schema("question")["$defs"]
    for group, members in definitions[form]["properties"]["facts"]["properties"].items():
        for name, reference in members["properties"].items():
            yield group, name, definitions[reference["$ref"].rsplit("/", 1)[1]]


def question(form: str, facts: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"v": 1, "question": form.removeprefix("question."), "at": AT, "facts": facts, **members}


def whole(form: str, place: int) -> dict[str, Any]:
    """A question with every fact, each with the example at that place, as far as it has so many."""
    facts: dict[str, dict[str, Any]] = {}
    for group, name, fact in facts_of(form):
        facts.setdefault(group, {})[name] = fact["examples"][min(place, len(fact["examples"]) - 1)]
    return question(form, facts)


@pytest.mark.parametrize("name", sorted(path.name.split(".")[0] for path in (ROOT / "schemas").glob("*.json")))
def test_every_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("form", QUESTIONS)
def test_every_example_of_every_fact_is_taken_by_schema_and_library(form: str) -> None:
    seen = 0
    for group, name, fact in facts_of(form):
        for example in fact["examples"]:
            asked = question(form, {group: {name: example}})
            assert valid("question", asked), asked
            assert answered(asked), asked
            seen += 1
    assert seen > 0


@pytest.mark.parametrize("lang", [None, "en", "de"])
@pytest.mark.parametrize("form", QUESTIONS)
def test_whole_questions_and_their_decisions(form: str, lang: str) -> None:
    for place in range(3):
        asked = {**whole(form, place), "id": "desk 1", **({"lang": lang} if lang else {})}
        assert valid("question", asked)
        assert faults(decided(asked)) == []


def test_the_decision_on_every_example_of_every_fact() -> None:
    for form in SINGLE:
        for group, name, fact in facts_of(form):
            for example in fact["examples"][1:3]:
                assert faults(decided(question(form, {group: {name: example}}))) == [], (group, name)


WRONG: list[Any] = [None, True, 1, -1, 1.5, 4294967296, "", "x", "none ", [], ["x"], [[]], [["x"]], [AT], [{}], {}, {"x": 1}, "2026-11-22t10:15:30Z"]


@pytest.mark.parametrize("form", SINGLE)
def test_what_the_schema_refuses_the_library_refuses_and_the_other_way_round(form: str) -> None:
    one = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{form}", "$defs": schema("question")["$defs"]})
    refused = 0
    for group, name, fact in facts_of(form):
        for value in WRONG:
            asked = question(form, {group: {name: value}})
            taken = one.is_valid(asked)
            assert taken == answered(asked), (group, name, value)
            refused += not taken
    assert refused > 0


@pytest.mark.parametrize(
    "members",
    [
        {"v": 2},
        {"v": "1"},
        {"v": None},
        {"question": "other"},
        {"question": None},
        {"at": "2026-11-22"},
        {"at": "2026-13-22T10:15:30Z"},
        {"at": "2026-11-22T10:15:30.0000Z"},
        {"at": "2026-11-22T10:15:30+01:00"},
        {"at": None},
        {"id": 7},
        {"id": "i" * 201},
        {"id": None},
        {"lang": "it"},
        {"lang": None},
        {"rulebook": 1},
        {"facts": []},
        {"facts": None},
        {"facts": {"officer": []}},
        {"facts": {"officer": ["permanent-contract"]}},
        {"facts": {"other": {}}},
        {"facts": {"officer": None}},
        {"nearestPermit": None},
        {"other": 1},
    ],
)
@pytest.mark.parametrize("form", ["question.enrolment", LIST])
def test_a_malformed_question_is_refused_by_both(form: str, members: dict[str, Any]) -> None:
    asked = question(form, {}, **members) if "facts" not in members else {**whole(form, 0), **members}
    assert not valid("question", asked)
    assert not answered(asked)


@pytest.mark.parametrize("wanted", [True, False])
def test_the_nearest_permit_is_for_decisions(wanted: bool) -> None:
    for form in QUESTIONS:
        asked = question(form, {}, nearestPermit=wanted)
        assert valid("question", asked) == answered(asked) == (form != LIST), form


@pytest.mark.parametrize("member", ["v", "question", "facts"])
def test_a_question_without_a_member_is_refused_by_both(member: str) -> None:
    asked = whole("question.enrolment", 0)
    del asked[member]
    assert not valid("question", asked)
    assert not answered(asked)


def test_a_fact_that_a_question_does_not_read_is_refused_by_both() -> None:
    places = {form: {(group, name) for group, name, _ in facts_of(form)} for form in QUESTIONS}
    asked_more = 0
    for form in QUESTIONS:
        for other in QUESTIONS:
            for group, name, fact in facts_of(other):
                if (group, name) in places[form]:
                    continue
                asked = question(form, {group: {name: fact["examples"][0]}})
                assert not valid("question", asked)
                assert not answered(asked)
                asked_more += 1
    assert asked_more > 0


def decisions() -> Iterator[dict[str, Any]]:
    for form in ["question.officer", "question.activation-redemption"]:
        yield decided(whole(form, 0))
        yield decided(question(form, {}))


def test_a_decision_changed_in_any_member_is_refused() -> None:
    changed = 0
    for decision in decisions():
        for wrong in malformed(decision):
            assert not valid("decision", wrong)
            changed += 1
    assert changed > 50


def malformed(decision: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for member in ["v", "outcome", "findings", "duties", "missing", "at", "rulebook", "policy"]:
        yield {name: value for name, value in decision.items() if name != member}
        yield {**decision, member: None}
    yield {**decision, "other": 1}
    yield {**decision, "outcome": "perhaps"}
    yield {**decision, "at": "2026-11-22T10:15:30Z"}
    yield {**decision, "missing": ["/facts/other"]}
    for verdict, arguments in [("violated", {}), ("unknown", {}), ("satisfied", {"facts": []}), ("violated", {"reasons": []})]:
        wrong = copy.deepcopy(decision)
        wrong["findings"][0].update(verdict=verdict, arguments=arguments)
        yield wrong
    for rule, reason in [("officer.role-in-force", {"reason": "other"}), ("officer.role-in-force", {"reason": "ended"})]:
        wrong = copy.deepcopy(decision)
        wrong["findings"][0].update(rule=rule, verdict="violated", arguments={"reasons": [reason]})
        yield wrong
    wrong = copy.deepcopy(decision)
    wrong["findings"][0]["rule"] = "officer.other"
    yield wrong


def lists() -> list[dict[str, Any]]:
    read = (ROOT / "tests/vectors/accessible-applications.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in read]


def test_what_a_user_can_open_as_the_vectors_tell_it() -> None:
    same = 0
    for vector in lists():
        assert valid("question", vector["question"])
        assert faults(vector["answer"]) == []
        # A rulebook that only the vectors have is not loaded here.
        if vector["question"].get("rulebook") != "other":
            assert decided(vector["question"]) == vector["answer"]
            same += 1
    assert same > 3


def test_a_list_changed_in_any_member_is_refused() -> None:
    changed = set()
    for vector in lists():
        answer = vector["answer"]
        for outcome in ["permit", "deny", "incomplete"]:
            # One is enough, and the one with most members tells most.
            found = [one for one in answer["applications"] if one["outcome"] == outcome]
            one = max(found, key=len, default=None)
            for wrong in malformed_application(one) if one else []:
                assert valid("accessible-applications", {**answer, "applications": [one]})
                assert not valid("accessible-applications", {**answer, "applications": [wrong]}), wrong
                changed.add((outcome, len(one)))
        for member in ["v", "applications", "at", "rulebook", "policy"]:
            assert not valid("accessible-applications", {name: value for name, value in answer.items() if name != member})
            assert not valid("accessible-applications", {**answer, member: None})
        for more in ["outcome", "findings", "validUntil"]:
            assert not valid("accessible-applications", {**answer, more: "permit"})
    assert changed == {("permit", 6), ("deny", 8), ("deny", 9), ("incomplete", 8), ("incomplete", 9)}


def malformed_application(one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for member in one:
        if member != "onlyObstacle":
            yield {name: value for name, value in one.items() if name != member}
        yield {**one, member: None}
    for member, value in [("article", "3.1.d"), ("level", "high"), ("outcome", "perhaps"), ("missing", ["/facts/application/name"])]:
        yield {**one, member: value}
    yield {**one, "levels": {**one["levels"], "strong": "perhaps"}}
    yield {**one, "outcome": "permit" if one["outcome"] != "permit" else "deny"}
    if one["outcome"] != "permit":
        yield {**one, "obstacles": {"violated": [], "unknown": []}}
        yield {**one, "obstacles": {**one["obstacles"], "unknown": ["officer.trained"]}}
    if "onlyObstacle" in one:
        yield {**one, "onlyObstacle": {**one["onlyObstacle"], "verdict": "satisfied", "arguments": {}}}


def test_errors_have_the_form_of_their_schema() -> None:
    error = {"v": 1, "error": {"code": "wrong-type", "path": "/at", "expected": "x", "message": "m", "help": "h", "line": 1}}
    assert valid("error", error)
    for wrong in [{**error, "v": 2}, {"v": 1}, {**error, "more": 1}]:
        assert not valid("error", wrong)
    for member, value in [("code", "other"), ("path", "at"), ("line", "1"), ("value", "85073003328")]:
        assert not valid("error", {**error, "error": {**error["error"], member: value}})


CASES = sorted((ROOT / "examples/cases").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_cases_of_the_examples(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    assert valid("case", case)
    assert faults(decided(case["question"])) == []
    assert not valid("case", {**case, "other": 1})
    assert not valid("case", {**case, "question": {**case["question"], "question": "officer"}})
    for member in case:
        assert not valid("case", {name: value for name, value in case.items() if name != member})
        assert not valid("case", {**case, member: None})


def test_there_are_cases() -> None:
    assert CASES


def test_the_record_of_the_vectors() -> None:
    record = json.loads((ROOT / "tests/vectors/audit/record.json").read_text("utf-8"))
    assert valid("record", record)
    for path in ["specversion", "time", "data.who.role", "data.case.position", "data.decision.policy", "data.why.purpose"]:
        wrong = copy.deepcopy(record)
        *parents, member = path.split(".")
        place = wrong
        for parent in parents:
            place = place[parent]
        del place[member]
        assert not valid("record", wrong), path
        place[member] = "85.07.30-033.28"
        assert not valid("record", wrong), path


def test_a_row_of_the_catalogue() -> None:
    read = (ROOT / "tests/vectors/catalogue.jsonl").read_text("utf-8").splitlines()
    for line in read:
        row = json.loads(line)
        row |= {"articles": [row["article"]], "occurrence": 1, "rulebook": "2025.1"}
        assert valid("catalogue", row)
        assert valid("catalogue", {**row, "withdrawnFrom": AT})
        for member in row:
            assert not valid("catalogue", {name: value for name, value in row.items() if name != member})
            assert not valid("catalogue", {**row, member: None})
        for member, value in [("article", "3.1.d"), ("level", "high"), ("occurrence", 0), ("reading", "guessed"), ("other", 1)]:
            assert not valid("catalogue", {**row, member: value})
    assert read


def test_every_rule_reason_argument_and_duty_of_the_reference_stands_in_the_schema() -> None:
    """The reference is generated from the rule table by another road than the schema."""
    text = (ROOT / "docs/rules.md").read_text("utf-8")
    definitions = schema("decision")["$defs"]
    rules = re.findall(r"^### `(.+)`$", text, re.MULTILINE)
    assert rules == definitions["ruleId"]["enum"]
    for part in text.split("\n### `")[1:]:
        rule = part.split("`")[0]
        reasons = re.findall(r"^- `([a-z0-9-]+)`(?: \(([^)]*)\))?: ", part, re.MULTILINE)
        told = {code: [one.split(":")[0] for one in arguments.split(", ") if one] for code, arguments in reasons}
        forms = definitions[f"arguments.{rule}"]["properties"]["reasons"]["items"]["oneOf"]
        listed = {form["properties"]["reason"]["const"]: form["required"][1:] for form in forms}
        assert told == listed, rule
    duties = set(re.findall(r"^- Duty `(.+?)`", text, re.MULTILINE))
    assert duties == set(definitions["duty"]["properties"]["code"]["enum"])
