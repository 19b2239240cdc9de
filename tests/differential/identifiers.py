#!/usr/bin/env python3
"""Compares identifiers with other implementations: python-stdnum, and phonenumbers for telephone numbers.

    python3 identifiers.py [--count N] [--seed S] [--today YYYY-MM-DD] COMMAND...

COMMAND is the command `lra`, for instance `target/release/lra`. For each kind it is run once as
`COMMAND check KIND --today DAY -`, gets one value a line and must answer one JSON object a line.

Where the other implementation is known to differ, the difference is named in DIFFERENCES, and that it shows is
asserted too: a difference that no longer exists must be struck out. Everything else must be equal. Exit: 0 all equal,
1 a difference, 2 wrong use.
"""

import argparse
import collections
import datetime
import json
import os
import random
import subprocess
import sys
import types

import phonenumbers
from stdnum.be import eid, nn, ssn, vat

DIFFERENCES = {
    "ssin: day past the end of its month": "python-stdnum takes the day as unknown; Belgif's SsinValidator refuses it",
    "ssin: sequence 000 or 999 of a national number": "python-stdnum accepts it; Belgif's SsinValidator refuses it",
    "ssin: born after today within this year": "python-stdnum looks at the year only",
    "ssin: placeholder 00 00 01": "python-stdnum gives no year; the number still encodes 1900 or 2000",
    "enterprise-number: check digits 00, 98, 99": "python-stdnum takes them for 97, 01, 02",
    "phone: range with no subscriber yet": "phonenumbers knows which blocks of 70, 78, 800 and 90 are in use",
}


def answers(command, kind, today, values):
    """What the command says of each value."""
    run = subprocess.run(
        [*command, "check", kind, "--today", today.isoformat(), "-"],
        input="".join(f"{value}\n" for value in values),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    reports = [json.loads(line) for line in run.stdout.splitlines()]
    if run.returncode not in (0, 1) or len(reports) != len(values):
        sys.exit(f"{kind}: {len(reports)} answers to {len(values)} values, exit {run.returncode}\n{run.stderr}")
    return reports


def random_ssin(source):
    """Eleven digits, most of them near a number that exists."""
    if source.random() < 0.1:
        return f"{source.randrange(10**11):011}"
    raised = source.choice([0, 0, 20, 40, source.randrange(0, 100)])
    month = (raised + source.randrange(14)) % 100
    sequence = source.choice([0, 1, 998, 999, source.randrange(1000), source.randrange(1000)])
    year = source.choice([0, 24, 25, 26, 27, source.randrange(100), source.randrange(100)])
    day = source.randrange(40)
    if source.random() < 0.01:
        year, month, day = 0, raised, 1
    nine = ((year * 100 + month) * 100 + day) * 1000 + sequence
    check = 97 - (nine + source.choice([0, 2 * 10**9])) % 97
    if source.random() < 0.1:
        check = source.randrange(100)
    return f"{nine:09}{check:02}"


def compare_ssin(value, report, today):
    """The name of a known difference, None when equal, or the text of an unknown one after '!'."""
    theirs = ssn.is_valid(value)
    if not theirs or not report["valid"]:
        if theirs == report["valid"]:
            return None
        if theirs and report["reason"] == "day":
            return "ssin: day past the end of its month"
        if theirs and report["reason"] == "sequence" and value[6:9] in ("000", "999"):
            return "ssin: sequence 000 or 999 of a national number"
        if theirs and report["reason"] == "born-after-today" and ssn.get_birth_year(value) == today.year:
            return "ssin: born after today within this year"
        return f"! valid: {theirs}"
    kind = {"nn": "national", "bis": "bis"}[ssn.guess_type(value)]
    sex = {"M": "male", "F": "female", None: "unknown"}[ssn.get_gender(value)]
    year, month, day = nn._get_birth_date_parts(value)
    date = f"{year}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
    if (kind, sex) != (report["kind"], report["sex"]) or ssn.format(value) != report["display"]:
        return f"! {kind} {sex}"
    if year is None and report["birthDate"] in ("1900", "2000") and value[4:6] == "01":
        return "ssin: placeholder 00 00 01"
    return None if date == report["birthDate"] else f"! {date}"


def random_enterprise_number(source):
    eight = source.randrange(25_000_000)
    check = source.choice([97 - eight % 97, 97 - eight % 97, source.randrange(100), 0, 98, 99])
    if source.random() < 0.2:
        # So that the check digits that have an alias come up.
        eight -= eight % 97
        eight += source.choice([0, 95, 96])
        check = source.choice([0, 98, 99])
    return f"{eight:08}{check:02}"


def compare_enterprise_number(value, report, _today):
    if vat.is_valid(value) == report["valid"]:
        return None
    if report.get("reason") == "check-digits" and value[-2:] in ("00", "98", "99"):
        return "enterprise-number: check digits 00, 98, 99"
    return "! valid"


def random_card_number(source):
    ten = source.choice([source.randrange(10**10), source.randrange(10**8) * 97])
    return f"{ten:010}{source.choice([ten % 97, ten % 97 or 97, source.randrange(100)]):02}"


def compare_card_number(value, report, _today):
    if eid.is_valid(value) != report["valid"]:
        return "! valid"
    return None if not report["valid"] or eid.format(value) == report["display"] else "! display"


def random_phone(source):
    if source.random() < 0.2:
        number = phonenumbers.example_number(source.choice(sorted(phonenumbers.SUPPORTED_REGIONS - {"BE"})))
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    length = source.choice([7, 8, 8, 8, 9, 9, 10])
    national = f"{source.randrange(10 ** (length - 1), 10**length)}"
    return source.choice(["0", "+32", "0032"]) + national


def compare_phone(value, report, _today):
    number = phonenumbers.parse(value, "BE")
    canonical = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if number.country_code != 32:
        ours = (report["valid"], report.get("kind"), report.get("countryCode"), report.get("canonical"))
        return None if ours == (True, "foreign", str(number.country_code), canonical) else "! foreign"
    kind = phonenumbers.number_type(number)
    if kind == phonenumbers.PhoneNumberType.UNKNOWN:
        if not report["valid"]:
            return None
        return "phone: range with no subscriber yet" if report["kind"] == "other" else "! no such number"
    names = {phonenumbers.PhoneNumberType.MOBILE: "mobile", phonenumbers.PhoneNumberType.FIXED_LINE: "fixed"}
    ours = (report["valid"], report.get("kind"), report.get("canonical"))
    return None if ours == (True, names.get(kind, "other"), canonical) else f"! {kind}"


KINDS = {
    "ssin": (random_ssin, compare_ssin),
    "enterprise-number": (random_enterprise_number, compare_enterprise_number),
    "card-number": (random_card_number, compare_card_number),
    "phone": (random_phone, compare_phone),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000, help="values per kind")
    seed = os.environ.get("LRA_TEST_SEED") or random.SystemRandom().randrange(2**32)
    parser.add_argument("--seed", type=int, default=int(seed))
    parser.add_argument("--today", type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    print(f"seed {options.seed}, today {options.today}", file=sys.stderr)

    # python-stdnum asks the clock for the year; both sides must have the same day.
    day = type("Day", (datetime.date,), {"today": classmethod(lambda _: options.today)})
    nn.datetime = types.SimpleNamespace(date=day)

    source = random.Random(options.seed)
    passed, failed = 0, 0
    seen = collections.Counter()
    for kind, (make, compare) in KINDS.items():
        values = [make(source) for _ in range(options.count)]
        valid, equal = 0, True
        for value, report in zip(values, answers(options.command, kind, options.today, values)):
            valid += report["valid"]
            difference = compare(value, report, options.today)
            if difference is None:
                continue
            if difference in DIFFERENCES:
                seen[difference] += 1
            else:
                equal = False
                print(f"{kind} {value}: {difference}; {json.dumps(report)}")
        print(f"{kind}: {len(values)} values, {valid} valid", file=sys.stderr)
        if equal and 0 < valid < len(values):
            passed += 1
        else:
            failed += 1
    for difference in DIFFERENCES:
        print(f"{seen[difference]:6} {difference}", file=sys.stderr)
        if seen[difference]:
            passed += 1
        elif options.count >= 20_000:
            failed += 1
            print(f"a named difference did not show: {difference}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
