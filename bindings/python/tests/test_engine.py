"""The Python binding: one question, one error, one panic caught."""

import doctest
import json
from concurrent.futures import ThreadPoolExecutor

import lra
import pytest
from lra import lra_ffi

QUESTION = {"v": 1, "question": "enrolment", "at": "2026-11-22T10:15:30.000Z", "facts": {}}


def outcome(answer: bytes) -> str:
    return json.loads(answer)["outcome"]


def test_nothing_known_is_incomplete() -> None:
    engine = lra.Engine()
    text = json.dumps(QUESTION)
    assert outcome(engine.decide_json(text)) == "incomplete"
    assert engine.decide_json(text.encode()) == engine.decide_json(text)


@pytest.mark.parametrize("question", [b"", b'{"v":', b"\xff\xfe", "{\u0661}", '{"v":"\ud800"}'])
def test_half_a_question_is_an_error_with_code_and_path(question: bytes) -> None:
    with pytest.raises(lra.InvalidQuestion) as raised:
        lra.Engine().decide_json(question)
    assert raised.value.code
    assert raised.value.path == ""
    assert raised.value.line == 1
    assert str(raised.value)
    assert isinstance(raised.value, lra.Error)


def test_an_error_names_the_place_and_never_the_value() -> None:
    question = {**QUESTION, "facts": {"applicant": {"ssin": "85073003329"}}}
    with pytest.raises(lra.InvalidQuestion) as raised:
        lra.Engine().decide_json(json.dumps(question))
    assert raised.value.code == "invalid-value"
    assert raised.value.path == "/facts/applicant/ssin"
    assert "85073003329" not in repr(vars(raised.value))


def test_a_panic_is_an_exception_and_the_engine_stays_usable() -> None:
    engine = lra.Engine()
    with pytest.raises(lra.InternalError):
        lra_ffi.test_panic()
    assert outcome(engine.decide_json(json.dumps(QUESTION))) == "incomplete"


def test_threads_share_an_engine() -> None:
    engine = lra.Engine()
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(engine.decide_json, [json.dumps(QUESTION)] * 64))
    assert len(set(answers)) == 1


def test_the_example_of_the_package_runs() -> None:
    result = doctest.testmod(lra)
    assert result.attempted > 0
    assert result.failed == 0
