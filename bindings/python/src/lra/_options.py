"""What calls of the engine choose from, and what it tells of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from .words import Language

__all__ = ["Audience", "LanguageTag", "Rulebook", "TextForm"]

LanguageTag = Union[Literal["en", "fr", "nl", "de"], "Language"]
"""The language of a text."""
Audience = Literal["citizen", "officer", "auditor"]
"""Whom a text is for: the person, the officer at the desk, or whoever checks the decision later."""
TextForm = Literal["plain", "markdown"]
"""The form of a text."""


@dataclass(frozen=True)
class Rulebook:
    """A rulebook of an engine."""

    version: str
    """Its version."""
    effective_from: datetime
    """The first instant at which it is in force."""
    digest: bytes
    """SHA-256 over its canonical form."""
