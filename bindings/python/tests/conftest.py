"""What the tests share."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lra
import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def engine() -> lra.Engine:
    return lra.Engine()


def vectors(name: str) -> Iterator[dict[str, Any]]:
    with (ROOT / "tests" / "vectors" / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def schema(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text("utf-8"))
    return told


def case(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((ROOT / "examples" / "cases" / f"{name}.json").read_text("utf-8"))
    return told
