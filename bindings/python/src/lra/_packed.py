"""Questions that are decided again and again."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import addressof, byref, c_int, c_int64, c_size_t, c_uint8, c_void_p
from datetime import datetime
from typing import TYPE_CHECKING

from . import _json, _native, _time
from ._errors import LraError
from ._native import Handle, library
from .types import Decision, Question
from .words import Outcome

if TYPE_CHECKING:
    from ._activation import Permit
    from ._engine import Engine
    from ._options import Audience, LanguageTag, TextForm

__all__ = ["Decided", "PackedQuestion"]

OUTCOMES = (None, Outcome.PERMIT, Outcome.DENY, Outcome.INCOMPLETE)
# The function once more, without prototype: it takes values that are made for it beforehand, and converts none.
_decide = library["lra_engine_decide"]
_AT_OF_QUESTION = c_int64(_native.NO_INSTANT)


class PackedQuestion(Handle):
    """A question with its facts, read and checked once. Immutable: threads share it without a lock."""

    __slots__ = ("_arguments", "_engine", "_engine_pointer")
    _free = library.lra_question_free

    def __init__(self, engine: Engine, question: Question | bytes | str) -> None:
        from ._engine import Engine

        pointer = _native.pointer_of(engine, Engine, "engine")
        text = _json.question_bytes(question)
        super().__init__(_native.handle_of(library.lra_question_new, text, len(text), _native.NO_INSTANT))
        self._engine = engine
        self._engine_pointer = pointer
        self._arguments = (c_void_p(self._engine_pointer), c_void_p(self._pointer))

    def outcome(self, at: datetime | None = None) -> Outcome:
        """What it comes to at an instant, that of the question if none is given; nothing else is worked out."""
        outcome = c_int()
        engine, question = self._arguments
        when = _AT_OF_QUESTION if at is None else c_int64(_time.milliseconds(at))
        if _decide(engine, question, when, byref(outcome), None):
            # The same again, to be told why.
            _native.call(library.lra_engine_decide, engine, question, when.value, byref(outcome))
        return OUTCOMES[outcome.value]  # type: ignore[return-value]

    def decide(self, at: datetime | None = None) -> Decided:
        """Decides it and keeps all that was found."""
        return Decided(self, at)

    def access_matrix(self, at: datetime | None = None) -> bytes:
        """Of a question ``accessible-applications``: four octets for each application of the catalogue in its order, what
        comes of it with no key, a password, a token and a strong key. 1 is permit, 2 deny, 3 incomplete."""
        rows, when = c_size_t(), _time.optional(at)
        length = 4096
        while True:
            octets = bytearray(length)
            place = (c_uint8 * length).from_buffer(octets)
            try:
                arguments = (self._engine_pointer, self._pointer, when, place, length, byref(rows))
                _native.call(library.lra_engine_access_matrix, *arguments)
            except LraError:
                if rows.value * _native.LEVEL_COUNT <= length:
                    raise
                length = rows.value * _native.LEVEL_COUNT
                continue
            finally:
                del place
            return bytes(octets[: rows.value * _native.LEVEL_COUNT])


class Decided(Handle):
    """A decision with all that it found, for words, records and permits. Immutable: threads share it without a lock."""

    __slots__ = ()
    _free = library.lra_decision_free

    def __init__(self, question: PackedQuestion, at: datetime | None) -> None:
        asked = _native.pointer_of(question, PackedQuestion, "question")
        arguments = (question._engine_pointer, asked, _time.optional(at))
        super().__init__(_native.handle_of(library.lra_decision_new, *arguments))

    @property
    def outcome(self) -> Outcome:
        """What it comes to."""
        outcome = c_int()
        _native.call(library.lra_decision_outcome, self._pointer, byref(outcome))
        return OUTCOMES[outcome.value]  # type: ignore[return-value]

    def decision(self, language: LanguageTag | None = None) -> Decision:
        """The decision as plain data, with texts in a language if one is given or the question asks for it."""
        return _json.read(Decision, self.json(language))

    def json(self, language: LanguageTag | None = None) -> bytes:
        """The decision as JSON, as the schemas describe it."""
        from ._engine import LANGUAGES, _choice

        return _native.bytes_of(library.lra_decision_json, self._pointer, _choice(LANGUAGES, language, "language"))

    def canonical_json(self) -> bytes:
        """Ids and arguments without texts: what a replay has to make again, byte by byte."""
        return _native.bytes_of(library.lra_decision_canonical_json, self._pointer)

    def explain(self, language: LanguageTag, audience: Audience = "officer", *, form: TextForm = "plain") -> str:
        """The decision in words."""
        from ._engine import AUDIENCES, FORMS, LANGUAGES, _choice

        words = (_choice(LANGUAGES, language, "language"), _choice(AUDIENCES, audience, "audience"), _choice(FORMS, form, "form"))
        return _native.bytes_of(library.lra_decision_explain, self._pointer, *words).decode()

    def permit(self, person: str, case_id: str, record_position: int) -> Permit:
        """The permit of a decision on enrolment that permits; make it only once the record of the decision is committed.

        ``person`` is the commitment to the applicant in that record, ``record_position`` its place in the trail.
        """
        from ._activation import Permit

        return Permit.of(self, person, case_id, record_position)


def decide_many(engine: Engine, questions: Sequence[PackedQuestion], at: datetime | None) -> list[Outcome]:
    """What many packed questions come to."""
    # Kept for the length of the call: a sequence may make its questions as they are asked for, or lose them to another thread.
    kept = tuple(questions)
    count = len(kept)
    handles = (c_void_p * count)(*[_native.pointer_of(question, PackedQuestion, "questions") for question in kept])
    outcomes = (c_uint8 * count)()
    arguments = (engine._pointer, handles, count, _time.optional(at), addressof(outcomes))
    _native.call(library.lra_engine_decide_many, *arguments)
    return [OUTCOMES[outcome] for outcome in outcomes]  # type: ignore[misc]
