"""The audit trail in a folder."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref, c_size_t, c_uint8, c_uint64, c_void_p
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import _native, _time
from ._errors import LraError
from ._native import Buffer, Handle, library

if TYPE_CHECKING:
    from ._packed import Decided

__all__ = ["Disclosure", "Recovery", "Trail", "TrailHead", "TrailReport", "disclose", "read_trail", "verify_trail"]


@dataclass(frozen=True)
class Disclosure:
    """A named value with its salt, and the commitment that stands for it in a record. Its text is personal data."""

    text: str = field(repr=False)
    """Goes with the record to the vault, and nowhere else."""
    commitment: str
    """Goes into the record."""


@dataclass(frozen=True)
class Recovery:
    """What opening a trail found, none of which is an error."""

    created: bool
    """Whether the trail is new."""
    records: int
    """How many records the last checkpoint covers."""
    records_cut: int
    """How many lay after it and were cut: nobody was told that they were written."""
    files_removed: int
    """How many files lay after it and were removed."""
    disclosures_cut: int
    """How many lines of the vault belonged to no record and were cut."""


@dataclass(frozen=True)
class TrailHead:
    """A checkpoint: so many records, under one hash."""

    origin: str
    """The name of the trail."""
    size: int
    """How many records it covers."""
    root: str
    """The root of the hash tree over them, in base64."""


@dataclass(frozen=True)
class TrailReport:
    """What verifying a trail found."""

    valid: bool
    """Whether the trail is whole."""
    records: int | None
    """How many records it has, as far as that can be told."""
    checkpoint: TrailHead | None
    """Its last checkpoint, if there is one that is signed."""
    faults: tuple[dict[str, Any], ...]
    """What is wrong with it."""
    faults_omitted: int
    """How many more faults there are."""


def disclose(name: str, value: object, *, salt: bytes | bytearray | None = None) -> Disclosure:
    """A disclosure of a value that JSON can hold. ``salt``, 16 octets for this disclosure alone, comes from the system where
    it is not given."""
    called, held = _native.utf8(name, "name"), json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass")
    octets = _native.secret(bytearray(os.urandom(_native.SALT_LENGTH)) if salt is None else salt, _native.SALT_LENGTH, "salt")
    text, commitment = Buffer(), (c_uint8 * _native.COMMITMENT_LENGTH)()
    arguments = (octets, _native.SALT_LENGTH, called, len(called), held, len(held), byref(text), commitment)
    _native.call(library.lra_disclosure_new, *arguments)
    return Disclosure(text.take().decode(), bytes(commitment).decode())


class _Writer(Handle):
    """The one writer of a trail."""

    __slots__ = ()
    _free = library.lra_trail_free


class Trail:
    """The one writer of a trail, which holds its lock: ``with lra.Trail(folder, origin, seed) as trail``.

    What was appended counts only once ``commit`` has returned; leaving the ``with`` block closes the trail and commits
    nothing. Threads may share it: their calls wait for each other.

    ``origin`` is the name of the trail, such as ``lra.example.be/desk-1``; ``seed`` the Ed25519 seed of its log key, 32 octets,
    which are wiped if they come in a ``bytearray``. A trail opens only under the origin and the key that signed it last.
    """

    __slots__ = ("_lock", "_writer", "recovery")

    def __init__(self, folder: str | os.PathLike[str], origin: str, seed: bytes | bytearray) -> None:
        path, name = _native.utf8(os.fspath(folder), "folder"), _native.utf8(origin, "origin")
        octets = _native.secret(seed, _native.SEED_LENGTH, "seed")
        writer, found = c_void_p(), _native.Recovery()
        arguments = (path, len(path), name, len(name), octets, _native.SEED_LENGTH, byref(writer), byref(found))
        _native.call(library.lra_trail_open, *arguments)
        self._writer: _Writer | None = _Writer(writer.value)
        self._lock = threading.Lock()
        self.recovery = Recovery(
            created=bool(found.created),
            records=found.records,
            records_cut=found.records_cut,
            files_removed=found.files_removed,
            disclosures_cut=found.disclosures_cut,
        )
        """What opening it found."""

    def __enter__(self) -> Trail:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __reduce_ex__(self, protocol: object) -> Any:
        raise TypeError("Trail holds a lock of this process and can neither be copied nor pickled")

    def close(self) -> None:
        """Closes the trail and gives up its lock; what was not committed is lost. A second call does nothing."""
        with self._lock:
            self._writer = None

    def _pointer(self) -> int | None:
        if self._writer is None:
            raise ValueError("the trail is closed")
        return self._writer._pointer

    def append(self, record: Mapping[str, Any] | bytes | str, *, at: datetime | None = None) -> int:
        """Appends a record, which the next ``commit`` acknowledges, and gives its position.

        The record is the CloudEvents event as the trail holds it, without ``id``, ``source`` and ``time``, which the trail
        gives, and with ``disclosures``, the texts of those to which it commits. One that cannot be used leaves the trail as
        it was.
        """
        text, position = _record(record), c_uint64()
        with self._lock:
            arguments = (self._pointer(), text, len(text), _time.now(at), byref(position))
            _native.call(library.lra_trail_append, *arguments)
        return position.value

    def append_decision(
        self,
        record: Mapping[str, Any] | bytes | str,
        decided: Decided,
        *,
        at: datetime | None = None,
        salts: bytes | bytearray | None = None,
    ) -> int:
        """The same with what a record keeps of a decision: findings, rulebook and policy in the record itself, question and
        decision as two more disclosures. ``salts``, 32 octets for this record alone, come from the system where they are not
        given."""
        length = _native.DECISION_SALTS_LENGTH
        octets = _native.secret(bytearray(os.urandom(length)) if salts is None else salts, length, "salts")
        from ._packed import Decided

        text, position, decision = _record(record), c_uint64(), _native.pointer_of(decided, Decided, "decided")
        with self._lock:
            arguments = (self._pointer(), text, len(text), decision, octets, length, _time.now(at), byref(position))
            _native.call(library.lra_trail_append_decision, *arguments)
        return position.value

    def commit(self) -> str:
        """Brings all appended records to the disk under one signed checkpoint, which it gives. An effect whose record is not
        acknowledged must not take place. After an error the trail has to be opened again."""
        with self._lock:
            return _native.bytes_of(library.lra_trail_commit, self._pointer()).decode()

    def checkpoint(self) -> str:
        """The last checkpoint as a signed note, to be kept elsewhere: it covers all acknowledged records."""
        checkpoint = Buffer()
        with self._lock:
            _native.call(library.lra_trail_checkpoint, self._pointer(), byref(checkpoint), None)
        return checkpoint.take().decode()

    @property
    def records(self) -> int:
        """How many records were appended, acknowledged or not."""
        checkpoint, records = Buffer(), c_uint64()
        with self._lock:
            _native.call(library.lra_trail_checkpoint, self._pointer(), byref(checkpoint), byref(records))
        checkpoint.take()
        return records.value

    @property
    def verifier_key(self) -> str:
        """The public half of the log key, for ``verify_trail`` and ``read_trail``."""
        with self._lock:
            return _native.bytes_of(library.lra_trail_verifier_key, self._pointer()).decode()


@contextmanager
def _unraisable(callback: object, raised: list[BaseException]) -> Iterator[None]:
    """Keeps what is raised on the way into a callback. Signals wait for the end of a function of C, so that what their handler
    raises, as KeyboardInterrupt, is raised there, where ctypes would print it and go on."""
    before = sys.unraisablehook

    def keep(unraisable: Any) -> None:
        if unraisable.object is callback:
            raised.append(unraisable.exc_value)
        else:
            before(unraisable)

    if threading.current_thread() is not threading.main_thread():
        # No handler runs here.
        yield
        return
    sys.unraisablehook = keep
    try:
        yield
    finally:
        sys.unraisablehook = before


def verify_trail(
    folder: str | os.PathLike[str],
    verifier_key: str,
    *,
    expected: str = "",
    progress: Callable[[int, int], object] | None = None,
) -> TrailReport:
    """Verifies the whole trail in a folder against its last checkpoint, and against an older one that was kept elsewhere.

    What is wrong with the trail is no error but in the report. ``progress`` is called now and then with how many records were
    read and of how many; what it raises stops the verification and is raised here. A writer may go on meanwhile.
    """
    path, key, older = _native.utf8(os.fspath(folder), "folder"), _native.utf8(verifier_key, "verifier_key"), _native.utf8(expected, "expected")
    raised: list[BaseException] = []

    def told(_context: object, records: int, total: int) -> int:
        try:
            if progress is not None and not raised:
                progress(records, total)
        except BaseException as error:
            raised.append(error)
        return len(raised)

    valid, report = c_uint8(), Buffer()
    callback = _native.Progress(told) if progress is not None else _native.Progress()
    arguments = (path, len(path), key, len(key), older, len(older), callback, None, byref(valid), byref(report))
    try:
        with _unraisable(told, raised):
            _native.call(library.lra_trail_verify, *arguments)
    except LraError:
        if not raised:
            raise
    text = report.take()
    if raised:
        raise raised[0] from None
    found = json.loads(text)
    head = found.get("checkpoint")
    return TrailReport(
        valid=bool(valid.value),
        records=found.get("records"),
        checkpoint=None if head is None else TrailHead(head["origin"], head["size"], head["root"]),
        faults=tuple(found.get("faults", ())),
        faults_omitted=found.get("faultsOmitted", 0),
    )


def read_trail(
    folder: str | os.PathLike[str], verifier_key: str, *, start: int = 0, most: int = 1000
) -> list[dict[str, Any]]:
    """The acknowledged records of a trail from a position on, at most so many. Only the signature of the checkpoint is checked;
    ``verify_trail`` proves that the records are the signed ones."""
    path, key = _native.utf8(os.fspath(folder), "folder"), _native.utf8(verifier_key, "verifier_key")
    records, count, first, at_most = Buffer(), c_size_t(), _native.number(start, "start"), _native.number(most, "most")
    arguments = (path, len(path), key, len(key), first, at_most, byref(records), byref(count))
    _native.call(library.lra_trail_read, *arguments)
    return [json.loads(line) for line in records.take().splitlines()]


def _record(record: Mapping[str, Any] | bytes | str) -> bytes:
    if isinstance(record, (bytes, str)):
        return _native.utf8(record, "record")
    return json.dumps(record, ensure_ascii=False, allow_nan=False).encode(errors="surrogatepass")
