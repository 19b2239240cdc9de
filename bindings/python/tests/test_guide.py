"""The blocks of the guide run as they stand there."""

import re
from typing import Any

import pytest
from conftest import ROOT

GUIDE = (ROOT / "docs/python.md").read_text("utf-8")


def test_the_blocks_of_the_guide_run() -> None:
    blocks = re.findall(r"```python\n(.*?)```", GUIDE, re.S)
    pytest.importorskip("pandas")
    names: dict[str, Any] = {}
    # The desk of the examples stands for the block that outlines it.
    runnable = [block for block in blocks if "lra.Trail(" not in block]
    assert len(runnable) == len(blocks) - 1 == 4
    for block in runnable:
        exec(compile(block, "docs/python.md", "exec"), names)
    assert names["column"].valid == 1
    assert names["report"].valid
