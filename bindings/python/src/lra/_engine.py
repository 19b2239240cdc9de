"""The engine, in Python's idiom, above the generated module."""

from __future__ import annotations

from typing import Optional, Union

from . import lra_ffi
from .lra_ffi import InternalError

__all__ = ["Engine", "Error", "InternalError", "InvalidQuestion"]


class Error(Exception):
    """Why a call failed. ``str(error)`` is the message; it never holds the offending value."""

    def __init__(
        self,
        code: str,
        path: str,
        expected: str,
        message: str,
        help: str,
        line: Optional[int] = None,
        column: Optional[int] = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        """A stable code, never reused."""
        self.path = path
        """The place, a JSON Pointer; empty for the whole."""
        self.expected = expected
        """What was expected there."""
        self.help = help
        """What to do about it."""
        self.line = line
        """The line in the text, from 1, where it is known."""
        self.column = column
        """The column in the text, from 1, where it is known."""


class InvalidQuestion(Error):
    """The question cannot be read, or no rulebook covers it."""


def _raised(error: lra_ffi.EngineError) -> Error:
    return InvalidQuestion(error.code, error.path, error.expected, error.message, error.help, error.line, error.column)


class Engine:
    """Rulebooks and catalogue, loaded and checked once. Immutable: threads share it without a lock."""

    def __init__(self) -> None:
        self._engine = lra_ffi.Engine.with_default_rulebook()

    def decide_json(self, question: Union[bytes, str]) -> bytes:
        """Answer one question, JSON in and JSON out, as the schemas describe them.

        Raises InvalidQuestion when the question cannot be read or no rulebook covers it, and InternalError when the library fails inside:
        nothing was decided then, so treat it as a refusal.
        """
        if isinstance(question, str):
            # A lone surrogate is no text; let the library say so instead of the codec.
            question = question.encode(errors="surrogatepass")
        try:
            return self._engine.decide_json(question)
        except lra_ffi.EngineError as error:
            raise _raised(error) from None
