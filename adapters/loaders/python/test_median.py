"""The vectors in pytest: a test a case."""
import json
import os
from pathlib import Path

import pytest
from median import median  # yours: an input in, an output out

VECTORS = Path(os.environ["TAOSPEC_VECTORS"], "vectors")


def read(path):
    return json.loads((VECTORS / path).read_text(encoding="utf-8"))


CASES = [
    pytest.param(case["input"], expected["output"], id=case["id"])
    for file in read("manifest.json")["files"]
    if file["operation"] == "consensus.median"
    for case in read(file["path"])["cases"]
    for expected in case["expect"]
    if case["level"] == "must" and "425" in expected["rulesets"]
]


def test_there_are_cases():
    assert CASES


@pytest.mark.parametrize("given, output", CASES)
def test_median(given, output):
    assert median(given) == output
