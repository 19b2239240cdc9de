"""Checks of single identifiers."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Union

from . import _json, _native, _time
from ._native import library
from ._word import Word
from .types import (
    CheckReport,
    EmailReport,
    EmployerIdReport,
    EnterpriseNumberReport,
    MrzReport,
    NumberReport,
    PhoneReport,
    Refusal,
    SecretReport,
    SsinReport,
)

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = [
    "CheckKind",
    "check_activation_code",
    "check_card_number",
    "check_email",
    "check_employer_id",
    "check_enterprise_number",
    "check_establishment_unit_number",
    "check_mrz",
    "check_password",
    "check_phone",
    "check_ssin",
]


class CheckKind(Word):
    """What can be checked."""

    SSIN = "ssin"
    """A social security identification number."""
    ENTERPRISE_NUMBER = "enterprise-number"
    """A CBE enterprise number."""
    ESTABLISHMENT_UNIT_NUMBER = "establishment-unit-number"
    """A CBE establishment unit number."""
    EMPLOYER_ID = "employer-id"
    """An employer number of the NSSO."""
    CARD_NUMBER = "card-number"
    """The number of an electronic identity card."""
    MRZ = "mrz"
    """A machine readable zone, its lines joined by ``|``."""
    EMAIL = "email"
    """An e-mail address."""
    PHONE = "phone"
    """A telephone number."""
    PASSWORD = "password"
    """A password, by the rulebook in force. Its report does not repeat it."""
    ACTIVATION_CODE = "activation-code"
    """An activation code as typed. Its report does not repeat it."""


REPORTS: dict[str, type[Any]] = {
    "ssin": SsinReport,
    "enterprise-number": EnterpriseNumberReport,
    "establishment-unit-number": NumberReport,
    "employer-id": EmployerIdReport,
    "card-number": NumberReport,
    "mrz": MrzReport,
    "email": EmailReport,
    "phone": PhoneReport,
    "password": SecretReport,
    "activation-code": SecretReport,
}


def check(engine: Engine, kind: str, value: str, at: datetime | None) -> CheckReport:
    """Checks one value."""
    if not isinstance(kind, str):
        raise TypeError(f"kind: expected str, not {type(kind).__name__}")
    word, text = _native.utf8(kind, "kind"), _native.utf8(value, "value")
    arguments = (engine._pointer, word, len(word), text, len(text), _time.now(at))
    return report(kind, _native.bytes_of(library.lra_engine_check_json, *arguments))


def report(kind: str, text: bytes) -> CheckReport:
    """The report that JSON holds."""
    told = json.loads(text)
    made: CheckReport = _json.reader(REPORTS[kind] if told["valid"] else Refusal)(told)
    return made


@cache
def _engine() -> Engine:
    from ._engine import Engine

    return Engine()


def _checked(kind: CheckKind, value: str, at: datetime | None) -> Any:
    return check(_engine(), kind, value, at)


def check_ssin(value: str, *, at: datetime | None = None) -> Union[SsinReport, Refusal]:
    """Reads a social security identification number: eleven digits, or ``YY.MM.DD-SSS.CC``. ``report.valid`` tells which it is."""
    checked: SsinReport | Refusal = _checked(CheckKind.SSIN, value, at)
    return checked


def check_enterprise_number(value: str) -> Union[EnterpriseNumberReport, Refusal]:
    """Reads a CBE enterprise number in any of its written forms."""
    checked: EnterpriseNumberReport | Refusal = _checked(CheckKind.ENTERPRISE_NUMBER, value, None)
    return checked


def check_establishment_unit_number(value: str) -> Union[NumberReport, Refusal]:
    """Reads a CBE establishment unit number."""
    checked: NumberReport | Refusal = _checked(CheckKind.ESTABLISHMENT_UNIT_NUMBER, value, None)
    return checked


def check_employer_id(value: str) -> Union[EmployerIdReport, Refusal]:
    """Reads an employer number of the NSSO."""
    checked: EmployerIdReport | Refusal = _checked(CheckKind.EMPLOYER_ID, value, None)
    return checked


def check_card_number(value: str) -> Union[NumberReport, Refusal]:
    """Reads the number of an electronic identity card."""
    checked: NumberReport | Refusal = _checked(CheckKind.CARD_NUMBER, value, None)
    return checked


def check_mrz(lines: str, *, at: datetime | None = None) -> Union[MrzReport, Refusal]:
    """Reads a machine readable zone, its lines joined by ``|`` or by line ends."""
    joined = "|".join(lines.splitlines()) if isinstance(lines, str) else lines
    checked: MrzReport | Refusal = _checked(CheckKind.MRZ, joined, at)
    return checked


def check_email(value: str) -> Union[EmailReport, Refusal]:
    """Reads an e-mail address."""
    checked: EmailReport | Refusal = _checked(CheckKind.EMAIL, value, None)
    return checked


def check_phone(value: str, *, at: datetime | None = None) -> Union[PhoneReport, Refusal]:
    """Reads a telephone number, by the rulebook in force at ``at``, now if it is not given."""
    checked: PhoneReport | Refusal = _checked(CheckKind.PHONE, value, at)
    return checked


def check_password(value: str, *, at: datetime | None = None) -> Union[SecretReport, Refusal]:
    """Judges a password by the rulebook in force at ``at``, now if it is not given."""
    checked: SecretReport | Refusal = _checked(CheckKind.PASSWORD, value, at)
    return checked


def check_activation_code(value: str) -> Union[SecretReport, Refusal]:
    """Reads an activation code as typed; of a slip of the pen the likely position is told."""
    checked: SecretReport | Refusal = _checked(CheckKind.ACTIVATION_CODE, value, None)
    return checked
