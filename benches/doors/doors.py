"""What calls from Python cost: ``doors.py FOLDER`` prints a row for each kind of work, ``doors.py load`` what it takes to load the package
and make an engine."""

import sys
from time import perf_counter_ns

ROUNDS = 101
QUESTIONS = 1000


def load():
    begin = perf_counter_ns()
    import lra

    lra.Engine()
    print(f"door\tload and engine\t{perf_counter_ns() - begin}")


def measure(name, work, pieces=1):
    """Prints the median of rounds of about a millisecond, in nanoseconds a piece."""
    begin, calls = perf_counter_ns(), 0
    while perf_counter_ns() - begin < 20_000_000:
        work()
        calls += 1
    count = calls // 20 + 1
    rounds = []
    for _ in range(ROUNDS):
        begin = perf_counter_ns()
        for _ in range(count):
            work()
        rounds.append((perf_counter_ns() - begin) / count / pieces)
    print(f"door\t{name}\t{sorted(rounds)[ROUNDS // 2]:.1f}")


def main(folder):
    import lra
    from lra import _native

    def text(name):
        with open(f"{folder}/{name}.json", "rb") as file:
            return file.read()

    engine = lra.Engine()
    access, enrolment, rows = (engine.packed(text(name)) for name in ("application-access", "enrolment", "accessible-applications"))
    many = [engine.packed(text("application-access")) for _ in range(QUESTIONS)]
    json, typed = text("enrolment"), lra.read_question(text("enrolment"))
    assert access.outcome() is enrolment.outcome() is engine.decide(typed).outcome is lra.Outcome.PERMIT
    assert engine.decide_many(many) == [lra.Outcome.PERMIT] * QUESTIONS and rows.access_matrix()
    measure("empty call", _native.library.lra_abi_version)
    measure("application access", access.outcome)
    measure("enrolment", enrolment.outcome)
    measure("matrix of all applications", rows.access_matrix)
    measure("batch, a question", lambda: engine.decide_many(many), QUESTIONS)
    measure("enrolment, JSON in and out", lambda: engine.decide_json(json))
    measure("enrolment, own types in and out", lambda: engine.decide(typed))


if sys.argv[1] == "load":
    load()
else:
    main(sys.argv[1])
