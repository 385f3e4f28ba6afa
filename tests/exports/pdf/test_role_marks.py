"""Role letters of the matrix: who decides stands out from who does the work, and from who is told."""

from types import SimpleNamespace

from workshop.domain.facts.choices import Side
from workshop.domain.rights.roles import RoleWeight
from workshop.exports.pdf.shapes import RoleMarks


def drawn(letters):
    """How often a mark fills and strokes."""
    said = []
    ink = SimpleNamespace(write=said.append, text_operators=lambda *_: "BT ET")
    weights = {"A": RoleWeight.DECIDES, "R": RoleWeight.DOES, "I": RoleWeight.TOLD}
    RoleMarks(SimpleNamespace(ink=ink, height=800.0), weights, 20).draw(letters, Side.MARKETING, 100, 100)
    operators = said[0].split()
    return operators.count("f"), operators.count("S")


def test_a_letter_that_decides_is_filled_one_that_does_outlined_and_one_that_is_told_plain():
    assert [drawn(letters) for letters in ("A", "R", "I", "AR")] == [(1, 0), (0, 1), (0, 0), (1, 0)]
