"""The engine: rulebooks and catalogue, loaded and checked once."""

from __future__ import annotations

from ctypes import byref, c_size_t, c_uint8

from . import _native
from ._native import Handle, library

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Loaded by the first call that needs them, typing itself among them: an engine is made within milliseconds.
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from ._options import Audience, LanguageTag, Rulebook, TextForm
    from ._packed import PackedQuestion
    from .types import AccessibleApplications, AccessibleApplicationsQuestion, CheckReport, Decision, DecisionQuestion, Question
    from .words import Outcome

__all__ = ["Engine"]

LANGUAGES = {None: 0, "en": 1, "fr": 2, "nl": 3, "de": 4}
AUDIENCES = {"citizen": 1, "officer": 2, "auditor": 3}
FORMS = {"plain": 1, "markdown": 2}


class Engine(Handle):
    """Rulebooks and catalogue, loaded and checked once. Immutable: threads share it without a lock.

    Without arguments it holds the rulebooks that come with the library; else those given, each a text in TOML.
    """

    __slots__ = ()
    _free = library.lra_engine_free

    def __init__(self, *rulebooks: str) -> None:
        if rulebooks:
            written = [_native.utf8(rulebook, "rulebooks") for rulebook in rulebooks]
            pointer = _native.handle_of(library.lra_engine_new_with_rulebooks, _native.texts(written), len(written))
        else:
            pointer = _native.handle_of(library.lra_engine_new)
        super().__init__(pointer)

    def decide(self, question: DecisionQuestion) -> Decision:
        """Answers a question. Raises ``LraError`` when it cannot be read or no rulebook covers it."""
        from . import _json
        from .types import AccessibleApplicationsQuestion, Decision

        text = _json.question_bytes(question)
        if isinstance(question, AccessibleApplicationsQuestion):
            raise TypeError("question: expected one that a decision answers; accessible_applications answers this one")
        return _json.read(Decision, self.decide_json(text))

    def decide_json(self, question: bytes | str) -> bytes:
        """Answers one question, JSON in and JSON out, as the schemas describe them.

        Raises ``LraError`` when the question cannot be read or no rulebook covers it. The code ``internal`` says that the
        library failed inside: nothing was decided then, so treat it as a refusal.
        """
        if isinstance(question, str):
            # A lone surrogate is no text; let the library say so instead of the codec.
            question = question.encode(errors="surrogatepass")
        if not isinstance(question, bytes):
            raise TypeError(f"expected bytes or str, not {type(question).__name__}")
        return _native.bytes_of(library.lra_engine_decide_json, self._pointer, question, len(question), _native.NO_INSTANT)

    def decide_json_lines(self, questions: bytes, *, at: datetime | None = None) -> bytes:
        """Answers many questions, one JSON object a line in and out. One that cannot be answered gives an error object in
        its place. ``at`` serves questions that name no instant."""
        from . import _time

        lines = _native.octets(questions, "questions")
        arguments = (lines, len(lines), _time.optional(at))
        return _native.bytes_of(library.lra_engine_decide_json_lines, self._pointer, *arguments)

    def explain(
        self,
        question: Question | bytes | str,
        language: LanguageTag | None = None,
        audience: Audience = "officer",
        *,
        form: TextForm = "plain",
    ) -> str:
        """Answers a question in words; without a language in that of the question, else in English."""
        from . import _json

        text = _json.question_bytes(question)
        words = (_choice(LANGUAGES, language, "language"), _choice(AUDIENCES, audience, "audience"), _choice(FORMS, form, "form"))
        told = _native.bytes_of(
            library.lra_engine_explain_json, self._pointer, text, len(text), _native.NO_INSTANT, *words
        )
        return told.decode()

    def accessible_applications(self, question: AccessibleApplicationsQuestion) -> AccessibleApplications:
        """Every application of the catalogue: whether the user can open it, with which key, and what stands in the way."""
        from . import _json
        from .types import AccessibleApplications, AccessibleApplicationsQuestion

        if not isinstance(question, AccessibleApplicationsQuestion):
            raise TypeError(f"question: expected AccessibleApplicationsQuestion, not {type(question).__name__}")
        return _json.read(AccessibleApplications, self.decide_json(_json.question_bytes(question)))

    def packed(self, question: Question | bytes | str) -> PackedQuestion:
        """A question with its facts, read and checked once, to be decided many times: the call for every page."""
        from ._packed import PackedQuestion

        return PackedQuestion(self, question)

    def decide_many(self, questions: Sequence[PackedQuestion], *, at: datetime | None = None) -> list[Outcome]:
        """What many packed questions come to, in one call."""
        from ._packed import decide_many

        return decide_many(self, questions, at)

    def check(self, kind: str, value: str, *, at: datetime | None = None) -> CheckReport:
        """Whether a text is an identifier of its kind, and what it encodes; see ``lra.CheckKind`` for the kinds.

        Dates are compared with the day that it is in Brussels at ``at``, now if it is not given.
        """
        from . import _check

        return _check.check(self, kind, value, at)

    @property
    def rulebooks(self) -> tuple[Rulebook, ...]:
        """The rulebooks, in the order in which they come into force."""
        from . import _time
        from ._options import Rulebook

        count = c_size_t()
        _native.call(library.lra_engine_rulebook_count, self._pointer, byref(count))
        rows = []
        for index in range(count.value):
            row = _native.Rulebook()
            _native.call(library.lra_engine_rulebook, self._pointer, index, byref(row))
            rows.append(Rulebook(row.version.bytes().decode(), _time.instant(row.effective_from), bytes(row.digest)))
        return tuple(rows)

    @property
    def policy_digest(self) -> bytes:
        """The digest of the rules themselves: two libraries with the same digest decide alike."""
        digest = (c_uint8 * 32)()
        _native.call(library.lra_engine_policy_digest, self._pointer, digest)
        return bytes(digest)

    def catalogue(self, *, at: datetime | None = None) -> list[dict[str, Any]]:
        """The applications of the rulebook in force at an instant, now if it is not given, in the order of its catalogue."""
        from . import _time

        return _rows(_native.bytes_of(library.lra_engine_catalogue_json, self._pointer, _time.now(at)))

    @staticmethod
    def rules() -> list[dict[str, Any]]:
        """The rules, every column: id, citation, effect, facts, messages by language."""
        return _rows(_native.bytes_of(library.lra_rules_json))

    @staticmethod
    def facts() -> list[dict[str, Any]]:
        """The facts, every column."""
        return _rows(_native.bytes_of(library.lra_facts_json))


def _rows(lines: bytes) -> list[dict[str, Any]]:
    import json

    return [json.loads(line) for line in lines.splitlines()]


def _choice(of: dict[Any, int], value: object, name: str) -> int:
    try:
        return of[value]
    except (KeyError, TypeError):
        words = ", ".join(str(word) for word in of if word is not None)
        raise ValueError(f"{name}: expected one of {words}") from None
