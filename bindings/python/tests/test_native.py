"""Do the declarations say what the header says?"""

import ctypes
import re

import lra
from conftest import ROOT
from lra import _activation, _engine, _native, _packed

HEADER = re.sub(r"//.*", "", (ROOT / "include/lra.h").read_text("utf-8"))
FUNCTIONS = dict(re.findall(r"^(?:lra_status|void|uint32_t) (lra_\w+)\(([^)]*)\);", HEADER, re.M))

# What Python reaches another way, or says better by itself.
LEFT_OUT = {
    "lra_engine_access": "by the matrix",
    "lra_decision_counts": "by the decision as plain data",
    "lra_decision_finding": "by the decision as plain data",
    "lra_decision_finding_words": "by the decision as plain data, in a language",
    "lra_decision_duty": "by the decision as plain data",
    "lra_decision_missing": "by the decision as plain data",
    "lra_decision_valid_until": "by the decision as plain data",
    "lra_question_at": "the question is plain data",
    "lra_ssin_read": "by the report of a check",
    "lra_ssin_read_number": "by the report of a check",
    "lra_enterprise_number_read": "by the report of a check",
    "lra_enterprise_number_check": "by the report of a check",
    "lra_system_time": "datetime.now",
    "lra_system_random": "os.urandom",
    "lra_abi_version": "asked when the library is loaded",
    "lra_error_json": "by its fields",
    "lra_error_read": "asked when a call fails",
    "lra_engine_catalogue_count": "by the catalogue",
}


def test_every_function_is_declared_or_left_out_for_a_reason() -> None:
    declared = set(_native.PROTOTYPES)
    freed = {name for name in FUNCTIONS if name.endswith("_free")}
    assert freed == {f"lra_{handle}_free" for handle in (*_native.HANDLES, "buffer")}
    assert declared | LEFT_OUT.keys() | freed == FUNCTIONS.keys()
    assert not declared & LEFT_OUT.keys()
    modules = (ROOT / "bindings/python/src/lra").glob("_*.py")
    used = set(re.findall(r"library\.(lra_\w+)", "".join(path.read_text("utf-8") for path in modules)))
    assert declared <= used


def test_every_function_is_declared_with_its_parameters() -> None:
    widths = {"int64_t": 8, "uint64_t": 8, "size_t": 8, "uint32_t": 4, "uint8_t": 1, "lra_progress": 8}
    for name, parameters in _native.PROTOTYPES.items():
        written = [parameter.strip() for parameter in FUNCTIONS[name].split(",")]
        assert len(written) == len(parameters) + 1, name
        for text, declared in zip(written, parameters):
            width = 8 if "*" in text else widths[text.split()[0]]
            assert ctypes.sizeof(declared) == width, (name, text)
            # A number stays a number, a pointer a pointer.
            assert (declared in (ctypes.c_int64, ctypes.c_uint64, ctypes.c_size_t, ctypes.c_uint32)) == (
                "*" not in text and "lra_progress" not in text
            ), (name, text)


def test_every_structure_has_its_fields() -> None:
    structures = {
        "lra_text": _native.Text,
        "lra_buffer": _native.Buffer,
        "lra_key": _native.Key,
        "lra_issue_request": _native.IssueRequest,
        "lra_activation": _native.Activation,
        "lra_rulebook": _native.Rulebook,
        "lra_recovery": _native.Recovery,
        "lra_error_report": _native.ErrorReport,
    }
    for name, structure in structures.items():
        found = re.search(r"typedef struct \{([^}]*)\} " + name + ";", HEADER)
        assert found is not None, name
        assert re.findall(r"(\w+)(?:\[\w+\])?;", found[1]) == [field[0] for field in structure._fields_]


def test_numbers_and_constants_are_those_of_the_header() -> None:
    defined = {name: int(number) for name, number in re.findall(r"#define LRA_(\w+) (\d+)", HEADER)}
    for name, number in defined.items():
        if hasattr(_native, name):
            assert getattr(_native, name) == number, name
    assert defined["DIGEST_LENGTH"] == ctypes.sizeof(_native.Rulebook().digest)
    assert _native.NO_INSTANT == -(2**63) and "LRA_NO_INSTANT INT64_MIN" in HEADER

    def numbers(prefix: str) -> dict[str, int]:
        return {name: int(number) for name, number in re.findall(rf"\bLRA_{prefix}_(\w+) = (\d+)", HEADER)}

    def of(enumeration: type[lra.CheckResult] | type[lra.StateOfActivation] | type[lra.Redemption]) -> dict[str, int]:
        return {name: int(member) for name, member in enumeration.__members__.items()}

    def words(choices: dict[str | None, int] | dict[str, int]) -> dict[str, int]:
        return {"NONE" if word is None else word.upper(): number for word, number in choices.items()}

    assert numbers("CHECK_RESULT") == of(lra.CheckResult)
    assert numbers("ACTIVATION_STATE") == of(lra.StateOfActivation)
    assert numbers("REDEMPTION") == {"NONE": 0, **of(lra.Redemption)}
    assert numbers("LANGUAGE") == words(_engine.LANGUAGES)
    assert numbers("AUDIENCE") == words(_engine.AUDIENCES)
    assert numbers("TEXT_FORM") == words(_engine.FORMS)
    assert numbers("LINK_CHANNEL") == words(_activation.LINK_CHANNELS)
    assert numbers("CODE_CHANNEL") == words(_activation.CODE_CHANNELS)
    assert list(numbers("OUTCOME")) == ["NONE", *(word.name for word in _packed.OUTCOMES if word is not None)]
