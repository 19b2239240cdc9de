"""Activation and trail: state in, state out, and what goes wrong."""

import base64
import json
import os
import runpy
import signal
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import lra
import pytest
from conftest import ROOT, case

AT = datetime(2026, 11, 20, 9, 30, tzinfo=timezone.utc)
CASE = base64.urlsafe_b64encode(bytes(16)).decode().rstrip("=")
WRONG_CODE = "AQHC-61Z3-C1J4-34CE"
PERSON = lra.disclose("ssin", "88061224623").commitment
DESK: dict[str, Any] = runpy.run_path(str(ROOT / "examples/python/desk.py"))


@pytest.fixture
def peppers() -> lra.Peppers:
    return lra.Peppers(("new", bytes(range(32))), ("old", bytes(range(32, 64))))


@pytest.fixture
def trail(tmp_path: Path) -> Iterator[lra.Trail]:
    with lra.Trail(tmp_path / "trail", "lra.example/desk-1", bytes(range(32))) as trail:
        yield trail


def permitted(engine: lra.Engine) -> lra.Decided:
    return engine.packed(json.dumps(case("permit-on-paper-bis-unknown-birth-date")["question"])).decide()


def permit(engine: lra.Engine) -> lra.Permit:
    return permitted(engine).permit(PERSON, CASE, 0)


def issued(engine: lra.Engine, peppers: lra.Peppers, **changed: Any) -> lra.Issued:
    told: dict[str, Any] = {"key_kind": "authenticator-app", "link_channel": "email", "code_channel": "paper", "at": AT}
    return lra.issue(engine, permit(engine), peppers, **{**told, **changed})


def test_a_code_is_issued_looked_at_and_redeemed(engine: lra.Engine, peppers: lra.Peppers) -> None:
    made = issued(engine, peppers)
    state = made.stored
    told = lra.read_activation(state, at=AT)
    assert (told.version, told.state, told.tries, told.issued_at) == (1, lra.StateOfActivation.PENDING, 0, AT)
    assert made.superseded == () and made.facts
    dispatch = made.dispatch()
    assert dispatch.link not in repr(dispatch) and dispatch.code not in repr(dispatch)
    assert lra.link_selector(engine, dispatch.link, at=AT) == told.selector
    assert lra.look(engine, state, dispatch.link, peppers, at=AT).state is lra.StateOfActivation.PENDING
    # Under the same peppers in another order, as after a rotation.
    turned = lra.Peppers(("old", bytes(range(32, 64))), ("new", bytes(range(32))))
    reserved = lra.reserve(engine, state, dispatch.link, WRONG_CODE, turned, at=AT)
    assert lra.read_activation(reserved.state, at=AT).tries == 1
    compared = reserved.reservation.compare(2)
    assert compared.outcome is lra.Redemption.WRONG_CODE
    reserved = lra.reserve(engine, compared.state, dispatch.link, dispatch.code.lower(), peppers, at=AT)
    version = lra.read_activation(reserved.state, at=AT).version
    assert reserved.reservation.compare(version).outcome is lra.Redemption.ACTIVATED
    for again in (lambda: reserved.reservation.compare(version), made.dispatch):
        with pytest.raises(lra.LraError) as raised:
            again()
        assert raised.value.reason == "used-up"


def test_an_issue_replaces_earlier_ones_and_states_end(engine: lra.Engine, peppers: lra.Peppers) -> None:
    first = issued(engine, peppers).stored
    second = issued(engine, peppers, earlier=[first], at=AT + timedelta(minutes=1))
    (superseded,) = second.superseded
    assert lra.read_activation(superseded, at=AT).state is lra.StateOfActivation.SUPERSEDED
    late = AT + timedelta(days=400)
    assert lra.read_activation(second.stored, at=late).state is lra.StateOfActivation.EXPIRED
    assert lra.settle_activation(second.stored, at=AT + timedelta(minutes=2)) is None
    settled = lra.settle_activation(second.stored, at=late)
    assert settled is not None and lra.read_activation(settled, at=AT).state is lra.StateOfActivation.EXPIRED
    revoked = lra.revoke_activation(second.stored, at=AT + timedelta(minutes=2))
    with pytest.raises(lra.LraError) as raised:
        lra.revoke_activation(revoked, at=AT + timedelta(minutes=3))
    assert (raised.value.code, raised.value.reason) == ("refused", "ended")


def test_permits_and_states_can_be_sealed(engine: lra.Engine, peppers: lra.Peppers) -> None:
    keys, others = lra.SealKeys(("seal", bytes(range(32)))), lra.SealKeys(("other", bytes(range(32))))
    sealed = permit(engine).seal(keys)
    assert lra.Permit.reopen(sealed, keys).seal(keys) == sealed
    state = issued(engine, peppers).stored
    assert lra.reopen_activation(lra.seal_activation(state, keys), keys) == state
    for wrong in (sealed[:-1], "", "\0", "\ud800", "x" * 100_000):
        with pytest.raises(lra.LraError):
            lra.Permit.reopen(wrong, keys)
    with pytest.raises(lra.LraError):
        lra.reopen_activation(lra.seal_activation(state, keys), others)


def test_keys_in_a_bytearray_are_wiped() -> None:
    key, seed, entropy = bytearray(range(32)), bytearray(range(32)), bytes(range(32))
    lra.Peppers(("pepper", key))
    assert key == bytes(32)
    lra.Peppers(("pepper", entropy))
    assert entropy == bytes(range(32))
    with pytest.raises(lra.LraError):
        lra.Trail("/dev/null/nowhere", "lra.example/desk-1", seed)
    assert seed == bytes(32)


@pytest.mark.parametrize("keys", [[("a b", bytes(range(32)))], [], [("a", bytes(32))], [("a", bytes(range(32)))] * 2])
def test_a_ring_of_keys_that_does_not_serve_is_refused(keys: Any) -> None:
    with pytest.raises(lra.LraError):
        lra.Peppers(*keys)


@pytest.mark.parametrize("keys", [[("a", bytes(31))], [("a", None)], [("a", "x" * 32)], [(None, bytes(range(32)))], [(1, bytes(range(32)))]])
def test_what_is_no_key_is_a_type_or_value_error(keys: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        lra.Peppers(*keys)


def test_wrong_use_of_activation_is_told(engine: lra.Engine, peppers: lra.Peppers) -> None:
    misuses: list[dict[str, Any]] = [{"link_channel": "paper"}, {"code_channel": "pigeon"}, {"entropy": b"x"}, {"at": datetime(2026, 11, 20)}]
    for changed in misuses:
        with pytest.raises(ValueError):
            issued(engine, peppers, **changed)
    for changed in ({"key_kind": "\ud800"}, {"key_kind": ""}, {"link_host": "evil.example"}, {"earlier": [b"{}"]}, {"entropy": bytes(61)}):
        with pytest.raises(lra.LraError):
            issued(engine, peppers, **changed)
    with pytest.raises(lra.LraError) as raised:
        engine.packed(lra.EnrolmentQuestion(at=AT)).decide().permit(PERSON, CASE, 0)
    assert (raised.value.code, raised.value.reason) == ("refused", "not-permitted")
    dispatch = issued(engine, peppers).dispatch()
    for link in ("", "\0", "\ud800", dispatch.link[:-1], "http" + dispatch.link[5:], "x" * 1_000_000):
        with pytest.raises(lra.LraError):
            lra.reserve(engine, None, link, dispatch.code, peppers, at=AT)
    with pytest.raises(lra.LraError) as raised:
        lra.look(engine, None, dispatch.link, peppers, at=AT)
    assert (raised.value.code, raised.value.reason) == ("refused", "unknown-link")
    for state in (b"", b"{}", b"\xff", b"[" * 100_000):
        with pytest.raises(lra.LraError):
            lra.read_activation(state)


def test_errors_of_activation_say_what_was_expected(engine: lra.Engine, peppers: lra.Peppers) -> None:
    made = issued(engine, peppers)
    state, dispatch = made.stored, made.dispatch()
    ended = lra.revoke_activation(state, at=AT)
    slip = dispatch.code[:-1] + ("0" if dispatch.code[-1] != "0" else "1")
    keys, others = lra.SealKeys(("seal", bytes(range(32)))), lra.SealKeys(("other", bytes(range(32))))

    def reserve(stored: bytes | None, link: str, code: str) -> None:
        lra.reserve(engine, stored, link, code, peppers, at=AT)

    def reopen(kept: lra.SealKeys) -> None:
        lra.reopen_activation(lra.seal_activation(state, keys), kept)

    wrong: list[tuple[Callable[[], object], str, str | None, str, str]] = [
        (lambda: issued(engine, peppers, entropy=bytes(61)), "environment", "randomness", "", "61 octets from the operating system's random source"),
        (lambda: issued(engine, peppers, at=AT + timedelta(days=90)), "refused", "identification-too-old", "", "an identification no older than the rulebook allows"),
        (lambda: issued(engine, peppers, earlier=[ended]), "refused", "case-revoked", "", "a case whose code was not revoked"),
        (lambda: reserve(state, dispatch.link, slip), "invalid-activation", "check-failed", "", "check symbols that agree with the others"),
        (lambda: reserve(state, dispatch.link, "U" + dispatch.code[1:]), "invalid-activation", "letter-u", "", "a digit or a letter other than U as symbol 1"),
        (lambda: reserve(state, dispatch.link, dispatch.code[:-1]), "invalid-activation", "too-short", "", "16 symbols"),
        (lambda: reserve(state, "http" + dispatch.link[5:], dispatch.code), "invalid-activation", "scheme", "", "https:// in lower case at its beginning"),
        (lambda: reserve(None, dispatch.link, dispatch.code), "refused", "unknown-link", "", "a link that was issued"),
        (lambda: reserve(ended, dispatch.link, dispatch.code), "refused", "revoked", "", "an activation that is pending"),
        (lambda: lra.revoke_activation(ended, at=AT), "refused", "ended", "", "an activation that is pending"),
        (lambda: engine.packed(lra.EnrolmentQuestion(at=AT)).decide().permit(PERSON, CASE, 0), "refused", "not-permitted", "", "a decision that permits an enrolment"),
        (lambda: reopen(others), "environment", "unknown-seal-key", "", "a ring with the seal key whose id the sealed text names"),
        (lambda: lra.SealKeys(("a", bytes(32))), "invalid-activation", "weak-key", "", "32 octets from a random source"),
        (lambda: lra.Peppers(*[("a", bytes(range(32)))] * 2), "invalid-activation", "repeated-key-id", "", "ids of keys that differ"),
        (lambda: lra.read_activation(b"{}"), "invalid-activation", "stored-activation", "", "the members of a stored activation of format 1"),
        (lambda: lra.read_activation(json.dumps({**json.loads(state), "version": 0}).encode()), "invalid-activation", "stored-activation", "/version", "1 to 2⁵³ − 1"),
    ]
    for call, code, reason, path, expected in wrong:
        with pytest.raises(lra.LraError) as raised:
            call()
        error = raised.value
        assert (error.code, error.reason, error.path) == (code, reason, path)
        assert error.expected.startswith(expected), error


def test_numbers_beyond_64_bits_are_refused_and_never_cut_off(engine: lra.Engine, peppers: lra.Peppers, tmp_path: Path) -> None:
    made = issued(engine, peppers)
    dispatch = made.dispatch()
    reserved = lra.reserve(engine, made.stored, dispatch.link, dispatch.code, peppers, at=AT)
    version = lra.read_activation(reserved.state, at=AT).version
    with lra.Trail(tmp_path / "trail", "lra.example/desk-1", bytes(range(32))) as trail:
        trail.commit()
        key = trail.verifier_key
    calls: list[Callable[[Any], Any]] = [
        reserved.reservation.compare,
        lambda wrong: permitted(engine).permit(PERSON, CASE, wrong),
        lambda wrong: lra.read_trail(tmp_path / "trail", key, start=wrong),
        lambda wrong: lra.read_trail(tmp_path / "trail", key, most=wrong),
    ]
    for call in calls:
        for number in (-1, 2**64 + version):
            with pytest.raises(ValueError):
                call(number)
        for other in ("1", None, 1.0, True):
            with pytest.raises(TypeError):
                call(other)
    # Nothing of it used the reservation up.
    assert reserved.reservation.compare(version).outcome is lra.Redemption.ACTIVATED


def test_what_is_of_another_type_is_named(engine: lra.Engine, peppers: lra.Peppers, trail: lra.Trail) -> None:
    state, on, keys = issued(engine, peppers).stored, permit(engine), lra.SealKeys(("seal", bytes(range(32))))
    told: dict[str, Any] = {"key_kind": "x", "link_channel": "email", "code_channel": "paper"}
    wrong: Any = object()
    calls: dict[str, list[Callable[[], Any]]] = {
        "engine": [
            lambda: lra.issue(wrong, on, peppers, **told),
            lambda: lra.link_selector(wrong, "https://x"),
            lambda: lra.look(wrong, state, "https://x", peppers),
            lambda: lra.reserve(wrong, state, "https://x", "A", peppers),
            lambda: lra.PackedQuestion(wrong, b"{}"),
        ],
        "question": [lambda: lra.Decided(wrong, None)],
        "kind": [lambda: engine.check(wrong, "1"), lambda: engine.check(b"ssin", "1")],  # type: ignore[arg-type]
        "value": [lambda: lra.check_ssin(wrong), lambda: lra.check_mrz(wrong)],
        "permit": [lambda: lra.issue(engine, wrong, peppers, **told)],
        "peppers": [
            lambda: lra.issue(engine, on, wrong, **told),
            lambda: lra.look(engine, state, "https://x", wrong),
            lambda: lra.reserve(engine, state, "https://x", "A", wrong),
        ],
        "state": [
            lambda: lra.read_activation(wrong),
            lambda: lra.settle_activation(wrong),
            lambda: lra.revoke_activation(wrong),
            lambda: lra.seal_activation(wrong, keys),
            lambda: lra.look(engine, wrong, "https://x", peppers),
            lambda: lra.reserve(engine, wrong, "https://x", "A", peppers),
        ],
        "earlier": [lambda: lra.issue(engine, on, peppers, earlier=[wrong], **told)],
        "keys": [
            lambda: lra.seal_activation(state, wrong),
            lambda: lra.reopen_activation("x", wrong),
            lambda: lra.Permit.reopen("x", wrong),
            lambda: on.seal(wrong),
            lambda: lra.Peppers(wrong),
        ],
        "decided": [lambda: lra.Permit.of(wrong, PERSON, CASE, 0), lambda: trail.append_decision(record(0), wrong)],
        "questions": [lambda: engine.decide_many([wrong]), lambda: engine.decide_json_lines(wrong)],
    }
    for name, each in calls.items():
        for call in each:
            with pytest.raises(TypeError, match=f"^{name}: expected "):
                call()


def record(position: int, outcome: str = "permit") -> dict[str, Any]:
    told: dict[str, Any] = DESK["record"]("lra.enrolment", CASE, position, ("officer", lra.disclose("ssin", "79041512347")), None, outcome)
    return told


def test_records_count_once_they_are_committed(tmp_path: Path, trail: lra.Trail) -> None:
    assert trail.recovery.created and trail.records == 0
    assert [trail.append(record(position), at=AT) for position in range(3)] == [0, 1, 2]
    checkpoint = trail.commit()
    assert checkpoint == trail.checkpoint() and checkpoint.startswith("lra.example/desk-1\n3\n")
    assert trail.append(json.dumps(record(3)), at=AT) == 3
    assert trail.records == 4
    key = trail.verifier_key
    progress: list[tuple[int, int]] = []
    report = lra.verify_trail(tmp_path / "trail", key, expected=checkpoint, progress=lambda *told: progress.append(told))
    assert report.valid and report.records == 3 and report.faults == ()
    records = lra.read_trail(tmp_path / "trail", key, start=1, most=1)
    assert [told["id"] for told in records] == ["1"]
    trail.close()
    with lra.Trail(tmp_path / "trail", "lra.example/desk-1", bytes(range(32))) as again:
        # What was not committed is gone.
        assert (again.recovery.created, again.recovery.records, again.records) == (False, 3, 3)


def test_a_record_keeps_a_decision(engine: lra.Engine, tmp_path: Path, trail: lra.Trail) -> None:
    trail.append_decision(record(0), permitted(engine), at=AT)
    trail.commit()
    (kept,) = lra.read_trail(tmp_path / "trail", trail.verifier_key)
    assert len(kept["data"]["decision"]["findings"]) == len(permitted(engine).decision().findings)


def test_a_changed_trail_is_told_and_no_error(tmp_path: Path, trail: lra.Trail) -> None:
    trail.append(record(0), at=AT)
    trail.commit()
    (tile,) = (tmp_path / "trail/tile/entries").rglob("1")
    tile.write_bytes(tile.read_bytes().replace(b"permit", b"denied"))
    report = lra.verify_trail(tmp_path / "trail", trail.verifier_key)
    assert not report.valid and report.faults


def test_a_trail_opens_with_its_own_key_alone(tmp_path: Path, trail: lra.Trail) -> None:
    trail.append(record(0), at=AT)
    trail.commit()
    trail.close()
    with pytest.raises(lra.LraError) as raised:
        lra.Trail(tmp_path / "trail", "lra.example/desk-1", bytes(range(1, 33)))
    assert raised.value.code == "tampered"
    assert raised.value.expected.startswith("a trail as its own key signed it, but the checkpoint is unreadable")


def test_wrong_use_of_a_trail_is_told(tmp_path: Path, trail: lra.Trail) -> None:
    with pytest.raises(lra.LraError) as raised:
        lra.Trail(tmp_path / "trail", "lra.example/desk-1", bytes(range(32)))
    assert (raised.value.code, raised.value.reason) == ("environment", "trail-locked")
    assert str(raised.value).endswith(": a trail that no other writer has open")
    wrongs: list[Any] = [{}, [], b"\xff", "\ud800", "\0", {"a": "x" * 2_000_000}, {**record(0), "correlationid": "85073003328"}, None]
    for wrong in wrongs:
        with pytest.raises(lra.LraError):
            trail.append(wrong)
    with pytest.raises(TypeError):
        trail.append({"a": object()})
    assert trail.append(record(0), at=AT) == 0
    for origin, seed in (("", bytes(range(32))), ("a b", bytes(range(32))), ("\ud800", bytes(range(32))), ("lra.example/x", bytes(32))):
        with pytest.raises(lra.LraError):
            lra.Trail(tmp_path / "other", origin, seed)
    with pytest.raises(lra.LraError):
        lra.verify_trail(tmp_path / "trail", "no key")
    trail.close()
    trail.close()
    for call in (trail.commit, trail.checkpoint, lambda: trail.append(record(1)), lambda: trail.records):
        with pytest.raises(ValueError, match="closed"):
            call()


def test_what_progress_raises_is_raised(tmp_path: Path, trail: lra.Trail) -> None:
    trail.append(record(0), at=AT)
    trail.commit()

    def progress(records: int, total: int) -> None:
        raise KeyError("stop")

    told: list[int] = []
    report = lra.verify_trail(tmp_path / "trail", trail.verifier_key, progress=lambda records, _: told.append(records))
    assert report.valid
    assert told
    with pytest.raises(KeyError, match="stop"):
        lra.verify_trail(tmp_path / "trail", trail.verifier_key, progress=progress)


def test_what_a_signal_raises_on_the_way_into_progress_is_raised(tmp_path: Path, trail: lra.Trail) -> None:
    for position in range(4096):
        trail.append(record(position), at=AT)
    trail.commit()

    class Interrupted(Exception):
        pass

    def interrupt(_number: int, _frame: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with pytest.raises(Interrupted):
            # The library is at work then, as a rule, and the handler waits for the next step in Python.
            signal.setitimer(signal.ITIMER_REAL, 0.002)
            lra.verify_trail(tmp_path / "trail", trail.verifier_key, progress=lambda _records, _total: None)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_a_forked_process_is_no_writer(tmp_path: Path, trail: lra.Trail) -> None:
    trail.append(record(0), at=AT)

    def reasons() -> list[str | None]:
        told: list[str | None] = []
        for call in (lambda: trail.append(record(1), at=AT), trail.commit):
            try:
                call()
            except lra.LraError as error:
                told.append(error.reason)
        return told

    with warnings.catch_warnings():
        # Of threads that other tests started.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        refused = False
        try:
            refused = reasons() == ["trail-locked", "trail-locked"]
        finally:
            os._exit(0 if refused else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert trail.append(record(1), at=AT) == 1
    trail.commit()
    assert lra.verify_trail(tmp_path / "trail", trail.verifier_key).records == 2


def test_threads_take_turns_at_a_trail(trail: lra.Trail) -> None:
    with ThreadPoolExecutor(4) as pool:
        positions = list(pool.map(lambda position: trail.append(record(position), at=AT), range(32)))
    assert sorted(positions) == list(range(32))
    assert trail.commit().split("\n")[1] == "32"


def test_the_desk_of_the_examples_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert DESK["main"](tmp_path / "desk") == 0
    assert "ACTIVATED" in capsys.readouterr().out
