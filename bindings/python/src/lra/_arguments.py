"""What findings and duties rest on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Union

from ._word import Word
from .words import FactPath, ReasonCode

__all__ = ["Arguments", "Reason", "ReasonValue"]

ReasonValue = Union[datetime, date, int, Word]
"""A value that a reason names: an instant, a day, a number or a word."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule is violated, with the values it names: ``reason["end"]``."""

    code: ReasonCode
    """Its code, unique within the rule."""
    values: tuple[tuple[str, ReasonValue], ...] = ()
    """The values by name, in ``snake_case``."""

    def __getitem__(self, name: str) -> ReasonValue:
        for key, value in self.values:
            if key == name:
                return value
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Arguments:
    """The reasons of a violated rule, the missing facts of an unknown one; nothing of any other."""

    reasons: tuple[Reason, ...] = ()
    """Why the rule is violated."""
    facts: tuple[FactPath, ...] = ()
    """The facts that it still needs."""
