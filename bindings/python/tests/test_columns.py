"""Columns of numbers, wherever they lie."""

from array import array
from datetime import datetime, timezone
from typing import Any

import lra
import pytest

AT = datetime(2026, 11, 22, 10, 15, 30, tzinfo=timezone.utc)
GOOD, BAD, OTHER = "85073003328", "85073003329", "00000100166"
RESULTS = [lra.CheckResult.VALID, lra.CheckResult.CHECK_DIGITS, lra.CheckResult.VALID]


def checked(column: Any, kind: Any = "ssin") -> list[lra.CheckResult]:
    return list(lra.check_many(kind, column, at=AT))


def test_texts_and_numbers() -> None:
    assert checked([GOOD, BAD, OTHER]) == RESULTS
    assert checked((int(GOOD), int(BAD), int(OTHER))) == RESULTS
    assert checked(array("Q", [int(GOOD), int(BAD), int(OTHER)])) == RESULTS
    assert checked(memoryview(array("q", [int(GOOD), int(BAD), int(OTHER)])).toreadonly()) == RESULTS
    assert checked(array("Q", [int(GOOD), int(BAD), int(OTHER)] * 2)[::1])[3:] == RESULTS
    assert checked(iter([GOOD, None, int(OTHER)])) == [RESULTS[0], lra.CheckResult.NONE, RESULTS[2]]
    assert checked([]) == []
    report = lra.check_many("ssin", [GOOD, BAD, OTHER], at=AT)
    assert report.valid == 2 and len(report) == 3 and report.results == b"\x01\x06\x01"


def test_enterprise_numbers() -> None:
    expected = [lra.CheckResult.VALID, lra.CheckResult.CHECK_DIGITS]
    assert checked(["0732861031", "0732861032"], "enterprise-number") == expected
    assert checked([732861031, 732861032], "enterprise-number") == expected
    assert checked(array("Q", [732861031, 732861032]), "enterprise-number") == expected


def test_strange_values_are_no_numbers() -> None:
    for value in ("", "\ud800", "\0", "8507300332\u0668", "x" * 100_000, -1, 2**64, 2**200, 0):
        report = lra.check_many("ssin", [GOOD, value, OTHER], at=AT)
        assert report.valid == 2 and not report[1] is lra.CheckResult.VALID
    for column in (["1", 1.5], [b"1"], [object()], 5, None, GOOD, [True, None]):
        with pytest.raises(TypeError):
            lra.check_many("ssin", column)  # type: ignore[arg-type]
    with pytest.raises(ValueError):
        lra.check_many("iban", [GOOD])  # type: ignore[arg-type]


def test_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    numbers = [int(GOOD), int(BAD), int(OTHER)]
    for kind in ("u8", "i8", "f4"):
        if kind == "f4":
            with pytest.raises(TypeError):
                checked(numpy.array([1.5], kind))
            continue
        assert checked(numpy.array(numbers, kind)) == RESULTS
        assert checked(numpy.array(numbers * 2, kind)[::2]) == [RESULTS[0], RESULTS[2], RESULTS[1]]
    assert checked(numpy.array([GOOD, BAD, OTHER])) == RESULTS
    assert checked(numpy.array([GOOD, None, OTHER], object)) == [RESULTS[0], lra.CheckResult.NONE, RESULTS[2]]
    nothing_between = [RESULTS[0], lra.CheckResult.NONE, RESULTS[2]]
    for kind, items in (("u8", numbers), ("U11", [GOOD, BAD, OTHER])):
        assert checked(numpy.ma.array(items, dtype=kind, mask=[False, True, False])) == nothing_between
    octets = b"." + numpy.array(numbers, "u8").tobytes()
    assert checked(numpy.frombuffer(octets, "u8", offset=1)) == RESULTS
    if hasattr(numpy.dtypes, "StringDType"):
        assert checked(numpy.array([GOOD, None, OTHER], numpy.dtypes.StringDType(na_object=None))) == nothing_between
    with pytest.raises(TypeError):
        checked(numpy.array(["2026-11-22"], "M8[D]"))
    frozen = numpy.array(numbers, "u8")
    frozen.flags.writeable = False
    assert checked(frozen) == RESULTS


def test_pyarrow() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    texts, numbers = [GOOD, BAD, OTHER], [int(GOOD), int(BAD), int(OTHER)]
    for kind in (pyarrow.string(), pyarrow.large_string()):
        column = pyarrow.array([BAD, *texts, None], kind)
        assert checked(column)[1:] == [*RESULTS, lra.CheckResult.NONE]
        assert checked(column.slice(1, 3)) == RESULTS
        assert checked(pyarrow.chunked_array([column.slice(1, 2), column.slice(3, 1)])) == RESULTS
        assert checked(pyarrow.array([], kind)) == []
    for kind in (pyarrow.uint64(), pyarrow.int64()):
        assert checked(pyarrow.array([0, *numbers], kind).slice(1)) == RESULTS
        assert checked(pyarrow.array([numbers[0], None], kind)) == [RESULTS[0], lra.CheckResult.NONE]
    assert checked(pyarrow.array(texts).dictionary_encode()) == RESULTS
    for column in (pyarrow.table({"ssin": texts}), pyarrow.record_batch({"ssin": texts}), pyarrow.scalar(GOOD)):
        with pytest.raises(TypeError):
            checked(column)


def test_what_lies_where_arrow_has_nothing_does_not_count() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    offsets, below = array("q", [0, 11, 22]), (GOOD + OTHER).encode()
    buffers = [pyarrow.py_buffer(part) for part in (b"\x01", offsets.tobytes(), below)]
    report = lra.check_many("ssin", pyarrow.Array.from_buffers(pyarrow.large_string(), 2, buffers), at=AT)
    assert (report.valid, list(report)) == (1, [lra.CheckResult.VALID, lra.CheckResult.NONE])


def test_arrow_in_foreign_memory_need_not_be_aligned() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    numbers, offsets = array("Q", [int(GOOD), int(BAD), int(OTHER)]), array("q", [0, 11, 22, 33])
    askew = [pyarrow.py_buffer(b"." + part.tobytes()).slice(1) for part in (numbers, offsets)]
    texts = pyarrow.py_buffer("".join([GOOD, BAD, OTHER]).encode())
    assert checked(pyarrow.Array.from_buffers(pyarrow.uint64(), 3, [None, askew[0]])) == RESULTS
    assert checked(pyarrow.Array.from_buffers(pyarrow.large_string(), 3, [None, askew[1], texts])) == RESULTS


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    for kind in (None, "string", "string[pyarrow]", object):
        try:
            column = pandas.Series([GOOD, BAD, OTHER], dtype=kind)
        except ImportError:
            continue
        assert checked(column) == RESULTS
        assert checked(column[::2]) == [RESULTS[0], RESULTS[2]]
    assert checked(pandas.Series([GOOD, None, OTHER]))[1] is lra.CheckResult.NONE
    assert checked(pandas.Series([int(GOOD), int(BAD), int(OTHER)], dtype="uint64")) == RESULTS
    nothing_between = [RESULTS[0], lra.CheckResult.NONE, RESULTS[2]]
    for kind in ("Int64", "UInt64", "string", "string[pyarrow]", "category", object):
        items: list[Any] = [int(GOOD), pandas.NA, int(OTHER)] if str(kind).endswith("Int64") else [GOOD, pandas.NA, OTHER]
        try:
            column = pandas.Series(items, dtype=kind)
        except ImportError:
            continue
        for form in (column, column.array, pandas.Index(column)):
            assert checked(form) == nothing_between, (kind, type(form))
    assert checked([GOOD, pandas.NA, OTHER]) == nothing_between
    with pytest.raises(TypeError):
        checked(pandas.DataFrame({"ssin": [GOOD]}))


def test_a_whole_column_is_checked_alike_in_every_form() -> None:
    numbers = [number * 97 % 10**11 for number in range(0, 10**7, 997)]
    texts = lra.check_many("ssin", [f"{number:011}" for number in numbers], at=AT)
    assert texts == lra.check_many("ssin", array("Q", numbers), at=AT)
    assert 0 < texts.valid < len(numbers)
