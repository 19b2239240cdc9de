"""Why a call failed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["LraError"]


class LraError(Exception):
    """Why a call failed. ``str(error)`` is the message; no part of an error holds the offending value.

    A call with the wrong Python type is a ``TypeError`` or ``ValueError`` instead, as everywhere in Python.
    """

    def __init__(
        self,
        code: str,
        path: str = "",
        expected: str = "",
        message: str = "",
        help: str = "",
        *,
        reason: str | None = None,
        line: int | None = None,
        column: int | None = None,
        id: str | None = None,
    ) -> None:
        super().__init__(message or code)
        self.code = code
        """A stable code, a value of ``lra.ErrorCode``. ``internal``: the library failed inside and decided nothing."""
        self.path = path
        """The place, a JSON Pointer; empty for the whole."""
        self.expected = expected
        """What was expected there."""
        self.message = message
        """What is the matter."""
        self.help = help
        """What to do about it."""
        self.reason = reason
        """Which of several causes, a stable word, where the code has several."""
        self.line = line
        """The line in the text, from 1, where it is known."""
        self.column = column
        """The column in the text, or the symbol of a code, from 1, where it is known."""
        self.id = id
        """The id of the question, where it could be read."""

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        expected = f": {self.expected}" if self.expected else ""
        return f"{super().__str__()}{place}{expected}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (dict(vars(self)),)


def _again(members: dict[str, Any]) -> LraError:
    again = LraError(members["code"], message=members["message"])
    # All of it: others may have added notes, or attributes of their own.
    vars(again).update(members)
    return again
