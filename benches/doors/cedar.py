"""What Cedar takes from Python for the question application-access: ``cedar.py FOLDER POLICY`` with the question of the vectors and the policy and
schema that benches/cedar compares with the library, rule by rule. Prints rows as the other doors do.

Policy, schema and entities are read and checked beforehand, as the packed question is; the request is laid before Cedar at every call, because it
offers no handle for it. Which designations bear which is worked out beforehand too.
"""

import json
import sys
from pathlib import Path
from time import perf_counter_ns

import cedarpy

ROUNDS = 101


def entity(kind, name, parents=(), **attributes):
    return {"uid": reference(kind, name), "attrs": attributes, "parents": list(parents)}


def reference(kind, name):
    return {"type": kind, "id": name}


def instant(text):
    return {"__extn": {"fn": "datetime", "arg": text}}


def laid(question):
    """The question as Cedar is asked it, and the entities that it touches."""
    facts = question["facts"]
    key, user, asked, enterprise = facts["key"], facts["user"], facts["application"], facts["enterprise"]
    row = f"{asked['portal']} {asked['article']} {asked['name']}"
    # The facts that this question leaves out decide nothing in it.
    always, never = instant("2020-01-01T00:00:00Z"), instant("2040-01-01T00:00:00Z")
    period = {"start": always}
    nothing = {"every": False, "some": []}
    of_key = ("state", "holder", "handedOver", "unlocking", "loss", "numberChanged", "issuer", "termsAccepted", "email", "secretLength",
              "secretElements", "secretEasilyGuessed", "secretAssigned")
    year, quarter = map(int, asked["quarter"].split("Q"))
    context = {
        "at": instant(question["at"]),
        "rulebook": {"__entity": reference("Rulebook", "in force")},
        "information": user["information"],
        "content": facts["message"]["content"],
        "key": {
            **{name: key[name] for name in of_key},
            "kind": {"__entity": reference("KeyKind", key["kind"])},
            "authenticationCertificate": "none",
            "signatureCertificate": "none",
            "lossReportedAt": never,
            "oldNumberKeyRemoved": True,
            "secretChangedAt": instant(key["secretChangedAt"]),
        },
        "application": {
            **{name: asked[name] for name in ("portal", "name", "channel", "act", "dataOwner", "signatureCertificateUse")},
            "article": {"__entity": reference("Article", asked["article"])},
            "access": {"__entity": reference("Access", f"enterprise {row}")},
            "declaration": "other",
            "dataBasis": "none",
            "quarter": 4 * year + quarter,
            "usernameAndPasswordHeld": False,
            "privateKeyHeld": False,
            "certificate": "none",
        },
        "provider": {
            "kind": "other", "secretariatAffiliated": False, "contractConcluded": False, "contractPeriod": period, "contractMentions": [],
            "othersDesignated": 0, "declared": False, "ownerEmploysStaff": False,
        },
        "mandate": {
            "kind": "none", "period": period, "mandator": "", "applications": nothing, "acts": [], "quarters": {"first": 0}, "passedOn": False,
            "receivedApplications": nothing, "receivedActs": [], "receivedPeriod": period, "receivedQuarters": {"first": 0},
            "directoryNumberHeld": False, "availability": "nobody",
        },
    }
    application = {"__entity": reference("Application", row)}
    designations = [f"{one['person']} {one['role']}" for one in enterprise["designations"]]
    bearers = [reference("Enterprise", user["enterprise"]), *(reference("Designation", name) for name in designations)]
    accesses = [reference("Access", f"{holder} {row}") for holder in ("enterprise", *designations)]
    entities = [
        entity("Rulebook", "in force", notifiedSchemesRecognised=True, secretMinimumLength=8, secretMinimumLengthElsewhere=8,
               secretSymbolRequired=False, secretMaximumAge={"__extn": {"fn": "duration", "arg": "365d"}}, strongKeyReplacesCertificate=True,
               signatureCertificateBatchOnly=True, signatureCertificateExceptions=[], contractMentions=[], applicationsForMandataries=[]),
        entity("KeyKind", key["kind"], level=3, password=True, unavailable=[]),
        entity("Article", asked["article"], [reference("Audience", "enterprises")]),
        entity("Audience", "enterprises"),
        entity("Application", row, level=2),
        entity("Enterprise", user["enterprise"], number=user["enterprise"], employsStaff=enterprise["employsStaff"],
               startAuthorised=enterprise["startAuthorised"], principals=1),
        entity("Access", f"enterprise {row}"),
        # Each designation rests on the one before it, the first on the enterprise.
        *(entity("Designation", name, [bearers[place]]) for place, name in enumerate(designations)),
        *(entity("Access", access["id"], [accesses[place]]) for place, access in enumerate(accesses[1:])),
        entity("User", user["reference"], [bearers[-1], accesses[-1]], ssin=user["ssin"], role=user["role"],
               enterprise={"__entity": reference("Enterprise", user["enterprise"])}, everyApplication=False, applications=[application],
               naturalPerson=user["naturalPerson"], tie=user["tie"], inOffice=True, entitlement="none"),
    ]
    request = {
        "principal": reference("User", user["reference"]),
        "action": 'Action::"open"',
        "resource": reference("Application", row),
        "context": context,
    }
    return request, entities


def measure(name, work):
    """Prints the median of rounds, in nanoseconds a call."""
    rounds = []
    for _ in range(ROUNDS):
        begin = perf_counter_ns()
        for _ in range(5):
            work()
        rounds.append((perf_counter_ns() - begin) / 5)
    print(f"door\t{name}\t{sorted(rounds)[ROUNDS // 2]:.1f}")


def main(folder, policy):
    question = json.loads(Path(folder, "application-access.json").read_text("utf-8"))
    request, entities = laid(question)
    text = Path(policy, "application-access.cedar").read_text("utf-8")
    policies, schema = cedarpy.PolicySet.from_str(text), Path(policy, "application-access.cedarschema").read_text("utf-8")
    held = cedarpy.Entities.from_json_str(json.dumps(entities))

    def permits(**changed):
        result = cedarpy.is_authorized({**request, "context": {**request["context"], **changed}}, policies, held)
        assert not result.diagnostics.errors, result.diagnostics.errors
        return result.decision is cedarpy.Decision.Allow

    # Held against the schema once: at every call that would take far longer than the decision.
    checked = cedarpy.is_authorized(request, policies, entities, schema)
    assert checked.decision is cedarpy.Decision.Allow and not checked.diagnostics.errors, checked.diagnostics.errors
    assert permits()
    # The same question with what one rule after another denies.
    for member, value in (("information", "false"), ("content", "other"), ("key", {**request["context"]["key"], "state": "revoked"})):
        assert not permits(**{member: value}), member
    measure("application access", lambda: cedarpy.is_authorized(request, policies, held))


main(*sys.argv[1:])
