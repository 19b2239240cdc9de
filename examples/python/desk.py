"""A small desk in one file: decide, explain, record, issue, redeem, verify. All persons and organisations are invented.

    python desk.py FOLDER        makes a trail and its verifier key in a new folder

`docs/integration.md` explains the order of the steps: the state is stored, the record is committed, then the effect follows.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import lra

CASE = Path(__file__).resolve().parents[1] / "cases" / "permit-on-paper-bis-unknown-birth-date.json"
ORIGIN = "activation.example.be/desk-1"
KEY_KIND = "authenticator-app"


class Storage:
    """What a portal's database does: it keeps the states and replaces one only by its next version."""

    def __init__(self) -> None:
        self.states: dict[str, bytes] = {}

    def swap(self, state: bytes) -> int:
        """Compare-and-swap: the confirmed version. A portal reads again and starts again where this raises."""
        told = json.loads(state)
        before = self.states.get(told["selector"])
        version: int = told["version"]
        if version != (json.loads(before)["version"] if before else 0) + 1:
            raise RuntimeError("another was faster")
        self.states[told["selector"]] = state
        return version


class Desk:
    """One application server of a portal."""

    def __init__(self, trail: lra.Trail) -> None:
        self.engine = lra.Engine()
        self.trail = trail
        # Keys are kept apart from database and trail; this desk forgets its own with the process.
        self.peppers = lra.Peppers(("pepper-1", bytearray(os.urandom(32))))
        self.storage = Storage()

    def enrol(self, question: lra.EnrolmentQuestion) -> tuple[lra.Permit, lra.Disclosure, str] | None:
        """Decides, records, and gives the permit, the name of the applicant in the records, and the case."""
        assert question.at is not None and question.officer is not None and question.applicant is not None
        decided = self.engine.packed(question).decide()
        print(decided.explain("fr", "citizen"))
        officer = lra.disclose("ssin", question.officer.session_ssin)
        applicant = lra.disclose("ssin", question.applicant.ssin)
        case = base64.urlsafe_b64encode(os.urandom(16)).decode().rstrip("=")
        permitted = decided.outcome is lra.Outcome.PERMIT
        told = record("lra.enrolment", case, 0, ("officer", officer), applicant, decided.outcome, closing=not permitted)
        position = self.trail.append_decision(told, decided, at=question.at)
        self.trail.commit()
        if not permitted:
            # Which facts would have to change, and who can change them, is an answer as well.
            print(self.engine.explain(question, "fr", "officer"))
            return None
        # Only the record on disk makes the permit.
        return decided.permit(applicant.commitment, case, position), applicant, case

    def issue(self, permit: lra.Permit, applicant: lra.Disclosure, case: str, question: lra.EnrolmentQuestion) -> lra.Dispatch:
        """Issues link and code: states first, then the record, then the dispatch."""
        assert question.at is not None
        at = question.at + timedelta(minutes=2)
        channels = lra.ActivationIssueActivation(
            identification_outcome=lra.IdentificationOutcome.PERMIT,
            identified_at=question.at,
            same_person=True,
            link_channel=lra.DeliveryChannel.EMAIL,
            link_address_validated=True,
            code_channel=lra.DeliveryChannel.PAPER,
            code_handed_to_applicant=True,
            sent_separately=True,
        )
        decided = self.engine.packed(lra.ActivationIssueQuestion(at=at, activation=channels)).decide()
        if decided.outcome is not lra.Outcome.PERMIT:
            raise RuntimeError(decided.explain("en"))
        issued = lra.issue(
            self.engine,
            permit,
            self.peppers,
            key_kind=KEY_KIND,
            link_channel="email",
            code_channel="paper",
            # Every activation of this person and kind of key; a real portal finds them by its own index of persons.
            earlier=list(self.storage.states.values()),
            at=at,
        )
        for state in (*issued.superseded, issued.stored):
            self.storage.swap(state)
        told = record("lra.activation-issue", case, 1, ("applicant", applicant), None, lra.Outcome.PERMIT)
        self.trail.append_decision(told, decided, at=at)
        self.trail.commit()
        return issued.dispatch()

    def redeem(self, link: str, code: str, applicant: lra.Disclosure, case: str, at: datetime) -> lra.Redemption:
        """Redeems what a person hands over: the whole link, and the code as typed."""
        state = self.storage.states.get(lra.link_selector(self.engine, link, at=at))
        # A slip of the pen and an unknown link end here and cost no try.
        reserved = lra.reserve(self.engine, state, link, code, self.peppers, at=at)
        compared = reserved.reservation.compare(self.storage.swap(reserved.state))
        self.storage.swap(compared.state)
        outcome = compared.outcome.name.lower().replace("_", "-")
        closing = compared.outcome is not lra.Redemption.WRONG_CODE
        # Enrolment and issue are 0 and 1; this desk issues once, so that tries follow from 2.
        position = lra.read_activation(compared.state, at=at).tries + 1
        told = record("lra.activation-redemption", case, position, ("applicant", applicant), None, outcome, closing=closing)
        self.trail.append(told, at=at)
        self.trail.commit()
        return compared.outcome


def record(
    what: str,
    case: str,
    position: int,
    who: tuple[str, lra.Disclosure],
    whom: lra.Disclosure | None,
    outcome: str,
    *,
    closing: bool = False,
) -> dict[str, Any]:
    """A record: commitments instead of names, and no text that could hold one."""
    role, person = who
    data: dict[str, Any] = {
        "v": 1,
        "case": {"position": position, "closing": closing},
        "who": {"role": role, "commitment": person.commitment},
        "how": {"channel": "desk" if role == "officer" else "portal"},
        "why": {"legalBasis": "convention/lra", "purpose": "registration"},
        "outcome": str(outcome),
    }
    disclosures = []
    if whom is not None:
        data["whom"] = [{"role": "applicant", "commitment": whom.commitment}]
        disclosures = [person.text, whom.text]
    return {
        "specversion": "1.0",
        "type": what,
        "datacontenttype": "application/json",
        "correlationid": case,
        "data": data,
        "disclosures": disclosures,
    }


def main(folder: Path) -> int:
    """One enrolment, a slip of the pen, a wrong code, the right one; then the trail is verified."""
    case = json.loads(CASE.read_text("utf-8"))
    question = lra.read_question(json.dumps(case["question"]))
    assert isinstance(question, lra.EnrolmentQuestion) and question.at is not None
    folder.mkdir(parents=True)
    with lra.Trail(folder / "trail", ORIGIN, bytearray(os.urandom(32))) as trail:
        (folder / "log.vkey").write_text(trail.verifier_key + "\n")
        desk = Desk(trail)
        permitted = desk.enrol(question)
        if permitted is None:
            return 1
        permit, applicant, name = permitted
        dispatch = desk.issue(permit, applicant, name, question)
        later = question.at + timedelta(hours=1)
        try:
            desk.redeem(dispatch.link, dispatch.code[:-1] + ("0" if dispatch.code[-1] != "0" else "1"), applicant, name, later)
        except lra.LraError as error:
            print(f"slip of the pen: {error}")
        # A well-formed code that nobody was given.
        print(desk.redeem(dispatch.link, "AQHC-61Z3-C1J4-34CE", applicant, name, later).name)
        print(desk.redeem(dispatch.link, dispatch.code, applicant, name, later).name)
        # To be kept elsewhere: who verifies against it sees a trail that was put back or cut.
        checkpoint = trail.checkpoint()
    report = lra.verify_trail(folder / "trail", (folder / "log.vkey").read_text().strip(), expected=checkpoint)
    print(f"{report.records} records, {'whole' if report.valid else report.faults}")
    return 0 if report.valid and report.records == 4 else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: desk.py FOLDER")
    sys.exit(main(Path(sys.argv[1])))
