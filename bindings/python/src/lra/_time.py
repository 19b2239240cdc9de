"""Instants as the library counts them: milliseconds since 1970-01-01T00:00:00Z."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ._native import NO_INSTANT

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)


def milliseconds(at: datetime) -> int:
    """The instant in milliseconds; what is finer is cut off."""
    if not isinstance(at, datetime):
        raise TypeError(f"expected a datetime, not {type(at).__name__}")
    _with_zone(at)
    return (at - EPOCH) // MILLISECOND


def _with_zone(at: datetime) -> None:
    # A time zone may know no offset either: Python takes such an instant for one of the system's own zone.
    if at.utcoffset() is None:
        raise ValueError("expected a datetime with a time zone, such as datetime.now(timezone.utc)")


def optional(at: datetime | None) -> int:
    """The same, where no instant need be given."""
    return NO_INSTANT if at is None else milliseconds(at)


def now(at: datetime | None) -> int:
    """The same, with the system's clock where none is given."""
    return milliseconds(datetime.now(timezone.utc) if at is None else at)


def instant(count: int) -> datetime:
    """The instant of so many milliseconds."""
    return EPOCH + MILLISECOND * count


def written(at: datetime) -> str:
    """The instant as JSON holds it."""
    _with_zone(at)
    try:
        utc = at.astimezone(timezone.utc)
    except OverflowError:
        raise ValueError("expected a datetime of the years 1800 to 9999") from None
    # What is finer than milliseconds is cut off.
    return utc.isoformat(timespec="milliseconds")[:23] + "Z"


def read(text: str) -> datetime:
    """The instant that JSON holds."""
    whole, _, fraction = text.rstrip("Z").partition(".")
    return datetime.fromisoformat(f"{whole}.{fraction:0<3}+00:00")
