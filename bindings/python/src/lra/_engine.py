"""The engine: rulebooks and catalogue, loaded and checked once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from ctypes import byref, c_size_t, c_uint8
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Union

from . import _native, _time, lra_ffi
from ._errors import LraError
from ._native import Handle, library

if TYPE_CHECKING:
    # Types are loaded with the first call that needs them: they are many, and JSON needs none.
    from ._packed import PackedQuestion
    from .types import AccessibleApplications, AccessibleApplicationsQuestion, CheckReport, Decision, Question
    from .words import Language, Outcome

__all__ = ["Audience", "Engine", "LanguageTag", "Rulebook", "TextForm"]

LanguageTag = Union[Literal["en", "fr", "nl", "de"], "Language"]
"""The language of a text."""
Audience = Literal["citizen", "officer", "auditor"]
"""Whom a text is for: the person, the officer at the desk, or whoever checks the decision later."""
TextForm = Literal["plain", "markdown"]
"""The form of a text."""

LANGUAGES = {None: 0, "en": 1, "fr": 2, "nl": 3, "de": 4}
AUDIENCES = {"citizen": 1, "officer": 2, "auditor": 3}
FORMS = {"plain": 1, "markdown": 2}


@dataclass(frozen=True)
class Rulebook:
    """A rulebook of an engine."""

    version: str
    """Its version."""
    effective_from: datetime
    """The first instant at which it is in force."""
    digest: bytes
    """SHA-256 over its canonical form."""


class CEngine(Handle):
    """The engine of the C functions."""

    __slots__ = ()
    _free = library.lra_engine_free


class Engine:
    """Rulebooks and catalogue, loaded and checked once. Immutable: threads share it without a lock.

    Without arguments it holds the rulebooks that come with the library; else those given, each a text in TOML.
    """

    __slots__ = ("_c", "_engine")

    def __init__(self, *rulebooks: str) -> None:
        try:
            if rulebooks:
                self._engine = lra_ffi.Engine.with_rulebooks(list(rulebooks))
            else:
                self._engine = lra_ffi.Engine.with_default_rulebook()
        except lra_ffi.EngineError as error:
            raise _raised(error) from None
        if rulebooks:
            written = [rulebook.encode() for rulebook in rulebooks]
            texts = _native.texts(written)
            pointer = _native.handle_of(library.lra_engine_new_with_rulebooks, texts, len(written))
        else:
            pointer = _native.handle_of(library.lra_engine_new)
        self._c = CEngine(pointer)

    def __reduce_ex__(self, protocol: object) -> Any:
        return self._c.__reduce_ex__(protocol)

    def decide(self, question: Question) -> Decision:
        """Answers a question. Raises ``LraError`` when it cannot be read or no rulebook covers it."""
        from . import _json
        from .types import Decision

        return _json.read(Decision, self.decide_json(_json.question_bytes(question)))

    def decide_json(self, question: Union[bytes, str]) -> bytes:
        """Answers one question, JSON in and JSON out, as the schemas describe them.

        Raises ``LraError`` when the question cannot be read or no rulebook covers it. The code ``internal`` says that the
        library failed inside: nothing was decided then, so treat it as a refusal.
        """
        if isinstance(question, str):
            # A lone surrogate is no text; let the library say so instead of the codec.
            question = question.encode(errors="surrogatepass")
        try:
            return self._engine.decide_json(question)
        except lra_ffi.EngineError as error:
            raise _raised(error) from None
        except lra_ffi.InternalError:
            raise _failed_inside() from None

    def decide_json_lines(self, questions: bytes, *, at: datetime | None = None) -> bytes:
        """Answers many questions, one JSON object a line in and out. One that cannot be answered gives an error object in
        its place. ``at`` serves questions that name no instant."""
        arguments = (questions, len(questions), _time.optional(at))
        return _native.bytes_of(library.lra_engine_decide_json_lines, self._c._pointer, *arguments)

    def explain(
        self,
        question: Question | AccessibleApplicationsQuestion | bytes | str,
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
            library.lra_engine_explain_json, self._c._pointer, text, len(text), _time.NO_INSTANT, *words
        )
        return told.decode()

    def accessible_applications(self, question: AccessibleApplicationsQuestion) -> AccessibleApplications:
        """Every application of the catalogue: whether the user can open it, with which key, and what stands in the way."""
        from . import _json
        from .types import AccessibleApplications

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
        count = c_size_t()
        _native.call(library.lra_engine_rulebook_count, self._c._pointer, byref(count))
        rows = []
        for index in range(count.value):
            row = _native.Rulebook()
            _native.call(library.lra_engine_rulebook, self._c._pointer, index, byref(row))
            rows.append(Rulebook(row.version.bytes().decode(), _time.instant(row.effective_from), bytes(row.digest)))
        return tuple(rows)

    @property
    def policy_digest(self) -> bytes:
        """The digest of the rules themselves: two libraries with the same digest decide alike."""
        digest = (c_uint8 * 32)()
        _native.call(library.lra_engine_policy_digest, self._c._pointer, digest)
        return bytes(digest)

    def catalogue(self, *, at: datetime | None = None) -> list[dict[str, Any]]:
        """The applications of the rulebook in force at an instant, now if it is not given, in the order of its catalogue."""
        return _rows(_native.bytes_of(library.lra_engine_catalogue_json, self._c._pointer, _time.now(at)))

    @staticmethod
    def rules() -> list[dict[str, Any]]:
        """The rules, every column: id, citation, effect, facts, messages by language."""
        return _rows(_native.bytes_of(library.lra_rules_json))

    @staticmethod
    def facts() -> list[dict[str, Any]]:
        """The facts, every column."""
        return _rows(_native.bytes_of(library.lra_facts_json))


def _rows(lines: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.splitlines()]


def _raised(error: lra_ffi.EngineError) -> LraError:
    members = ("code", "path", "expected", "message", "help", "reason", "line", "column", "id")
    return LraError(**{name: getattr(error, name) for name in members})


def _failed_inside() -> LraError:
    return LraError("internal", message="the library failed inside and decided nothing", help="treat it as a refusal, and report it")


def _choice(of: dict[Any, int], value: object, name: str) -> int:
    try:
        return of[value]
    except (KeyError, TypeError):
        words = ", ".join(str(word) for word in of if word is not None)
        raise ValueError(f"{name}: expected one of {words}") from None
