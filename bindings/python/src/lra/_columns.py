"""Checks of whole columns in one call."""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Iterable, Iterator
from ctypes import byref, c_char_p, c_size_t, c_void_p
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from itertools import accumulate
from typing import Any, Literal

from . import _native, _time
from ._native import library

__all__ = ["CheckResult", "ColumnReport", "check_many"]


WIDTHS = {"ssin": 11, "enterprise-number": 10}
"""How many digits a number has."""


class CheckResult(IntEnum):
    """What is said of one of many numbers."""

    NONE = 0
    """There was no number. Never valid."""
    VALID = 1
    """It is an identifier of its kind."""
    FORM = 2
    """Length, separators or a character that is no digit."""
    MONTH = 3
    """The birth month."""
    DAY = 4
    """The birth day."""
    SEQUENCE = 5
    """The sequence number."""
    CHECK_DIGITS = 6
    """The check digits."""
    BORN_AFTER_TODAY = 7
    """The birth date lies after the instant."""
    FIRST_DIGIT = 8
    """The first digit."""
    OTHER = 9
    """Something else."""


@dataclass(frozen=True)
class ColumnReport:
    """What is said of each number of a column, in its order."""

    results: bytes
    """An octet for each, a value of ``CheckResult``: ``numpy.frombuffer(report.results, "u1") == 1`` is the mask of the valid."""
    valid: int
    """How many are valid."""

    def __len__(self) -> int:
        return len(self.results)

    def __getitem__(self, index: int) -> CheckResult:
        return CheckResult(self.results[index])

    def __iter__(self) -> Iterator[CheckResult]:
        return map(CheckResult, self.results)


@dataclass(frozen=True)
class _Numbers:
    """Numbers as unsigned 64-bit integers."""

    address: int
    count: int
    keep: Any


@dataclass(frozen=True)
class _Texts:
    """Texts one after the other, as Arrow lays large strings out."""

    address: int
    length: int
    offsets: int
    count: int
    absent: tuple[int, ...]
    keep: Any


def check_many(
    kind: Literal["ssin", "enterprise-number"], column: Iterable[object], *, at: datetime | None = None
) -> ColumnReport:
    """Checks a column of numbers in one call, without the GIL.

    The column is a sequence of ``str`` or ``int`` (``None`` where there is none), a NumPy array, a pandas series or a
    pyarrow array. Arrow's strings and 64-bit integers of any of them are read where they lie. An SSIN born after the day
    that it is in Brussels at ``at``, now if it is not given, is refused.
    """
    if kind not in WIDTHS:
        raise ValueError("kind: expected ssin or enterprise-number")
    parts = [_checked(kind, part, _time.now(at)) for part in _parts(column, WIDTHS[kind])]
    if len(parts) == 1:
        return parts[0]
    return ColumnReport(b"".join(part.results for part in parts), sum(part.valid for part in parts))


def _checked(kind: str, part: _Numbers | _Texts, at: int) -> ColumnReport:
    results, valid = bytearray(part.count), c_size_t()
    place = (ctypes.c_uint8 * part.count).from_buffer(results)
    # An enterprise number does not depend on the day.
    rest = (at, place, byref(valid)) if kind == "ssin" else (place, byref(valid))
    if isinstance(part, _Numbers):
        numbers = library.lra_ssin_check_many if kind == "ssin" else library.lra_enterprise_number_check_many
        _native.call(numbers, part.address, part.count, *rest)
    else:
        texts = library.lra_ssin_check_many_texts if kind == "ssin" else library.lra_enterprise_number_check_many_texts
        _native.call(texts, part.address, part.length, part.offsets, part.count, *rest)
        for index in part.absent:
            # Arrow leaves open what lies where there is nothing: it may even be a number.
            valid.value -= results[index] == CheckResult.VALID
            results[index] = CheckResult.NONE
    return ColumnReport(bytes(results), valid.value)


def _parts(column: Any, width: int) -> list[_Numbers | _Texts]:
    if isinstance(column, (str, bytes)):
        raise TypeError("expected a column of numbers, not a single text")
    module = type(column).__module__.partition(".")[0]
    if module == "pandas":
        column = _of_pandas(column)
        module = type(column).__module__.partition(".")[0]
    if module == "pyarrow":
        if not hasattr(column, "null_count"):
            raise TypeError(f"expected an array or a chunked array, not {type(column).__name__}")
        chunks = column.chunks if hasattr(column, "chunks") else [column]
        return [part for chunk in chunks for part in _of_arrow(chunk, width)]
    try:
        view = memoryview(column)
    except (TypeError, ValueError):
        # ValueError is NumPy's, of a type that a buffer cannot hold.
        return [_of_items(list(column), width)]
    return [_of_buffer(view, column, width)]


def _of_pandas(column: Any) -> Any:
    """What a series, an index or an array holds: an Arrow array where it lies in one, else a NumPy array, with None where there is
    nothing."""
    values = getattr(column, "array", column)
    if "Arrow" in type(values).__name__:
        return values.__arrow_array__()
    dtype: Any = getattr(column, "dtype", None)
    if type(dtype).__module__.startswith("numpy") and dtype.kind in "iu":
        return column.to_numpy()
    return column.to_numpy(object, na_value=None)


def _of_arrow(chunk: Any, width: int) -> list[_Numbers | _Texts]:
    kind = str(chunk.type)
    if kind in ("string", "string_view", "utf8"):
        # Offsets grow to 64 bits; the texts themselves are not copied.
        chunk = chunk.cast("large_string")
        kind = "large_string"
    absent = tuple(chunk.is_null().to_numpy(zero_copy_only=False).nonzero()[0].tolist()) if chunk.null_count else ()
    if kind == "large_string":
        _, offsets, texts = chunk.buffers()
        if not len(chunk):
            return [_joined([], width)]
        start = offsets.address + 8 * chunk.offset
        address, length = (texts.address, texts.size) if texts is not None else (0, 0)
        if _is_aligned(start):
            return [_Texts(address, length, start, len(chunk), absent, chunk)]
    if kind in ("uint64", "int64") and not absent:
        buffer = chunk.buffers()[1]
        address = buffer.address + 8 * chunk.offset if buffer is not None else 0
        if _is_aligned(address):
            return [_Numbers(address, len(chunk), chunk)]
    return [_of_items(chunk.to_pylist(), width)]


def _is_aligned(address: int) -> bool:
    """Whether numbers of 64 bits can be read there; of foreign memory, as of a file, they may lie anywhere."""
    return address % 8 == 0


def _of_buffer(view: memoryview, column: Any, width: int) -> _Numbers | _Texts:
    eight = view.itemsize == 8 and view.format is not None and view.format.lstrip("@=<") in ("Q", "L", "q", "l")
    # The buffer of a masked array tells what lies below the mask; its list has None there.
    plain = eight and view.ndim == 1 and view.c_contiguous and not hasattr(column, "mask")
    if not (plain and _is_aligned(_address(view))):
        return _of_items(column.tolist() if hasattr(column, "tolist") else view.tolist(), width)
    return _Numbers(_address(view), view.nbytes // 8, view)


def _address(view: memoryview) -> int:
    """Where a buffer lies; ctypes tells only of buffers that may be written, the Python API of any."""
    buffer = _PyBuffer()
    ctypes.pythonapi.PyObject_GetBuffer(ctypes.py_object(view), byref(buffer), 0)
    address = buffer.buf or 0
    ctypes.pythonapi.PyBuffer_Release(byref(buffer))
    return address


class _PyBuffer(ctypes.Structure):
    """``Py_buffer``."""

    _fields_ = [
        ("buf", c_void_p),
        ("obj", ctypes.py_object),
        ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t),
        ("readonly", ctypes.c_int),
        ("ndim", ctypes.c_int),
        ("format", c_char_p),
        ("shape", c_void_p),
        ("strides", c_void_p),
        ("suboffsets", c_void_p),
        ("internal", c_void_p),
    ]


def _of_items(items: list[Any], width: int) -> _Numbers | _Texts:
    if items and all(type(item) is int for item in items):
        # What no number of eleven digits can be is none of them.
        numbers = array("Q", [item if 0 <= item < 2**64 else 0 for item in items])
        return _Numbers(numbers.buffer_info()[0], len(numbers), numbers)
    return _joined(items, width)


def _joined(items: list[Any], width: int) -> _Texts:
    try:
        text = "".join(items)
    except TypeError:
        return _joined_one_by_one(items, width)
    if not text.isascii():
        return _joined_one_by_one(items, width)
    return _laid_out(text.encode(), map(len, items), len(items), ())


def _joined_one_by_one(items: list[Any], width: int) -> _Texts:
    encoded: list[bytes] = []
    absent: list[int] = []
    for index, item in enumerate(items):
        if isinstance(item, str):
            # What is no text is no number either.
            encoded.append(item.encode(errors="replace"))
        elif _is_nothing(item):
            encoded.append(b"")
            absent.append(index)
        elif isinstance(item, int) and not isinstance(item, bool):
            encoded.append(b"%0*d" % (width, item))
        else:
            raise TypeError(f"expected str or int, not {type(item).__name__}")
    return _laid_out(b"".join(encoded), map(len, encoded), len(encoded), tuple(absent))


def _is_nothing(item: Any) -> bool:
    """Whether an item stands for none: None, what is not equal to itself as NaN, and pandas.NA, which cannot tell."""
    return item is None or type(item).__name__ == "NAType" or bool(item != item)


def _laid_out(text: bytes, lengths: Iterable[int], count: int, absent: tuple[int, ...]) -> _Texts:
    offsets = array("q", accumulate(lengths, initial=0))
    address = ctypes.cast(c_char_p(text), c_void_p).value or 0
    return _Texts(address, len(text), offsets.buffer_info()[0], count, absent, (text, offsets))
