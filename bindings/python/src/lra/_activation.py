"""Activation codes and links: state in, state out. The portal stores the states; nothing is kept here."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from ctypes import POINTER, byref, c_int, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p, cast
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal

from . import _native, _time
from ._engine import _choice
from ._native import Buffer, Handle, Text, library

if TYPE_CHECKING:
    from ._engine import Engine
    from ._packed import Decided

__all__ = [
    "Activation",
    "Compared",
    "Dispatch",
    "Issued",
    "Peppers",
    "Permit",
    "Redemption",
    "Reservation",
    "Reserved",
    "SealKeys",
    "Standing",
    "StateOfActivation",
    "issue",
    "link_selector",
    "look",
    "read_activation",
    "reopen_activation",
    "reserve",
    "revoke_activation",
    "seal_activation",
    "settle_activation",
]

LINK_CHANNELS = {"email": 1, "sms": 2}
CODE_CHANNELS = {"email": 1, "sms": 2, "paper": 3}


class StateOfActivation(IntEnum):
    """Where an activation stands. All but pending are final."""

    OTHER = 0
    """A state that this package does not know: nothing can be redeemed."""
    PENDING = 1
    """Issued, and can be redeemed."""
    EXPIRED = 2
    """Its validity is over."""
    LOCKED = 3
    """Too many wrong codes were tried in its case."""
    REDEEMED = 4
    """Used."""
    REVOKED = 5
    """Withdrawn by the portal."""
    SUPERSEDED = 6
    """Replaced by a newer code for the same person and kind of key."""


class Redemption(IntEnum):
    """The end of an attempt with a right link."""

    ACTIVATED = 1
    """The right code: once the state is stored and the record written, the key is activated."""
    WRONG_CODE = 2
    """A wrong code, and tries are left."""
    LOCKED = 3
    """A wrong code, and it was the last try: the case is locked."""


@dataclass(frozen=True)
class Activation:
    """What a stored activation says."""

    version: int
    """Counts the changes, from 1 at issue: what compare-and-swap compares."""
    issued_at: datetime
    """When link and code were issued."""
    expires_at: datetime
    """The first instant at which they are no longer valid."""
    changed_at: datetime
    """When this state came about."""
    issue_number: int
    """Counts the codes of one case and kind of key, from 1."""
    tries: int
    """Comparisons begun in the case."""
    tries_limit: int
    """The number of tries at which the case is locked."""
    state: StateOfActivation
    """Where it stands at the instant that was asked for."""
    selector: str
    """The public half of its link, under which the storage finds it."""


@dataclass(frozen=True)
class Standing:
    """What a page may show when a link is opened."""

    state: StateOfActivation
    """Where it stands."""
    expires_at: datetime
    """The first instant at which link and code are no longer valid."""
    tries_left: int
    """How many more codes may be compared."""


@dataclass(frozen=True)
class Dispatch:
    """Link and code, for two separate messages. Neither is in its ``repr``."""

    link: str = field(repr=False)
    """For the channel of the link."""
    code: str = field(repr=False)
    """For the channel of the code."""


def _ring(keys: Sequence[tuple[str, bytes | bytearray]]) -> tuple[Any, Any]:
    for key in keys:
        if not isinstance(key, tuple) or len(key) != 2:
            raise TypeError("keys: expected pairs of an id and 32 octets")
    ids = [_native.utf8(name, "id") for name, _ in keys]
    octets = [_native.secret(key, _native.KEY_LENGTH, "key") for _, key in keys]
    ring = (_native.Key * len(keys))()
    for place, name, key in zip(ring, ids, octets):
        place.id = _native.text(name)
        place.octets = cast(key, POINTER(c_uint8))
    return ring, (ids, octets)


class Peppers(Handle):
    """The portal's peppers: keys under which the tags of codes and links are made. They live apart from the states.

    Each is an id and 32 octets; the first is the current one. Octets in a ``bytearray`` are wiped. Immutable.
    """

    __slots__ = ()
    _free = library.lra_peppers_free

    def __init__(self, *keys: tuple[str, bytes | bytearray]) -> None:
        ring, kept = _ring(keys)
        super().__init__(_native.handle_of(library.lra_peppers_new, ring, len(keys)))
        del kept


class SealKeys(Handle):
    """The portal's seal keys: keys under which permits and stored activations are sealed. Made as ``Peppers`` are."""

    __slots__ = ()
    _free = library.lra_seal_keys_free

    def __init__(self, *keys: tuple[str, bytes | bytearray]) -> None:
        ring, kept = _ring(keys)
        super().__init__(_native.handle_of(library.lra_seal_keys_new, ring, len(keys)))
        del kept


class Permit(Handle):
    """The proof that a person was identified: without one no code can be issued. Made by ``Decided.permit``."""

    __slots__ = ()
    _free = library.lra_permit_free

    @classmethod
    def of(cls, decided: Decided, person: str, case_id: str, record_position: int) -> Permit:
        """The permit of a decision on enrolment."""
        from ._packed import Decided

        decision, position = _native.pointer_of(decided, Decided, "decided"), _native.number(record_position, "record_position")
        who, case = _native.utf8(person, "person"), _native.utf8(case_id, "case_id")
        arguments = (decision, who, len(who), case, len(case), position)
        return cls(_native.handle_of(library.lra_permit_new, *arguments))

    def seal(self, keys: SealKeys) -> str:
        """The permit as a sealed text, for another process or for later."""
        return _native.bytes_of(library.lra_permit_seal, self._pointer, _native.pointer_of(keys, SealKeys, "keys")).decode()

    @classmethod
    def reopen(cls, sealed: str, keys: SealKeys) -> Permit:
        """The permit that was sealed under a key of this ring."""
        text, ring = _native.utf8(sealed, "sealed"), _native.pointer_of(keys, SealKeys, "keys")
        return cls(_native.handle_of(library.lra_permit_reopen, text, len(text), ring))


class Issued(Handle):
    """A code and a link that nobody has seen yet, and the states to store before anybody does."""

    __slots__ = ()
    _free = library.lra_issued_free

    @property
    def stored(self) -> bytes:
        """The new activation, to insert."""
        text = Text()
        _native.call(library.lra_issued_stored, self._pointer, byref(text))
        return text.bytes()

    @property
    def superseded(self) -> tuple[bytes, ...]:
        """The next states of earlier activations that the new one replaces: to write before it, each by compare-and-swap."""
        count, states = c_size_t(), []
        _native.call(library.lra_issued_superseded_count, self._pointer, byref(count))
        for index in range(count.value):
            text = Text()
            _native.call(library.lra_issued_superseded, self._pointer, index, byref(text))
            states.append(text.bytes())
        return tuple(states)

    @property
    def facts(self) -> dict[str, Any]:
        """What the audit record says of the issue."""
        text = Text()
        _native.call(library.lra_issued_facts, self._pointer, byref(text))
        told: dict[str, Any] = json.loads(text.bytes())
        return told

    def dispatch(self) -> Dispatch:
        """Gives link and code up, once: to be called when all states and the record are stored."""
        link, code = Buffer(), Buffer()
        _native.call(library.lra_issued_dispatch, self._pointer, byref(link), byref(code))
        return Dispatch(link.take().decode(), code.take().decode())


@dataclass(frozen=True)
class Compared:
    """What came of a code."""

    outcome: Redemption
    """The end of the attempt."""
    state: bytes
    """The state to write over the version before it, before the outcome is acted on."""
    facts: dict[str, Any]
    """What the audit record says of it."""


class Reservation(Handle):
    """The right to compare one code, once."""

    __slots__ = ()
    _free = library.lra_reservation_free

    def compare(self, confirmed_version: int) -> Compared:
        """Compares the code, after the state with the counted try was stored. ``confirmed_version`` is the version that the
        storage confirmed to have written."""
        outcome, state, facts = c_int(), Buffer(), Buffer()
        version = _native.number(confirmed_version, "confirmed_version")
        arguments = (self._pointer, version, byref(outcome), byref(state), byref(facts))
        _native.call(library.lra_reservation_compare, *arguments)
        return Compared(Redemption(outcome.value), state.take(), json.loads(facts.take()))


@dataclass(frozen=True)
class Reserved:
    """A counted try."""

    state: bytes
    """To write over the version before it (compare-and-swap), before the code is compared."""
    reservation: Reservation
    """Compares the code once that state is stored."""


def _of(engine: Engine) -> int | None:
    from ._engine import Engine

    return _native.pointer_of(engine, Engine, "engine")


def _stored(state: bytes) -> tuple[bytes, int]:
    octets = _native.octets(state, "state")
    return octets, len(octets)


def _found(state: bytes | None) -> bytes:
    return b"" if state is None else _native.octets(state, "state")


def issue(
    engine: Engine,
    permit: Permit,
    peppers: Peppers,
    *,
    key_kind: str,
    link_channel: Literal["email", "sms"],
    code_channel: Literal["email", "sms", "paper"],
    earlier: Sequence[bytes] = (),
    link_host: str = "",
    at: datetime | None = None,
    entropy: bytes | bytearray | None = None,
) -> Issued:
    """Issues a code and a link on an identification.

    ``earlier`` is every activation stored so far for this person and kind of key, of this case and of others. ``at`` is now
    and ``entropy``, 61 octets for this issue alone, comes from the system, where they are not given. The portal writes the
    superseded states and the new one, then the record, and calls ``dispatch`` only after; if a write fails it reads again
    and issues again.
    """
    by, on, ring = _of(engine), _native.pointer_of(permit, Permit, "permit"), _native.pointer_of(peppers, Peppers, "peppers")
    states = [_native.octets(state, "earlier") for state in earlier]
    kind, host = _native.utf8(key_kind, "key_kind"), _native.utf8(link_host, "link_host")
    request = _native.IssueRequest(
        _native.text(kind),
        _native.text(host),
        _choice(LINK_CHANNELS, link_channel, "link_channel"),
        _choice(CODE_CHANNELS, code_channel, "code_channel"),
    )
    drawn = bytearray(os.urandom(_native.ENTROPY_LENGTH)) if entropy is None else entropy
    octets = _native.secret(drawn, _native.ENTROPY_LENGTH, "entropy")
    pointer = _native.handle_of(
        library.lra_activation_issue,
        by,
        on,
        byref(request),
        _native.texts(states),
        len(states),
        ring,
        octets,
        _native.ENTROPY_LENGTH,
        _time.now(at),
    )
    return Issued(pointer)


def link_selector(engine: Engine, link: str, *, at: datetime | None = None) -> str:
    """The public half of a link, under which the storage finds the activation."""
    text, selector = _native.utf8(link, "link"), (c_uint8 * _native.SELECTOR_LENGTH)()
    _native.call(library.lra_link_selector, _of(engine), text, len(text), _time.now(at), selector)
    return bytes(selector).decode()


def look(engine: Engine, state: bytes | None, link: str, peppers: Peppers, *, at: datetime | None = None) -> Standing:
    """Where the activation of a link stands, without changing anything. ``state`` is what the storage holds under the
    selector of the link, or nothing."""
    stored, text = _found(state), _native.utf8(link, "link")
    by, ring = _of(engine), _native.pointer_of(peppers, Peppers, "peppers")
    standing, expires_at, tries_left = c_int(), c_int64(), c_uint32()
    arguments = (by, stored, len(stored), text, len(text), ring, _time.now(at))
    _native.call(library.lra_activation_look, *arguments, byref(standing), byref(expires_at), byref(tries_left))
    return Standing(StateOfActivation(standing.value), _time.instant(expires_at.value), tries_left.value)


def reserve(
    engine: Engine, state: bytes | None, link: str, code: str, peppers: Peppers, *, at: datetime | None = None
) -> Reserved:
    """Counts a try under a link, before the code is compared. A slip of the pen in the code and an unknown link raise and
    cost no try."""
    stored, where, typed = _found(state), _native.utf8(link, "link"), _native.utf8(code, "code")
    by, ring = _of(engine), _native.pointer_of(peppers, Peppers, "peppers")
    counted, reservation = Buffer(), c_void_p()
    texts = (stored, len(stored), where, len(where), typed, len(typed))
    arguments = (by, *texts, ring, _time.now(at), byref(counted), byref(reservation))
    _native.call(library.lra_activation_reserve, *arguments)
    return Reserved(counted.take(), Reservation(reservation.value))


def read_activation(state: bytes, *, at: datetime | None = None) -> Activation:
    """Reads a stored activation and says where it stands at an instant, now if it is not given."""
    told = _native.Activation()
    _native.call(library.lra_activation_read, *_stored(state), _time.now(at), byref(told))
    return Activation(
        version=told.version,
        issued_at=_time.instant(told.issued_at),
        expires_at=_time.instant(told.expires_at),
        changed_at=_time.instant(told.changed_at),
        issue_number=told.issue_number,
        tries=told.tries,
        tries_limit=told.tries_limit,
        state=StateOfActivation(told.state),
        selector=bytes(told.selector).decode(),
    )


def settle_activation(state: bytes, *, at: datetime | None = None) -> bytes | None:
    """The next state of an activation that expired but is still stored as pending; nothing if there is nothing to write."""
    return _native.bytes_of(library.lra_activation_settle, *_stored(state), _time.now(at)) or None


def revoke_activation(state: bytes, *, at: datetime | None = None) -> bytes:
    """The next state of an activation that the portal withdraws; once it is stored the code is worth nothing."""
    return _native.bytes_of(library.lra_activation_revoke, *_stored(state), _time.now(at))


def seal_activation(state: bytes, keys: SealKeys) -> str:
    """A stored activation as a sealed text, for a storage that others may write to."""
    return _native.bytes_of(library.lra_activation_seal, *_stored(state), _native.pointer_of(keys, SealKeys, "keys")).decode()


def reopen_activation(sealed: str, keys: SealKeys) -> bytes:
    """The stored activation that was sealed under a key of this ring."""
    text, ring = _native.utf8(sealed, "sealed"), _native.pointer_of(keys, SealKeys, "keys")
    return _native.bytes_of(library.lra_activation_reopen, text, len(text), ring)
