"""What reads a stranger's PDF holds itself to little memory and time before it reads a byte."""

import subprocess
import sys
from pathlib import Path

import pytest

CHILDREN = {
    "workshop.exports.signing.judge_child": ("nothing.pdf",),
    "workshop.exports.signing.take_child": ("nothing.pdf",),
    "workshop.exports.pdf.draw_child": ("nothing.pdf", "0", "300"),
}
SCRIPT = """
import resource, sys
from importlib import import_module
try:
    import_module(sys.argv[1]).main(*sys.argv[2:])
except Exception:  # there is no such file
    kinds = resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE
    print(*(resource.getrlimit(kind)[1] for kind in kinds))
"""


@pytest.mark.parametrize(("module", "words"), CHILDREN.items(), ids=CHILDREN)
def test_a_child_takes_no_more_than_it_may_even_if_it_wanted(module, words, tmp_path):
    called = [sys.executable, "-c", SCRIPT, module, *words]
    where = {"cwd": tmp_path, "env": {"PYTHONPATH": str(Path(__file__).parents[3])}}
    said = subprocess.run(called, capture_output=True, text=True, check=True, **where).stdout

    memory, seconds, core = map(int, said.split())
    assert 0 < memory <= 1 << 30 and 0 < seconds <= 60 and core == 0
