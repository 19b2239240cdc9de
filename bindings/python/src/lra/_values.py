"""Values of facts that Python has no type for."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, Union

__all__ = ["BirthDate", "Moment", "PartialDate"]


class Confidential:
    """A dataclass that may hold personal data: its ``repr`` says what is told, and not what it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        of: Any = self
        told = (field.name for field in fields(of) if getattr(self, field.name) is not None)
        return f"{type(self).__name__}({', '.join(f'{name}=…' for name in told)})"


Moment = Union[datetime, date]
"""An instant, or a Brussels day. The bounds of one period are of one kind."""


@dataclass(frozen=True, order=True)
class PartialDate:
    """A birth date of which the day is not known, or not even the month."""

    year: int
    """The year."""
    month: int | None = None
    """The month, from 1, where it is known."""

    def __str__(self) -> str:
        return f"{self.year:04}" if self.month is None else f"{self.year:04}-{self.month:02}"


BirthDate = Union[date, PartialDate]
"""A birth date as far as it is known."""
