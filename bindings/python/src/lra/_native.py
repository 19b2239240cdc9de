"""The C functions of the library, declared once."""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p

from ._errors import LraError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, NoReturn

ABI_VERSION = 0

NO_INSTANT = -(2**63)
"""No instant, where a function takes or gives one that need not be there."""

ENTROPY_LENGTH = 61
KEY_LENGTH = 32
SELECTOR_LENGTH = 22
SALT_LENGTH = 16
COMMITMENT_LENGTH = 43
SEED_LENGTH = 32
DECISION_SALTS_LENGTH = 32
LEVEL_COUNT = 4


class Text(Structure):
    """A text or bytes, borrowed."""

    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def bytes(self) -> bytes:
        """A copy."""
        return ctypes.string_at(self.data, self.length) if self.length else b""


class Buffer(Structure):
    """Bytes of the library."""

    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def take(self) -> bytes:
        """A copy; the buffer is wiped and given back."""
        taken = ctypes.string_at(self.data, self.length) if self.length else b""
        library.lra_buffer_free(byref(self))
        return taken


class Key(Structure):
    """A key of a ring."""

    _fields_ = [("id", Text), ("octets", POINTER(c_uint8))]


class IssueRequest(Structure):
    """What is to be issued."""

    _fields_ = [
        ("key_kind", Text),
        ("link_host", Text),
        ("link_channel", c_uint32),
        ("code_channel", c_uint32),
    ]


class Activation(Structure):
    """Where a stored activation stands."""

    _fields_ = [
        ("version", c_uint64),
        ("issued_at", c_int64),
        ("expires_at", c_int64),
        ("changed_at", c_int64),
        ("issue_number", c_uint32),
        ("tries", c_uint32),
        ("tries_limit", c_uint32),
        ("state", c_int),
        ("selector", c_uint8 * SELECTOR_LENGTH),
    ]


class Rulebook(Structure):
    """A rulebook of an engine."""

    _fields_ = [("version", Text), ("effective_from", c_int64), ("digest", c_uint8 * 32)]


class Recovery(Structure):
    """What opening a trail found."""

    _fields_ = [
        ("records", c_uint64),
        ("records_cut", c_uint64),
        ("files_removed", c_uint64),
        ("disclosures_cut", c_uint64),
        ("created", c_uint8),
    ]


class ErrorReport(Structure):
    """What an error says."""

    _fields_ = [(name, Text) for name in ("code", "reason", "path", "expected", "message", "help", "id")] + [
        ("line", c_size_t),
        ("column", c_size_t),
    ]


Progress = ctypes.CFUNCTYPE(c_int, c_void_p, c_uint64, c_uint64)

HANDLE = c_void_p
OUT = POINTER(c_void_p)
BYTES = (c_char_p, c_size_t)
"""Bytes in: ctypes hands the pointer of the object over, so that nothing is copied."""
SECRET = (c_void_p, c_size_t)
ERROR = OUT

# Every function that can fail, without its last parameter, the error.
PROTOTYPES: dict[str, tuple[Any, ...]] = {
    "lra_engine_new": (OUT,),
    "lra_engine_new_with_rulebooks": (POINTER(Text), c_size_t, OUT),
    "lra_engine_rulebook_count": (HANDLE, POINTER(c_size_t)),
    "lra_engine_rulebook": (HANDLE, c_size_t, POINTER(Rulebook)),
    "lra_engine_policy_digest": (HANDLE, c_void_p),
    "lra_engine_decide_json": (HANDLE, *BYTES, c_int64, POINTER(Buffer)),
    "lra_engine_decide_json_lines": (HANDLE, *BYTES, c_int64, POINTER(Buffer)),
    "lra_engine_explain_json": (HANDLE, *BYTES, c_int64, c_uint32, c_uint32, c_uint32, POINTER(Buffer)),
    "lra_engine_check_json": (HANDLE, *BYTES, *BYTES, c_int64, POINTER(Buffer)),
    "lra_enterprise_number_check_many": (c_void_p, c_size_t, c_void_p, POINTER(c_size_t)),
    "lra_engine_catalogue_json": (HANDLE, c_int64, POINTER(Buffer)),
    "lra_rules_json": (POINTER(Buffer),),
    "lra_facts_json": (POINTER(Buffer),),
    "lra_question_new": (*BYTES, c_int64, OUT),
    "lra_engine_decide": (HANDLE, HANDLE, c_int64, POINTER(c_int)),
    "lra_engine_decide_many": (HANDLE, POINTER(c_void_p), c_size_t, c_int64, c_void_p),
    "lra_engine_access_matrix": (HANDLE, HANDLE, c_int64, c_void_p, c_size_t, POINTER(c_size_t)),
    "lra_decision_new": (HANDLE, HANDLE, c_int64, OUT),
    "lra_decision_outcome": (HANDLE, POINTER(c_int)),
    "lra_decision_explain": (HANDLE, c_uint32, c_uint32, c_uint32, POINTER(Buffer)),
    "lra_decision_json": (HANDLE, c_uint32, POINTER(Buffer)),
    "lra_decision_canonical_json": (HANDLE, POINTER(Buffer)),
    "lra_ssin_check_many": (c_void_p, c_size_t, c_int64, c_void_p, POINTER(c_size_t)),
    "lra_ssin_check_many_texts": (c_void_p, c_size_t, c_void_p, c_size_t, c_int64, c_void_p, POINTER(c_size_t)),
    "lra_enterprise_number_check_many_texts": (
        *(c_void_p, c_size_t, c_void_p, c_size_t, c_void_p, POINTER(c_size_t)),
    ),
    "lra_peppers_new": (POINTER(Key), c_size_t, OUT),
    "lra_seal_keys_new": (POINTER(Key), c_size_t, OUT),
    "lra_permit_new": (HANDLE, *BYTES, *BYTES, c_uint64, OUT),
    "lra_permit_seal": (HANDLE, HANDLE, POINTER(Buffer)),
    "lra_permit_reopen": (*BYTES, HANDLE, OUT),
    "lra_activation_issue": (
        *(HANDLE, HANDLE, POINTER(IssueRequest), POINTER(Text), c_size_t, HANDLE, *SECRET, c_int64, OUT),
    ),
    "lra_issued_stored": (HANDLE, POINTER(Text)),
    "lra_issued_superseded_count": (HANDLE, POINTER(c_size_t)),
    "lra_issued_superseded": (HANDLE, c_size_t, POINTER(Text)),
    "lra_issued_facts": (HANDLE, POINTER(Text)),
    "lra_issued_dispatch": (HANDLE, POINTER(Buffer), POINTER(Buffer)),
    "lra_link_selector": (HANDLE, *BYTES, c_int64, c_void_p),
    "lra_activation_look": (
        *(HANDLE, *BYTES, *BYTES, HANDLE, c_int64, POINTER(c_int), POINTER(c_int64), POINTER(c_uint32)),
    ),
    "lra_activation_reserve": (HANDLE, *BYTES, *BYTES, *BYTES, HANDLE, c_int64, POINTER(Buffer), OUT),
    "lra_reservation_compare": (HANDLE, c_uint64, POINTER(c_int), POINTER(Buffer), POINTER(Buffer)),
    "lra_activation_read": (*BYTES, c_int64, POINTER(Activation)),
    "lra_activation_settle": (*BYTES, c_int64, POINTER(Buffer)),
    "lra_activation_revoke": (*BYTES, c_int64, POINTER(Buffer)),
    "lra_activation_seal": (*BYTES, HANDLE, POINTER(Buffer)),
    "lra_activation_reopen": (*BYTES, HANDLE, POINTER(Buffer)),
    "lra_disclosure_new": (*SECRET, *BYTES, *BYTES, POINTER(Buffer), c_void_p),
    "lra_trail_open": (*BYTES, *BYTES, *SECRET, OUT, POINTER(Recovery)),
    "lra_trail_verifier_key": (HANDLE, POINTER(Buffer)),
    "lra_trail_append": (HANDLE, *BYTES, c_int64, POINTER(c_uint64)),
    "lra_trail_append_decision": (HANDLE, *BYTES, HANDLE, *SECRET, c_int64, POINTER(c_uint64)),
    "lra_trail_commit": (HANDLE, POINTER(Buffer)),
    "lra_trail_checkpoint": (HANDLE, POINTER(Buffer), POINTER(c_uint64)),
    "lra_trail_verify": (*BYTES, *BYTES, *BYTES, Progress, c_void_p, POINTER(c_uint8), POINTER(Buffer)),
    "lra_trail_read": (*BYTES, *BYTES, c_uint64, c_size_t, POINTER(Buffer), POINTER(c_size_t)),
}

HANDLES = ("engine", "question", "decision", "peppers", "seal_keys", "permit", "issued", "reservation", "trail", "error")

# Every function that cannot fail, or whose failure is not told by an error, with what it returns.
OTHERS: dict[str, tuple[tuple[Any, ...], Any]] = {
    "lra_abi_version": ((), c_uint32),
    "lra_buffer_free": ((POINTER(Buffer),), None),
    "lra_error_read": ((HANDLE, POINTER(ErrorReport)), c_int),
    **{f"lra_{handle}_free": ((HANDLE,), None) for handle in HANDLES},
}


class Library(ctypes.CDLL):
    """The library, whose functions are declared as they are asked for: a program uses few of them."""

    def __getattr__(self, name: str) -> Any:
        # Kept only once it is declared: another thread may ask for it meanwhile.
        function: Any = self[name]
        if name in PROTOTYPES:
            function.argtypes, function.restype = (*PROTOTYPES[name], ERROR), c_int
        elif name in OTHERS:
            function.argtypes, function.restype = OTHERS[name]
        else:
            raise AttributeError(f"the header declares no function {name}")
        setattr(self, name, function)
        return function


def _load() -> Library:
    loaded = Library(os.path.join(os.path.dirname(__file__), "liblra.so"))
    if loaded.lra_abi_version() != ABI_VERSION:
        raise ImportError("the library beside this package is of another version")
    return loaded


library = _load()


def call(function: Callable[..., int], *arguments: Any) -> None:
    """Calls a function of :data:`PROTOTYPES`; what goes wrong is raised. The GIL is released meanwhile."""
    error = c_void_p()
    if function(*arguments, byref(error)):
        fail(error)


def fail(error: c_void_p) -> NoReturn:
    """Raises the error and gives it back."""
    try:
        report = ErrorReport()
        if library.lra_error_read(error, byref(report)):
            raise LraError("internal", message="the library failed inside and decided nothing")
        words = ("code", "path", "expected", "message", "help", "reason", "id")
        told = {name: getattr(report, name).bytes().decode() for name in words}
        raise LraError(
            **{name: told[name] for name in words[:5]},
            reason=told["reason"] or None,
            line=report.line or None,
            column=report.column or None,
            id=told["id"] or None,
        )
    finally:
        library.lra_error_free(error)


def bytes_of(function: Callable[..., int], *arguments: Any) -> bytes:
    """Calls a function whose one result is a buffer."""
    buffer = Buffer()
    call(function, *arguments, byref(buffer))
    return buffer.take()


class Handle:
    """A handle of the library, given back when nothing refers to it any more."""

    __slots__ = ("_pointer",)

    _free: Callable[[int | None], None]

    def __init__(self, pointer: int | None) -> None:
        self._pointer = pointer

    def __del__(self) -> None:
        pointer, self._pointer = getattr(self, "_pointer", None), None
        if pointer is not None:
            type(self)._free(pointer)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds what lives in this process alone and can neither be copied nor pickled")


def pointer_of(handle: object, of: type[Handle], name: str) -> int | None:
    """The pointer of a handle that a caller handed in."""
    if not isinstance(handle, of):
        raise TypeError(f"{name}: expected {of.__name__}, not {type(handle).__name__}")
    return handle._pointer


def handle_of(function: Callable[..., int], *arguments: Any) -> int | None:
    """Calls a function whose one result is a handle."""
    handle = c_void_p()
    call(function, *arguments, byref(handle))
    return handle.value


def texts(items: Sequence[bytes]) -> Any:
    """Texts as an array, which borrows them: keep the items alive during the call."""
    array = (Text * len(items))()
    for place, item in zip(array, items):
        place.data = ctypes.cast(c_char_p(item), c_void_p)
        place.length = len(item)
    return array


def text(item: bytes) -> Text:
    """A text, which borrows the bytes: keep them alive during the call."""
    return Text(ctypes.cast(c_char_p(item), c_void_p), len(item))


def secret(octets: bytes | bytearray, length: int, name: str) -> Any:
    """Octets that the library wipes: those of a bytearray in place, of bytes only a copy."""
    if not isinstance(octets, (bytes, bytearray)):
        raise TypeError(f"{name}: expected bytes or bytearray, not {type(octets).__name__}")
    if len(octets) != length:
        raise ValueError(f"{name}: expected {length} octets, not {len(octets)}")
    if isinstance(octets, bytearray):
        return (c_uint8 * length).from_buffer(octets)
    return (c_uint8 * length).from_buffer_copy(octets)


def octets(value: object, name: str) -> bytes:
    """Bytes as they were stored."""
    if not isinstance(value, bytes):
        raise TypeError(f"{name}: expected bytes, not {type(value).__name__}")
    return value


def number(value: object, name: str) -> int:
    """A number of 64 bits without a sign. ctypes would cut off what is beyond, and take another number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name}: expected int, not {type(value).__name__}")
    if not 0 <= value < 2**64:
        raise ValueError(f"{name}: expected 0 to 18446744073709551615")
    return value


def utf8(value: str | bytes, name: str) -> bytes:
    """A text in UTF-8. A lone surrogate goes through, for the library to refuse."""
    if isinstance(value, str):
        return value.encode(errors="surrogatepass")
    if isinstance(value, bytes):
        return value
    raise TypeError(f"{name}: expected str, not {type(value).__name__}")
