"""Decisions of a Belgian registration portal.

>>> import json, lra
>>> engine = lra.Engine()
>>> question = {"v": 1, "question": "enrolment", "at": "2026-11-22T10:15:30.000Z", "facts": {}}
>>> json.loads(engine.decide_json(json.dumps(question).encode()))["outcome"]
'incomplete'
"""

from ._engine import Engine, Error, InternalError, InvalidQuestion

__all__ = ["Engine", "Error", "InternalError", "InvalidQuestion"]
