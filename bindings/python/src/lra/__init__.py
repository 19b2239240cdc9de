"""Decisions of a Belgian registration portal: identification, keys, mandates, activation, audit.

>>> from datetime import datetime, timezone
>>> import lra
>>> engine = lra.Engine()
>>> at = datetime(2026, 11, 22, 10, 15, 30, tzinfo=timezone.utc)
>>> facts = lra.SearchSearch(purpose=lra.SearchPurpose.SEND_LINK_AND_CODE, persons=2)
>>> decision = engine.decide(lra.SearchQuestion(at=at, search=facts))
>>> decision.outcome
<Outcome.DENY: 'deny'>
>>> [str(finding.rule) for finding in decision.findings if finding.verdict == "violated"]
['search.strictly-necessary']

Questions and answers are plain frozen dataclasses; they pickle. Engines, packed questions and all that holds secrets are
handles of this process; they do not.
"""

from __future__ import annotations

from ._engine import Engine as Engine
from ._errors import LraError as LraError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._activation import *
    from ._arguments import *
    from ._check import *
    from ._columns import *
    from ._json import *
    from ._options import *
    from ._packed import *
    from ._trail import *
    from ._values import *
    from .types import *
    from .words import *

# These are loaded when the first of their names is asked for: an engine is there within milliseconds, and a portal that speaks JSON
# alone needs none of them.
_LATER = ("_options", "_values", "words", "types", "_packed", "_check", "_columns", "_activation", "_trail", "_arguments", "_json")


def _module(name: str) -> Any:
    # By the builtin: importlib would have to be imported first.
    return __import__(f"{__name__}.{name}", fromlist=("__all__",))


def __getattr__(name: str) -> Any:
    if not name.startswith("_"):
        for module in _LATER:
            loaded = _module(module)
            if name in loaded.__all__:
                value = globals()[name] = getattr(loaded, name)
                return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    later = (name for module in _LATER for name in _module(module).__all__)
    return sorted({*globals(), *later})
