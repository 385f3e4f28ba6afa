"""The signed charter of the example, which `make run` writes where there is no display."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_the_example_s_charter_is_signed_by_both_sides_and_intact(tmp_path):
    charter = tmp_path / "charter.pdf"
    words = ["bash", "tools/example_charter.sh", sys.executable, str(charter)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)

    assert "Intact in itself" in done.stdout
    said = subprocess.run(["pdfsig", charter], capture_output=True, text=True, check=False).stdout
    assert said.count("Signature is Valid.") == 2
    assert "Ines Okafor" in said and "Marcus Lindqvist" in said
