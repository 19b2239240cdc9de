"""Between the plain types and JSON."""

from __future__ import annotations

import dataclasses
import json
import re
import types
import typing
from collections.abc import Callable
from ctypes import byref, c_void_p
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from . import _native, _time
from ._arguments import Arguments, Reason
from ._values import PartialDate
from .types import REASON_ARGUMENTS, Finding, Question
from .words import FactPath, ReasonCode

__all__ = ["read_question"]

T = TypeVar("T")
Read = Callable[[Any], Any]

QUESTION_MEMBERS = ("id", "at", "rulebook", "lang", "nearest_permit")


def question_bytes(question: object) -> bytes:
    """The question as JSON; one that is JSON already is left as it is."""
    if isinstance(question, bytes):
        return question
    if isinstance(question, str):
        # A lone surrogate is no text; let the library say so instead of the codec.
        return question.encode(errors="surrogatepass")
    word = getattr(question, "question", None)
    if not dataclasses.is_dataclass(question) or isinstance(question, type) or not isinstance(word, str):
        raise TypeError(f"expected a question of lra, bytes or str, not {type(question).__name__}")
    document: dict[str, Any] = {"v": 1, "question": word}
    facts: dict[str, Any] = {}
    for attribute, name in _members(type(question)):
        value = getattr(question, attribute)
        if value is not None:
            (document if attribute in QUESTION_MEMBERS else facts)[name] = plain(value)
    document["facts"] = facts
    return dumps(document)


def read_question(text: bytes | str) -> Question:
    """The question that JSON holds, as the library reads it: one that it refuses, or that names no instant,
    is refused here with the same error."""
    written = question_bytes(text)
    told = json.loads(_checked(written))
    of = QUESTIONS[told["question"]]
    hints = typing.get_type_hints(of)
    members: dict[str, Any] = {}
    for attribute, name in _members(of):
        source = told if attribute in QUESTION_MEMBERS else told["facts"]
        if name in source:
            members[attribute] = reader(hints[attribute])(source[name])
    made: Question = of(**members)
    return made


QUESTIONS: dict[str, Any] = {of.question: of for of in typing.get_args(Question)}


def _checked(text: bytes) -> bytes:
    """The same text, if the library can read it as a question."""
    pointer = c_void_p()
    _native.call(_native.library.lra_question_new, text, len(text), _native.NO_INSTANT, byref(pointer))
    _native.library.lra_question_free(pointer)
    return text


def dumps(document: object) -> bytes:
    """JSON in UTF-8. A lone surrogate goes through, for the library to refuse."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode(errors="surrogatepass")


def plain(value: object) -> Any:
    """The value as ``json.dumps`` takes it."""
    of = type(value)
    try:
        write = _WRITERS[of]
    except KeyError:
        write = _WRITERS[of] = _writer(of)
    return value if write is None else write(value)


def _writer(of: type[Any]) -> Callable[[Any], Any] | None:
    """What writes values of a type; nothing for those that are JSON as they are."""
    if issubclass(of, (str, bool, int)):
        return None
    if issubclass(of, datetime):
        return _time.written
    if issubclass(of, date):
        return date.isoformat
    if of is PartialDate:
        return str
    if issubclass(of, (tuple, list, set, frozenset)):
        return lambda items: [plain(item) for item in items]
    if not dataclasses.is_dataclass(of):
        raise TypeError(f"a {of.__name__} is no value of a fact")
    members = _members(of)

    def written(value: Any) -> dict[str, Any]:
        document = {}
        for attribute, name in members:
            told = getattr(value, attribute)
            if told is not None:
                document[name] = plain(told)
        return document

    return written


_WRITERS: dict[type[Any], Callable[[Any], Any] | None] = {}


_MEMBERS: dict[Any, tuple[tuple[str, str], ...]] = {}


def _members(of: Any) -> tuple[tuple[str, str], ...]:
    found = _MEMBERS.get(of)
    if found is None:
        found = _MEMBERS[of] = tuple((field.name, camel(field.name)) for field in dataclasses.fields(of))
    return found


def camel(attribute: str) -> str:
    """The name in JSON of an attribute."""
    return re.sub("_(.)", lambda found: found[1].upper(), attribute)


def snake(name: str) -> str:
    """The attribute of a name in JSON."""
    return re.sub("([A-Z])", lambda found: "_" + found[1].lower(), name)


def read(of: type[T], text: bytes) -> T:
    """The answer that JSON holds."""
    made: T = reader(of)(json.loads(text))
    return made


_READERS: dict[Any, Read] = {}


def reader(of: Any) -> Read:
    """What reads JSON of this type."""
    found = _READERS.get(of)
    if found is None:
        found = _READERS[of] = _reader(of)
    return found


def _reader(of: Any) -> Read:
    if of is datetime:
        return _time.read
    if of is date:
        return date.fromisoformat
    if of is Arguments:
        # The values of a reason are read by its rule, which the object around it knows.
        return _no_rule
    origin = typing.get_origin(of)
    if origin is tuple:
        item = reader(typing.get_args(of)[0])
        return lambda list: tuple([item(value) for value in list])
    if origin in (typing.Union, types.UnionType):
        return _of_union([one for one in typing.get_args(of) if one is not type(None)])
    if isinstance(of, type) and issubclass(of, Enum):
        words: dict[str, Any] = {word.value: word for word in of}
        return words.__getitem__
    if of is Finding:
        return _findings(_of_dataclass(of))
    if isinstance(of, type) and dataclasses.is_dataclass(of):
        return _of_dataclass(of)
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _no_rule(value: Any) -> Arguments:
    return arguments(None, value)


def _of_dataclass(of: type[Any]) -> Read:
    hints = typing.get_type_hints(of)
    readers = {name: (attribute, reader(hints[attribute])) for attribute, name in _members(of)}
    readers.pop("arguments", None)

    def made(value: Any) -> Any:
        members = {}
        for name, told in value.items():
            found = readers.get(name)
            if found is not None:
                members[found[0]] = found[1](told)
        if "arguments" in value:
            members["arguments"] = arguments(value.get("rule"), value["arguments"])
        return of(**members)

    return made


def _findings(made: Read) -> Read:
    """Findings, of which those that say nothing but their verdict are made once: they are most, and few differ."""
    known: dict[Any, Any] = {}

    def finding(value: Any) -> Any:
        if value["arguments"] or "message" in value:
            return made(value)
        key = (value["rule"], value["verdict"], *value["citation"].values())
        found = known.get(key)
        if found is None:
            found = known[key] = made(value)
        return found

    return finding


def _of_union(alternatives: list[Any]) -> Read:
    if len(alternatives) == 1:
        return reader(alternatives[0])
    words = [word for one in alternatives for word in typing.get_args(one) if typing.get_origin(one) is typing.Literal]
    others = [one for one in alternatives if typing.get_origin(one) is not typing.Literal]
    if set(others) == {datetime, date}:
        return _moment
    if PartialDate in others:
        return _birth_date
    if words and len(others) == 1:
        other = reader(others[0])
        return lambda value: value if value in words else other(value)
    structures = [one for one in others if dataclasses.is_dataclass(one)]
    if words or len(structures) < len(others):
        raise TypeError("a union in a form that is not known")

    def made(value: Any) -> Any:
        for structure in structures:
            if _fits(structure, value):
                return reader(structure)(value)
        raise ValueError("an answer in a form that is not known")

    return made


def _moment(text: str) -> datetime | date:
    return _time.read(text) if "T" in text else date.fromisoformat(text)


def _fits(structure: Any, value: dict[str, Any]) -> bool:
    names = {camel(field.name): field for field in dataclasses.fields(structure)}
    constants = typing.get_type_hints(structure).get("valid")
    if constants is not None and value.get("valid") not in typing.get_args(constants):
        return False
    required = {name for name, field in names.items() if field.default is dataclasses.MISSING}
    return required <= value.keys() <= names.keys()


def _birth_date(text: str) -> date | PartialDate:
    parts = [int(part) for part in text.split("-")]
    return date(*parts) if len(parts) == 3 else PartialDate(*parts)


def arguments(rule: str | None, value: dict[str, Any]) -> Arguments:
    """What a finding or duty rests on."""
    if not value:
        return NOTHING
    return Arguments(
        reasons=tuple([_reason(rule, told) for told in value.get("reasons", ())]),
        facts=tuple([FactPath(path) for path in value.get("facts", ())]),
    )


NOTHING = Arguments()


def _reason(rule: str | None, told: dict[str, Any]) -> Reason:
    code = told["reason"]
    if len(told) == 1:
        return Reason(ReasonCode(code))
    known = REASON_ARGUMENTS.get((rule, code)) if rule is not None else _of_any_rule(code, told.keys() - {"reason"})
    if known is None:
        raise ValueError("a reason in a form that is not known")
    values = tuple((snake(name), reader(known[name])(value)) for name, value in told.items() if name != "reason")
    return Reason(ReasonCode(code), values)


def _of_any_rule(code: str, names: set[str]) -> typing.Mapping[str, type] | None:
    """A duty does not name its rule; the code and the names of its values tell what they are."""
    rows = (row for (_, of), row in REASON_ARGUMENTS.items() if of == code and row.keys() == names)
    return next(rows, None)
