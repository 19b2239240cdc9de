"""The engine: answers, errors, threads, panics, bad input."""

import copy
import doctest
import json
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from ctypes import byref, c_int
from datetime import datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any

import lra
import pytest
from conftest import ROOT
from lra import _native

AT = datetime(2026, 11, 22, 10, 15, 30, tzinfo=timezone.utc)
QUESTION = {"v": 1, "question": "enrolment", "at": "2026-11-22T10:15:30.000Z", "facts": {}}


def outcome(answer: bytes) -> str:
    told: str = json.loads(answer)["outcome"]
    return told


def test_nothing_known_is_incomplete(engine: lra.Engine) -> None:
    text = json.dumps(QUESTION)
    assert outcome(engine.decide_json(text)) == "incomplete"
    assert engine.decide_json(text.encode()) == engine.decide_json(text)
    assert engine.decide(lra.EnrolmentQuestion(at=AT)).outcome is lra.Outcome.INCOMPLETE


@pytest.mark.parametrize(
    "question", [b"", b'{"v":', b"\xff\xfe", "{\u0661}", '{"v":"\ud800"}', b'{"v":1}\0', "\0", "[" * 100_000, b" " * 5_000_000]
)
def test_half_a_question_is_an_error_with_code_and_path(engine: lra.Engine, question: bytes | str) -> None:
    calls: list[Any] = [engine.decide_json, engine.packed, engine.explain, lra.read_question]
    raised: list[lra.LraError] = []
    for call in calls:
        with pytest.raises(lra.LraError) as error:
            call(question)
        raised.append(error.value)
    assert raised[0].path == ""
    assert raised[0].expected and raised[0].message and raised[0].help
    assert {error.code for error in raised} <= {"malformed-json", "too-large", "not-utf8"}
    # All ways in tell the same.
    assert len({tuple(vars(error).values()) for error in raised}) == 1


@pytest.mark.parametrize("question", [None, 1, 1.5, [], {}, object(), lra.EnrolmentQuestion, bytearray(b"{}")])
def test_what_is_no_question_is_a_type_error(engine: lra.Engine, question: Any) -> None:
    for call in (engine.decide, engine.packed, engine.explain, engine.decide_json):
        with pytest.raises(TypeError):
            call(question)


def test_each_question_is_put_to_the_call_that_answers_it(engine: lra.Engine) -> None:
    with pytest.raises(TypeError, match="accessible_applications"):
        engine.decide(lra.AccessibleApplicationsQuestion(at=AT))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="AccessibleApplicationsQuestion"):
        engine.accessible_applications(lra.SearchQuestion(at=AT))  # type: ignore[arg-type]
    assert engine.accessible_applications(lra.AccessibleApplicationsQuestion(at=AT)).applications


def test_an_error_names_the_place_and_never_the_value(engine: lra.Engine) -> None:
    question = lra.EnrolmentQuestion(id="portal-1", at=AT, applicant=lra.EnrolmentApplicant(ssin="85073003329"))
    with pytest.raises(lra.LraError) as raised:
        engine.decide(question)
    error = raised.value
    assert error.code == lra.ErrorCode.INVALID_VALUE
    assert error.path == "/facts/applicant/ssin"
    assert error.id == "portal-1"
    assert "85073003329" not in repr(vars(error)) + str(error)
    # As Exception.add_note does, from CPython 3.11.
    setattr(error, "__notes__", ["at the desk"])
    again = pickle.loads(pickle.dumps(error))
    assert vars(again) == vars(error) and str(again) == str(error)


@pytest.mark.parametrize("name", ["\ud800", "a\0b", "x" * 1_000_000, "\u0661"])
def test_strange_texts_are_refused_at_their_place(engine: lra.Engine, name: str) -> None:
    with pytest.raises(lra.LraError) as raised:
        engine.decide(lra.EnrolmentQuestion(at=AT, applicant=lra.EnrolmentApplicant(document_name=name)))
    assert raised.value.path in ("/facts/applicant/documentName", "")


@pytest.mark.parametrize("value", [1.5, object(), {"a": 1}, b"bytes", (None,)])
def test_a_value_that_no_fact_can_have_is_a_type_error(engine: lra.Engine, value: Any) -> None:
    with pytest.raises(TypeError):
        engine.decide(lra.EnrolmentQuestion(at=AT, applicant=lra.EnrolmentApplicant(document_name=value)))


def test_an_instant_needs_a_time_zone(engine: lra.Engine) -> None:
    with pytest.raises(ValueError):
        engine.decide(lra.EnrolmentQuestion(at=datetime(2026, 11, 22)))
    class Nowhere(tzinfo):
        def utcoffset(self, _at: datetime | None) -> None:
            return None

        dst = tzname = utcoffset

    for call in (lambda at: engine.decide(lra.EnrolmentQuestion(at=at)), engine.packed(json.dumps(QUESTION)).outcome):
        with pytest.raises(ValueError, match="time zone"):
            call(AT.replace(tzinfo=Nowhere()))
    for edge, hours in ((datetime.min, 1), (datetime.max, -1)):
        with pytest.raises(ValueError):
            engine.decide(lra.EnrolmentQuestion(at=edge.replace(tzinfo=timezone(timedelta(hours=hours)))))
    elsewhere = AT.astimezone(timezone(timedelta(hours=5, minutes=45)))
    assert engine.decide(lra.EnrolmentQuestion(at=elsewhere)).at == AT


def test_a_packed_question_is_decided_at_any_instant(engine: lra.Engine) -> None:
    period = lra.Period(start=AT, end=AT + timedelta(days=1))
    packed = engine.packed(lra.OfficerQuestion(at=AT, officer=lra.OfficerOfficer(role_period=period)))
    assert packed.outcome() is lra.Outcome.INCOMPLETE
    assert packed.outcome(AT + timedelta(days=2)) is lra.Outcome.DENY
    assert engine.decide_many([packed] * 3, at=AT + timedelta(days=2)) == [lra.Outcome.DENY] * 3
    assert engine.decide_many([]) == []
    for wrong in ("2026-11-22", 1, datetime(2026, 11, 22)):
        with pytest.raises((TypeError, ValueError)):
            packed.outcome(wrong)  # type: ignore[arg-type]
    with pytest.raises(lra.LraError):
        packed.outcome(datetime(1, 1, 1, tzinfo=timezone.utc))
    with pytest.raises(lra.LraError):
        packed.access_matrix()


@pytest.mark.parametrize("words", [("xx", "officer"), ("en", "nobody"), ([], "officer"), ("en", None)])
def test_a_language_and_an_audience_are_those_there_are(engine: lra.Engine, words: Any) -> None:
    with pytest.raises(ValueError):
        engine.explain(json.dumps(QUESTION), *words)
    assert engine.explain(json.dumps(QUESTION), lra.Language.NL) == engine.explain(json.dumps(QUESTION), "nl")


def test_a_panic_is_an_exception_and_the_engine_stays_usable(engine: lra.Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    panics = _native.library["lra_test_panic"]

    with monkeypatch.context() as patch:
        patch.setattr(_native.library, "lra_engine_decide_json", lambda *arguments: panics(arguments[-1]))
        with pytest.raises(lra.LraError) as raised:
            engine.decide_json(b"{}")
    assert raised.value.code == lra.ErrorCode.INTERNAL
    assert outcome(engine.decide_json(json.dumps(QUESTION))) == "incomplete"


def test_a_handle_of_another_type_is_an_error(engine: lra.Engine) -> None:
    packed = engine.packed(json.dumps(QUESTION))
    outcome = c_int()
    wrong = [(packed._pointer, packed._pointer), (engine._pointer, engine._pointer), (None, packed._pointer), (engine._pointer, None)]
    for handles in wrong:
        with pytest.raises(lra.LraError) as raised:
            _native.call(_native.library.lra_engine_decide, *handles, _native.NO_INSTANT, byref(outcome))
        assert raised.value.code == lra.ErrorCode.INVALID_ARGUMENT
    assert packed.outcome() is lra.Outcome.INCOMPLETE


def test_rulebooks_can_be_given() -> None:
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "lra-core/rulebook").glob("*.toml"))]
    own = lra.Engine(*texts)
    assert own.rulebooks == lra.Engine().rulebooks
    assert own.policy_digest == lra.Engine().policy_digest
    assert len(lra.Engine(texts[0]).rulebooks) == 1
    for wrong in (["not toml ="], [texts[0], texts[0]], [""], ["\0"]):
        with pytest.raises(lra.LraError) as raised:
            lra.Engine(*wrong)
        assert raised.value.code == lra.ErrorCode.INVALID_RULEBOOK
        assert "expected" not in raised.value.expected


def test_catalogue_rules_and_facts_are_told(engine: lra.Engine) -> None:
    assert {rule["id"] for rule in engine.rules()} == {str(rule) for rule in lra.RuleId}
    assert len(engine.facts()) == len(lra.FactPath)
    rows = engine.catalogue(at=AT)
    assert len(rows) > 100 and all(row["name"] for row in rows)


def test_threads_share_an_engine_and_a_question(engine: lra.Engine) -> None:
    packed = engine.packed(json.dumps(QUESTION))
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(engine.decide_json, [json.dumps(QUESTION)] * 64))
        outcomes = list(pool.map(lambda _: packed.outcome(), range(256)))
    assert len(set(answers)) == 1
    assert set(outcomes) == {lra.Outcome.INCOMPLETE}


def test_handles_live_as_long_as_what_was_made_with_them() -> None:
    decided = lra.Engine().packed(json.dumps(QUESTION)).decide()
    assert decided.outcome is lra.Outcome.INCOMPLETE
    assert json.loads(decided.json("fr"))["findings"][0]["message"]


def test_questions_live_as_long_as_the_call_that_decides_them(engine: lra.Engine) -> None:
    class MadeWhenAskedFor(Sequence[lra.PackedQuestion]):
        def __len__(self) -> int:
            return 16

        def __getitem__(self, index: Any) -> Any:
            if index >= len(self):
                raise IndexError
            return engine.packed(json.dumps(QUESTION))

    assert engine.decide_many(MadeWhenAskedFor()) == [lra.Outcome.INCOMPLETE] * 16


def test_handles_are_neither_copied_nor_pickled(engine: lra.Engine) -> None:
    packed = engine.packed(json.dumps(QUESTION))
    for handle in (engine, packed, packed.decide(), lra.Peppers(("p", bytes(range(32))))):
        for attempt in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError):
                attempt(handle)


def test_other_threads_go_on_during_a_call(engine: lra.Engine) -> None:
    """The GIL is released: a thread that holds it no longer than a tick goes on while another is within a long call."""
    lines = (json.dumps(QUESTION) + "\n").encode() * 3000
    ticks, stop = 0, threading.Event()

    def count() -> None:
        nonlocal ticks
        while not stop.wait(0.001):
            ticks += 1

    counter = threading.Thread(target=count, daemon=True)
    counter.start()
    try:
        during = 0
        # Once is enough, but a busy machine may give the other thread no turn.
        for _ in range(20):
            before = ticks
            engine.decide_json_lines(lines)
            during = max(during, ticks - before)
            if during > 10:
                break
    finally:
        stop.set()
        counter.join(10)
    assert during > 10


def test_an_engine_is_made_without_the_slow_modules() -> None:
    """Each of them takes longer to import than all of this package."""
    program = (
        "import sys; import lra; lra.Engine()\n"
        "print(*{'dataclasses', 'datetime', 'enum', 'importlib', 'inspect', 'json', 're', 'typing'} & sys.modules.keys())"
    )
    # Without site: it may load anything.
    command = [sys.executable, "-S", "-c", program]
    environment = {**os.environ, "PYTHONPATH": str(Path(lra.__file__).parent.parent)}
    assert subprocess.run(command, env=environment, capture_output=True, check=True).stdout.split() == []


def test_the_example_of_the_package_runs() -> None:
    result = doctest.testmod(lra)
    assert result.attempted > 0
    assert result.failed == 0
